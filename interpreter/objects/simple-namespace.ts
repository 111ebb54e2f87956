// types.SimpleNamespace: an object that is its attributes.

import { strValue } from "./boxed.js"
import { builtinType, objectType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { typeError } from "./exceptions.js"
import { instanceDict } from "./instance-dict.js"
import { method } from "./method.js"
import { callMethod } from "./operations/call.js"
import { richCompare } from "./operations/compare.js"
import { repr } from "./operations/convert.js"
import { NotImplemented } from "./singletons.js"
import { emptyTuple, PyTuple } from "./tuple.js"
import { type PyType, TypeFlag } from "./type.js"
import { AttributedObject, CompareOp, type Value } from "./value.js"

export const simpleNamespaceType = builtinType("types.SimpleNamespace", objectType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)

export class SimpleNamespace extends AttributedObject {
  cls: PyType
  constructor(attributes: readonly (readonly [string, Value])[], cls: PyType = simpleNamespaceType) {
    super()
    this.cls = cls
    this.dict = new PyDict()
    for (const [name, value] of attributes) this.dict.setString(name, value)
  }
}

defineType(simpleNamespaceType, {
  doc: "A simple attribute-based namespace.",
  slots: {
    tp_new: (_rt, cls) => new SimpleNamespace([], cls),
    tp_init: (rt, self: SimpleNamespace, args, kwnames) => {
      const npos = args.length - (kwnames?.length ?? 0)
      if (npos > 1) throw typeError(`SimpleNamespace expected at most 1 argument, got ${npos}`)
      const dict = self.dict as PyDict
      if (npos === 1) {
        const given = rt.call(rt.builtins.getString("dict") as Value, [args[0]]) as PyDict
        for (let entry = given.first; entry !== null; entry = entry.next) {
          if (strValue(entry.key) === undefined) throw typeError("keywords must be strings")
        }
        dict.updateFrom(rt, given)
      }
      kwnames?.forEach((name, i) => dict.setString(name, args[npos + i]))
    },
    tp_repr: (rt, self: SimpleNamespace) => {
      const name = self.cls === simpleNamespaceType ? "namespace" : self.cls.name
      if (!rt.enterRepr(self)) return `${name}(...)`
      try {
        const parts = (instanceDict.of(self)?.stringItems() ?? []).map(([key, value]) => `${key}=${repr(rt, value)}`)
        return `${name}(${parts.join(", ")})`
      } finally {
        rt.leaveRepr(self)
      }
    },
    tp_richcompare: (rt, left: SimpleNamespace, right, op: CompareOp) => {
      if (!(right instanceof SimpleNamespace) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      return richCompare(rt, left.dict, right.dict, op)
    },
  },
  methods: {
    __reduce__: method("(self, /)", (_rt, self: SimpleNamespace) => new PyTuple([self.cls, emptyTuple, self.dict])),
    __replace__: method("(self, /, **changes)", (rt, self: SimpleNamespace, changes: Map<string, Value>) => {
      const copy = callMethod(rt, self.cls, "__call__") as SimpleNamespace
      copy.dict?.updateFrom(rt, self.dict as PyDict)
      for (const [name, value] of changes) copy.dict?.setString(name, value)
      return copy
    }),
  },
})
