// unicode_escape and raw_unicode_escape: text as it stands in Python's literals.

import type { CodecHost } from "./codec-errors.js"
import { DecodeRun } from "./codec-text.js"
import { escapeOf } from "./str.js"

export function encodeEscapes(text: string): Uint8Array {
  return escapeAll(text, (cp) => (cp === 92 ? "\\\\" : cp >= 32 && cp < 127 ? "" : escapeOf(cp)))
}

export function encodeRawEscapes(text: string): Uint8Array {
  return escapeAll(text, (cp) => (cp < 256 ? "" : escapeOf(cp)))
}

/// "" stands for the character itself.
function escapeAll(text: string, escapeFor: (cp: number) => string): Uint8Array {
  const out: number[] = []
  for (const char of text) {
    const cp = char.codePointAt(0) as number
    const escaped = escapeFor(cp)
    if (escaped === "") out.push(cp)
    else for (let i = 0; i < escaped.length; i++) out.push(escaped.charCodeAt(i))
  }
  return Uint8Array.from(out)
}

// What a letter after a backslash stands for.
const simple: Record<string, string> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  b: "\b",
  f: "\f",
  t: "\t",
  n: "\n",
  r: "\r",
  v: "\v",
  a: "\x07",
}

const widths: Record<string, { size: number; reason: string }> = {
  x: { size: 2, reason: "truncated \\xXX escape" },
  u: { size: 4, reason: "truncated \\uXXXX escape" },
  U: { size: 8, reason: "truncated \\UXXXXXXXX escape" },
}

export function decodeEscapes(bytes: Uint8Array, errors: string, host?: CodecHost): string {
  const run = new DecodeRun(bytes, "unicodeescape", errors, host)
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i] !== 92) run.put(bytes[i++])
    else i = decodeEscape(run, bytes, i, host)
  }
  return run.text()
}

function decodeEscape(run: DecodeRun, bytes: Uint8Array, start: number, host?: CodecHost): number {
  if (start + 1 >= bytes.length) return run.fail(start, start + 1, "\\ at end of string")
  const letter = String.fromCharCode(bytes[start + 1])
  if (Object.hasOwn(simple, letter)) {
    run.putText(simple[letter])
    return start + 2
  }
  if (letter >= "0" && letter <= "7") return decodeOctal(run, bytes, start, host)
  if (Object.hasOwn(widths, letter)) return decodeHex(run, bytes, start, letter, "illegal Unicode character")
  if (letter === "N") return decodeNamed(run, bytes, start, host)
  host?.warnEscape?.(`\\${letter}`)
  run.putText(`\\${letter}`)
  return start + 2
}

function decodeOctal(run: DecodeRun, bytes: Uint8Array, start: number, host?: CodecHost): number {
  let value = 0
  let i = start + 1
  for (; i < start + 4 && i < bytes.length && bytes[i] >= 48 && bytes[i] < 56; i++) value = value * 8 + bytes[i] - 48
  if (value > 255) host?.warnEscape?.(`\\${value.toString(8)}`)
  run.put(value)
  return i
}

function decodeHex(run: DecodeRun, bytes: Uint8Array, start: number, letter: string, outOfRange: string): number {
  const { size, reason } = widths[letter]
  let value = 0
  for (let i = start + 2; i < start + 2 + size; i++) {
    const digit = i < bytes.length ? Number.parseInt(String.fromCharCode(bytes[i]), 16) : Number.NaN
    if (Number.isNaN(digit)) return run.fail(start, i, reason)
    value = value * 16 + digit
  }
  if (value > 0x10ffff) return run.fail(start, start + 2 + size, outOfRange)
  run.put(value)
  return start + 2 + size
}

function decodeNamed(run: DecodeRun, bytes: Uint8Array, start: number, host?: CodecHost): number {
  const malformed = "malformed \\N character escape"
  if (bytes[start + 2] !== 123) return run.fail(start, start + 2, malformed)
  const close = bytes.indexOf(125, start + 3)
  if (close < 0) return run.fail(start, bytes.length, malformed)
  if (close === start + 3) return run.fail(start, close, malformed)
  const character = host?.characterNamed?.(String.fromCharCode(...bytes.subarray(start + 3, close)))
  if (character === undefined) return run.fail(start, close + 1, "unknown Unicode character name")
  run.putText(character)
  return close + 1
}

export function decodeRawEscapes(bytes: Uint8Array, errors: string, host?: CodecHost): string {
  const run = new DecodeRun(bytes, "rawunicodeescape", errors, host)
  for (let i = 0; i < bytes.length; ) {
    const next = bytes[i + 1]
    if (bytes[i] !== 92 || i + 1 >= bytes.length) run.put(bytes[i++])
    else if (next === 117) i = decodeHex(run, bytes, i, "u", "")
    else if (next === 85) i = decodeHex(run, bytes, i, "U", "\\Uxxxxxxxx out of range")
    else {
      run.put(92)
      run.put(next)
      i += 2
    }
  }
  return run.text()
}
