// Ints and their text: int(text, base), str(int), bin/oct/hex digits, the limit on decimal digits.

import { type PrimitiveError, valueError } from "./error.js"
import { type Int, normalise } from "./int.js"
import { decimalValue, isSpace } from "./unicode.js"

/// CPython's default for `sys.set_int_max_str_digits`; below `digitsNeverLimited` digits nothing is checked.
export const defaultMaxStrDigits = 4300
const digitsNeverLimited = 640

const hint = "use sys.set_int_max_str_digits() to increase the limit"

/// `str(n)`. `maxDigits` 0 means no limit.
export function reprOfInt(n: Int, maxDigits: number = defaultMaxStrDigits): string {
  if (typeof n === "number") return n.toString()
  // 2**53 has 16 digits, so only a look at huge ones is needed; log10(16) > 1.2 digits a hex digit.
  const text = maxDigits > 0 && tooLong(n, maxDigits) ? "" : n.toString()
  const digits = n < 0n ? text.length - 1 : text.length
  if (text === "" || (maxDigits > 0 && digits > digitsNeverLimited && digits > maxDigits)) {
    throw valueError(`Exceeds the limit (${maxDigits} digits) for integer string conversion; ${hint}`)
  }
  return text
}

/// True when n surely has more digits than the limit: asked before the costly conversion.
function tooLong(n: bigint, maxDigits: number): boolean {
  const limit = Math.max(maxDigits, digitsNeverLimited)
  return BigInt.asIntN(Math.ceil(limit * 3.33) + 8, n) !== n
}

/// Digits of |n| in base 2, 8, 10 or 16, lower case, no prefix.
export function digitsOf(n: Int, base: 2 | 8 | 10 | 16, maxDigits: number = defaultMaxStrDigits): string {
  if (base === 10) {
    const text = reprOfInt(n, maxDigits)
    return n < 0 ? text.slice(1) : text
  }
  return (n < 0 ? -n : n).toString(base)
}

/// `int(text, base)`. `shown` gives the repr for the error text, asked for only then.
export function intOfText(text: string, base: number, shown: () => string, maxDigits: number = defaultMaxStrDigits): Int {
  const n = readIntText(text, base, maxDigits)
  if (n === undefined) throw invalidLiteral(base, shown())
  return n
}

/// As `intOfText`, undefined where the text is no int: half of a failing conversion's time would go into a throw and its catch.
export function readIntText(text: string, base: number, maxDigits: number): Int | undefined {
  if (base !== 0 && (base < 2 || base > 36)) throw valueError("int() base must be >= 2 and <= 36, or 0")
  if (base === 10 && text.length < 16) {
    const n = plainDecimal(text)
    if (n >= 0) return n
  }
  return readInt(toAsciiDigits(text), base, maxDigits)
}

/// The error for a text that is no int; its repr is cut to 200 characters as in CPython.
export function invalidLiteral(base: number, repr: string): PrimitiveError {
  const cut = repr.length > 200 ? [...repr].slice(0, 200).join("") : repr
  return valueError(`invalid literal for int() with base ${base}: ${cut}`)
}

/// Up to 15 ASCII digits, else -1.
function plainDecimal(text: string): number {
  if (text.length === 0) return -1
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    n = n * 10 + digit
  }
  return n
}

/// What int(), float() and complex() read: decimal digits of any script become ASCII, white space outside ASCII becomes blanks,
/// and the text ends in "?" where something else outside ASCII stands. C's white space around is stripped.
export function toAsciiDigits(text: string): string {
  return (/[^\0-\x7f]/.test(text) ? foldDigits(text) : text).replace(/^[\t-\r ]+|[\t-\r ]+$/g, "")
}

function foldDigits(text: string): string {
  let result = ""
  for (const char of text) {
    const cp = char.codePointAt(0) as number
    if (cp < 127) result += char
    else if (isSpace(cp)) result += " "
    else {
      const digit = decimalValue(cp)
      if (digit < 0) return `${result}?`
      result += digit
    }
  }
  return result
}

function readInt(text: string, base: number, maxDigits: number): Int | undefined {
  let i = 0
  let negative = false
  if (text[0] === "+" || text[0] === "-") {
    negative = text[0] === "-"
    i = 1
  }
  let strict = false
  if (text[i] === "0" && i + 1 < text.length) {
    const letter = text[i + 1].toLowerCase()
    const prefixBase = letter === "x" ? 16 : letter === "o" ? 8 : letter === "b" ? 2 : 0
    if (prefixBase !== 0 && (base === 0 || base === prefixBase)) {
      base = prefixBase
      i += 2
      if (text[i] === "_") i++
    } else if (base === 0) {
      // A leading zero without a prefix: only zero itself may be written so.
      strict = true
      base = 10
    }
  }
  if (base === 0) base = 10
  const digits = text.slice(i)
  if (digits === "" || !wellFormed(digits, base)) return undefined
  const bare = digits.includes("_") ? digits.replaceAll("_", "") : digits
  if (strict && /[^0]/.test(bare)) return undefined
  if ((base & (base - 1)) !== 0 && maxDigits > 0 && bare.length > digitsNeverLimited && bare.length > maxDigits) {
    const counted = `value has ${bare.length} digits`
    throw valueError(`Exceeds the limit (${maxDigits} digits) for integer string conversion: ${counted}; ${hint}`)
  }
  const n = valueOfDigits(bare, base)
  return typeof n === "bigint" ? normalise(negative ? -n : n) : negative ? 0 - n : n
}

/// Digits of the base with single underscores between them.
function wellFormed(digits: string, base: number): boolean {
  let afterDigit = false
  for (let i = 0; i < digits.length; i++) {
    const unit = digits.charCodeAt(i)
    if (unit === 95) {
      if (!afterDigit) return false
      afterDigit = false
      continue
    }
    const value = unit < 58 ? unit - 48 : unit > 96 ? unit - 87 : unit > 64 ? unit - 55 : -1
    if (value < 0 || value >= base) return false
    afterDigit = true
  }
  return afterDigit
}

function valueOfDigits(digits: string, base: number): Int {
  // 36**10 < 2**53.
  if (digits.length <= 10) return Number.parseInt(digits, base)
  if (base === 10) return BigInt(digits)
  if (base === 16) return BigInt(`0x${digits}`)
  if (base === 8) return BigInt(`0o${digits}`)
  if (base === 2) return BigInt(`0b${digits}`)
  const half = digits.length >> 1
  const high = BigInt(valueOfDigits(digits.slice(0, digits.length - half), base))
  return high * BigInt(base) ** BigInt(half) + BigInt(valueOfDigits(digits.slice(-half), base))
}
