// PyDict: insertion-ordered, keyed by normalised primitives in a JS Map where equality allows it, by hash buckets where not.
// Entries are objects of their own, so that an inline cache can hold one. The methods of `dict` are in dict-methods.ts.

import { dictType, tupleType } from "./builtin-types.js"
import { bucketFor } from "./dict-bucket.js"
import { dictKey, needsHash } from "./dict-key.js"
import { log2ForEntries, log2ForSlots, sizeInBytes, usableEntries } from "./dict-layout.js"
import { runtimeError } from "./exceptions.js"
import { PyInstance } from "./instance.js"
import { equals } from "./operations/compare.js"
import { bucketOf, hash } from "./operations/hash.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import { type PyType, TypeFlag } from "./type.js"
import type { AttributedObject, TracerNote, Value } from "./value.js"

/// No more slots than this many entries need are made in advance.
const MAX_PRESIZE = 87381

export class DictEntry {
  previous: DictEntry | null = null
  next: DictEntry | null = null
  /// For a key that goes by hash: its 32 bits (dict-bucket.ts), and the next entry of its chain.
  bucket = 0
  chain: DictEntry | null = null
  /// The place in CPython's table (dict-layout.ts).
  place = 0
  constructor(
    readonly key: Value,
    /// undefined once the entry was removed: who holds the entry (iterator, inline cache) must look again.
    public value: Value | undefined,
  ) {}
}

export class PyDict implements AttributedObject {
  dict: PyDict | null = null
  traced: TracerNote | null = null
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
  /// The table CPython would have: 2**log2Size slots, room for `usable` more entries, the next of which gets `nextPlace`.
  private log2Size = 0
  private usable = 0
  nextPlace = 0
  /// Are all keys exact strs, since the last time that the places were given anew?
  private isUnicode = true
  /// How often they were.
  resizes = 0

  constructor(cls: PyType = dictType) {
    this.cls = cls
  }

  get size(): number {
    return this.map.size + this.hashed
  }

  /// May a look-up run an `__eq__` of the program's?
  get hasOwnEquality(): boolean {
    return this.own > 0
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
    if (primitive === needsHash) return this.entryByHash(rt, key, bucketOfKey(rt, key))
    const entry = this.map.get(primitive)
    return this.own === 0 ? entry : this.findAmongOwn(rt, key, entry)
  }

  private entryByHash(rt: Runtime, key: Value, bucket: number): DictEntry | undefined {
    if (this.own < this.size && hasOwnEquality(key)) return this.findAmongAll(rt, key, bucket)
    const found = this.findInBucket(rt, key, bucket)
    return found !== undefined || this.own === 0 || hasOwnEquality(key) ? found : this.findAmongOwn(rt, key, undefined)
  }

  get(rt: Runtime, key: Value): Value | undefined {
    const entry = this.entry(rt, key)
    return entry === undefined ? undefined : entry.value
  }

  has(rt: Runtime, key: Value): boolean {
    return this.entry(rt, key) !== undefined
  }

  /// Is the key there? An object of the program's own, whose hash is known, is not hashed again.
  hasKnown(rt: Runtime, key: Value, hash: number | bigint): boolean {
    const primitive = dictKey(key)
    const bucket = primitive !== needsHash ? 0 : hasOwnEquality(key) ? bucketOf(hash) : bucketFor(rt, key)
    return this.entryAt(rt, key, primitive, bucket) !== undefined
  }

  /// Stores a value; the first of equal keys stays the key.
  set(rt: Runtime, key: Value, value: Value): void {
    const primitive = typeof key === "string" || typeof key === "number" ? key : dictKey(key)
    if (primitive === needsHash) {
      const bucket = bucketOfKey(rt, key)
      const entry = this.entryByHash(rt, key, bucket)
      if (entry !== undefined) entry.value = value
      else this.insertHashed(key, value, bucket)
      return
    }
    this.setNormalised(rt, primitive, key, value)
  }

  private setNormalised(rt: Runtime, primitive: unknown, key: Value, value: Value): void {
    const known = this.map.get(primitive)
    const entry = this.own === 0 ? known : this.findAmongOwn(rt, key, known)
    if (entry !== undefined) entry.value = value
    else this.insert(primitive, key, value)
  }

