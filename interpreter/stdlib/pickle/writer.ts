// The bytes that a pickler makes: a buffer that grows, cut into frames from protocol 4 on.

import { Op } from "./opcodes.js"

const FRAME_SIZE_MIN = 4
const FRAME_SIZE_TARGET = 64 * 1024
const FRAME_HEADER_SIZE = 9

export class PickleWriter {
  private buffer = new Uint8Array(64)
  private view = new DataView(this.buffer.buffer)
  private size = 0
  private frameStart = -1
  private framing = false

  /// `send` takes finished bytes; null keeps them all for `finish`.
  constructor(private readonly send: ((bytes: Uint8Array) => void) | null) {}

  startFraming(): void {
    this.framing = true
  }

  /// Everything that is left: to `send`, or as the result.
  finish(): Uint8Array {
    this.closeFrame()
    this.framing = false
    const bytes = this.buffer.slice(0, this.size)
    if (this.send !== null) this.flush()
    return bytes
  }

  /// Between two values: a frame that is big enough ends here.
  boundary(): void {
    if (this.frameStart < 0 || this.size - this.frameStart - FRAME_HEADER_SIZE < FRAME_SIZE_TARGET) return
    this.closeFrame()
    if (this.send !== null) this.flush()
  }

  op(op: Op): void {
    const at = this.claim(1)
    this.buffer[at] = op
  }

  op1(op: Op, n: number): void {
    const at = this.claim(2)
    this.buffer[at] = op
    this.buffer[at + 1] = n
  }

  op2(op: Op, n: number): void {
    const at = this.claim(3)
    this.buffer[at] = op
    this.view.setUint16(at + 1, n, true)
  }

  op4(op: Op, n: number): void {
    const at = this.claim(5)
    this.buffer[at] = op
    this.view.setInt32(at + 1, n, true)
  }

  double(op: Op, x: number): void {
    const at = this.claim(9)
    this.buffer[at] = op
    this.view.setFloat64(at + 1, x, false)
  }

  /// An instruction of protocol 0: the letter and an ASCII line.
  line(op: Op, text: string): void {
    const at = this.claim(text.length + 2)
    this.buffer[at] = op
    for (let i = 0; i < text.length; i++) this.buffer[at + 1 + i] = text.charCodeAt(i)
    this.buffer[at + 1 + text.length] = 10
  }

  raw(bytes: Uint8Array): void {
    const at = this.claim(bytes.length)
    this.buffer.set(bytes, at)
  }

  /// A length of 1, 4 or 8 bytes, whichever instruction there is (0: none), and the bytes. Big ones stand outside of frames.
  sized(op1: Op | 0, op4: Op | 0, op8: Op, bytes: Uint8Array): void {
    const n = bytes.length
    const bypass = n >= FRAME_SIZE_TARGET
    const framing = this.framing
    if (bypass) {
      this.closeFrame()
      this.framing = false
    }
    if (op1 !== 0 && n < 256) this.op1(op1, n)
    else if (op4 !== 0 && n <= 0xffffffff) this.op4(op4, n | 0)
    else {
      const at = this.claim(9)
      this.buffer[at] = op8
      this.view.setBigUint64(at + 1, BigInt(n), true)
    }
    if (bypass && this.send !== null) {
      this.flush()
      this.send(bytes)
    } else this.raw(bytes)
    this.framing = framing
  }

  // Room for n bytes, in a frame if there are to be frames.
  private claim(n: number): number {
    const startsFrame = this.framing && this.frameStart < 0
    const needed = this.size + n + (startsFrame ? FRAME_HEADER_SIZE : 0)
    if (needed > this.buffer.length) this.grow(needed)
    if (startsFrame) {
      this.frameStart = this.size
      this.size += FRAME_HEADER_SIZE
    }
    const at = this.size
    this.size = needed
    return at
  }

  private grow(needed: number): void {
    const grown = new Uint8Array(needed + (needed >> 1))
    grown.set(this.buffer.subarray(0, this.size))
    this.buffer = grown
    this.view = new DataView(grown.buffer)
  }

  private closeFrame(): void {
    const start = this.frameStart
    if (!this.framing || start < 0) return
    const length = this.size - start - FRAME_HEADER_SIZE
    if (length >= FRAME_SIZE_MIN) {
      this.buffer[start] = Op.FRAME
      this.view.setBigUint64(start + 1, BigInt(length), true)
    } else {
      this.buffer.copyWithin(start, start + FRAME_HEADER_SIZE, this.size)
      this.size -= FRAME_HEADER_SIZE
    }
    this.frameStart = -1
  }

  private flush(): void {
    if (this.size > 0) this.send?.(this.buffer.slice(0, this.size))
    this.size = 0
  }
}
