// log, log2, log10 and log1p in glibc's steps: near 1 a long polynomial, elsewhere a table of points and a short one. log fuses products
// and sums where that can reach the result; the others round twice, as they do there.

import { fused, productError } from "./double-double.js"
import { fromWords, highWord, lowWord } from "./float-parts.js"
import { distance, ln2High, ln2Low, reduced } from "./libm-reduction.js"
import { log2Table, logTable } from "./libm-tables.js"

/// Natural logarithm; -Infinity at 0, NaN below.
export function log(x: number): number {
  if (x >= 0.9375 && x < 1.064697265625) return logNearOne(x)
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN
  if (x === Infinity) return x
  const { exponent, mantissa, offset } = reduced(x, 0x3fe60000)
  const { reciprocals, logs } = logTable()
  const i = (offset >>> 13) & 127
  const r = distance(mantissa, reciprocals[i])
  const w = exponent * ln2High + logs[i]
  const high = w + r
  const low = fused(exponent, ln2Low, w - high + r)
  const square = r * r
  return (
    low +
    square * -0.5000000000000001 +
    r * square * (0.33333333331825593 + r * -0.2499999999622955 + square * (0.20000304511814496 + r * -0.16667054827627667)) +
    high
  )
}

function logNearOne(x: number): number {
  if (x === 1) return 0
  const r = x - 1
  const square = r * r
  const cube = r * square
  const tail =
    -0.16666666669929706 +
    r * 0.14285715076560868 +
    square * -0.12499997863982555 +
    cube * (0.11110712032936046 + r * -0.10000486757818193 + square * 0.09181994006195467 + cube * -0.08328363062289341)
  const polynomial = fused(cube, tail, fused(square, 0.19999999999320328, fused(r, -0.24999999999998432, 0.3333333333333352)))
  // The square of the upper half is exact.
  const w = r * 134217728
  const rh = r + w - w
  const rl = r - rh
  const half = rh * rh * -0.5
  const high = r + half
  const low = fused(-0.5 * rl, rh + r, r - high + half)
  return fused(cube, polynomial, low) + high
}

const inverseHigh = 1.4426950407214463
const inverseLow = 1.6751713164886512e-10

/// -Infinity at 0, NaN below.
export function log2(x: number): number {
  if (x >= 0.9576029777526855 && x < 1.0442743301391602) return log2NearOne(x)
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN
  if (x === Infinity) return x
  const { exponent, mantissa, offset } = reduced(x, 0x3fe60000)
  const { reciprocals, logs } = log2Table()
  const i = (offset >>> 14) & 63
  const r = distance(mantissa, reciprocals[i])
  const t1 = r * inverseHigh
  const t2 = r * inverseLow + productError(r, inverseHigh, t1)
  const t3 = exponent + logs[i]
  const high = t3 + t1
  const low = t3 - high + t1 + t2
  const square = r * r
  const fourth = square * square
  const polynomial =
    fused(r, 0.4808983469629985, -0.7213475204444882) +
    square * (-0.36067375954075914 + r * 0.2885390073180969) +
    fourth * (-0.2404693555628422 + r * 0.2061202382173603)
  return fused(square, polynomial, low) + high
}

function log2NearOne(x: number): number {
  if (x === 1) return 0
  const r = x - 1
  const high = r * inverseHigh
  let low = r * inverseLow + productError(r, inverseHigh, high)
  const square = r * r
  const fourth = square * square
  const p = fused(r, 0.48089834696298744, -0.7213475204444817)
  const y = fused(square, p, high)
  low += fused(square, p, high - y)
  low +=
    fourth *
    (-0.360673760222145 +
      r * 0.2885390081805197 +
      square * (-0.24044917405728863 + r * 0.2060992861022954) +
      fourth * (-0.18033596705327856 + r * 0.1603032746063156 + square * (-0.14483316576701266 + r * 0.13046826811283835)))
  return y + low
}

/// glibc's is fdlibm's: a logarithm of the mantissa scaled, plus the exponent's share in two parts.
export function log10(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN
  if (x === Infinity) return x
  let k = 0
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984
    k = -54
  }
  const top = highWord(x)
  const bottom = lowWord(x)
  k += (top >>> 20) - 1023
  const below = k < 0 ? 1 : 0
  const y = k + below
  const mantissa = fromWords((top & 0xfffff) | ((0x3ff - below) << 20), bottom)
  const z = y * 3.694239077158931e-13 + Math.LOG10E * log(mantissa)
  return z + y * 0.30102999566361177
}

const lp1 = 0.6666666666666735
const lp2 = 0.3999999999940942
const lp3 = 0.2857142874366239
const lp4 = 0.22222198432149784
const lp5 = 0.1818357216161805
const lp6 = 0.15313837699209373
const lp7 = 0.14798198605116586

/// -Infinity at -1, NaN below.
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : Number.NaN
  if (x === Infinity) return x
  const hx = highWord(x) | 0
  const ax = hx & 0x7fffffff
  let k = 1
  let f = 0
  let c = 0
  let hu = 1
  if (hx < 0x3fda827a) {
    if (ax < 0x3e200000) return ax < 0x3c900000 ? x : x - x * x * 0.5
    if (hx > 0 || hx <= (0xbfd2bec3 | 0)) {
      k = 0
      f = x
    }
  }
  if (k !== 0) {
    let u: number
    if (hx < 0x43400000) {
      u = 1 + x
      hu = highWord(u)
      k = (hu >>> 20) - 1023
      c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u
    } else {
      u = x
      hu = highWord(u)
      k = (hu >>> 20) - 1023
    }
    const low = lowWord(u)
    hu &= 0xfffff
    if (hu < 0x6a09e) u = fromWords(hu | 0x3ff00000, low)
    else {
      k++
      u = fromWords(hu | 0x3fe00000, low)
      hu = (0x100000 - hu) >> 2
    }
    f = u - 1
  }
  const ln2hi = 0.6931471803691238
  const ln2lo = 1.9082149292705877e-10
  const hfsq = 0.5 * f * f
  if (hu === 0) {
    if (f === 0) {
      if (k === 0) return 0
      c += k * ln2lo
      return k * ln2hi + c
    }
    const r = hfsq * (1 - 0.6666666666666666 * f)
    return k === 0 ? f - r : k * ln2hi - (r - (k * ln2lo + c) - f)
  }
  const s = f / (2 + f)
  const z = s * s
  const z2 = z * z
  const z4 = z2 * z2
  const z6 = z4 * z2
  const r = fused(z, lp1, z2 * fused(z, lp3, lp2)) + z4 * (lp4 + z * lp5) + z6 * (lp6 + z * lp7)
  if (k === 0) return f - (hfsq - s * (hfsq + r))
  return k * ln2hi - (hfsq - (s * (hfsq + r) + fused(k, ln2lo, c)) - f)
}
