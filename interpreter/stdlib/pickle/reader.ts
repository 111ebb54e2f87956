// Where an unpickler reads: bytes, or a file whose reads are joined with the frames that were read ahead.

import { requireBuffer } from "../../objects/buffer.js"
import { typeError } from "../../objects/exceptions.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import { bytesIOType, PyBytesIO } from "../io/bytes-io.js"
import { unpicklingError } from "./errors.js"

const truncated = () => unpicklingError("pickle data was truncated")

export class PickleReader {
  private at = 0
  private constructor(
    private data: Uint8Array,
    /// Reads n bytes, or a line for n < 0; null when the data are all there is.
    private readonly more: ((n: number) => Uint8Array) | null,
  ) {}

  static ofBytes(data: Uint8Array): PickleReader {
    return new PickleReader(data, null)
  }

  static ofFile(rt: Runtime, file: Value): PickleReader {
    const read = findAttribute(rt, file, "read")
    const readline = findAttribute(rt, file, "readline")
    if (read === undefined || readline === undefined) throw typeError("file must have 'read' and 'readline' attributes")
    const nothing = new Uint8Array(0)
    if (file instanceof PyBytesIO && file.cls === bytesIOType) {
      return new PickleReader(nothing, (n) => (n < 0 ? file.readLine(-1) : file.read(n)))
    }
    return new PickleReader(nothing, (n) => requireBuffer(n < 0 ? rt.call(readline, []) : rt.call(read, [n])))
  }

  /// The next instruction; -1 at the end.
  op(): number {
    if (this.at < this.data.length) return this.data[this.at++]
    const byte = this.more?.(1)
    return byte === undefined || byte.length === 0 ? -1 : byte[0]
  }

  /// Exactly n bytes. Do not keep or change them.
  read(n: number): Uint8Array {
    const left = this.data.length - this.at
    if (n <= left) {
      this.at += n
      return this.data.subarray(this.at - n, this.at)
    }
    if (this.more === null || left > 0) throw truncated()
    const bytes = this.more(n)
    if (bytes.length < n) throw truncated()
    return bytes
  }

  /// A line with its newline, of at least `atLeast` bytes; what is left when there is none.
  line(atLeast: number): Uint8Array {
    const line = this.anyLine()
    if (line.length < atLeast) throw truncated()
    return line
  }

  private anyLine(): Uint8Array {
    if (this.at >= this.data.length && this.more !== null) return this.more(-1)
    const newline = this.data.indexOf(10, this.at)
    const end = newline < 0 ? this.data.length : newline + 1
    const line = this.data.subarray(this.at, end)
    this.at = end
    return line
  }

  /// Makes sure that the next n bytes are there.
  frame(n: number): void {
    if (n <= this.data.length - this.at) return
    this.data = this.read(n).slice()
    this.at = 0
  }

  uint8(): number {
    return this.read(1)[0]
  }

  uint16(): number {
    const bytes = this.read(2)
    return bytes[0] | (bytes[1] << 8)
  }

  int32(): number {
    const bytes = this.read(4)
    return bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24)
  }

  uint32(): number {
    return this.int32() >>> 0
  }

  uint64(): bigint {
    const bytes = this.read(8)
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true)
  }

  double(): number {
    const bytes = this.read(8)
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, false)
  }
}
