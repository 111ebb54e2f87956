// The types `set` and `frozenset`: their common methods in one table, what changes a set in another.

import { frozensetType, setType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, keyError, newException, typeError } from "./exceptions.js"
import { classGetItem } from "./generic-alias.js"

import { reduceDoc } from "./iterator-reduce.js"
import { PyList } from "./list.js"
import { type MethodDef, method } from "./method.js"
import { callMethod } from "./operations/call.js"
import { repr } from "./operations/convert.js"
import { FrozensetHasher } from "./primitives/hash.js"
import type { Runtime } from "./runtime.js"
import { type AnySet, isAnySet, PyFrozenset, PySet, updateSet } from "./set.js"
import { PySetIterator } from "./set-iterator.js"
import {
  copyOf,
  difference,
  differenceOf,
  differenceUpdate,
  intersection,
  intersectionOf,
  intersectionUpdate,
  isDisjoint,
  isSubset,
  isSuperset,
  symmetricDifference,
  symmetricUpdate,
  union,
} from "./set-operations.js"
import { NotImplemented } from "./singletons.js"
import { hashNotImplemented } from "./slot-dunders.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { CompareOp, type Value } from "./value.js"

type Keywords = readonly string[] | null

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
  if (!rt.enterRepr(self)) return `${name}(...)`
  try {
    if (self.size === 0) return `${name}()`
    const items = `{${reprOfItems(rt, self.toArray())}}`
    return self.cls === setType ? items : `${name}(${items})`
  } finally {
    rt.leaveRepr(self)
  }
}

function reprOfItems(rt: Runtime, items: readonly Value[]): string {
  rt.enterRecursion(" while getting the repr of an object")
  try {
    return items.map((item) => repr(rt, item)).join(", ")
  } finally {
    rt.leaveRecursion()
  }
}

function operator(operation: (rt: Runtime, left: AnySet, right: AnySet) => Value) {
  return (rt: Runtime, left: Value, right: Value): Value =>
    isAnySet(left) && isAnySet(right) ? operation(rt, left, right) : NotImplemented
}

/// Asks with the key; where a set is no key, with a frozenset of its members.
function asKey(rt: Runtime, key: Value, ask: (key: Value) => boolean): boolean {
  try {
    return ask(key)
  } catch (error) {
    if (!(key instanceof PySet) || !isException(error, exceptionTypes.TypeError)) throw error
    const frozen = new PyFrozenset()
    frozen.table.merge(rt, key.table)
    return ask(frozen)
  }
}

function containsKey(rt: Runtime, self: AnySet, item: Value): boolean {
  return item instanceof PySet ? asKey(rt, item, (key) => self.has(rt, key)) : self.has(rt, item)
}

function discard(rt: Runtime, self: PySet, item: Value): boolean {
  return item instanceof PySet ? asKey(rt, item, (key) => self.table.discard(rt, key)) : self.table.discard(rt, item)
}

function reduce(rt: Runtime, self: AnySet): Value {
  const state = callMethod(rt, self, "__getstate__")
  return new PyTuple([self.cls, new PyTuple([new PyList(self.toArray())]), state])
}

const commonSlots = {
  tp_repr: reprOf,
  tp_richcompare: compare,
  tp_iter: (_rt: Runtime, self: AnySet) => new PySetIterator(self),
  sq_length: (_rt: Runtime, self: AnySet) => self.table.used,
  sq_contains: containsKey,
  nb_and: operator(intersection),
  nb_or: operator((rt, left, right) => union(rt, left, [right])),
  nb_subtract: operator(difference),
  nb_xor: operator(symmetricDifference),
}

