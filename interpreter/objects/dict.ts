// PyDict: insertion-ordered, keyed by normalised primitives in a JS Map where equality allows it, by hash buckets where not.
// Entries are objects of their own, so that an inline cache can hold one. The methods of `dict` are in dict-methods.ts.

import { dictType } from "./builtin-types.js"
import { dictKey, needsHash } from "./dict-key.js"
import { equals } from "./operations/compare.js"
import { bucketOf, hash } from "./operations/hash.js"
import type { Runtime } from "./runtime.js"
import { type PyType, TypeFlag } from "./type.js"
import { AttributedObject, type Value } from "./value.js"

export class DictEntry {
  previous: DictEntry | null = null
  next: DictEntry | null = null
  constructor(
    readonly key: Value,
    /// undefined once the entry was removed: who holds the entry (iterator, inline cache) must look again.
    public value: Value | undefined,
  ) {}
}

export class PyDict extends AttributedObject {
  cls: PyType
  /// Entries by normalised key; an entry whose key needs `__hash__`/`__eq__` stands under itself, and in a bucket.
  private map: Map<unknown, DictEntry> = new Map()
  private buckets: Map<number, DictEntry[]> | null = null
  private hashed = 0
  first: DictEntry | null = null
  last: DictEntry | null = null
  /// Changes whenever a key is added or removed (not when a value is replaced).
  keysVersion = 0

  constructor(cls: PyType = dictType) {
    super()
    this.cls = cls
  }

  get size(): number {
    return this.map.size
  }

  // ---- string keys: namespaces, keyword arguments, instance attributes

  entryOfString(name: string): DictEntry | undefined {
    return this.map.get(name)
  }

  getString(name: string): Value | undefined {
    const entry = this.map.get(name)
    return entry === undefined ? undefined : entry.value
  }

  setString(name: string, value: Value): void {
    const entry = this.map.get(name)
    if (entry !== undefined) entry.value = value
    else this.insert(name, name, value)
  }

  deleteString(name: string): boolean {
    const entry = this.map.get(name)
    if (entry === undefined) return false
    this.map.delete(name)
    this.unlink(entry)
    return true
  }

  /// Items whose key is a str, in order.
  stringItems(): [string, Value][] {
    const items: [string, Value][] = []
    for (let entry = this.first; entry !== null; entry = entry.next) {
      if (typeof entry.key === "string") items.push([entry.key, entry.value as Value])
    }
    return items
  }

  // ---- any key

  /// The entry of a key, undefined when there is none. Raises TypeError for an unhashable key, and what `__eq__` raises.
  entry(rt: Runtime, key: Value): DictEntry | undefined {
    if (typeof key === "string" || typeof key === "number") {
      const entry = this.map.get(key)
      if (entry !== undefined || this.hashed === 0) return entry
      return this.findAmongHashed(rt, key)
    }
    const primitive = dictKey(key)
    if (primitive === needsHash) return this.findHashed(rt, key)
    const entry = this.map.get(primitive)
    if (entry !== undefined || this.hashed === 0) return entry
    return this.findAmongHashed(rt, key)
  }

  get(rt: Runtime, key: Value): Value | undefined {
    const entry = this.entry(rt, key)
    return entry === undefined ? undefined : entry.value
  }

  has(rt: Runtime, key: Value): boolean {
    return this.entry(rt, key) !== undefined
  }

  /// Stores a value; the first of equal keys stays the key.
  set(rt: Runtime, key: Value, value: Value): void {
    const entry = this.entry(rt, key)
    if (entry !== undefined) {
      entry.value = value
      return
    }
    const primitive = dictKey(key)
    if (primitive === needsHash) this.insertHashed(rt, key, value)
    else this.insert(primitive, key, value)
  }

  /// Removes a key and gives its value; undefined when there was none.
  delete(rt: Runtime, key: Value): Value | undefined {
    const entry = this.entry(rt, key)
    if (entry === undefined) return undefined
    const value = entry.value
    this.remove(rt, entry)
    return value
  }

  /// Takes an entry of this dict out.
  remove(rt: Runtime, entry: DictEntry): void {
    const primitive = dictKey(entry.key)
    if (primitive === needsHash) {
      this.map.delete(entry)
      const bucket = bucketOf(hash(rt, entry.key))
      const entries = this.buckets?.get(bucket)
      if (entries !== undefined) {
        const index = entries.indexOf(entry)
        if (index >= 0) entries.splice(index, 1)
        if (entries.length === 0) this.buckets?.delete(bucket)
      }
      this.hashed -= 1
    } else {
      this.map.delete(primitive)
    }
    this.unlink(entry)
  }

