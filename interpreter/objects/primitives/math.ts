// The functions of the math module on doubles, with CPython's errors. The bits come from the libm files.

import { overflowError, valueError } from "./error.js"
import { ratio } from "./float.js"
import { copysign, decompose, scaleBy } from "./float-parts.js"
import { bitLength, type Int } from "./int.js"
import * as arc from "./libm-arc.js"
import * as exponential from "./libm-exp.js"
import * as hyperbolic from "./libm-hyperbolic.js"
import * as logarithm from "./libm-log.js"
import * as power from "./libm-power.js"
import * as special from "./libm-special.js"
import * as trig from "./libm-trig.js"

export { copysign, frexp, nextAfter as nextafter, nextAfterSteps, ulp } from "./float-parts.js"
export { comb, factorial, gcd, isqrt, lcm, perm } from "./int-functions.js"
export { dist, ExactSum, fsum, hypot, ProductSum } from "./math-vector.js"

export const domainError = () => valueError("math domain error")
export const rangeError = () => overflowError("math range error")

type Unary = (x: number) => number

/// An infinite result of a finite argument is a pole.
function withPole(f: Unary): Unary {
  return (x) => {
    const r = f(x)
    if (r - r !== 0 && (Number.isNaN(r) ? !Number.isNaN(x) : x - x === 0)) throw domainError()
    return r
  }
}

/// An infinite result of a finite argument is an overflow.
function withOverflow(f: Unary): Unary {
  return (x) => {
    const r = f(x)
    if (r - r !== 0) {
      if (Number.isNaN(r) && !Number.isNaN(x)) throw domainError()
      if (!Number.isNaN(r) && x - x === 0) throw rangeError()
    }
    return r
  }
}

export const sqrt = withPole(Math.sqrt)
export const cbrt = withPole(hyperbolic.cbrt)
export const exp = withOverflow(exponential.exp)
export const exp2 = withOverflow(exponential.exp2)
export const expm1 = withOverflow(exponential.expm1)
export const log1p = withPole(logarithm.log1p)
export const sin = withPole(trig.sin)
export const cos = withPole(trig.cos)
export const tan = withPole(trig.tan)
export const asin = withPole(arc.asin)
export const acos = withPole(arc.acos)
export const atan = withPole(arc.atan)
export const sinh = withOverflow(hyperbolic.sinh)
export const cosh = withOverflow(hyperbolic.cosh)
export const tanh = withPole(hyperbolic.tanh)
export const asinh = withPole(hyperbolic.asinh)
export const acosh = withPole(hyperbolic.acosh)
export const atanh = withPole(hyperbolic.atanh)
export const gamma = withOverflow(special.gamma)
export const erf: Unary = special.erf
export const erfc: Unary = special.erfc
export const fabs: Unary = Math.abs

/// Poles are domain errors, other infinite results overflows.
export function lgamma(x: number): number {
  const r = special.lgamma(x)
  if (r === Infinity && x - x === 0) throw x <= 2 && Math.floor(x) === x ? domainError() : rangeError()
  return r
}

export function atan2(y: number, x: number): number {
  return arc.atan2(y, x)
}

export const log = withPole(logarithm.log)
export const log2 = withPole(logarithm.log2)
export const log10 = withPole(logarithm.log10)

/// The logarithms of ints of any size.
export const logInt = (n: Int): number => logOfInt(n, logarithm.log)
export const log2Int = (n: Int): number => logOfInt(n, logarithm.log2)
export const log10Int = (n: Int): number => logOfInt(n, logarithm.log10)

function logOfInt(n: Int, logarithm: Unary): number {
  if (n <= 0) throw domainError()
  const x = Number(n)
  if (x - x === 0) return logarithm(x)
  const bits = bitLength(n)
  const m = ratio(BigInt(n), 1n << BigInt(bits))
  return m === 1 ? logarithm(0.5) + logarithm(2) * (bits + 1) : logarithm(m) + logarithm(2) * bits
}

export function pow(x: number, y: number): number {
  const r = power.pow(x, y)
  if (r - r !== 0 && x - x === 0 && y - y === 0) {
    throw Number.isNaN(r) || x === 0 ? domainError() : rangeError()
  }
  return r
}

export function fmod(x: number, y: number): number {
  const r = x % y
  if (Number.isNaN(r) && !Number.isNaN(x) && !Number.isNaN(y)) throw domainError()
  return r
}

/// The IEEE remainder: by the nearest multiple, ties to even.
export function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (x - x !== 0 || y === 0) throw domainError()
  if (y - y !== 0) return x
  const ax = Math.abs(x)
  const ay = Math.abs(y)
  const m = ax % ay
  const c = ay - m
  const r = m < c ? m : m > c ? -c : m - 2 * ((0.5 * (ax - m)) % ay)
  return copysign(1, x) * r
}

/// `[fraction, whole]`.
export function modf(x: number): [number, number] {
  if (x - x !== 0) return [Number.isNaN(x) ? x : copysign(0, x), x]
  const whole = Math.trunc(x)
  return [copysign(x - whole, x), whole]
}

export function ldexp(x: number, n: Int): number {
  if (x === 0 || x - x !== 0) return x
  const e = n > 5000 ? 5000 : n < -5000 ? -5000 : Number(n)
  const r = scaleBy(x, e)
  if (r - r !== 0) throw rangeError()
  return r
}

export function degrees(x: number): number {
  return x * (180 / Math.PI)
}

export function radians(x: number): number {
  return x * (Math.PI / 180)
}

/// x * y + z with one rounding.
export function fma(x: number, y: number, z: number): number {
  // The product may overflow, the sum with an infinity does not.
  if (z - z !== 0 && x - x === 0 && y - y === 0) return z
  const plain = x * y + z
  if (x - x !== 0 || y - y !== 0 || z - z !== 0) {
    if (Number.isNaN(plain) && !Number.isNaN(x) && !Number.isNaN(y) && !Number.isNaN(z))
      throw valueError("invalid operation in fma")
    return plain
  }
  const r = fusedFinite(x, y, z, plain)
  if (r - r !== 0) throw overflowError("overflow in fma")
  return r
}

function fusedFinite(x: number, y: number, z: number, plain: number): number {
  const a = decompose(x)
  const b = decompose(y)
  const c = decompose(z)
  let product = a.mantissa * b.mantissa
  if (x < 0 !== y < 0) product = -product
  let exponent = a.exponent + b.exponent
  let addend = z < 0 ? -c.mantissa : c.mantissa
  if (c.exponent > exponent) addend <<= BigInt(c.exponent - exponent)
  else {
    product <<= BigInt(exponent - c.exponent)
    exponent = c.exponent
  }
  const sum = product + addend
  if (sum === 0n) return plain
  const size = sum < 0n ? -sum : sum
  const r = exponent >= 0 ? ratio(size << BigInt(exponent), 1n) : ratio(size, 1n << BigInt(-exponent))
  return sum < 0n ? -r : r
}

/// `math.isclose`; the tolerances are not negative.
export function isclose(a: number, b: number, relative: number, absolute: number): boolean {
  if (relative < 0 || absolute < 0) throw valueError("tolerances must be non-negative")
  if (a === b) return true
  if (Math.abs(a) === Infinity || Math.abs(b) === Infinity) return false
  const difference = Math.abs(b - a)
  return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute
}
