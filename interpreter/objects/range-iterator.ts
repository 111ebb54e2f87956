// Iterators over ranges. The VM's FOR_ITER steps a PyRangeIterator itself; ranges beyond safe numbers have another.

import { builtinType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { method } from "./method.js"
import { normalise } from "./primitives/int.js"
import { done, PyObject, type Value } from "./value.js"

export const rangeIteratorType = builtinType("range_iterator")
export const longRangeIteratorType = builtinType("longrange_iterator")

export class PyRangeIterator extends PyObject {
  cls = rangeIteratorType
  constructor(
    public current: number,
    readonly step: number,
    public remaining: number,
  ) {
    super()
  }
}

export class PyLongRangeIterator extends PyObject {
  cls = longRangeIteratorType
  constructor(
    public current: bigint,
    readonly step: bigint,
    public remaining: bigint,
  ) {
    super()
  }
}

defineType(rangeIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: PyRangeIterator): Value | typeof done => {
      if (self.remaining <= 0) return done
      self.remaining--
      const value = self.current
      self.current = value + self.step
      return value
    },
  },
  methods: { __length_hint__: method("(self, /)", (_rt, self: PyRangeIterator) => self.remaining) },
})

defineType(longRangeIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: PyLongRangeIterator): Value | typeof done => {
      if (self.remaining <= 0n) return done
      self.remaining--
      const value = self.current
      self.current = value + self.step
      return normalise(value)
    },
  },
  methods: { __length_hint__: method("(self, /)", (_rt, self: PyLongRangeIterator) => normalise(self.remaining)) },
})
