// PyTextWrapper: text over a stream of bytes - decoding a chunk at a time, gathering what is written, positions that can be gone back to.

import { bufferBytes } from "../../objects/buffer.js"
import { builtinType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, typeError, valueError } from "../../objects/exceptions.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { asIndex, repr } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { encodeText } from "../../objects/text-codecs.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { codePointLength, sliceCodePoints } from "./code-points.js"
import { type IncrementalDecoder, type IncrementalEncoder, intOf } from "./decoders.js"
import { lineEndAfter, NewlineDecoder, type NewlinePolicy } from "./newlines.js"
import type { Gatherer } from "./open-files.js"
import { BUFFER_SIZE, closedError, concatBytes, isClosed, PyByteLayer, PyStream, textBaseType, unsupported } from "./streams.js"

export const textStreamType = builtinType(
  "_io.TextIOWrapper",
  textBaseType,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF,
)

/// A standard stream of the host, which takes and gives text.
export interface HostText {
  readLine(): string
  readAll(): string
  write(text: string): void
  flush(): void
}

/// What was read before the decoded characters: the decoder's state then, and the bytes it was given since.
interface Snapshot {
  flags: bigint
  input: Uint8Array
}

const empty = new Uint8Array(0)
const onlyAscii = /^[\x00-\x7f]*$/

export class PyTextWrapper extends PyStream implements Gatherer {
  ready = false
  detached = false
  buffer: Value = null
  encoding = "utf-8"
  errors = "strict"
  policy: NewlinePolicy = { universal: true, translate: true, lineEnd: "\n", lineOut: "\n" }
  decoder: IncrementalDecoder | null = null
  encoder: IncrementalEncoder | null = null
  /// ASCII text is its own bytes in this encoding.
  asciiSafe = true
  lineBuffering = false
  writeThrough = false
  seekable = false
  telling = false
  chunkSize = BUFFER_SIZE
  /// The host's stream below, until a program asks for the bytes.
  host: HostText | null = null
  /// Makes the bytes stream below a standard stream when it is asked for.
  makeBuffer: (() => Value) | null = null
  hostFd = -1
  hostName: Value = null
  private decoded = ""
  private used = 0
  private hasDecoded = false
  private snapshot: Snapshot | null = null
  /// Bytes a character, as last seen.
  private ratio = 0
  private pendingText = ""
  private pending: Uint8Array[] = []
  private pendingCount = 0

  constructor(cls: PyType) {
    super(cls)
  }

  /// Nobody has changed what writing means.
  get isPlain(): boolean {
    return this.cls === textStreamType && this.ready && this.encoder !== null
  }

  check(): void {
    if (this.ready) return
    throw valueError(this.detached ? "underlying buffer has been detached" : "I/O operation on uninitialized object")
  }

  checkOpen(rt: Runtime): void {
    this.check()
    if (this.isClosedNow(rt)) throw closedError()
  }

  isClosedNow(rt: Runtime): boolean {
    const { buffer } = this
    if (buffer === null) return this.isClosed
    return isClosed(rt, buffer)
  }

  handOn(rt: Runtime): boolean {
    if (!this.ready || this.isClosedNow(rt)) return false
    this.writePending(rt)
    return true
  }

  // --- writing

  /// Writes text; the caller has looked whether the stream is open.
  writeText(rt: Runtime, text: string): void {
    if (this.host !== null && this.buffer === null) {
      this.writeHost(rt, text)
      return
    }
    if (this.encoder === null) throw unsupported("not writable")
    const { lineOut } = this.policy
    const hasLineEnd = this.lineBuffering && (text.includes("\n") || text.includes("\r"))
    const written = lineOut === "\n" ? text : text.replaceAll("\n", lineOut)
    if (this.asciiSafe && onlyAscii.test(written)) this.gather(rt, written, null)
    else {
      const bytes = this.encoder.encode(rt, written)
      this.gather(rt, "", bytes)
    }
    if (this.pendingCount >= this.chunkSize || hasLineEnd || this.writeThrough) this.writePending(rt)
    if (hasLineEnd) callMethod(rt, this.buffer, "flush")
    if (this.snapshot !== null || this.hasDecoded) {
      this.snapshot = null
      this.dropDecoded()
    }
    if (this.decoder !== null) this.decoder.reset(rt)
  }

