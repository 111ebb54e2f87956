// The functions of the cmath module, by CPython's algorithms; what they give at infinities and NaN stands in a table.

import type { Complex } from "./complex.js"
import { overflowError } from "./error.js"
import { copysign, isNegativeSigned, scaleBy } from "./float-parts.js"
import { atan2 } from "./libm-arc.js"
import { exp as realExp } from "./libm-exp.js"
import { asinh as realAsinh, cosh as realCosh, sinh as realSinh, tanh as realTanh } from "./libm-hyperbolic.js"
import { log1p, log as realLog } from "./libm-log.js"
import { cos as realCos, sin as realSin, tan as realTan } from "./libm-trig.js"
import { domainError, rangeError } from "./math.js"
import { hypotPair } from "./math-vector.js"

const large = Number.MAX_VALUE / 4
const sqrtLarge = Math.sqrt(large)
const logLarge = 708.3964185322641 // log(large)
const tiny = 2.2250738585072014e-308
const sqrtTiny = Math.sqrt(tiny)

// Results by the kinds of the real part (rows) and of the imaginary part: -inf, negative, -0, 0, positive, inf, nan. Two letters
// each: n nan, 0 and z zeros, i and I infinities, o and O ones, a pi, b pi/2, c pi/4, d 3pi/4 (capital: negative), ! domain error,
// - computed. As CPython 3.13 gives them.
const specials = {
  acos: "diaiaiaIaIdInibi--------bInnbi--------bIbnbi--------bIbnbi--------bInnci0i0i0I0IcInininnnnnnnnnInn",
  acosh: "iDiAiAiaiaidiniB--------ibnniB--------ibnniB--------ibnniB--------ibnniCizizi0i0icininnnnnnnnninnn",
  asinh: "ICIzIzI0I0IcInIB--------IbnnIB--------IbnniB--------ibnniB--------ibnniCizizi0i0icininnnnzn0nninnn",
  atanh: "zBzBzBzbzbzbznzB--------zbnnzB--------zbzn0B--------0b0n0B--------0bnn0B0B0B0b0b0b0n0Bnnnnnnnn0bnn",
  cosh: "!!--i0iz--!!in!!--------!!nn!!--------!!n0!!--------!!n0!!--------!!nn!!--izi0--!!innnnnn0n0nnnnnn",
  exp: "00--0z00--0000!!--------!!nn!!--------!!nn!!--------!!nn!!--------!!nn!!--izi0--!!innnnnnzn0nnnnnn",
  log: "iDiAiAiaiaidiniB--------ibnniB--------ibnniB--------ibnniB--------ibnniCizizi0i0icininnnnnnnnninnn",
  sinh: "!!--IzI0--!!in!!--------!!nn!!--------!!0n!!--------!!0n!!--------!!nn!!--izi0--!!innnnnnzn0nnnnnn",
  sqrt: "iI0I0I0i0iiiniiI--------iinniI--------iinniI--------iinniI--------iinniIizizi0i0iiiniInnnnnnnniinn",
  tanh: "O0--OzO0--O0O0!!--------!!nn!!--------!!nn!!--------!!nn!!--------!!nno0--ozo0--o0o0nnnnnzn0nnnnnn",
  rect: "!!--I0Iz--!!in!!--------!!nn00--------000000--------0000!!--------!!nn!!--izi0--!!innnnnn0n0nnnnnn",
}

const letters: Record<string, number> = {
  n: Number.NaN,
  "0": 0,
  z: -0,
  i: Infinity,
  I: -Infinity,
  o: 1,
  O: -1,
  a: Math.PI,
  A: -Math.PI,
  b: Math.PI / 2,
  B: -Math.PI / 2,
  c: Math.PI / 4,
  C: -Math.PI / 4,
  d: (3 * Math.PI) / 4,
  D: (-3 * Math.PI) / 4,
}

function kindOf(x: number): number {
  if (Number.isNaN(x)) return 6
  if (x === 0) return isNegativeSigned(x) ? 2 : 3
  return x > 0 ? (x === Infinity ? 5 : 4) : x === -Infinity ? 0 : 1
}

/// The tabled result, or undefined where it is computed.
function special(name: keyof typeof specials, z: Complex): Complex | undefined {
  if (z.re - z.re === 0 && z.im - z.im === 0) return undefined
  const at = 2 * (7 * kindOf(z.re) + kindOf(z.im))
  const re = specials[name][at]
  if (re === "!") throw domainError()
  return re === "-" ? undefined : { re: letters[re], im: letters[specials[name][at + 1]] }
}

/// An infinite part of a result of finite arguments is an overflow.
function ranged(re: number, im: number): Complex {
  if (Math.abs(re) === Infinity || Math.abs(im) === Infinity) throw rangeError()
  return { re, im }
}

