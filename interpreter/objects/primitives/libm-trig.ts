// sin, cos and tan in glibc's steps (on a processor that multiplies and adds at once): the angle less a multiple of a quarter turn as a
// pair of doubles, then the addition theorems from tables of sines and of tangents.

import { fused, productError, sumError } from "./double-double.js"
import { highWord } from "./float-parts.js"
import { quarterTurnDigits, radianTable, tangentTable } from "./libm-tables.js"

// The reduced angle of the last call as a pair: written and read within one call, never kept.
const angle = new Float64Array(2)

// A quarter turn in parts of 27 bits, and what is left of it.
const part1 = 1.5707963407039642
const part2 = -1.3909067564377153e-8
const part3 = -4.97899623147991e-17
const part4 = -1.9034889620193266e-25

// Adding this and taking it away again rounds to a whole number.
const toWhole = 6755399441055744

/// Writes x less n quarter turns to `angle` and returns n; |x| < 105414336.
function reduce(x: number): number {
  const n = fused(x, 0.6366197723675814, toWhole) - toWhole
  const y = x - n * part1 - n * part2
  const t = y - n * part3
  const a = fused(-n, part4, t)
  angle[0] = a
  angle[1] = y - t - n * part3 + fused(-n, part4, t - a)
  return n
}

// What huge parts of an angle leave: written and read within one reduction, never kept.
const products = new Float64Array(6)
const left = new Float64Array(2)

/// Quarter turns of x * 2**600, x of 27 bits: leaves less than half of one as a pair in `left` and returns the rest modulo 4. Six
/// digits of 2 / pi are enough, from the first that is not a multiple of four turns.
function huge27(x: number): number {
  const digits = quarterTurnDigits()
  const first = Math.max(0, Math.trunc((((highWord(x) >>> 20) & 0x7ff) - 450) / 24))
  let scale = 2 ** (576 - 24 * first)
  let whole = 0
  for (let i = 0; i < 6; i++) {
    products[i] = x * digits[first + i] * scale
    scale *= 2 ** -24
    if (i > 2) continue
    const s = products[i] + toWhole - toWhole
    whole += s
    products[i] -= s
  }
  let high = 0
  for (let i = 5; i >= 0; i--) high += products[i]
  let low = products[0] - high
  for (let i = 1; i < 6; i++) low += products[i]
  const s = high + toWhole - toWhole
  high -= s
  whole += s
  left[0] = high + low
  left[1] = high - left[0] + low
  // Adding this and taking it away again rounds to a multiple of four.
  return whole - (whole + 27021597764222976 - 27021597764222976)
}