  private gather(rt: Runtime, text: string, bytes: Uint8Array | null): void {
    const n = bytes === null ? text.length : bytes.length
    if (this.pendingCount + n > this.chunkSize && this.pendingCount > 0) this.writePending(rt)
    if (bytes === null) this.pendingText += text
    else {
      this.sealText()
      this.pending.push(bytes)
    }
    this.pendingCount += n
  }

  private sealText(): void {
    if (this.pendingText === "") return
    this.pending.push(new TextEncoder().encode(this.pendingText))
    this.pendingText = ""
  }

  writePending(rt: Runtime): void {
    if (this.pendingCount === 0) return
    this.sealText()
    const bytes = concatBytes(this.pending)
    this.pending = []
    this.pendingCount = 0
    const { buffer } = this
    if (buffer instanceof PyByteLayer && buffer.cls.module === "_io" && buffer.ready) {
      buffer.checkOpen(rt, "write to closed file")
      buffer.write(rt, bytes)
    } else callMethod(rt, buffer, "write", [new PyBytes(bytes)])
  }

  private writeHost(rt: Runtime, text: string): void {
    if (this.encoder === null) throw unsupported("not writable")
    const host = this.host as HostText
    if (wellFormed(text)) host.write(text)
    else host.write(new TextDecoder().decode(encodeText(rt, text, this.encoding, this.errors)))
  }

  flush(rt: Runtime): void {
    this.telling = this.seekable
    if (this.buffer === null) {
      this.host?.flush()
      return
    }
    this.writePending(rt)
    callMethod(rt, this.buffer, "flush")
  }

  /// The bytes stream below; from here on text goes through it.
  takeBuffer(rt: Runtime): Value {
    this.check()
    if (this.buffer === null && this.makeBuffer !== null) {
      this.host?.flush()
      this.buffer = this.makeBuffer()
    }
    void rt
    return this.buffer
  }

  // --- reading

  private get rest(): string {
    return this.used === 0 ? this.decoded : this.decoded.slice(this.used)
  }

  private setDecoded(text: string): void {
    this.decoded = text
    this.used = 0
    this.hasDecoded = true
  }

  dropDecoded(): void {
    this.decoded = ""
    this.used = 0
    this.hasDecoded = false
  }

  get hasRead(): boolean {
    return this.hasDecoded
  }

  /// Decodes the next chunk: false at the end.
  private readChunk(rt: Runtime, hint: number): boolean {
    if (this.host !== null && this.buffer === null) return this.readHostLine()
    if (this.decoder === null) throw unsupported("not readable")
    const before = this.telling ? this.decoder.getState(rt) : null
    const size = Math.max(this.chunkSize, hint > 0 ? Math.floor(this.ratio * hint) : 0)
    const input = this.readBytes(rt, size)
    const eof = input.length === 0
    const text = this.decoder.decode(rt, input, eof)
    this.setDecoded(text)
    this.ratio = text.length > 0 ? input.length / codePointLength(text) : 0
    if (before !== null) this.snapshot = { flags: before[1], input: concatBytes([before[0], input]) }
    return text.length > 0 || !eof
  }

  private readHostLine(): boolean {
    if (this.decoder === null) throw unsupported("not readable")
    const line = (this.host as HostText).readLine()
    this.setDecoded(line.includes("\r") ? line.replace(/\r\n?/g, "\n") : line)
    return line !== ""
  }

  private readBytes(rt: Runtime, size: number): Uint8Array {
    const { buffer } = this
    if (buffer instanceof PyByteLayer && buffer.cls.module === "_io" && buffer.ready) {
      buffer.checkOpen(rt, "read of closed file")
      return buffer.readOnce(rt, size)
    }
    const name = findAttribute(rt, buffer, "read1") === undefined ? "read" : "read1"
    return inputBytes(callMethod(rt, buffer, name, [size]), name)
  }

  read(rt: Runtime, n: number): string {
    this.checkOpen(rt)
    if (this.decoder === null) throw unsupported("not readable")
    this.writePending(rt)
    if (n < 0) return this.readRest(rt)
    let text = ""
    for (let left = n; ; ) {
      const piece = this.takeCharacters(left)
      left -= codePointLength(piece)
      text += piece
      if (left <= 0 || !this.readChunk(rt, left)) return text
    }
  }

