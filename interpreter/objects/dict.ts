// PyDict: insertion-ordered, keyed by normalised primitives in a JS Map where equality allows it, by hash buckets where not.
// Entries are objects of their own, so that an inline cache can hold one. The methods of `dict` are in dict-methods.ts.

import { dictType, tupleType } from "./builtin-types.js"
import { bucketFor } from "./dict-bucket.js"
import { dictKey, needsHash } from "./dict-key.js"
import { equals } from "./operations/compare.js"
import { hash } from "./operations/hash.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import { type PyType, TypeFlag } from "./type.js"
import { AttributedObject, type Value } from "./value.js"

export class DictEntry {
  previous: DictEntry | null = null
  next: DictEntry | null = null
  /// For a key that goes by hash: its 32 bits (dict-bucket.ts), and the next entry of its chain.
  bucket = 0
  chain: DictEntry | null = null
  constructor(
    readonly key: Value,
    /// undefined once the entry was removed: who holds the entry (iterator, inline cache) must look again.
    public value: Value | undefined,
  ) {}
}

export class PyDict extends AttributedObject {
  cls: PyType
  /// Entries by normalised key.
  private map: Map<unknown, DictEntry> = new Map()
  /// Entries whose key needs `__hash__`/`__eq__`: chains, as many as a power of two; and how many entries.
  private chains: (DictEntry | null)[] | null = null
  private hashed = 0
  /// How many keys are instances of Python classes with an equality of their own.
  private own = 0
  first: DictEntry | null = null
  last: DictEntry | null = null
  /// Changes whenever a key is added or removed (not when a value is replaced).
  keysVersion = 0

  constructor(cls: PyType = dictType) {
    super()
    this.cls = cls
  }

  get size(): number {
    return this.map.size + this.hashed
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
    const primitive = typeof key === "string" || typeof key === "number" ? key : dictKey(key)
    if (primitive === needsHash) return this.entryByHash(rt, key, bucketFor(rt, key))
    const entry = this.map.get(primitive)
    return entry !== undefined || this.own === 0 ? entry : this.findAmongOwn(rt, key)
  }

  private entryByHash(rt: Runtime, key: Value, bucket: number): DictEntry | undefined {
    const found = this.findHashed(rt, key, bucket)
    return found !== undefined || this.own === 0 || hasOwnEquality(key) ? found : this.findAmongOwn(rt, key)
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
    const primitive = typeof key === "string" || typeof key === "number" ? key : dictKey(key)
    if (primitive === needsHash) {
      const bucket = bucketFor(rt, key)
      const entry = this.entryByHash(rt, key, bucket)
      if (entry !== undefined) entry.value = value
      else this.insertHashed(key, value, bucket)
      return
    }
    const entry = this.map.get(primitive) ?? (this.own === 0 ? undefined : this.findAmongOwn(rt, key))
    if (entry !== undefined) entry.value = value
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
  remove(_rt: Runtime, entry: DictEntry): void {
    const primitive = dictKey(entry.key)
    if (primitive === needsHash) this.removeHashed(entry)
    else this.map.delete(primitive)
    this.unlink(entry)
  }

  private removeHashed(entry: DictEntry): void {
    const chains = this.chains as (DictEntry | null)[]
    const at = chainOf(entry.bucket, chains.length)
    if (chains[at] === entry) chains[at] = entry.chain
    else {
      let before = chains[at] as DictEntry
      while (before.chain !== entry) before = before.chain as DictEntry
      before.chain = entry.chain
    }
    this.hashed -= 1
    if (hasOwnEquality(entry.key)) this.own -= 1
  }

  clear(): void {
    for (let entry = this.first; entry !== null; entry = entry.next) entry.value = undefined
    this.map = new Map()
    this.chains = null
    this.hashed = 0
    this.own = 0
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

  private insertHashed(key: Value, value: Value, bucket: number): void {
    const entry = new DictEntry(key, value)
    entry.bucket = bucket
    this.addToChain(entry)
    if (hasOwnEquality(key)) this.own += 1
    this.append(entry)
    this.keysVersion += 1
  }

  private addToChain(entry: DictEntry): void {
    if (this.chains === null) this.chains = new Array(8).fill(null)
    else if (this.hashed >= this.chains.length) this.growChains()
    link(this.chains as (DictEntry | null)[], entry)
    this.hashed += 1
  }

  private growChains(): void {
    const old = this.chains as (DictEntry | null)[]
    const chains: (DictEntry | null)[] = new Array(old.length * 4).fill(null)
    for (const first of old) {
      for (let entry = first; entry !== null; ) {
        const next: DictEntry | null = entry.chain
        link(chains, entry)
        entry = next
      }
    }
    this.chains = chains
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

  private findHashed(rt: Runtime, key: Value, bucket: number): DictEntry | undefined {
    const found = this.findInBucket(rt, key, bucket)
    if (found !== undefined) return found
    return hasOwnEquality(key) && this.own < this.size ? this.findByHash(rt, key) : undefined
  }

  private findInBucket(rt: Runtime, key: Value, bucket: number): DictEntry | undefined {
    const { chains } = this
    if (chains === null) return undefined
    for (let entry = chains[chainOf(bucket, chains.length)]; entry !== null; entry = entry.chain) {
      if (entry.bucket === bucket && (entry.key === key || equals(rt, entry.key, key))) return entry
    }
    return undefined
  }

  /// A class with its own `__hash__` and `__eq__` may equal a key of any kind: all keys with the same Python hash are asked.
  private findByHash(rt: Runtime, key: Value): DictEntry | undefined {
    const wanted = hash(rt, key)
    for (let entry = this.first; entry !== null; entry = entry.next) {
      if (hash(rt, entry.key) === wanted && equals(rt, entry.key, key)) return entry
    }
    return undefined
  }

  /// The same from the other side: a plain key among keys with an equality of their own.
  private findAmongOwn(rt: Runtime, key: Value): DictEntry | undefined {
    const wanted = hash(rt, key)
    for (let entry = this.first; entry !== null; entry = entry.next) {
      if (hasOwnEquality(entry.key) && hash(rt, entry.key) === wanted && equals(rt, entry.key, key)) return entry
    }
    return undefined
  }
}

// The low bits of a bucket alone would put tuples of multiples of 8 into few chains.
function chainOf(bucket: number, length: number): number {
  const mixed = Math.imul(bucket, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & (length - 1)
}

// At the end: keys with one hash are asked in the order they came.
function link(chains: (DictEntry | null)[], entry: DictEntry): void {
  entry.chain = null
  const at = chainOf(entry.bucket, chains.length)
  let last = chains[at]
  if (last === null) {
    chains[at] = entry
    return
  }
  while (last.chain !== null) last = last.chain
  last.chain = entry
}

/// Is this an instance of a Python class? Its `__eq__` may hold it equal to anything.
function hasOwnEquality(key: Value): boolean {
  if (typeof key !== "object" || key === null || !key.cls.has(TypeFlag.HEAP)) return false
  return (
    dictKey(key) === needsHash && !(key instanceof PyTuple && key.cls.slots.tp_richcompare === tupleType.slots.tp_richcompare)
  )
}
