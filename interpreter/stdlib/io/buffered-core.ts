// PyBuffered: one buffer over a raw stream, for reading, writing or both. Reads and writes share the buffer, as in CPython, so that
// the raw stream sees the same calls.

import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, type PyBaseException, typeError, valueError } from "../../objects/exceptions.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import type { Runtime } from "../../objects/runtime.js"
import type { PyType } from "../../objects/type.js"
import type { Value } from "../../objects/value.js"
import { fileIOType, PyFileIO } from "./file-io.js"
import type { Gatherer } from "./open-files.js"
import { BLOCKED, blockingError, readRaw, seekRaw, tellRaw, writeRaw } from "./raw-calls.js"
import { closedError, concatBytes, isClosed, PyByteLayer } from "./streams.js"

const empty = new Uint8Array(0)

export class PyBuffered extends PyByteLayer implements Gatherer {
  raw: Value = null
  detached = false
  readable = false
  writable = false
  size = 0
  private buffer = empty
  /// The place in the buffer where the stream is.
  private at = 0
  /// The place in the buffer where the raw stream is.
  private rawAt = 0
  /// The end of what was read; -1 when nothing in the buffer was.
  private readEnd = -1
  private writeStart = 0
  private writeEnd = -1
  /// Where the raw stream is in its file; -1 unknown.
  private absolute = -1
  /// Set while a raw stream is called: it may not come back to this object.
  private inUse = false

  constructor(cls: PyType) {
    super(cls)
  }

  start(rt: Runtime, raw: Value, size: number, readable: boolean, writable: boolean): void {
    this.ready = false
    this.detached = false
    if (size <= 0) throw valueError("buffer size must be strictly positive")
    if (size > 2 ** 32) throw newException(exceptionTypes.MemoryError)
    this.raw = raw
    this.size = size
    this.buffer = new Uint8Array(size)
    this.readable = readable
    this.writable = writable
    this.at = this.rawAt = 0
    this.dropRead()
    this.dropWritten()
    this.absolute = -1
    try {
      this.rawTell(rt)
    } catch (error) {
      if (!((error as PyBaseException)?.cls?.isSubtype(exceptionTypes.Exception) === true)) throw error
    }
    this.ready = true
  }

  check(): void {
    if (this.ready) return
    throw valueError(this.detached ? "raw stream has been detached" : "I/O operation on uninitialized object")
  }

  checkOpen(rt: Runtime, text: string): void {
    this.check()
    const { raw } = this
    if (raw instanceof PyFileIO && raw.cls === fileIOType ? raw.fd < 0 : isClosed(rt, raw)) throw closedError(text)
  }

  handOn(rt: Runtime): boolean {
    if (!this.ready || isClosed(rt, this.raw)) return false
    if (this.writable && this.writeEnd !== -1) this.flushWritten(rt)
    return true
  }

  get isOnFile(): boolean {
    return this.raw instanceof PyFileIO
  }

  private get hasRead(): boolean {
    return this.readable && this.readEnd !== -1
  }

  private get hasWritten(): boolean {
    return this.writable && this.writeEnd !== -1
  }

  private get ahead(): number {
    return this.hasRead ? this.readEnd - this.at : 0
  }

  /// How far the raw stream is before this one.
  private get rawOffset(): number {
    return (this.hasRead || this.hasWritten) && this.rawAt >= 0 ? this.rawAt - this.at : 0
  }

  private moveTo(place: number): void {
    this.at = place
    if (this.hasRead && this.readEnd < place) this.readEnd = place
  }

  private dropRead(): void {
    this.readEnd = -1
  }

  private dropWritten(): void {
    this.writeStart = 0
    this.writeEnd = -1
  }

  private exclusively<T>(rt: Runtime, action: () => T): T {
    if (this.inUse) throw newException(exceptionTypes.RuntimeError, `reentrant call inside ${this.shown(rt)}`)
    this.inUse = true
    try {
      return action()
    } finally {
      this.inUse = false
    }
  }

