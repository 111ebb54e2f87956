// Hashes of a set's members in two halves, as CPython's tables see them.

import { strValue } from "./boxed.js"
import { hash } from "./operations/hash.js"
import { Hash64, hashStringInto, TupleHasher } from "./primitives/hash.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import type { Value } from "./value.js"

// Result cell: read before anything else runs, never kept.
const itemCell = new Hash64()

export function lowOfNumber(key: number): number {
  return key === -1 ? -2 : key | 0
}

export function highOfNumber(key: number): number {
  return Math.floor(key / 4294967296) | 0
}

/// Of slots that hold numbers, high half then low; 0 for those that hold none.
export function hashesOfNumbers(slots: readonly unknown[]): number[] {
  const hashes = new Array<number>(2 * slots.length).fill(0)
  for (let i = 0; i < slots.length; i++) {
    const key = slots[i]
    if (typeof key !== "number") continue
    hashes[2 * i] = highOfNumber(key)
    hashes[2 * i + 1] = lowOfNumber(key)
  }
  return hashes
}

/// Raises TypeError for what is not hashable.
export function hashInto(rt: Runtime, out: Hash64, key: Value): void {
  if (typeof key === "string") hashStringInto(out, key)
  else out.setInt(hash(rt, key))
}

export function hashByValueInto(out: Hash64, key: Value): void {
  if (typeof key === "number") out.setInt(key === -1 ? -2 : key)
  else if (key instanceof PyTuple) hashTupleInto(out, key)
  else hashStringInto(out, strValue(key) as string)
}

function hashTupleInto(out: Hash64, key: PyTuple): void {
  const hasher = new TupleHasher()
  for (const item of key.items) {
    hashByValueInto(itemCell, item)
    hasher.add(itemCell.hi, itemCell.lo)
  }
  hasher.finishInto(out)
}
