// The hash table of sets. Iteration order is visible to programs, so it probes, grows and marks removals exactly as CPython's
// setobject.c does. What only membership needs is done without it: numbers are their own hashes, and other plain members
// (set-index.ts) wait in `pending`, in order, until the order is asked for.

import type { PyDict } from "./dict.js"
import { equals } from "./operations/compare.js"
import { Hash64 } from "./primitives/hash.js"
import type { Runtime } from "./runtime.js"
import { hashByValueInto, hashesOfNumbers, hashInto, highOfNumber, lowOfNumber } from "./set-hashes.js"
import { hashesByValue, isPlain, SetIndex } from "./set-index.js"
import type { Value } from "./value.js"

const LINEAR_PROBES = 9
const MIN_SIZE = 8
const BIG = 50000

/// Stands where a member was removed.
const removed: unique symbol = Symbol("removed")
type Slot = Value | undefined | typeof removed

/// What the members are; a table only ever moves down this list, until it is cleared.
const enum Members {
  /// Safe ints only: no hashes are kept.
  NUMBERS,
  /// Plain keys, found by the index.
  PLAIN,
  /// Some have an equality of their own: every look-up probes.
  ANY,
}

// Result cell of hashing: read before anything else runs, never kept.
const cell = new Hash64()

export class SetTable {
  private keys: Slot[] = emptyKeys()
  /// The halves of each slot's hash, high then low; null while all members are numbers.
  private hashes: number[] | null = null
  private mask = MIN_SIZE - 1
  /// Slots that are not empty: members and marks of removal.
  private fill = 0
  /// Members that stand in the table.
  private placed = 0
  private finger = 0
  private members = Members.NUMBERS
  /// Of all members when they are PLAIN, made when first needed.
  private index: SetIndex | null = null
  /// Members on their way into the table, in order. Their hashes need no runtime (`hashesByValue`).
  private pending: Value[] | null = null

  /// How many members there are.
  get used(): number {
    return this.pending === null ? this.placed : this.placed + this.pending.length
  }

  /// May a look-up run an `__eq__` of the program's?
  get hasOwnEquality(): boolean {
    return this.members === Members.ANY
  }

  has(rt: Runtime, key: Value): boolean {
    if (this.members === Members.NUMBERS) {
      if (typeof key === "number") return this.findNumber(key) >= 0
      if (typeof key === "string") return false
    } else if (this.members === Members.PLAIN && isPlain(key)) return this.plainIndex(rt).has(rt, key)
    return this.hasHashed(rt, key)
  }

  private hasHashed(rt: Runtime, key: Value): boolean {
    hashInto(rt, cell, key)
    return this.find(rt, key, cell.hi, cell.lo) >= 0
  }

  /// False when an equal member was there.
  add(rt: Runtime, key: Value): boolean {
    if (this.members === Members.NUMBERS && typeof key === "number") {
      const at = this.findNumber(key)
      if (at >= 0) return false
      this.putAt(-at - 1, key, 0, 0)
      return true
    }
    return this.members !== Members.ANY && isPlain(key) ? this.addPlain(rt, key) : this.addAny(rt, key)
  }

  private addPlain(rt: Runtime, key: Value): boolean {
    this.widen(Members.PLAIN)
    if (!this.plainIndex(rt).add(rt, key)) return false
    if (hashesByValue(key)) {
      if (this.pending === null) this.pending = [key]
      else this.pending.push(key)
      return true
    }
    this.place()
    hashInto(rt, cell, key)
    this.insert(key, cell.hi, cell.lo)
    return true
  }

  private addAny(rt: Runtime, key: Value): boolean {
    hashInto(rt, cell, key)
    const { hi, lo } = cell
    this.widen(Members.ANY)
    return this.addHashed(rt, key, hi, lo)
  }

  /// Removes the equal member and gives true; false when there was none.
  discard(rt: Runtime, key: Value): boolean {
    if (this.members === Members.NUMBERS && typeof key === "number") return this.removeAt(rt, this.findNumber(key))
    if (this.members === Members.PLAIN && isPlain(key) && !this.plainIndex(rt).has(rt, key)) return false
    hashInto(rt, cell, key)
    return this.removeAt(rt, this.find(rt, key, cell.hi, cell.lo))
  }

