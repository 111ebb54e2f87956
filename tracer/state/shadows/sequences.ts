// Shadows of lists and deques: items one after the other, whose changes are items set and slices replaced.

import type { PyList, PyObject, Value } from "../../../interpreter/index.js"
import { clear } from "../../cleared.js"
import { EventKind } from "../../events.js"
import { textOfNumber } from "../../texts-of-numbers.js"
import type { ObjectStore } from "../store.js"
import { CHUNK, Shadow } from "./shadow.js"

/// Items one after the other: a list, a deque.
export abstract class SequenceShadow extends Shadow {
  protected known: Value[] = []

  protected tellItems(kind: string, type: string, name: string, items: readonly Value[], object: PyObject): void {
    const { store, id } = this
    const first = items.length > CHUNK ? items.slice(0, CHUNK) : items
    const args: (number | string)[] = [id, kind, type, name, first.length]
    for (let i = 0; i < first.length; i++) args.push(store.show(first[i]))
    store.pushAttributes(args, object)
    store.push(EventKind.OBJECT, args)
    this.known = items.slice()
    for (let at = CHUNK; at < items.length; at += CHUNK) this.splice(at, 0, items, at, Math.min(at + CHUNK, items.length))
  }

  protected set(index: number, value: Value): void {
    this.known[index] = value
    const { store } = this
    store.push(EventKind.SET_ITEM, [this.id, textOfNumber(index), store.show(value)])
  }

  /// Tells that from `at` on so many items are gone, and items[from:to] have come.
  protected splice(at: number, removed: number, items: readonly Value[], from: number, to: number): void {
    const { store } = this
    const args: (number | string)[] = [this.id, at, removed, to - from]
    for (let i = from; i < to; i++) args.push(store.show(items[i]))
    store.push(EventKind.SPLICE, args)
  }

  /// Compares from an index on.
  protected compareFrom(low: number, items: readonly Value[]): void {
    const { known } = this
    const common = Math.min(known.length, items.length)
    let start = Math.min(low, common)
    while (start < common && known[start] === items[start]) start++
    if (start === known.length && start === items.length) return
    if (known.length === items.length) this.compareMiddle(start, items)
    else {
      let end = 0
      while (end < common - start && known[known.length - 1 - end] === items[items.length - 1 - end]) end++
      this.change(start, known.length - end, items, items.length - end)
    }
  }

  private compareMiddle(start: number, items: readonly Value[]): void {
    const { known } = this
    let end = items.length
    while (end > start && known[end - 1] === items[end - 1]) end--
    let different = 0
    for (let i = start; i < end; i++) if (known[i] !== items[i]) different++
    if (different > 8 && different * 3 > end - start) return this.change(start, end, items, end)
    for (let i = start; i < end; i++) if (known[i] !== items[i]) this.set(i, items[i])
  }

  // known[start:end] becomes items[start:to].
  private change(start: number, end: number, items: readonly Value[], to: number): void {
    for (let at = start; at < to || at === start; at += CHUNK) {
      this.splice(at, at === start ? end - start : 0, items, at, Math.min(to, at + CHUNK))
    }
    if (end === this.known.length) {
      this.known.length = start
      for (let i = start; i < to; i++) this.known.push(items[i])
    } else this.known = items.slice()
  }
}

export class ListShadow extends SequenceShadow {
  // Indexes below `low` that may hold something else; from `low` on everything may.
  private readonly indexes: number[] = []
  private low = Number.POSITIVE_INFINITY

  constructor(
    store: ObjectStore,
    id: number,
    private readonly list: PyList,
  ) {
    super(store, id)
  }

  override touchItem(key: Value): void {
    const { length } = this.list.items
    if (typeof key !== "number") return this.touch()
    const index = key < 0 ? key + length : key
    if (index < 0 || index >= length) return
    if (this.indexes.length > 64) return this.touch()
    this.indexes.push(index)
    this.store.queue(this)
  }

  override touchMethod(name: string, _first: Value | undefined): void {
    const { length } = this.list.items
    if (name === "append" || name === "extend") this.touchFrom(length)
    else if (name === "pop" && _first === undefined) this.touchFrom(length - 1)
    else this.touch()
  }

  /// What stands at an index or behind it may change.
  touchFrom(index: number): void {
    if (index < this.low) this.low = Math.max(0, index)
    this.store.queue(this)
  }

  tell(): void {
    this.tellItems("list", this.list.cls.name, "", this.list.items, this.list)
  }

  compare(): void {
    const { items } = this.list
    const { indexes, known } = this
    const low = this.isDirty || (items.length !== known.length && this.low > known.length) ? 0 : this.low
    for (let i = 0; i < indexes.length; i++) {
      const index = indexes[i]
      if (index >= low || index >= items.length || index >= known.length) continue
      if (known[index] !== items[index]) this.set(index, items[index])
    }
    clear(indexes)
    this.low = Number.POSITIVE_INFINITY
    this.isDirty = false
    if (low !== Number.POSITIVE_INFINITY) this.compareFrom(low, items)
    if (this.list.dict !== null) this.store.compareAttributes(this.id, this.list)
  }
}

/// A deque, known by what it can do: its module may be missing.
export interface Deque extends PyObject {
  readonly length: number
  readonly version: number
  at(index: number): Value
}

export class DequeShadow extends SequenceShadow {
  // The one call since the last comparison that is known exactly.
  private call: [name: string, value: Value | undefined] | null = null

  constructor(
    store: ObjectStore,
    id: number,
    private readonly deque: Deque,
  ) {
    super(store, id)
  }

  private items(): Value[] {
    const items = new Array<Value>(this.deque.length)
    for (let i = 0; i < items.length; i++) items[i] = this.deque.at(i)
    return items
  }

  override touchItem(): void {
    this.touch()
  }

  override touchMethod(name: string, first: Value | undefined): void {
    const isKnown = name === "append" || name === "appendleft" || name === "pop" || name === "popleft"
    if (isKnown && this.call === null) this.call = [name, first]
    else this.isDirty = true
    this.store.queue(this)
  }

  tell(): void {
    this.tellItems("list", this.deque.cls.name, "", this.items(), this.deque)
  }

  compare(): void {
    const { call } = this
    if (!this.isDirty && call !== null && this.wasCalled(call)) this.replay(call[0], call[1])
    else this.compareFrom(0, this.items())
    this.call = null
    this.isDirty = false
    this.store.compareAttributes(this.id, this.deque)
  }

  // Not when it was refused, or took an item from the other end.
  private wasCalled([name, value]: [string, Value | undefined]): boolean {
    const { deque, known } = this
    if (!name.startsWith("append")) return deque.length === known.length - 1
    const at = name === "append" ? deque.length - 1 : 0
    return deque.length === known.length + 1 && deque.at(at) === value
  }

  private replay(name: string, value: Value | undefined): void {
    const { known } = this
    const n = known.length
    if (name === "append") {
      known.push(value as Value)
      this.splice(n, 0, known, n, n + 1)
    } else if (name === "appendleft") {
      known.unshift(value as Value)
      this.splice(0, 0, known, 0, 1)
    } else if (name === "pop") {
      known.pop()
      this.splice(n - 1, 1, known, 0, 0)
    } else {
      known.shift()
      this.splice(0, 1, known, 0, 0)
    }
  }
}
