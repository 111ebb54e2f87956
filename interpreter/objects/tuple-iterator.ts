// Iterator over tuples. The VM's FOR_ITER reads `tuple` and `index` itself.

import { builtinType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { iteratorMethods, reduceToEmptyTuple, reduceToIter, stateIndex } from "./iterator-reduce.js"
import type { PyTuple } from "./tuple.js"
import { done, PyObject, type Value } from "./value.js"

const tupleIteratorType = builtinType("tuple_iterator")

export class PyTupleIterator extends PyObject {
  cls = tupleIteratorType
  index = 0
  /// null once exhausted.
  tuple: PyTuple | null
  constructor(tuple: PyTuple) {
    super()
    this.tuple = tuple
  }
}

defineType(tupleIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: PyTupleIterator): Value | typeof done => {
      const { tuple } = self
      if (tuple === null) return done
      if (self.index < tuple.items.length) return tuple.items[self.index++]
      self.tuple = null
      return done
    },
  },
  methods: iteratorMethods({
    hint: (_rt, { tuple, index }: PyTupleIterator) => (tuple === null ? 0 : Math.max(0, tuple.items.length - index)),
    reduce: (rt, { tuple, index }: PyTupleIterator) => (tuple === null ? reduceToEmptyTuple(rt) : reduceToIter(rt, tuple, index)),
    setState: (rt, self: PyTupleIterator, state) => {
      const index = stateIndex(rt, state, 0, self.tuple?.items.length ?? 0)
      if (self.tuple !== null) self.index = index
    },
  }),
})
