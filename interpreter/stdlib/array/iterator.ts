// The iterator of arrays (`array.arrayiterator`).

import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { typeError } from "../../objects/exceptions.js"
import { reduceToEmptyTuple, reduceToIter } from "../../objects/iterator-reduce.js"
import { method } from "../../objects/method.js"
import { asSize, isInt } from "../../objects/operations/convert.js"
import { done, PyObject, type Value } from "../../objects/value.js"
import type { PyArray } from "./array.js"

const arrayIteratorType = builtinType("array.arrayiterator")

export class PyArrayIterator extends PyObject {
  cls = arrayIteratorType
  index = 0
  /// null once exhausted.
  array: PyArray | null
  constructor(array: PyArray) {
    super()
    this.array = array
  }
}

defineType(arrayIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: PyArrayIterator) => {
      const { array } = self
      if (array === null) return done
      if (self.index < array.length) return array.get(self.index++)
      self.array = null
      return done
    },
  },
  methods: {
    __reduce__: method(
      "(self, /)",
      (rt, self: PyArrayIterator) => (self.array === null ? reduceToEmptyTuple(rt) : reduceToIter(rt, self.array, self.index)),
      "Return state information for pickling.",
    ),
    __setstate__: method(
      "(self, state, /)",
      (rt, self: PyArrayIterator, state: Value) => {
        if (!isInt(state)) throw typeError("an integer is required")
        if (self.array !== null) self.index = Math.min(Math.max(0, asSize(rt, state)), self.array.length)
        return null
      },
      "Set state information for unpickling.",
    ),
  },
})
