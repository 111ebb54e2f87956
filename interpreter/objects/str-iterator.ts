// Iterators over str: one class, under the two names CPython's have.

import { builtinType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { builtinNamed, lengthHintDoc, reduceDoc, setStateDoc, stateIndex } from "./iterator-reduce.js"
import { method } from "./method.js"
import { indexOfUnit, lengthOf, unitOfIndex } from "./primitives/code-points.js"
import { isAsciiText } from "./primitives/str.js"
import type { Runtime } from "./runtime.js"
import { PyTuple, tuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { done, PyObject, type Value } from "./value.js"

const strAsciiIteratorType = builtinType("str_ascii_iterator")
const strIteratorType = builtinType("str_iterator")

export class PyStrIterator extends PyObject {
  cls: PyType
  /// Place in UTF-16 units; 1 in an empty text once exhausted.
  unit = 0
  /// CPython's iterator of an instance of a subclass is the general one.
  constructor(
    public text: string,
    source: Value = text,
  ) {
    super()
    this.cls = typeof source === "string" && isAsciiText(text) ? strAsciiIteratorType : strIteratorType
  }

  next(): string | undefined {
    const { text, unit } = this
    if (unit >= text.length) {
      this.text = ""
      this.unit = 1
      return done
    }
    const code = text.charCodeAt(unit)
    if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(unit + 1) & 0xfc00) === 0xdc00) {
      this.unit = unit + 2
      return text.slice(unit, unit + 2)
    }
    this.unit = unit + 1
    return text[unit]
  }
}

function reduce(rt: Runtime, self: PyStrIterator): Value {
  const iter = builtinNamed(rt, "iter")
  if (self.unit > self.text.length) return tuple(iter, tuple(""))
  return new PyTuple([iter, tuple(self.text), indexOfUnit(self.text, self.unit)])
}

function setState(rt: Runtime, self: PyStrIterator, state: Value): Value {
  const index = stateIndex(rt, state, 0, lengthOf(self.text))
  if (self.unit <= self.text.length) self.unit = unitOfIndex(self.text, index)
  return null
}

for (const type of [strAsciiIteratorType, strIteratorType]) {
  defineType(type, {
    slots: {
      tp_iter: (_rt, self) => self,
      tp_iternext: (_rt, self: PyStrIterator) => self.next(),
    },
    methods: {
      __length_hint__: method("(self, /)", (_rt, self: PyStrIterator) => lengthOf(self.text.slice(self.unit)), lengthHintDoc),
      __reduce__: method("(self, /)", reduce, reduceDoc),
      __setstate__: method("(self, object, /)", setState, setStateDoc),
    },
  })
}
