// The operations that Decimal and Context have in common, each once: name, Python signature, what computes it.

import * as arithmetic from "./arithmetic.js"
import * as comparing from "./comparing.js"
import * as elementary from "./elementary.js"
import * as logic from "./logic.js"
import * as neighbours from "./neighbours.js"
import type { Dec, Env } from "./number.js"

export type Unary = (x: Dec, env: Env) => Dec
export type Binary = (a: Dec, b: Dec, env: Env) => Dec

/// `Decimal.exp(context=None)`, `Context.exp(x)`.
export const unaryOperations: Readonly<Record<string, Unary>> = {
  exp: elementary.exponential,
  ln: elementary.naturalLogarithm,
  log10: elementary.decimalLogarithm,
  next_minus: neighbours.nextMinus,
  next_plus: neighbours.nextPlus,
  normalize: arithmetic.normalize,
  sqrt: elementary.squareRoot,
  logb: comparing.logb,
  logical_invert: logic.logicalInvert,
}

/// `Decimal.compare(other, context=None)`, `Context.compare(x, y)`.
export const binaryOperations: Readonly<Record<string, Binary>> = {
  compare: comparing.compare,
  compare_signal: comparing.compareSignal,
  max: comparing.maximum,
  max_mag: comparing.maximumMagnitude,
  min: comparing.minimum,
  min_mag: comparing.minimumMagnitude,
  next_toward: neighbours.nextToward,
  remainder_near: arithmetic.remainderNear,
  compare_total: comparing.compareTotal,
  compare_total_mag: comparing.compareTotalMagnitude,
  copy_sign: (a, b) => a.withSign(b.negative),
  logical_and: logic.logicalAnd,
  logical_or: logic.logicalOr,
  logical_xor: logic.logicalXor,
  rotate: logic.rotate,
  scaleb: logic.scaleBy,
  shift: logic.shift,
}

/// What only Context has: the operators by name.
export const contextUnary: Readonly<Record<string, Unary>> = {
  abs: arithmetic.absolute,
  minus: arithmetic.minus,
  plus: arithmetic.plus,
  to_integral: arithmetic.toIntegralValue,
  to_integral_value: arithmetic.toIntegralValue,
  to_integral_exact: arithmetic.toIntegralExact,
  copy_abs: (x) => x.withSign(false),
  copy_negate: (x) => x.withSign(!x.negative),
}

export const contextBinary: Readonly<Record<string, Binary>> = {
  add: arithmetic.add,
  subtract: arithmetic.subtract,
  multiply: arithmetic.multiply,
  divide: arithmetic.divide,
  divide_int: arithmetic.divideInt,
  remainder: arithmetic.remainder,
  quantize: arithmetic.quantize,
}

/// Questions about a number: `Decimal.is_nan()`, `Context.is_nan(x)`. is_normal and is_subnormal need a context.
export const predicates: Readonly<Record<string, (x: Dec) => boolean>> = {
  is_canonical: () => true,
  is_finite: (x) => !x.isSpecial,
  is_infinite: (x) => x.isInfinite,
  is_nan: (x) => x.isNaN,
  is_qnan: (x) => x.kind === "n",
  is_snan: (x) => x.kind === "N",
  is_signed: (x) => x.negative,
  is_zero: (x) => x.isZero,
}

export const contextPredicates: Readonly<Record<string, (x: Dec, env: Env) => boolean>> = {
  is_normal: (x, env) => !x.isSpecial && x.coefficient !== 0n && x.adjusted >= env.emin,
  is_subnormal: (x, env) => !x.isSpecial && x.coefficient !== 0n && x.adjusted < env.emin,
}