  /// The value of a key; when there is none, this one is stored first.
  setDefault(rt: Runtime, key: Value, value: Value): Value {
    const primitive = dictKey(key)
    const bucket = primitive === needsHash ? bucketOfKey(rt, key) : 0
    const entry = this.entryAt(rt, key, primitive, bucket)
    if (entry !== undefined) return entry.value as Value
    if (primitive === needsHash) this.insertHashed(key, value, bucket)
    else this.insert(primitive, key, value)
    return value
  }

  /// Stores what `change` makes of the value that there is. The key is hashed once, and looked for twice.
  change(rt: Runtime, key: Value, change: (old: Value | undefined) => Value): void {
    const primitive = dictKey(key)
    const bucket = primitive === needsHash ? bucketOfKey(rt, key) : 0
    const value = change(this.entryAt(rt, key, primitive, bucket)?.value)
    const entry = this.entryAt(rt, key, primitive, bucket)
    if (entry !== undefined) entry.value = value
    else if (primitive === needsHash) this.insertHashed(key, value, bucket)
    else this.insert(primitive, key, value)
  }

  /// The entry with the key of another dict's entry, which is not hashed again.
  entryLike(rt: Runtime, other: DictEntry): DictEntry | undefined {
    return this.entryAt(rt, other.key, dictKey(other.key), other.bucket)
  }

  /// Stores a value under the key of another dict's entry.
  setLike(rt: Runtime, other: DictEntry, value: Value): void {
    const primitive = dictKey(other.key)
    const mine = this.entryAt(rt, other.key, primitive, other.bucket)
    if (mine !== undefined) mine.value = value
    else if (primitive === needsHash) this.insertHashed(other.key, value, other.bucket)
    else this.insert(primitive, other.key, value)
  }

  private entryAt(rt: Runtime, key: Value, primitive: unknown, bucket: number): DictEntry | undefined {
    if (primitive === needsHash) return this.entryByHash(rt, key, bucket)
    const entry = this.map.get(primitive)
    return this.own === 0 ? entry : this.findAmongOwn(rt, key, entry)
  }

  /// Removes a key and gives its value; undefined when there was none.
  delete(rt: Runtime, key: Value): Value | undefined {
    const entry = this.entry(rt, key)
    if (entry === undefined) return undefined
    const value = entry.value
    this.remove(rt, entry)
    return value
  }

  /// Takes the last entry out (`popitem`); the next one gets its place.
  removeLast(rt: Runtime, entry: DictEntry): void {
    this.remove(rt, entry)
    this.nextPlace = entry.place
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
    this.log2Size = this.usable = this.nextPlace = 0
    this.isUnicode = true
    this.resizes += 1
  }

  /// A new exact dict with the same items.
  copy(rt: Runtime): PyDict {
    const copy = new PyDict()
    if (this.size > 0 && this.size >= Math.floor((this.nextPlace * 2) / 3)) copy.become(this)
    else copy.updateFrom(rt, this)
    return copy
  }

  /// `update` from another dict's items (`dict_merge`). No key is hashed again.
  updateFrom(rt: Runtime, other: PyDict): void {
    const { nextPlace, log2Size } = other
    if (other === this || other.size === 0) return
    const isDense = other.size === nextPlace && (log2Size <= 3 || usableEntries(log2Size - 1) < other.size)
    if (this.size === 0 && isDense) {
      this.become(other)
      return
    }
    if (usableEntries(this.log2Size) < other.size) this.resize(log2ForEntries(this.size + other.size), other.isUnicode)
    for (let entry = other.first; entry !== null; entry = entry.next) {
      this.setLike(rt, entry, entry.value as Value)
      if (other.nextPlace !== nextPlace) throw runtimeError("dict mutated during update")
    }
  }

  // An empty dict takes over another one's items, places included.
  private become(other: PyDict): void {
    for (let entry = other.first; entry !== null; entry = entry.next) {
      const { key, bucket, place } = entry
      const primitive = dictKey(key)
      const copy = new DictEntry(key, entry.value)
      copy.bucket = bucket
      copy.place = place
      if (primitive === needsHash) this.putInChain(copy)
      else this.map.set(primitive, copy)
      this.append(copy)
    }
    this.keysVersion += 1
    this.log2Size = other.log2Size
    this.usable = other.usable
    this.nextPlace = other.nextPlace
    this.isUnicode = other.isUnicode
    this.resizes += 1
  }

