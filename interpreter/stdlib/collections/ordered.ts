// collections.OrderedDict, its views and its iterators.

import { builtinType, dictType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { type DictEntry, PyDict } from "../../objects/dict.js"
import { dictItemsType, dictKeysType, dictValuesType, PyDictView } from "../../objects/dict-views.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { keyError, newException, type PyBaseException, runtimeError, typeError, valueError } from "../../objects/exceptions.js"
import { instanceDict } from "../../objects/instance-dict.js"
import { reduceDoc, reduceToItems } from "../../objects/iterator-reduce.js"
import { classMethod, method, rawMethod } from "../../objects/method.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { equals } from "../../objects/operations/compare.js"
import { repr, truth } from "../../objects/operations/convert.js"
import { iterate } from "../../objects/operations/iterate.js"
import { getItem, setItem } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { CompareOp, type Done, done, PyObject, type Value } from "../../objects/value.js"

type Keywords = readonly string[] | null

export const orderedDictType = builtinType(
  "collections.OrderedDict",
  dictType,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF,
)

// ---- iterators and views

type Pick = (entry: DictEntry) => Value
const pickKey: Pick = (entry) => entry.key
const pickValue: Pick = (entry) => entry.value as Value
const pickItem: Pick = (entry) => new PyTuple([entry.key, entry.value as Value])

const iteratorType = builtinType("odict_iterator")

class OrderedIterator extends PyObject {
  cls = iteratorType
  private entry: DictEntry | null
  private readonly size: number
  private readonly version: number
  constructor(
    /// null once exhausted.
    private dict: PyDict | null,
    private readonly pick: Pick,
    private readonly backwards: boolean,
  ) {
    super()
    const { first, last, size, keysVersion } = dict as PyDict
    this.entry = backwards ? last : first
    this.size = size
    this.version = keysVersion
  }

  step(): Value | Done {
    const { dict, entry } = this
    this.dict = null
    if (dict === null || entry === null) return done
    if (dict.keysVersion !== this.version) throw runtimeError("OrderedDict mutated during iteration")
    if (dict.size !== this.size) throw runtimeError("OrderedDict changed size during iteration")
    this.dict = dict
    this.entry = this.backwards ? entry.previous : entry.next
    return this.pick(entry)
  }

  /// What is left, without moving on.
  rest(): Value[] {
    const items: Value[] = []
    for (let entry = this.dict === null ? null : this.entry; entry !== null; entry = this.backwards ? entry.previous : entry.next)
      items.push(this.pick(entry))
    return items
  }
}

defineType(iteratorType, {
  slots: { tp_iter: (_rt, self) => self, tp_iternext: (_rt, self: OrderedIterator) => self.step() },
  methods: {
    __reduce__: method("(self, /)", (rt, self: OrderedIterator) => reduceToItems(rt, self.rest()), reduceDoc),
  },
})

function viewType(name: string, base: PyType, pick: Pick): PyType {
  const type = builtinType(name, base)
  defineType(type, {
    slots: { tp_iter: (_rt, self: PyDictView) => new OrderedIterator(self.dict, pick, false) },
    methods: {
      __reversed__: method("(self, /)", (_rt, self: PyDictView) => new OrderedIterator(self.dict, pick, true)),
    },
  })
  return type
}

const keysType = viewType("odict_keys", dictKeysType, pickKey)
const valuesType = viewType("odict_values", dictValuesType, pickValue)
const itemsType = viewType("odict_items", dictItemsType, pickItem)

// ---- filling one (`mutablemapping_update`): through `self[key] = value`, which a subclass may have made its own

function updateFrom(rt: Runtime, self: PyDict, args: readonly Value[], kwnames: Keywords): void {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos > 1) throw typeError(`update() takes at most 1 positional argument (${npos} given)`)
  if (npos === 1) addFrom(rt, self, args[0])
  kwnames?.forEach((keyword, i) => {
    setItem(rt, self, keyword, args[npos + i])
  })
}

