// Decoders and encoders that get a text in pieces: the engine's own for the usual encodings, a program's or the library's for others.

import { strValue } from "../../objects/boxed.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, typeError } from "../../objects/exceptions.js"
import { findAttribute, getAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { asIndex, truth } from "../../objects/operations/convert.js"
import { codecName, incompleteEnd } from "../../objects/primitives/codecs.js"
import type { Runtime } from "../../objects/runtime.js"
import { decodeBytes, encodeText } from "../../objects/text-codecs.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { concatBytes } from "./streams.js"

const empty = new Uint8Array(0)

/// Bytes that wait for more, and a number that says the rest: what `tell` needs to come back.
export type DecoderState = readonly [pending: Uint8Array, flags: bigint]

export interface IncrementalDecoder {
  decode(rt: Runtime, input: Uint8Array, final: boolean): string
  getState(rt: Runtime): DecoderState
  setState(rt: Runtime, state: DecoderState): void
  reset(rt: Runtime): void
}

export interface IncrementalEncoder {
  encode(rt: Runtime, text: string): Uint8Array
  /// At the start of a stream a byte order mark may be due, elsewhere not.
  setStart(rt: Runtime, atStart: boolean): void
  reset(rt: Runtime): void
}

/// Encodings whose text can be cut anywhere once whole characters are found.
class OwnDecoder implements IncrementalDecoder {
  private pending = empty
  /// utf-8-sig, utf-16, utf-32: nothing was seen yet that says more.
  private fresh: boolean
  private actual: string

  constructor(
    private readonly encoding: string,
    private readonly errors: string,
  ) {
    this.actual = encoding
    this.fresh = marked.has(encoding)
  }

  decode(rt: Runtime, input: Uint8Array, final: boolean): string {
    let data: Uint8Array = this.pending.length === 0 ? input : concatBytes([this.pending, input])
    this.pending = empty
    if (this.fresh) {
      const skip = this.seeMark(data, final)
      if (skip < 0) {
        this.pending = data.slice()
        return ""
      }
      data = data.subarray(skip)
    }
    const n = final ? data.length : data.length - incompleteEnd(this.actual, data)
    if (n < data.length) this.pending = data.slice(n)
    return n === 0 ? "" : decodeBytes(rt, data.subarray(0, n), this.actual, this.errors)
  }

  // How many bytes the mark takes; -1 when more must come first.
  private seeMark(data: Uint8Array, final: boolean): number {
    if (this.encoding === "utf-8-sig") {
      const whole = mark8.every((byte, i) => i >= data.length || data[i] === byte)
      if (whole && data.length < 3 && !final) return -1
      this.fresh = false
      this.actual = "utf-8"
      return whole && data.length >= 3 ? 3 : 0
    }
    const size = this.encoding === "utf-16" ? 2 : 4
    if (data.length < size) return final ? 0 : -1
    this.fresh = false
    const little = data[0] === 0xff && data[1] === 0xfe && (size === 2 || (data[2] === 0 && data[3] === 0))
    const big = size === 2 ? data[0] === 0xfe && data[1] === 0xff : data.subarray(0, 4).join() === "0,0,254,255"
    this.actual = `${this.encoding}-${big ? "be" : "le"}`
    return little || big ? size : 0
  }

  getState(): DecoderState {
    if (this.encoding === "utf-8-sig") return [this.pending, this.fresh ? 1n : 0n]
    if (!marked.has(this.encoding)) return [this.pending, 0n]
    return [this.pending, this.fresh ? 2n : this.actual.endsWith("be") ? 1n : 0n]
  }

  setState(_rt: Runtime, [pending, flags]: DecoderState): void {
    this.pending = pending.slice()
    if (this.encoding === "utf-8-sig") {
      this.fresh = flags === 1n
      this.actual = this.fresh ? this.encoding : "utf-8"
    } else if (marked.has(this.encoding)) {
      this.fresh = flags >= 2n
      this.actual = this.fresh ? this.encoding : `${this.encoding}-${flags === 1n ? "be" : "le"}`
    }
  }

  reset(): void {
    this.pending = empty
    this.fresh = marked.has(this.encoding)
    this.actual = this.encoding
  }
}

const marked = new Set(["utf-8-sig", "utf-16", "utf-32"])
const mark8 = [0xef, 0xbb, 0xbf]
const unmarked: Readonly<Record<string, string>> = { "utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le" }

class OwnEncoder implements IncrementalEncoder {
  private atStart = true
  constructor(
    private readonly encoding: string,
    private readonly errors: string,
  ) {}

  encode(rt: Runtime, text: string): Uint8Array {
    const encoding = this.atStart ? this.encoding : (unmarked[this.encoding] ?? this.encoding)
    this.atStart = false
    return encodeText(rt, text, encoding, this.errors)
  }

  setStart(_rt: Runtime, atStart: boolean): void {
    this.atStart = atStart
  }

  reset(): void {
    this.atStart = true
  }
}

/// A decoder object of Python's kind.
export class ObjectDecoder implements IncrementalDecoder {
  constructor(readonly object: Value) {}

  decode(rt: Runtime, input: Uint8Array, final: boolean): string {
    return decodedText(callMethod(rt, this.object, "decode", [new PyBytes(input.slice()), final]))
  }

  getState(rt: Runtime): DecoderState {
    const state = callMethod(rt, this.object, "getstate")
    if (!(state instanceof PyTuple)) throw typeError("illegal decoder state")
    const [pending, flags] = state.items
    if (state.items.length !== 2) throw typeError("illegal decoder state")
    if (!(pending instanceof PyBytes)) {
      throw typeError(`illegal decoder state: the first item should be a bytes object, not '${typeName(pending)}'`)
    }
    return [pending.bytes, BigInt(asIndex(rt, flags))]
  }

  setState(rt: Runtime, [pending, flags]: DecoderState): void {
    callMethod(rt, this.object, "setstate", [new PyTuple([new PyBytes(pending), intOf(flags)])])
  }

  reset(rt: Runtime): void {
    callMethod(rt, this.object, "reset")
  }
}

export function intOf(n: bigint): number | bigint {
  return n <= BigInt(Number.MAX_SAFE_INTEGER) && n >= -BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : n
}

export function decodedText(value: Value): string {
  const text = strValue(value)
  if (text !== undefined) return text
  throw typeError(`decoder should return a string result, not '${value === null ? "NoneType" : typeName(value)}'`)
}

class ObjectEncoder implements IncrementalEncoder {
  constructor(private readonly object: Value) {}

  encode(rt: Runtime, text: string): Uint8Array {
    const bytes = callMethod(rt, this.object, "encode", [text])
    if (!(bytes instanceof PyBytes)) {
      throw typeError(`encoder should return a bytes object, not '${bytes === null ? "NoneType" : typeName(bytes)}'`)
    }
    return bytes.bytes
  }

  setStart(rt: Runtime, atStart: boolean): void {
    if (atStart) callMethod(rt, this.object, "reset")
    else callMethod(rt, this.object, "setstate", [0])
  }

  reset(rt: Runtime): void {
    callMethod(rt, this.object, "reset")
  }
}

/// How text of an encoding is written and read in pieces.
export interface TextCodec {
  decoder(rt: Runtime, errors: string): IncrementalDecoder
  encoder(rt: Runtime, errors: string): IncrementalEncoder
}

const own =
  /^(utf-8|utf-8-sig|utf-16|utf-16-le|utf-16-be|utf-32|utf-32-le|utf-32-be|ascii|iso8859-\d+|cp\d+|koi8-r|koi8-u|mac-roman)$/

/// The codec of that name. LookupError for one that is unknown or no text encoding.
export function textCodec(rt: Runtime, encoding: string): TextCodec {
  const known = codecName(encoding)
  if (known !== undefined && own.test(known)) {
    return {
      decoder: (_rt, errors) => new OwnDecoder(known, errors),
      encoder: (_rt, errors) => new OwnEncoder(known, errors),
    }
  }
  const info = callMethod(rt, rt.importModule("_codecs"), "lookup", [encoding])
  const isText = findAttribute(rt, info, "_is_text_encoding")
  if (isText !== undefined && !truth(rt, isText)) {
    const hint = "use codecs.open() to handle arbitrary codecs"
    throw newException(exceptionTypes.LookupError, `'${encoding}' is not a text encoding; ${hint}`)
  }
  const make = (rt: Runtime, name: string, errors: string): Value => rt.call(getAttribute(rt, info, name), [errors])
  return {
    decoder: (rt, errors) => new ObjectDecoder(make(rt, "incrementaldecoder", errors)),
    encoder: (rt, errors) => new ObjectEncoder(make(rt, "incrementalencoder", errors)),
  }
}
