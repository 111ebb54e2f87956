// Iterators over ranges. The VM's FOR_ITER steps a PyRangeIterator itself; ranges beyond safe numbers have another.

import { builtinType, rangeType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { overflowError } from "./exceptions.js"
import { iteratorMethods, reduceToIter } from "./iterator-reduce.js"
import { compareTruth } from "./operations/compare.js"
import { asIndex } from "./operations/convert.js"
import { addInt, big, type Int, mulInt, normalise } from "./primitives/int.js"
import type { Runtime } from "./runtime.js"
import { CompareOp, done, PyObject, type Value } from "./value.js"

export const rangeIteratorType = builtinType("range_iterator")
export const longRangeIteratorType = builtinType("longrange_iterator")

export class PyRangeIterator implements PyObject {
  cls = rangeIteratorType
  constructor(
    public current: number,
    readonly step: number,
    public remaining: number,
  ) {}
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
  methods: iteratorMethods({
    hint: (_rt, self: PyRangeIterator) => self.remaining,
    reduce: (rt, { current, step, remaining }: PyRangeIterator) => reduceRange(rt, current, step, remaining),
    setState: (rt, self: PyRangeIterator, state) => {
      const index = Math.max(0, Math.min(asCLong(rt, state), self.remaining))
      self.current += index * self.step
      self.remaining -= index
    },
  }),
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
  methods: iteratorMethods({
    hint: (_rt, self: PyLongRangeIterator) => normalise(self.remaining),
    reduce: (rt, { current, step, remaining }: PyLongRangeIterator) => reduceRange(rt, current, step, remaining),
    setState: (rt, self: PyLongRangeIterator, state) => {
      if (compareTruth(rt, state, 0, CompareOp.LT)) return
      const given = big(asIndex(rt, state))
      const index = given > self.remaining ? self.remaining : given
      self.current += index * self.step
      self.remaining -= index
    },
  }),
})

function reduceRange(rt: Runtime, current: Int, step: Int, remaining: Int): Value {
  const range = rt.call(rangeType, [current, addInt(current, mulInt(remaining, step)), step].map(normaliseInt))
  return reduceToIter(rt, range, null)
}

const normaliseInt = (n: Int): Int => (typeof n === "bigint" ? normalise(n) : n)

function asCLong(rt: Runtime, value: Value): number {
  const index = asIndex(rt, value)
  if (typeof index === "bigint" && (index >= 2n ** 63n || index < -(2n ** 63n))) {
    throw overflowError("Python int too large to convert to C long")
  }
  return Number(index)
}
