// The type `dict`.

import { dictType, frozensetType, setType, tupleType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { dictItemsType, dictKeysType, dictValuesType, iterateKeys, iterateKeysBackwards, PyDictView } from "./dict-views.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, keyError, newException, typeError, valueError } from "./exceptions.js"
import { classGetItem } from "./generic-alias.js"
import { classMethod, method, rawMethod } from "./method.js"
import { findAttribute } from "./operations/attributes.js"
import { callSpecial } from "./operations/call.js"
import { equals } from "./operations/compare.js"
import { repr } from "./operations/convert.js"
import { iterate, toSequence } from "./operations/iterate.js"
import { getItem, setItem } from "./operations/subscript.js"
import type { Runtime } from "./runtime.js"
import { isAnySet } from "./set.js"
import { NotImplemented } from "./singletons.js"
import { hashNotImplemented } from "./slot-dunders.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { CompareOp, done, orElse, type Value } from "./value.js"

type Keywords = readonly string[] | null

function update(rt: Runtime, self: PyDict, name: string, args: readonly Value[], kwnames: Keywords): void {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos > 1) throw typeError(`${name} expected at most 1 argument, got ${npos}`)
  if (npos === 1) updateFrom(rt, self, args[0])
  if (kwnames === null) return
  const keywords = new PyDict()
  kwnames.forEach((keyword, i) => keywords.setString(keyword, args[npos + i]))
  self.updateFrom(rt, keywords)
}

/// A dict that `dict_merge` reads as such: its class may have methods of its own, but not the one to iterate.
export function isPlainMapping(other: Value): other is PyDict {
  return other instanceof PyDict && (other.cls === dictType || other.cls.lookup("__iter__") === dictType.lookup("__iter__"))
}

/// `dict.update(other)`: a mapping (anything with `keys`), or pairs.
export function updateFrom(rt: Runtime, self: PyDict, other: Value): void {
  if (isPlainMapping(other)) {
    self.updateFrom(rt, other)
    return
  }
  const keys = findAttribute(rt, other, "keys")
  if (keys === undefined) {
    updateFromPairs(rt, self, other)
    return
  }
  const it = iterate(rt, rt.call(keys, []))
  for (let key = it.next(); key !== done; key = it.next()) self.set(rt, key, getItem(rt, other, key))
}

function updateFromPairs(rt: Runtime, self: PyDict, pairs: Value): void {
  const it = iterate(rt, pairs)
  let i = 0
  for (let pair = it.next(); pair !== done; pair = it.next(), i++) {
    const items = pairItems(rt, pair, i)
    if (items.length !== 2) {
      throw valueError(`dictionary update sequence element #${i} has length ${items.length}; 2 is required`)
    }
    self.set(rt, items[0], items[1])
  }
}

function pairItems(rt: Runtime, pair: Value, i: number): readonly Value[] {
  if (pair instanceof PyTuple && pair.cls === tupleType) return pair.items
  try {
    return toSequence(rt, pair)
  } catch (error) {
    if (!isException(error, exceptionTypes.TypeError)) throw error
    throw typeError(`cannot convert dictionary update sequence element #${i} to a sequence`)
  }
}

function subscript(rt: Runtime, self: PyDict, key: Value): Value {
  const value = self.get(rt, key)
  if (value !== undefined) return value
  if (self.cls !== dictType) {
    const found = callSpecial(rt, self, "__missing__", [key])
    if (found !== undefined) return found
  }
  throw keyError(key)
}

function reprOf(rt: Runtime, self: PyDict): string {
  if (self.size === 0) return "{}"
  if (!rt.enterRepr(self)) return "{...}"
  rt.enterRecursion(" while getting the repr of an object")
  try {
    const parts: string[] = []
    for (let entry = self.first; entry !== null; entry = entry.next) {
      parts.push(`${repr(rt, entry.key)}: ${repr(rt, entry.value as Value)}`)
    }
    return `{${parts.join(", ")}}`
  } finally {
    rt.leaveRecursion()
    rt.leaveRepr(self)
  }
}