const isLarge = (z: Complex) => Math.abs(z.re) > large || Math.abs(z.im) > large
const logOfHalf = (z: Complex) => realLog(hypotPair(z.re / 2, z.im / 2)) + Math.LN2 * 2

/// f(i z) / i for the functions that are defined by their hyperbolic ones.
function turned(f: (z: Complex) => Complex, z: Complex): Complex {
  const s = f({ re: -z.im, im: z.re })
  return { re: s.im, im: -s.re }
}

export function sqrt(z: Complex): Complex {
  const known = special("sqrt", z)
  if (known !== undefined) return known
  if (z.re === 0 && z.im === 0) return { re: 0, im: z.im }
  let ax = Math.abs(z.re)
  const ay = Math.abs(z.im)
  let s: number
  if (ax < tiny && ay < tiny) {
    ax = scaleBy(ax, 53)
    s = scaleBy(Math.sqrt(ax + hypotPair(ax, scaleBy(ay, 53))), -27)
  } else {
    ax /= 8
    s = 2 * Math.sqrt(ax + hypotPair(ax, ay / 8))
  }
  const d = ay / (2 * s)
  return z.re >= 0 ? { re: s, im: copysign(d, z.im) } : { re: d, im: copysign(s, z.im) }
}

export function acos(z: Complex): Complex {
  const known = special("acos", z)
  if (known !== undefined) return known
  if (isLarge(z)) {
    const re = atan2(Math.abs(z.im), z.re)
    return { re, im: z.re < 0 ? -copysign(logOfHalf(z), z.im) : copysign(logOfHalf(z), -z.im) }
  }
  const a = sqrt({ re: 1 - z.re, im: -z.im })
  const b = sqrt({ re: 1 + z.re, im: z.im })
  return { re: 2 * atan2(a.re, b.re), im: realAsinh(b.re * a.im - b.im * a.re) }
}

export function acosh(z: Complex): Complex {
  const known = special("acosh", z)
  if (known !== undefined) return known
  if (isLarge(z)) return { re: logOfHalf(z), im: atan2(z.im, z.re) }
  const a = sqrt({ re: z.re - 1, im: z.im })
  const b = sqrt({ re: z.re + 1, im: z.im })
  return { re: realAsinh(a.re * b.re + a.im * b.im), im: 2 * atan2(a.im, b.re) }
}

export function asinh(z: Complex): Complex {
  const known = special("asinh", z)
  if (known !== undefined) return known
  if (isLarge(z)) {
    const re = z.im >= 0 ? copysign(logOfHalf(z), z.re) : -copysign(logOfHalf(z), -z.re)
    return { re, im: atan2(z.im, Math.abs(z.re)) }
  }
  const a = sqrt({ re: 1 + z.im, im: -z.re })
  const b = sqrt({ re: 1 - z.im, im: z.re })
  return { re: realAsinh(a.re * b.im - b.re * a.im), im: atan2(z.im, a.re * b.re - a.im * b.im) }
}

export function atanh(z: Complex): Complex {
  const known = special("atanh", z)
  if (known !== undefined) return known
  if (z.re < 0 || (z.re === 0 && isNegativeSigned(z.re))) {
    const r = atanh({ re: -z.re, im: -z.im })
    return { re: -r.re, im: -r.im }
  }
  const ay = Math.abs(z.im)
  if (z.re > sqrtLarge || ay > sqrtLarge) {
    const h = hypotPair(z.re / 2, z.im / 2)
    return { re: z.re / 4 / h / h, im: -copysign(Math.PI / 2, -z.im) }
  }
  if (z.re === 1 && ay < sqrtTiny) {
    if (ay === 0) throw domainError()
    return { re: -realLog(Math.sqrt(ay) / Math.sqrt(hypotPair(ay, 2))), im: copysign(atan2(2, -ay) / 2, z.im) }
  }
  const re = log1pSigned((4 * z.re) / ((1 - z.re) * (1 - z.re) + ay * ay)) / 4
  return { re, im: -atan2(-2 * z.im, (1 - z.re) * (1 + z.re) - ay * ay) / 2 }
}

/// log1p keeps the sign of zero.
function log1pSigned(x: number): number {
  return x === 0 ? x : log1p(x)
}

export const asin = (z: Complex): Complex => turned(asinh, z)
export const atan = (z: Complex): Complex => turned(atanh, z)
export const sin = (z: Complex): Complex => turned(sinh, z)
export const tan = (z: Complex): Complex => turned(tanh, z)
export const cos = (z: Complex): Complex => cosh({ re: -z.im, im: z.re })

