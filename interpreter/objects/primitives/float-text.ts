// Floats and their text: repr, float(text), the layouts of dtoa that format() and % use, hex() and fromhex().

import { overflowError, valueError } from "./error.js"
import { type Digits, fixedDigits, shortestDigits, significantDigits } from "./float-digits.js"
import { decompose, isNegativeSigned, scaleBy } from "./float-parts.js"
import { bitLength } from "./int.js"
import { toAsciiDigits } from "./int-text.js"

/// `repr(x)`.
export function reprOfFloat(x: number): string {
  const a = x < 0 ? -x : x
  // JavaScript lays these out as Python does.
  if (a >= 1e-4 && a < 1e16) {
    const text = x.toString()
    return Math.floor(a) === a ? `${text}.0` : text
  }
  return floatText(x, "r", 0, FloatFlag.DOT_ZERO)
}

export const enum FloatFlag {
  NONE = 0,
  /// Write "1.0" rather than "1".
  DOT_ZERO = 1,
  /// `#`: always a point, keep trailing zeros.
  ALTERNATE = 2,
  /// `z`: a negative zero after rounding loses its sign.
  NO_NEGATIVE_ZERO = 4,
}

export type FloatLayout = "r" | "e" | "f" | "g"

/// C's PyOS_double_to_string: "-" first where negative, lower case. `precision` is not used by "r".
export function floatText(x: number, layout: FloatLayout, precision: number, flags: number): string {
  if (Number.isNaN(x)) return "nan"
  const sign = isNegativeSigned(x) ? "-" : ""
  const a = Math.abs(x)
  if (a === Infinity) return `${sign}inf`
  if (layout === "g" && precision === 0) precision = 1
  const number = digitsFor(a, layout, precision)
  const text = layOut(number, layout, precision, flags)
  return sign !== "" && (flags & FloatFlag.NO_NEGATIVE_ZERO) !== 0 && number.digits === "0" ? text : sign + text
}

function digitsFor(a: number, layout: FloatLayout, precision: number): Digits {
  if (layout === "r") return shortestDigits(a)
  if (layout === "e") return significantDigits(a, precision + 1)
  return layout === "f" ? fixedDigits(a, precision) : significantDigits(a, precision)
}

function layOut({ digits, point }: Digits, layout: FloatLayout, precision: number, flags: number): string {
  const dotZero = (flags & FloatFlag.DOT_ZERO) !== 0
  const alternate = (flags & FloatFlag.ALTERNATE) !== 0
  let useExponent = false
  // The digits go on to this place, in zeros where there are none.
  let end = digits.length
  if (layout === "e") {
    useExponent = true
    end = precision + 1
  } else if (layout === "f") end = point + precision
  else if (layout === "g") {
    useExponent = point <= -4 || point > precision - (dotZero ? 1 : 0)
    if (alternate) end = precision
  } else useExponent = point <= -4 || point > 16
  let exponent = 0
  if (useExponent) {
    exponent = point - 1
    point = 1
  }
  end = Math.max(end, !useExponent && dotZero ? point + 1 : point)
  const whole = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0")
  const fraction = (point <= 0 ? "0".repeat(Math.min(-point, end - point)) + digits : digits.slice(point)).slice(0, end - point)
  let text = whole
  if (end > point) text += `.${fraction.padEnd(end - point, "0")}`
  else if (alternate) text += "."
  if (!useExponent) return text
  const size = Math.abs(exponent)
  return `${text}e${exponent < 0 ? "-" : "+"}${size < 10 ? "0" : ""}${size}`
}

/// `float(text)`. `shown` gives the repr for the error text.
export function floatOfText(text: string, shown: () => string): number {
  const x = readFloat(text)
  if (x === undefined) throw valueError(`could not convert string to float: ${shown()}`)
  return x
}

const decimal = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/
const grouped = /^[+-]?(?:[0-9]+(?:_[0-9]+)*\.?(?:[0-9]+(?:_[0-9]+)*)?|\.[0-9]+(?:_[0-9]+)*)(?:[eE][+-]?[0-9]+(?:_[0-9]+)*)?$/

/// The float that a text spells, with blanks around, underscores and digits of any script; undefined when it is none.
export function readFloat(text: string): number | undefined {
  if (decimal.test(text)) return Number(text)
  const ascii = toAsciiDigits(text)
  if (decimal.test(ascii)) return Number(ascii)
  if (ascii.includes("_")) return grouped.test(ascii) ? Number(ascii.replaceAll("_", "")) : undefined
  return specialFloat(ascii)
}

/// inf, infinity and nan, with a sign.
export function specialFloat(text: string): number | undefined {
  const match = /^([+-]?)(inf|infinity|nan)$/i.exec(text)
  if (match === null) return undefined
  if (match[2].toLowerCase() === "nan") return Number.NaN
  return match[1] === "-" ? -Infinity : Infinity
}

/// `x.hex()`.
export function floatToHex(x: number): string {
  if (x - x !== 0) return reprOfFloat(x)
  const sign = isNegativeSigned(x) ? "-" : ""
  if (x === 0) return `${sign}0x0.0p+0`
  const { mantissa, exponent } = decompose(x)
  const normal = mantissa >= 1n << 52n
  const digits = (mantissa & ((1n << 52n) - 1n)).toString(16).padStart(13, "0")
  const power = exponent + 52
  return `${sign}0x${normal ? 1 : 0}.${digits}p${power < 0 ? "-" : "+"}${Math.abs(power)}`
}

/// `float.fromhex(text)`.
export function floatFromHex(text: string): number {
  const trimmed = text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, "")
  const special = specialFloat(trimmed)
  if (special !== undefined) return special
  const match = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?[0-9]+))?$/i.exec(trimmed)
  const whole = match?.[2] ?? ""
  const fraction = match?.[3] ?? ""
  if (match === null || whole + fraction === "") throw valueError("invalid hexadecimal floating-point string")
  const x = scaledHex(BigInt(`0x${whole}${fraction}`), Number(match[4] ?? 0) - 4 * fraction.length)
  return match[1] === "-" ? -x : x
}

/// mantissa * 2**exponent, rounded half to even once.
function scaledHex(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0
  const top = bitLength(mantissa) + exponent
  const tooLarge = overflowError("hexadecimal value too large to represent as a float")
  if (top > 1024) throw tooLarge
  if (top < -1075) return 0
  // Keep the bits that a double of this size has: 53, or down to 2**-1074.
  const drop = Math.max(top - 53, -1074) - exponent
  if (drop > 0) {
    const half = 1n << BigInt(drop - 1)
    const rest = mantissa & ((half << 1n) - 1n)
    mantissa >>= BigInt(drop)
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa += 1n
    exponent += drop
  }
  const x = scaleBy(Number(mantissa), exponent)
  if (x === Infinity) throw tooLarge
  return x
}
