// sin, cos and tan as glibc rounds them: a table of 256 angles a turn, and pairs of doubles.

import { productError, sumError } from "./double-double.js"
import { decompose } from "./float-parts.js"
import { inverseAngle, sineTable } from "./libm-tables.js"

// pi / 128 in parts of 32, 32 and 53 bits.
const step1 = 0.024543692605220713
const step2 = 9.495469541099947e-13
const step3 = 3.159791013743673e-23
const inverse = 40.74366543152521
// The same as a pair.
const stepHigh = 0.02454369260617026
const stepLow = 9.567553118338697e-19

// The reduced angle of the last call as a pair: written and read within one call, never kept.
const angle = new Float64Array(2)
// Likewise the last sine's low part.
const tail = new Float64Array(1)

/// Writes x - k * pi / 128 to `angle` and returns k modulo 256; x finite.
function reduce(x: number): number {
  if (x > 25000 || x < -25000) return reduceHuge(x)
  const k = Math.round(x * inverse)
  const a = x - k * step1 - k * step2
  // Both steps leave exact differences; only the third rounds.
  const b = -k * step3
  const sum = a + b
  angle[0] = sum
  angle[1] = sumError(a, b, sum)
  return k & 255
}

/// Any size, through integers: the angle in 128ths of pi to 1200 bits.
function reduceHuge(x: number): number {
  const { mantissa, exponent } = decompose(x)
  const bits = BigInt(1200 - exponent)
  const turns = mantissa * inverseAngle()
  let k = turns >> bits
  let rest = turns - (k << bits)
  if (rest >> (bits - 1n) === 1n) {
    k += 1n
    rest -= 1n << bits
  }
  // 160 bits of the rest are plenty.
  const fixed = bits > 160n ? rest >> (bits - 160n) : rest << (160n - bits)
  const high = Number(fixed)
  const low = Number(fixed - BigInt(high)) * 2 ** -160
  const h = high * 2 ** -160
  const p = h * stepHigh
  const l = productError(h, stepHigh, p) + h * stepLow + low * stepHigh
  const sign = x < 0 ? -1 : 1
  angle[0] = sign * (p + l)
  angle[1] = sign * (p - (p + l) + l)
  return (Number(BigInt.asIntN(32, k)) * sign) & 255
}

/// sin(k * pi / 128 + a) as a pair: the high part returned, the low one in `tail`; the reduced angle in `angle`.
function sinePair(k: number): number {
  const table = sineTable()
  const a = angle[0]
  const b = angle[1]
  const s = table.high[k]
  const c = table.high[k + 64]
  const square = a * a
  // cos(a) - 1 and sin(a) - a, but for the first term of each.
  const cosRest = square * square * (1 / 24 + square * (-1 / 720 + square / 40320)) - a * b
  const sinRest = a * square * (-1 / 6 + square * (1 / 120 + square * (-1 / 5040 + square / 362880))) + b * (1 - 0.5 * square)
  const p = c * a
  const half = -0.5 * square
  const q = s * half
  const high = s + p
  const total = high + q
  const low =
    sumError(s, p, high) +
    sumError(high, q, total) +
    productError(c, a, p) +
    productError(s, half, q) -
    0.5 * s * productError(a, a, square) +
    s * cosRest +
    c * sinRest +
    table.low[k] +
    table.low[k + 64] * a
  const r = total + low
  tail[0] = low - (r - total)
  return r
}

export function sin(x: number): number {
  if (x < 2 ** -26 && x > -(2 ** -26)) return x
  if (x - x !== 0) return Number.NaN
  const k = reduce(x)
  return sinePair(k)
}

export function cos(x: number): number {
  if (x - x !== 0) return Number.NaN
  const k = reduce(x)
  return sinePair((k + 64) & 255)
}

export function tan(x: number): number {
  if (x < 2 ** -27 && x > -(2 ** -27)) return x
  if (x - x !== 0) return Number.NaN
  const k = reduce(x)
  const s = sinePair(k)
  const sl = tail[0]
  const c = sinePair((k + 64) & 255)
  const cl = tail[0]
  const q = s / c
  const p = q * c
  return q + (s - p - productError(q, c, p) + sl - q * cl) / c
}
