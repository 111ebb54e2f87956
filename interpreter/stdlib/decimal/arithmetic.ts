// The arithmetic operations of decimals: sums, products, quotients, remainders, rounding to an exponent.

import { compareSizes } from "./comparing.js"
import {
  Dec,
  digitCount,
  dropDigits,
  type Env,
  finalize,
  infinity,
  maxExponent,
  nanOf,
  powerOfTen,
  type Rounding,
  Signal,
  zero,
} from "./number.js"

export function add(a: Dec, b: Dec, env: Env): Dec {
  if (a.isSpecial || b.isSpecial) {
    const nan = nanOf(env, a, b)
    if (nan !== undefined) return nan
    if (a.isInfinite) return b.isInfinite && a.negative !== b.negative ? env.signal(Signal.INVALID_OPERATION) : a
    return b
  }
  return finalize(exactSum(a, b, env), env)
}

export const subtract = (a: Dec, b: Dec, env: Env): Dec => (b.isNaN ? add(a, b, env) : add(a, b.withSign(!b.negative), env))

// The sum before rounding. An operand too small to matter becomes the least that still does.
function exactSum(a: Dec, b: Dec, env: Env): Dec {
  let [big, small] = a.exponent >= b.exponent ? [a, b] : [b, a]
  if (big.exponent !== small.exponent && big.coefficient !== 0n) {
    const lowest = big.exponent - 1 + (big.digits > env.prec ? 0 : big.digits - env.prec - 1)
    if (small.adjusted < lowest) small = new Dec(small.negative, small.coefficient === 0n ? 0n : 1n, lowest)
  } else if (big.coefficient === 0n) {
    big = zero(big.negative, small.exponent)
  }
  const left = big.coefficient * powerOfTen(big.exponent - small.exponent)
  const sum = (big.negative ? -left : left) + (small.negative ? -small.coefficient : small.coefficient)
  if (sum !== 0n) return new Dec(sum < 0n, sum < 0n ? -sum : sum, small.exponent)
  return zero(a.negative === b.negative ? a.negative : env.rounding === "ROUND_FLOOR", small.exponent)
}

export function multiply(a: Dec, b: Dec, env: Env): Dec {
  const special = a.isSpecial || b.isSpecial ? specialProduct(a, b, env) : undefined
  return special ?? finalize(exactProduct(a, b), env)
}

const exactProduct = (a: Dec, b: Dec): Dec =>
  new Dec(a.negative !== b.negative, a.coefficient * b.coefficient, a.exponent + b.exponent)

function specialProduct(a: Dec, b: Dec, env: Env): Dec {
  const nan = nanOf(env, a, b)
  if (nan !== undefined) return nan
  if (a.isZero || b.isZero) return env.signal(Signal.INVALID_OPERATION)
  return infinity(a.negative !== b.negative)
}

/// `a * b + c` with one rounding.
export function fma(a: Dec, b: Dec, c: Dec, env: Env): Dec {
  if (a.isSpecial || b.isSpecial || c.isSpecial) {
    const nan = nanOf(env, a, b, c)
    if (nan !== undefined) return nan
    if (!a.isSpecial && !b.isSpecial) return c
    const product = specialProduct(a, b, env)
    return product.isNaN ? product : add(product, c, env)
  }
  return finalize(exactSum(exactProduct(a, b), c, env), env)
}

export function divide(a: Dec, b: Dec, env: Env): Dec {
  const negative = a.negative !== b.negative
  if (a.isSpecial || b.isSpecial) {
    const nan = nanOf(env, a, b)
    if (nan !== undefined) return nan
    if (a.isInfinite) return b.isInfinite ? env.signal(Signal.INVALID_OPERATION) : infinity(negative)
    env.status |= Signal.CLAMPED
    return zero(negative, env.etiny)
  }
  if (b.coefficient === 0n) return dividedByZero(a, negative, env)
  const ideal = a.exponent - b.exponent
  if (a.coefficient === 0n) return finalize(zero(negative, ideal), env)
  const shift = b.digits - a.digits + env.prec + 1
  const numerator = shift >= 0 ? a.coefficient * powerOfTen(shift) : a.coefficient
  const denominator = shift >= 0 ? b.coefficient : b.coefficient * powerOfTen(-shift)
  let quotient = numerator / denominator
  let exponent = ideal - shift
  if (quotient * denominator !== numerator) {
    // A last digit that tells every rounding that there is more.
    if (quotient % 5n === 0n) quotient += 1n
  } else {
    while (exponent < ideal && quotient % 10n === 0n) {
      quotient /= 10n
      exponent++
    }
  }
  return finalize(new Dec(negative, quotient, exponent), env)
}

