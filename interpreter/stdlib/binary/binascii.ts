// The modules binascii and zlib (checksums only).

import { strValue } from "../../objects/boxed.js"
import { bufferBytes, requireBuffer } from "../../objects/buffer.js"
import { builtinType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { hexMethod } from "../../objects/bytes-shared.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, type PyBaseException, typeError, valueError } from "../../objects/exceptions.js"
import { fn, type MethodDef } from "../../objects/method.js"
import { asIndex, truth } from "../../objects/operations/convert.js"
import { lazily } from "../../objects/primitives/lazily.js"
import type { Runtime } from "../../objects/runtime.js"
import { TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"

const errorType = builtinType("binascii.Error", exceptionTypes.ValueError, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)
const incompleteType = builtinType("binascii.Incomplete", exceptionTypes.Exception, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)
const zlibErrorType = builtinType("zlib.error", exceptionTypes.Exception, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)

const binasciiError = (message: string): PyBaseException => newException(errorType, message)
const bytes = (data: Iterable<number>): PyBytes => new PyBytes(Uint8Array.from(data))

// An ASCII string or bytes.
function asciiBytes(value: Value): Uint8Array {
  const text = strValue(value)
  if (text !== undefined) {
    if (!/^[\0-\x7f]*$/.test(text)) throw valueError("string argument should contain only ASCII characters")
    return Uint8Array.from(text, (character) => character.charCodeAt(0))
  }
  const own = bufferBytes(value)
  if (own === undefined) throw typeError(`argument should be bytes, buffer or ASCII string, not '${typeName(value)}'`)
  return own
}

// ---- base64

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const base64Values = lazily(() => {
  const values = new Int8Array(256).fill(-1)
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i
  return values
})

function toBase64(rt: Runtime, data: Value, newline: Value): Value {
  const source = requireBuffer(data)
  const output: number[] = []
  for (let at = 0; at < source.length; at += 3) {
    const group = (source[at] << 16) | ((source[at + 1] ?? 0) << 8) | (source[at + 2] ?? 0)
    for (let i = 0; i < 4; i++) {
      const isPadding = at + i > source.length
      output.push(isPadding ? 61 : alphabet.charCodeAt((group >> (18 - 6 * i)) & 63))
    }
  }
  if (truth(rt, newline)) output.push(10)
  return bytes(output)
}

function fromBase64(rt: Runtime, data: Value, strictMode: Value): Value {
  const source = asciiBytes(data)
  const strict = truth(rt, strictMode)
  if (strict && source.length > 0 && source[0] === 61) throw binasciiError("Leading padding not allowed")
  const values = base64Values()
  const output: number[] = []
  let quad = 0
  let left = 0
  let padding = 0
  for (let i = 0; i < source.length; i++) {
    const code = source[i]
    if (code === 61) {
      padding++
      if (quad >= 2 && quad + padding >= 4) {
        if (strict && i + 1 < source.length) throw binasciiError("Excess data after padding")
        return bytes(output)
      }
      continue
    }
    const value = values[code]
    if (value < 0) {
      if (strict) throw binasciiError("Only base64 data is allowed")
      continue
    }
    if (strict && padding > 0) throw binasciiError("Discontinuous padding not allowed")
    padding = 0
    if (quad > 0) output.push(((left << (2 * quad)) | (value >> (6 - 2 * quad))) & 255)
    left = value & ((1 << (6 - 2 * quad)) - 1)
    quad = (quad + 1) & 3
  }
  if (quad === 1) {
    const count = Math.floor(output.length / 3) * 4 + 1
    throw binasciiError(
      `Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`,
    )
  }
  if (quad !== 0) throw binasciiError("Incorrect padding")
  return bytes(output)
}

// ---- hex

function fromHex(_rt: Runtime, text: Value): Value {
  const source = asciiBytes(text)
  if (source.length % 2 !== 0) throw binasciiError("Odd-length string")
  const output = new Uint8Array(source.length / 2)
  for (let i = 0; i < output.length; i++) {
    const pair = String.fromCharCode(source[2 * i], source[2 * i + 1])
    if (!/^[0-9a-fA-F]{2}$/.test(pair)) throw binasciiError("Non-hexadecimal digit found")
    output[i] = Number.parseInt(pair, 16)
  }
  return new PyBytes(output)
}

function toHex(rt: Runtime, data: Value, separator: Value | undefined, group: Value): Value {
  const text = hexMethod(rt, requireBuffer(data), separator, group)
  return bytes(Uint8Array.from(text, (character) => character.charCodeAt(0)))
}

// ---- uuencode

function toUu(rt: Runtime, data: Value, backtick: Value): Value {
  const source = requireBuffer(data)
  if (source.length > 45) throw binasciiError("At most 45 bytes at once")
  const blank = truth(rt, backtick) ? 96 : 32
  const shown = (value: number): number => (value === 0 ? blank : value + 32)
  const output = [shown(source.length)]
  for (let at = 0; at < source.length; at += 3) {
    const group = (source[at] << 16) | ((source[at + 1] ?? 0) << 8) | (source[at + 2] ?? 0)
    for (let shift = 18; shift >= 0; shift -= 6) output.push(shown((group >> shift) & 63))
  }
  output.push(10)
  return bytes(output)
}

function fromUu(_rt: Runtime, data: Value): Value {
  const source = asciiBytes(data)
  const count = ((source[0] ?? 32) - 32) & 63
  const output: number[] = []
  let at = 1
  let left = 0
  let bits = 0
  while (output.length < count) {
    const code = at < source.length ? source[at++] : 32
    const isEnd = code === 10 || code === 13 || at > source.length
    if (!isEnd && (code < 32 || code > 96)) throw binasciiError("Illegal char")
    const value = isEnd ? 0 : (code - 32) & 63
    left = ((left << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    output.push((left >> bits) & 255)
  }
  for (; at < source.length; at++) {
    if (![32, 96, 10, 13].includes(source[at])) throw binasciiError("Trailing garbage")
  }
  return bytes(output)
}

// ---- quoted printable

function fromQuotedPrintable(rt: Runtime, data: Value, header: Value): Value {
  const source = asciiBytes(data)
  const isHeader = truth(rt, header)
  const output: number[] = []
  for (let i = 0; i < source.length; ) {
    const code = source[i++]
    if (code !== 61) {
      output.push(isHeader && code === 95 ? 32 : code)
      continue
    }
    if (i >= source.length) break
    const pair = String.fromCharCode(source[i], source[i + 1] ?? 0)
    if (source[i] === 10 || source[i] === 13) {
      while (i < source.length && source[i] !== 10) i++
      i++
    } else if (source[i] === 61) {
      output.push(61)
      i++
    } else if (/^[0-9a-fA-F]{2}$/.test(pair)) {
      output.push(Number.parseInt(pair, 16))
      i += 2
    } else {
      output.push(61)
    }
  }
  return bytes(output)
}

function toQuotedPrintable(rt: Runtime, data: Value, quoteTabs: Value, isText: Value, header: Value): Value {
  const source = requireBuffer(data)
  const [tabs, text, isHeader] = [truth(rt, quoteTabs), truth(rt, isText), truth(rt, header)]
  const ending = source.indexOf(10) > 0 && source[source.indexOf(10) - 1] === 13 ? [13, 10] : [10]
  const output: number[] = []
  let line = 0
  const put = (...codes: number[]): void => {
    output.push(...codes)
    line += codes.length
  }
  const soften = (): void => {
    output.push(61, ...ending)
    line = 0
  }
  const escaped = (code: number): number[] => [
    61,
    ...[...code.toString(16).toUpperCase().padStart(2, "0")].map((c) => c.charCodeAt(0)),
  ]
  for (let i = 0; i < source.length; i++) {
    const code = source[i]
    const next = source[i + 1]
    const isLineEnd = text && (code === 10 || (code === 13 && next === 10))
    const endsLine = i + 1 === source.length || next === 10 || (next === 13 && source[i + 2] === 10)
    if (isLineEnd) {
      const last = output[output.length - 1]
      if (line > 0 && (last === 32 || last === 9)) output.splice(-1, 1, ...escaped(last))
      output.push(...ending)
      line = 0
      if (code === 13) i++
      continue
    }
    const isBlank = code === 9 || code === 32
    const mustQuote =
      code > 126 ||
      code === 61 ||
      (isHeader && code === 95) ||
      (code === 46 && line === 0 && (i + 1 === source.length || next === 10 || next === 13 || next === 0)) ||
      (!text && (code === 13 || code === 10)) ||
      (isBlank && (i + 1 === source.length || (tabs && !(isHeader && code === 32)))) ||
      (code < 33 && code !== 13 && code !== 10 && !isBlank)
    if (mustQuote) {
      if (line + 3 >= 76) soften()
      put(...escaped(code))
    } else {
      if (!endsLine && line + 1 >= 76) soften()
      put(isHeader && code === 32 ? 95 : code)
    }
  }
  return bytes(output)
}

// ---- checksums

const crcTable = lazily(() =>
  Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c
  }),
)

const low32 = (rt: Runtime, value: Value): number => Number(BigInt.asUintN(32, BigInt(asIndex(rt, value))))

function crc32(rt: Runtime, data: Value, start: Value): Value {
  const source = requireBuffer(data)
  const table = crcTable()
  let crc = ~low32(rt, start)
  for (const byte of source) crc = table[(crc ^ byte) & 255] ^ (crc >>> 8)
  return ~crc >>> 0
}

function adler32(rt: Runtime, data: Value, start: Value): Value {
  const source = requireBuffer(data)
  const value = low32(rt, start)
  let a = (value & 0xffff) % 65521
  let b = (value >>> 16) % 65521
  for (const byte of source) {
    a = (a + byte) % 65521
    b = (b + a) % 65521
  }
  return ((b << 16) | a) >>> 0
}

function crcHqx(rt: Runtime, data: Value, start: Value): Value {
  let crc = low32(rt, start) & 0xffff
  for (const byte of requireBuffer(data)) {
    crc ^= byte << 8
    for (let k = 0; k < 8; k++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff
  }
  return crc
}

const hexSignature = "(data, sep=<unrepresentable>, bytes_per_sep=1)"

export function binasciiModule(): ModuleSpec {
  return {
    name: "binascii",
    doc: "Conversion between binary data and ASCII",
    types: [errorType, incompleteType],
    functions: {
      a2b_base64: fn("(data, /, *, strict_mode=False)", fromBase64, "Decode a line of base64 data."),
      b2a_base64: fn("(data, /, *, newline=True)", toBase64, "Base64-code line of data."),
      a2b_hex: fn("(hexstr, /)", fromHex, "Binary data of hexadecimal representation."),
      unhexlify: fn("(hexstr, /)", fromHex, "Binary data of hexadecimal representation."),
      b2a_hex: fn(hexSignature, toHex, "Hexadecimal representation of binary data."),
      hexlify: fn(hexSignature, toHex, "Hexadecimal representation of binary data."),
      a2b_uu: fn("(data, /)", fromUu, "Decode a line of uuencoded data."),
      b2a_uu: fn("(data, /, *, backtick=False)", toUu, "Uuencode line of data."),
      a2b_qp: fn("(data, header=False)", fromQuotedPrintable, "Decode a string of qp-encoded data."),
      b2a_qp: fn(
        "(data, quotetabs=False, istext=True, header=False)",
        toQuotedPrintable,
        "Encode a string using quoted-printable encoding.",
      ),
      crc32: fn("(data, crc=0, /)", crc32, "Compute CRC-32 incrementally."),
      crc_hqx: fn("(data, crc, /)", crcHqx, "Compute CRC-CCITT incrementally."),
    },
  }
}

function unsupported(name: string): MethodDef {
  return fn("(*args, **kwargs)", () => {
    throw newException(exceptionTypes.NotImplementedError, `zlib.${name} is not supported`)
  })
}

const zlibConstants =
  "MAX_WBITS=15 DEFLATED=8 DEF_MEM_LEVEL=8 DEF_BUF_SIZE=16384 Z_NO_COMPRESSION=0 Z_BEST_SPEED=1 Z_BEST_COMPRESSION=9 " +
  "Z_DEFAULT_COMPRESSION=-1 Z_FILTERED=1 Z_HUFFMAN_ONLY=2 Z_RLE=3 Z_FIXED=4 Z_DEFAULT_STRATEGY=0 Z_NO_FLUSH=0 Z_PARTIAL_FLUSH=1 " +
  "Z_SYNC_FLUSH=2 Z_FULL_FLUSH=3 Z_FINISH=4 Z_BLOCK=5 Z_TREES=6"

export function zlibModule(): ModuleSpec {
  return {
    name: "zlib",
    doc: "The functions in this module allow compression and decompression using the\nzlib library, which is based on GNU zip.",
    types: [zlibErrorType],
    constants: Object.fromEntries(zlibConstants.split(" ").map((word) => [word.split("=")[0], Number(word.split("=")[1])])),
    functions: {
      crc32: fn("(data, value=0, /)", crc32, "Compute a CRC-32 checksum of data."),
      adler32: fn("(data, value=1, /)", adler32, "Compute an Adler-32 checksum of data."),
      compress: unsupported("compress"),
      decompress: unsupported("decompress"),
      compressobj: unsupported("compressobj"),
      decompressobj: unsupported("decompressobj"),
    },
  }
}