  private removeAt(rt: Runtime, at: number): boolean {
    if (at < 0) return false
    this.index?.delete(rt, this.keys[at] as Value)
    this.keys[at] = removed
    this.placed--
    return true
  }

  /// Removes and gives some member; undefined when there is none.
  pop(rt: Runtime): Value | undefined {
    this.place()
    if (this.placed === 0) return undefined
    const { keys, mask } = this
    let at = this.finger & mask
    while (keys[at] === undefined || keys[at] === removed) at = at >= mask ? 0 : at + 1
    const key = keys[at] as Value
    this.removeAt(rt, at)
    this.finger = at + 1
    return key
  }

  /// Empty again. Where `pop` goes on is not forgotten, as in CPython.
  clear(): void {
    this.keys = emptyKeys()
    this.hashes = null
    this.mask = MIN_SIZE - 1
    this.fill = this.placed = 0
    this.members = Members.NUMBERS
    this.index = null
    this.pending = null
  }

  /// Members in iteration order.
  toArray(): Value[] {
    this.place()
    const members: Value[] = []
    const { keys } = this
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (key !== undefined && key !== removed) members.push(key)
    }
    return members
  }

  /// The first slot from `from` on that has a member, -1 when there is none. For iterators.
  nextSlot(from: number): number {
    if (this.pending !== null) this.place()
    const { keys } = this
    for (let i = from; i < keys.length; i++) if (keys[i] !== undefined && keys[i] !== removed) return i
    return -1
  }

  memberAt(slot: number): Value {
    return this.keys[slot] as Value
  }

  /// Which slot a plain member stands in, negative when it is none. Runs nothing of the program for plain ones (`isPlain`).
  slotOf(rt: Runtime, key: Value): number {
    this.place()
    if (this.members === Members.NUMBERS) return typeof key === "number" ? this.findNumber(key) : -1
    hashInto(rt, cell, key)
    return this.find(rt, key, cell.hi, cell.lo)
  }

  /// Another object whenever members may have moved to other slots.
  get layout(): object {
    this.place()
    return this.keys
  }

  /// Are all members found without asking the program's own `__hash__` and `__eq__`?
  get isPlain(): boolean {
    return this.members !== Members.ANY
  }

  /// How many slots CPython's table would have.
  get slots(): number {
    this.place()
    return this.mask + 1
  }

  /// `set_merge`: adds all members of another table.
  merge(rt: Runtime, other: SetTable): void {
    if (other === this || other.used === 0) return
    this.place()
    other.place()
    this.reserve(other.placed)
    if (this.fill === 0) this.copyInto(other)
    else this.mergeMembers(rt, other)
  }

  private copyInto(other: SetTable): void {
    this.members = other.members
    this.index = null
    this.fill = this.placed = other.placed
    if (this.mask === other.mask && other.fill === other.placed) {
      this.keys = other.keys.slice()
      this.hashes = other.hashes?.slice() ?? null
      return
    }
    this.hashes = other.hashes === null ? null : new Array<number>(2 * (this.mask + 1)).fill(0)
    for (let i = 0; i <= other.mask; i++) {
      const key = other.keys[i]
      if (key === undefined || key === removed) continue
      const hi = other.highAt(i)
      const lo = other.lowAt(i)
      this.setSlot(this.slotFor(hi, lo), key, hi, lo)
    }
  }

  private mergeMembers(rt: Runtime, other: SetTable): void {
    this.widen(other.members)
    const { keys } = other
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (key === undefined || key === removed) continue
      if (this.addHashed(rt, key, other.highAt(i), other.lowAt(i))) this.index?.add(rt, key)
    }
  }

  /// Room for `count` more, as before merging.
  reserve(count: number): void {
    this.place()
    if ((this.fill + count) * 5 >= this.mask * 3) this.resize((this.placed + count) * 2)
  }

  // ---- what sets do with each other: members bring their hashes along, no key is hashed again

  /// Adds to `result` the members of this table that `other` has, or has not.
  filterInto(rt: Runtime, result: SetTable, other: SetTable, wanted: boolean): void {
    this.visit((key, hi, lo) => {
      if (other.hasKnown(rt, key, hi, lo) === wanted) result.addKnown(rt, key, hi, lo)
      return true
    })
  }

  /// Adds `key` to `result` if this table has it; it is hashed once.
  addCommon(rt: Runtime, result: SetTable, key: Value): void {
    if (this.members !== Members.ANY && isPlain(key)) {
      if (this.has(rt, key)) result.add(rt, key)
      return
    }
    hashInto(rt, cell, key)
    const { hi, lo } = cell
    if (this.hasKnown(rt, key, hi, lo)) result.addKnown(rt, key, hi, lo)
  }

  /// Adds the members that are no keys of `dict` to `result`.
  filterAgainst(rt: Runtime, result: SetTable, dict: PyDict): void {
    const hash = new Hash64()
    this.visit((key, hi, lo) => {
      hash.hi = hi
      hash.lo = lo
      if (!dict.hasKnown(rt, key, hash.toInt())) result.addKnown(rt, key, hi, lo)
      return true
    })
  }

  /// Are all members in `other` (or none, when nothing is wanted)?
  allIn(rt: Runtime, other: SetTable, wanted: boolean): boolean {
    return this.visit((key, hi, lo) => other.hasKnown(rt, key, hi, lo) === wanted)
  }

  /// Removes the members of `other` from this table.
  discardAll(rt: Runtime, other: SetTable): void {
    other.visit((key, hi, lo) => {
      this.discardKnown(rt, key, hi, lo)
      return true
    })
  }

  /// Removes what `other` shares with this table and adds what it does not.
  toggleAll(rt: Runtime, other: SetTable): void {
    other.visit((key, hi, lo) => {
      if (!this.discardKnown(rt, key, hi, lo)) this.addKnown(rt, key, hi, lo)
      return true
    })
  }

  /// Goes through the members until `step` gives false, and tells whether it never did.
  visit(step: (key: Value, hi: number, lo: number) => boolean): boolean {
    this.place()
    const { keys, hashes } = this
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (key === undefined || key === removed) continue
      const hi = hashes === null ? highOfNumber(key as number) : hashes[2 * i]
      const lo = hashes === null ? lowOfNumber(key as number) : hashes[2 * i + 1]
      if (!step(key, hi, lo)) return false
    }
    return true
  }

  private hasKnown(rt: Runtime, key: Value, hi: number, lo: number): boolean {
    return this.members !== Members.ANY && isPlain(key) ? this.has(rt, key) : this.find(rt, key, hi, lo) >= 0
  }

  private addKnown(rt: Runtime, key: Value, hi: number, lo: number): void {
    if (this.members !== Members.ANY && isPlain(key)) this.add(rt, key)
    else {
      this.widen(Members.ANY)
      this.addHashed(rt, key, hi, lo)
    }
  }

  private discardKnown(rt: Runtime, key: Value, hi: number, lo: number): boolean {
    if (this.members !== Members.ANY && isPlain(key)) return this.discard(rt, key)
    return this.removeAt(rt, this.find(rt, key, hi, lo))
  }

  /// After many removals: drops the marks when they are more than a quarter.
  compact(): void {
    this.place()
    if (this.fill - this.placed > Math.floor(this.mask / 4)) this.resize(this.placed > BIG ? this.placed * 2 : this.placed * 4)
  }

  /// Makes another table's contents its own; that one must not be used any more.
  takeFrom(other: SetTable): void {
    this.keys = other.keys
    this.hashes = other.hashes
    this.mask = other.mask
    this.fill = other.fill
    this.placed = other.placed
    this.members = other.members
    this.index = other.index
    this.pending = other.pending
  }

  // ---- inside

  private widen(members: Members): void {
    if (members <= this.members) return
    if (this.members === Members.NUMBERS) this.hashes = hashesOfNumbers(this.keys)
    if (members === Members.ANY) {
      this.place()
      this.index = null
    }
    this.members = members
  }

  private plainIndex(rt: Runtime): SetIndex {
    if (this.index !== null) return this.index
    const index = new SetIndex()
    for (const key of this.keys) if (key !== undefined && key !== removed) index.add(rt, key)
    if (this.pending !== null) for (const key of this.pending) index.add(rt, key)
    this.index = index
    return index
  }

  /// Puts what is pending into the table.
  private place(): void {
    const { pending } = this
    if (pending === null) return
    this.pending = null
    for (let i = 0; i < pending.length; i++) {
      hashByValueInto(cell, pending[i])
      this.insert(pending[i], cell.hi, cell.lo)
    }
  }

  private addHashed(rt: Runtime, key: Value, hi: number, lo: number): boolean {
    const found = this.find(rt, key, hi, lo)
    if (found >= 0) return false
    this.putAt(-found - 1, key, hi, lo)
    return true
  }

  /// Puts a new member into a slot, and makes more room when 3/5 of the slots are taken.
  private putAt(at: number, key: Value, hi: number, lo: number): void {
    const reuses = this.keys[at] === removed
    this.setSlot(at, key, hi, lo)
    this.placed++
    if (reuses) return
    this.fill++
    if (this.fill * 5 >= this.mask * 3) this.resize(this.placed > BIG ? this.placed * 2 : this.placed * 4)
  }

  private setSlot(at: number, key: Value, hi: number, lo: number): void {
    this.keys[at] = key
    if (this.hashes === null) return
    this.hashes[2 * at] = hi
    this.hashes[2 * at + 1] = lo
  }

  private highAt(slot: number): number {
    return this.hashes === null ? highOfNumber(this.keys[slot] as number) : this.hashes[2 * slot]
  }

  private lowAt(slot: number): number {
    return this.hashes === null ? lowOfNumber(this.keys[slot] as number) : this.hashes[2 * slot + 1]
  }

  /// Among numbers only: the slot of this one, or -1 minus the slot where it would go.
  private findNumber(key: number): number {
    const { keys, mask } = this
    let low = lowOfNumber(key)
    let high = highOfNumber(key)
    let i = low & mask
    let free = -1
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let at = i; at <= last; at++) {
        const other = keys[at]
        // Two numbers compare at once; `===` between all sorts of slots is a call.
        if (typeof other === "number") {
          if (other === key) return at
        } else if (other === undefined) return -1 - (free < 0 ? at : free)
        else if (other === removed) free = at
      }
      low = (low >>> 5) | (high << 27)
      high >>>= 5
      i = (i * 5 + 1 + (low >>> 0)) & mask
    }
  }

  /// The slot of an equal member, or -1 minus the slot where the key would go: the last mark of removal on the way, else the
  /// empty slot that ends it.
  private find(rt: Runtime, key: Value, hi: number, lo: number): number {
    this.place()
    const { keys, mask } = this
    let low = lo
    let high = hi
    let i = low & mask
    let free = -1
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let at = i; at <= last; at++) {
        const other = keys[at]
        if (other === undefined) return -1 - (free < 0 ? at : free)
        if (other === removed) free = at
        else if (this.lowAt(at) === lo && this.highAt(at) === hi) {
          if (other === key || equals(rt, other, key)) return at
          // The comparison may have changed this very set.
          if (this.keys !== keys || keys[at] !== other) return this.find(rt, key, hi, lo)
        }
      }
      low = (low >>> 5) | (high << 27)
      high >>>= 5
      i = (i * 5 + 1 + (low >>> 0)) & mask
    }
  }

  /// Puts in a key that is known not to be there.
  private insert(key: Value, hi: number, lo: number): void {
    this.putAt(this.slotFor(hi, lo), key, hi, lo)
  }

  private slotFor(hi: number, lo: number): number {
    const { keys, mask } = this
    let low = lo
    let high = hi
    let i = low & mask
    let free = -1
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let at = i; at <= last; at++) {
        if (keys[at] === undefined) return free < 0 ? at : free
        if (keys[at] === removed) free = at
      }
      low = (low >>> 5) | (high << 27)
      high >>>= 5
      i = (i * 5 + 1 + (low >>> 0)) & mask
    }
  }

  private resize(least: number): void {
    let size = MIN_SIZE
    while (size <= least) size *= 2
    const { keys, hashes } = this
    this.keys = size === MIN_SIZE ? emptyKeys() : new Array<Slot>(size).fill(undefined)
    this.hashes = hashes === null ? null : new Array<number>(2 * size).fill(0)
    this.mask = size - 1
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (key === undefined || key === removed) continue
      const hi = hashes === null ? highOfNumber(key as number) : hashes[2 * i]
      const lo = hashes === null ? lowOfNumber(key as number) : hashes[2 * i + 1]
      this.setSlot(this.slotFor(hi, lo), key, hi, lo)
    }
    this.fill = this.placed
  }
}

function emptyKeys(): Slot[] {
  return [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]
}