function dividedByZero(a: Dec, negative: boolean, env: Env): Dec {
  if (a.coefficient === 0n) return env.signal(Signal.DIVISION_UNDEFINED)
  env.status |= Signal.DIVISION_BY_ZERO
  return infinity(negative)
}

interface Division {
  quotient: Dec
  remainder: Dec
}

// Quotient and remainder of finite numbers; undefined where the quotient has too many digits.
function wholeDivision(a: Dec, b: Dec, env: Env): Division | undefined {
  const exponent = Math.min(a.exponent, b.exponent)
  const negative = a.negative !== b.negative
  if (a.coefficient === 0n) return { quotient: zero(negative, 0), remainder: zero(a.negative, exponent) }
  if (compareSizes(a, b) < 0) return { quotient: zero(negative, 0), remainder: rescaled(a, exponent) }
  if (a.adjusted - b.adjusted > env.prec) return undefined
  const left = a.coefficient * powerOfTen(a.exponent - exponent)
  const right = b.coefficient * powerOfTen(b.exponent - exponent)
  const quotient = left / right
  if (digitCount(quotient) > env.prec) return undefined
  return { quotient: new Dec(negative, quotient, 0), remainder: new Dec(a.negative, left - quotient * right, exponent) }
}

// The same number with a lower exponent.
function rescaled(x: Dec, exponent: number): Dec {
  return new Dec(x.negative, x.coefficient * powerOfTen(x.exponent - exponent), exponent)
}

/// `a // b`, towards zero.
export function divideInt(a: Dec, b: Dec, env: Env): Dec {
  const negative = a.negative !== b.negative
  if (a.isSpecial || b.isSpecial) {
    const nan = nanOf(env, a, b)
    if (nan !== undefined) return nan
    if (a.isInfinite) return b.isInfinite ? env.signal(Signal.INVALID_OPERATION) : infinity(negative)
    return zero(negative, 0)
  }
  if (b.coefficient === 0n) return dividedByZero(a, negative, env)
  const division = wholeDivision(a, b, env)
  return division === undefined ? env.signal(Signal.DIVISION_IMPOSSIBLE) : finalize(division.quotient, env)
}

/// `a % b`, with the sign of a.
export function remainder(a: Dec, b: Dec, env: Env): Dec {
  const special = specialRemainder(a, b, env)
  if (special !== undefined) return special
  const division = wholeDivision(a, b, env)
  return division === undefined ? env.signal(Signal.DIVISION_IMPOSSIBLE) : finalize(division.remainder, env)
}

function specialRemainder(a: Dec, b: Dec, env: Env): Dec | undefined {
  if (a.isSpecial || b.isSpecial) {
    const nan = nanOf(env, a, b)
    if (nan !== undefined) return nan
    return a.isInfinite ? env.signal(Signal.INVALID_OPERATION) : finalize(a, env)
  }
  if (b.coefficient !== 0n) return undefined
  return env.signal(a.coefficient === 0n ? Signal.DIVISION_UNDEFINED : Signal.INVALID_OPERATION)
}

/// `[a // b, a % b]`.
export function divideModulo(a: Dec, b: Dec, env: Env): [Dec, Dec] {
  const negative = a.negative !== b.negative
  if (a.isSpecial || b.isSpecial) {
    const nan = nanOf(env, a, b)
    if (nan !== undefined) return [nan, nan]
    if (!a.isInfinite) return [zero(negative, 0), finalize(a, env)]
    const undefinedRest = env.signal(Signal.INVALID_OPERATION)
    return b.isInfinite ? [undefinedRest, undefinedRest] : [infinity(negative), undefinedRest]
  }
  if (b.coefficient === 0n) {
    if (a.coefficient === 0n) {
      const nan = env.signal(Signal.DIVISION_UNDEFINED)
      return [nan, nan]
    }
    return [infinity(negative), env.signal(Signal.DIVISION_BY_ZERO | Signal.INVALID_OPERATION)]
  }
  const division = wholeDivision(a, b, env)
  if (division === undefined) {
    const nan = env.signal(Signal.DIVISION_IMPOSSIBLE)
    return [nan, nan]
  }
  return [finalize(division.quotient, env), finalize(division.remainder, env)]
}

