// UTF-7: characters beyond its plain ones as base64 of UTF-16 between "+" and "-".

import type { CodecHost } from "./codec-errors.js"
import { DecodeRun } from "./codec-text.js"

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
// ASCII but for "+", "\\", "~" and control characters that are no white space.
const plain = /^[\t\n\r -*,-[\]-}]$/

export function encodeUtf7(text: string): Uint8Array {
  let out = ""
  let shifted = false
  let bits = 0
  let buffer = 0
  const leave = () => {
    if (bits > 0) out += alphabet[(buffer << (6 - bits)) & 63]
    bits = buffer = 0
    shifted = false
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (plain.test(char)) {
      if (shifted) {
        leave()
        if (alphabet.includes(char) || char === "-") out += "-"
      }
      out += char
      continue
    }
    if (char === "+" && !shifted) {
      out += "+-"
      continue
    }
    if (!shifted) out += "+"
    shifted = true
    buffer = (buffer << 16) | text.charCodeAt(i)
    for (bits += 16; bits >= 6; bits -= 6) out += alphabet[(buffer >> (bits - 6)) & 63]
    buffer &= (1 << bits) - 1
  }
  if (shifted) {
    leave()
    out += "-"
  }
  return Uint8Array.from(out, (char) => char.charCodeAt(0))
}

export function decodeUtf7(bytes: Uint8Array, errors: string, host?: CodecHost): string {
  const run = new DecodeRun(bytes, "utf7", errors, host)
  let i = 0
  // Where the shift sequence began that is open; -1 outside.
  let shift = -1
  let bits = 0
  let buffer = 0
  let surrogate = 0
  const shiftBack = (): number | undefined => {
    const start = shift
    shift = -1
    if (bits >= 6) return run.fail(start, i + 1, "partial character in shift sequence")
    if (bits > 0 && buffer !== 0) return run.fail(start, i + 1, "non-zero padding bits in shift sequence")
    if (surrogate !== 0 && bytes[i] < 128 && bytes[i] !== 43) run.put(surrogate)
    surrogate = 0
    return bytes[i] === 45 ? i + 1 : undefined
  }
  const putUnit = (unit: number) => {
    if (surrogate !== 0) {
      const high = surrogate
      surrogate = 0
      if ((unit & 0xfc00) === 0xdc00) {
        run.put(((high - 0xd7c0) << 10) | (unit & 0x3ff))
        return
      }
      run.put(high)
    }
    if ((unit & 0xfc00) === 0xd800) surrogate = unit
    else run.put(unit)
  }
  for (;;) {
    while (i < bytes.length) {
      const byte = bytes[i]
      const digit = byte < 128 ? alphabet.indexOf(String.fromCharCode(byte)) : -1
      if (shift >= 0 && digit >= 0) {
        buffer = (buffer << 6) | digit
        bits += 6
        i++
        if (bits >= 16) {
          bits -= 16
          putUnit((buffer >> bits) & 0xffff)
          buffer &= (1 << bits) - 1
        }
      } else if (shift >= 0) i = shiftBack() ?? i
      else if (byte === 43) {
        const next = bytes[i + 1]
        if (next === 45) {
          run.put(43)
          i += 2
        } else if (next !== undefined && (next > 127 || !alphabet.includes(String.fromCharCode(next)))) {
          i = run.fail(i, i + 2, "ill-formed sequence")
        } else {
          shift = i++
          bits = buffer = surrogate = 0
        }
      } else if (byte < 128) {
        run.put(byte)
        i++
      } else i = run.fail(i, i + 1, "unexpected special character")
    }
    if (shift < 0) return run.text()
    const start = shift
    shift = -1
    if (surrogate === 0 && bits < 6 && (bits === 0 || buffer === 0)) return run.text()
    i = run.fail(start, bytes.length, "unterminated shift sequence")
  }
}