function commonMethods(): Record<string, MethodDef> {
  return {
    __class_getitem__: classGetItem(),
    __contains__: method("(self, object, /)", containsKey, "x.__contains__(y) <==> y in x."),
    __reduce__: method("(self, /)", (rt, self: AnySet) => reduce(rt, self), reduceDoc),
    __sizeof__: method(
      "(self, /)",
      (_rt, self: AnySet) => 200 + 16 * (self.table.slots > 8 ? self.table.slots : 0),
      "S.__sizeof__() -> size of S in memory, in bytes.",
    ),
    copy: method(
      "(self, /)",
      (rt, self: AnySet) => (self.cls === frozensetType ? self : copyOf(rt, self)),
      "Return a shallow copy of a set.",
    ),
    difference: method(
      "(self, /, *others)",
      differenceOf,
      "Return a new set with elements in the set that are not in the others.",
    ),
    intersection: method(
      "(self, /, *others)",
      intersectionOf,
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

function action<Argument>(run: (rt: Runtime, self: PySet, argument: Argument) => void) {
  return (rt: Runtime, self: PySet, argument: Argument): Value => {
    run(rt, self, argument)
    return null
  }
}

// One iterable at most, by position.
function checkArguments(cls: PyType, base: string, args: readonly Value[], kwnames: Keywords): void {
  if (kwnames !== null && kwnames.length > 0) throw typeError(`${base}() takes no keyword arguments`)
  if (args.length > 1) throw typeError(`${cls.name} expected at most 1 argument, got ${args.length}`)
}

defineType(setType, {
  doc: "Build an unordered collection of unique elements.",
  slots: {
    ...commonSlots,
    tp_new: (_rt, cls) => new PySet(cls),
    tp_init: (rt, self: PySet, args, kwnames) => {
      checkArguments(self.cls, "set", args, kwnames)
      self.table.clear()
      if (args.length === 1) updateSet(rt, self, args[0])
    },
    tp_hash: hashNotImplemented,
    nb_inplace_and: inplace((rt, self, other) => intersectionUpdate(rt, self, [other])),
    nb_inplace_or: inplace(updateSet),
    nb_inplace_subtract: inplace(differenceUpdate),
    nb_inplace_xor: inplace(symmetricUpdate),
  },
  methods: {
    ...commonMethods(),
    add: method(
      "(self, object, /)",
      (rt, self: PySet, object: Value) => {
        self.table.add(rt, object)
        return null
      },
      "Add an element to a set.\n\nThis has no effect if the element is already present.",
    ),
    clear: method(
      "(self, /)",
      (_rt, self: PySet) => {
        self.table.clear()
        return null
      },
      "Remove all elements from this set.",
    ),
    difference_update: method(
      "(self, /, *others)",
      action((rt, self, others: Value[]) => {
        for (const other of others) differenceUpdate(rt, self, other)
      }),
      "Update the set, removing elements found in others.",
    ),
    discard: method(
      "(self, object, /)",
      action(discard),
      "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the discard() method does not raise\nan exception when an element is missing from the set.",
    ),
    intersection_update: method(
      "(self, /, *others)",
      action(intersectionUpdate),
      "Update the set, keeping only elements found in it and all others.",
    ),
    pop: method(
      "(self, /)",
      (rt, self: PySet) => {
        const member = self.table.pop(rt)
        if (member === undefined) throw newException(exceptionTypes.KeyError, "pop from an empty set")
        return member
      },
      "Remove and return an arbitrary set element.\n\nRaises KeyError if the set is empty.",
    ),
    remove: method(
      "(self, object, /)",
      action((rt, self, item: Value) => {
        if (!discard(rt, self, item)) throw keyError(item)
      }),
      "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise a KeyError.",
    ),
    symmetric_difference_update: method(
      "(self, other, /)",
      action(symmetricUpdate),
      "Update the set, keeping only elements found in either set, but not in both.",
    ),
    update: method(
      "(self, /, *others)",
      action((rt, self, others: Value[]) => {
        for (const other of others) updateSet(rt, self, other)
      }),
      "Update the set, adding elements from all others.",
    ),
  },
})

function makeFrozenset(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: Keywords): Value {
  // A subclass with an __init__ of its own may take what it likes by keyword.
  const checked = cls.slots.tp_init === frozensetType.slots.tp_init ? kwnames : null
  const npos = args.length - (kwnames?.length ?? 0)
  checkArguments(cls, "frozenset", args.slice(0, npos), checked)
  const [iterable] = args
  if (cls === frozensetType && iterable instanceof PyFrozenset && iterable.cls === frozensetType) return iterable
  const set = new PyFrozenset(cls)
  if (npos === 1) updateSet(rt, set, iterable)
  return set
}

function hashOf(_rt: Runtime, self: PyFrozenset): number | bigint {
  if (self.hash === null) {
    const hasher = new FrozensetHasher()
    self.table.visit((_key, hi, lo) => {
      hasher.add(hi, lo)
      return true
    })
    self.hash = hasher.finish()
  }
  return self.hash
}

defineType(frozensetType, {
  doc: "Build an immutable unordered collection of unique elements.",
  slots: { ...commonSlots, tp_new: makeFrozenset, tp_hash: hashOf },
  methods: commonMethods(),
})
