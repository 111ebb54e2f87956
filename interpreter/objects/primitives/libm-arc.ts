// asin, acos, atan and atan2 as glibc rounds them: quotients of pairs against a table of 128 tangents.

import { productError, sumError } from "./double-double.js"
import { frexpExponent, isNegativeSigned, scaleBy } from "./float-parts.js"
import { atanTable } from "./libm-tables.js"

const halfPi = 1.5707963267948966
const halfPiLow = 6.123233995736766e-17

// The low part of the last result: written and read within one call, never kept.
const tail = new Float64Array(1)

/// atan(y / x) for pairs 0 <= y <= x, x > 0, of moderate size: the high part, the low one in `tail`.
function atanOfQuotient(yh: number, yl: number, xh: number, xl: number): number {
  const table = atanTable()
  const j = Math.round((yh / xh) * 128)
  const c = j / 128
  const cx = c * xh
  const n = yh - cx
  const nl = sumError(yh, -cx, n) - productError(c, xh, cx) + yl - c * xl
  const cy = c * yh
  const d = xh + cy
  const dl = sumError(xh, cy, d) + productError(c, yh, cy) + xl + c * yl
  const q = (n + nl) / d
  const p = q * d
  const ql = (n - p - productError(q, d, p) + nl - q * dl) / d
  const square = q * q
  const rest = q * square * (-1 / 3 + square * (1 / 5 + square * (-1 / 7 + square / 9)))
  const high = table.high[j]
  const sum = high + q
  const low = sumError(high, q, sum) + (table.low[j] + ql + rest)
  const r = sum + low
  tail[0] = low - (r - sum)
  return r
}

/// base + sign * (h + tail) rounded once.
function fromBase(base: number, baseLow: number, sign: number, h: number): number {
  const a = sign * h
  const sum = base + a
  return sum + (sumError(base, a, sum) + baseLow + sign * tail[0])
}

export function atan(x: number): number {
  if (Number.isNaN(x)) return x
  const a = Math.abs(x)
  if (a < 2 ** -27) return x
  let r: number
  if (a > 2 ** 60) r = halfPi
  else if (a <= 1) r = atanOfQuotient(a, 0, 1, 0)
  else r = fromBase(halfPi, halfPiLow, -1, atanOfQuotient(1, 0, a, 0))
  return x < 0 ? -r : r
}

export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  // JavaScript agrees on zeros and infinities.
  if (x === 0 || y === 0 || x - x !== 0 || y - y !== 0) return Math.atan2(y, x)
  let ay = Math.abs(y)
  let ax = Math.abs(x)
  const gap = frexpExponent(ay) - frexpExponent(ax)
  let r: number
  if (gap > 64) r = halfPi
  else if (gap < -64) r = x > 0 ? ay / ax : Math.PI
  else {
    const scale = -frexpExponent(ax)
    ay = scaleBy(ay, scale)
    ax = scaleBy(ax, scale)
    const base = x > 0 ? 0 : 2
    if (ay <= ax) {
      const h = atanOfQuotient(ay, 0, ax, 0)
      r = base === 0 ? h : fromBase(Math.PI, 2 * halfPiLow, -1, h)
    } else r = fromBase(halfPi, halfPiLow, base === 0 ? -1 : 1, atanOfQuotient(ax, 0, ay, 0))
  }
  return isNegativeSigned(y) ? -r : r
}

/// sqrt(1 - a * a) for 0 <= a <= 1: the high part, the low one in `tail`.
function cosineOf(a: number): number {
  const u = 1 - a
  const ul = 1 - u - a
  const v = 1 + a
  const vl = sumError(1, a, v)
  const p = u * v
  const pl = productError(u, v, p) + u * vl + v * ul
  const s = Math.sqrt(p)
  const square = s * s
  tail[0] = s === 0 ? 0 : (p - square - productError(s, s, square) + pl) / (2 * s)
  return s
}

/// NaN beyond 1.
export function asin(x: number): number {
  const a = Math.abs(x)
  if (!(a <= 1)) return Number.NaN
  if (a < 2 ** -27) return x
  const c = cosineOf(a)
  const cl = tail[0]
  const r = a <= c ? atanOfQuotient(a, 0, c, cl) : fromBase(halfPi, halfPiLow, -1, atanOfQuotient(c, cl, a, 0))
  return x < 0 ? -r : r
}

/// NaN beyond 1.
export function acos(x: number): number {
  const a = Math.abs(x)
  if (!(a <= 1)) return Number.NaN
  const c = cosineOf(a)
  const cl = tail[0]
  if (a <= c) return fromBase(halfPi, halfPiLow, x < 0 ? 1 : -1, atanOfQuotient(a, 0, c, cl))
  const h = atanOfQuotient(c, cl, a, 0)
  return x < 0 ? fromBase(Math.PI, 2 * halfPiLow, -1, h) : h
}
