// The type `slice`.

import { sliceType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { typeError, valueError } from "./exceptions.js"
import { member, method } from "./method.js"
import { richCompare } from "./operations/compare.js"
import { asIndex, repr } from "./operations/convert.js"
import { hash } from "./operations/hash.js"
import { TupleHasher } from "./primitives/hash.js"
import { sliceBounds } from "./range.js"
import { NotImplemented } from "./singletons.js"
import { PySlice } from "./slice.js"
import { PyTuple } from "./tuple.js"
import { typeName, typeOf } from "./typeof.js"
import type { Value } from "./value.js"

function parts(self: PySlice): PyTuple {
  return new PyTuple([self.start, self.stop, self.step])
}

defineType(sliceType, {
  doc: "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing (e.g. a[0:10:2]).",
  slots: {
    tp_new: (_rt, _cls, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError("slice() takes no keyword arguments")
      if (args.length === 0) throw typeError("slice expected at least 1 argument, got 0")
      if (args.length > 3) throw typeError(`slice expected at most 3 arguments, got ${args.length}`)
      return args.length === 1 ? new PySlice(null, args[0], null) : new PySlice(args[0], args[1], args[2] ?? null)
    },
    tp_repr: (rt, self: PySlice) => `slice(${repr(rt, self.start)}, ${repr(rt, self.stop)}, ${repr(rt, self.step)})`,
    tp_hash: (rt, self: PySlice) => {
      const hasher = new TupleHasher()
      for (const part of parts(self).items) hasher.addInt(hash(rt, part))
      return hasher.finishSlice()
    },
    tp_richcompare: (rt, left: PySlice, right, op) =>
      right instanceof PySlice ? richCompare(rt, parts(left), parts(right), op) : NotImplemented,
  },
  methods: {
    indices: method(
      "(self, object, /)",
      (rt, self: PySlice, length: Value) => {
        if (typeOf(length).slots.nb_index === null)
          throw typeError(`'${typeName(length)}' object cannot be interpreted as an integer`)
        const n = asIndex(rt, length)
        if (n < 0) throw valueError("length should not be negative")
        return new PyTuple(sliceBounds(rt, self, n))
      },
      "S.indices(len) -> (start, stop, stride)\n\nAssuming a sequence of length len, calculate the start and stop\nindices, and the stride length of the extended slice described by\nS. Out of bounds indices are clipped in a manner consistent with the\nhandling of normal slices.",
    ),
    __reduce__: method("(self, /)", (_rt, self: PySlice) => new PyTuple([sliceType, parts(self)])),
  },
  attributes: {
    start: member((_rt, self: PySlice) => self.start),
    stop: member((_rt, self: PySlice) => self.stop),
    step: member((_rt, self: PySlice) => self.step),
  },
})