  clear(): void {
    for (let entry = this.first; entry !== null; entry = entry.next) entry.value = undefined
    this.map = new Map()
    this.buckets = null
    this.hashed = 0
    this.first = this.last = null
    this.keysVersion += 1
  }

  /// A new exact dict with the same items.
  copy(rt: Runtime): PyDict {
    const copy = new PyDict()
    copy.updateFrom(rt, this)
    return copy
  }

  /// `update` from another dict's items.
  updateFrom(rt: Runtime, other: PyDict): void {
    for (let entry = other.first; entry !== null; entry = entry.next) this.set(rt, entry.key, entry.value as Value)
  }

  keys(): Value[] {
    const keys: Value[] = []
    for (let entry = this.first; entry !== null; entry = entry.next) keys.push(entry.key)
    return keys
  }

  values(): Value[] {
    const values: Value[] = []
    for (let entry = this.first; entry !== null; entry = entry.next) values.push(entry.value as Value)
    return values
  }

  /// Puts an entry of this dict at the end or the start (OrderedDict.move_to_end).
  moveToEnd(entry: DictEntry): void {
    if (this.last === entry) return
    this.detach(entry)
    this.append(entry)
  }

  moveToStart(entry: DictEntry): void {
    if (this.first === entry) return
    this.detach(entry)
    entry.next = this.first
    entry.previous = null
    if (this.first === null) this.last = entry
    else this.first.previous = entry
    this.first = entry
  }

  // ---- inside

  private insert(primitive: unknown, key: Value, value: Value): void {
    const entry = new DictEntry(key, value)
    this.map.set(primitive, entry)
    this.append(entry)
    this.keysVersion += 1
  }

  private insertHashed(rt: Runtime, key: Value, value: Value): void {
    const entry = new DictEntry(key, value)
    const bucket = bucketOf(hash(rt, key))
    this.buckets ??= new Map()
    const entries = this.buckets.get(bucket)
    if (entries === undefined) this.buckets.set(bucket, [entry])
    else entries.push(entry)
    this.map.set(entry, entry)
    this.hashed += 1
    this.append(entry)
    this.keysVersion += 1
  }

  private append(entry: DictEntry): void {
    entry.previous = this.last
    entry.next = null
    if (this.last === null) this.first = entry
    else this.last.next = entry
    this.last = entry
  }

  private detach(entry: DictEntry): void {
    if (entry.previous === null) this.first = entry.next
    else entry.previous.next = entry.next
    if (entry.next === null) this.last = entry.previous
    else entry.next.previous = entry.previous
  }

  private unlink(entry: DictEntry): void {
    this.detach(entry)
    entry.value = undefined
    this.keysVersion += 1
  }

  private findHashed(rt: Runtime, key: Value): DictEntry | undefined {
    const wanted = hash(rt, key)
    const found = this.findInBucket(rt, key, wanted)
    if (found !== undefined || this.hashed === this.map.size) return found
    return this.findPrimitiveEqualTo(rt, key, wanted)
  }

  private findInBucket(rt: Runtime, key: Value, wanted: number | bigint): DictEntry | undefined {
    const entries = this.buckets?.get(bucketOf(wanted))
    if (entries === undefined) return undefined
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]
      if (entry.key === key || (hash(rt, entry.key) === wanted && equals(rt, entry.key, key))) return entry
    }
    return undefined
  }

  /// A primitive or identity key may equal a key with its own `__eq__`, when their hashes agree.
  private findAmongHashed(rt: Runtime, key: Value): DictEntry | undefined {
    return this.findInBucket(rt, key, hash(rt, key))
  }

  // A class whose hash follows str or int may be looked up among those; tuples, bytes and the like never equal a primitive.
  private findPrimitiveEqualTo(rt: Runtime, key: Value, wanted: number | bigint): DictEntry | undefined {
    if (!canEqualPrimitive(key)) return undefined
    for (let entry = this.first; entry !== null; entry = entry.next) {
      if (dictKey(entry.key) !== needsHash && hash(rt, entry.key) === wanted && equals(rt, entry.key, key)) return entry
    }
    return undefined
  }
}

function canEqualPrimitive(key: Value): boolean {
  return typeof key === "object" && key !== null && key.cls.has(TypeFlag.HEAP)
}
