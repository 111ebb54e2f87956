// Subscription, membership and length.

import { typeType } from "../builtin-types.js"
import { exceptionTypes } from "../exception-types.js"
import { indexError, typeError, valueError } from "../exceptions.js"
import { typeAliasOf } from "../generic-alias.js"
import type { Runtime } from "../runtime.js"
import type { PySlice } from "../slice.js"
import { PyType, TypeFlag } from "../type.js"
import { typeName, typeOf } from "../typeof.js"
import { done, type Value } from "../value.js"
import { findAttribute } from "./attributes.js"
import { equals } from "./compare.js"
import { asSize, sliceIndex } from "./convert.js"
import { getIteratorOr, Iteration } from "./iterate.js"

/// `container[key]`.
export function getItem(rt: Runtime, container: Value, key: Value): Value {
  const subscript = typeOf(container).slots.mp_subscript
  if (subscript !== null) return subscript(rt, container, key)
  if (container instanceof PyType) return classGetItem(rt, container, key)
  throw typeError(`'${typeName(container)}' object is not subscriptable`)
}

function classGetItem(rt: Runtime, type: PyType, key: Value): Value {
  if (type === typeType) return typeAliasOf(rt, type, key)
  const method = findAttribute(rt, type, "__class_getitem__")
  if (method === undefined || method === null) throw typeError(`type '${type.tpName}' is not subscriptable`)
  return rt.call(method, [key])
}

/// `container[key] = value`.
export function setItem(rt: Runtime, container: Value, key: Value, value: Value): void {
  const assign = typeOf(container).slots.mp_ass_subscript
  if (assign === null) {
    checkSequenceKey(rt, container, key)
    throw typeError(`'${typeName(container)}' object does not support item assignment`)
  }
  assign(rt, container, key, value)
}

// Has the container CPython's sequence methods, and is the key an index? Then it is converted before anything is said.
function checkSequenceKey(rt: Runtime, container: Value, key: Value): boolean {
  const type = typeOf(container)
  const isSequence = type.has(TypeFlag.HEAP) || type.slots.sq_contains !== null || type.slots.sq_concat !== null
  if (!isSequence || (typeof key !== "number" && typeOf(key).slots.nb_index === null)) return false
  asSize(rt, key, exceptionTypes.IndexError)
  return true
}

/// `del container[key]`.
export function deleteItem(rt: Runtime, container: Value, key: Value): void {
  const assign = typeOf(container).slots.mp_ass_subscript
  if (assign === null) {
    const verb = checkSequenceKey(rt, container, key) ? "doesn't" : "does not"
    throw typeError(`'${typeName(container)}' object ${verb} support item deletion`)
  }
  assign(rt, container, key, undefined)
}

/// `item in container`.
export function contains(rt: Runtime, container: Value, item: Value): boolean {
  const slot = typeOf(container).slots.sq_contains
  if (slot !== null) return slot(rt, container, item)
  const it = iterateMembers(rt, container)
  for (let other = it.next(); other !== done; other = it.next()) if (equals(rt, other, item)) return true
  return false
}

/// What a search by `in` or `countOf` goes through.
export function iterateMembers(rt: Runtime, container: Value): Iteration {
  return new Iteration(rt, getIteratorOr(rt, container, `argument of type '${typeOf(container).tpName}' is not iterable`))
}

/// `len(value)`.
export function length(rt: Runtime, value: Value): number {
  if (typeof value === "object" || typeof value === "string") {
    const slot = typeOf(value).slots.sq_length
    if (slot !== null) return slot(rt, value)
  }
  throw typeError(`object of type '${typeName(value)}' has no len()`)
}

/// An index into a sequence of `n` items from a value that `__index__` may turn into one; negative counts from the end.
/// Raises IndexError with `${what} index out of range`, TypeError when it is no integer.
export function sequenceIndex(rt: Runtime, key: Value, n: number, what: string): number {
  const index = typeof key === "number" ? key : asSize(rt, key, exceptionTypes.IndexError)
  const at = index < 0 ? index + n : index
  if (at < 0 || at >= n) throw indexError(`${what} index out of range`)
  return at
}

/// A slice made concrete for a sequence of n items (`PySlice_AdjustIndices`): `count` items from `start` by `step`.
export interface SliceRange {
  start: number
  stop: number
  step: number
  count: number
}

export function resolveSlice(rt: Runtime, slice: PySlice, n: number): SliceRange {
  const step = slice.step === null ? 1 : clamp(sliceIndex(rt, slice.step), -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
  if (step === 0) throw valueError("slice step cannot be zero")
  const low = step < 0 ? -1 : 0
  const high = step < 0 ? n - 1 : n
  const start = slice.start === null ? (step < 0 ? high : low) : bound(sliceIndex(rt, slice.start), n, low, high)
  const stop = slice.stop === null ? (step < 0 ? low : high) : bound(sliceIndex(rt, slice.stop), n, low, high)
  const count = step < 0 ? Math.max(0, Math.ceil((start - stop) / -step)) : Math.max(0, Math.ceil((stop - start) / step))
  return { start, stop, step, count }
}

function bound(index: number | bigint, n: number, low: number, high: number): number {
  const i = clamp(index, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
  return i < 0 ? Math.max(i + n, low) : Math.min(i, high)
}

function clamp(n: number | bigint, low: number, high: number): number {
  if (typeof n === "number") return n
  return n < 0n ? low : high
}
