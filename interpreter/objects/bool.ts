// The type bool: its two instances are JavaScript's booleans.

import { boolType, intType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { boolDocs } from "./docs/numbers.js"
import { exceptionTypes } from "./exception-types.js"
import { typeError } from "./exceptions.js"
import { truth } from "./operations/convert.js"
import { invertInt } from "./primitives/int.js"
import type { BinarySlot } from "./slots.js"

// bool with bool gives bool; with another int, int decides.
function logical(slot: "nb_and" | "nb_or" | "nb_xor", operate: (a: boolean, b: boolean) => boolean): BinarySlot {
  return (rt, left, right) => {
    if (typeof left === "boolean" && typeof right === "boolean") return operate(left, right)
    const ofInt = intType.slots[slot] as BinarySlot
    return ofInt(rt, left, right)
  }
}

const invertWarning =
  "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int."

defineType(boolType, {
  doc: boolDocs.type,
  slots: {
    tp_new: (rt, _cls, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError("bool() takes no keyword arguments")
      if (args.length > 1) throw typeError(`bool expected at most 1 argument, got ${args.length}`)
      return args.length === 1 && truth(rt, args[0])
    },
    tp_repr: (_rt, self) => (self ? "True" : "False"),
    nb_and: logical("nb_and", (a, b) => a && b),
    nb_or: logical("nb_or", (a, b) => a || b),
    nb_xor: logical("nb_xor", (a, b) => a !== b),
    nb_invert: (rt, self) => {
      rt.warn(exceptionTypes.DeprecationWarning, invertWarning)
      return invertInt(self ? 1 : 0)
    },
  },
})
