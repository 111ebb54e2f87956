// String and bytes literals to values: prefixes, escapes, and the errors CPython's decoder raises.

import { BytesConstant } from "./constant.js"
import type { TokenReader } from "./lowering.js"
import { messages } from "./messages.js"
import { meetAsPair } from "./surrogates.js"

export interface StringLiteral {
  readonly value: string | BytesConstant
  /// As in `WrittenString`.
  readonly splits?: readonly number[]
  readonly unicodePrefix: boolean
}

const opening = /^([a-zA-Z]*)("""|'''|"|')/

/// The value of a string token. Throws PySyntaxError.
export function stringValue(l: TokenReader, token: number): StringLiteral {
  const text = l.text(token)
  const [whole, prefix, quote] = opening.exec(text) as unknown as [string, string, string]
  const body = text.slice(whole.length, text.length - quote.length)
  const lower = prefix.toLowerCase()
  const raw = lower.includes("r")
  if (lower.includes("b")) return { value: new BytesConstant(bytesValue(l, token, body, raw)), unicodePrefix: false }
  const unicodePrefix = prefix === "u"
  if (raw) return { value: body, unicodePrefix }
  const splits: number[] = []
  const value = decodeEscapes(l, body, token, splits)
  return splits.length === 0 ? { value, unicodePrefix } : { value, unicodePrefix, splits }
}

function bytesValue(l: TokenReader, token: number, body: string, raw: boolean): Uint8Array {
  if (/[^\0-\x7f]/.test(body)) throw l.error(messages.bytesNotAscii, token)
  const text = raw ? body : decodeByteEscapes(l, token, body)
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

const simpleEscapes: Readonly<Record<string, string | undefined>> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
}

const hexLengths: Readonly<Record<string, number | undefined>> = { x: 2, u: 4, U: 8 }

/// Resolves the escapes of a str literal's `body`. Errors and warnings point at token `place`. `splits` gets what `WrittenString` says.
export function decodeEscapes(l: TokenReader, body: string, place: number, splits: number[]): string {
  let backslash = body.indexOf("\\")
  if (backslash < 0) return body
  const warn = firstWarning(l, place)
  let result = ""
  let done = 0
  while (backslash >= 0) {
    result += body.slice(done, backslash)
    const code = body.charAt(backslash + 1)
    const simple = simpleEscapes[code]
    done = backslash + 2
    if (simple !== undefined) result += simple
    else if (code >= "0" && code <= "7") {
      const octal = octalAt(body, backslash)
      warn.octal(octal)
      result += String.fromCharCode(Number.parseInt(octal, 8))
      done = backslash + 1 + octal.length
    } else if (code === "N") {
      const end = namedEnd(l, body, backslash, place)
      result +=
        l.literals.unicodeName?.(body.slice(backslash + 3, end - 1)) ??
        fail(l, body, backslash, end, "unknown Unicode character name", place)
      done = end
    } else if (hexLengths[code] !== undefined) {
      const char = hexEscape(l, body, backslash, hexLengths[code], place)
      if (meetAsPair(result, char)) splits.push(result.length)
      result += char
      done = backslash + 2 + hexLengths[code]
    } else {
      if (code !== "" && code < "\x80") warn.escape(code)
      result += `\\${code}`
    }
    backslash = body.indexOf("\\", done)
  }
  return result + body.slice(done)
}

function octalAt(body: string, backslash: number): string {
  return /^[0-7]{1,3}/.exec(body.slice(backslash + 1, backslash + 4))![0]
}

// CPython warns of the first bad escape of a literal only.
function firstWarning(l: TokenReader, token: number) {
  let warned = false
  const warn = (message: string) => {
    if (!warned) l.warn(message, token)
    warned = true
  }
  return {
    escape: (code: string) => warn(messages.invalidEscape(code)),
    octal: (digits: string) => {
      if (Number.parseInt(digits, 8) > 0o377) warn(messages.invalidOctalEscape(digits))
    },
  }
}

function hexEscape(l: TokenReader, body: string, backslash: number, length: number, place: number): string {
  const digits = /^[0-9a-fA-F]*/.exec(body.slice(backslash + 2, backslash + 2 + length))![0]
  const end = backslash + 2 + digits.length
  if (digits.length < length) {
    const shape = `\\${body[backslash + 1]}${"X".repeat(length)}`
    return fail(l, body, backslash, end, `truncated ${shape} escape`, place)
  }
  const value = Number.parseInt(digits, 16)
  if (value > 0x10ffff) return fail(l, body, backslash, end, "illegal Unicode character", place)
  return String.fromCodePoint(value)
}

function namedEnd(l: TokenReader, body: string, backslash: number, place: number): number {
  const malformed = "malformed \\N character escape"
  if (body[backslash + 2] !== "{") return fail(l, body, backslash, backslash + 2, malformed, place)
  const close = body.indexOf("}", backslash + 3)
  if (close < 0) return fail(l, body, backslash, body.length, malformed, place)
  if (close === backslash + 3) return fail(l, body, backslash, close, malformed, place)
  return close + 1
}

function fail(l: TokenReader, body: string, from: number, to: number, reason: string, place: number): never {
  const start = bufferLength(body, from)
  const end = bufferLength(body, to)
  const where =
    end - start === 1 ? `can't decode byte 0x5c in position ${start}` : `can't decode bytes in position ${start}-${end - 1}`
  throw l.error(`(unicode error) 'unicodeescape' codec ${where}: ${reason}`, place)
}

// CPython decodes a copy in which everything above ASCII is written `\UXXXXXXXX`, and counts positions in it.
function bufferLength(body: string, to: number): number {
  let length = 0
  let escaped = false
  for (const char of body.slice(0, to)) {
    const ascii = char < "\x80"
    length += ascii ? 1 : escaped ? 15 : 10
    escaped = char === "\\" && !escaped
  }
  return length
}

function decodeByteEscapes(l: TokenReader, token: number, body: string): string {
  if (!body.includes("\\")) return body
  const warn = firstWarning(l, token)
  return body.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{0,2})|([\s\S]))/g, (whole, octal, hex, other, index: number) => {
    if (octal !== undefined) {
      warn.octal(octal)
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    }
    if (hex !== undefined) {
      if (hex.length === 2) return String.fromCharCode(Number.parseInt(hex, 16))
      throw l.error(messages.invalidHexEscape(index), token)
    }
    const simple = simpleEscapes[other]
    if (simple === undefined) warn.escape(other)
    return simple ?? whole
  })
}
