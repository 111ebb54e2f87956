// Text as str's methods see it: repr, stripping, splitting, and tests over all code points. Casing is in case.ts, indexing in code-points.ts.

import { hasAstral } from "./code-points.js"
import {
  isAlnum,
  isAlpha,
  isDecimal,
  isDigit,
  isIdentifierPart,
  isIdentifierStart,
  isLineBreak,
  isNumeric,
  isPrintable,
  isSpace,
} from "./unicode.js"

/// `repr(text)`.
export function reprOfString(text: string): string {
  const quote = quoteFor(text)
  // Nearly all strings need no escape.
  if (/^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/.test(text)) return quote + text + quote
  return quote + escapeString(text, quote, isPrintable) + quote
}

/// `repr` of the pieces as one text, where surrogates that meet between two pieces are no pair.
export function reprOfPieces(pieces: readonly string[]): string {
  const quote = quoteFor(pieces.join(""))
  return quote + pieces.map((piece) => escapeString(piece, quote, isPrintable)).join("") + quote
}

// Double quotes only where they save an escape.
function quoteFor(text: string): string {
  return text.includes("'") && !text.includes('"') ? '"' : "'"
}

function escapeString(text: string, quote: string, plain: (cp: number) => boolean): string {
  let result = ""
  for (let i = 0; i < text.length; i++) {
    const cp = text.codePointAt(i) as number
    const char = text[i]
    if (cp > 0xffff) i++
    if (char === quote || char === "\\") result += `\\${char}`
    else if (plain(cp)) result += String.fromCodePoint(cp)
    else result += escapeOf(cp)
  }
  return result
}

