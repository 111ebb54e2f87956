// The encoders and decoders of _codecs: each gives what it made and how much it took.

import { intValue, strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { isException, newException, typeError, valueError } from "../../objects/exceptions.js"
import { fn, type MethodDef } from "../../objects/method.js"
import { truth } from "../../objects/operations/convert.js"
import { getItem } from "../../objects/operations/subscript.js"
import { characters, lengthOf } from "../../objects/primitives/code-points.js"
import { DecodeRun, encodeWith } from "../../objects/primitives/codec-text.js"
import { codecName, incompleteEnd } from "../../objects/primitives/codecs.js"
import { reprOfBytes } from "../../objects/primitives/str.js"
import type { Runtime } from "../../objects/runtime.js"
import { codecError, codecHost, decodeBytes, encodeText } from "../../objects/text-codecs.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"

function text(value: Value, who: string): string {
  const result = strValue(value)
  if (result === undefined) throw typeError(`${who}() argument 1 must be str, not ${value === null ? "None" : typeName(value)}`)
  return result
}

function bytes(value: Value): Uint8Array {
  const result = bufferBytes(value) ?? (typeof value === "string" ? new TextEncoder().encode(value) : undefined)
  if (result === undefined) {
    throw typeError(`a bytes-like object is required, not '${value === null ? "NoneType" : typeName(value)}'`)
  }
  return result
}

function errorsOf(value: Value): string {
  return strValue(value) ?? "strict"
}

function pair(value: Value, n: number): PyTuple {
  return new PyTuple([value, n])
}

function encoder(name: string, encoding: string): MethodDef {
  return fn("(str, errors=None, /)", (rt, value: Value, errors: Value) => {
    const source = text(value, name)
    return pair(new PyBytes(encodeText(rt, source, encoding, errorsOf(errors))), lengthOf(source))
  })
}

function decoder(encoding: string): MethodDef {
  return fn("(data, errors=None, /)", (rt, value: Value, errors: Value) => {
    const data = bytes(value)
    return pair(decodeBytes(rt, data, encoding, errorsOf(errors)), data.length)
  })
}

// A decoder that may be given the beginning of a character: without `final` it stops before an unfinished one.
function partialDecoder(encoding: string, unfinished: (data: Uint8Array) => number): MethodDef {
  return fn("(data, errors=None, final=False, /)", (rt, value: Value, errors: Value, final: Value) => {
    const data = bytes(value)
    const n = truth(rt, final) ? data.length : data.length - unfinished(data)
    return pair(decodeBytes(rt, data.subarray(0, n), encoding, errorsOf(errors)), n)
  })
}

const byUnits = (encoding: string): MethodDef => partialDecoder(encoding, (data) => incompleteEnd(encoding, data))

// Escapes differ from the rest in what they do at the end when they are told that it is the end.
function escapeDecoder(encoding: string, unfinished: (data: Uint8Array) => number): MethodDef {
  return fn("(data, errors=None, final=True, /)", (rt, value: Value, errors: Value, final: Value) => {
    const data = bytes(value)
    const n = truth(rt, final) ? data.length : data.length - unfinished(data)
    return pair(decodeBytes(rt, data.subarray(0, n), encoding, errorsOf(errors)), n)
  })
}

const escapeWidths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

// How many bytes at the end are the start of an escape. `letters` are those that take digits.
function unfinishedEscape(data: Uint8Array, letters: string): number {
  for (let i = data.indexOf(92); i >= 0; ) {
    if (i + 1 >= data.length) return 1
    const letter = String.fromCharCode(data[i + 1])
    let end = i + 2
    if (letters.includes(letter)) {
      const width = escapeWidths[letter]
      while (end < i + 2 + width && end < data.length && /[0-9a-fA-F]/.test(String.fromCharCode(data[end]))) end++
      if (end === data.length && end < i + 2 + width) return data.length - i
    } else if (letter === "N" && letters.includes("x")) {
      if (end === data.length) return data.length - i
      if (data[end] === 123) {
        const close = data.indexOf(125, end)
        if (close < 0) return data.length - i
        end = close + 1
      }
    }
    i = data.indexOf(92, end)
  }
  return 0
}

// UTF-7: a shift sequence that is still open.
function unfinishedShift(data: Uint8Array): number {
  let start = -1
  for (let i = 0; i < data.length; i++) {
    if (start < 0) {
      if (data[i] === 43) start = i
    } else if (!/[A-Za-z0-9+/]/.test(String.fromCharCode(data[i]))) start = -1
  }
  return start < 0 ? 0 : data.length - start
}

// utf_16_ex_decode and its like: also which byte comes first, -1 little, 1 big, 0 as nobody said.
function decoderWithOrder(family: "utf-16" | "utf-32"): MethodDef {
  return fn(
    "(data, errors=None, byteorder=0, final=False, /)",
    (rt, value: Value, errors: Value, orderValue: Value, final: Value) => {
      const data = bytes(value)
      let order = Number(intValue(orderValue) ?? 0)
      const size = family === "utf-16" ? 2 : 4
      let start = 0
      if (order === 0 && data.length >= size) {
        const first = [...data.subarray(0, size)].join()
        if (first === (size === 2 ? "255,254" : "255,254,0,0")) [order, start] = [-1, size]
        else if (first === (size === 2 ? "254,255" : "0,0,254,255")) [order, start] = [1, size]
      }
      const encoding = `${family}-${order > 0 ? "be" : "le"}`
      const rest = data.subarray(start)
      const n = truth(rt, final) ? rest.length : rest.length - incompleteEnd(encoding, rest)
      const decoded = decodeBytes(rt, rest.subarray(0, n), encoding, errorsOf(errors))
      return new PyTuple([decoded, start + n, order])
    },
  )
}

/// Text to bytes and back for the encodings that the engine has natively.
export const conversionFunctions: Record<string, MethodDef> = {
  utf_8_encode: encoder("utf_8_encode", "utf-8"),
  utf_8_decode: byUnits("utf-8"),
  utf_7_encode: encoder("utf_7_encode", "utf-7"),
  utf_7_decode: partialDecoder("utf-7", unfinishedShift),
  utf_16_encode: fn("(str, errors=None, byteorder=0, /)", (rt, value: Value, errors: Value, order: Value) =>
    encodeOrdered(rt, "utf-16", value, errors, order),
  ),
  utf_16_le_encode: encoder("utf_16_le_encode", "utf-16-le"),
  utf_16_be_encode: encoder("utf_16_be_encode", "utf-16-be"),
  utf_16_decode: byUnits("utf-16"),
  utf_16_le_decode: byUnits("utf-16-le"),
  utf_16_be_decode: byUnits("utf-16-be"),
  utf_16_ex_decode: decoderWithOrder("utf-16"),
  utf_32_encode: fn("(str, errors=None, byteorder=0, /)", (rt, value: Value, errors: Value, order: Value) =>
    encodeOrdered(rt, "utf-32", value, errors, order),
  ),
  utf_32_le_encode: encoder("utf_32_le_encode", "utf-32-le"),
  utf_32_be_encode: encoder("utf_32_be_encode", "utf-32-be"),
  utf_32_decode: byUnits("utf-32"),
  utf_32_le_decode: byUnits("utf-32-le"),
  utf_32_be_decode: byUnits("utf-32-be"),
  utf_32_ex_decode: decoderWithOrder("utf-32"),
  latin_1_encode: encoder("latin_1_encode", "iso8859-1"),
  latin_1_decode: decoder("iso8859-1"),
  ascii_encode: encoder("ascii_encode", "ascii"),
  ascii_decode: decoder("ascii"),
  unicode_escape_encode: encoder("unicode_escape_encode", "unicode_escape"),
  unicode_escape_decode: escapeDecoder("unicode_escape", (data) => unfinishedEscape(data, "xuU")),
  raw_unicode_escape_encode: encoder("raw_unicode_escape_encode", "raw_unicode_escape"),
  raw_unicode_escape_decode: escapeDecoder("raw_unicode_escape", (data) => unfinishedEscape(data, "uU")),
  readbuffer_encode: fn("(data, errors=None, /)", (_rt, value: Value) => {
    const data = bytes(value)
    return pair(new PyBytes(Uint8Array.from(data)), data.length)
  }),
  _own_name: fn("(name, /)", (_rt, name: Value) => codecName(text(name, "_own_name")) ?? null),
  _own_encode: fn("(name, str, errors, /)", (rt, name: Value, value: Value, errors: Value) => {
    const source = text(value, "encode")
    return pair(new PyBytes(encodeText(rt, source, text(name, "encode"), errorsOf(errors))), lengthOf(source))
  }),
  _own_decode: fn("(name, data, errors, /)", (rt, name: Value, value: Value, errors: Value) => {
    const data = bytes(value)
    return pair(decodeBytes(rt, data, text(name, "decode"), errorsOf(errors)), data.length)
  }),
}

function encodeOrdered(rt: Runtime, family: string, value: Value, errors: Value, order: Value): Value {
  const source = text(value, `${family.replace("-", "_")}_encode`)
  const which = Number(intValue(order) ?? 0)
  const encoding = which === 0 ? family : `${family}-${which < 0 ? "le" : "be"}`
  return pair(new PyBytes(encodeText(rt, source, encoding, errorsOf(errors))), lengthOf(source))
}

const simpleEscapes: Readonly<Record<string, number>> = {
  "\\": 92,
  "'": 39,
  '"': 34,
  b: 8,
  f: 12,
  t: 9,
  n: 10,
  r: 13,
  v: 11,
  a: 7,
}

function decodeBytesEscapes(rt: Runtime, data: Uint8Array, errors: string): Uint8Array {
  const out: number[] = []
  for (let i = 0; i < data.length; ) {
    if (data[i] !== 92) {
      out.push(data[i++])
      continue
    }
    if (i + 1 >= data.length) throw valueError("Trailing \\ in string")
    const letter = String.fromCharCode(data[i + 1])
    if (letter === "\n") i += 2
    else if (Object.hasOwn(simpleEscapes, letter)) {
      out.push(simpleEscapes[letter])
      i += 2
    } else if (letter >= "0" && letter <= "7") {
      const digits = /^[0-7]{1,3}/.exec(String.fromCharCode(...data.subarray(i + 1, i + 4)))?.[0] ?? ""
      const value = Number.parseInt(digits, 8)
      if (value > 255) rt.warn(exceptionTypes.DeprecationWarning, `invalid octal escape sequence '\\${digits}'`)
      out.push(value & 255)
      i += 1 + digits.length
    } else if (letter === "x") i = decodeHexByte(data, i, errors, out)
    else {
      rt.warn(exceptionTypes.DeprecationWarning, `invalid escape sequence '\\${letter}'`)
      out.push(92, data[i + 1])
      i += 2
    }
  }
  return Uint8Array.from(out)
}

function decodeHexByte(data: Uint8Array, i: number, errors: string, out: number[]): number {
  const digits = /^[0-9a-fA-F]{0,2}/.exec(String.fromCharCode(...data.subarray(i + 2, i + 4)))?.[0] ?? ""
  if (digits.length === 2) out.push(Number.parseInt(digits, 16))
  else if (errors === "strict") throw valueError(`invalid \\x escape at position ${i}`)
  else if (errors === "replace") out.push(63)
  else if (errors !== "ignore") throw valueError(`decoding error; unknown error handling code: ${errors}`)
  return i + 2 + digits.length
}

/// Escapes of bytes literals.
export const escapeFunctions: Record<string, MethodDef> = {
  escape_decode: fn("(data, errors=None, /)", (rt, value: Value, errors: Value) => {
    const data = bytes(value)
    return pair(new PyBytes(decodeBytesEscapes(rt, data, errorsOf(errors))), data.length)
  }),
  escape_encode: fn("(data, errors=None, /)", (_rt, value: Value) => {
    if (!(value instanceof PyBytes)) throw typeError(`escape_encode() argument 1 must be bytes, not ${typeName(value)}`)
    const shown = Array.from(value.bytes, escapedByte).join("")
    return pair(new PyBytes(Uint8Array.from(shown, (c) => c.charCodeAt(0))), value.bytes.length)
  }),
}

function escapedByte(byte: number): string {
  if (byte === 39) return "\\'"
  return reprOfBytes(Uint8Array.of(byte)).slice(2, -1)
}

const undefinedText = "character maps to <undefined>"

function mapped(rt: Runtime, mapping: Value, key: number): Value | undefined {
  try {
    return getItem(rt, mapping, key)
  } catch (error) {
    if (isException(error, exceptionTypes.LookupError)) return undefined
    throw error
  }
}

// The character of a byte in a mapping; null where there is none.
function characterOf(rt: Runtime, mapping: Value, byte: number): string | null {
  const item = mapped(rt, mapping, byte)
  if (item === undefined || item === null) return null
  const n = intValue(item)
  if (n !== undefined) {
    if (Number(n) === 0xfffe) return null
    if (n < 0 || n > 0x10ffff) throw typeError("character mapping must be in range(0x110000)")
    return String.fromCodePoint(Number(n))
  }
  const found = strValue(item)
  if (found === undefined) throw typeError("character mapping must return integer, None or str")
  return found === "\ufffe" ? null : found
}

function decodeMapped(rt: Runtime, data: Uint8Array, errors: string, mapping: Value): string {
  const table = strValue(mapping)
  const letters = table === undefined ? null : characters(table)
  const run = new DecodeRun(data, "charmap", errors, codecHost(rt))
  for (let i = 0; i < data.length; ) {
    const found = letters === null ? characterOf(rt, mapping, data[i]) : (letters[data[i]] ?? null)
    if (found === null || (letters !== null && found === "\ufffe")) i = run.fail(i, i + 1, undefinedText)
    else {
      run.putText(found)
      i++
    }
  }
  return run.text()
}

function encodeMapped(rt: Runtime, source: string, errors: string, mapping: Value): Uint8Array {
  const put = (out: number[], cp: number): boolean => {
    const item = mapped(rt, mapping, cp)
    if (item === undefined || item === null) return false
    const n = intValue(item)
    if (n !== undefined) {
      if (n < 0 || n > 255) throw typeError("character mapping must be in range(256)")
      out.push(Number(n))
      return true
    }
    if (!(item instanceof PyBytes)) throw typeError(`character mapping must return integer, bytes or None, not ${typeName(item)}`)
    out.push(...item.bytes)
    return true
  }
  return encodeWith(
    { name: "charmap", reason: undefinedText, runs: true, unit: 1, unescapes: false, put },
    source,
    errors,
    codecHost(rt),
  )
}

function translatingErrors<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw codecError(error)
  }
}

