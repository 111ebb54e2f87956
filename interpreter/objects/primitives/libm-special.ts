// erf and erfc in fdlibm's steps as glibc takes them; gamma and lgamma by Lanczos' formula with CPython's numbers.

import { fromWords, highWord, isNegativeSigned } from "./float-parts.js"
import { exp, log, pow } from "./libm-power.js"
import { cos, sin } from "./libm-trig.js"

// Rational approximations: numerators and denominators by range.
const pp = [
  1.28379167095512558561e-1, -3.2504210724700149937e-1, -2.84817495755985104766e-2, -5.77027029648944159157e-3,
  -2.37630166566501626084e-5,
]
const qq = [
  1, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3, 1.32494738004321644526e-4,
  -3.9602282787753681232e-6,
]
const pa = [
  -2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1, 3.18346619901161753674e-1,
  -1.10894694282396677476e-1, 3.54783043256182359371e-2, -2.166375594868790843e-3,
]
const qa = [
  1, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2, 1.26171219808761642112e-1,
  1.36370839120290507362e-2, 1.1984499846799107417e-2,
]
const ra = [
  -9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1, -6.23753324503260060396e1,
  -1.62396669462573470355e2, -1.84605092906711035994e2, -8.12874355063065934246e1, -9.81432934416914548592,
]
const sa = [
  1, 1.96512716674392571292e1, 1.376577541435190426e2, 4.34565877475229228821e2, 6.45387271733267880336e2,
  4.29008140027567833386e2, 1.08635005541779435134e2, 6.57024977031928170135, -6.04244152148580987438e-2,
]
const rb = [
  -9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1, -1.60636384855821916062e2,
  -6.37566443368389627722e2, -1.02509513161107724954e3, -4.83519191608651397019e2,
]
const sb = [
  1, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3, 3.19985821950859553908e3,
  2.55305040643316442583e3, 4.74528541206955367215e2, -2.24409524465858183362e1,
]
const erx = 8.45062911510467529297e-1
const efx = 1.28379167095512586316e-1

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
  if (!(a < Infinity)) return x / a
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

const lanczosG = 6.024680040776729583740234375
const lanczosGMinusHalf = 5.524680040776729583740234375
const lanczosNumerator = [
  23531376880.41075968857200767445163675473484680494, 42919803642.649098768957899047001988850926355848959,
  35711959237.355668049440185451547166705960488635843, 17921034426.03720969991975575445893111267140326539,
  6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
  248874557.86205415651146038641322942321632125127801, 31426415.58540019438061423162831820536287468498764,
  2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
  8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
  2.5066282746310002701649081771338373386264310793408,
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
  if (x < 0) r = 1.144729885849400174143427351353058711647 - log(Math.abs(sinPi(a))) - log(a) - r
  return r
}
