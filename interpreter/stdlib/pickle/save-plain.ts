// What a pickler writes for values that hold no others: numbers, strings, bytes, buffers.

import { bytearrayType, bytesType } from "../../objects/builtin-types.js"
import type { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { overflowError } from "../../objects/exceptions.js"
import { getAttribute } from "../../objects/operations/attributes.js"
import { repr, truth } from "../../objects/operations/convert.js"
import { latin1Text } from "../../objects/primitives/codec-text.js"
import { encode } from "../../objects/primitives/codecs.js"
import { reprOfFloat } from "../../objects/primitives/float-text.js"
import { bitLength, intToBytes } from "../../objects/primitives/int.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { isFortranContiguous, type PyPickleBuffer } from "./buffer.js"
import { picklingError } from "./errors.js"
import { Op } from "./opcodes.js"
import type { Saver } from "./save.js"
import { saveReduced } from "./save-reduced.js"

export function saveBool(saver: Saver, value: boolean): void {
  if (saver.options.protocol >= 2) saver.out.op(value ? Op.NEWTRUE : Op.NEWFALSE)
  else saver.out.line(Op.INT, value ? "01" : "00")
}

export function saveInt(saver: Saver, value: number | bigint): void {
  const { out } = saver
  if (typeof value === "number" && value === (value | 0)) {
    if (!saver.binary) out.line(Op.INT, String(value))
    else if (value >>> 16 !== 0) out.op4(Op.BININT, value)
    else if (value > 255) out.op2(Op.BININT2, value)
    else out.op1(Op.BININT1, value)
    return
  }
  if (saver.options.protocol < 2) {
    out.line(Op.LONG, `${repr(saver.rt, value)}L`)
    return
  }
  // Two's complement: no byte at the end that only repeats the sign.
  const magnitude = typeof value === "bigint" ? (value < 0n ? -value - 1n : value) : value < 0 ? -value - 1 : value
  const size = (bitLength(magnitude) >> 3) + 1
  if (size > 0x7fffffff) throw overflowError("int too large to pickle")
  const bytes = intToBytes(value, size, "little", true)
  if (size < 256) out.op1(Op.LONG1, size)
  else out.op4(Op.LONG4, size)
  out.raw(bytes)
}

export function saveFloat(saver: Saver, value: number): void {
  if (saver.binary) saver.out.double(Op.BINFLOAT, value)
  else saver.out.line(Op.FLOAT, reprOfFloat(value))
}

export function saveStr(saver: Saver, text: string): void {
  writeText(saver, text)
  saver.memoize(text)
}

export function writeText(saver: Saver, text: string): void {
  if (saver.binary) {
    const bytes = encode(text, "utf-8", "surrogatepass")
    saver.out.sized(saver.options.protocol >= 4 ? Op.SHORT_BINUNICODE : 0, Op.BINUNICODE, Op.BINUNICODE8, bytes)
  } else {
    saver.out.line(Op.UNICODE, rawEscapes(text))
  }
}

export function saveBytes(saver: Saver, value: PyBytes): void {
  const { bytes } = value
  if (saver.options.protocol >= 3) {
    saver.out.sized(Op.SHORT_BINBYTES, Op.BINBYTES, Op.BINBYTES8, bytes)
    saver.memoize(value)
  } else if (bytes.length === 0) {
    saveReduced(saver, { callable: bytesType, args: emptyTuple }, value)
  } else {
    const encoder = getAttribute(saver.rt, saver.rt.importModule("codecs"), "encode")
    saveReduced(saver, { callable: encoder, args: new PyTuple([latin1Text(bytes), "latin1"]) }, value)
  }
}

export function saveByteArray(saver: Saver, value: PyByteArray): void {
  const { bytes } = value
  if (saver.options.protocol >= 5) {
    saver.out.sized(0, 0, Op.BYTEARRAY8, bytes)
    saver.memoize(value)
    return
  }
  const args = bytes.length === 0 ? emptyTuple : new PyTuple([new PyBytes(bytes.slice())])
  saveReduced(saver, { callable: bytearrayType, args }, value)
}

export function saveBuffer(saver: Saver, value: PyPickleBuffer): void {
  if (saver.options.protocol < 5) throw picklingError("PickleBuffer can only be pickled with protocol >= 5")
  const view = value.view
  if (!view.isContiguous && !isFortranContiguous(view)) {
    throw picklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")
  }
  const callback = saver.options.bufferCallback
  const inBand = callback === null || truth(saver.rt, saver.rt.call(callback, [value]))
  const { readonly, offset } = view.layout
  if (!inBand) {
    saver.out.op(Op.NEXT_BUFFER)
    if (readonly) saver.out.op(Op.READONLY_BUFFER)
    return
  }
  const bytes = view.source.subarray(offset, offset + view.byteCount)
  if (readonly) saver.out.sized(Op.SHORT_BINBYTES, Op.BINBYTES, Op.BINBYTES8, bytes)
  else saver.out.sized(0, 0, Op.BYTEARRAY8, bytes)
  saver.memoize(value)
}

// Raw escapes, and \u for what would end the line or read as an escape.
function rawEscapes(text: string): string {
  let out = ""
  for (const char of text) {
    const cp = char.codePointAt(0) as number
    if (cp >= 0x10000) out += `\\U${cp.toString(16).padStart(8, "0")}`
    else if (cp >= 256 || /[\\\0\n\r\x1a]/.test(char)) out += `\\u${cp.toString(16).padStart(4, "0")}`
    else out += char
  }
  return out
}
