// collections.defaultdict.

import { builtinType, dictType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { keyError, typeError } from "../../objects/exceptions.js"
import { getset, method } from "../../objects/method.js"
import { callMethod, isCallable } from "../../objects/operations/call.js"
import { repr } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { TypeFlag } from "../../objects/type.js"
import type { Value } from "../../objects/value.js"

export const defaultdictType = builtinType("collections.defaultdict", dictType, TypeFlag.BASETYPE)

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
