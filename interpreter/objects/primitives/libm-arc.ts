// asin, acos, atan and atan2 in glibc's steps: polynomials around tabled points. A product and a sum are fused only where the double
// rounding could reach the result.

import { fused, productError, sumError } from "./double-double.js"
import { fromWords, highWord, isNegativeSigned } from "./float-parts.js"
import { arcSineTable, arcTangentTable } from "./libm-tables.js"

const halfPi = 1.5707963267948966
const halfPiLow = 6.123233995736766e-17

/// (atan(x) - x) / x**3 of a small x, given its square.
function arcTangentPolynomial(square: number): number {
  const rest =
    0.19999999999998855 +
    square *
      (-0.14285714283953163 + square * (0.11111109821886427 + square * (-0.09090424391727987 + square * 0.07601836584380736)))
  return fused(square, rest, -0.3333333333333333)
}

/// Where the row of the table for u from 1/16 to 1 starts.
function rowFor(u: number): number {
  return (Math.round(256 * u) - 16) * 7
}

/// The slope of atan from the point of a row to z beyond it, by the polynomial.
function slopeAt(row: number, z: number): number {
  const t = arcTangentTable()
  return fused(z, t[row + 3] + z * (t[row + 4] + z * (t[row + 5] + z * t[row + 6])), t[row + 2])
}

export function atan(x: number): number {
  if (Number.isNaN(x)) return x
  const u = Math.abs(x)
  if (u < 0.0625) {
    if (u < 1.2904777690891933e-8) return x
    const square = x * x
    return fused(arcTangentPolynomial(square), x * square, x)
  }
  const r = u < 1 ? atanBelowOne(u) : atanFromOne(u)
  return x < 0 ? -r : r
}

function atanBelowOne(u: number): number {
  const row = rowFor(u)
  const t = arcTangentTable()
  const z = u - t[row]
  return fused(slopeAt(row, z), z, t[row + 1])
}

/// A quarter turn less the angle of the reciprocal.
function atanFromOne(u: number): number {
  if (u >= 5805361265115136) return halfPi
  const w = 1 / u
  const product = w * u
  const rest = w * (1 - product - productError(w, u, product))
  if (u < 16) return quarterLess(w, rest)
  const square = w * w
  const high = halfPi - w
  return high + (halfPiLow + (halfPi - high - w) - rest - arcTangentPolynomial(square) * (w * square))
}

/// pi / 2 - atan(u + rest) for u from 1/16 to 1.
function quarterLess(u: number, rest: number): number {
  const row = rowFor(u)
  const t = arcTangentTable()
  const z = u - t[row] + rest
  return halfPi - t[row + 1] + fused(-z, slopeAt(row, z), halfPiLow)
}

export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  // JavaScript agrees on zeros and infinities.
  if (x === 0 || y === 0 || x - x !== 0 || y - y !== 0) return Math.atan2(y, x)
  let ay = Math.abs(y)
  let ax = Math.abs(x)
  const gap = biasedExponent(ay) - biasedExponent(ax)
  let r: number
  if (gap >= 57) r = halfPi
  else if (gap <= -57) r = x > 0 ? ay / ax : Math.PI
  else {
    if (ax < 2 ** -500 || ay < 2 ** -500) {
      ax *= 2 ** 500
      ay *= 2 ** 500
    }
    if (ax > 2 ** 500 || ay > 2 ** 500) {
      ax *= 2 ** -500
      ay *= 2 ** -500
    }
    r = x > 0 ? angleOnRight(ay, ax) : angleOnLeft(ay, ax)
  }
  return isNegativeSigned(y) ? -r : r
}

function biasedExponent(x: number): number {
  return highWord(x) >>> 20
}

/// The rest of a division: (n - u * d) / d, given the quotient u = n / d.
function quotientRest(n: number, d: number, u: number): number {
  const product = d * u
  return (n - product - productError(d, u, product)) / d
}

/// atan2 of two positive numbers.
function angleOnRight(y: number, x: number): number {
  if (y >= x) {
    const u = x / y
    const rest = quotientRest(x, y, u)
    return u < 0.0625 ? fromQuarter(-u, -rest) : quarterLess(u, rest)
  }
  const u = y / x
  const rest = quotientRest(y, x, u)
  if (u < 0.0625) {
    const square = u * u
    return u + fused(u * square, arcTangentPolynomial(square), rest)
  }
  const row = rowFor(u)
  const t = arcTangentTable()
  const z = u - t[row]
  const v = z + rest
  const slope = t[row + 2]
  const bend = t[row + 3] + v * (t[row + 4] + v * (t[row + 5] + v * t[row + 6]))
  return t[row + 1] + fused(v, slope, sumError(z, rest, v) * slope + v * v * bend)
}

