// collections.defaultdict and OrderedDict.

import { builtinType, dictType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { keyError, typeError } from "../../objects/exceptions.js"
import { instanceDict } from "../../objects/instance-dict.js"
import { getset, method } from "../../objects/method.js"
import { callMethod, isCallable } from "../../objects/operations/call.js"
import { equals } from "../../objects/operations/compare.js"
import { repr, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { CompareOp, type Value } from "../../objects/value.js"

export const defaultdictType = builtinType("collections.defaultdict", dictType, TypeFlag.BASETYPE)
export const orderedDictType = builtinType("collections.OrderedDict", dictType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)

export class PyDefaultDict extends PyDict {
  factory: Value = null
}

function missing(rt: Runtime, self: PyDefaultDict, key: Value): Value {
  if (self.factory === null) throw keyError(key)
  const value = rt.call(self.factory, [])
  self.set(rt, key, value)
  return value
}

function initDict(rt: Runtime, self: PyDict, args: readonly Value[], kwnames: readonly string[] | null): void {
  const init = dictType.slots.tp_init
  init?.(rt, self, args, kwnames)
}

defineType(defaultdictType, {
  doc: "defaultdict(default_factory=None, /, [...]) --> dict with default factory",
  slots: {
    tp_new: (_rt, cls) => new PyDefaultDict(cls),
    tp_init: (rt, self: PyDefaultDict, args, kwnames) => {
      const npos = args.length - (kwnames?.length ?? 0)
      const factory = npos > 0 ? args[0] : null
      if (factory !== null && !isCallable(factory)) throw typeError("first argument must be callable or None")
      self.factory = factory
      initDict(rt, self, npos > 0 ? args.slice(1) : args, kwnames)
    },
    tp_repr: (rt, self: PyDefaultDict) => {
      const content = rt.enterRepr(self) ? factoryText(rt, self) : "..."
      if (content !== "...") rt.leaveRepr(self)
      return `${self.cls.name}(${content}, ${dictRepr(rt, self)})`
    },
    mp_subscript: (rt, self: PyDefaultDict, key) => {
      const value = self.get(rt, key)
      if (value !== undefined) return value
      return self.cls === defaultdictType ? missing(rt, self, key) : callMethod(rt, self, "__missing__", [key])
    },
    nb_or: (rt, left, right) => merged(rt, left, right),
  },
  methods: {
    __missing__: method("(self, key, /)", (rt, self: PyDefaultDict, key: Value) => missing(rt, self, key)),
    copy: method("(self, /)", (rt, self: PyDefaultDict) => copyDefault(rt, self)),
    __copy__: method("(self, /)", (rt, self: PyDefaultDict) => copyDefault(rt, self)),
    __reduce__: method("(self, /)", (rt, self: PyDefaultDict) => {
      const items = callMethod(rt, callMethod(rt, self, "items"), "__iter__")
      return new PyTuple([self.cls, self.factory === null ? emptyTuple : new PyTuple([self.factory]), null, null, items])
    }),
  },
  attributes: {
    default_factory: getset(
      (_rt, self: PyDefaultDict) => self.factory,
      (_rt, self: PyDefaultDict, value) => {
        self.factory = value ?? null
      },
      "Factory for default value called by __missing__().",
    ),
  },
})

function factoryText(rt: Runtime, self: PyDefaultDict): string {
  return repr(rt, self.factory)
}

function dictRepr(rt: Runtime, self: PyDict): string {
  const slot = dictType.slots.tp_repr
  return slot?.(rt, self) as string
}

function copyDefault(rt: Runtime, self: PyDefaultDict): Value {
  if (self.cls !== defaultdictType) return rt.call(self.cls, [self.factory, self])
  const copy = new PyDefaultDict(defaultdictType)
  copy.factory = self.factory
  copy.updateFrom(rt, self)
  return copy
}

function merged(rt: Runtime, left: Value, right: Value): Value {
  if (!(left instanceof PyDict) || !(right instanceof PyDict)) return NotImplemented
  const base = left instanceof PyDefaultDict ? left : (right as PyDefaultDict)
  const result = new PyDefaultDict(base.cls)
  result.factory = base.factory
  result.updateFrom(rt, left)
  result.updateFrom(rt, right)
  return result
}

// ---- OrderedDict

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
  if (self.size === 0) return `${self.cls.name}()`
  return `${self.cls.name}(${dictRepr(rt, self)})`
}

function copyOrdered(rt: Runtime, self: PyDict): Value {
  const copy = self.cls === orderedDictType ? new PyDict(orderedDictType) : (rt.call(self.cls, []) as PyDict)
  copy.updateFrom(rt, self)
  return copy
}

defineType(orderedDictType, {
  doc: "Dictionary that remembers insertion order",
  slots: {
    tp_new: (_rt, cls: PyType) => new PyDict(cls),
    tp_init: (rt, self: PyDict, args, kwnames) => initDict(rt, self, args, kwnames),
    tp_repr: reprOrdered,
    tp_richcompare: compareOrdered,
    nb_or: (rt, left, right) => mergeOrdered(rt, left, right),
    nb_inplace_or: (rt, left: PyDict, right) => {
      callMethod(rt, left, "update", [right])
      return left
    },
  },
  methods: {
    move_to_end: method(
      "(self, key, last=True)",
      (rt, self: PyDict, key: Value, last: Value) => {
        const entry = self.entry(rt, key)
        if (entry === undefined) throw keyError(key)
        if (truth(rt, last)) self.moveToEnd(entry)
        else self.moveToStart(entry)
        return null
      },
      "Move an existing element to the end (or beginning if last is false).",
    ),
    popitem: method(
      "(self, last=True)",
      (rt, self: PyDict, last: Value) => {
        const entry = truth(rt, last) ? self.last : self.first
        if (entry === null) throw keyError("dictionary is empty")
        const pair = new PyTuple([entry.key, entry.value as Value])
        self.remove(rt, entry)
        return pair
      },
      "Remove and return a (key, value) pair from the dictionary.",
    ),
    copy: method("(self, /)", (rt, self: PyDict) => copyOrdered(rt, self)),
    __copy__: method("(self, /)", (rt, self: PyDict) => copyOrdered(rt, self)),
    __reduce__: method("(self, /)", (rt, self: PyDict) => {
      const items = callMethod(rt, callMethod(rt, self, "items"), "__iter__")
      return new PyTuple([self.cls, emptyTuple, instanceDict.of(self), null, items])
    }),
  },
})

function mergeOrdered(rt: Runtime, left: Value, right: Value): Value {
  if (!(left instanceof PyDict) || !(right instanceof PyDict)) return NotImplemented
  const result = new PyDict(left.cls.isSubtype(orderedDictType) ? left.cls : right.cls)
  result.updateFrom(rt, left)
  result.updateFrom(rt, right)
  return result
}
