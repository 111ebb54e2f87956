// exp, exp2 and expm1 in glibc's steps: a table of 128 powers a doubling and a short polynomial. A product and a sum are fused only
// where the double rounding could reach the result.

import { fused } from "./double-double.js"
import { fromWords, highWord, isNegativeSigned, scaleBy } from "./float-parts.js"
import { exp2Table } from "./libm-tables.js"

// Adding this and taking it away again rounds to a whole number.
const toWhole = 6755399441055744
const inverseStep = 184.6649652337873
// ln2 / 128 in two parts.
const stepHigh = 0.005415212348111709
const stepLow = 1.2864023111638346e-14

/// exp(x + rest) for |x| < 1100 and a rest that is far smaller.
export function expOfSum(x: number, rest: number): number {
  const k = inverseStep * x + toWhole - toWhole
  const r = x - k * stepHigh - k * stepLow + rest
  const table = exp2Table()
  const square = r * r
  const j = k & 127
  const t =
    table.low[j] +
    r +
    square * (0.49999999999996786 + r * 0.16666666666665886) +
    square * square * (0.0416666808410674 + r * 0.008333335853059549)
  const scale = table.high[j]
  const y = fused(scale, t, scale)
  const power = (k - j) / 128
  if (power > -738 && power < 1023) return y * fromWords((power + 1023) << 20, 0)
  if (power > 0) return scaleBy(y, power)
  // Where the result could be subnormal, glibc's product is rounded by itself.
  if (x > -512) return scaleBy(y, power)
  const product = scale * t
  return small(scale + product, scale - (scale + product) + product, power)
}

/// (y + rest) * 2**power, rounded once where that is below the normal doubles; y between 0.9 and 2.1.
function small(y: number, rest: number, power: number): number {
  const up = 2 ** (power + 1022)
  const top = y * up
  if (top >= 1) return top * 2 ** -1022
  // Adding one rounds where the last bit will be.
  const sum = 1 + top
  return (sum + (1 - sum + top + rest * up) - 1) * 2 ** -1022
}

export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.79) return Infinity
  if (x < -746) return 0
  if (Math.abs(x) < 2 ** -54) return 1 + x
  return expOfSum(x, 0)
}

export function exp2(x: number): number {
  if (Number.isNaN(x)) return x
  if (x >= 1024) return Infinity
  if (x <= -1075) return 0
  if (Math.abs(x) < 2 ** -54) return 1 + x
  const nearest = x + 52776558133248 - 52776558133248
  const k = nearest * 128
  const r = x - nearest
  const table = exp2Table()
  const square = r * r
  const j = k & 127
  const t =
    table.low[j] +
    r * Math.LN2 +
    square * (0.24022650695909065 + r * 0.0555041086686087) +
    square * square * (0.009618131975721055 + r * 0.0013332074570119598)
  const scale = table.high[j]
  const y = scale + scale * t
  const power = (k - j) / 128
  return power > -1022 ? scaleBy(y, power) : small(y, scale - y + scale * t, power)
}

// fdlibm's polynomial for expm1, summed pairwise as glibc does.
const q1 = -0.03333333333333313
const q2 = 0.0015873015872548146
const q3 = -7.93650757867488e-5
const q4 = 4.008217827329362e-6
const q5 = -2.0109921818362437e-7

export function expm1(x: number): number {
  const negative = isNegativeSigned(x)
  const hx = highWord(x) & 0x7fffffff
  if (hx >= 0x4043687a) {
    if (Number.isNaN(x)) return x
    if (x > 709.782712893384) return Infinity
    if (negative) return -1
  }
  let k = 0
  let c = 0
  if (hx > 0x3fd62e42) {
    let hi: number
    let lo: number
    if (hx < 0x3ff0a2b2) {
      k = negative ? -1 : 1
      hi = x - k * 0.6931471803691238
      lo = k * 1.9082149292705877e-10
    } else {
      k = Math.trunc(Math.LOG2E * x + (negative ? -0.5 : 0.5))
      hi = x - k * 0.6931471803691238
      lo = k * 1.9082149292705877e-10
    }
    x = hi - lo
    c = hi - x - lo
  } else if (hx < 0x3c900000) return x
  const hfx = 0.5 * x
  const hxs = x * hfx
  const h2 = hxs * hxs
  const h4 = h2 * h2
  const r1 = fused(hxs, q1, 1) + h2 * (q2 + hxs * q3) + h4 * (q4 + hxs * q5)
  const t = fused(-r1, hfx, 3)
  let e = hxs * ((r1 - t) / fused(-x, t, 6))
  if (k === 0) return x - fused(e, x, -hxs)
  e = fused(e - c, x, -c)
  e -= hxs
  if (k === -1) return 0.5 * (x - e) - 0.5
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e)
  if (k <= -2 || k > 56) return scaleBy(1 - (e - x), k) - 1
  if (k < 20) return scaleBy(1 - 2 ** -k - (e - x), k)
  return scaleBy(x - (e + 2 ** -k) + 1, k)
}