  /// Makes room in an empty dict for this many items, all of whose keys are strs or not, as CPython does where it knows before.
  presize(items: number, isUnicode: boolean): void {
    this.log2Size = log2ForEntries(Math.min(items, MAX_PRESIZE))
    this.usable = usableEntries(this.log2Size)
    this.isUnicode = isUnicode
    this.resizes += 1
  }

  /// Every key is an exact str, as far as CPython remembers.
  get hasUnicodeTable(): boolean {
    return this.isUnicode
  }

  /// `__sizeof__`.
  get byteSize(): number {
    return sizeInBytes(this.log2Size, this.isUnicode)
  }

  /// Slots of CPython's table.
  get slotCount(): number {
    return 2 ** this.log2Size
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
    this.appendNew(entry)
  }

  private insertHashed(key: Value, value: Value, bucket: number): void {
    const entry = new DictEntry(key, value)
    entry.bucket = bucket
    this.putInChain(entry)
    this.appendNew(entry)
  }

  private putInChain(entry: DictEntry): void {
    this.addToChain(entry)
    if (hasOwnEquality(entry.key)) this.own += 1
  }

  private appendNew(entry: DictEntry): void {
    // The new entry is counted already, but not among those that a resize moves.
    if (this.isUnicode && typeof entry.key !== "string") this.resize(log2ForSlots((this.size - 1) * 3), false)
    if (this.usable <= 0) this.resize(log2ForSlots((this.size - 1) * 3), true)
    this.usable -= 1
    entry.place = this.nextPlace++
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

  // `dictresize`: the entries close up.
  private resize(log2Size: number, isUnicode: boolean): void {
    let place = 0
    for (let entry = this.first; entry !== null; entry = entry.next) entry.place = place++
    this.nextPlace = place
    this.log2Size = log2Size
    this.usable = usableEntries(log2Size) - place
    this.isUnicode = this.isUnicode && isUnicode
    this.resizes += 1
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

  private findInBucket(rt: Runtime, key: Value, bucket: number): DictEntry | undefined {
    const { chains } = this
    if (chains === null) return undefined
    // A tuple has a bucket that tells nothing about keys of other kinds.
    const passesOwn = this.own > 0 && !hasOwnEquality(key)
    for (let entry = chains[chainOf(bucket, chains.length)]; entry !== null; entry = entry.chain) {
      if (entry.bucket !== bucket || (passesOwn && hasOwnEquality(entry.key))) continue
      if (entry.key === key || equals(rt, entry.key, key)) return entry
    }
    return undefined
  }

  /// A key of a class with its own `__hash__` and `__eq__` may equal a key of any kind: all with its hash are asked, as they came.
  private findAmongAll(rt: Runtime, key: Value, bucket: number): DictEntry | undefined {
    for (let entry = this.first; entry !== null; entry = entry.next) {
      const other = entry.key
      const isHashed = dictKey(other) === needsHash && hasOwnEquality(other)
      const itsBucket = isHashed ? entry.bucket : bucketOf(hash(rt, other))
      if (itsBucket === bucket && (other === key || equals(rt, other, key))) return entry
    }
    return undefined
  }

  /// The same from the other side: a plain key among keys with an equality of their own. `found` is its plain equal.
  private findAmongOwn(rt: Runtime, key: Value, found: DictEntry | undefined): DictEntry | undefined {
    const { chains } = this
    if (chains === null) return found
    const bucket = bucketOf(hash(rt, key))
    for (let entry = chains[chainOf(bucket, chains.length)]; entry !== null; entry = entry.chain) {
      if (found !== undefined && entry.place > found.place) return found
      if (entry.bucket === bucket && hasOwnEquality(entry.key) && equals(rt, entry.key, key)) return entry
    }
    return found
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

// A key that may equal keys of any kind goes by the hash that they share, not by its kind.
function bucketOfKey(rt: Runtime, key: Value): number {
  return key instanceof PyInstance || hasOwnEquality(key) ? bucketOf(hash(rt, key)) : bucketFor(rt, key)
}

/// Is this an instance of a Python class, or of one like it? Its `__eq__` may hold it equal to anything.
function hasOwnEquality(key: Value): boolean {
  if (typeof key !== "object" || key === null || !key.cls.has(TypeFlag.HEAP | TypeFlag.EQUALS_OTHERS)) return false
  return (
    dictKey(key) === needsHash && !(key instanceof PyTuple && key.cls.slots.tp_richcompare === tupleType.slots.tp_richcompare)
  )
}