function addFrom(rt: Runtime, self: PyDict, other: Value): void {
  if (other instanceof PyDict && other.cls === dictType) {
    const values = other.values()
    other.keys().forEach((key, i) => {
      setItem(rt, self, key, values[i])
    })
    return
  }
  const keys = findAttribute(rt, other, "keys")
  if (keys !== undefined) {
    const it = iterate(rt, rt.call(keys, []))
    for (let key = it.next(); key !== done; key = it.next()) setItem(rt, self, key, getItem(rt, other, key))
    return
  }
  const items = findAttribute(rt, other, "items")
  addPairs(rt, self, items === undefined ? other : rt.call(items, []))
}

function addPairs(rt: Runtime, self: PyDict, pairs: Value): void {
  const it = iterate(rt, pairs)
  for (let pair = it.next(); pair !== done; pair = it.next()) {
    const parts = iterate(rt, pair)
    const key = parts.next()
    if (key === done) throw valueError("need more than 0 values to unpack")
    const value = parts.next()
    if (value === done) throw valueError("need more than 1 value to unpack")
    if (parts.next() !== done) throw valueError("too many values to unpack (expected 2)")
    setItem(rt, self, key, value)
  }
}

// ---- the type

function sameOrder(rt: Runtime, left: PyDict, right: PyDict): boolean {
  if (left.size !== right.size) return false
  let other = right.first
  for (let entry = left.first; entry !== null && other !== null; entry = entry.next, other = other.next) {
    if (!equals(rt, entry.key, other.key) || !equals(rt, entry.value as Value, other.value as Value)) return false
  }
  return true
}

function compareOrdered(rt: Runtime, left: PyDict, right: Value, op: CompareOp): Value {
  if (op !== CompareOp.EQ && op !== CompareOp.NE) return NotImplemented
  if (!(right instanceof PyDict)) return NotImplemented
  if (!right.cls.isSubtype(orderedDictType)) return dictType.slots.tp_richcompare?.(rt, left, right, op) as Value
  return sameOrder(rt, left, right) === (op === CompareOp.EQ)
}

function reprOrdered(rt: Runtime, self: PyDict): string {
  const { name } = self.cls
  if (self.size === 0) return `${name}()`
  if (!rt.enterRepr(self)) return "..."
  try {
    const parts: string[] = []
    for (let entry = self.first; entry !== null; entry = entry.next) {
      parts.push(`${repr(rt, entry.key)}: ${repr(rt, entry.value as Value)}`)
    }
    return `${name}({${parts.join(", ")}})`
  } finally {
    rt.leaveRepr(self)
  }
}

function copyOrdered(rt: Runtime, self: PyDict): Value {
  const copy = self.cls === orderedDictType ? new PyDict(orderedDictType) : (rt.call(self.cls, []) as PyDict)
  for (let entry = self.first; entry !== null; entry = entry.next) setItem(rt, copy, entry.key, entry.value as Value)
  return copy
}

function mergeOrdered(rt: Runtime, left: Value, right: Value): Value {
  if (!(left instanceof PyDict) || !(right instanceof PyDict)) return NotImplemented
  const { cls } = left.cls.isSubtype(orderedDictType) ? left : right
  const result = rt.call(cls, [left]) as PyDict
  addFrom(rt, result, right)
  return result
}

// CPython sets the key itself as the error's value, and None is no value.
function missing(key: Value): PyBaseException {
  if (key === null) return newException(exceptionTypes.KeyError)
  return key instanceof PyTuple ? newException(exceptionTypes.KeyError, ...key.items) : keyError(key)
}

function move(rt: Runtime, self: PyDict, key: Value, last: Value): null {
  const entry = self.size === 0 ? undefined : self.entry(rt, key)
  if (entry === undefined) throw missing(key)
  const toEnd = truth(rt, last)
  if (entry === (toEnd ? self.last : self.first)) return null
  if (toEnd) self.moveToEnd(entry)
  else self.moveToStart(entry)
  self.keysVersion += 1
  return null
}

// C's linked list: a node an item, found through a table as large as the dict's.
function sizeInBytes(self: PyDict): number {
  return self.byteSize + 64 + (self.size === 0 ? 0 : 8 * self.slotCount + 32 * self.size)
}

