// PyArray: a growable typed array. The methods of `array.array` are in index.ts.

import { PyBuffer } from "../../objects/buffer.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { bufferError } from "../../objects/exceptions.js"
import type { Runtime } from "../../objects/runtime.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import type { Value } from "../../objects/value.js"
import type { ItemKind, Storage } from "./kinds.js"

export const arrayType = builtinType("array.array", objectType, TypeFlag.BASETYPE | TypeFlag.SEQUENCE | TypeFlag.HAS_WEAKREF)

export class PyArray extends PyBuffer {
  cls: PyType
  private storage: Storage
  private size: number
  /// How many items CPython would have room for.
  allocated: number

  constructor(
    readonly kind: ItemKind,
    size: number,
    cls: PyType = arrayType,
  ) {
    super()
    this.cls = cls
    this.size = size
    this.allocated = size
    this.storage = kind.make(size)
  }

  get length(): number {
    return this.size
  }

  /// The items as memory has them.
  get raw(): Storage {
    return this.storage
  }

  get(index: number): Value {
    return this.kind.get(this.storage[index])
  }

  set(rt: Runtime, index: number, value: Value): void {
    const raw = this.kind.raw(rt, value)
    // The conversion may have run Python code that made the array shorter.
    if (index < this.size) this.storage[index] = raw
  }

  bufferBytes(): Uint8Array {
    return new Uint8Array(this.storage.buffer, 0, this.size * this.kind.size)
  }

  override itemFormat(): { format: string; itemSize: number } {
    return { format: this.kind.format, itemSize: this.kind.size }
  }

  /// Puts `count` items, still zero, where `gone` items from `start` were.
  splice(start: number, gone: number, count: number): void {
    const old = this.size
    const bytes = this.kind.size
    const tail = (start + gone) * bytes
    const end = old * bytes
    if (count >= gone) this.resize(old + count - gone)
    new Uint8Array(this.storage.buffer).copyWithin((start + count) * bytes, tail, end)
    if (count < gone) this.resize(old + count - gone)
  }

  /// `array_resize`.
  resize(size: number): void {
    if (this.exports > 0 && size !== this.size) throw bufferError("cannot resize an array that is exporting buffers")
    if (!(this.allocated >= size && this.size < size + 16 && this.allocated > 0)) {
      this.allocated = size === 0 ? 0 : size + (size >> 4) + (this.size < 8 ? 3 : 7)
    }
    if (size > this.storage.length) {
      const grown = this.kind.make(size + (size >> 1) + 4)
      new Uint8Array(grown.buffer).set(this.bufferBytes())
      this.storage = grown
    }
    this.size = size
  }

  append(rt: Runtime, value: Value): void {
    const raw = this.kind.raw(rt, value)
    this.resize(this.size + 1)
    this.storage[this.size - 1] = raw
  }

  /// A new plain array of every `step`th item.
  sliced(start: number, step: number, count: number): PyArray {
    const result = new PyArray(this.kind, count)
    for (let i = 0, at = start; i < count; i++, at += step) result.storage[i] = this.storage[at]
    return result
  }

  /// Copies bytes over the items from `start`.
  setBytes(start: number, bytes: Uint8Array): void {
    new Uint8Array(this.storage.buffer).set(bytes, start * this.kind.size)
  }

  items(): Value[] {
    return Array.from({ length: this.size }, (_, i) => this.get(i))
  }
}
