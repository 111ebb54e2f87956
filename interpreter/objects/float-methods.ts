// The type float. PyFloat itself is in value.ts; its `cls` is set on the prototype here.

import { intValue, PyFloatInstance, strValue } from "./boxed.js"
import { bufferBytes } from "./buffer.js"
import { floatType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { floatDocs as docs } from "./docs/numbers.js"
import { typeError, valueError } from "./exceptions.js"
import { floatPower } from "./float-power.js"
import { formatFloatSpec } from "./format-numbers.js"
import { classMethod, getset, method } from "./method.js"
import { asDouble, asIndex, asString, repr, warnOfSubclass } from "./operations/convert.js"
import { pythonError, translating } from "./primitive-errors.js"
import {
  ceilFloat,
  divFloat,
  divmodFloat,
  floorDivFloat,
  floorFloat,
  integerRatio,
  intToFloat,
  modFloat,
  roundFloat,
  roundFloatToInt,
  truncFloat,
} from "./primitives/float.js"
import { floatFromHex, floatOfText, floatToHex, reprOfFloat } from "./primitives/float-text.js"
import { hashFloat } from "./primitives/hash.js"
import { reprOfString } from "./primitives/str.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import type { BinarySlot, UnarySlot } from "./slots.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import { CompareOp, PyFloat, type Value } from "./value.js"

Object.defineProperty(PyFloat.prototype, "cls", { value: floatType, writable: true })

// The double of a float or an int; undefined for anything else. Raises OverflowError for an int too large.
function doubleOf(value: Value): number | undefined {
  if (value instanceof PyFloat) return value.value
  if (typeof value === "number") return value
  const int = intValue(value)
  return int === undefined ? undefined : translating(() => intToFloat(int))
}

function binary(operate: (a: number, b: number) => Value): BinarySlot {
  return (_rt, left, right) => {
    const a = doubleOf(left)
    if (a === undefined) return NotImplemented
    const b = doubleOf(right)
    if (b === undefined) return NotImplemented
    try {
      return operate(a, b)
    } catch (error) {
      throw pythonError(error)
    }
  }
}

function unary(operate: (x: number) => Value): UnarySlot {
  return (_rt, self: PyFloat) => operate(self.value)
}

const exact: UnarySlot = (_rt, self: PyFloat) => (self.cls === floatType ? self : new PyFloat(self.value))

// JavaScript compares a number with a bigint by their exact values, so ints need no conversion.
function richCompare(_rt: Runtime, left: Value, right: Value, op: CompareOp): Value {
  const a = left instanceof PyFloat ? left.value : intValue(left)
  const b = right instanceof PyFloat ? right.value : intValue(right)
  if (a === undefined || b === undefined) return NotImplemented
  switch (op) {
    case CompareOp.LT:
      return a < b
    case CompareOp.LE:
      return a <= b
    case CompareOp.EQ:
      // biome-ignore lint/suspicious/noDoubleEquals: a number may equal a bigint.
      return a == b
    case CompareOp.NE:
      // biome-ignore lint/suspicious/noDoubleEquals: a number may equal a bigint.
      return a != b
    case CompareOp.GT:
      return a > b
    case CompareOp.GE:
      return a >= b
  }
}

function power(_rt: Runtime, base: Value, exponent: Value, modulus: Value): Value {
  if (modulus !== null) throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
  const a = doubleOf(base)
  const b = doubleOf(exponent)
  if (a === undefined || b === undefined) return NotImplemented
  return translating(() => floatPower(a, b))
}

function newFloat(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  if (kwnames !== null && kwnames.length > 0 && (cls === floatType || cls.slots.tp_init === floatType.slots.tp_init)) {
    throw typeError("float() takes no keyword arguments")
  }
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos > 1) throw typeError(`float expected at most 1 argument, got ${npos}`)
  const value = npos === 0 ? 0 : toDouble(rt, args[0])
  if (cls !== floatType) return new PyFloatInstance(cls, value)
  return npos === 1 && args[0] instanceof PyFloat && args[0].cls === floatType ? args[0] : new PyFloat(value)
}

// float(x): numbers (`__float__`, `__index__`) and text.
function toDouble(rt: Runtime, x: Value): number {
  const text = typeof x === "string" ? x : undefined
  if (text !== undefined) return translating(() => floatOfText(text, () => reprOfString(text)))
  const slots = typeOf(x).slots
  if (slots.nb_float !== null) return fromSpecial(rt, x, slots.nb_float(rt, x))
  if (slots.nb_index !== null) return asDouble(rt, x)
  const boxed = strValue(x)
  if (boxed !== undefined) return translating(() => floatOfText(boxed, () => reprOfString(boxed)))
  const bytes = bufferBytes(x)
  if (bytes === undefined) throw typeError(`float() argument must be a string or a real number, not '${typeName(x)}'`)
  const ascii = Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : "\ufffd")).join("")
  return translating(() => floatOfText(ascii, () => repr(rt, x)))
}

