// The hash table of sets. Iteration order is visible to programs, so it probes, grows and marks removals exactly as CPython's does.

import { equals } from "./operations/compare.js"
import { hash } from "./operations/hash.js"
import type { Runtime } from "./runtime.js"
import type { Value } from "./value.js"

type Hash = number | bigint

const LINEAR_PROBES = 9
const MIN_SIZE = 8
const BIG = 50000

/// Stands where a member was removed.
const removed: unique symbol = Symbol("removed")
type Slot = Value | undefined | typeof removed

export class SetTable {
  private keys: Slot[] = new Array<Slot>(MIN_SIZE).fill(undefined)
  private hashes: Hash[] = new Array<Hash>(MIN_SIZE).fill(0)
  private mask = MIN_SIZE - 1
  /// Slots that are not empty: members and marks of removal.
  private fill = 0
  used = 0
  private finger = 0

  has(rt: Runtime, key: Value): boolean {
    return this.find(rt, key, hash(rt, key)) >= 0
  }

  /// False when an equal member was there.
  add(rt: Runtime, key: Value): boolean {
    return this.addHashed(rt, key, hash(rt, key))
  }

  /// False when there was no such member.
  discard(rt: Runtime, key: Value): boolean {
    const at = this.find(rt, key, hash(rt, key))
    if (at < 0) return false
    this.keys[at] = removed
    this.hashes[at] = -1
    this.used--
    return true
  }

  /// Removes and gives some member; undefined when there is none.
  pop(): Value | undefined {
    if (this.used === 0) return undefined
    let at = this.finger & this.mask
    while (this.keys[at] === undefined || this.keys[at] === removed) at = at >= this.mask ? 0 : at + 1
    const key = this.keys[at] as Value
    this.keys[at] = removed
    this.hashes[at] = -1
    this.used--
    this.finger = at + 1
    return key
  }

  clear(): void {
    this.keys = new Array<Slot>(MIN_SIZE).fill(undefined)
    this.hashes = new Array<Hash>(MIN_SIZE).fill(0)
    this.mask = MIN_SIZE - 1
    this.fill = this.used = this.finger = 0
  }

  toArray(): Value[] {
    const members: Value[] = []
    for (const key of this.keys) if (key !== undefined && key !== removed) members.push(key)
    return members
  }

  /// How many slots there are, and the member in one; undefined for none. For iterators.
  get slots(): number {
    return this.mask + 1
  }

  memberAt(slot: number): Value | undefined {
    const key = this.keys[slot]
    return key === removed ? undefined : key
  }

  /// `set_merge`: adds all members of another table.
  merge(rt: Runtime, other: SetTable): void {
    if (other === this || other.used === 0) return
    if ((this.fill + other.used) * 5 >= this.mask * 3) this.resize((this.used + other.used) * 2)
    if (this.fill === 0 && this.mask === other.mask && other.fill === other.used) {
      this.keys = other.keys.slice()
      this.hashes = other.hashes.slice()
      this.fill = this.used = other.used
      return
    }
    const isEmpty = this.fill === 0
    for (let i = 0; i <= other.mask; i++) {
      const key = other.keys[i]
      if (key === undefined || key === removed) continue
      if (isEmpty) this.insertClean(key, other.hashes[i])
      else this.addHashed(rt, key, other.hashes[i])
    }
    if (isEmpty) this.fill = this.used = other.used
  }

  /// Room for `count` more, as before adding a dict's keys.
  reserve(count: number): void {
    if ((this.fill + count) * 5 >= this.mask * 3) this.resize((this.used + count) * 2)
  }

  /// After many removals: drops the marks when they are more than a quarter.
  compact(): void {
    if (this.fill - this.used > this.mask / 4) this.resize(this.used > BIG ? this.used * 2 : this.used * 4)
  }

  private addHashed(rt: Runtime, key: Value, wanted: Hash): boolean {
    const found = this.find(rt, key, wanted)
    if (found >= 0) return false
    const at = -found - 1
    this.keys[at] = key
    this.hashes[at] = wanted
    this.fill++
    this.used++
    if (this.fill * 5 >= this.mask * 3) this.resize(this.used > BIG ? this.used * 2 : this.used * 4)
    return true
  }

  /// The slot of an equal member, or -1 minus the empty slot where it would go.
  private find(rt: Runtime, key: Value, wanted: Hash): number {
    const { keys, hashes, mask } = this
    let i = lowBits(wanted, mask)
    let perturb: Hash = wanted
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let at = i; at <= last; at++) {
        const other = keys[at]
        if (other === undefined) return -at - 1
        if (hashes[at] !== wanted || other === removed) continue
        if (other === key || equals(rt, other, key)) return at
        // The comparison may have changed this very set.
        if (this.keys !== keys || keys[at] !== other) return this.find(rt, key, wanted)
      }
      perturb = shifted(perturb)
      i = (i * 5 + 1 + lowBits(perturb, mask)) & mask
    }
  }

  private insertClean(key: Value, wanted: Hash): void {
    const { keys, mask } = this
    let i = lowBits(wanted, mask)
    let perturb: Hash = wanted
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let at = i; at <= last; at++) {
        if (keys[at] !== undefined) continue
        keys[at] = key
        this.hashes[at] = wanted
        return
      }
      perturb = shifted(perturb)
      i = (i * 5 + 1 + lowBits(perturb, mask)) & mask
    }
  }

  private resize(least: number): void {
    let size = MIN_SIZE
    while (size <= least) size *= 2
    const { keys, hashes } = this
    this.keys = new Array<Slot>(size).fill(undefined)
    this.hashes = new Array<Hash>(size).fill(0)
    this.mask = size - 1
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (key !== undefined && key !== removed) this.insertClean(key, hashes[i])
    }
    this.fill = this.used
  }
}

function lowBits(hash: Hash, mask: number): number {
  if (typeof hash !== "number") return Number(BigInt.asUintN(32, hash)) & mask
  // Beyond 32 bits `&` reads a number modulo 2**32, which is what is wanted.
  return hash & mask
}

// perturb >>= 5, of an unsigned 64-bit number.
function shifted(perturb: Hash): Hash {
  if (typeof perturb === "number" && perturb >= 0) return Math.floor(perturb / 32)
  const next = BigInt.asUintN(64, BigInt(perturb)) >> 5n
  return next <= 9007199254740991n ? Number(next) : next
}
