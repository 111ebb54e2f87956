// UTF-8, UTF-16 and UTF-32, with lone surrogates as errors that a handler may let pass.

import type { CodecHost } from "./codec-errors.js"
import { DecodeRun, type Encoder, encodeWith, latin1Text } from "./codec-text.js"

const isSurrogate = (cp: number) => cp >= 0xd800 && cp < 0xe000

const utf8: Encoder = {
  name: "utf-8",
  reason: "surrogates not allowed",
  runs: true,
  unit: 1,
  unescapes: true,
  put: (out, cp) => {
    if (cp < 0x80) out.push(cp)
    else if (cp < 0x800) out.push(0xc0 | (cp >> 6), 0x80 | (cp & 63))
    else if (cp < 0x10000) {
      if (isSurrogate(cp)) return false
      out.push(0xe0 | (cp >> 12), 0x80 | ((cp >> 6) & 63), 0x80 | (cp & 63))
    } else out.push(0xf0 | (cp >> 18), 0x80 | ((cp >> 12) & 63), 0x80 | ((cp >> 6) & 63), 0x80 | (cp & 63))
    return true
  },
}

export function encodeUtf8(text: string, errors: string, host?: CodecHost): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 128) return encodeBeyondAscii(text, errors, host)
    bytes[i] = unit
  }
  return bytes
}

const loneSurrogate = /[\ud800-\udfff]/u

function encodeBeyondAscii(text: string, errors: string, host?: CodecHost): Uint8Array {
  return loneSurrogate.test(text) ? encodeWith(utf8, text, errors, host) : new TextEncoder().encode(text)
}

export function decodeUtf8(bytes: Uint8Array, errors: string, host?: CodecHost): string {
  if (bytes.length < 64 && bytes.every((byte) => byte < 128)) return latin1Text(bytes)
  if (bytes.length >= 64) {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      // Invalid somewhere: find out where below.
    }
  }
  const run = new DecodeRun(bytes, "utf-8", errors, host)
  for (let i = 0; i < bytes.length; ) i = decodeOne(run, bytes, i)
  return run.text()
}

/// Decodes the character at i, or reports the longest start of one that could have been valid.
function decodeOne(run: DecodeRun, bytes: Uint8Array, i: number): number {
  const a = bytes[i]
  if (a < 0x80) {
    run.put(a)
    return i + 1
  }
  const size = a < 0xc2 ? 0 : a < 0xe0 ? 2 : a < 0xf0 ? 3 : a < 0xf5 ? 4 : 0
  if (size === 0) return run.fail(i, i + 1, "invalid start byte")
  // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
  const low = a === 0xe0 ? 0xa0 : a === 0xf0 ? 0x90 : 0x80
  const high = a === 0xed ? 0x9f : a === 0xf4 ? 0x8f : 0xbf
  let cp = size === 2 ? a & 31 : size === 3 ? a & 15 : a & 7
  for (let j = 1; j < size; j++) {
    if (i + j >= bytes.length) return run.fail(i, bytes.length, "unexpected end of data")
    const b = bytes[i + j]
    if (j === 1 ? b < low || b > high : (b & 0xc0) !== 0x80) return run.fail(i, i + j, "invalid continuation byte")
    cp = (cp << 6) | (b & 63)
  }
  run.put(cp)
  return i + size
}

function pushUnit(out: number[], unit: number, size: number, little: boolean): void {
  for (let i = 0; i < size; i++) {
    const shift = 8 * (little ? i : size - 1 - i)
    out.push((unit >>> shift) & 255)
  }
}

/// Without a byte order mark.
export function encodeUtf16(text: string, name: string, errors: string, host?: CodecHost): Uint8Array {
  const little = name !== "utf-16-be"
  const put = (out: number[], cp: number) => {
    if (isSurrogate(cp)) return false
    if (cp < 0x10000) pushUnit(out, cp, 2, little)
    else {
      pushUnit(out, 0xd7c0 + (cp >> 10), 2, little)
      pushUnit(out, 0xdc00 | (cp & 0x3ff), 2, little)
    }
    return true
  }
  return encodeWith({ name, reason: "surrogates not allowed", runs: false, unit: 2, unescapes: false, put }, text, errors, host)
}

