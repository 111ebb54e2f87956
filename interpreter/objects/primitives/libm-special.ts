// erf and erfc in fdlibm's steps as glibc takes them; gamma and lgamma by Lanczos' formula with CPython's numbers.

import { fromWords, highWord, isNegativeSigned } from "./float-parts.js"
import { exp } from "./libm-exp.js"
import { log } from "./libm-log.js"
import { pow } from "./libm-power.js"
import { cos, sin } from "./libm-trig.js"

// Rational approximations: numerators and denominators by range.
const pp = [0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442, -2.3763016656650163e-5]
const qq = [1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164, -3.960228278775368e-6]
const pa = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  0.035478304325618236, -0.002166375594868791,
]
const qa = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905, 0.011984499846799107,
]
const ra = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347, -184.60509290671104,
  -81.2874355063066, -9.814329344169145,
]
const sa = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783, 108.63500554177944,
  6.570249770319282, -0.0604244152148581,
]
const rb = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896, -1025.0951316110772,
  -483.5191916086514,
]
const sb = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644, 474.52854120695537,
  -22.44095244658582,
]
const erx = 0.8450629115104675
const efx = 0.1283791670955126

/// The polynomial by pairs of terms, left to right: the order decides the last bit.
function paired(coefficients: readonly number[], x: number): number {
  const x2 = x * x
  const x4 = x2 * x2
  let sum = coefficients[0] + x * coefficients[1]
  for (let i = 2; i < coefficients.length; i += 2) {
    const power = i === 2 ? x2 : i === 4 ? x4 : i === 6 ? x4 * x2 : x4 * x4
    sum += power * (i + 1 < coefficients.length ? coefficients[i] + x * coefficients[i + 1] : coefficients[i])
  }
  return sum
}

/// erfc(a) * a for a >= 1.25.
function erfcTimes(a: number): number {
  const s = 1 / (a * a)
  const near = highWord(a) < 0x4006db6d
  const r = near ? paired(ra, s) : paired(rb, s)
  const q = near ? paired(sa, s) : paired(sb, s)
  const z = fromWords(highWord(a), 0)
  return exp(-z * z - 0.5625) * exp((z - a) * (z + a) + r / q)
}

export function erf(x: number): number {
  const a = Math.abs(x)
  if (!(a < Infinity)) return Number.isNaN(x) ? x : Math.sign(x)
  if (a < 0.84375) {
    if (a < 2 ** -28) return a < 2 ** -1015 ? 0.0625 * (16 * x + 16 * efx * x) : x + efx * x
    const z = x * x
    return x + x * (paired(pp, z) / paired(qq, z))
  }
  if (a < 1.25) {
    const s = a - 1
    const y = paired(pa, s) / paired(qa, s)
    return x >= 0 ? erx + y : -erx - y
  }
  if (a >= 6) return x > 0 ? 1 : -1
  const r = erfcTimes(a)
  return x > 0 ? 1 - r / a : r / a - 1
}

export function erfc(x: number): number {
  const a = Math.abs(x)
  if (Number.isNaN(x)) return x
  if (a < 0.84375) {
    if (a < 2 ** -56) return 1 - x
    const z = x * x
    const y = paired(pp, z) / paired(qq, z)
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x * y + (x - 0.5))
  }
  if (a < 1.25) {
    const s = a - 1
    const y = paired(pa, s) / paired(qa, s)
    return x >= 0 ? 1 - erx - y : 1 + (erx + y)
  }
  if (a >= 28) return x > 0 ? 0 : 2
  if (x <= -6) return 2
  const r = erfcTimes(a)
  return x > 0 ? r / a : 2 - r / a
}

const lanczosG = 6.02468004077673
const lanczosGMinusHalf = 5.52468004077673
const lanczosNumerator = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
]
const lanczosDenominator = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1]

function lanczosSum(x: number): number {
  let n = 0
  let d = 0
  if (x < 5) {
    for (let i = 12; i >= 0; i--) {
      n = n * x + lanczosNumerator[i]
      d = d * x + lanczosDenominator[i]
    }
  } else {
    for (let i = 0; i < 13; i++) {
      n = n / x + lanczosNumerator[i]
      d = d / x + lanczosDenominator[i]
    }
  }
  return n / d
}

/// sin(pi * x) without loss near integers.
function sinPi(x: number): number {
  const y = Math.abs(x) % 2
  let r: number
  switch (Math.floor(2 * y + 0.5)) {
    case 0:
      r = sin(Math.PI * y)
      break
    case 1:
      r = cos(Math.PI * (y - 0.5))
      break
    case 2:
      r = sin(Math.PI * (1 - y))
      break
    case 3:
      r = -cos(Math.PI * (y - 1.5))
      break
    default:
      r = sin(Math.PI * (y - 2))
  }
  return isNegativeSigned(x) ? -r : r
}

/// NaN where there is no value (0, negative integers, -inf); Infinity where it is too large.
export function gamma(x: number): number {
  if (x - x !== 0) return x > 0 ? x : Number.NaN
  if (x === 0) return Number.NaN
  if (x === Math.floor(x)) {
    if (x < 0) return Number.NaN
    if (x <= 23) return wholeGamma(x)
  }
  const a = Math.abs(x)
  if (a < 1e-20) return 1 / x
  if (a > 200) return x < 0 ? 0 / sinPi(x) : Infinity
  const y = a + lanczosGMinusHalf
  // The rounding error of y, to be made good.
  const error = a > lanczosGMinusHalf ? y - a - lanczosGMinusHalf : y - lanczosGMinusHalf - a
  const z = (error * lanczosG) / y
  let r: number
  if (x < 0) {
    r = ((-Math.PI / sinPi(a) / a) * exp(y)) / lanczosSum(a)
    r -= z * r
    if (a < 140) return r / pow(y, a - 0.5)
    const root = pow(y, a / 2 - 0.25)
    return r / root / root
  }
  r = lanczosSum(a) / exp(y)
  r += z * r
  if (a < 140) return r * pow(y, a - 0.5)
  const root = pow(y, a / 2 - 0.25)
  return r * root * root
}

function wholeGamma(x: number): number {
  let r = 1
  for (let i = 2; i < x; i++) r *= i
  return r
}

/// Infinity at the poles and where it is too large.
export function lgamma(x: number): number {
  if (x - x !== 0) return Math.abs(x)
  if (x === Math.floor(x) && x <= 2) return x <= 0 ? Infinity : 0
  const a = Math.abs(x)
  if (a < 1e-20) return -log(a)
  let r = log(lanczosSum(a)) - lanczosG
  r += (a - 0.5) * (log(a + lanczosG - 0.5) - 1)
  if (x < 0) r = 1.1447298858494002 - log(Math.abs(sinPi(a))) - log(a) - r
  return r
}