/// As `reduce` for any size, as well as glibc does it: far beyond 10**8 that is not always to the last bit. Gives n modulo 4.
function reduceHuge(x: number): number {
  const scaled = x * 2 ** -600
  const split = 134217729 * scaled
  const top = split - (split - scaled)
  let n = huge27(top)
  const high1 = left[0]
  const low1 = left[1]
  n += huge27(scaled - top)
  let sum = high1 + left[0]
  const error = sumError(high1, left[0], sum)
  const low = low1 + left[1]
  if (sum > 0.5) {
    sum -= 1
    n++
  } else if (sum < -0.5) {
    sum += 1
    n--
  }
  const turns = sum + (error + low1 + left[1])
  const rest = sum - turns + error + low
  const p = turns * halfPi
  const l = productError(turns, halfPi, p) + (turns * halfPiLow + rest * halfPi)
  const a = p + l
  angle[0] = a
  angle[1] = p - a + l
  return n & 3
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

/// sin of the reduced angle and `quarters` quarter turns.
function sinOfTurned(quarters: number): number {
  const value = (quarters & 1) === 1 ? cosNear(angle[0], angle[1]) : sinNear(angle[0], angle[1])
  return (quarters & 2) === 2 ? -value : value
}

export function sin(x: number): number {
  const a = Math.abs(x)
  if (a < 2 ** -26) return x
  if (a < 0.85546875) return sinNear(x, 0)
  if (a < 2.4262638092041016) {
    const r = cosNear(halfPi - a, halfPiLow)
    return x < 0 ? -r : r
  }
  if (a < 105414336) return sinOfTurned(reduce(x))
  return x - x === 0 ? sinOfTurned(reduceHuge(x)) : Number.NaN
}

export function cos(x: number): number {
  const a = Math.abs(x)
  if (a < 2 ** -27) return 1
  if (a < 0.85546875) return cosNear(x, 0)
  if (a < 2.4262638092041016) {
    const y = halfPi - a
    const r = y + halfPiLow
    return sinNear(r, y - r + halfPiLow)
  }
  if (a < 105414336) return sinOfTurned(reduce(x) + 1)
  return x - x === 0 ? sinOfTurned(reduceHuge(x) + 1) : Number.NaN
}

/// Up to here the polynomial near 0 serves.
const tanSmall = 0.060799986124038696

export function tan(x: number): number {
  const a = Math.abs(x)
  if (a <= 1.2589993048095494e-8) return x
  if (a <= tanSmall) return fused(tanPolynomial(x * x), x * (x * x), x)
  if (a <= 0.7869997024536133) return x < 0 ? -tanFrom(a, 0) : tanFrom(a, 0)
  if (a <= 25) return tanOfTurned(reduceNear(x))
  if (a <= 100000000) return tanOfTurned(reduceFar(x))
  return x - x === 0 ? tanOfTurned(reduceHuge(x)) : Number.NaN
}

/// As `reduce`, with the last two parts in one; |x| <= 25.
function reduceNear(x: number): number {
  const n = fused(x, 0.6366197723675814, toWhole) - toWhole
  const y = x - n * part1 - n * part2
  const a = fused(-n, -4.9789962505147994e-17, y)
  angle[0] = a
  angle[1] = fused(-n, -4.9789962505147994e-17, y - a)
  return n
}

/// As `reduce`, with the first part rounded from both.
function reduceFar(x: number): number {
  const n = reduce(x)
  const a = angle[0] + angle[1]
  angle[1] = angle[0] - a + angle[1]
  angle[0] = a
  return n
}

/// (tan(x) - x) / x**3 of a small x, given its square.
function tanPolynomial(square: number): number {
  const rest =
    0.1333333333332673 + square * (0.05396825411095433 + square * (0.021869380598167253 + square * 0.008896546349534924))
  return fused(square, rest, 0.3333333333333333)
}

/// tan of the reduced angle and that many quarter turns: an odd number of them makes it minus the cotangent.
function tanOfTurned(quarters: number): number {
  const a = angle[0] < 0 ? -angle[0] : angle[0]
  const rest = angle[0] < 0 ? -angle[1] : angle[1]
  const odd = (quarters & 1) === 1
  let r: number
  if (a > tanSmall) r = odd ? -cotFrom(a, rest) : tanFrom(a, rest)
  else {
    const square = a * a
    const more = rest + a * square * tanPolynomial(square)
    r = odd ? -reciprocal(a + more, a - (a + more) + more) : a + more
  }
  return angle[0] < 0 ? -r : r
}

/// 1 / (b + rest).
function reciprocal(b: number, rest: number): number {
  const c = 1 / b
  const u = c * b
  return c + (1 - u - productError(c, b, u) - c * rest) / b
}

/// tan(a + rest) for a from 0.06 to 0.79.
function tanFrom(a: number, rest: number): number {
  const { points, tangents, cotangents } = tangentTable()
  const i = Math.trunc(256 * a - 15.5)
  const p = tanOfSmall(a - points[i] + rest)
  return tangents[i] + (p * (cotangents[i] + tangents[i])) / (cotangents[i] - p)
}

/// cot(a + rest) likewise.
function cotFrom(a: number, rest: number): number {
  const { points, tangents, cotangents } = tangentTable()
  const i = Math.trunc(256 * a - 15.5)
  const p = tanOfSmall(a - points[i] + rest)
  return cotangents[i] - (p * (tangents[i] + cotangents[i])) / (tangents[i] + p)
}

/// tan of an angle up to 1/512.
function tanOfSmall(z: number): number {
  const square = z * z
  return z + z * square * (0.3333333333332254 + square * 0.13333354920669913)
}