export function cosh(z: Complex): Complex {
  const known = special("cosh", z)
  if (known !== undefined) return known
  const c = realCos(z.im)
  const s = realSin(z.im)
  if (z.re - z.re !== 0) return { re: copysign(Infinity, c), im: copysign(Infinity, z.re > 0 ? s : -s) }
  if (Math.abs(z.re) > logLarge) {
    const x = z.re - copysign(1, z.re)
    return ranged(c * realCosh(x) * Math.E, s * realSinh(x) * Math.E)
  }
  return ranged(c * realCosh(z.re), s * realSinh(z.re))
}

export function sinh(z: Complex): Complex {
  const known = special("sinh", z)
  if (known !== undefined) return known
  const c = realCos(z.im)
  const s = realSin(z.im)
  if (z.re - z.re !== 0) return { re: copysign(Infinity, z.re > 0 ? c : -c), im: copysign(Infinity, s) }
  if (Math.abs(z.re) > logLarge) {
    const x = z.re - copysign(1, z.re)
    return ranged(c * realSinh(x) * Math.E, s * realCosh(x) * Math.E)
  }
  return ranged(c * realSinh(z.re), s * realCosh(z.re))
}

export function tanh(z: Complex): Complex {
  const known = special("tanh", z)
  if (known !== undefined) return known
  if (z.re - z.re !== 0 || Math.abs(z.re) > logLarge) {
    const im = z.re - z.re !== 0 ? copysign(0, 2 * realSin(z.im) * realCos(z.im)) : decayingSine(z)
    return { re: copysign(1, z.re), im }
  }
  const tx = realTanh(z.re)
  const ty = realTan(z.im)
  const cx = 1 / realCosh(z.re)
  const product = tx * ty
  const d = 1 + product * product
  return { re: (tx * (1 + ty * ty)) / d, im: (ty / d) * cx * cx }
}

function decayingSine(z: Complex): number {
  return 4 * realSin(z.im) * realCos(z.im) * realExp(-2 * Math.abs(z.re))
}

export function exp(z: Complex): Complex {
  const known = special("exp", z)
  if (known !== undefined) return known
  const c = realCos(z.im)
  const s = realSin(z.im)
  if (z.re - z.re !== 0) {
    const size = z.re > 0 ? Infinity : 0
    return { re: copysign(size, c), im: copysign(size, s) }
  }
  if (z.re > logLarge) {
    const l = realExp(z.re - 1)
    return ranged(l * c * Math.E, l * s * Math.E)
  }
  const l = realExp(z.re)
  return ranged(l * c, l * s)
}

export function log(z: Complex): Complex {
  const known = special("log", z)
  if (known !== undefined) return known
  const ax = Math.abs(z.re)
  const ay = Math.abs(z.im)
  if (ax === 0 && ay === 0) throw domainError()
  return { re: logOfLength(ax, ay), im: atan2(z.im, z.re) }
}

function logOfLength(ax: number, ay: number): number {
  if (ax > large || ay > large) return realLog(hypotPair(ax / 2, ay / 2)) + Math.LN2
  if (ax < tiny && ay < tiny) return realLog(hypotPair(scaleBy(ax, 53), scaleBy(ay, 53))) - 53 * Math.LN2
  const h = hypotPair(ax, ay)
  if (h < 0.71 || h > 1.73) return realLog(h)
  const most = Math.max(ax, ay)
  const least = Math.min(ax, ay)
  return log1pSigned((most - 1) * (most + 1) + least * least) / 2
}

export function log10(z: Complex): Complex {
  const r = log(z)
  return { re: r.re / Math.LN10, im: r.im / Math.LN10 }
}

/// An angle too small for a double is an overflow, odd as that is: CPython reports C's ERANGE so.
export function phase(z: Complex): number {
  const angle = atan2(z.im, z.re)
  if (angle === 0 && z.im !== 0 && z.re - z.re === 0) throw rangeError()
  return angle
}

/// `[length, angle]`.
export function polar(z: Complex): [number, number] {
  const finite = z.re - z.re === 0 && z.im - z.im === 0
  const length = hypotPair(z.re, z.im)
  if (finite && length === Infinity) throw overflowError("math range error")
  return [length, atan2(z.im, z.re)]
}

export function rect(r: number, phi: number): Complex {
  const known = special("rect", { re: r, im: phi })
  if (known !== undefined) return known
  const c = realCos(phi)
  const s = realSin(phi)
  if (r - r !== 0) return { re: copysign(Infinity, r > 0 ? c : -c), im: copysign(Infinity, r > 0 ? s : -s) }
  return phi === 0 ? { re: r, im: r * phi } : { re: r * c, im: r * s }
}
