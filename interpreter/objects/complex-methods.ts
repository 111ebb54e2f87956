// The type complex.

import { intValue, strValue } from "./boxed.js"
import { complexType, floatType } from "./builtin-types.js"
import { PyComplex } from "./complex.js"
import { defineType } from "./define.js"
import { complexDocs as docs } from "./docs/numbers.js"
import { exceptionTypes } from "./exception-types.js"
import { typeError, valueError } from "./exceptions.js"
import { formatComplexSpec } from "./format-numbers.js"
import { member, method } from "./method.js"
import { callSpecial } from "./operations/call.js"
import { asDouble, asString } from "./operations/convert.js"
import { pythonError, translating } from "./primitive-errors.js"
import {
  absComplex,
  type Complex,
  divComplex,
  mulComplex,
  parseComplex,
  powComplex,
  reprOfComplex,
} from "./primitives/complex.js"
import { intToFloat } from "./primitives/float.js"
import { hashComplex } from "./primitives/hash.js"
import { toAsciiDigits } from "./primitives/int-text.js"
import { reprOfString } from "./primitives/str.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { NotImplemented } from "./singletons.js"
import type { BinarySlot } from "./slots.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import { CompareOp, PyFloat, type Value } from "./value.js"

// The complex number of an operand; undefined when it is no number. Raises OverflowError for an int too large.
function complexOf(value: Value): PyComplex | undefined {
  if (value instanceof PyComplex) return value
  if (value instanceof PyFloat) return new PyComplex(value.value, 0)
  const int = intValue(value)
  return int === undefined
    ? undefined
    : new PyComplex(
        translating(() => intToFloat(int)),
        0,
      )
}

function binary(operate: (a: PyComplex, b: PyComplex) => Value): BinarySlot {
  return (_rt, left, right) => {
    const a = complexOf(left)
    if (a === undefined) return NotImplemented
    const b = complexOf(right)
    if (b === undefined) return NotImplemented
    try {
      return operate(a, b)
    } catch (error) {
      throw pythonError(error)
    }
  }
}

function exact(self: PyComplex): PyComplex {
  return self.cls === complexType ? self : new PyComplex(self.real, self.imag)
}

function richCompare(_rt: Runtime, left: PyComplex, right: Value, op: CompareOp): Value {
  if (op !== CompareOp.EQ && op !== CompareOp.NE) return NotImplemented
  const equal = equalTo(left, right)
  return equal === undefined ? NotImplemented : equal === (op === CompareOp.EQ)
}

function equalTo(left: PyComplex, right: Value): boolean | undefined {
  if (right instanceof PyComplex) return left.real === right.real && left.imag === right.imag
  if (right instanceof PyFloat) return left.imag === 0 && left.real === right.value
  const int = intValue(right)
  // biome-ignore lint/suspicious/noDoubleEquals: a number may equal a bigint, exactly.
  return int === undefined ? undefined : left.imag === 0 && left.real == int
}

function power(_rt: Runtime, base: Value, exponent: Value, modulus: Value): Value {
  const a = complexOf(base)
  const b = complexOf(exponent)
  if (a === undefined || b === undefined) return NotImplemented
  if (modulus !== null) throw valueError("complex modulo")
  return translating(() => complexResult(powComplex(parts(a), parts(b))))
}

const parts = (z: PyComplex): Complex => ({ re: z.real, im: z.imag })
const complexResult = (z: Complex): PyComplex => new PyComplex(z.re, z.im)

const signature = new Signature("(real=<unrepresentable>, imag=<unrepresentable>)")

function newComplex(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const [first, second] = signature.bind("complex", "complex", args, kwnames) as (Value | undefined)[]
  if (first instanceof PyComplex && first.cls === complexType && second === undefined && cls === complexType) return first
  const z = complexOfArguments(rt, first ?? (first === null ? null : 0), second)
  return new PyComplex(z.real, z.imag, cls)
}