  private shown(rt: Runtime): string {
    void rt
    return `<${this.cls.tpName}>`
  }

  private rawTell(rt: Runtime): number {
    this.absolute = tellRaw(rt, this.raw)
    return this.absolute
  }

  private rawSeek(rt: Runtime, target: number, whence: number): number {
    this.absolute = seekRaw(rt, this.raw, target, whence)
    return this.absolute
  }

  private rawRead(rt: Runtime, room: Uint8Array): number {
    const n = readRaw(rt, this.raw, room)
    if (n > 0) this.advance(n)
    return n
  }

  private rawWrite(rt: Runtime, bytes: Uint8Array): number {
    const n = writeRaw(rt, this.raw, bytes)
    if (n > 0) this.advance(n)
    return n
  }

  /// Reads once into what is free of the buffer: the number of bytes, 0 at the end, BLOCKED.
  private fill(rt: Runtime): number {
    const start = this.hasRead ? this.readEnd : 0
    const n = this.rawRead(rt, this.buffer.subarray(start))
    if (n > 0) this.readEnd = this.rawAt = start + n
    return n
  }

  private take(n: number): Uint8Array {
    const piece = this.buffer.slice(this.at, this.at + n)
    this.at += n
    return piece
  }

  /// Writes what is gathered to the raw stream.
  flushWritten(rt: Runtime): void {
    if (this.hasWritten && this.writeStart !== this.writeEnd) {
      const back = this.rawOffset + (this.at - this.writeStart)
      if (back !== 0) {
        this.rawSeek(rt, -back, 1)
        this.rawAt -= back
      }
      while (this.writeStart < this.writeEnd) {
        const n = this.rawWrite(rt, this.buffer.subarray(this.writeStart, this.writeEnd))
        if (n === BLOCKED) throw blockingError(rt, 0)
        this.writeStart += n
        this.rawAt = this.writeStart
        rt.poll()
      }
    }
    this.dropWritten()
  }

  /// As flushWritten; afterwards the raw stream is where this one is.
  flush(rt: Runtime): void {
    this.exclusively(rt, () => this.flushAndRewind(rt))
  }

  private flushAndRewind(rt: Runtime): void {
    this.flushWritten(rt)
    if (!this.readable) return
    this.rawSeek(rt, -this.rawOffset, 1)
    this.dropRead()
  }

  peek(rt: Runtime): Uint8Array {
    return this.exclusively(rt, () => {
      if (this.writable) this.flushAndRewind(rt)
      if (this.ahead > 0) return this.buffer.slice(this.at, this.readEnd)
      this.dropRead()
      const n = this.fill(rt)
      this.at = 0
      return n > 0 ? this.buffer.slice(0, n) : empty
    })
  }

  /// Up to `n` bytes, all that there are for n < 0; null when the raw stream has nothing now.
  read(rt: Runtime, n: number): Uint8Array | null {
    if (n >= 0 && n <= this.ahead) return this.take(n)
    return this.exclusively(rt, () => (n < 0 ? this.readAll(rt) : this.readMany(rt, n)))
  }

  private readMany(rt: Runtime, n: number): Uint8Array | null {
    const result = new Uint8Array(n)
    const current = this.ahead
    if (current > 0) result.set(this.buffer.subarray(this.at, this.at + current))
    let got = current
    if (current > 0) this.at += current
    if (this.writable) this.flushAndRewind(rt)
    this.dropRead()
    // Whole blocks go past the buffer.
    for (;;) {
      const block = this.size * Math.floor((n - got) / this.size)
      if (block === 0) break
      const r = this.rawRead(rt, result.subarray(got, got + block))
      if (r <= 0) return r === 0 || got > 0 ? result.slice(0, got) : null
      got += r
    }
    this.at = this.rawAt = this.readEnd = 0
    while (got < n && this.readEnd < this.size) {
      const r = this.fill(rt)
      if (r <= 0) return r === 0 || got > 0 ? result.slice(0, got) : null
      const piece = Math.min(n - got, r)
      result.set(this.buffer.subarray(this.at, this.at + piece), got)
      got += piece
      this.at += piece
    }
    return result.slice(0, got)
  }

