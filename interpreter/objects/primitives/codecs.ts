// Text to bytes and back: names of encodings, and the one way in for each direction.

import type { CodecHost } from "./codec-errors.js"
import { decodeEscapes, decodeRawEscapes, encodeEscapes, encodeRawEscapes } from "./codec-escapes.js"
import { decodeAscii, decodeCharmap, decodeLatin1, encodeAscii, encodeCharmap, encodeLatin1 } from "./codec-single.js"
import { decodeUtf8, decodeUtf16, decodeUtf32, encodeUtf8, encodeUtf16, encodeUtf32 } from "./codec-utf.js"
import { PrimitiveError } from "./error.js"
import { upperHalves } from "./generated/codec-tables.js"

export { type CodecHost, type ErrorHandler, findHandler, type Repair, UnicodeProblem } from "./codec-errors.js"

// Aliases of names that are written in many ways; names are compared in lower case with "_" for every run of other characters.
const aliases: Record<string, string> = {
  utf8: "utf-8",
  utf_8: "utf-8",
  u8: "utf-8",
  utf: "utf-8",
  utf8_ucs2: "utf-8",
  utf8_ucs4: "utf-8",
  cp65001: "utf-8",
  utf_8_sig: "utf-8-sig",
  utf_16: "utf-16",
  utf16: "utf-16",
  u16: "utf-16",
  utf_16_le: "utf-16-le",
  utf_16le: "utf-16-le",
  unicodelittleunmarked: "utf-16-le",
  utf_16_be: "utf-16-be",
  utf_16be: "utf-16-be",
  unicodebigunmarked: "utf-16-be",
  utf_32: "utf-32",
  utf32: "utf-32",
  u32: "utf-32",
  utf_32_le: "utf-32-le",
  utf_32le: "utf-32-le",
  utf_32_be: "utf-32-be",
  utf_32be: "utf-32-be",
  latin_1: "iso8859-1",
  latin1: "iso8859-1",
  latin: "iso8859-1",
  l1: "iso8859-1",
  iso_8859_1: "iso8859-1",
  iso8859_1: "iso8859-1",
  iso8859: "iso8859-1",
  "8859": "iso8859-1",
  cp819: "iso8859-1",
  ibm819: "iso8859-1",
  iso_8859_1_1987: "iso8859-1",
  iso_ir_100: "iso8859-1",
  csisolatin1: "iso8859-1",
  ascii: "ascii",
  us_ascii: "ascii",
  us: "ascii",
  "646": "ascii",
  ansi_x3_4_1968: "ascii",
  ansi_x3_4_1986: "ascii",
  cp367: "ascii",
  ibm367: "ascii",
  iso646_us: "ascii",
  iso_646_irv_1991: "ascii",
  iso_ir_6: "ascii",
  csascii: "ascii",
  unicode_escape: "unicode_escape",
  unicodeescape: "unicode_escape",
  raw_unicode_escape: "raw_unicode_escape",
  rawunicodeescape: "raw_unicode_escape",
  windows_1252: "cp1252",
  windows_1250: "cp1250",
  windows_1251: "cp1251",
  windows_1253: "cp1253",
  windows_1254: "cp1254",
  windows_1257: "cp1257",
  "1250": "cp1250",
  "1251": "cp1251",
  "1252": "cp1252",
  "1253": "cp1253",
  "1254": "cp1254",
  "1257": "cp1257",
  "437": "cp437",
  ibm437: "cp437",
  "850": "cp850",
  ibm850: "cp850",
  "852": "cp852",
  ibm852: "cp852",
  "858": "cp858",
  "866": "cp866",
  ibm866: "cp866",
  latin_2: "iso8859-2",
  latin2: "iso8859-2",
  l2: "iso8859-2",
  iso_8859_2: "iso8859-2",
  iso_8859_5: "iso8859-5",
  cyrillic: "iso8859-5",
  iso_8859_7: "iso8859-7",
  greek: "iso8859-7",
  greek8: "iso8859-7",
  iso_8859_9: "iso8859-9",
  latin5: "iso8859-9",
  l5: "iso8859-9",
  iso_8859_15: "iso8859-15",
  latin_9: "iso8859-15",
  latin9: "iso8859-15",
  l9: "iso8859-15",
  cskoi8r: "koi8-r",
  macroman: "mac-roman",
  macintosh: "mac-roman",
}

/// The codec's own name ("utf-8", "iso8859-1", "cp1252", as `codecs.lookup(name).name`), or undefined for one that is not here.
export function codecName(name: string): string | undefined {
  const key = name.toLowerCase().replace(/[^a-z0-9.]+/g, "_")
  if (Object.hasOwn(aliases, key)) return aliases[key]
  for (const charset in upperHalves) if (charset.replace("-", "_") === key) return charset
  return undefined
}

const notText = new Set(
  "rot13 rot_13 base64 base_64 base64_codec hex hex_codec bz2 bz2_codec zip zlib zlib_codec quopri quopri_codec uu uu_codec".split(
    " ",
  ),
)

function lookUp(name: string, verb: "encode" | "decode"): string {
  if (name.includes("\0")) throw new PrimitiveError("ValueError", "embedded null character")
  const codec = codecName(name)
  if (codec !== undefined) return codec
  if (notText.has(name.toLowerCase().replace(/[^a-z0-9.]+/g, "_"))) {
    const use = `use codecs.${verb}() to handle arbitrary codecs`
    throw new PrimitiveError("LookupError", `'${name}' is not a text encoding; ${use}`)
  }
  throw new PrimitiveError("LookupError", `unknown encoding: ${name}`)
}

const mark = [0xef, 0xbb, 0xbf]

/// `text.encode(encoding, errors)`. Throws UnicodeProblem, or PrimitiveError for unknown names.
export function encode(text: string, encoding = "utf-8", errors = "strict", host?: CodecHost): Uint8Array {
  const codec = encoding === "utf-8" ? encoding : lookUp(encoding, "encode")
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
    case "unicode_escape":
      return encodeEscapes(text)
    case "raw_unicode_escape":
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
  const codec = encoding === "utf-8" ? encoding : lookUp(encoding, "decode")
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
    case "unicode_escape":
      return decodeEscapes(data, errors, host)
    case "raw_unicode_escape":
      return decodeRawEscapes(data, errors, host)
    default:
      return decodeCharmap(data, codec, errors, host)
  }
}
