// Roots, exponentials, logarithms and powers of decimals, correctly rounded: bigint fixed point with enough digits that the
// rest cannot be mistaken for a tie, tried again with more where it can.

import { divide, multiply, withoutZeros } from "./arithmetic.js"
import { compareNumbers, compareSizes, isOne } from "./comparing.js"
import {
  Dec,
  digitCount,
  type Env,
  Env as Environment,
  finalize,
  infinity,
  nanOf,
  one,
  powerOfTen,
  Signal,
  zero,
} from "./number.js"

const halfEven = (env: Env): Env => new Environment(env.prec, "ROUND_HALF_EVEN", env.emin, env.emax, env.clamp)

function finalizeHalfEven(x: Dec, env: Env): Dec {
  const rounding = halfEven(env)
  const result = finalize(x, rounding)
  env.status |= rounding.status
  return result
}

function isqrt(n: bigint): bigint {
  if (n < 2n) return n
  let x = 1n << BigInt((n.toString(16).length * 4 + 1) >> 1)
  for (;;) {
    const next = (x + n / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

export function squareRoot(x: Dec, env: Env): Dec {
  const nan = nanOf(env, x)
  if (nan !== undefined) return nan
  if (x.isZero) return finalize(zero(x.negative, Math.floor(x.exponent / 2)), env)
  if (x.negative) return env.signal(Signal.INVALID_OPERATION)
  if (x.isInfinite) return x
  const prec = env.prec + 1
  const isOdd = x.exponent % 2 !== 0
  const coefficient = isOdd ? x.coefficient * 10n : x.coefficient
  const length = isOdd ? (x.digits >> 1) + 1 : (x.digits + 1) >> 1
  const ideal = Math.floor(x.exponent / 2)
  const shift = prec - length
  const unit = powerOfTen(2 * Math.abs(shift))
  const scaled = shift >= 0 ? coefficient * unit : coefficient / unit
  let root = isqrt(scaled)
  const exact = root * root === scaled && (shift >= 0 || scaled * unit === coefficient)
  if (exact) {
    root = shift >= 0 ? root / powerOfTen(shift) : root * powerOfTen(-shift)
    return finalizeHalfEven(new Dec(false, root, ideal), env)
  }
  if (root % 5n === 0n) root += 1n
  return finalizeHalfEven(new Dec(false, root, ideal - shift), env)
}

// ---- fixed point: integers that stand for n / 10**digits

function inverseTangent(n: bigint, unit: bigint): bigint {
  // atanh(1/n)
  const square = n * n
  let term = unit / n
  let sum = term
  for (let k = 3n; term !== 0n; k += 2n) {
    term /= square
    sum += term / k
  }
  return sum
}

/// ln(10) * 10**digits, a few units off.
function logOfTen(digits: number): bigint {
  const unit = powerOfTen(digits + 5)
  const sum = 46n * inverseTangent(31n, unit) + 34n * inverseTangent(49n, unit) + 20n * inverseTangent(161n, unit)
  return sum / 100000n
}

/// exp(r / unit) * unit, for small r.
function fixedExp(r: bigint, unit: bigint): bigint {
  const halvings = 12n + BigInt(Math.floor(Math.sqrt(unit.toString().length)))
  const guard = unit << (halvings + 8n)
  const x = r << 8n
  let term = guard
  let sum = guard
  for (let k = 1n; term !== 0n; k++) {
    term = (term * x) / (guard * k)
    sum += term
  }
  for (let i = 0n; i < halvings; i++) sum = (sum * sum) / guard
  return sum / (guard / unit)
}

// The digits of `value`, `error` units off at most, when they decide the rounding to `prec`; undefined when they do not.
function decided(value: bigint, error: bigint, prec: number): boolean {
  const drop = digitCount(value) - prec
  if (drop < 2) return false
  const unit = powerOfTen(drop)
  const rest = value % unit
  const half = unit / 2n
  const toHalf = rest > half ? rest - half : half - rest
  return toHalf > error && rest > error && unit - rest > error
}

/// Computes with more and more digits until the rounding is decided; signals an inexact result.
function correctlyRounded(env: Env, compute: (digits: number) => Dec): Dec {
  for (let digits = env.prec + 8; ; digits += Math.max(10, digits >> 1)) {
    const value = compute(digits)
    if (!decided(value.coefficient, 1000n, env.prec)) continue
    env.status |= Signal.INEXACT | Signal.ROUNDED
    return finalizeHalfEven(value, env)
  }
}

export function exponential(x: Dec, env: Env): Dec {
  const nan = nanOf(env, x)
  if (nan !== undefined) return nan
  if (x.isInfinite) return x.negative ? zero(false, 0) : x
  if (x.coefficient === 0n) return one
  const { adjusted } = x
  if (adjusted < -env.prec - 1) {
    env.status |= Signal.INEXACT | Signal.ROUNDED
    return finalizeHalfEven(new Dec(false, powerOfTen(env.prec - 1), 1 - env.prec), env)
  }
  if (adjusted > 19 || Number(x.coefficient) * 10 ** x.exponent > 2.4 * (env.emax + env.prec + 10)) {
    return finalizeHalfEven(new Dec(false, 1n, x.negative ? env.etiny - 2 : env.emax + 1), env)
  }
  return correctlyRounded(env, (digits) => exponentialTo(x, digits))
}

function exponentialTo(x: Dec, digits: number): Dec {
  const extra = Math.max(0, x.adjusted) + 3
  const unit = powerOfTen(digits + extra)
  const shift = digits + extra + x.exponent
  const size = shift >= 0 ? x.coefficient * powerOfTen(shift) : x.coefficient / powerOfTen(-shift)
  const fixed = x.negative ? -size : size
  const ten = logOfTen(digits + extra)
  let power = fixed / ten
  if (fixed < power * ten) power -= 1n
  const value = fixedExp(fixed - power * ten, unit) / powerOfTen(extra)
  return new Dec(false, value, Number(power) - digits)
}

// ln(x) * 10**digits, a few units off, for x > 0.
function fixedLog(x: Dec, digits: number): bigint {
  const work = Math.max(20, digits + 6)
  const unit = powerOfTen(work)
  const shift = work - (x.digits - 1)
  const y = shift >= 0 ? x.coefficient * powerOfTen(shift) : x.coefficient / powerOfTen(-shift)
  // The double's logarithm is good for 15 digits; the series does the rest.
  const start = BigInt(Math.round(Math.log(Number(y / powerOfTen(work - 17)) / 1e17) * 1e15)) * powerOfTen(work - 15)
  const near = (y * unit) / fixedExp(start, unit)
  const t = ((near - unit) * unit) / (near + unit)
  const square = (t * t) / unit
  let term = t
  let sum = t
  for (let k = 3n; term !== 0n; k += 2n) {
    term = (term * square) / unit
    sum += term / k
  }
  const { adjusted } = x
  const tens = adjusted === 0 ? 0n : logOfTen(work) * BigInt(adjusted)
  return (start + 2n * sum + tens) / powerOfTen(work - digits)
}

// As a Dec. Logarithms of numbers near one lose digits: they get more.
function logarithmTo(x: Dec, digits: number): Dec {
  const lost = Math.max(0, -x.adjusted, x.adjusted <= 0 && x.adjusted >= -1 ? zerosAfterOne(x) : 0)
  const places = digits + (x.adjusted === 0 || x.adjusted === -1 ? lost : 0) + digitCount(BigInt(Math.abs(x.adjusted)))
  const value = fixedLog(x, places)
  return new Dec(value < 0n, value < 0n ? -value : value, -places)
}

// How many zeros follow the first digit of |x - 1|.
function zerosAfterOne(x: Dec): number {
  const unit = x.exponent <= 0 ? powerOfTen(-x.exponent) : 1n
  const distance = x.coefficient > unit ? x.coefficient - unit : unit - x.coefficient
  return Math.max(0, -x.exponent - digitCount(distance) + 1)
}

function specialLogarithm(x: Dec, env: Env): Dec | undefined {
  const nan = nanOf(env, x)
  if (nan !== undefined) return nan
  if (x.isZero) return infinity(true)
  if (x.negative) return env.signal(Signal.INVALID_OPERATION)
  return x.isInfinite ? x : undefined
}

export function naturalLogarithm(x: Dec, env: Env): Dec {
  const special = specialLogarithm(x, env)
  if (special !== undefined) return special
  if (isOne(x)) return zero(false, 0)
  return correctlyRounded(env, (digits) => logarithmTo(x, digits))
}

export function decimalLogarithm(x: Dec, env: Env): Dec {
  const special = specialLogarithm(x, env)
  if (special !== undefined) return special
  const bare = withoutZeros(x, Number.MAX_SAFE_INTEGER)
  if (bare.coefficient === 1n) return finalizeHalfEven(new Dec(bare.exponent < 0, BigInt(Math.abs(bare.exponent)), 0), env)
  return correctlyRounded(env, (digits) => {
    const log = logarithmTo(x, digits + 3)
    const places = -log.exponent
    return new Dec(log.negative, (log.coefficient * powerOfTen(places)) / logOfTen(places), -places)
  })
}

// ---- powers

const isInteger = (x: Dec): boolean => x.exponent >= 0 || x.coefficient % powerOfTen(-x.exponent) === 0n

function integerOf(x: Dec): bigint {
  const size = x.exponent >= 0 ? x.coefficient * powerOfTen(x.exponent) : x.coefficient / powerOfTen(-x.exponent)
  return x.negative ? -size : size
}

const isOdd = (x: Dec): boolean => x.exponent <= 0 && integerOf(x) % 2n !== 0n

export function power(base: Dec, exponent: Dec, env: Env): Dec {
  const nan = nanOf(env, base, exponent)
  if (nan !== undefined) return nan
  const isWhole = !exponent.isInfinite && isInteger(exponent)
  const negative = isWhole && base.negative && isOdd(exponent)
  if (base.isZero) {
    if (exponent.isZero) return env.signal(Signal.INVALID_OPERATION)
    return exponent.negative ? infinity(negative) : zero(negative, 0)
  }
  if (base.negative && !isWhole) return env.signal(Signal.INVALID_OPERATION)
  if (exponent.isInfinite) return powerOfInfinity(base, exponent, env)
  if (exponent.isZero) return new Dec(negative, 1n, 0)
  if (base.isInfinite) return exponent.negative ? zero(negative, 0) : infinity(negative)
  if (isOne(base)) return powerOfOne(base, exponent, isWhole, negative, env)
  const beyond = powerOutOfBounds(base, exponent, negative, env)
  if (beyond !== undefined) return beyond
  return isWhole ? wholePower(base, exponent, negative, env) : realPower(base, exponent, env)
}

const oneWithZeros = (negative: boolean, zeros: number): Dec => new Dec(negative, powerOfTen(zeros), -zeros)

function powerOfInfinity(base: Dec, exponent: Dec, env: Env): Dec {
  const order = base.isInfinite ? 1 : compareSizes(base, one)
  if (order === 0) {
    env.status |= Signal.INEXACT | Signal.ROUNDED
    return oneWithZeros(false, env.prec - 1)
  }
  return order > 0 === exponent.negative ? zero(false, 0) : infinity(false)
}

function powerOfOne(base: Dec, exponent: Dec, isWhole: boolean, negative: boolean, env: Env): Dec {
  if (!isWhole) {
    env.status |= Signal.INEXACT | Signal.ROUNDED
    return oneWithZeros(negative, env.prec - 1)
  }
  if (exponent.negative) return new Dec(negative, 1n, 0)
  const zeros = integerOf(exponent) * BigInt(-base.exponent)
  if (zeros <= BigInt(env.prec - 1))
    return zeros < 0n ? new Dec(negative, 1n, Number(-zeros)) : oneWithZeros(negative, Number(zeros))
  env.status |= Signal.ROUNDED
  return oneWithZeros(negative, env.prec - 1)
}

// Results far outside of what the environment can hold are not computed.
function powerOutOfBounds(base: Dec, exponent: Dec, negative: boolean, env: Env): Dec | undefined {
  const log =
    Math.log10(Number(base.coefficient / powerOfTen(Math.max(0, base.digits - 17)))) +
    Math.max(0, base.digits - 17) +
    base.exponent
  const size = Number(exponent.coefficient) * 10 ** exponent.exponent
  const estimate = (exponent.negative ? -1 : 1) * size * log
  if (estimate > 100 * env.emax) return finalize(new Dec(negative, 1n, env.emax + 1), env)
  if (estimate < 100 * env.etiny) return finalize(new Dec(negative, 1n, env.etiny - 1), env)
  return undefined
}

function wholePower(base: Dec, exponent: Dec, negative: boolean, env: Env): Dec {
  const work = halfEven(env)
  work.prec += exponent.digits + exponent.exponent + 2
  work.clamp = 0
  let factor = base
  if (exponent.negative) {
    work.prec += 1
    factor = divide(one, base, work)
  }
  const n = integerOf(exponent)
  const bits = (n < 0n ? -n : n).toString(2)
  let result = factor
  for (let i = 1; i < bits.length; i++) {
    result = multiply(result, result, work)
    if (bits[i] === "1") result = multiply(result, factor, work)
    if (result.isSpecial || result.isZero) break
  }
  env.status |= work.status
  // What is infinite is brought down again by the rounding that asks for it.
  if (result.isInfinite) result = new Dec(negative, 1n, env.emax + 1)
  return finalize(result.withSign(negative), env)
}

function realPower(base: Dec, exponent: Dec, env: Env): Dec {
  const work = env.wide(Math.max(base.digits, env.prec) + 4 + 19)
  const result = exponential(multiply(naturalLogarithm(base, work), exponent, work), work)
  env.status |= Signal.INEXACT | Signal.ROUNDED
  if (compareNumbers(result, one) === 0) return finalize(oneWithZeros(false, env.prec - 1), env)
  return finalize(result, env)
}

/// `pow(base, exponent, modulus)` of integers.
export function powerModulo(base: Dec, exponent: Dec, modulus: Dec, env: Env): Dec {
  const nan = nanOf(env, base, exponent, modulus)
  if (nan !== undefined) return nan
  const whole = ![base, exponent, modulus].some((x) => x.isInfinite || !isInteger(x))
  if (!whole || exponent.negative || modulus.isZero || modulus.digits + modulus.exponent > env.prec) {
    return env.signal(Signal.INVALID_OPERATION)
  }
  if (exponent.isZero && base.isZero) return env.signal(Signal.INVALID_OPERATION)
  const negative = base.negative && isOdd(exponent)
  const m = integerOf(modulus.withSign(false))
  let n = integerOf(exponent)
  let square = integerOf(base.withSign(false)) % m
  let result = 1n % m
  for (; n > 0n; n >>= 1n) {
    if (n & 1n) result = (result * square) % m
    square = (square * square) % m
  }
  return finalize(new Dec(negative, result, 0), env)
}
