// functools.cmp_to_key.

import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { typeError } from "../../objects/exceptions.js"
import { fn, member } from "../../objects/method.js"
import { richCompare } from "../../objects/operations/compare.js"
import { type CompareOp, PyObject, type Value } from "../../objects/value.js"

const keyType = builtinType("functools.KeyWrapper")

class PyKey extends PyObject {
  cls = keyType
  constructor(
    readonly compare: Value,
    readonly obj: Value | undefined,
  ) {
    super()
  }
}

defineType(keyType, {
  slots: {
    tp_richcompare: (rt, left: PyKey, right: Value, op: CompareOp) => {
      if (!(right instanceof PyKey)) throw typeError("other argument must be K instance")
      return richCompare(rt, rt.call(left.compare, [left.obj as Value, right.obj as Value]), 0, op)
    },
    tp_call: (_rt, self: PyKey, args, kwnames) => {
      const count = args.length
      if (count !== 1)
        throw typeError(
          count === 0 ? "K() missing required argument 'obj' (pos 1)" : `K() takes at most 1 argument (${count} given)`,
        )
      if (kwnames !== null && kwnames[0] !== "obj") throw typeError("K() missing required argument 'obj' (pos 1)")
      return new PyKey(self.compare, args[0])
    },
  },
  attributes: { obj: member((_rt, self: PyKey) => self.obj ?? null) },
})

export const cmpToKey = fn(
  "(mycmp)",
  (_rt, compare: Value) => new PyKey(compare, undefined),
  "Convert a cmp= function into a key= function.",
)
