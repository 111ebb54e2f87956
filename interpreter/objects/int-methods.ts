// The type int. Its instances are numbers, bigints, booleans (bool is a subclass) and boxed instances of subclasses.

import { intValue, strValue } from "./boxed.js"
import { intType } from "./builtin-types.js"
import { PyBytes } from "./bytes.js"
import { bytesKind, bytesOfObject } from "./bytes-source.js"
import { defineType } from "./define.js"
import { intDocs as docs } from "./docs/numbers.js"
import { typeError, valueError } from "./exceptions.js"
import { floatPower } from "./float-power.js"
import { formatIntSpec } from "./format-numbers.js"
import { decimalText, newInt } from "./int-conversion.js"
import { classMethod, getset, method } from "./method.js"
import { lookupSpecial } from "./operations/call.js"
import { asIndex, asSsize, asString, truth } from "./operations/convert.js"
import { pythonError, translating } from "./primitive-errors.js"
import { intToFloat, trueDivInt } from "./primitives/float.js"
import { hashInt } from "./primitives/hash.js"
import {
  absInt,
  addInt,
  andInt,
  type ByteOrder,
  big,
  bitCount,
  bitLength,
  divmodInt,
  floorDivInt,
  type Int,
  intFromBytes,
  intToBytes,
  invertInt,
  lshiftInt,
  modInt,
  mulInt,
  negInt,
  orInt,
  powInt,
  powModInt,
  rshiftInt,
  subInt,
  xorInt,
} from "./primitives/int.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import type { BinarySlot, UnarySlot } from "./slots.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName } from "./typeof.js"
import { CompareOp, PyFloat, type Value } from "./value.js"

// A receiver of int's methods is always one.
const receiver = intValue as (self: Value) => Int

// The slot of a binary operator: NotImplemented unless both operands are ints.
function binary(operate: (a: Int, b: Int) => Value): BinarySlot {
  return (_rt, left, right) => {
    const a = intValue(left)
    if (a === undefined) return NotImplemented
    const b = intValue(right)
    if (b === undefined) return NotImplemented
    try {
      return operate(a, b)
    } catch (error) {
      throw pythonError(error)
    }
  }
}

function unary(operate: (n: Int) => Value): UnarySlot {
  return (_rt, self) => operate(receiver(self))
}

const itself: UnarySlot = (_rt, self) => receiver(self)

function power(_rt: Runtime, base: Value, exponent: Value, modulus: Value): Value {
  const a = intValue(base)
  const b = intValue(exponent)
  if (a === undefined || b === undefined) return NotImplemented
  if (modulus === null) return translating(() => (b < 0 ? floatPower(intToFloat(a), intToFloat(b)) : powInt(a, b)))
  const m = intValue(modulus)
  if (m === undefined) return NotImplemented
  return translating(() => powModInt(a, b, m))
}

function richCompare(_rt: Runtime, left: Value, right: Value, op: CompareOp): Value {
  const a = intValue(left)
  const b = intValue(right)
  if (a === undefined || b === undefined) return NotImplemented
  switch (op) {
    case CompareOp.LT:
      return a < b
    case CompareOp.LE:
      return a <= b
    case CompareOp.EQ:
      return a === b
    case CompareOp.NE:
      return a !== b
    case CompareOp.GT:
      return a > b
    case CompareOp.GE:
      return a >= b
  }
}

// round(n, -k): to a multiple of 10**k, ties to even.
function roundInt(rt: Runtime, self: Value, ndigits: Value | undefined): Value {
  const n = receiver(self)
  if (ndigits === undefined) return n
  const places = asIndex(rt, ndigits)
  if (places >= 0) return n
  const size = negInt(places)
  // Rounded to more than twice its digits, every int is 0.
  if (size > bitLength(n)) return 0
  const unit = big(powInt(10, size))
  const [quotient, rest] = divmodInt(n, unit).map(big)
  const twice = rest * 2n
  const up = twice > unit || (twice === unit && (quotient & 1n) === 1n)
  return subInt(n, up ? rest - unit : rest)
}

function byteOrder(order: Value, name: string): ByteOrder {
  const text = asString(order, `${name}() argument 'byteorder'`)
  if (text === "little" || text === "big") return text
  throw valueError("byteorder must be either 'little' or 'big'")
}