/// Codecs by a table of the program's.
export const charmapFunctions: Record<string, MethodDef> = {
  charmap_decode: fn("(data, errors=None, mapping=None, /)", (rt, value: Value, errors: Value, mapping: Value) => {
    const data = bytes(value)
    const decoded = translatingErrors(() =>
      mapping === null ? decodeBytes(rt, data, "iso8859-1") : decodeMapped(rt, data, errorsOf(errors), mapping),
    )
    return pair(decoded, data.length)
  }),
  charmap_encode: fn("(str, errors=None, mapping=None, /)", (rt, value: Value, errors: Value, mapping: Value) => {
    const source = text(value, "charmap_encode")
    const encoded = translatingErrors(() =>
      mapping === null
        ? encodeText(rt, source, "iso8859-1", errorsOf(errors))
        : encodeMapped(rt, source, errorsOf(errors), mapping),
    )
    return pair(new PyBytes(encoded), lengthOf(source))
  }),
  charmap_build: fn("(map, /)", (rt, map: Value) => {
    const table = characters(text(map, "charmap_build"))
    if (table.length === 0) throw newException(exceptionTypes.SystemError, "bad argument to internal function")
    const dict = new PyDict()
    table.slice(0, 256).forEach((letter, byte) => {
      if (letter !== "\ufffe") dict.set(rt, letter.codePointAt(0) as number, byte)
    })
    return dict
  }),
}