  private readAll(rt: Runtime): Uint8Array | null {
    const parts: Uint8Array[] = []
    if (this.ahead > 0) parts.push(this.take(this.ahead))
    if (this.writable) this.flushAndRewind(rt)
    this.dropRead()
    const readall = findAttribute(rt, this.raw, "readall")
    if (readall !== undefined) {
      const rest = rt.call(readall, [])
      if (rest !== null && !(rest instanceof PyBytes)) throw typeError("readall() should return bytes")
      if (rest === null) return parts.length > 0 ? parts[0] : null
      this.advance(rest.bytes.length)
      return concatBytes([...parts, rest.bytes])
    }
    for (;;) {
      const piece = callMethod(rt, this.raw, "read")
      if (piece !== null && !(piece instanceof PyBytes)) throw typeError("read() should return bytes")
      if (piece === null || piece.bytes.length === 0) {
        return parts.length > 0 ? concatBytes(parts) : piece === null ? null : empty
      }
      parts.push(piece.bytes)
      this.advance(piece.bytes.length)
    }
  }

  /// The raw stream has gone on by so much.
  private advance(n: number): void {
    if (this.absolute !== -1) this.absolute += n
  }

  readOnce(rt: Runtime, n: number): Uint8Array {
    const wanted = n < 0 ? this.size : n
    if (wanted === 0) return empty
    return this.exclusively(rt, () => {
      if (this.writable) this.flushAndRewind(rt)
      if (this.ahead > 0) return this.take(Math.min(wanted, this.ahead))
      const room = new Uint8Array(wanted)
      this.dropRead()
      const got = this.rawRead(rt, room)
      return got <= 0 ? empty : room.slice(0, got)
    })
  }

  /// Fills `room`: the number of bytes, or null when the raw stream has nothing now. `once`: with at most one call of it.
  readInto(rt: Runtime, room: Uint8Array, once: boolean): number | null {
    return this.exclusively(rt, () => {
      let written = Math.min(this.ahead, room.length)
      if (written > 0) room.set(this.take(written))
      if (written === room.length) return written
      if (this.writable) this.flushAndRewind(rt)
      this.dropRead()
      this.at = 0
      while (written < room.length) {
        const remaining = room.length - written
        let n = 0
        if (remaining > this.size) n = this.rawRead(rt, room.subarray(written))
        else if (!(once && written > 0)) {
          n = this.fill(rt)
          if (n > 0) {
            n = Math.min(n, remaining)
            room.set(this.buffer.subarray(this.at, this.at + n), written)
            this.at += n
            written += n
            continue
          }
        }
        if (n === 0 || (n === BLOCKED && written > 0)) break
        if (n === BLOCKED) return null
        written += n
        if (once) break
      }
      return written
    })
  }

  readLine(rt: Runtime, limit: number): Uint8Array {
    this.checkOpen(rt, "readline of closed file")
    const whole = this.lineAhead(limit)
    if (whole !== null) return whole
    return this.exclusively(rt, () => {
      const parts: Uint8Array[] = []
      let left = limit
      if (this.ahead > 0) {
        const piece = this.take(this.ahead)
        parts.push(piece)
        left -= piece.length
      }
      if (this.writable) this.flushAndRewind(rt)
      for (;;) {
        this.dropRead()
        const n = this.fill(rt)
        if (n <= 0) break
        this.at = 0
        const line = this.lineAhead(limit < 0 ? -1 : left)
        if (line !== null) {
          parts.push(line)
          break
        }
        const piece = this.take(n)
        parts.push(piece)
        left -= piece.length
      }
      return parts.length === 0 ? empty : concatBytes(parts)
    })
  }

