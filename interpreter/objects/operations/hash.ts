// hash().

import { typeError } from "../exceptions.js"
import { hashString } from "../primitives/hash.js"
import type { Runtime } from "../runtime.js"
import { typeName, typeOf } from "../typeof.js"
import type { Value } from "../value.js"

/// `hash(value)` as CPython computes it with PYTHONHASHSEED=0: a signed 64-bit int, a number where that is safe.
export function hash(rt: Runtime, value: Value): number | bigint {
  if (typeof value === "string") return hashString(value)
  // 2**53 is below the modulus 2**61 - 1, so a safe int is its own hash.
  if (typeof value === "number") return value === -1 ? -2 : value
  const slot = typeOf(value).slots.tp_hash
  if (slot === null) throw typeError(`unhashable type: '${typeName(value)}'`)
  return slot(rt, value)
}

/// Folds a hash to the 32 bits that hash buckets are found by.
export function bucketOf(hash: number | bigint): number {
  // The upper half is mixed, so that few hashes meet those of small ints: `__eq__` would be asked for nothing.
  if (typeof hash === "number") return (hash | 0) ^ Math.imul(Math.floor(hash / 4294967296), 0x9e3779b1)
  return Number(BigInt.asIntN(32, hash ^ ((hash >> 32n) * 0x9e3779b1n)))
}
