// Codecs of one byte a character: ASCII, Latin-1, and the code pages by table.

import type { CodecHost } from "./codec-errors.js"
import { DecodeRun, type Encoder, encodeWith, latin1Text } from "./codec-text.js"
import { PrimitiveError } from "./error.js"
import { upperHalves } from "./generated/codec-tables.js"

/// Bytes of a text whose units all are below `limit`; undefined for any other.
function plainBytes(text: string, limit: number): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= limit) return undefined
    bytes[i] = unit
  }
  return bytes
}

function below(limit: number, name: string): Encoder {
  return {
    name,
    reason: `ordinal not in range(${limit})`,
    runs: true,
    unit: 1,
    unescapes: true,
    put: (out, cp) => {
      if (cp >= limit) return false
      out.push(cp)
      return true
    },
  }
}

const ascii = below(128, "ascii")
const latin1 = below(256, "latin-1")

export function encodeAscii(text: string, errors: string, host?: CodecHost): Uint8Array {
  return plainBytes(text, 128) ?? encodeWith(ascii, text, errors, host)
}

export function encodeLatin1(text: string, errors: string, host?: CodecHost): Uint8Array {
  return plainBytes(text, 256) ?? encodeWith(latin1, text, errors, host)
}

export function decodeLatin1(bytes: Uint8Array): string {
  return latin1Text(bytes)
}

export function decodeAscii(bytes: Uint8Array, errors: string, host?: CodecHost): string {
  if (bytes.every((byte) => byte < 128)) return latin1Text(bytes)
  const run = new DecodeRun(bytes, "ascii", errors, host)
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i] < 128) run.put(bytes[i++])
    else i = run.fail(i, i + 1, "ordinal not in range(128)")
  }
  return run.text()
}

const undefinedText = "character maps to <undefined>"

export function encodeCharmap(text: string, charset: string, errors: string, host?: CodecHost): Uint8Array {
  const table = tableOf(charset, host)
  const bytes = new Map<number, number>()
  // A character with two bytes is written as the last one.
  for (let i = 0; i < 256; i++) if (table[i] !== "\ufffd") bytes.set(table.charCodeAt(i), i)
  const put = (out: number[], cp: number) => {
    const byte = bytes.get(cp)
    if (byte === undefined) return false
    out.push(byte)
    return true
  }
  return encodeWith({ name: "charmap", reason: undefinedText, runs: true, unit: 1, unescapes: false, put }, text, errors, host)
}

export function decodeCharmap(bytes: Uint8Array, charset: string, errors: string, host?: CodecHost): string {
  const table = tableOf(charset, host)
  const run = new DecodeRun(bytes, "charmap", errors, host)
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]
    const char = table[byte]
    if (char === "\ufffd") i = run.fail(i, i + 1, undefinedText)
    else {
      run.putText(char)
      i++
    }
  }
  return run.text()
}

const asciiText = String.fromCharCode(...Array(128).keys())

// What the 256 bytes stand for.
function tableOf(charset: string, host: CodecHost | undefined): string {
  if (Object.hasOwn(upperHalves, charset)) return asciiText + upperHalves[charset]
  const table = host?.charset?.(charset)
  if (table === undefined) throw new PrimitiveError("LookupError", `unknown encoding: ${charset}`)
  return table
}
