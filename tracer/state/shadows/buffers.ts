// Shadows of bytearrays and arrays: numbers one after the other, known as memory has them.

import { PyByteArray, type Value } from "../../../interpreter/index.js"
import type { PyArray } from "../../arrays.js"
import { EventKind } from "../../events.js"
import { textOfNumber } from "../../texts-of-numbers.js"
import type { ObjectStore } from "../store.js"
import { SequenceShadow } from "./sequences.js"
import { CHUNK } from "./shadow.js"

export class BufferShadow extends SequenceShadow {
  /// Where something else may stand.
  private readonly indexes: number[] = []

  constructor(
    store: ObjectStore,
    id: number,
    private readonly buffer: PyByteArray | PyArray,
  ) {
    super(store, id)
  }

  private get raw(): ArrayLike<Value> {
    const { buffer } = this
    return buffer instanceof PyByteArray ? buffer.bytes : buffer.raw
  }

  private textAt(index: number): string {
    const { buffer } = this
    return buffer instanceof PyByteArray ? textOfNumber(buffer.bytes[index]) : this.store.show(buffer.get(index))
  }

  override touchItem(key: Value): void {
    if (typeof key !== "number" || this.indexes.length > 64) return this.touch()
    this.indexes.push(key < 0 ? key + this.buffer.length : key)
    this.store.queue(this)
  }

  override touchMethod(name: string, _first: Value | undefined): void {
    if (name === "append") this.store.queue(this)
    else this.touch()
  }

  tell(): void {
    const { store, buffer, id } = this
    const { length } = buffer
    const first = Math.min(length, CHUNK)
    const args: (number | string)[] = [id, buffer instanceof PyByteArray ? "bytes" : "list", buffer.cls.name, "", first]
    for (let i = 0; i < first; i++) args.push(this.textAt(i))
    store.pushAttributes(args, buffer)
    store.push(EventKind.OBJECT, args)
    this.known = this.items()
    for (let at = CHUNK; at < length; at += CHUNK) this.splice(at, 0, this.known, at, Math.min(at + CHUNK, length))
  }

  private items(): Value[] {
    const { raw, buffer } = this
    const items = new Array<Value>(buffer.length)
    for (let i = 0; i < items.length; i++) items[i] = raw[i]
    return items
  }

  compare(): void {
    const { known, buffer, indexes } = this
    if (this.isDirty || buffer.length < known.length) this.compareFrom(0, this.items())
    else {
      const { raw } = this
      for (const index of indexes) {
        if (index >= 0 && index < known.length && known[index] !== raw[index]) this.set(index, raw[index])
      }
      if (buffer.length > known.length) this.grow(raw)
    }
    indexes.length = 0
    this.isDirty = false
    this.store.compareAttributes(this.id, buffer)
  }

  private grow(raw: ArrayLike<Value>): void {
    const { known, buffer } = this
    const from = known.length
    for (let i = from; i < buffer.length; i++) known.push(raw[i])
    this.splice(from, 0, known, from, known.length)
  }

  // What is told stands in the buffer, at the same index.
  protected override set(index: number, value: Value): void {
    this.known[index] = value
    this.store.push(EventKind.SET_ITEM, [this.id, textOfNumber(index), this.textAt(index)])
  }

  protected override splice(at: number, removed: number, _items: readonly Value[], from: number, to: number): void {
    const args: (number | string)[] = [this.id, at, removed, to - from]
    for (let i = from; i < to; i++) args.push(this.textAt(i))
    this.store.push(EventKind.SPLICE, args)
  }
}