  private readRest(rt: Runtime): string {
    const start = this.rest
    if (this.host !== null && this.buffer === null) {
      const all = this.host.readAll()
      this.dropDecoded()
      return start + (all.includes("\r") ? all.replace(/\r\n?/g, "\n") : all)
    }
    const data = callMethod(rt, this.buffer, "read")
    const bytes = bufferBytes(data)
    if (bytes === undefined)
      throw typeError(`a bytes-like object is required, not '${data === null ? "NoneType" : typeName(data)}'`)
    const text = (this.decoder as IncrementalDecoder).decode(rt, bytes, true)
    this.dropDecoded()
    this.snapshot = null
    return start + text
  }

  private takeCharacters(n: number): string {
    const rest = this.rest
    const piece = rest.length <= n ? rest : sliceCodePoints(rest, n)
    this.used += piece.length
    return piece
  }

  readLine(rt: Runtime, limit: number): string {
    this.checkOpen(rt)
    if (this.pendingCount > 0) this.writePending(rt)
    const { policy } = this
    let line = ""
    for (;;) {
      while (this.used >= this.decoded.length) {
        if (this.readChunk(rt, 0)) continue
        this.dropDecoded()
        this.snapshot = null
        return line
      }
      const before = line.length
      line += this.rest
      const end = lineEndAfter(line, Math.max(0, before - policy.lineEnd.length + 1), policy)
      const kept = end < 0 ? line : line.slice(0, end)
      if (limit >= 0 && (kept.length > limit || codePointLength(kept) >= limit) && codePointLength(kept) >= limit) {
        const cut = sliceCodePoints(kept, limit)
        this.used += cut.length - before
        return cut
      }
      this.used += kept.length - before
      if (end >= 0) return kept
    }
  }

  // --- positions

  checkSeekable(): void {
    if (!this.seekable) throw unsupported("underlying stream is not seekable")
  }

  tell(rt: Runtime, self: Value): Value {
    this.checkOpen(rt)
    this.checkSeekable()
    if (!this.telling) throw newException(exceptionTypes.OSError, "telling position disabled by next() call")
    this.writePending(rt)
    callMethod(rt, self, "flush")
    const position = callMethod(rt, this.buffer, "tell")
    if (this.decoder === null || this.snapshot === null) return position
    return intOf(this.cookieAt(rt, this.decoder, this.snapshot, BigInt(asIndex(rt, position))))
  }

  private cookieAt(rt: Runtime, decoder: IncrementalDecoder, snapshot: Snapshot, position: bigint): bigint {
    const { input } = snapshot
    const cookie = { start: position - BigInt(input.length), flags: snapshot.flags, feed: 0, skip: 0, eof: false }
    let skip = codePointLength(this.decoded.slice(0, this.used))
    if (skip === 0) return packCookie(cookie)
    const saved = decoder.getState(rt)
    const decodeLength = (bytes: Uint8Array, final = false): number => codePointLength(decoder.decode(rt, bytes, final))
    try {
      // Guess where the decoder was, and go back until it had nothing half read there.
      let bytes = Math.floor(this.ratio * skip)
      let back = 1
      while (bytes > 0) {
        this.restore(rt, decoder, cookie)
        const n = decodeLength(input.subarray(0, bytes))
        if (n <= skip) {
          const [waiting, flags] = decoder.getState(rt)
          if (waiting.length === 0) {
            cookie.flags = flags
            skip -= n
            break
          }
          bytes -= waiting.length
          back = 1
        } else {
          bytes -= back
          back *= 2
        }
      }
      if (bytes <= 0) {
        bytes = 0
        this.restore(rt, decoder, cookie)
      }
      cookie.start += BigInt(bytes)
      cookie.skip = skip
      if (skip > 0) this.feedBytes(rt, decoder, cookie, input.subarray(bytes))
    } finally {
      decoder.setState(rt, saved)
    }
    return packCookie(cookie)
  }

  // Byte by byte from the last safe start.
  private feedBytes(rt: Runtime, decoder: IncrementalDecoder, cookie: Cookie, input: Uint8Array): void {
    let got = 0
    let i = 0
    while (i < input.length) {
      got += codePointLength(decoder.decode(rt, input.subarray(i, i + 1), false))
      i++
      cookie.feed += 1
      const [waiting, flags] = decoder.getState(rt)
      if (waiting.length === 0 && got <= cookie.skip) {
        cookie.start += BigInt(cookie.feed)
        cookie.skip -= got
        cookie.flags = flags
        cookie.feed = got = 0
      }
      if (got >= cookie.skip) return
    }
    got += codePointLength(decoder.decode(rt, empty, true))
    cookie.eof = true
    if (got < cookie.skip) throw newException(exceptionTypes.OSError, "can't reconstruct logical file position")
  }