/// Without a byte order mark.
export function encodeUtf32(text: string, name: string, errors: string, host?: CodecHost): Uint8Array {
  const little = name !== "utf-32-be"
  const put = (out: number[], cp: number) => {
    if (isSurrogate(cp)) return false
    pushUnit(out, cp, 4, little)
    return true
  }
  return encodeWith({ name, reason: "surrogates not allowed", runs: false, unit: 4, unescapes: false, put }, text, errors, host)
}

export function decodeUtf16(bytes: Uint8Array, name: string, errors: string, host?: CodecHost): string {
  let little = name !== "utf-16-be"
  let start = 0
  if (name === "utf-16" && bytes.length >= 2) {
    const first = bytes[0] | (bytes[1] << 8)
    if (first === 0xfeff || first === 0xfffe) {
      start = 2
      little = first === 0xfeff
    }
  }
  const run = new DecodeRun(bytes, little ? "utf-16-le" : "utf-16-be", errors, host)
  const unit = (i: number) => (little ? bytes[i] | (bytes[i + 1] << 8) : (bytes[i] << 8) | bytes[i + 1])
  for (let i = start; i < bytes.length; ) {
    if (i + 1 >= bytes.length) {
      i = run.fail(i, bytes.length, "truncated data")
      continue
    }
    const a = unit(i)
    if (!isSurrogate(a)) {
      run.put(a)
      i += 2
    } else if (a >= 0xdc00) i = run.fail(i, i + 2, "illegal encoding")
    else if (i + 3 >= bytes.length) i = run.fail(i, bytes.length, "unexpected end of data")
    else {
      const b = unit(i + 2)
      if ((b & 0xfc00) !== 0xdc00) i = run.fail(i, i + 2, "illegal UTF-16 surrogate")
      else {
        run.put(((a - 0xd7c0) << 10) | (b & 0x3ff))
        i += 4
      }
    }
  }
  return run.text()
}

export function decodeUtf32(bytes: Uint8Array, name: string, errors: string, host?: CodecHost): string {
  let little = name !== "utf-32-be"
  let start = 0
  if (name === "utf-32" && bytes.length >= 4) {
    const first = bytes.subarray(0, 4).join()
    if (first === "255,254,0,0" || first === "0,0,254,255") {
      start = 4
      little = first === "255,254,0,0"
    }
  }
  const run = new DecodeRun(bytes, little ? "utf-32-le" : "utf-32-be", errors, host)
  for (let i = start; i < bytes.length; ) {
    if (i + 3 >= bytes.length) {
      i = run.fail(i, bytes.length, "truncated data")
      continue
    }
    let cp = 0
    for (let j = 0; j < 4; j++) cp = cp * 256 + bytes[little ? i + 3 - j : i + j]
    if (isSurrogate(cp)) i = run.fail(i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)")
    else if (cp > 0x10ffff) i = run.fail(i, i + 4, "code point not in range(0x110000)")
    else {
      run.put(cp)
      i += 4
    }
  }
  return run.text()
}

/// How many bytes at the end are the start of a character that could be valid.
export function incompleteUtf8(data: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, data.length); back++) {
    const lead = data[data.length - back]
    if ((lead & 0xc0) === 0x80) continue
    const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (size <= back) return 0
    if (back === 1) return 1
    const second = data[data.length - back + 1]
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    return second >= low && second <= high ? back : 0
  }
  return 0
}

export function incompleteUtf16(data: Uint8Array, little: boolean): number {
  const odd = data.length % 2
  const end = data.length - odd
  if (end === 0) return odd
  const high = data[little ? end - 1 : end - 2]
  return high >= 0xd8 && high < 0xdc ? odd + 2 : odd
}