/// The remainder of the nearest whole quotient; ties go to the even one.
export function remainderNear(a: Dec, b: Dec, env: Env): Dec {
  const special = specialRemainder(a, b, env)
  if (special !== undefined) return special
  const exponent = Math.min(a.exponent, b.exponent)
  if (a.coefficient === 0n) return finalize(zero(a.negative, exponent), env)
  const gap = a.adjusted - b.adjusted
  if (gap >= env.prec + 1) return env.signal(Signal.DIVISION_IMPOSSIBLE)
  if (gap <= -2) return finalize(rescaled(a, exponent), env)
  const left = a.coefficient * powerOfTen(a.exponent - exponent)
  const right = b.coefficient * powerOfTen(b.exponent - exponent)
  let quotient = left / right
  let rest = left - quotient * right
  if (2n * rest + (quotient & 1n) > right) {
    rest -= right
    quotient += 1n
  }
  if (quotient >= powerOfTen(env.prec)) return env.signal(Signal.DIVISION_IMPOSSIBLE)
  const negative = rest < 0n ? !a.negative : a.negative
  return finalize(new Dec(negative, rest < 0n ? -rest : rest, exponent), env)
}

/// `a` with the exponent of `b`.
export function quantize(a: Dec, b: Dec, env: Env): Dec {
  if (a.isSpecial || b.isSpecial) {
    const nan = nanOf(env, a, b)
    if (nan !== undefined) return nan
    return a.isInfinite && b.isInfinite ? a : env.signal(Signal.INVALID_OPERATION)
  }
  const { exponent } = b
  if (exponent > env.emax || exponent < env.etiny) return env.signal(Signal.INVALID_OPERATION)
  if (a.coefficient === 0n) return finalize(zero(a.negative, exponent), env)
  const gap = a.exponent - exponent
  if (a.digits + gap > env.prec) return env.signal(Signal.INVALID_OPERATION)
  const before = env.status
  const result = gap >= 0 ? rescaled(a, exponent) : shortened(a, exponent, env)
  if (result.digits > env.prec || result.adjusted > env.emax || result.adjusted < env.etiny) {
    env.status = before
    return env.signal(Signal.INVALID_OPERATION)
  }
  return finalize(result, env)
}

function shortened(x: Dec, exponent: number, env: Env): Dec {
  const { coefficient, exact } = dropDigits(x, exponent - x.exponent, env.rounding)
  env.status |= exact ? Signal.ROUNDED : Signal.ROUNDED | Signal.INEXACT
  return new Dec(x.negative, coefficient, exponent)
}

/// Rounds to an exponent without any limit on digits, and without signals.
export function rescale(x: Dec, exponent: number, rounding: Rounding): Dec {
  if (x.coefficient === 0n) return zero(x.negative, exponent)
  if (x.exponent >= exponent) return rescaled(x, exponent)
  return new Dec(x.negative, dropDigits(x, exponent - x.exponent, rounding).coefficient, exponent)
}

/// `to_integral_exact`.
export function toIntegralExact(x: Dec, env: Env): Dec {
  if (x.isSpecial) return nanOf(env, x) ?? x
  if (x.exponent >= 0) return x
  if (x.coefficient === 0n) return zero(x.negative, 0)
  return shortened(x, 0, env)
}

/// `to_integral_value`: as toIntegralExact, but silent.
export function toIntegralValue(x: Dec, env: Env): Dec {
  if (x.isSpecial) return nanOf(env, x) ?? x
  return x.exponent >= 0 ? x : rescale(x, 0, env.rounding)
}

export function plus(x: Dec, env: Env): Dec {
  const nan = nanOf(env, x)
  if (nan !== undefined) return nan
  if (x.isZero && env.rounding !== "ROUND_FLOOR") return finalize(x.withSign(false), env)
  return finalize(x, env)
}

export function minus(x: Dec, env: Env): Dec {
  const nan = nanOf(env, x)
  if (nan !== undefined) return nan
  if (x.isZero && env.rounding !== "ROUND_FLOOR") return finalize(x.withSign(false), env)
  return finalize(x.withSign(!x.negative), env)
}

export const absolute = (x: Dec, env: Env): Dec => nanOf(env, x) ?? (x.negative ? minus(x, env) : plus(x, env))

/// Without zeros at the end.
export function normalize(x: Dec, env: Env): Dec {
  const nan = nanOf(env, x)
  if (nan !== undefined) return nan
  const result = finalize(x, env)
  if (result.isSpecial) return result
  if (result.coefficient === 0n) return zero(result.negative, 0)
  const most = env.clamp === 1 ? env.etop : env.emax
  return withoutZeros(result, Math.min(most, maxExponent))
}

export function withoutZeros(x: Dec, most: number): Dec {
  let { coefficient, exponent } = x
  while (coefficient % 10n === 0n && exponent < most) {
    coefficient /= 10n
    exponent++
  }
  return new Dec(x.negative, coefficient, exponent)
}