function compare(rt: Runtime, left: PyDict, right: Value, op: CompareOp): Value {
  if (!(right instanceof PyDict) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
  return sameItems(rt, left, right) === (op === CompareOp.EQ)
}

function sameItems(rt: Runtime, left: PyDict, right: PyDict): boolean {
  if (left.size !== right.size) return false
  rt.enterRecursion(" in comparison")
  try {
    for (let entry = left.first; entry !== null; entry = entry.next) {
      // Comparing keys may run code that removes entries.
      const { value } = entry
      if (value === undefined) continue
      const other = right.entryLike(rt, entry)?.value
      if (other === undefined || !equals(rt, value, other)) return false
    }
    return true
  } finally {
    rt.leaveRecursion()
  }
}

function merged(rt: Runtime, left: Value, right: Value): Value {
  if (!(left instanceof PyDict) || !(right instanceof PyDict)) return NotImplemented
  const result = plainCopy(rt, left)
  updateFrom(rt, result, right)
  return result
}

// `PyDict_Copy`: what has its own way to iterate is read as any mapping.
function plainCopy(rt: Runtime, dict: PyDict): PyDict {
  if (dict.size === 0 || isPlainMapping(dict)) return dict.copy(rt)
  const copy = new PyDict()
  updateFrom(rt, copy, dict)
  return copy
}

function popItem(rt: Runtime, self: PyDict): Value {
  const { last } = self
  if (last === null) throw newException(exceptionTypes.KeyError, "popitem(): dictionary is empty")
  const pair = new PyTuple([last.key, last.value as Value])
  self.removeLast(rt, last)
  return pair
}

function fromKeys(rt: Runtime, cls: PyType, iterable: Value, value: Value): Value {
  const dict = cls === dictType ? new PyDict() : rt.call(cls, [])
  const isPlain = dict instanceof PyDict && dict.cls === dictType
  if (isPlain && (dict as PyDict).size === 0) {
    presizeForKeys(dict as PyDict, iterable)
    if (iterable instanceof PyDict && iterable.cls === dictType) {
      for (let entry = iterable.first; entry !== null; entry = entry.next) (dict as PyDict).setLike(rt, entry, value)
      return dict
    }
  }
  const it = iterate(rt, iterable)
  for (let key = it.next(); key !== done; key = it.next()) {
    if (isPlain) (dict as PyDict).set(rt, key, value)
    else setItem(rt, dict, key, value)
  }
  return dict
}

function presizeForKeys(dict: PyDict, iterable: Value): void {
  if (iterable instanceof PyDict && iterable.cls === dictType) dict.presize(iterable.size, iterable.hasUnicodeTable)
  else if (isAnySet(iterable) && (iterable.cls === setType || iterable.cls === frozensetType)) dict.presize(iterable.size, false)
}

defineType(dictType, {
  doc: "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  For example:  dict(one=1, two=2)",
  slots: {
    tp_new: (_rt, cls) => new PyDict(cls),
    tp_init: (rt, self: PyDict, args, kwnames) => update(rt, self, "dict", args, kwnames),
    tp_repr: reprOf,
    tp_hash: hashNotImplemented,
    tp_richcompare: compare,
    tp_iter: (_rt, self: PyDict) => iterateKeys(self),
    sq_length: (_rt, self: PyDict) => self.size,
    sq_contains: (rt, self: PyDict, key) => self.has(rt, key),
    mp_subscript: subscript,
    mp_ass_subscript: (rt, self: PyDict, key, value) => {
      if (value !== undefined) self.set(rt, key, value)
      else if (self.delete(rt, key) === undefined) throw keyError(key)
    },
    nb_or: merged,
    nb_inplace_or: (rt, self: PyDict, other) => {
      updateFrom(rt, self, other)
      return self
    },
  },
  methods: {
    clear: method(
      "(self, /)",
      (_rt, self: PyDict) => {
        self.clear()
        return null
      },
      "Remove all items from the dict.",
    ),
    copy: method("(self, /)", plainCopy, "Return a shallow copy of the dict."),
    fromkeys: classMethod(
      "(type, iterable, value=None, /)",
      fromKeys,
      "Create a new dictionary with keys from iterable and values set to value.",
    ),
    get: method(
      "(self, key, default=None, /)",
      (rt, self: PyDict, key: Value, otherwise: Value) => orElse(self.get(rt, key), otherwise),
      "Return the value for key if key is in the dictionary, else default.",
    ),
    items: method(
      "(self, /)",
      (_rt, self: PyDict) => new PyDictView(dictItemsType, self),
      "Return a set-like object providing a view on the dict's items.",
    ),
    keys: method(
      "(self, /)",
      (_rt, self: PyDict) => new PyDictView(dictKeysType, self),
      "Return a set-like object providing a view on the dict's keys.",
    ),
    values: method(
      "(self, /)",
      (_rt, self: PyDict) => new PyDictView(dictValuesType, self),
      "Return an object providing a view on the dict's values.",
    ),
    pop: method(
      "(self, key, default=<unrepresentable>, /)",
      (rt, self: PyDict, key: Value, otherwise: Value | undefined) => {
        // An empty dict does not hash the key.
        const value = self.size === 0 ? undefined : self.delete(rt, key)
        if (value !== undefined) return value
        if (otherwise === undefined) throw keyError(key)
        return otherwise
      },
      "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the default if given; otherwise,\nraise a KeyError.",
    ),
    popitem: method(
      "(self, /)",
      popItem,
      "Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in LIFO (last-in, first-out) order.\nRaises KeyError if the dict is empty.",
    ),
    setdefault: method(
      "(self, key, default=None, /)",
      (rt, self: PyDict, key: Value, value: Value) => self.setDefault(rt, key, value),
      "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the dictionary, else default.",
    ),
    update: rawMethod(
      "([E, ]**F)",
      (rt, self: PyDict, args, kwnames) => {
        update(rt, self, "update", args, kwnames)
        return null
      },
      "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.",
    ),
    __reversed__: method(
      "(self, /)",
      (_rt, self: PyDict) => iterateKeysBackwards(self),
      "Return a reverse iterator over the dict keys.",
    ),
    __sizeof__: method("(self, /)", (_rt, self: PyDict) => self.byteSize, "Return the size of the dict in memory."),
    __class_getitem__: classGetItem(),
  },
})
