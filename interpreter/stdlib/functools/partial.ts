// functools.partial.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { typeError } from "../../objects/exceptions.js"
import { PyMethod } from "../../objects/function.js"
import { instanceDict } from "../../objects/instance-dict.js"
import { member, method } from "../../objects/method.js"
import { isCallable } from "../../objects/operations/call.js"
import { repr } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { AttributedObject, type Value } from "../../objects/value.js"

export const partialType = builtinType("functools.partial", objectType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)

export class PyPartial extends AttributedObject {
  constructor(
    public cls: PyType,
    public fn: Value,
    public args: readonly Value[],
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
  if (func instanceof PyPartial && func.cls === partialType && func.dict === null) {
    positional = [...func.args, ...positional]
    kwargs.updateFrom(rt, func.kwargs)
    func = func.fn
  }
  kwnames?.forEach((name, i) => kwargs.setString(name, args[npos + i]))
  return new PyPartial(cls, func, positional, kwargs)
}

function call(rt: Runtime, self: PyPartial, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  const positional = [...self.args, ...args.slice(0, npos)]
  if (self.kwargs.size === 0) return rt.call(self.fn, [...positional, ...args.slice(npos)], kwnames)
  const merged = self.kwargs.copy(rt)
  kwnames?.forEach((name, i) => merged.setString(name, args[npos + i]))
  return rt.call(self.fn, [...positional, ...merged.values()], merged.keys() as string[])
}

defineType(partialType, {
  doc: "Create a new function with partial application of the given arguments and keywords.",
  slots: {
    tp_new: make,
    tp_init: () => {},
    tp_call: call,
    tp_descr_get: (_rt, self: PyPartial, obj) =>
      obj === undefined ? self : self.cls === partialType ? self : new PyMethod(self, obj),
    tp_repr: (rt, self: PyPartial) => {
      const name = self.cls === partialType ? "functools.partial" : self.cls.qualname
      if (!rt.enterRepr(self)) return `${name}(...)`
      try {
        const parts = [self.fn, ...self.args].map((arg) => repr(rt, arg))
        for (const [key, value] of self.kwargs.stringItems()) parts.push(`${key}=${repr(rt, value)}`)
        return `${name}(${parts.join(", ")})`
      } finally {
        rt.leaveRepr(self)
      }
    },
  },
  methods: {
    __reduce__: method(
      "(self, /)",
      (_rt, self: PyPartial) =>
        new PyTuple([
          self.cls,
          new PyTuple([self.fn]),
          new PyTuple([self.fn, new PyTuple(self.args), self.kwargs, instanceDict.of(self)]),
        ]),
    ),
    __setstate__: method("(self, state, /)", (_rt, self: PyPartial, state: Value) => {
      if (!(state instanceof PyTuple) || state.items.length !== 4) throw typeError("invalid partial state")
      const [func, args, kwargs, dict] = state.items
      self.fn = func
      self.args = (args as PyTuple).items
      self.kwargs = kwargs instanceof PyDict ? kwargs : new PyDict()
      if (dict instanceof PyDict) self.dict = dict
      return null
    }),
  },
  attributes: {
    func: member((_rt, self: PyPartial) => self.fn),
    args: member((_rt, self: PyPartial) => new PyTuple(self.args)),
    keywords: member((_rt, self: PyPartial) => self.kwargs),
  },
})
