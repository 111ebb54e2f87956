// PyByteArray: a growable array of bytes. The methods of `bytearray` are in bytearray-methods.ts.

import { bytearrayType } from "./builtin-types.js"
import { bufferError } from "./exceptions.js"
import type { PyType } from "./type.js"
import { AttributedObject } from "./value.js"

export class PyByteArray extends AttributedObject {
  cls: PyType
  /// How many memoryviews look at the bytes: while there are any, the size may not change.
  exports = 0
  private storage: Uint8Array
  private size: number

  constructor(bytes: Uint8Array, cls: PyType = bytearrayType) {
    super()
    this.cls = cls
    this.storage = bytes
    this.size = bytes.length
  }

  get length(): number {
    return this.size
  }

  /// The live bytes: writing to them changes the bytearray. Stale after the size has changed.
  get bytes(): Uint8Array {
    return this.size === this.storage.length ? this.storage : this.storage.subarray(0, this.size)
  }

  /// Puts `items` where `count` bytes from `start` were.
  splice(start: number, count: number, items: Uint8Array): void {
    const change = items.length - count
    if (change !== 0) this.resize(start, count, change)
    this.storage.set(items, start)
  }

  push(byte: number): void {
    if (this.size === this.storage.length) this.resize(this.size, 0, 1)
    else {
      if (this.exports > 0) this.checkResizable()
      this.size += 1
    }
    this.storage[this.size - 1] = byte
  }

  // Moves the bytes after start + count by `change`; grows by half, so that appending stays cheap.
  private resize(start: number, count: number, change: number): void {
    this.checkResizable()
    const size = this.size + change
    const tail = start + count
    if (size <= this.storage.length) {
      this.storage.copyWithin(tail + change, tail, this.size)
    } else {
      const grown = new Uint8Array(size + (size >> 1) + 8)
      grown.set(this.storage.subarray(0, start))
      grown.set(this.storage.subarray(tail, this.size), tail + change)
      this.storage = grown
    }
    this.size = size
  }

  /// Replaces everything.
  assign(bytes: Uint8Array): void {
    if (bytes.length !== this.size) this.checkResizable()
    this.storage = bytes
    this.size = bytes.length
  }

  checkResizable(): void {
    if (this.exports > 0) throw resizeError()
  }
}

export const resizeError = () => bufferError("Existing exports of data: object cannot be re-sized")
