// NoneType, NotImplementedType, ellipsis.

import { ellipsisType, noneType, notImplementedType, objectType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { typeError } from "./exceptions.js"
import { method } from "./method.js"
import { Ellipsis, NotImplemented } from "./singletons.js"
import type { RichCompareSlot } from "./slots.js"
import type { PyType } from "./type.js"
import type { Value } from "./value.js"

function only(name: string, value: Value) {
  return (_rt: unknown, _cls: PyType, args: readonly Value[]): Value => {
    if (args.length > 0) throw typeError(`${name} takes no arguments`)
    return value
  }
}

defineType(noneType, {
  doc: "The type of the None singleton.",
  slots: {
    tp_new: only("NoneType", null),
    tp_repr: () => "None",
    nb_bool: () => false,
    // The constant CPython 3.13 gives None, so that sets with None keep one order.
    tp_hash: () => 0xfca86420,
    tp_richcompare: (rt, self, other, op) => (objectType.slots.tp_richcompare as RichCompareSlot)(rt, self, other, op),
  },
})

defineType(notImplementedType, {
  doc: "The type of the NotImplemented singleton.",
  slots: {
    tp_new: only("NotImplementedType", NotImplemented),
    tp_repr: () => "NotImplemented",
    nb_bool: (rt) => {
      rt.warn(rt.builtins.getString("DeprecationWarning") as PyType, "NotImplemented should not be used in a boolean context")
      return true
    },
  },
  methods: { __reduce__: method("(self, /)", () => "NotImplemented") },
})

defineType(ellipsisType, {
  doc: "The type of the Ellipsis singleton.",
  slots: { tp_new: only("EllipsisType", Ellipsis), tp_repr: () => "Ellipsis" },
  methods: { __reduce__: method("(self, /)", () => "Ellipsis") },
})
