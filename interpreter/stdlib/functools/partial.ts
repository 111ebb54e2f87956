// functools.partial.

import { builtinType, dictType, objectType, tupleType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { typeError } from "../../objects/exceptions.js"
import { classGetItem } from "../../objects/generic-alias.js"
import { instanceDict } from "../../objects/instance-dict.js"
import { member, method } from "../../objects/method.js"
import { dictRow, fullName } from "../../objects/names.js"
import { isCallable } from "../../objects/operations/call.js"
import { repr, str } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { AttributedObject, type Value } from "../../objects/value.js"

export const partialType = builtinType(
  "functools.partial",
  objectType,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF,
)

const futureMethod =
  "functools.partial will be a method descriptor in future Python versions; " +
  "wrap it in staticmethod() if you want to preserve the old behavior"

export class PyPartial extends AttributedObject {
  constructor(
    public cls: PyType,
    public fn: Value,
    public args: PyTuple,
    public kwargs: PyDict,
  ) {
    super()
  }
}

function make(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos < 1) throw typeError("type 'partial' takes at least one argument")
  let func = args[0]
  if (!isCallable(func)) throw typeError("the first argument must be callable")
  let positional = args.slice(1, npos)
  const kwargs = new PyDict()
  // A partial of a partial is one partial.
  if (func instanceof PyPartial && func.cls.slots.tp_call === call && func.dict === null) {
    positional = [...func.args.items, ...positional]
    kwargs.updateFrom(rt, func.kwargs)
    func = func.fn
  }
  kwnames?.forEach((name, i) => kwargs.setString(name, args[npos + i]))
  return new PyPartial(cls, func, new PyTuple(positional), kwargs)
}

function call(rt: Runtime, self: PyPartial, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  const positional = [...self.args.items, ...args.slice(0, npos)]
  if (self.kwargs.size === 0) return rt.call(self.fn, [...positional, ...args.slice(npos)], kwnames)
  const merged = self.kwargs.copy(rt)
  kwnames?.forEach((name, i) => merged.setString(name, args[npos + i]))
  const names = merged.keys()
  if (!names.every((name) => typeof name === "string")) throw typeError("keywords must be strings")
  return rt.call(self.fn, [...positional, ...merged.values()], names)
}

defineType(partialType, {
  doc: "Create a new function with partial application of the given arguments and keywords.",
  slots: {
    tp_new: make,
    tp_init: () => {},
    tp_call: call,
    tp_descr_get: (rt, self: PyPartial, obj) => {
      if (obj !== undefined && obj !== null) rt.warn(exceptionTypes.FutureWarning, futureMethod)
      return self
    },
    tp_repr: (rt, self: PyPartial) => {
      if (!rt.enterRepr(self)) return "..."
      try {
        const parts = [self.fn, ...self.args.items].map((arg) => repr(rt, arg))
        for (let entry = self.kwargs.first; entry !== null; entry = entry.next) {
          parts.push(`${str(rt, entry.key)}=${repr(rt, entry.value as Value)}`)
        }
        return `${fullName(rt, self.cls)}(${parts.join(", ")})`
      } finally {
        rt.leaveRepr(self)
      }
    },
  },
  methods: {
    __reduce__: method(
      "(self, /)",
      (_rt, self: PyPartial) =>
        new PyTuple([self.cls, new PyTuple([self.fn]), new PyTuple([self.fn, self.args, self.kwargs, instanceDict.of(self)])]),
    ),
    __setstate__: method("(self, state, /)", (rt, self: PyPartial, state: Value) => {
      const invalid = typeError("invalid partial state")
      if (!(state instanceof PyTuple) || state.items.length !== 4) throw invalid
      const [func, args, kwargs, dict] = state.items
      if (!isCallable(func) || !(args instanceof PyTuple)) throw invalid
      if (kwargs !== null && !(kwargs instanceof PyDict)) throw invalid
      self.fn = func
      self.args = args.cls === tupleType ? args : new PyTuple(args.items)
      if (kwargs === null) self.kwargs = new PyDict()
      else self.kwargs = kwargs.cls === dictType ? kwargs : kwargs.copy(rt)
      self.dict = dict instanceof PyDict ? dict : null
      return null
    }),
    __class_getitem__: classGetItem(),
  },
  attributes: {
    func: member((_rt, self: PyPartial) => self.fn),
    args: member((_rt, self: PyPartial) => self.args),
    __dict__: dictRow,
    keywords: member((_rt, self: PyPartial) => self.kwargs),
  },
})
