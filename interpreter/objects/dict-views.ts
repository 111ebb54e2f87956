// Views and iterators of dicts.

import { builtinType, dictType, frozensetType, setType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { type DictEntry, PyDict } from "./dict.js"
import { runtimeError } from "./exceptions.js"
import { iteratorMethods, reduceToItems } from "./iterator-reduce.js"
import { mappingProxyOf } from "./mappingproxy.js"
import { getset, method } from "./method.js"
import { callMethod } from "./operations/call.js"
import { equals } from "./operations/compare.js"
import { repr } from "./operations/convert.js"
import { iterate, toArray } from "./operations/iterate.js"
import { contains, length } from "./operations/subscript.js"
import type { Runtime } from "./runtime.js"
import { isAnySet, PyFrozenset, PySet, updateSet } from "./set.js"
import { NotImplemented } from "./singletons.js"
import { hashNotImplemented } from "./slot-dunders.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeOf } from "./typeof.js"
import { CompareOp, done, PyObject, type Value } from "./value.js"

export const dictKeysType = builtinType("dict_keys")
export const dictValuesType = builtinType("dict_values")
export const dictItemsType = builtinType("dict_items")

type Pick = (entry: DictEntry) => Value

/// What a view or iterator gives for an entry.
const pickKey: Pick = (entry) => entry.key
const pickValue: Pick = (entry) => entry.value as Value
const pickItem: Pick = (entry) => new PyTuple([entry.key, entry.value as Value])

export class PyDictView extends PyObject {
  constructor(
    readonly cls: PyType,
    readonly dict: PyDict,
  ) {
    super()
  }

  toArray(): Value[] {
    const items: Value[] = []
    const pick = (picks.get(this.cls) ?? picks.get(this.cls.base as PyType)) as Pick
    for (let entry = this.dict.first; entry !== null; entry = entry.next) items.push(pick(entry))
    return items
  }
}

const picks: ReadonlyMap<PyType, Pick> = new Map([
  [dictKeysType, pickKey],
  [dictValuesType, pickValue],
  [dictItemsType, pickItem],
])

const emptyDict = new PyDict()

export class PyDictIterator extends PyObject {
  /// The dict's size when the iteration began; -1 once it was found changed.
  private size: number
  private left: number
  /// The place to look at next in CPython's table, the entry given last, and whether the places are still the ones it was given in.
  private place: number
  private previous: DictEntry | null = null
  private resizes: number
  constructor(
    readonly cls: PyType,
    /// null once exhausted.
    private dict: PyDict | null,
    private readonly pick: Pick,
    private readonly backwards: boolean,
  ) {
    super()
    const { size, nextPlace, resizes } = dict as PyDict
    this.size = this.left = size
    this.place = backwards ? nextPlace - 1 : 0
    this.resizes = resizes
  }

  /// The dict that is not exhausted yet, and how many entries it gave.
  get source(): PyDict | null {
    return this.dict
  }

  get given(): number {
    return this.size - this.left
  }

  step(): Value | typeof done {
    const { dict } = this
    if (dict === null) return done
    if (dict.size !== this.size) {
      this.size = -1
      throw runtimeError("dictionary changed size during iteration")
    }
    const entry = this.find(dict)
    if (entry === null) {
      this.dict = null
      return done
    }
    if (this.left === 0 && !this.backwards) {
      this.dict = null
      throw runtimeError("dictionary keys changed during iteration")
    }
    this.previous = entry
    this.place = this.backwards ? entry.place - 1 : entry.place + 1
    this.left--
    return this.pick(entry)
  }

  private find(dict: PyDict): DictEntry | null {
    const { previous, place, backwards } = this
    if (previous !== null && previous.value !== undefined && this.resizes === dict.resizes) {
      return backwards ? previous.previous : previous.next
    }
    this.resizes = dict.resizes
    let entry = backwards ? dict.last : dict.first
    while (entry !== null && (backwards ? entry.place > place : entry.place < place)) {
      entry = backwards ? entry.previous : entry.next
    }
    return entry
  }

  get remaining(): number {
    return this.dict === null || this.dict.size !== this.size ? 0 : this.left
  }

  /// What is left, without moving on.
  rest(): Value[] {
    const copy = new PyDictIterator(this.cls, this.dict ?? emptyDict, this.pick, this.backwards)
    copy.size = this.size
    copy.left = this.left
    copy.place = this.place
    copy.dict = this.dict
    const items: Value[] = []
    for (let item = copy.step(); item !== done; item = copy.step()) items.push(item)
    return items
  }
}

function iteratorTypes(kind: string): [PyType, PyType] {
  const types: [PyType, PyType] = [builtinType(`dict_${kind}iterator`), builtinType(`dict_reverse${kind}iterator`)]
  for (const type of types) {
    defineType(type, {
      slots: { tp_iter: (_rt, self) => self, tp_iternext: (_rt, self: PyDictIterator) => self.step() },
      methods: iteratorMethods({
        hint: (_rt, self: PyDictIterator) => self.remaining,
        reduce: (rt, self: PyDictIterator) => reduceToItems(rt, self.rest()),
      }),
    })
  }
  return types
}

const [keyIterator, keyReverseIterator] = iteratorTypes("key")
const [valueIterator, valueReverseIterator] = iteratorTypes("value")
const [itemIterator, itemReverseIterator] = iteratorTypes("item")

export const iterateKeys = (dict: PyDict): PyDictIterator => new PyDictIterator(keyIterator, dict, pickKey, false)
export const iterateKeysBackwards = (dict: PyDict): PyDictIterator => new PyDictIterator(keyReverseIterator, dict, pickKey, true)

function reprOf(rt: Runtime, self: PyDictView): string {
  if (!rt.enterRepr(self)) return "..."
  try {
    return `${self.cls.name}([${self
      .toArray()
      .map((item) => repr(rt, item))
      .join(", ")}])`
  } finally {
    rt.leaveRepr(self)
  }
}

const mapping = {
  mapping: getset((_rt, self: PyDictView) => mappingProxyOf(self.dict), null, "dictionary that this view refers to"),
}

defineType(dictValuesType, {
  slots: {
    tp_repr: reprOf,
    tp_iter: (_rt, self: PyDictView) => new PyDictIterator(valueIterator, self.dict, pickValue, false),
    sq_length: (_rt, self: PyDictView) => self.dict.size,
  },
  methods: {
    __reversed__: method(
      "(self, /)",
      (_rt, self: PyDictView) => new PyDictIterator(valueReverseIterator, self.dict, pickValue, true),
    ),
  },
  attributes: mapping,
})

// ---- keys and items are sets too

function isSetLike(value: Value): boolean {
  const type = typeOf(value)
  return value instanceof PySet || value instanceof PyFrozenset || type.isSubtype(dictKeysType) || type.isSubtype(dictItemsType)
}

function allIn(rt: Runtime, items: readonly Value[], container: Value): boolean {
  return items.every((item) => contains(rt, container, item))
}

function compareSets(rt: Runtime, left: PyDictView, right: Value, op: CompareOp): Value {
  if (!isSetLike(right)) return NotImplemented
  const mine = left.dict.size
  const theirs = length(rt, right)
  switch (op) {
    case CompareOp.EQ:
      return mine === theirs && allIn(rt, left.toArray(), right)
    case CompareOp.NE:
      return !(mine === theirs && allIn(rt, left.toArray(), right))
    case CompareOp.LT:
      return mine < theirs && allIn(rt, left.toArray(), right)
    case CompareOp.LE:
      return mine <= theirs && allIn(rt, left.toArray(), right)
    case CompareOp.GT:
      return mine > theirs && allIn(rt, toArray(rt, right), left)
    default:
      return mine >= theirs && allIn(rt, toArray(rt, right), left)
  }
}

// `dictviews_to_set`.
function setOf(rt: Runtime, value: Value): PySet {
  const set = new PySet()
  const isKeys = value instanceof PyDictView && value.cls === dictKeysType && value.dict.cls === dictType
  updateSet(rt, set, isKeys ? value.dict : value)
  return set
}

/// What an operator does: the left side as a set, changed in place.
function operator(method: string) {
  return (rt: Runtime, left: Value, right: Value): Value => {
    const set = setOf(rt, left)
    callMethod(rt, set, method, [right])
    return set
  }
}

function symmetricDifference(rt: Runtime, left: Value, right: Value): Value {
  const areItems = typeOf(left).isSubtype(dictItemsType) && typeOf(right).isSubtype(dictItemsType)
  return areItems ? differingItems(rt, (left as PyDictView).dict, (right as PyDictView).dict) : toggled(rt, left, right)
}

const toggled = operator("symmetric_difference_update")

// `dictitems_xor`: values need not be hashable where the items are equal.
function differingItems(rt: Runtime, left: PyDict, right: PyDict): Value {
  const rest = left.copy(rt)
  const result = new PySet()
  for (let entry = right.first; entry !== null; entry = entry.next) {
    const mine = rest.entryLike(rt, entry)
    if (mine !== undefined && equals(rt, mine.value as Value, entry.value as Value)) rest.remove(rt, mine)
    else result.add(rt, pickItem(entry))
  }
  updateSet(rt, result, new PyDictView(dictItemsType, rest))
  return result
}

// The smaller side is looked through: CPython builds the result in that order.
function intersection(rt: Runtime, left: Value, right: Value): Value {
  let [view, other] = left instanceof PyDictView ? [left, right] : [right as PyDictView, left]
  const mine = view.dict.size
  if (other instanceof PySet && other.cls === setType && mine <= other.size) return callMethod(rt, other, "intersection", [view])
  if (other instanceof PyDictView && other.cls !== dictValuesType && other.dict.size > mine) [view, other] = [other, view]
  const result = new PySet()
  const it = iterate(rt, other)
  for (let item = it.next(); item !== done; item = it.next()) if (contains(rt, view, item)) result.add(rt, item)
  return result
}

const setSlots = {
  tp_repr: reprOf,
  tp_hash: hashNotImplemented,
  tp_richcompare: compareSets,
  sq_length: (_rt: Runtime, self: PyDictView) => self.dict.size,
  nb_and: intersection,
  nb_or: operator("update"),
  nb_subtract: operator("difference_update"),
  nb_xor: symmetricDifference,
}

function isDisjoint(rt: Runtime, self: PyDictView, other: Value): boolean {
  if (other === self) return self.dict.size === 0
  const isSized = isSetLike(other) && !(isAnySet(other) && other.cls !== setType && other.cls !== frozensetType)
  const [container, searched] = isSized && length(rt, other) > self.dict.size ? [other, self] : [self, other]
  const it = iterate(rt, searched)
  for (let item = it.next(); item !== done; item = it.next()) if (contains(rt, container, item)) return false
  return true
}

defineType(dictKeysType, {
  slots: {
    ...setSlots,
    tp_iter: (_rt, self: PyDictView) => iterateKeys(self.dict),
    sq_contains: (rt, self: PyDictView, key) => self.dict.has(rt, key),
  },
  methods: {
    isdisjoint: method(
      "(self, object, /)",
      isDisjoint,
      "Return True if the view and the given iterable have a null intersection.",
    ),
    __reversed__: method("(self, /)", (_rt, self: PyDictView) => iterateKeysBackwards(self.dict)),
  },
  attributes: { mapping: getset((_rt, self: PyDictView) => mappingProxyOf(self.dict)) },
})

defineType(dictItemsType, {
  slots: {
    ...setSlots,
    tp_iter: (_rt, self: PyDictView) => new PyDictIterator(itemIterator, self.dict, pickItem, false),
    sq_contains: (rt, self: PyDictView, item) => {
      if (!(item instanceof PyTuple) || item.items.length !== 2) return false
      const value = self.dict.get(rt, item.items[0])
      return value !== undefined && equals(rt, value, item.items[1])
    },
  },
  methods: {
    isdisjoint: method(
      "(self, object, /)",
      isDisjoint,
      "Return True if the view and the given iterable have a null intersection.",
    ),
    __reversed__: method(
      "(self, /)",
      (_rt, self: PyDictView) => new PyDictIterator(itemReverseIterator, self.dict, pickItem, true),
    ),
  },
  attributes: { mapping: getset((_rt, self: PyDictView) => mappingProxyOf(self.dict)) },
})
