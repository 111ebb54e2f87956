// Iterators over lists, forwards and backwards. The VM's FOR_ITER reads `list` and `index` itself.

import { builtinType } from "./builtin-types.js"
import { defineType } from "./define.js"
import type { PyList } from "./list.js"
import { method } from "./method.js"
import { done, PyObject, type Value } from "./value.js"

export const listIteratorType = builtinType("list_iterator")
export const listReverseIteratorType = builtinType("list_reverseiterator")

export class PyListIterator extends PyObject {
  cls = listIteratorType
  index = 0
  /// null once exhausted.
  list: PyList | null
  constructor(list: PyList) {
    super()
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
  methods: {
    __length_hint__: method("(self, /)", (_rt, self: PyListIterator) =>
      self.list === null ? 0 : Math.max(0, self.list.items.length - self.index),
    ),
  },
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
  methods: {
    __length_hint__: method("(self, /)", (_rt, self: PyListReverseIterator) => (self.list === null ? 0 : self.index + 1)),
  },
})
