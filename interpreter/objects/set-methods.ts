// The types `set` and `frozenset`: their common methods in one table, what changes a set in another.

import { builtinType, frozensetType, setType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { exceptionTypes } from "./exception-types.js"
import { keyError, newException, runtimeError, typeError } from "./exceptions.js"
import { classGetItem } from "./generic-alias.js"
import { instanceDict } from "./instance-dict.js"
import { PyList } from "./list.js"
import { type MethodDef, method } from "./method.js"
import { repr } from "./operations/convert.js"
import { hash } from "./operations/hash.js"
import { iterate } from "./operations/iterate.js"
import { contains } from "./operations/subscript.js"
import { FrozensetHasher } from "./primitives/hash.js"
import type { Runtime } from "./runtime.js"
import { type AnySet, isAnySet, PyFrozenset, PySet } from "./set.js"
import { NotImplemented } from "./singletons.js"
import { hashNotImplemented } from "./slot-dunders.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { CompareOp, done, PyObject, type Value } from "./value.js"

export const setIteratorType = builtinType("set_iterator")

class PySetIterator extends PyObject {
  cls = setIteratorType
  private slot = 0
  private left: number
  private readonly size: number
  constructor(private set: AnySet | null) {
    super()
    this.size = this.left = (set as AnySet).size
  }

  step(): Value | typeof done {
    const { set } = this
    if (set === null) return done
    if (set.size !== this.size) throw runtimeError("Set changed size during iteration")
    while (this.slot < set.table.slots) {
      const member = set.table.memberAt(this.slot++)
      if (member === undefined) continue
      this.left--
      return member
    }
    this.set = null
    return done
  }

  get remaining(): number {
    return this.set === null ? 0 : this.left
  }
}

defineType(setIteratorType, {
  slots: { tp_iter: (_rt, self) => self, tp_iternext: (_rt, self: PySetIterator) => self.step() },
  methods: { __length_hint__: method("(self, /)", (_rt, self: PySetIterator) => self.remaining) },
})

// ---- operations, each as CPython orders its insertions

function emptyLike(self: AnySet): AnySet {
  return self instanceof PySet ? new PySet() : new PyFrozenset()
}

function update(rt: Runtime, self: AnySet, other: Value): void {
  if (isAnySet(other)) {
    self.table.merge(rt, other.table)
    return
  }
  if (other instanceof PyDict) {
    self.table.reserve(other.size)
    for (let entry = other.first; entry !== null; entry = entry.next) self.table.add(rt, entry.key)
    return
  }
  const it = iterate(rt, other)
  for (let item = it.next(); item !== done; item = it.next()) self.table.add(rt, item)
}

function copyOf(rt: Runtime, self: AnySet): AnySet {
  const copy = emptyLike(self)
  copy.table.merge(rt, self.table)
  return copy
}

function asSet(rt: Runtime, other: Value): AnySet {
  if (isAnySet(other)) return other
  const set = new PySet()
  update(rt, set, other)
  return set
}

function intersection(rt: Runtime, self: AnySet, other: Value): AnySet {
  const result = emptyLike(self)
  if (isAnySet(other)) {
    const [base, small] = other.size > self.size ? [other, self] : [self, other]
    for (const item of small.toArray()) if (base.has(rt, item)) result.table.add(rt, item)
    return result
  }
  const it = iterate(rt, other)
  for (let item = it.next(); item !== done; item = it.next()) if (self.has(rt, item)) result.table.add(rt, item)
  return result
}

function differenceUpdate(rt: Runtime, self: AnySet, other: Value): void {
  if (other === self) {
    self.table.clear()
    return
  }
  if (isAnySet(other)) {
    for (const item of other.toArray()) self.table.discard(rt, item)
  } else {
    const it = iterate(rt, other)
    for (let item = it.next(); item !== done; item = it.next()) self.table.discard(rt, item)
  }
  self.table.compact()
}

function difference(rt: Runtime, self: AnySet, other: Value): AnySet {
  const size = isAnySet(other) || other instanceof PyDict ? other.size : -1
  if (size < 0 || Math.floor(self.size / 4) > size) {
    const result = copyOf(rt, self)
    differenceUpdate(rt, result, other)
    return result
  }
  const result = emptyLike(self)
  for (const item of self.toArray()) if (!contains(rt, other, item)) result.table.add(rt, item)
  return result
}

function symmetricUpdate(rt: Runtime, self: AnySet, other: Value): void {
  if (other === self) {
    self.table.clear()
    return
  }
  const items = other instanceof PyDict ? other.keys() : asSet(rt, other).toArray()
  for (const item of items) if (!self.table.discard(rt, item)) self.table.add(rt, item)
}

function symmetricDifference(rt: Runtime, self: AnySet, other: Value): AnySet {
  const result = emptyLike(self)
  update(rt, result, other)
  symmetricUpdate(rt, result, self)
  return result
}

function union(rt: Runtime, self: AnySet, others: readonly Value[]): AnySet {
  const result = copyOf(rt, self)
  for (const other of others) if (other !== self) update(rt, result, other)
  return result
}

function isSubset(rt: Runtime, self: AnySet, other: Value): boolean {
  if (!isAnySet(other)) {
    const it = iterate(rt, other)
    const common = new PySet()
    for (let item = it.next(); item !== done; item = it.next()) if (self.has(rt, item)) common.add(rt, item)
    return common.size === self.size
  }
  if (self.size > other.size) return false
  return self.toArray().every((item) => other.has(rt, item))
}

function isSuperset(rt: Runtime, self: AnySet, other: Value): boolean {
  if (isAnySet(other)) return isSubset(rt, other, self)
  const it = iterate(rt, other)
  for (let item = it.next(); item !== done; item = it.next()) if (!self.has(rt, item)) return false
  return true
}

function isDisjoint(rt: Runtime, self: AnySet, other: Value): boolean {
  if (isAnySet(other)) {
    const [base, small] = other.size > self.size ? [other, self] : [self, other]
    return !small.toArray().some((item) => base.has(rt, item))
  }
  const it = iterate(rt, other)
  for (let item = it.next(); item !== done; item = it.next()) if (self.has(rt, item)) return false
  return true
}

function compare(rt: Runtime, left: AnySet, right: Value, op: CompareOp): Value {
  if (!isAnySet(right)) return NotImplemented
  switch (op) {
    case CompareOp.EQ:
      return left.size === right.size && isSubset(rt, left, right)
    case CompareOp.NE:
      return !(left.size === right.size && isSubset(rt, left, right))
    case CompareOp.LE:
      return isSubset(rt, left, right)
    case CompareOp.GE:
      return isSubset(rt, right, left)
    case CompareOp.LT:
      return left.size < right.size && isSubset(rt, left, right)
    case CompareOp.GT:
      return left.size > right.size && isSubset(rt, right, left)
  }
}

function reprOf(rt: Runtime, self: AnySet): string {
  const { name } = self.cls
  if (self.size === 0) return `${name}()`
  if (!rt.enterRepr(self)) return `${name}(...)`
  try {
    const items = `{${self
      .toArray()
      .map((item) => repr(rt, item))
      .join(", ")}}`
    return self.cls === setType ? items : `${name}(${items})`
  } finally {
    rt.leaveRepr(self)
  }
}

type Binary = (rt: Runtime, left: AnySet, right: AnySet) => Value

function operator(operation: Binary) {
  return (rt: Runtime, left: Value, right: Value): Value =>
    isAnySet(left) && isAnySet(right) ? operation(rt, left, right) : NotImplemented
}

// An unhashable set as a member stands for a frozenset of the same members.
function lookupKey(rt: Runtime, key: Value): Value {
  if (!(key instanceof PySet)) return key
  const frozen = new PyFrozenset()
  frozen.table.merge(rt, key.table)
  return frozen
}

const commonSlots = {
  tp_repr: reprOf,
  tp_richcompare: compare,
  tp_iter: (_rt: Runtime, self: AnySet) => new PySetIterator(self),
  sq_length: (_rt: Runtime, self: AnySet) => self.size,
  sq_contains: (rt: Runtime, self: AnySet, item: Value) => self.has(rt, lookupKey(rt, item)),
  nb_and: operator(intersection),
  nb_or: operator((rt, left, right) => union(rt, left, [right])),
  nb_subtract: operator(difference),
  nb_xor: operator(symmetricDifference),
}

function commonMethods(): Record<string, MethodDef> {
  return {
    __reduce__: method(
      "(self, /)",
      (_rt, self: AnySet) => new PyTuple([self.cls, new PyTuple([new PyList(self.toArray())]), instanceDict.of(self)]),
    ),
    __sizeof__: method("(self, /)", (_rt, self: AnySet) => 200 + 16 * (self.table.slots > 8 ? self.table.slots : 0)),
    __class_getitem__: classGetItem(),
    copy: method(
      "(self, /)",
      (rt, self: AnySet) => (self instanceof PyFrozenset && self.cls === frozensetType ? self : copyOf(rt, self)),
      "Return a shallow copy of a set.",
    ),
    difference: method(
      "(self, /, *others)",
      (rt, self: AnySet, others: Value[]) => {
        if (others.length === 0) return copyOf(rt, self)
        const result = difference(rt, self, others[0])
        for (const other of others.slice(1)) differenceUpdate(rt, result, other)
        return result
      },
      "Return a new set with elements in the set that are not in the others.",
    ),
    intersection: method(
      "(self, /, *others)",
      (rt, self: AnySet, others: Value[]) =>
        others.length === 0 ? copyOf(rt, self) : others.reduce<AnySet>((result, other) => intersection(rt, result, other), self),
      "Return a new set with elements common to the set and all others.",
    ),
    isdisjoint: method("(self, other, /)", isDisjoint, "Return True if two sets have a null intersection."),
    issubset: method("(self, other, /)", isSubset, "Report whether another set contains this set."),
    issuperset: method("(self, other, /)", isSuperset, "Report whether this set contains another set."),
    symmetric_difference: method(
      "(self, other, /)",
      symmetricDifference,
      "Return a new set with elements in either the set or other but not both.",
    ),
    union: method("(self, /, *others)", union, "Return a new set with elements from the set and all others."),
  }
}

function inplace(operation: (rt: Runtime, self: PySet, other: Value) => void) {
  return (rt: Runtime, self: PySet, other: Value): Value => {
    if (!isAnySet(other)) return NotImplemented
    operation(rt, self, other)
    return self
  }
}

function intersectionUpdate(rt: Runtime, self: PySet, others: readonly Value[]): void {
  const result = others.reduce<AnySet>(
    (set, other) => intersection(rt, set, other),
    others.length === 0 ? copyOf(rt, self) : self,
  )
  replaceTable(rt, self, result)
}

function replaceTable(rt: Runtime, self: PySet, other: AnySet): void {
  const copy = new PySet()
  copy.table.merge(rt, other.table)
  self.table = other === self ? copy.table : other.table
}

function action(run: (rt: Runtime, self: PySet, ...args: never[]) => void) {
  const perform = run as (rt: Runtime, self: PySet, ...args: unknown[]) => void
  return (rt: Runtime, self: PySet, ...args: never[]): Value => {
    perform(rt, self, ...args)
    return null
  }
}

function checkOne(name: string, args: readonly Value[], kwnames: readonly string[] | null): void {
  if (kwnames !== null && kwnames.length > 0) throw typeError(`${name}() takes no keyword arguments`)
  if (args.length > 1) throw typeError(`${name} expected at most 1 argument, got ${args.length}`)
}

defineType(setType, {
  doc: "Build an unordered collection of unique elements.",
  slots: {
    ...commonSlots,
    tp_new: (_rt, cls) => new PySet(cls),
    tp_init: (rt, self: PySet, args, kwnames) => {
      checkOne("set", args, kwnames)
      self.table.clear()
      if (args.length === 1) update(rt, self, args[0])
    },
    tp_hash: hashNotImplemented,
    nb_inplace_and: inplace((rt, self, other) => intersectionUpdate(rt, self, [other])),
    nb_inplace_or: inplace(update),
    nb_inplace_subtract: inplace(differenceUpdate),
    nb_inplace_xor: inplace(symmetricUpdate),
  },
  methods: {
    ...commonMethods(),
    add: method(
      "(self, object, /)",
      action((rt, self, item: Value) => self.table.add(rt, item)),
      "Add an element to a set.\n\nThis has no effect if the element is already present.",
    ),
    clear: method(
      "(self, /)",
      action((_rt, self) => self.table.clear()),
      "Remove all elements from this set.",
    ),
    discard: method(
      "(self, object, /)",
      action((rt, self, item: Value) => self.table.discard(rt, lookupKey(rt, item))),
      "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the discard() method does not raise\nan exception when an element is missing from the set.",
    ),
    remove: method(
      "(self, object, /)",
      action((rt, self, item: Value) => {
        if (!self.table.discard(rt, lookupKey(rt, item))) throw keyError(item)
      }),
      "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise a KeyError.",
    ),
    pop: method(
      "(self, /)",
      (_rt, self: PySet) => {
        const member = self.table.pop()
        if (member === undefined) throw newException(exceptionTypes.KeyError, "pop from an empty set")
        return member
      },
      "Remove and return an arbitrary set element.\n\nRaises KeyError if the set is empty.",
    ),
    update: method(
      "(self, /, *others)",
      action((rt, self, others: Value[]) => {
        for (const other of others) update(rt, self, other)
      }),
      "Update the set, adding elements from all others.",
    ),
    difference_update: method(
      "(self, /, *others)",
      action((rt, self, others: Value[]) => {
        for (const other of others) differenceUpdate(rt, self, other)
      }),
      "Update the set, removing elements found in others.",
    ),
    intersection_update: method(
      "(self, /, *others)",
      action(intersectionUpdate),
      "Update the set, keeping only elements found in it and all others.",
    ),
    symmetric_difference_update: method(
      "(self, other, /)",
      action(symmetricUpdate),
      "Update the set, keeping only elements found in either set, but not in both.",
    ),
  },
})

function makeFrozenset(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  checkOne("frozenset", args, cls === frozensetType ? kwnames : null)
  if (cls === frozensetType && args.length === 1 && args[0] instanceof PyFrozenset && args[0].cls === frozensetType)
    return args[0]
  const set = new PyFrozenset(cls)
  if (args.length === 1) update(rt, set, args[0])
  return set
}

defineType(frozensetType, {
  doc: "Build an immutable unordered collection of unique elements.",
  slots: {
    ...commonSlots,
    tp_new: makeFrozenset,
    tp_hash: (rt, self: PyFrozenset) => {
      if (self.hash === null) {
        const hasher = new FrozensetHasher()
        for (const item of self.toArray()) hasher.addInt(hash(rt, item))
        self.hash = hasher.finish()
      }
      return self.hash
    },
  },
  methods: commonMethods(),
})