/// pi / 2 + atan(u + rest) of a small u.
function fromQuarter(u: number, rest: number): number {
  const square = u * u
  const high = halfPi + u
  return high + (halfPiLow + (halfPi - high + u) + rest + u * square * arcTangentPolynomial(square))
}

/// atan2(y, -x) of two positive numbers.
function angleOnLeft(y: number, x: number): number {
  if (x < y) {
    const u = x / y
    const rest = quotientRest(x, y, u)
    if (u < 0.0625) return fromQuarter(u, rest)
    const row = rowFor(u)
    const t = arcTangentTable()
    const z = u - t[row] + rest
    return halfPi + t[row + 1] + fused(z, slopeAt(row, z), halfPiLow)
  }
  const u = y / x
  const rest = quotientRest(y, x, u)
  if (u < 0.0625) {
    const square = u * u
    const high = Math.PI - u
    return high + (2 * halfPiLow + (Math.PI - high - u) - rest - u * square * arcTangentPolynomial(square))
  }
  const row = rowFor(u)
  const t = arcTangentTable()
  const z = u - t[row] + rest
  return Math.PI - t[row + 1] + fused(-z, slopeAt(row, z), 2 * halfPiLow)
}

/// (asin(x) - x) / x**3 of a small x, given its square.
function arcSinePolynomial(square: number): number {
  const rest =
    0.07500000000261227 +
    square *
      (0.044642856142105974 + square * (0.03038212685821193 + square * (0.022355121102652562 + square * 0.018138290340456505)))
  return fused(rest, square, 0.1666666666666641)
}

// The low part of the last arc sine: written and read within one call, never kept.
const tail = new Float64Array(1)

/// asin(a) for a from 1/8 to 31/32 by a polynomial around the middle of a short interval: returns the high part of the value there,
/// leaves the rest in `tail`.
function arcSine(a: number): number {
  const { rows, pieces } = arcSineTable()
  let piece = pieces[0]
  for (let i = 1; i < pieces.length && a >= pieces[i].from; i++) piece = pieces[i]
  const { from, shift, start, width } = piece
  const interval = (highWord(a) - highWord(from)) >> shift
  const row = start + interval * width
  const z = a - fromWords(highWord(from) + (interval << shift) + (1 << (shift - 1)), 0)
  const last = row + width - 3
  let bend = rows[last]
  for (let i = last - 1; i > row; i--) bend = rows[i] + z * bend
  tail[0] = fused(rows[row], z, z * z * bend + rows[last + 1])
  return rows[last + 2]
}

/// NaN beyond 1.
export function asin(x: number): number {
  const a = Math.abs(x)
  if (a < 0.125) {
    if (a < 2 ** -26) return x
    const square = x * x
    return fused(arcSinePolynomial(square), square * x, x)
  }
  if (!(a <= 1)) return Number.NaN
  let r: number
  if (a === 1) r = halfPi
  else if (a < 0.96875) {
    const high = arcSine(a)
    r = high + tail[0]
  } else {
    // By half the angle's complement.
    const z = 0.5 * (1 - a)
    const root = Math.sqrt(z)
    const y = root + 16777216 - 16777216
    const rest = (z - y * y) / (root + y)
    r = halfPi - 2 * y + (halfPiLow - 2 * rest - 2 * (y + rest) * (arcSinePolynomial(z) * z))
  }
  return x < 0 ? -r : r
}

/// NaN beyond 1.
export function acos(x: number): number {
  const a = Math.abs(x)
  if (!(a <= 1)) return Number.NaN
  if (a < 0.125) {
    if (a < 2.7755575615628914e-17) return halfPi
    const square = x * x
    const r = halfPi - x
    return r + (halfPi - r - x + halfPiLow - arcSinePolynomial(square) * (square * x))
  }
  if (a === 1) return x > 0 ? 0 : Math.PI
  if (a < 0.96875) {
    const high = arcSine(a)
    return x > 0 ? halfPi - high + (halfPiLow - tail[0]) : halfPi + high + (halfPiLow + tail[0])
  }
  const z = 0.5 * (1 - a)
  const root = Math.sqrt(z)
  const y = 134217728 * root + root - 134217728 * root
  const rest = (z - y * y) / (root + y)
  const p = arcSinePolynomial(z) * z
  const half = x < 0 ? halfPi - y + (halfPiLow - rest - (y + rest) * p) : y + fused(p, y + rest, rest)
  return half + half
}