function complexOfArguments(rt: Runtime, first: Value, second: Value | undefined): PyComplex {
  const text = strValue(first)
  if (text !== undefined) {
    if (second !== undefined) throw typeError("complex() can't take second arg if first is a string")
    return translating(() => complexResult(parseComplex(plainDigits(text))))
  }
  if (second !== undefined && strValue(second) !== undefined) throw typeError("complex() second arg can't be a string")
  const special = first instanceof PyComplex ? first : fromSpecial(rt, first)
  if (special === undefined && !isReal(first)) {
    throw typeError(`complex() first argument must be a string or a number, not '${typeName(first)}'`)
  }
  if (second !== undefined && !(second instanceof PyComplex) && !isReal(second)) {
    throw typeError(`complex() second argument must be a number, not '${typeName(second)}'`)
  }
  const z = special ?? new PyComplex(realOf(rt, first), 0)
  if (second === undefined) return z
  // real + imag * 1j, with both perhaps complex.
  if (second instanceof PyComplex)
    return new PyComplex(z.real - second.imag, special === undefined ? second.real : second.real + z.imag)
  const imag = realOf(rt, second)
  return new PyComplex(z.real, special === undefined ? imag : imag + z.imag)
}

// A subclass of float may have a `__float__` of its own, which is asked.
function realOf(rt: Runtime, value: Value): number {
  const toFloat = value instanceof PyFloat && value.cls !== floatType ? value.cls.slots.nb_float : null
  return asDouble(rt, toFloat === null ? value : toFloat(rt, value))
}

// Digits of any script in ASCII, without the underscores between them.
function plainDigits(text: string): string {
  const ascii = toAsciiDigits(text)
  // C's search for one ends at a null character.
  if (!ascii.split("\0", 1)[0].includes("_")) return ascii
  if (/(?:^|[^0-9])_|_(?:[^0-9]|$)|\0/.test(ascii)) throw valueError(`could not convert string to complex: ${reprOfString(text)}`)
  return ascii.replaceAll("_", "")
}

function isReal(value: Value): boolean {
  const slots = typeOf(value).slots
  return slots.nb_float !== null || slots.nb_index !== null
}

function fromSpecial(rt: Runtime, value: Value): PyComplex | undefined {
  const result = callSpecial(rt, value, "__complex__")
  if (result === undefined) return undefined
  if (!(result instanceof PyComplex)) throw typeError(`__complex__ returned non-complex (type ${typeName(result)})`)
  if (result.cls !== complexType) {
    rt.warn(
      exceptionTypes.DeprecationWarning,
      `__complex__ returned non-complex (type ${typeName(result)}).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.`,
    )
  }
  return result
}

/// The complex number of a number (`PyComplex_AsCComplex`): `__complex__`, then `__float__` and `__index__`.
export function complexOfNumber(rt: Runtime, value: Value): PyComplex {
  if (value instanceof PyComplex) return value
  return fromSpecial(rt, value) ?? new PyComplex(asDouble(rt, value), 0)
}

defineType(complexType, {
  doc: docs.type,
  slots: {
    tp_new: newComplex,
    tp_repr: (_rt, self: PyComplex) => reprOfComplex(self.real, self.imag),
    tp_hash: (_rt, self: PyComplex) => hashComplex(self.real, self.imag),
    tp_richcompare: richCompare,
    nb_add: binary((a, b) => new PyComplex(a.real + b.real, a.imag + b.imag)),
    nb_subtract: binary((a, b) => new PyComplex(a.real - b.real, a.imag - b.imag)),
    nb_multiply: binary((a, b) => complexResult(mulComplex(parts(a), parts(b)))),
    nb_true_divide: binary((a, b) => complexResult(divComplex(parts(a), parts(b)))),
    nb_power: power,
    nb_negative: (_rt, self: PyComplex) => new PyComplex(-self.real, -self.imag),
    nb_positive: (_rt, self: PyComplex) => exact(self),
    nb_absolute: (_rt, self: PyComplex) => translating(() => new PyFloat(absComplex(parts(self)))),
    nb_bool: (_rt, self: PyComplex) => self.real !== 0 || self.imag !== 0,
  },
  methods: {
    conjugate: method("(self, /)", (_rt, self: PyComplex) => new PyComplex(self.real, -self.imag), docs.conjugate),
    __complex__: method("(self, /)", (_rt, self: PyComplex) => exact(self), docs.__complex__),
    __getnewargs__: method("(self, /)", (_rt, self: PyComplex) => new PyTuple([new PyFloat(self.real), new PyFloat(self.imag)])),
    __format__: method(
      "(self, format_spec, /)",
      (rt, self: PyComplex, spec: Value) => formatComplexSpec(rt, self, asString(spec, "__format__() argument")),
      docs.__format__,
    ),
  },
  attributes: {
    real: member((_rt, self: PyComplex) => new PyFloat(self.real), null, docs.real),
    imag: member((_rt, self: PyComplex) => new PyFloat(self.imag), null, docs.imag),
  },
})
