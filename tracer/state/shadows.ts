// What the tracer knows of an object of the running program: a copy of its content, which is compared with the object where something
// may have changed. What was surely left alone is not looked at, so that a step costs what it changed.

import {
  type DictEntry,
  isPlainKey,
  type PyBaseException,
  type PyByteArray,
  type PyDict,
  type PyFrame,
  type PyInstance,
  type PyList,
  type PyObject,
  type PySet,
  type Shape,
  type Value,
} from "../../interpreter/index.js"
import { clear } from "../cleared.js"
import { EventKind } from "../events.js"
import { textOfNumber } from "../texts-of-numbers.js"
import type { ObjectStore } from "./store.js"

/// What is known of one object.
export abstract class Shadow {
  readonly reference: string
  /// Does it wait to be compared?
  isQueued = false
  /// The frame whose instruction at `changedAt` may change it.
  changedBy: PyFrame | null = null
  changedAt = 0
  /// May anything in it have changed?
  protected isDirty = false

  constructor(
    readonly store: ObjectStore,
    readonly id: number,
    /// What texts call an object that they don't show by its content; else empty.
    readonly name = "",
  ) {
    this.reference = `@${id}`
  }

  /// Anything in it may change now.
  touch(): void {
    this.isDirty = true
    this.store.queue(this)
  }

  /// The item under this key may change now, or come, or go. It has not yet.
  touchItem(_key: Value): void {
    this.touch()
  }

  /// The method of that name, which changes it, is about to be called.
  touchMethod(_name: string, _first: Value | undefined): void {
    this.touch()
  }

  /// Tells its content for the first time.
  abstract tell(): void

  /// Tells what has changed since.
  abstract compare(): void
}

const CHUNK = 1_000_000

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
    let start = low
    const common = Math.min(known.length, items.length)
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

export class DictShadow extends Shadow {
  private readonly known = new Map<DictEntry, Value>()
  private readonly touched: DictEntry[] = []
  private keysVersion = 0

  constructor(
    store: ObjectStore,
    id: number,
    readonly object: PyDict,
  ) {
    super(store, id)
  }

  override touchItem(key: Value): void {
    const { object: dict, store } = this
    if (!isPlainKey(key) || dict.hasOwnEquality) return this.touch()
    const entry = dict.entry(store.machine, key)
    // A new one will stand at the end.
    if (entry !== undefined) this.touched.push(entry)
    store.queue(this)
  }

  override touchMethod(name: string, first: Value | undefined): void {
    if (first !== undefined && (name === "pop" || name === "setdefault" || name === "__setitem__" || name === "__delitem__"))
      this.touchItem(first)
    else if (name === "popitem" && first === undefined && this.object.last !== null) {
      this.touched.push(this.object.last)
      this.store.queue(this)
    } else this.touch()
  }

  /// It may have got a key by being asked for one.
  get hasOtherKeys(): boolean {
    return this.object.keysVersion !== this.keysVersion
  }

  tell(): void {
    const { store, object: dict } = this
    const args: (number | string)[] = [this.id, "dict", dict.cls.name, "", 2 * Math.min(dict.size, CHUNK)]
    let n = 0
    const rest: DictEntry[] = []
    for (let entry = dict.first; entry !== null; entry = entry.next) {
      if (n++ >= CHUNK) rest.push(entry)
      else {
        args.push(store.show(entry.key), store.show(entry.value as Value))
        this.known.set(entry, entry.value as Value)
      }
    }
    store.pushAttributes(args, dict)
    store.push(EventKind.OBJECT, args)
    for (const entry of rest) this.put(entry)
    this.keysVersion = dict.keysVersion
  }

  compare(): void {
    const { object: dict, known, touched } = this
    for (const entry of touched) {
      if (entry.value === undefined) this.drop(entry)
      else if (known.has(entry) && known.get(entry) !== entry.value) this.put(entry)
    }
    clear(touched)
    if (dict.size >= known.size && !this.isDirty) this.addLast()
    if (this.isDirty || dict.size !== known.size) this.compareAll()
    this.isDirty = false
    this.keysVersion = dict.keysVersion
    if (dict.dict !== null) this.store.compareAttributes(this.id, dict)
  }

  private addLast(): void {
    const fresh: DictEntry[] = []
    for (let entry = this.object.last; entry !== null && !this.known.has(entry); entry = entry.previous) fresh.push(entry)
    for (let i = fresh.length - 1; i >= 0; i--) this.put(fresh[i])
  }