  private restore(rt: Runtime, decoder: IncrementalDecoder, cookie: Cookie): void {
    if (cookie.start === 0n && cookie.flags === 0n) decoder.reset(rt)
    else decoder.setState(rt, [empty, cookie.flags])
  }

  seek(rt: Runtime, self: Value, target: Value, whence: number): Value {
    this.checkOpen(rt)
    this.checkSeekable()
    let cookieValue = asIndex(rt, target)
    if (whence === 1) {
      if (Number(cookieValue) !== 0) throw unsupported("can't do nonzero cur-relative seeks")
      cookieValue = asIndex(rt, callMethod(rt, self, "tell"))
    } else if (whence === 2) {
      if (Number(cookieValue) !== 0) throw unsupported("can't do nonzero end-relative seeks")
      return this.seekEnd(rt, self)
    } else if (whence !== 0) throw valueError(`invalid whence (${whence}, should be 0, 1 or 2)`)
    if (cookieValue < 0) throw valueError(`negative seek position ${repr(rt, cookieValue)}`)
    callMethod(rt, self, "flush")
    const cookie = unpackCookie(BigInt(cookieValue))
    callMethod(rt, this.buffer, "seek", [intOf(cookie.start)])
    this.dropDecoded()
    this.snapshot = null
    if (this.decoder !== null) this.restore(rt, this.decoder, cookie)
    if (cookie.skip > 0 && this.decoder !== null) {
      const data = callMethod(rt, this.buffer, "read", [cookie.feed])
      if (!(data instanceof PyBytes)) {
        throw typeError(
          `underlying read() should have returned a bytes object, not '${data === null ? "NoneType" : typeName(data)}'`,
        )
      }
      this.snapshot = { flags: cookie.flags, input: data.bytes }
      this.setDecoded(this.decoder.decode(rt, data.bytes, cookie.eof))
      if (codePointLength(this.decoded) < cookie.skip) {
        throw newException(exceptionTypes.OSError, "can't restore logical file position")
      }
      this.used = sliceCodePoints(this.decoded, cookie.skip).length
    } else this.snapshot = { flags: cookie.flags, input: empty }
    this.encoder?.setStart(rt, cookie.start === 0n && cookie.flags === 0n)
    return cookieValue
  }

  private seekEnd(rt: Runtime, self: Value): Value {
    callMethod(rt, self, "flush")
    this.dropDecoded()
    this.snapshot = null
    this.decoder?.reset(rt)
    const position = callMethod(rt, this.buffer, "seek", [0, 2])
    this.encoder?.setStart(rt, position === 0)
    return position
  }

  /// After the end was met by iteration.
  endOfLines(): void {
    this.snapshot = null
    this.telling = this.seekable
  }

  get newlines(): Value {
    return this.decoder instanceof NewlineDecoder ? this.decoder.translator.newlines : null
  }
}

interface Cookie {
  start: bigint
  flags: bigint
  feed: number
  skip: number
  eof: boolean
}

// The parts of a position side by side in one int, as CPython's C structure has them.
function packCookie({ start, flags, feed, skip, eof }: Cookie): bigint {
  return start | (flags << 64n) | (BigInt(feed) << 96n) | (BigInt(skip) << 128n) | (eof ? 1n << 160n : 0n)
}

function unpackCookie(n: bigint): Cookie {
  const part = (from: bigint, width: bigint) => BigInt.asUintN(Number(width), n >> from)
  return {
    start: part(0n, 64n),
    flags: part(64n, 32n),
    feed: Number(part(96n, 32n)),
    skip: Number(part(128n, 32n)),
    eof: part(160n, 8n) !== 0n,
  }
}

function inputBytes(data: Value, name: string): Uint8Array {
  const bytes = bufferBytes(data)
  if (bytes !== undefined) return bytes
  const type = data === null ? "NoneType" : typeName(data)
  throw typeError(`underlying ${name}() should have returned a bytes-like object, not '${type}'`)
}

function wellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text) || !/\p{Surrogate}/u.test(text)
}
