// Shadows of dicts: entries in their order.

import { type DictEntry, isPlainKey, type PyDict, type Value } from "../../../interpreter/index.js"
import { clear } from "../../cleared.js"
import { EventKind } from "../../events.js"
import type { ObjectStore } from "../store.js"
import { CHUNK, Shadow } from "./shadow.js"

export class DictShadow extends Shadow {
  private readonly known = new Map<DictEntry, Value>()
  private readonly touched: DictEntry[] = []
  private keysVersion = 0
  /// Has something changed under a key whose text may be another's too? Then all of it is told anew.
  private hasTwins = false

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
    if (this.hasTwins) this.fill()
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
    const { object: dict, known } = this
    for (const entry of [...known.keys()]) if (entry.value === undefined) this.drop(entry)
    if (this.isInOrder()) {
      for (let entry = dict.first; entry !== null; entry = entry.next) if (known.get(entry) !== entry.value) this.put(entry)
      return
    }
    this.fill()
  }

  private fill(): void {
    const { object: dict, known, store } = this
    this.hasTwins = false
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
    this.hasTwins ||= !store.hasOwnText(entry.key)
    if (this.hasTwins) return
    store.push(EventKind.SET_ITEM, [this.id, store.show(entry.key), store.show(entry.value as Value)])
  }

  private drop(entry: DictEntry): void {
    if (!this.known.delete(entry)) return
    this.hasTwins ||= !this.store.hasOwnText(entry.key)
    if (!this.hasTwins) this.store.push(EventKind.DELETE_ITEM, [this.id, this.store.show(entry.key)])
  }
}
