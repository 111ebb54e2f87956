// Iterators over bytes and bytearray: one class, two type names.

import { builtinType } from "./builtin-types.js"
import type { PyByteArray } from "./bytearray.js"
import type { PyBytes } from "./bytes.js"
import { defineType } from "./define.js"
import { builtinNamed, lengthHintDoc, reduceDoc, reduceToEmptyTuple, setStateDoc, stateIndex } from "./iterator-reduce.js"
import { method } from "./method.js"
import type { Runtime } from "./runtime.js"
import { PyTuple, tuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { done, PyObject, type Value } from "./value.js"

export const bytesIteratorType = builtinType("bytes_iterator")
export const bytearrayIteratorType = builtinType("bytearray_iterator")

export class PyBytesIterator extends PyObject {
  index = 0
  constructor(
    /// null once exhausted.
    public source: PyBytes | PyByteArray | null,
    readonly cls: PyType,
  ) {
    super()
  }

  next(): number | undefined {
    if (this.source === null) return done
    const { bytes } = this.source
    if (this.index < bytes.length) return bytes[this.index++]
    this.source = null
    return done
  }
}

function reduce(rt: Runtime, self: PyBytesIterator): Value {
  const iter = builtinNamed(rt, "iter")
  if (self.source === null) return reduceToEmptyTuple(rt)
  return new PyTuple([iter, tuple(self.source), self.index])
}

function setState(rt: Runtime, self: PyBytesIterator, state: Value): Value {
  const index = stateIndex(rt, state, 0, self.source?.bytes.length ?? 0)
  if (self.source !== null) self.index = index
  return null
}

for (const type of [bytesIteratorType, bytearrayIteratorType]) {
  defineType(type, {
    slots: {
      tp_iter: (_rt, self) => self,
      tp_iternext: (_rt, self: PyBytesIterator) => self.next(),
    },
    methods: {
      __length_hint__: method(
        "(self, /)",
        (_rt, self: PyBytesIterator) => Math.max(0, (self.source?.bytes.length ?? 0) - self.index),
        lengthHintDoc,
      ),
      __reduce__: method("(self, /)", reduce, reduceDoc),
      __setstate__: method("(self, object, /)", setState, setStateDoc),
    },
  })
}
