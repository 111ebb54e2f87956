// Decimals as text: reading them, scientific and engineering notation, format().

import { toAsciiDigits } from "../../objects/primitives/int-text.js"
import { isSpace } from "../../objects/primitives/unicode.js"
import { rescale } from "./arithmetic.js"
import { Dec, dropDigits, type Kind, maxExponent, type Rounding } from "./number.js"

const numberText = /^([+-]?)(?:(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i

/// The number a text stands for; undefined when it stands for none.
export function parseDecimal(text: string): Dec | undefined {
  const match = numberText.exec(/^[\0-\x7f]*$/.test(text) ? text : (toAsciiDigits(text) ?? text))
  if (match === null) return undefined
  const [, sign, whole = "", fraction = "", exponent = "0", infinite, nan, payload] = match
  const negative = sign === "-"
  if (infinite !== undefined) return new Dec(negative, 0n, 0, "I")
  if (nan !== undefined) return new Dec(negative, BigInt(payload || "0"), 0, nan.length === 4 ? "N" : "n")
  if (whole === "" && fraction === "") return undefined
  const power = Math.max(-2 * maxExponent, Math.min(2 * maxExponent, Number(exponent)))
  return new Dec(negative, BigInt(whole + fraction), power - fraction.length)
}

/// For `Decimal(text)`: without white space around and underscores anywhere.
export function trimmedNumber(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const inner = text.slice(start, end)
  return /\s/.test(inner) ? "?" : inner.replaceAll("_", "")
}

const specialNames: Record<Exclude<Kind, "F">, string> = { I: "Infinity", n: "NaN", N: "sNaN" }

function specialText(x: Dec): string {
  const payload = x.coefficient === 0n ? "" : x.coefficient.toString()
  return `${x.negative ? "-" : ""}${specialNames[x.kind as Exclude<Kind, "F">]}${payload}`
}

/// `str(x)`.
export function scientificText(x: Dec, exponentMark = "E"): string {
  if (x.isSpecial) return specialText(x)
  const digits = x.coefficient.toString()
  const left = x.exponent + digits.length
  return placed(x, digits, x.exponent <= 0 && left > -6 ? left : 1, left, exponentMark)
}

/// `x.to_eng_string()`: exponents are multiples of three.
export function engineeringText(x: Dec, exponentMark = "E"): string {
  if (x.isSpecial) return specialText(x)
  const digits = x.coefficient.toString()
  const left = x.exponent + digits.length
  let point = left
  if (x.exponent > 0 || left <= -6) point = x.coefficient === 0n ? modulo(left + 1, 3) - 1 : modulo(left - 1, 3) + 1
  return placed(x, digits, point, left, exponentMark)
}

const modulo = (a: number, n: number): number => ((a % n) + n) % n

function placed(x: Dec, digits: string, point: number, left: number, exponentMark: string): string {
  const [whole, fraction] = splitAt(digits, point)
  const exponent = left - point
  const mark = exponent === 0 ? "" : `${exponentMark}${exponent < 0 ? "" : "+"}${exponent}`
  return `${x.negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}${mark}`
}

function splitAt(digits: string, point: number): [string, string] {
  if (point <= 0) return ["0", "0".repeat(-point) + digits]
  if (point >= digits.length) return [digits + "0".repeat(point - digits.length), ""]
  return [digits.slice(0, point), digits.slice(point)]
}

// ---- format()

const specText = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?([1-9]\d*)?([,_])?(?:\.(\d+))?([eEfFgGn%])?$/su

/// `format(x, spec)`; undefined for a spec that is none.
export function formatDecimal(x: Dec, spec: string, rounding: Rounding, capitals: boolean): string | undefined {
  const match = specText.exec(spec)
  if (match === null) return undefined
  const [, fill, align, sign = "-", noNegativeZero, alternate, zeroPad, width, separator, precision, type] = match
  if (separator === "_" || (zeroPad !== undefined && align !== undefined) || (separator !== undefined && type === "n")) {
    return undefined
  }
  const kind = type === undefined ? (capitals ? "G" : "g") : type === "n" ? "g" : type
  const body = x.isSpecial
    ? { whole: specialText(x.withSign(false)), rest: kind === "%" ? "%" : "", negative: x.negative }
    : formattedDigits(x, kind, precision, rounding, { noNegativeZero, alternate })
  const shownSign = body.negative ? "-" : sign === "-" ? "" : sign
  const places = Number(width ?? "0")
  const padsWithZeros = zeroPad !== undefined && !x.isSpecial
  const room = padsWithZeros ? places - shownSign.length - body.rest.length : 0
  const whole = x.isSpecial ? body.whole : grouped(body.whole, separator ?? "", room)
  return aligned(shownSign, whole + body.rest, places, padsWithZeros ? "0" : (fill ?? " "), padsWithZeros ? "=" : (align ?? ">"))
}

interface Formatted {
  whole: string
  rest: string
  negative: boolean
}

function formattedDigits(
  given: Dec,
  kind: string,
  precision: string | undefined,
  rounding: Rounding,
  flags: { noNegativeZero?: string; alternate?: string },
): Formatted {
  let x = kind === "%" ? new Dec(given.negative, given.coefficient, given.exponent + 2) : given
  const isFixed = "fF%".includes(kind)
  const places = precision === undefined ? undefined : Number(precision)
  if (places !== undefined) {
    if (isFixed) x = rescale(x, -places, rounding)
    else x = toFigures(x, "eE".includes(kind) ? places + 1 : Math.max(1, places), "eE".includes(kind), rounding)
  }
  if (isFixed && x.coefficient === 0n && x.exponent > 0) x = rescale(x, 0, rounding)
  const digits = x.coefficient.toString()
  const left = x.exponent + digits.length
  const point = pointOf(x, kind, places, left, isFixed)
  const [whole, fraction] = splitAt(digits, point)
  const exponent = left - point
  const hasMark = exponent !== 0 || "eE".includes(kind)
  const mark = hasMark ? `${"EG".includes(kind) ? "E" : "e"}${exponent < 0 ? "" : "+"}${exponent}` : ""
  const separator = fraction === "" && flags.alternate === undefined ? "" : "."
  const rest = `${separator}${fraction}${mark}${kind === "%" ? "%" : ""}`
  return { whole, rest, negative: x.negative && !(flags.noNegativeZero !== undefined && x.coefficient === 0n) }
}

function pointOf(x: Dec, kind: string, places: number | undefined, left: number, isFixed: boolean): number {
  if ("eE".includes(kind)) return x.coefficient === 0n && places !== undefined ? 1 - places : 1
  if (isFixed) return left
  return x.exponent <= 0 && left > -6 ? left : 1
}

// Rounded to a number of digits; filled up with zeros where `fills`.
function toFigures(x: Dec, figures: number, fills: boolean, rounding: Rounding): Dec {
  if (x.coefficient === 0n) return x
  if (x.digits > figures) {
    const drop = x.digits - figures
    const { coefficient } = dropDigits(x, drop, rounding)
    const result = new Dec(x.negative, coefficient, x.exponent + drop)
    return result.digits > figures ? new Dec(x.negative, coefficient / 10n, x.exponent + drop + 1) : result
  }
  return fills ? rescale(x, x.exponent - (figures - x.digits), rounding) : x
}

function grouped(digits: string, separator: string, room: number): string {
  if (separator === "") return digits.padStart(room, "0")
  const groups: string[] = []
  let rest = digits
  let left = room
  for (;;) {
    const size = Math.min(3, Math.max(rest.length, left, 1))
    groups.unshift("0".repeat(Math.max(0, size - rest.length)) + rest.slice(-size))
    rest = rest.slice(0, -size)
    left -= size
    if (rest === "" && left <= 0) return groups.join(separator)
    left -= 1
  }
}

function aligned(sign: string, body: string, width: number, fill: string, align: string): string {
  const missing = Math.max(0, width - sign.length - [...body].length)
  const padding = fill.repeat(missing)
  switch (align) {
    case "<":
      return sign + body + padding
    case "=":
      return sign + padding + body
    case "^": {
      const half = missing >> 1
      return fill.repeat(half) + sign + body + fill.repeat(missing - half)
    }
    default:
      return padding + sign + body
  }
}