function toBytes(rt: Runtime, self: Value, length: Value, order: Value, signed: Value): Value {
  const size = asSsize(rt, length)
  const byByteOrder = byteOrder(order, "to_bytes")
  const isSigned = truth(rt, signed)
  if (size < 0) throw valueError("length argument must be non-negative")
  return translating(() => new PyBytes(intToBytes(receiver(self), size, byByteOrder, isSigned)))
}

function fromBytes(rt: Runtime, cls: PyType, source: Value, order: Value, signed: Value): Value {
  const byByteOrder = byteOrder(order, "from_bytes")
  const value = intFromBytes(bytesOf(rt, source), byByteOrder, truth(rt, signed))
  return cls === intType ? value : rt.call(cls, [value])
}

// What bytes(source) would hold (`PyObject_Bytes`), but a count makes no bytes.
function bytesOf(rt: Runtime, source: Value): Uint8Array {
  const isText = strValue(source) !== undefined
  const isCount =
    !isText && lookupSpecial(rt, source, "__index__") !== undefined && lookupSpecial(rt, source, "__iter__") === undefined
  if ((isText || isCount) && lookupSpecial(rt, source, "__bytes__") === undefined) {
    throw typeError(`cannot convert '${typeName(source)}' object to bytes`)
  }
  return bytesOfObject(rt, bytesKind, source)
}

defineType(intType, {
  doc: docs.type,
  slots: {
    tp_new: newInt,
    tp_repr: (rt, self) => decimalText(rt, receiver(self)),
    tp_hash: (_rt, self) => hashInt(receiver(self)),
    tp_richcompare: richCompare,
    nb_add: binary(addInt),
    nb_subtract: binary(subInt),
    nb_multiply: binary(mulInt),
    nb_remainder: binary(modInt),
    nb_divmod: binary((a, b) => new PyTuple(divmodInt(a, b))),
    nb_power: power,
    nb_negative: unary(negInt),
    nb_positive: itself,
    nb_absolute: unary(absInt),
    nb_bool: (_rt, self) => receiver(self) !== 0,
    nb_invert: unary(invertInt),
    nb_lshift: binary(lshiftInt),
    nb_rshift: binary(rshiftInt),
    nb_and: binary(andInt),
    nb_xor: binary(xorInt),
    nb_or: binary(orInt),
    nb_int: itself,
    nb_float: (_rt, self) => translating(() => new PyFloat(intToFloat(receiver(self)))),
    nb_floor_divide: binary(floorDivInt),
    nb_true_divide: binary((a, b) => new PyFloat(trueDivInt(a, b))),
    nb_index: itself,
  },
  methods: {
    conjugate: method("(self, /)", itself, docs.conjugate),
    bit_length: method("(self, /)", (_rt, self: Value) => bitLength(receiver(self)), docs.bit_length),
    bit_count: method("(self, /)", (_rt, self: Value) => bitCount(receiver(self)), docs.bit_count),
    to_bytes: method("(self, /, length=1, byteorder='big', *, signed=False)", toBytes, docs.to_bytes),
    from_bytes: classMethod("(type, /, bytes, byteorder='big', *, signed=False)", fromBytes, docs.from_bytes),
    as_integer_ratio: method("(self, /)", (_rt, self: Value) => new PyTuple([receiver(self), 1]), docs.as_integer_ratio),
    __trunc__: method("(self, /)", itself, docs.__trunc__),
    __floor__: method("(self, /)", itself, docs.__floor__),
    __ceil__: method("(self, /)", itself, docs.__ceil__),
    __round__: method("(self, ndigits=<unrepresentable>, /)", roundInt, docs.__round__),
    __getnewargs__: method("(self, /)", (_rt, self: Value) => new PyTuple([receiver(self)])),
    __format__: method(
      "(self, format_spec, /)",
      (rt, self: Value, spec: Value) => {
        const text = asString(spec, "__format__() argument")
        return formatIntSpec(rt, receiver(self), text, self)
      },
      docs.__format__,
    ),
    __sizeof__: method("(self, /)", (_rt, self: Value) => sizeOf(receiver(self)), docs.__sizeof__),
    is_integer: method("(self, /)", () => true, docs.is_integer),
  },
  attributes: {
    real: getset(itself, null, docs.real),
    imag: getset(() => 0, null, docs.imag),
    numerator: getset(itself, null, docs.numerator),
    denominator: getset(() => 1, null, docs.denominator),
  },
})

// CPython's: a header of 24 bytes and 30-bit digits of 4 bytes each, one at least.
function sizeOf(n: Int): number {
  return 24 + 4 * Math.max(1, Math.ceil(bitLength(n) / 30))
}
