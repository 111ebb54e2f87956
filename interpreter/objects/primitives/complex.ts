// Complex arithmetic on pairs of doubles as CPython 3.13 does it, with repr and complex(text).

import { overflowError, PrimitiveError, valueError, zeroDivision } from "./error.js"
import { isNegativeSigned } from "./float-parts.js"
import { FloatFlag, floatText, readFloat } from "./float-text.js"
import { atan2 } from "./libm-arc.js"
import { exp } from "./libm-exp.js"
import { log } from "./libm-log.js"
import { pow } from "./libm-power.js"
import { cos, sin } from "./libm-trig.js"
import { hypotPair } from "./math-vector.js"

export interface Complex {
  re: number
  im: number
}

export function mulComplex(a: Complex, b: Complex): Complex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re }
}

export function divComplex(a: Complex, b: Complex): Complex {
  const absRe = Math.abs(b.re)
  const absIm = Math.abs(b.im)
  if (absRe >= absIm) {
    if (absRe === 0) throw zeroDivision("complex division by zero")
    const ratio = b.im / b.re
    const denominator = b.re + b.im * ratio
    return { re: (a.re + a.im * ratio) / denominator, im: (a.im - a.re * ratio) / denominator }
  }
  if (absIm >= absRe) {
    const ratio = b.re / b.im
    const denominator = b.re * ratio + b.im
    return { re: (a.re * ratio + a.im) / denominator, im: (a.im * ratio - a.re) / denominator }
  }
  return { re: Number.NaN, im: Number.NaN }
}

/// `a ** b`.
export function powComplex(a: Complex, b: Complex): Complex {
  let r: Complex
  if (b.im === 0 && b.re === Math.floor(b.re) && Math.abs(b.re) <= 100) r = powWhole(a, b.re)
  else r = powGeneral(a, b)
  if (r.re - r.re !== 0 || r.im - r.im !== 0) {
    if (Math.abs(r.re) === Infinity || Math.abs(r.im) === Infinity) throw overflowError("complex exponentiation")
  }
  return r
}

const zeroPower = () => zeroDivision("0.0 to a negative or complex power")

function powGeneral(a: Complex, b: Complex): Complex {
  if (b.re === 0 && b.im === 0) return { re: 1, im: 0 }
  if (a.re === 0 && a.im === 0) {
    if (b.im !== 0 || b.re < 0) throw zeroPower()
    return { re: 0, im: 0 }
  }
  const size = hypotPair(a.re, a.im)
  let length = pow(size, b.re)
  const angle = atan2(a.im, a.re)
  let phase = angle * b.re
  if (b.im !== 0) {
    length /= exp(angle * b.im)
    phase += b.im * log(size)
  }
  // C's sin of an infinity is a domain error, which CPython takes for this one.
  if (phase === Infinity || phase === -Infinity) throw zeroPower()
  return { re: length * cos(phase), im: length * sin(phase) }
}

function powWhole(a: Complex, n: number): Complex {
  if (n > 0) return powPositive(a, n)
  if (n === 0) return { re: 1, im: 0 }
  const power = powPositive(a, -n)
  // Zero, or too small to tell from it.
  if (power.re === 0 && power.im === 0) throw zeroPower()
  return divComplex({ re: 1, im: 0 }, power)
}

function powPositive(a: Complex, n: number): Complex {
  let r: Complex = { re: 1, im: 0 }
  let p = a
  for (let mask = 1; mask > 0 && n >= mask; mask <<= 1) {
    if (n & mask) r = mulComplex(r, p)
    p = mulComplex(p, p)
  }
  return r
}

/// `abs(z)`.
export function absComplex(z: Complex): number {
  if (z.re - z.re !== 0 || z.im - z.im !== 0) {
    return Math.abs(z.re) === Infinity || Math.abs(z.im) === Infinity ? Infinity : Number.NaN
  }
  const r = hypotPair(z.re, z.im)
  if (r === Infinity) throw new PrimitiveError("OverflowError", "absolute value too large")
  return r
}

/// `repr(z)`.
export function reprOfComplex(re: number, im: number): string {
  const imaginary = floatText(im, "r", 0, FloatFlag.NONE)
  if (Object.is(re, 0)) return `${imaginary}j`
  const sign = isNegativeSigned(im) && !Number.isNaN(im) ? "" : "+"
  return `(${floatText(re, "r", 0, FloatFlag.NONE)}${sign}${imaginary}j)`
}

const numberText =
  "(?:[0-9](?:_?[0-9])*\\.?(?:[0-9](?:_?[0-9])*)?|\\.[0-9](?:_?[0-9])*)(?:e[+-]?[0-9](?:_?[0-9])*)?|inf(?:inity)?|nan"
const complexText = new RegExp(`^(?:([+-]?(?:${numberText})))?(?:([+-](?:${numberText})?)j)?$`, "i")
const imaginaryText = new RegExp(`^([+-]?(?:${numberText})?)j$`, "i")

/// `complex(text)`.
export function parseComplex(text: string): Complex {
  let body = stripSpace(text)
  if (body[0] === "(" && body.endsWith(")")) body = stripSpace(body.slice(1, -1))
  const alone = imaginaryText.exec(body)
  if (alone !== null) return { re: 0, im: partValue(alone[1]) }
  const match = complexText.exec(body)
  if (match === null || body === "") throw valueError("complex() arg is a malformed string")
  return { re: match[1] === undefined ? 0 : partValue(match[1]), im: match[2] === undefined ? 0 : partValue(match[2]) }
}

function partValue(text: string): number {
  if (text === "" || text === "+") return 1
  return text === "-" ? -1 : (readFloat(text) as number)
}

function stripSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isCSpace(text.charCodeAt(start))) start++
  while (end > start && isCSpace(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

function isCSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}
