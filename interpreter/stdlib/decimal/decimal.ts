// The type decimal.Decimal.

import { strValue } from "../../objects/boxed.js"
import { PyComplex } from "../../objects/complex.js"
import { defineType } from "../../objects/define.js"
import { overflowError, typeError, valueError } from "../../objects/exceptions.js"
import { classMethod, getset, type MethodDef, method } from "../../objects/method.js"
import { getAttribute } from "../../objects/operations/attributes.js"
import { asIndex } from "../../objects/operations/convert.js"
import { isInstanceOf } from "../../objects/operations/instance-check.js"
import { readFloat } from "../../objects/primitives/float-text.js"
import { normalise } from "../../objects/primitives/int.js"
import { gcd } from "../../objects/primitives/int-functions.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import type { BinarySlot } from "../../objects/slots.js"
import { PyTuple, tuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import { CompareOp, PyFloat, type Value } from "../../objects/value.js"
import * as arithmetic from "./arithmetic.js"
import { compareNumbers, numberClass } from "./comparing.js"
import { power, powerModulo } from "./elementary.js"
import { contextArgument, floatOrInt, newDecimal } from "./making.js"
import { Dec, type Env, Env as Environment, fromInt, powerOfTen, type Rounding, Signal } from "./number.js"
import {
  currentContext,
  decimalOfFloat,
  decimalType,
  operand,
  type PyContext,
  PyDecimal,
  result,
  settle,
  signal,
  signalClass,
} from "./objects.js"
import { type Binary, binaryOperations, contextPredicates, predicates, type Unary, unaryOperations } from "./operations.js"
import { engineeringText, formatDecimal, scientificText } from "./text.js"

// ---- operators

function operator(compute: Binary): BinarySlot {
  return (rt, left, right) => {
    const a = operand(left)
    if (a === undefined) return NotImplemented
    const b = operand(right)
    if (b === undefined) return NotImplemented
    const context = currentContext(rt)
    const number = compute(a, b, context.env)
    if (context.env.status !== 0) settle(rt, context)
    return new PyDecimal(number)
  }
}

function unaryOperator(compute: Unary): (rt: Runtime, self: Value) => Value {
  return (rt, self) => {
    const context = currentContext(rt)
    return result(rt, context, compute((self as PyDecimal).number, context.env))
  }
}

function divmod(rt: Runtime, left: Value, right: Value): Value {
  const a = operand(left)
  const b = operand(right)
  if (a === undefined || b === undefined) return NotImplemented
  const context = currentContext(rt)
  const [quotient, rest] = arithmetic.divideModulo(a, b, context.env)
  settle(rt, context)
  return tuple(new PyDecimal(quotient), new PyDecimal(rest))
}

function raised(rt: Runtime, base: Value, exponent: Value, modulus: Value): Value {
  const a = operand(base)
  const b = operand(exponent)
  if (a === undefined || b === undefined) return NotImplemented
  const context = currentContext(rt)
  if (modulus === null) return result(rt, context, power(a, b, context.env))
  const m = operand(modulus)
  return m === undefined ? NotImplemented : result(rt, context, powerModulo(a, b, m, context.env))
}

// ---- comparison

/// What a Decimal is compared with, both as decimals; undefined for what is no number.
function comparable(rt: Runtime, self: Dec, other: Value, op: CompareOp): [Dec, Dec] | undefined {
  const own = operand(other)
  if (own !== undefined) return [self, own]
  const isEquality = op === CompareOp.EQ || op === CompareOp.NE
  if (other instanceof PyFloat) return [self, comparedFloat(rt, other.value, isEquality)]
  if (other instanceof PyComplex && isEquality && other.imag === 0) return [self, comparedFloat(rt, other.real, true)]
  const rational = getAttribute(rt, rt.importModule("numbers"), "Rational")
  if (!isInstanceOf(rt, other, rational)) return undefined
  const numerator = asIndex(rt, getAttribute(rt, other, "numerator"))
  const denominator = BigInt(asIndex(rt, getAttribute(rt, other, "denominator")))
  if (self.isSpecial) return [self, fromInt(numerator)]
  return [new Dec(self.negative, self.coefficient * denominator, self.exponent), fromInt(numerator)]
}

function comparedFloat(rt: Runtime, x: number, isEquality: boolean): Dec {
  const context = currentContext(rt)
  if (isEquality) context.flags |= Signal.FLOAT_OPERATION
  else signal(rt, context, Signal.FLOAT_OPERATION)
  return decimalOfFloat(x)
}

function richCompare(rt: Runtime, self: PyDecimal, other: Value, op: CompareOp): Value {
  const pair = comparable(rt, self.number, other, op)
  if (pair === undefined) return NotImplemented
  const [a, b] = pair
  if (a.isNaN || b.isNaN) {
    const isEquality = op === CompareOp.EQ || op === CompareOp.NE
    if (!isEquality || a.kind === "N" || b.kind === "N") signal(rt, currentContext(rt), Signal.INVALID_OPERATION)
    return op === CompareOp.NE
  }
  const order = compareNumbers(a, b)
  switch (op) {
    case CompareOp.LT:
      return order < 0
    case CompareOp.LE:
      return order <= 0
    case CompareOp.EQ:
      return order === 0
    case CompareOp.NE:
      return order !== 0
    case CompareOp.GT:
      return order > 0
    case CompareOp.GE:
      return order >= 0
  }
}

const modulus = 2n ** 61n - 1n

function powerInField(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = base % modulus
  for (let n = exponent; n > 0n; n >>= 1n) {
    if (n & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

function hash(rt: Runtime, self: PyDecimal): number | bigint {
  const x = self.number
  if (x.kind === "N") throw typeError("Cannot hash a signaling NaN value")
  if (x.kind === "n") return Math.floor(Number(rt.idOf(self)) / 16)
  if (x.isInfinite) return x.negative ? -314159 : 314159
  const scale = x.exponent >= 0 ? 10n : powerInField(10n, modulus - 2n)
  const size = (x.coefficient * powerInField(scale, BigInt(Math.abs(x.exponent)))) % modulus
  const signed = normalise(x.negative ? -size : size)
  return signed === -1 ? -2 : signed
}

// ---- conversions

function integerPart(x: Dec, rounding: Rounding): number | bigint {
  if (x.isNaN) throw valueError("cannot convert NaN to integer")
  if (x.isInfinite) throw overflowError("cannot convert Infinity to integer")
  const rounded = arithmetic.rescale(x, 0, rounding)
  return normalise(rounded.negative ? -rounded.coefficient : rounded.coefficient)
}

function doubleOf(x: Dec): number {
  if (x.kind === "N") throw valueError("cannot convert signaling NaN to float")
  if (x.kind === "n") return Number.NaN
  return readFloat(scientificText(x).replace("Infinity", "inf")) as number
}

function integerRatioOf(x: Dec): Value {
  if (x.isNaN) throw valueError("cannot convert NaN to integer ratio")
  if (x.isInfinite) throw overflowError("cannot convert Infinity to integer ratio")
  const coefficient = x.negative ? -x.coefficient : x.coefficient
  if (x.exponent >= 0) return tuple(normalise(coefficient * powerOfTen(x.exponent)), 1)
  const denominator = powerOfTen(-x.exponent)
  const common = BigInt(gcd(coefficient, denominator))
  return tuple(normalise(coefficient / common), normalise(denominator / common))
}

function asTuple(rt: Runtime, x: Dec): Value {
  const digits = x.isInfinite ? [0] : x.isNaN && x.coefficient === 0n ? [] : [...x.coefficient.toString()].map(Number)
  const exponent: Value = x.kind === "F" ? x.exponent : x.kind === "I" ? "F" : x.kind
  return rt.call(signalClass(rt, "DecimalTuple"), [x.negative ? 1 : 0, new PyTuple(digits), exponent])
}

const exponentMark = (context: PyContext): string => (context.capitals === 1 ? "E" : "e")

function textOf(rt: Runtime, self: PyDecimal): string {
  return scientificText(self.number, exponentMark(currentContext(rt)))
}

function formatted(rt: Runtime, self: PyDecimal, spec: Value): Value {
  const text = strValue(spec)
  if (text === undefined) throw typeError("format argument must be str")
  const context = currentContext(rt)
  if (text === "") return textOf(rt, self)
  const result = formatDecimal(self.number, text, context.env.rounding, context.capitals === 1)
  if (result === undefined) throw valueError("invalid format string")
  return result
}

function round(rt: Runtime, self: PyDecimal, digits: Value | undefined): Value {
  if (digits === undefined || digits === null) return integerPart(self.number, "ROUND_HALF_EVEN")
  const places = Number(asIndex(rt, digits))
  const context = currentContext(rt)
  return result(rt, context, arithmetic.quantize(self.number, new Dec(false, 1n, -places), context.env))
}

// ---- methods with a context

/// The number of an argument, or the TypeError of what is none.
export function requireOperand(value: Value): Dec {
  const number = operand(value)
  if (number === undefined) throw typeError(`conversion from ${typeName(value)} to Decimal is not supported`)
  return number
}

const roundings: ReadonlySet<string> = new Set([
  "ROUND_CEILING",
  "ROUND_FLOOR",
  "ROUND_UP",
  "ROUND_DOWN",
  "ROUND_HALF_UP",
  "ROUND_HALF_DOWN",
  "ROUND_HALF_EVEN",
  "ROUND_05UP",
])

export function roundingOf(value: Value): Rounding {
  const name = strValue(value)
  if (name !== undefined && roundings.has(name)) return name as Rounding
  throw typeError(
    "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]",
  )
}

// Runs an operation with another rounding than the context's.
function withRounding(rt: Runtime, rounding: Value, given: Value, compute: (env: Env) => Dec): Value {
  const context = contextArgument(rt, given)
  const { prec, emin, emax, clamp } = context.env
  const env = rounding === null ? context.env : new Environment(prec, roundingOf(rounding), emin, emax, clamp)
  const number = compute(env)
  if (env !== context.env) context.env.status |= env.status
  return result(rt, context, number)
}

function unaryMethod(compute: Unary): MethodDef {
  return method("(self, /, context=None)", (rt, self: PyDecimal, given: Value) => {
    const context = contextArgument(rt, given)
    return result(rt, context, compute(self.number, context.env))
  })
}

function binaryMethod(compute: Binary): MethodDef {
  return method("(self, /, other, context=None)", (rt, self: PyDecimal, other: Value, given: Value) => {
    const context = contextArgument(rt, given)
    return result(rt, context, compute(self.number, requireOperand(other), context.env))
  })
}

function roundingMethod(compute: Unary): MethodDef {
  return method("(self, /, rounding=None, context=None)", (rt, self: PyDecimal, rounding: Value, given: Value) =>
    withRounding(rt, rounding, given, (env) => compute(self.number, env)),
  )
}

function mapValues<T>(table: Readonly<Record<string, T>>, make: (item: T) => MethodDef): Record<string, MethodDef> {
  return Object.fromEntries(Object.entries(table).map(([name, item]) => [name, make(item)]))
}

const plainMethod = (compute: (x: Dec, self: PyDecimal) => Value): MethodDef =>
  method("(self, /)", (_rt, self: PyDecimal) => compute(self.number, self))

defineType(decimalType, {
  doc: "Construct a new Decimal object. 'value' can be an integer, string, tuple,\nor another Decimal object. If no value is given, return Decimal('0'). The\ncontext does not affect the conversion and is only passed to determine if\nthe InvalidOperation trap is active.\n\n",
  slots: {
    tp_new: newDecimal,
    tp_repr: (rt, self: PyDecimal) => `Decimal('${textOf(rt, self)}')`,
    tp_str: textOf,
    tp_hash: hash,
    tp_richcompare: richCompare,
    nb_add: operator(arithmetic.add),
    nb_subtract: operator(arithmetic.subtract),
    nb_multiply: operator(arithmetic.multiply),
    nb_true_divide: operator(arithmetic.divide),
    nb_floor_divide: operator(arithmetic.divideInt),
    nb_remainder: operator(arithmetic.remainder),
    nb_divmod: divmod,
    nb_power: raised,
    nb_negative: unaryOperator(arithmetic.minus),
    nb_positive: unaryOperator(arithmetic.plus),
    nb_absolute: unaryOperator(arithmetic.absolute),
    nb_bool: (_rt, self: PyDecimal) => !self.number.isZero,
    nb_int: (_rt, self: PyDecimal) => integerPart(self.number, "ROUND_DOWN"),
    nb_float: (_rt, self: PyDecimal) => new PyFloat(doubleOf(self.number)),
  },
  methods: {
    ...mapValues(unaryOperations, unaryMethod),
    ...mapValues(binaryOperations, binaryMethod),
    to_integral: roundingMethod(arithmetic.toIntegralValue),
    to_integral_value: roundingMethod(arithmetic.toIntegralValue),
    to_integral_exact: roundingMethod(arithmetic.toIntegralExact),
    quantize: method(
      "(self, /, exp, rounding=None, context=None)",
      (rt, self: PyDecimal, exp: Value, rounding: Value, given: Value) => {
        const target = requireOperand(exp)
        return withRounding(rt, rounding, given, (env) => arithmetic.quantize(self.number, target, env))
      },
    ),
    fma: method("(self, /, other, third, context=None)", (rt, self: PyDecimal, other: Value, third: Value, given: Value) => {
      const context = contextArgument(rt, given)
      return result(rt, context, arithmetic.fma(self.number, requireOperand(other), requireOperand(third), context.env))
    }),
    ...mapValues(predicates, plainMethod),
    ...mapValues(contextPredicates, (test) =>
      method("(self, /, context=None)", (rt, self: PyDecimal, given: Value) => test(self.number, contextArgument(rt, given).env)),
    ),
    number_class: method("(self, /, context=None)", (rt, self: PyDecimal, given: Value) =>
      numberClass(self.number, contextArgument(rt, given).env),
    ),
    to_eng_string: method("(self, /, context=None)", (rt, self: PyDecimal, given: Value) =>
      engineeringText(self.number, exponentMark(contextArgument(rt, given))),
    ),
    same_quantum: method("(self, /, other, context=None)", (_rt, self: PyDecimal, other: Value) =>
      sameQuantum(self.number, requireOperand(other)),
    ),
    adjusted: plainMethod((x) => (x.isSpecial ? 0 : x.adjusted)),
    canonical: plainMethod((_x, self) => self),
    conjugate: plainMethod((_x, self) => self),
    radix: plainMethod(() => new PyDecimal(fromInt(10))),
    copy_abs: plainMethod((x) => new PyDecimal(x.withSign(false))),
    copy_negate: plainMethod((x) => new PyDecimal(x.withSign(!x.negative))),
    from_float: classMethod("(type, f, /)", (rt, cls, value: Value) => {
      const number = new PyDecimal(floatOrInt(value))
      return cls === decimalType ? number : rt.call(cls, [number])
    }),
    as_tuple: method("(self, /)", (rt, self: PyDecimal) => asTuple(rt, self.number)),
    as_integer_ratio: plainMethod(integerRatioOf),
    __copy__: plainMethod((_x, self) => self),
    __deepcopy__: method("(self, object, /)", (_rt, self: PyDecimal) => self),
    __format__: method("(self, spec, override=<unrepresentable>, /)", formatted),
    __reduce__: method("(self, /)", (rt, self: PyDecimal) => tuple(self.cls, tuple(textOf(rt, self)))),
    __round__: method("(self, ndigits=<unrepresentable>, /)", round),
    __ceil__: plainMethod((x) => integerPart(x, "ROUND_CEILING")),
    __floor__: plainMethod((x) => integerPart(x, "ROUND_FLOOR")),
    __trunc__: plainMethod((x) => integerPart(x, "ROUND_DOWN")),
    __complex__: plainMethod((x) => new PyComplex(doubleOf(x), 0)),
    __sizeof__: plainMethod(() => 104),
  },
  attributes: {
    real: getset((_rt, self) => self),
    imag: getset(() => new PyDecimal(fromInt(0))),
  },
})

/// Have two numbers the same exponent (or are both infinite, or both NaN)?
export function sameQuantum(a: Dec, b: Dec): boolean {
  if (a.isSpecial || b.isSpecial) return (a.isNaN && b.isNaN) || (a.isInfinite && b.isInfinite)
  return a.exponent === b.exponent
}