defineType(orderedDictType, {
  doc: "Dictionary that remembers insertion order",
  slots: {
    tp_new: (_rt, cls: PyType) => new PyDict(cls),
    tp_init: (rt, self: PyDict, args, kwnames) => {
      const npos = args.length - (kwnames?.length ?? 0)
      if (npos > 1) throw typeError(`expected at most 1 arguments, got ${npos}`)
      updateFrom(rt, self, args, kwnames)
    },
    tp_repr: reprOrdered,
    tp_richcompare: compareOrdered,
    tp_iter: (_rt, self: PyDict) => new OrderedIterator(self, pickKey, false),
    mp_ass_subscript: dictType.slots.mp_ass_subscript,
    nb_or: mergeOrdered,
    nb_inplace_or: (rt, left: PyDict, right) => {
      addFrom(rt, left, right)
      return left
    },
  },
  methods: {
    __sizeof__: method("(self, /)", (_rt, self: PyDict) => sizeInBytes(self)),
    __reversed__: method(
      "(self, /)",
      (_rt, self: PyDict) => new OrderedIterator(self, pickKey, true),
      "od.__reversed__() <==> reversed(od)",
    ),
    __reduce__: method(
      "(self, /)",
      (rt, self: PyDict) => {
        const items = callMethod(rt, callMethod(rt, self, "items"), "__iter__")
        return new PyTuple([self.cls, emptyTuple, instanceDict.of(self), null, items])
      },
      reduceDoc,
    ),
    clear: method(
      "(self, /)",
      (_rt, self: PyDict) => {
        self.clear()
        return null
      },
      "od.clear() -> None.  Remove all items from od.",
    ),
    copy: method("(self, /)", copyOrdered, "od.copy() -> a shallow copy of od"),
    fromkeys: classMethod(
      "(type, /, iterable, value=None)",
      (rt, cls: PyType, iterable: Value, value: Value) => {
        const dict = rt.call(cls, [])
        const it = iterate(rt, iterable)
        for (let key = it.next(); key !== done; key = it.next()) setItem(rt, dict, key, value)
        return dict
      },
      "Create a new ordered dictionary with keys from iterable and values set to value.",
    ),
    items: method("(self, /)", (_rt, self: PyDict) => new PyDictView(itemsType, self)),
    keys: method("(self, /)", (_rt, self: PyDict) => new PyDictView(keysType, self)),
    values: method("(self, /)", (_rt, self: PyDict) => new PyDictView(valuesType, self)),
    move_to_end: method(
      "(self, /, key, last=True)",
      move,
      "Move an existing element to the end (or beginning if last is false).\n\nRaise KeyError if the element does not exist.",
    ),
    pop: method(
      "(self, /, key, default=<unrepresentable>)",
      (rt, self: PyDict, key: Value, otherwise: Value | undefined) => {
        const value = self.delete(rt, key)
        if (value !== undefined) return value
        if (otherwise === undefined) throw missing(key)
        return otherwise
      },
      "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the default if given; otherwise,\nraise a KeyError.",
    ),
    popitem: method(
      "(self, /, last=True)",
      (rt, self: PyDict, last: Value) => {
        const entry = truth(rt, last) ? self.last : self.first
        if (entry === null) throw newException(exceptionTypes.KeyError, "dictionary is empty")
        const pair = pickItem(entry)
        self.remove(rt, entry)
        return pair
      },
      "Remove and return a (key, value) pair from the dictionary.\n\nPairs are returned in LIFO order if last is true or FIFO order if false.",
    ),
    setdefault: method(
      "(self, /, key, default=None)",
      (rt, self: PyDict, key: Value, value: Value) => {
        if (self.cls === orderedDictType) return self.setDefault(rt, key, value)
        const own = self.get(rt, key)
        if (own !== undefined) return own
        setItem(rt, self, key, value)
        return value
      },
      "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the dictionary, else default.",
    ),
    update: rawMethod("([E, ]**F)", (rt, self: PyDict, args, kwnames) => {
      updateFrom(rt, self, args, kwnames)
      return null
    }),
  },
})