/// \n, \x7f, \u2028, \U000e0001: as short as Python writes it.
export function escapeOf(cp: number): string {
  if (cp === 10) return "\\n"
  if (cp === 13) return "\\r"
  if (cp === 9) return "\\t"
  const hex = cp.toString(16)
  if (cp < 256) return `\\x${hex.padStart(2, "0")}`
  return cp < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`
}

/// `repr(data)` of bytes.
export function reprOfBytes(data: ArrayLike<number>): string {
  let single = false
  let double = false
  for (let i = 0; i < data.length; i++) {
    single ||= data[i] === 39
    double ||= data[i] === 34
  }
  const quote = single && !double ? 34 : 39
  let result = single && !double ? 'b"' : "b'"
  for (let i = 0; i < data.length; i++) {
    const byte = data[i]
    if (byte === quote || byte === 92) result += `\\${String.fromCharCode(byte)}`
    else if (byte >= 32 && byte < 127) result += String.fromCharCode(byte)
    else result += escapeOf(byte)
  }
  return result + String.fromCharCode(quote)
}

type CodePointTest = (cp: number) => boolean

/// True when the string is not empty and every code point passes.
function every(text: string, test: CodePointTest): boolean {
  for (let i = 0; i < text.length; i++) {
    const cp = text.codePointAt(i) as number
    if (cp > 0xffff) i++
    if (!test(cp)) return false
  }
  return text !== ""
}

export const isAlphaText = (text: string): boolean => every(text, isAlpha)
export const isAlnumText = (text: string): boolean => every(text, isAlnum)
export const isDecimalText = (text: string): boolean => every(text, isDecimal)
export const isDigitText = (text: string): boolean => every(text, isDigit)
export const isNumericText = (text: string): boolean => every(text, isNumeric)
export const isSpaceText = (text: string): boolean => every(text, isSpace)
/// Unlike the others, true for the empty string.
export const isPrintableText = (text: string): boolean => text === "" || every(text, isPrintable)
export const isAsciiText = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/// `str.isidentifier`. (CPython gives the NFKC question to the parser, not to this method.)
export function isIdentifier(text: string): boolean {
  if (text === "" || !isIdentifierStart(text.codePointAt(0) as number)) return false
  return every(text, isIdentifierPart)
}

/// `text.lstrip(chars)`; white space without `chars`.
export function stripStart(text: string, chars?: string): string {
  const strips = stripTest(chars)
  let i = 0
  while (i < text.length) {
    const cp = text.codePointAt(i) as number
    if (!strips(cp)) break
    i += cp > 0xffff ? 2 : 1
  }
  return i === 0 ? text : text.slice(i)
}

/// `text.rstrip(chars)`.
export function stripEnd(text: string, chars?: string): string {
  const strips = stripTest(chars)
  let end = text.length
  while (end > 0) {
    let cp = text.charCodeAt(end - 1)
    let width = 1
    if ((cp & 0xfc00) === 0xdc00 && end > 1 && (text.charCodeAt(end - 2) & 0xfc00) === 0xd800) {
      cp = text.codePointAt(end - 2) as number
      width = 2
    }
    if (!strips(cp)) break
    end -= width
  }
  return end === text.length ? text : text.slice(0, end)
}

/// `text.strip(chars)`.
export function strip(text: string, chars?: string): string {
  return stripEnd(stripStart(text, chars), chars)
}

function stripTest(chars: string | undefined): CodePointTest {
  if (chars === undefined) return isSpace
  if (chars.length === 1) {
    const only = chars.charCodeAt(0)
    return (cp) => cp === only
  }
  if (chars.length <= 16 && !/[\ud800-\udfff]/.test(chars)) {
    return (cp) => {
      for (let i = 0; i < chars.length; i++) if (chars.charCodeAt(i) === cp) return true
      return false
    }
  }
  const set = new Set<number>()
  for (const char of chars) set.add(char.codePointAt(0) as number)
  return (cp) => set.has(cp)
}

/// `text.split(None, limit)`; a negative limit is none.
export function splitWhitespace(text: string, limit: number): string[] {
  const parts: string[] = []
  let i = 0
  for (;;) {
    while (i < text.length && isSpace(text.charCodeAt(i))) i++
    if (i === text.length) return parts
    if (limit >= 0 && parts.length >= limit) {
      parts.push(text.slice(i))
      return parts
    }
    const start = i
    while (i < text.length && !isSpace(text.charCodeAt(i))) i++
    parts.push(text.slice(start, i))
  }
}

/// `text.rsplit(None, limit)`.
export function splitWhitespaceFromEnd(text: string, limit: number): string[] {
  const parts: string[] = []
  let end = text.length
  for (;;) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
    if (end === 0) break
    if (limit >= 0 && parts.length >= limit) {
      parts.push(text.slice(0, end))
      break
    }
    const stop = end
    while (end > 0 && !isSpace(text.charCodeAt(end - 1))) end--
    parts.push(text.slice(end, stop))
  }
  return parts.reverse()
}

/// `text.split(separator, limit)` for a separator that is not empty.
export function split(text: string, separator: string, limit: number): string[] {
  if (limit < 0) return text.split(separator)
  const parts: string[] = []
  let start = 0
  while (parts.length < limit) {
    const at = text.indexOf(separator, start)
    if (at < 0) break
    parts.push(text.slice(start, at))
    start = at + separator.length
  }
  parts.push(text.slice(start))
  return parts
}

/// `text.rsplit(separator, limit)`.
export function splitFromEnd(text: string, separator: string, limit: number): string[] {
  const parts: string[] = []
  let end = text.length
  while (limit < 0 || parts.length < limit) {
    const at = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length)
    if (at < 0) break
    parts.push(text.slice(at + separator.length, end))
    end = at
  }
  parts.push(text.slice(0, end))
  return parts.reverse()
}

/// `text.splitlines()`.
export function splitLines(text: string): string[] {
  return lines(text, (start, end) => text.slice(start, end))
}

/// `text.splitlines(True)`.
export function splitLinesKeepEnds(text: string): string[] {
  return lines(text, (start, _end, next) => text.slice(start, next))
}

function lines(text: string, cut: (start: number, end: number, next: number) => string): string[] {
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (!isLineBreak(unit)) continue
    const end = i
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++
    parts.push(cut(start, end, i + 1))
    start = i + 1
  }
  if (start < text.length) parts.push(cut(start, text.length, text.length))
  return parts
}

/// `text.replace(old, replacement, limit)`; a negative limit is none.
export function replace(text: string, old: string, replacement: string, limit: number): string {
  if (limit === 0) return text
  if (old === "") return interleave(text, replacement, limit)
  if (limit < 0) return text.split(old).join(replacement)
  return split(text, old, limit).join(replacement)
}

/// The replacement before each code point and at the end, `limit` times at most.
function interleave(text: string, replacement: string, limit: number): string {
  const chars = hasAstral(text) ? Array.from(text) : text.split("")
  let left = limit < 0 ? chars.length + 1 : limit
  let result = ""
  for (const char of chars) {
    if (left > 0) {
      result += replacement
      left--
    }
    result += char
  }
  return left > 0 ? result + replacement : result
}

/// `text.expandtabs(size)`.
export function expandTabs(text: string, size: number): string {
  let result = ""
  let column = 0
  for (const char of text) {
    if (char === "\t") {
      const fill = size > 0 ? size - (column % size) : 0
      result += " ".repeat(fill)
      column += fill
    } else {
      result += char
      column = char === "\n" || char === "\r" ? 0 : column + 1
    }
  }
  return result
}
