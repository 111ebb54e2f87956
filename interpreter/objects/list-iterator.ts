// Iterators over lists, forwards and backwards. The VM's FOR_ITER reads `list` and `index` itself.

import { builtinType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { iteratorMethods, reduceTo, reduceToItems, reduceToIter, stateIndex } from "./iterator-reduce.js"
import { PyList } from "./list.js"
import { done, PyObject, type Value } from "./value.js"

const listIteratorType = builtinType("list_iterator")
export const listReverseIteratorType = builtinType("list_reverseiterator")

export class PyListIterator implements PyObject {
  cls = listIteratorType
  index = 0
  /// null once exhausted.
  list: PyList | null
  constructor(list: PyList) {
    this.list = list
  }
}

export class PyListReverseIterator extends PyObject {
  cls = listReverseIteratorType
  index: number
  constructor(public list: PyList | null) {
    super()
    this.index = (list as PyList).items.length - 1
  }
}

defineType(listIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: PyListIterator): Value | typeof done => {
      const { list } = self
      if (list === null) return done
      if (self.index < list.items.length) return list.items[self.index++]
      self.list = null
      return done
    },
  },
  methods: iteratorMethods({
    hint: (_rt, { list, index }: PyListIterator) => (list === null ? 0 : Math.max(0, list.items.length - index)),
    reduce: (rt, { list, index }: PyListIterator) =>
      list === null || index === Number.POSITIVE_INFINITY ? reduceToItems(rt, []) : reduceToIter(rt, list, index),
    setState: (rt, self: PyListIterator, state) => {
      const index = stateIndex(rt, state, -1, self.list?.items.length ?? 0)
      // A place before the start has CPython's iterator say that it is at its end.
      if (self.list !== null) self.index = index < 0 ? Number.POSITIVE_INFINITY : index
    },
  }),
})

defineType(listReverseIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: PyListReverseIterator): Value | typeof done => {
      const { list } = self
      if (list === null) return done
      if (self.index >= 0 && self.index < list.items.length) return list.items[self.index--]
      self.list = null
      return done
    },
  },
  methods: iteratorMethods({
    hint: (_rt, { list, index }: PyListReverseIterator) => (list === null || list.items.length < index + 1 ? 0 : index + 1),
    reduce: (rt, { list, index }: PyListReverseIterator) =>
      list === null || index < 0 ? reduceTo(rt, "reversed", new PyList([])) : reduceTo(rt, "reversed", list, index),
    setState: (rt, self: PyListReverseIterator, state) => {
      const index = stateIndex(rt, state, -1, (self.list?.items.length ?? 0) - 1)
      if (self.list !== null) self.index = index
    },
  }),
})
