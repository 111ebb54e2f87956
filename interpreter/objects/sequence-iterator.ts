// PySequenceIterator: what iter() gives for a class with `__getitem__` alone (`iterator`), and for iter(callable, sentinel).

import { builtinType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { exceptionTypes } from "./exception-types.js"
import { endOrThrow, isException } from "./exceptions.js"
import { builtinNamed, iteratorMethods, reduceToEmptyTuple, reduceToIter, stateIndex } from "./iterator-reduce.js"
import { equals } from "./operations/compare.js"
import { getItem, length } from "./operations/subscript.js"
import { NotImplemented } from "./singletons.js"
import { PyTuple } from "./tuple.js"
import { typeOf } from "./typeof.js"
import { done, PyObject, type Value } from "./value.js"

export const sequenceIteratorType = builtinType("iterator")
const callableIteratorType = builtinType("callable_iterator")

export class PySequenceIterator extends PyObject {
  cls = sequenceIteratorType
  index = 0
  /// null once exhausted.
  sequence: Value | undefined
  constructor(sequence: Value) {
    super()
    this.sequence = sequence
  }
}

defineType(sequenceIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (rt, self: PySequenceIterator) => {
      if (self.sequence === undefined) return done
      try {
        return getItem(rt, self.sequence, self.index++)
      } catch (error) {
        if (!isException(error, exceptionTypes.IndexError) && !isException(error, exceptionTypes.StopIteration)) throw error
        self.sequence = undefined
        return done
      }
    },
  },
  methods: iteratorMethods({
    hint: (rt, { sequence, index }: PySequenceIterator) => {
      if (sequence === undefined) return 0
      return typeOf(sequence).slots.sq_length === null ? NotImplemented : Math.max(0, length(rt, sequence) - index)
    },
    reduce: (rt, { sequence, index }: PySequenceIterator) =>
      sequence === undefined ? reduceToEmptyTuple(rt) : reduceToIter(rt, sequence, index),
    setState: (rt, self: PySequenceIterator, state) => {
      const index = stateIndex(rt, state, 0, Number.POSITIVE_INFINITY)
      if (self.sequence !== undefined) self.index = index
    },
  }),
})

export class PyCallableIterator extends PyObject {
  cls = callableIteratorType
  /// undefined once exhausted.
  callable: Value | undefined
  constructor(
    callable: Value,
    readonly sentinel: Value,
  ) {
    super()
    this.callable = callable
  }
}

defineType(callableIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (rt, self: PyCallableIterator) => {
      if (self.callable === undefined) return done
      const item = callOrStop(() => rt.call(self.callable as Value, []))
      // The call itself may have used the iterator up.
      if (self.callable === undefined) return done
      if (item !== done && !equals(rt, self.sentinel, item)) return item
      self.callable = undefined
      return done
    },
  },
  methods: iteratorMethods({
    reduce: (rt, { callable, sentinel }: PyCallableIterator) => {
      if (callable === undefined) return reduceToEmptyTuple(rt)
      return new PyTuple([builtinNamed(rt, "iter"), new PyTuple([callable, sentinel])])
    },
  }),
})

function callOrStop(call: () => Value): Value | typeof done {
  try {
    return call()
  } catch (error) {
    return endOrThrow(error)
  }
}
