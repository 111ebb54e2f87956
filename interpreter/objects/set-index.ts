// Membership for sets of plain values: strings, numbers, tuples of them, objects without `__eq__`. It answers without CPython's
// hashes, which cost 100-300 ns for a string or a tuple against 20-40 here; the table (set-table.ts) needs them for its order only.

import { PyStrInstance } from "./boxed.js"
import { strType, tupleType } from "./builtin-types.js"
import { bucketFor } from "./dict-bucket.js"
import { dictKey, needsHash } from "./dict-key.js"
import { equals } from "./operations/compare.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import type { Value } from "./value.js"

/// Can equality of this key only hold with keys that `dictKey` or the items of a tuple make equal too?
export function isPlain(key: Value): boolean {
  if (typeof key !== "object" || key === null) return true
  return key instanceof PyTuple ? isPlainTuple(key) : dictKey(key) !== needsHash
}

function isPlainTuple(key: PyTuple): boolean {
  const { tp_hash, tp_richcompare } = key.cls.slots
  if (tp_hash !== tupleType.slots.tp_hash || tp_richcompare !== tupleType.slots.tp_richcompare) return false
  const { items } = key
  for (let i = 0; i < items.length; i++) if (!isPlain(items[i])) return false
  return true
}

/// Is CPython's hash of this key a matter of its value alone, to be computed whenever it is wanted?
export function hashesByValue(key: Value): boolean {
  if (typeof key === "string" || typeof key === "number") return true
  if (key instanceof PyStrInstance) return key.cls.slots.tp_hash === strType.slots.tp_hash
  if (!(key instanceof PyTuple)) return false
  const { items } = key
  for (let i = 0; i < items.length; i++) if (!hashesByValue(items[i])) return false
  return true
}

/// A set of plain keys.
export class SetIndex {
  private readonly primitives = new Set<unknown>()
  private readonly tuples = new Map<number, PyTuple[]>()

  has(rt: Runtime, key: Value): boolean {
    if (typeof key === "string" || typeof key === "number") return this.primitives.has(key)
    if (key instanceof PyTuple) return this.findTuple(rt, key, bucketFor(rt, key)) >= 0
    return this.primitives.has(dictKey(key))
  }

  /// False when an equal key was there.
  add(rt: Runtime, key: Value): boolean {
    if (key instanceof PyTuple) return this.addTuple(rt, key)
    const { primitives } = this
    const before = primitives.size
    primitives.add(typeof key === "string" || typeof key === "number" ? key : dictKey(key))
    return primitives.size > before
  }

  delete(rt: Runtime, key: Value): void {
    if (!(key instanceof PyTuple)) {
      this.primitives.delete(dictKey(key))
      return
    }
    const bucket = bucketFor(rt, key)
    const at = this.findTuple(rt, key, bucket)
    const tuples = this.tuples.get(bucket)
    if (at < 0 || tuples === undefined) return
    if (tuples.length === 1) this.tuples.delete(bucket)
    else tuples.splice(at, 1)
  }

  private addTuple(rt: Runtime, key: PyTuple): boolean {
    const bucket = bucketFor(rt, key)
    const tuples = this.tuples.get(bucket)
    if (tuples === undefined) {
      this.tuples.set(bucket, [key])
      return true
    }
    if (this.findTuple(rt, key, bucket) >= 0) return false
    tuples.push(key)
    return true
  }

  private findTuple(rt: Runtime, key: PyTuple, bucket: number): number {
    const tuples = this.tuples.get(bucket)
    if (tuples === undefined) return -1
    for (let i = 0; i < tuples.length; i++) if (sameItems(rt, tuples[i].items, key.items)) return i
    return -1
  }
}

function sameItems(rt: Runtime, left: readonly Value[], right: readonly Value[]): boolean {
  if (left === right) return true
  if (left.length !== right.length) return false
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i] && !equals(rt, left[i], right[i])) return false
  return true
}
