// sin and cos in glibc's steps (on a processor that multiplies and adds at once), and tan; tan and the sines of huge angles are
// by a table of 256 angles a turn and pairs of doubles.

import { fused, productError, sumError } from "./double-double.js"
import { decompose } from "./float-parts.js"
import { inverseAngle, radianTable, sineTable } from "./libm-tables.js"

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

// Polynomials of sin and cos for a small rest, and of sin for a small angle.
const sn3 = -0.1666666666666665
const sn5 = 0.008333332142857223
const cs2 = 0.5
const cs4 = -0.04166666666666644
const cs6 = 0.001388888740079376
const s1 = -0.16666666666666666
const s2 = 0.0083333333333323288
const s3 = -0.00019841269834414642
const s4 = 2.755729806860771e-6
const s5 = -2.5022014848318398e-8

// Adding this leaves a multiple of 1/128 in the low bits.
const toTable = 52776558133248
const halfPi = 1.5707963267948966
const halfPiLow = 6.123233995736766e-17

/// sin(x + dx) for |x| < 0.87.
function sinNear(x: number, dx: number): number {
  const a = Math.abs(x)
  if (a < 0.126) {
    const square = x * x
    const polynomial = fused(fused(fused(fused(s5, square, s4), square, s3), square, s2), square, s1)
    return x + fused(fused(polynomial, x, -0.5 * dx), square, dx)
  }
  const { sines, cosines } = radianTable()
  const d = x <= 0 ? -dx : dx
  const u = toTable + a
  const base = u - toTable
  const k = base * 128
  const r = a - base
  const square = r * r
  const s = r + fused(r * square, fused(square, sn5, sn3), d)
  const c = fused(r, d, square * fused(square, fused(square, cs6, cs4), cs2))
  const sn = sines.high[k]
  const cs = cosines.high[k]
  const rest = fused(cs, s, fused(-sn, c, fused(s, cosines.low[k], sines.low[k])))
  return x < 0 ? -(sn + rest) : sn + rest
}

/// cos(x + dx) for |x| < 0.87.
function cosNear(x: number, dx: number): number {
  const { sines, cosines } = radianTable()
  const a = Math.abs(x)
  const u = toTable + a
  const base = u - toTable
  const k = base * 128
  const r = a - base + (x < 0 ? -dx : dx)
  const square = r * r
  const s = fused(r * square, fused(square, sn5, sn3), r)
  const c = square * fused(square, fused(square, cs6, cs4), cs2)
  const sn = sines.high[k]
  const cs = cosines.high[k]
  return cs + fused(-sn, s, fused(-cs, c, fused(-s, sines.low[k], cosines.low[k])))
}

/// sin of x + quarter turns, 2.4 < |x| < 105414350.
function sinReduced(x: number, quarters: number): number {
  const n = Math.round(x * 0.6366197723675814)
  const y = fused(-n, -1.3909067564377153e-8, fused(-n, 1.5707963407039642, x))
  const t = fused(-n, -4.97899623147991e-17, y)
  const first = fused(-n, -4.97899623147991e-17, y - t)
  const a = fused(-n, -1.9034889620193266e-25, t)
  const da = first + fused(-n, -1.9034889620193266e-25, t - a)
  const quadrant = (n + quarters) & 3
  const value = (quadrant & 1) === 1 ? cosNear(a, da) : sinNear(a, da)
  return (quadrant & 2) === 2 ? -value : value
}

export function sin(x: number): number {
  const a = Math.abs(x)
  if (a < 2 ** -26) return x
  if (a < 0.855469) return sinNear(x, 0)
  if (a < 2.426265) {
    const r = cosNear(halfPi - a, halfPiLow)
    return x < 0 ? -r : r
  }
  if (a < 105414350) return sinReduced(x, 0)
  if (x - x !== 0) return Number.NaN
  return sinePair(reduceHuge(x))
}

export function cos(x: number): number {
  const a = Math.abs(x)
  if (a < 2 ** -27) return 1
  if (a < 0.855469) return cosNear(x, 0)
  if (a < 2.426265) {
    const y = halfPi - a
    const r = y + halfPiLow
    return sinNear(r, y - r + halfPiLow)
  }
  if (a < 105414350) return sinReduced(x, 1)
  if (x - x !== 0) return Number.NaN
  return sinePair((reduceHuge(x) + 64) & 255)
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