// What `__float__` gave.
function fromSpecial(rt: Runtime, x: Value, result: Value): number {
  if (!(result instanceof PyFloat)) throw typeError(`${typeName(x)}.__float__ returned non-float (type ${typeName(result)})`)
  if (result.cls !== floatType) warnOfSubclass(rt, `${typeName(x)}.__float__`, result)
  return result.value
}

function round(rt: Runtime, self: PyFloat, ndigits: Value): Value {
  if (ndigits === null) return translating(() => roundFloatToInt(self.value))
  const places = asIndex(rt, ndigits)
  const clamped = typeof places === "number" ? places : places < 0n ? -1000 : 1000
  return translating(() => new PyFloat(roundFloat(self.value, clamped)))
}

function fromHex(rt: Runtime, cls: PyType, text: Value): Value {
  const string = strValue(text)
  if (string === undefined) throw typeError("bad argument type for built-in operation")
  const value = new PyFloat(translating(() => floatFromHex(string)))
  return cls === floatType ? value : rt.call(cls, [value])
}

function getFormat(_rt: Runtime, _cls: PyType, kind: Value): Value {
  const text = asString(kind, "__getformat__() argument")
  if (text === "double" || text === "float") return "IEEE, little-endian"
  throw valueError("__getformat__() argument 1 must be 'double' or 'float'")
}

defineType(floatType, {
  doc: docs.type,
  slots: {
    tp_new: newFloat,
    tp_repr: (_rt, self: PyFloat) => reprOfFloat(self.value),
    // NaNs differ from one another, so they hash by identity.
    tp_hash: (rt, self: PyFloat) => (Number.isNaN(self.value) ? rt.idOf(self) : hashFloat(self.value)),
    tp_richcompare: richCompare,
    nb_add: binary((a, b) => new PyFloat(a + b)),
    nb_subtract: binary((a, b) => new PyFloat(a - b)),
    nb_multiply: binary((a, b) => new PyFloat(a * b)),
    nb_remainder: binary((a, b) => new PyFloat(modFloat(a, b))),
    nb_divmod: binary((a, b) => new PyTuple(divmodFloat(a, b).map((x) => new PyFloat(x)))),
    nb_power: power,
    nb_negative: unary((x) => new PyFloat(-x)),
    nb_positive: exact,
    nb_absolute: unary((x) => new PyFloat(Math.abs(x))),
    nb_bool: (_rt, self: PyFloat) => self.value !== 0,
    nb_int: unary((x) => translating(() => truncFloat(x))),
    nb_float: exact,
    nb_floor_divide: binary((a, b) => new PyFloat(floorDivFloat(a, b))),
    nb_true_divide: binary((a, b) => new PyFloat(divFloat(a, b))),
  },
  methods: {
    conjugate: method("(self, /)", exact, docs.conjugate),
    __trunc__: method("(self, /)", (_rt, self: PyFloat) => translating(() => truncFloat(self.value)), docs.__trunc__),
    __floor__: method("(self, /)", (_rt, self: PyFloat) => translating(() => floorFloat(self.value)), docs.__floor__),
    __ceil__: method("(self, /)", (_rt, self: PyFloat) => translating(() => ceilFloat(self.value)), docs.__ceil__),
    __round__: method("(self, ndigits=None, /)", round, docs.__round__),
    as_integer_ratio: method(
      "(self, /)",
      (_rt, self: PyFloat) => translating(() => new PyTuple(integerRatio(self.value))),
      docs.as_integer_ratio,
    ),
    fromhex: classMethod("(type, string, /)", fromHex, docs.fromhex),
    hex: method("(self, /)", (_rt, self: PyFloat) => floatToHex(self.value), docs.hex),
    is_integer: method("(self, /)", (_rt, self: PyFloat) => Number.isInteger(self.value), docs.is_integer),
    __getnewargs__: method("(self, /)", (_rt, self: PyFloat) => new PyTuple([new PyFloat(self.value)])),
    __getformat__: classMethod("(type, typestr, /)", getFormat, docs.__getformat__),
    __format__: method(
      "(self, format_spec, /)",
      (rt, self: PyFloat, spec: Value) => formatFloatSpec(rt, self.value, asString(spec, "__format__() argument"), self),
      docs.__format__,
    ),
  },
  attributes: {
    real: getset(exact, null, docs.real),
    imag: getset(() => new PyFloat(0), null, docs.imag),
  },
})
