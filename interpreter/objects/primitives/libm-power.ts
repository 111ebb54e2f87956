// exp, log, pow and their relatives as glibc rounds them: pairs of doubles carry ~75 bits, so that nearly every result is the
// correctly rounded one. (V8's own differ from glibc in 5-45 % of random arguments.)

import { productError, sumError } from "./double-double.js"
import { fromWords, highWord, isNegativeSigned, lowWord, scaleBy } from "./float-parts.js"
import { exp2Table, logTable } from "./libm-tables.js"

const ln2High = 0.6931471805598903 // 42 bits
const ln2Low = 5.497923018708371e-14
const step1 = 0.005415212347998022 // ln2 / 128 in 35 bits
const step2 = 1.2655086083325438e-13
const inverseStep = 184.6649652337873

/// exp(h + l), rounded once; |h| < 800.
function expOfPair(h: number, l: number): number {
  const k = Math.round(h * inverseStep)
  const d = h - k * step1
  const e = -k * step2
  const a = d + e
  const b = sumError(d, e, a) + l
  return expCore(k, a, b)
}

/// 2**(k / 128) * exp(a + b) for |a| < 0.003.
function expCore(k: number, a: number, b: number): number {
  const table = exp2Table()
  const j = k & 127
  const th = table.high[j]
  const p = a * a
  const half = 0.5 * p
  const s = a + half
  const tail = p * a * (1 / 6 + a * (1 / 24 + a * (1 / 120 + a * (1 / 720 + a / 5040))))
  const low = half - (s - a) + (0.5 * productError(a, a, p) + b + a * b + tail)
  const m = th * s
  const high = th + m
  const rest = m - (high - th) + (productError(th, s, m) + th * low + table.low[j] * (1 + s))
  const power = (k - j) / 128
  if (power > -1021) return scaleBy(high + rest, power)
  return scaleSubnormal(high, rest, power)
}

/// (high + rest) * 2**power with one rounding where the result may be subnormal.
function scaleSubnormal(high: number, rest: number, power: number): number {
  const sum = high + rest
  if (power < -1080) return 0
  if (sum * 2 ** (power + 1022) >= 1) return scaleBy(sum, power)
  // Adding a number whose last bit is worth 2**-1074 after scaling rounds there.
  const anchor = 1.5 * 2 ** 52 * 2 ** (-1074 - power)
  const s = anchor + high
  const rounded = s + (sumError(anchor, high, s) + rest)
  return scaleBy(rounded - anchor, power)
}

export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.79) return Infinity
  if (x < -745.2) return 0
  if (Math.abs(x) < 2 ** -54) return 1 + x
  return expOfPair(x, 0)
}

export function exp2(x: number): number {
  if (Number.isNaN(x)) return x
  if (x >= 1024) return Infinity
  if (x < -1076) return 0
  const k = Math.round(x * 128)
  // k / 128 is exact, and so is the difference.
  const r = x - k / 128
  const a = r * Math.LN2
  return expCore(k, a, productError(r, Math.LN2, a) + r * 2.3190468138462996e-17)
}

// The low part of the last logarithm: written and read within one call, never kept.
const logLow = new Float64Array(1)

/// log(x) of a positive finite x as a pair: returns the high part, leaves the low one in `logLow`.
function logPair(x: number): number {
  let k = 0
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984
    k = -54
  }
  const top = highWord(x)
  const bottom = lowWord(x)
  k += (top >>> 20) - 1023
  let m = fromWords((top & 0xfffff) | 0x3ff00000, bottom)
  if (m >= 1.4140625) {
    m *= 0.5
    k++
  }
  const table = logTable()
  const i = Math.round(m * 128)
  const c = table.reciprocals[i]
  // c has ten bits, so both halves of m times c are exact.
  const split = 134217729 * m
  const mh = split - (split - m)
  const base = mh * c - 1
  const extra = (m - mh) * c
  const r = base + extra
  const rl = sumError(base, extra, r)
  const square = r * r
  const squareLow = productError(r, r, square) + 2 * r * rl
  const cube = square * r
  const cubeLow = productError(square, r, cube) + squareLow * r
  const third = cube * (1 / 3)
  const thirdLow = productError(cube, 1 / 3, third) + cubeLow * (1 / 3) + cube * 1.850371707708594e-17
  const tail =
    square * square * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r * (1 / 7 + r * (-1 / 8 + r * (1 / 9 + r * (-1 / 10 + r / 11)))))))
  const scaled = k * ln2High
  const s1 = scaled + table.high[i]
  const s2 = s1 + r
  const s3 = s2 - 0.5 * square
  const s4 = s3 + third
  const low =
    sumError(scaled, table.high[i], s1) +
    sumError(s1, r, s2) +
    sumError(s2, -0.5 * square, s3) +
    sumError(s3, third, s4) +
    (k * ln2Low + table.low[i] + rl - 0.5 * squareLow + thirdLow + tail)
  const high = s4 + low
  logLow[0] = low - (high - s4)
  return high
}

/// Natural logarithm; -Infinity at 0, NaN below.
export function log(x: number): number {
  if (x === 1) return 0
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN
  return x === Infinity ? x : logPair(x)
}

export function log2(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN
  if (x === Infinity) return x
  const high = logPair(x)
  const p = high * Math.LOG2E
  return p + (productError(high, Math.LOG2E, p) + high * 2.0355273740931033e-17 + logLow[0] * Math.LOG2E)
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

/// x ** y as C's pow has it, special cases and all; overflow gives an infinity.
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (x === -1 && (y === Infinity || y === -Infinity)) return 1
  // JavaScript agrees on zeros, infinities and negative bases without a real power.
  if (x === 0 || x - x !== 0 || y - y !== 0) return x ** y
  let negative = false
  if (x < 0) {
    if (Math.floor(y) !== y) return Number.NaN
    negative = Math.abs(y) < 9007199254740992 && y % 2 !== 0
    x = -x
    if (x === 1) return negative ? -1 : 1
  }
  const r = positivePower(x, y)
  return negative ? -r : r
}

function positivePower(x: number, y: number): number {
  if (y === 1) return x
  const lh = logPair(x)
  const ll = logLow[0]
  const p = y * lh
  if (p > 710) return Infinity
  if (p < -746) return 0
  if (Math.abs(p) < 2 ** -60) return 1 + p
  return expOfPair(p, productError(y, lh, p) + y * ll)
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
  const r1 = 1 + hxs * q1 + h2 * (q2 + hxs * q3) + h4 * (q4 + hxs * q5)
  const t = 3 - r1 * hfx
  let e = hxs * ((r1 - t) / (6 - x * t))
  if (k === 0) return x - (x * e - hxs)
  e = x * (e - c) - c
  e -= hxs
  if (k === -1) return 0.5 * (x - e) - 0.5
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e)
  if (k <= -2 || k > 56) return scaleBy(1 - (e - x), k) - 1
  if (k < 20) return scaleBy(1 - 2 ** -k - (e - x), k)
  return scaleBy(x - (e + 2 ** -k) + 1, k)
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
  const r = z * lp1 + z2 * (lp2 + z * lp3) + z4 * (lp4 + z * lp5) + z6 * (lp6 + z * lp7)
  if (k === 0) return f - (hfsq - s * (hfsq + r))
  return k * ln2hi - (hfsq - (s * (hfsq + r) + (k * ln2lo + c)) - f)
}