  private compareAll(): void {
    const { object: dict, known, store } = this
    for (const entry of [...known.keys()]) if (entry.value === undefined) this.drop(entry)
    if (this.isInOrder()) {
      for (let entry = dict.first; entry !== null; entry = entry.next) if (known.get(entry) !== entry.value) this.put(entry)
      return
    }
    known.clear()
    const args: (number | string)[] = [this.id, 2 * dict.size]
    for (let entry = dict.first; entry !== null; entry = entry.next) {
      known.set(entry, entry.value as Value)
      args.push(store.show(entry.key), store.show(entry.value as Value))
    }
    store.push(EventKind.FILL, args)
  }

  // Do the known entries come first, in their order?
  private isInOrder(): boolean {
    let entry = this.object.first
    for (const known of this.known.keys()) {
      if (entry !== known) return false
      entry = entry.next
    }
    return true
  }

  private put(entry: DictEntry): void {
    const { store } = this
    this.known.set(entry, entry.value as Value)
    store.push(EventKind.SET_ITEM, [this.id, store.show(entry.key), store.show(entry.value as Value)])
  }

  private drop(entry: DictEntry): void {
    if (this.known.delete(entry)) this.store.push(EventKind.DELETE_ITEM, [this.id, this.store.show(entry.key)])
  }
}

export class SetShadow extends Shadow {
  private readonly known = new Map<number, Value>()
  private layout: object | null = null
  // Slots that may be empty now, members that may have come.
  private readonly slots: number[] = []
  private readonly members: Value[] = []

  constructor(
    store: ObjectStore,
    id: number,
    private readonly set: PySet,
  ) {
    super(store, id)
  }

  override touchMethod(name: string, first: Value | undefined): void {
    const { set, store } = this
    const isOne = name === "add" || name === "discard" || name === "remove"
    if (!isOne || first === undefined || !isPlainKey(first) || !set.table.isPlain) return this.touch()
    if (name !== "add") {
      const slot = set.table.slotOf(store.machine, first)
      if (slot >= 0) this.slots.push(slot)
    } else this.members.push(first)
    store.queue(this)
  }

  tell(): void {
    const { store, set } = this
    const args: (number | string)[] = [this.id, "set", set.cls.name, ""]
    this.pushMembers(args)
    store.pushAttributes(args, set)
    store.push(EventKind.OBJECT, args)
  }

  private pushMembers(args: (number | string)[]): void {
    const { known, store } = this
    const { table } = this.set
    known.clear()
    this.layout = table.layout
    const at = args.push(0) - 1
    for (let slot = table.nextSlot(0); slot >= 0; slot = table.nextSlot(slot + 1)) {
      const member = table.memberAt(slot)
      known.set(slot, member)
      args.push(store.show(member), String(slot))
    }
    args[at] = args.length - at - 1
  }

  compare(): void {
    const { set, slots, members, isDirty } = this
    if (set.table.layout !== this.layout) this.fill()
    else if (isDirty || !set.table.isPlain) this.compareAll()
    else {
      for (const slot of slots) this.compareSlot(slot)
      for (const member of members) this.compareSlot(set.table.slotOf(this.store.machine, member))
    }
    clear(slots)
    clear(members)
    this.isDirty = false
    if (set.dict !== null) this.store.compareAttributes(this.id, set)
  }

  private compareSlot(slot: number): void {
    if (slot < 0) return
    const { known, store } = this
    const { table } = this.set
    const isTaken = table.nextSlot(slot) === slot
    const member = isTaken ? table.memberAt(slot) : undefined
    if (known.has(slot) && (!isTaken || known.get(slot) !== member)) {
      known.delete(slot)
      store.push(EventKind.DISCARD_ITEM, [this.id, slot])
    }
    if (member === undefined || known.has(slot)) return
    known.set(slot, member)
    store.push(EventKind.ADD_ITEM, [this.id, slot, store.show(member)])
  }

  private fill(): void {
    const args: (number | string)[] = [this.id]
    this.pushMembers(args)
    this.store.push(EventKind.FILL, args)
  }

  private compareAll(): void {
    const { table } = this.set
    for (const slot of [...this.known.keys()]) this.compareSlot(slot)
    for (let slot = table.nextSlot(0); slot >= 0; slot = table.nextSlot(slot + 1)) this.compareSlot(slot)
  }
}

/// An instance of a class: known by its attributes.
export class InstanceShadow extends Shadow {
  // As of the last comparison; the values stand as in the object, or as in its dict.
  private shape: Shape | null = null
  private names: readonly string[] = []
  private values: (Value | undefined)[] = []

  constructor(
    store: ObjectStore,
    id: number,
    private readonly object: PyInstance,
    name: string,
  ) {
    super(store, id, name)
  }

  tell(): void {
    const { store, object } = this
    this.look()
    const args: (number | string)[] = [this.id, "instance", object.cls.name, this.name, 0, 0]
    const { names, values } = this
    let n = 0
    for (let i = 0; i < names.length; i++) {
      const value = values[i]
      if (value === undefined) continue
      args.push(names[i], store.show(value))
      n++
    }
    args[5] = n
    store.push(EventKind.OBJECT, args)
  }

