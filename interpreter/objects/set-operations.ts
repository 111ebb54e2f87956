// What sets can do with each other and with iterables, each inserting in the order in which CPython does.

import { dictType } from "./builtin-types.js"
import { PyDict } from "./dict.js"
import { iterate } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { type AnySet, isAnySet, PyFrozenset, PySet, updateSet } from "./set.js"
import { done, type Value } from "./value.js"

/// An empty exact set or frozenset, as `self` is one or the other (`make_new_set_basetype`).
function emptyLike(self: AnySet): AnySet {
  return self instanceof PySet ? new PySet() : new PyFrozenset()
}

export function copyOf(rt: Runtime, self: AnySet): AnySet {
  const copy = emptyLike(self)
  copy.table.merge(rt, self.table)
  return copy
}

export function union(rt: Runtime, self: AnySet, others: readonly Value[]): AnySet {
  const result = copyOf(rt, self)
  for (const other of others) if (other !== self) updateSet(rt, result, other)
  return result
}

/// Two sets: goes through the smaller one.
export function intersection(rt: Runtime, self: AnySet, other: Value): AnySet {
  if (other === self) return copyOf(rt, self)
  const result = emptyLike(self)
  if (isAnySet(other)) {
    const [large, small] = other.size > self.size ? [other, self] : [self, other]
    small.table.filterInto(rt, result.table, large.table, true)
    return result
  }
  const it = iterate(rt, other)
  for (let item = it.next(); item !== done; item = it.next()) {
    self.table.addCommon(rt, result.table, item)
    // Nothing more can be in common.
    if (result.size > 0 && result.size >= self.size) break
  }
  return result
}

export function intersectionOf(rt: Runtime, self: AnySet, others: readonly Value[]): AnySet {
  let result = others.length === 0 ? copyOf(rt, self) : self
  for (const other of others) result = intersection(rt, result, other)
  return result
}

/// `set_swap_bodies`: the members of the intersection become the set's.
export function intersectionUpdate(rt: Runtime, self: PySet, others: readonly Value[]): void {
  self.table.takeFrom(intersectionOf(rt, self, others).table)
}

export function difference(rt: Runtime, self: AnySet, other: Value): AnySet {
  const size = sizeOf(other)
  // Also when there is much to keep and little to take away: a copy, from which the few are removed.
  if (size < 0 || Math.floor(self.size / 4) > size) {
    const result = copyOf(rt, self)
    differenceUpdate(rt, result, other)
    return result
  }
  const result = emptyLike(self)
  if (isAnySet(other)) self.table.filterInto(rt, result.table, other.table, false)
  else self.table.filterAgainst(rt, result.table, other as PyDict)
  return result
}

// -1 for what must be iterated.
function sizeOf(other: Value): number {
  return isAnySet(other) || (other instanceof PyDict && other.cls === dictType) ? other.size : -1
}

export function differenceOf(rt: Runtime, self: AnySet, others: readonly Value[]): AnySet {
  if (others.length === 0) return copyOf(rt, self)
  const result = difference(rt, self, others[0])
  for (let i = 1; i < others.length; i++) differenceUpdate(rt, result, others[i])
  return result
}

export function differenceUpdate(rt: Runtime, self: AnySet, other: Value): void {
  if (other === self) {
    self.table.clear()
    return
  }
  if (isAnySet(other)) {
    const isMuchLarger = Math.floor(other.size / 8) > self.size
    const gone = isMuchLarger ? intersection(rt, self, other) : other
    self.table.discardAll(rt, gone.table)
  } else {
    const it = iterate(rt, other)
    for (let item = it.next(); item !== done; item = it.next()) self.table.discard(rt, item)
  }
  self.table.compact()
}

export function symmetricUpdate(rt: Runtime, self: AnySet, other: Value): void {
  if (other === self) {
    self.table.clear()
    return
  }
  if (other instanceof PyDict && other.cls === dictType) {
    for (const item of other.keys()) if (!self.table.discard(rt, item)) self.table.add(rt, item)
  } else self.table.toggleAll(rt, isAnySet(other) ? other.table : setOf(rt, other).table)
}

function setOf(rt: Runtime, iterable: Value): PySet {
  const set = new PySet()
  updateSet(rt, set, iterable)
  return set
}

export function symmetricDifference(rt: Runtime, self: AnySet, other: Value): AnySet {
  const result = emptyLike(self)
  updateSet(rt, result, other)
  result.table.toggleAll(rt, self.table)
  return result
}

export function isSubset(rt: Runtime, self: AnySet, other: Value): boolean {
  if (!isAnySet(other)) return intersection(rt, self, other).size === self.size
  if (self.size > other.size) return false
  return self.table.allIn(rt, other.table, true)
}

export function isSuperset(rt: Runtime, self: AnySet, other: Value): boolean {
  if (isAnySet(other)) return isSubset(rt, other, self)
  const it = iterate(rt, other)
  for (let item = it.next(); item !== done; item = it.next()) if (!self.has(rt, item)) return false
  return true
}

export function isDisjoint(rt: Runtime, self: AnySet, other: Value): boolean {
  if (other === self) return self.size === 0
  if (isAnySet(other)) {
    const [large, small] = other.size > self.size ? [other, self] : [self, other]
    return small.table.allIn(rt, large.table, false)
  }
  const it = iterate(rt, other)
  for (let item = it.next(); item !== done; item = it.next()) if (self.has(rt, item)) return false
  return true
}
