// Where a dict keeps a key that goes by `__hash__` and `==`: 32 bits that equal keys share. Tuples of plain values are the common
// case, and get by without the 64-bit hash that Python would show for them (40 ns against 300 for a pair of ints).

import { PyStrInstance } from "./boxed.js"
import { floatType, strType, tupleType } from "./builtin-types.js"
import { bucketOf, hash } from "./operations/hash.js"
import { hashInt } from "./primitives/hash.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import { PyFloat, type Value } from "./value.js"

/// Raises TypeError for what is not hashable. Calls a class's own `__hash__` once.
export function bucketFor(rt: Runtime, key: Value): number {
  switch (typeof key) {
    case "number":
      return mixNumber(key)
    case "string":
      return mixString(key)
    case "boolean":
      return key ? 1 : 0
    case "bigint":
      return bucketOf(hashInt(key))
    default:
      return key === null ? 7 : objectBucket(rt, key)
  }
}

function objectBucket(rt: Runtime, key: Exclude<Value, null | boolean | number | bigint | string>): number {
  if (key instanceof PyTuple && key.cls.slots.tp_hash === tupleType.slots.tp_hash) return tupleBucket(rt, key)
  if (key instanceof PyFloat && key.cls.slots.tp_hash === floatType.slots.tp_hash) return floatBucket(rt, key)
  if (key instanceof PyStrInstance && key.cls.slots.tp_hash === strType.slots.tp_hash) return mixString(key.value)
  return bucketOf(hash(rt, key))
}

function tupleBucket(rt: Runtime, key: PyTuple): number {
  const { items } = key
  let mixed = items.length
  for (let i = 0; i < items.length; i++) mixed = (Math.imul(mixed, 1000003) ^ bucketFor(rt, items[i])) | 0
  return mixed
}

// A float that equals an int must share its bucket.
function floatBucket(rt: Runtime, key: PyFloat): number {
  const { value } = key
  if (Number.isSafeInteger(value)) return mixNumber(value)
  return bucketOf(hash(rt, key))
}

// As bucketOf(hash): other numbers that equal an int share its hash, and must share its bucket.
function mixNumber(n: number): number {
  if (n === -1) return -2
  return n === (n | 0) ? n | 0 : (n | 0) ^ Math.imul((n / 4294967296) | 0, 0x9e3779b1)
}

// Both ends and the length: long texts that differ in the middle alone meet in one bucket, which costs time, not truth.
function mixString(text: string): number {
  const n = text.length
  let mixed = n
  const head = Math.min(n, 16)
  for (let i = 0; i < head; i++) mixed = (Math.imul(mixed, 31) + text.charCodeAt(i)) | 0
  for (let i = Math.max(head, n - 16); i < n; i++) mixed = (Math.imul(mixed, 31) + text.charCodeAt(i)) | 0
  return mixed
}