  private look(): void {
    const { object } = this
    if (object.dict === null) {
      if (object.shape !== this.shape) this.names = this.store.namesOf(object)
      this.shape = object.shape
      this.values = object.slots.slice()
      return
    }
    this.shape = null
    const reserved = object.cls.slotNames
    const items = object.dict.stringItems()
    this.names = [...reserved, ...items.map(([name]) => name)]
    this.values = [...object.slots.slice(0, reserved.length), ...items.map(([, value]) => value)]
  }

  // Does it have the attributes that are known, in their places, and perhaps more behind them?
  private hasGrown(): boolean {
    const { shape } = this.object
    if (shape === this.shape) return true
    let older = shape.parent
    while (older !== null && older !== this.shape) older = older.parent
    if (older === null) return false
    this.shape = shape
    this.names = this.store.namesOf(this.object)
    // As large as it must be, where pushing would leave room for 16 more.
    const values = this.object.slots.slice().fill(undefined)
    for (let i = 0; i < this.values.length; i++) values[i] = this.values[i]
    this.values = values
    return true
  }

  compare(): void {
    this.isDirty = false
    const { object, store, id } = this
    if (object.dict === null && this.hasGrown()) {
      const { names, values } = this
      const { slots } = object
      for (let i = 0; i < slots.length; i++) {
        const value = slots[i]
        if (value === values[i]) continue
        values[i] = value
        if (value === undefined) store.push(EventKind.DELETE_ATTRIBUTE, [id, names[i]])
        else store.push(EventKind.SET_ATTRIBUTE, [id, names[i], store.show(value)])
      }
      return
    }
    const { names, values } = this
    this.look()
    const before = new Map<string, Value | undefined>()
    for (let i = 0; i < names.length; i++) before.set(names[i], values[i])
    for (let i = 0; i < this.names.length; i++) {
      const name = this.names[i]
      const value = this.values[i]
      const old = before.get(name)
      before.delete(name)
      if (value === old) continue
      if (value === undefined) store.push(EventKind.DELETE_ATTRIBUTE, [id, name])
      else store.push(EventKind.SET_ATTRIBUTE, [id, name, store.show(value)])
    }
    for (const [name, value] of before) if (value !== undefined) store.push(EventKind.DELETE_ATTRIBUTE, [id, name])
  }
}

/// An exception: its arguments, and attributes.
export class ExceptionShadow extends Shadow {
  private args: Value = null

  constructor(
    store: ObjectStore,
    id: number,
    private readonly error: PyBaseException,
  ) {
    super(store, id)
  }

  tell(): void {
    const { store, error } = this
    this.args = error.args
    const { items } = error.args
    const args: (number | string)[] = [this.id, "exception", error.cls.name, "", items.length]
    for (const item of items) args.push(store.show(item))
    store.pushAttributes(args, error)
    store.push(EventKind.OBJECT, args)
  }

  compare(): void {
    this.isDirty = false
    const { error, store } = this
    if (error.args !== this.args) {
      this.args = error.args
      store.push(EventKind.FILL, [this.id, error.args.items.length, ...error.args.items.map((item) => store.show(item))])
    }
    store.compareAttributes(this.id, error)
  }
}

/// What is shown as a text that may change.
export class TextShadow extends Shadow {
  private text = ""

  constructor(
    store: ObjectStore,
    id: number,
    private readonly object: PyByteArray,
  ) {
    super(store, id)
  }

  tell(): void {
    const { store } = this
    this.text = store.values.render(this.object)
    const args: (number | string)[] = [this.id, "text", this.object.cls.name, "", 1, this.text]
    store.pushAttributes(args, this.object)
    store.push(EventKind.OBJECT, args)
  }

  compare(): void {
    this.isDirty = false
    const text = this.store.values.render(this.object)
    if (text !== this.text) this.store.push(EventKind.FILL, [this.id, 1, text])
    this.text = text
  }
}

/// What never changes itself, but holds what may: a tuple, a frozenset, a slice, a bound method.
export class FixedShadow extends Shadow {
  constructor(
    store: ObjectStore,
    id: number,
    private readonly kind: string,
    private readonly type: string,
    private readonly items: readonly Value[],
    private readonly object: PyObject,
  ) {
    super(store, id)
  }

  tell(): void {
    const { store } = this
    const args: (number | string)[] = [this.id, this.kind, this.type, "", this.items.length]
    for (const item of this.items) args.push(store.show(item))
    store.pushAttributes(args, this.object)
    store.push(EventKind.OBJECT, args)
  }

  compare(): void {
    this.isDirty = false
    this.store.compareAttributes(this.id, this.object)
  }
}