  // The line that ends in the buffer; null when it goes on.
  private lineAhead(limit: number): Uint8Array | null {
    const { ahead } = this
    const most = limit >= 0 && limit < ahead ? limit : ahead
    const newline = this.buffer.subarray(this.at, this.at + most).indexOf(10)
    if (newline >= 0) return this.take(newline + 1)
    return most === limit ? this.take(most) : null
  }

  write(rt: Runtime, bytes: Uint8Array): number {
    return this.exclusively(rt, () => this.gather(rt, bytes))
  }

  private gather(rt: Runtime, bytes: Uint8Array): number {
    if (!this.hasRead && !this.hasWritten) this.at = this.rawAt = 0
    const room = this.size - this.at
    if (bytes.length <= room) {
      this.put(bytes)
      return bytes.length
    }
    try {
      this.flushWritten(rt)
    } catch (error) {
      if ((error as PyBaseException)?.cls?.isSubtype(exceptionTypes.BlockingIOError) !== true) throw error
      return this.keepWhatFits(rt, bytes)
    }
    const offset = this.rawOffset
    if (offset !== 0) {
      this.rawSeek(rt, -offset, 1)
      this.rawAt -= offset
    }
    let written = 0
    while (bytes.length - written > this.size) {
      const n = this.rawWrite(rt, bytes.subarray(written))
      if (n === BLOCKED) {
        if (bytes.length - written <= this.size) break
        // What fits is kept, and the caller told how much that is.
        this.startOver(bytes.subarray(written, written + this.size))
        throw blockingError(rt, written + this.size)
      }
      written += n
      rt.poll()
    }
    if (this.readable) this.dropRead()
    this.startOver(bytes.subarray(written))
    return bytes.length
  }

  private put(bytes: Uint8Array): void {
    this.buffer.set(bytes, this.at)
    if (!this.hasWritten || this.writeStart > this.at) this.writeStart = this.at
    this.moveTo(this.at + bytes.length)
    if (this.writeEnd < this.at) this.writeEnd = this.at
  }

  private startOver(bytes: Uint8Array): void {
    this.buffer.set(bytes)
    this.writeStart = 0
    this.writeEnd = bytes.length
    this.moveTo(bytes.length)
    this.rawAt = 0
  }

  // The raw stream takes nothing now: room is made by moving what is left to the front.
  private keepWhatFits(rt: Runtime, bytes: Uint8Array): number {
    if (this.readable) this.dropRead()
    this.buffer.copyWithin(0, this.writeStart, this.writeEnd)
    this.writeEnd -= this.writeStart
    this.rawAt -= this.writeStart
    this.at -= this.writeStart
    this.writeStart = 0
    const room = this.size - this.writeEnd
    const kept = bytes.subarray(0, room)
    this.buffer.set(kept, this.writeEnd)
    this.writeEnd += kept.length
    this.at += kept.length
    if (bytes.length <= room) return bytes.length
    throw blockingError(rt, room)
  }

  tell(rt: Runtime): number {
    return Math.max(0, this.rawTell(rt) - this.rawOffset)
  }

  seek(rt: Runtime, target: number, whence: number): number {
    return this.exclusively(rt, () => {
      if (whence !== 2 && this.readable) {
        const current = this.absolute === -1 ? this.rawTell(rt) : this.absolute
        const offset = whence === 0 ? target - (current - this.rawOffset) : target
        if (offset >= -this.at && offset <= this.ahead && this.hasRead) {
          const place = current - this.rawOffset + offset
          this.at += offset
          if (place >= 0) return place
        }
      }
      if (this.writable) this.flushWritten(rt)
      const n = this.rawSeek(rt, whence === 1 ? target - this.rawOffset : target, whence)
      this.rawAt = -1
      if (this.readable) this.dropRead()
      return n
    })
  }

  truncate(rt: Runtime, size: Value): Value {
    return this.exclusively(rt, () => {
      this.flushAndRewind(rt)
      const result = callMethod(rt, this.raw, "truncate", [size])
      this.rawTell(rt)
      return result
    })
  }

  detach(): Value {
    const { raw } = this
    this.raw = null
    this.detached = true
    this.ready = false
    return raw
  }
}
