// PyMemoryView: a look at the bytes of another object, as items of a format, in one or more dimensions. The methods of
// `memoryview` are in memoryview-methods.ts.

import { PyBuffer } from "./buffer.js"
import { memoryviewType } from "./builtin-types.js"
import { PyByteArray } from "./bytearray.js"
import { valueError } from "./exceptions.js"
import type { PyType } from "./type.js"
import type { Value } from "./value.js"

/// How items lie in the bytes.
export interface ViewLayout {
  format: string
  itemSize: number
  shape: readonly number[]
  /// In bytes, may be negative.
  strides: readonly number[]
  /// Where the first item is.
  offset: number
  readonly: boolean
}

export class PyMemoryView extends PyBuffer {
  cls: PyType = memoryviewType
  released = false
  /// Once it was asked for.
  hash: number | bigint | null = null

  constructor(
    /// The object looked at; its size is held while the view is not released.
    readonly owner: Value,
    readonly source: Uint8Array,
    readonly layout: ViewLayout,
  ) {
    super()
    if (owner instanceof PyByteArray || owner instanceof PyBuffer) owner.exports += 1
  }

  check(): void {
    if (this.released) throw valueError("operation forbidden on released memoryview object")
  }

  release(): void {
    if (this.released) return
    this.released = true
    if (this.owner instanceof PyByteArray || this.owner instanceof PyBuffer) this.owner.exports -= 1
  }

  get length(): number {
    return this.layout.shape.length === 0 ? 1 : this.layout.shape[0]
  }

  get byteCount(): number {
    return this.layout.shape.reduce((size, n) => size * n, this.layout.itemSize)
  }

  /// True when the items lie one after the other in C order.
  get isContiguous(): boolean {
    const { shape, strides, itemSize } = this.layout
    // C looks no closer at one dimension, be it empty.
    if (shape.length === 1) return shape[0] === 1 || strides[0] === itemSize
    let expected = itemSize
    for (let i = shape.length - 1; i >= 0; i--) {
      if (shape[i] > 1 && strides[i] !== expected) return false
      expected *= shape[i]
    }
    return true
  }

  /// Places of the items in C order.
  places(): number[] {
    const { shape, strides, offset } = this.layout
    let places = [offset]
    shape.forEach((n, dimension) => {
      const stride = strides[dimension]
      places = places.flatMap((start) => Array.from({ length: n }, (_, i) => start + i * stride))
    })
    return places
  }

  /// The bytes in C order: live when they are contiguous, else a copy.
  bufferBytes(): Uint8Array {
    this.check()
    const { offset, itemSize } = this.layout
    if (this.isContiguous) return this.source.subarray(offset, offset + this.byteCount)
    const copy = new Uint8Array(this.byteCount)
    this.places().forEach((place, i) => {
      copy.set(this.source.subarray(place, place + itemSize), i * itemSize)
    })
    return copy
  }

  /// The layout of one dimension of bytes.
  static plain(size: number, readonly: boolean): ViewLayout {
    return { format: "B", itemSize: 1, shape: [size], strides: [1], offset: 0, readonly }
  }
}
