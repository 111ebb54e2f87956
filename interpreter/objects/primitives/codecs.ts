// Text to bytes and back: names of encodings, and the one way in for each direction.

import type { CodecHost } from "./codec-errors.js"
import { decodeEscapes, decodeRawEscapes, encodeEscapes, encodeRawEscapes } from "./codec-escapes.js"
import { decodeAscii, decodeCharmap, decodeLatin1, encodeAscii, encodeCharmap, encodeLatin1 } from "./codec-single.js"
import {
  decodeUtf8,
  decodeUtf16,
  decodeUtf32,
  encodeUtf8,
  encodeUtf16,
  encodeUtf32,
  incompleteUtf8,
  incompleteUtf16,
} from "./codec-utf.js"
import { decodeUtf7, encodeUtf7 } from "./codec-utf7.js"
import { PrimitiveError } from "./error.js"
import { codecAliases } from "./generated/codec-tables.js"
import { lazily } from "./lazily.js"

export { type CodecHost, type ErrorHandler, findHandler, type Repair, UnicodeProblem } from "./codec-errors.js"

const ownNames = lazily(() => new Map(codecAliases.split(" ").map((pair) => pair.split("=") as [string, string])))

// Letters and digits in lower case, "_" for every run of other characters between them.
function normalizedName(name: string): string {
  return name
    .replace(/^[^a-zA-Z0-9.]+|[^a-zA-Z0-9.]+$/g, "")
    .replace(/[^a-zA-Z0-9.]+/g, "_")
    .toLowerCase()
}

/// The codec's own name ("utf-8", "iso8859-1", "cp1252", as `codecs.lookup(name).name`), or undefined for one that is not here.
export function codecName(name: string): string | undefined {
  const key = normalizedName(name)
  return ownNames().get(key) ?? ownNames().get(key.replaceAll(".", "_"))
}

const notText = new Set(
  "rot13 rot_13 base64 base_64 base64_codec hex hex_codec bz2 bz2_codec zip zlib zlib_codec quopri quopri_codec uu uu_codec".split(
    " ",
  ),
)

function lookUp(name: string, verb: "encode" | "decode", host?: CodecHost): string {
  if (name.includes("\0")) throw new PrimitiveError("ValueError", "embedded null character")
  const codec = codecName(name) ?? host?.charsetName?.(normalizedName(name))
  if (codec !== undefined) return codec
  if (notText.has(normalizedName(name))) {
    const use = `use codecs.${verb}() to handle arbitrary codecs`
    throw new PrimitiveError("LookupError", `'${name}' is not a text encoding; ${use}`)
  }
  throw new PrimitiveError("LookupError", `unknown encoding: ${name}`)
}

const mark = [0xef, 0xbb, 0xbf]

/// `text.encode(encoding, errors)`. Throws UnicodeProblem, or PrimitiveError for unknown names.
export function encode(text: string, encoding = "utf-8", errors = "strict", host?: CodecHost): Uint8Array {
  const codec = encoding === "utf-8" ? encoding : lookUp(encoding, "encode", host)
  switch (codec) {
    case "utf-8":
      return encodeUtf8(text, errors, host)
    case "utf-8-sig":
      return Uint8Array.from([...mark, ...encodeUtf8(text, errors, host)])
    case "iso8859-1":
      return encodeLatin1(text, errors, host)
    case "ascii":
      return encodeAscii(text, errors, host)
    case "utf-16":
      return concat([0xff, 0xfe], encodeUtf16(text, "utf-16", errors, host))
    case "utf-16-le":
    case "utf-16-be":
      return encodeUtf16(text, codec, errors, host)
    case "utf-32":
      return concat([0xff, 0xfe, 0, 0], encodeUtf32(text, "utf-32", errors, host))
    case "utf-32-le":
    case "utf-32-be":
      return encodeUtf32(text, codec, errors, host)
    case "utf-7":
      return encodeUtf7(text)
    case "unicode-escape":
      return encodeEscapes(text)
    case "raw-unicode-escape":
      return encodeRawEscapes(text)
    default:
      return encodeCharmap(text, codec, errors, host)
  }
}

function concat(head: number[], rest: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + rest.length)
  bytes.set(head)
  bytes.set(rest, head.length)
  return bytes
}

/// `data.decode(encoding, errors)`.
export function decode(data: Uint8Array, encoding = "utf-8", errors = "strict", host?: CodecHost): string {
  // CPython gives "" for no bytes without a look at the names.
  if (data.length === 0) return ""
  const codec = encoding === "utf-8" ? encoding : lookUp(encoding, "decode", host)
  switch (codec) {
    case "utf-8":
      return decodeUtf8(data, errors, host)
    case "utf-8-sig":
      return decodeUtf8(mark.every((byte, i) => data[i] === byte) ? data.subarray(3) : data, errors, host)
    case "iso8859-1":
      return decodeLatin1(data)
    case "ascii":
      return decodeAscii(data, errors, host)
    case "utf-16":
    case "utf-16-le":
    case "utf-16-be":
      return decodeUtf16(data, codec, errors, host)
    case "utf-32":
    case "utf-32-le":
    case "utf-32-be":
      return decodeUtf32(data, codec, errors, host)
    case "utf-7":
      return decodeUtf7(data, errors, host)
    case "unicode-escape":
      return decodeEscapes(data, errors, host)
    case "raw-unicode-escape":
      return decodeRawEscapes(data, errors, host)
    default:
      return decodeCharmap(data, codec, errors, host)
  }
}

/// How many bytes at the end begin a character that more bytes may complete.
export function incompleteEnd(codec: string, data: Uint8Array): number {
  if (codec.startsWith("utf-16")) return incompleteUtf16(data, codec !== "utf-16-be")
  if (codec.startsWith("utf-32")) return data.length % 4
  return codec.startsWith("utf-8") ? incompleteUtf8(data) : 0
}
