// count, cycle, repeat.

import { typeError } from "../../objects/exceptions.js"
import { method } from "../../objects/method.js"
import { add } from "../../objects/operations/arithmetic.js"
import { asSsize, repr } from "../../objects/operations/convert.js"
import { iterate } from "../../objects/operations/iterate.js"
import { Signature } from "../../objects/signature.js"
import type { PyType } from "../../objects/type.js"
import { typeOf } from "../../objects/typeof.js"
import { done, type Value } from "../../objects/value.js"
import { iteratorType, PyNativeIterator, type Step } from "../native-iterator.js"

class PyCount extends PyNativeIterator {
  constructor(
    cls: PyType,
    public current: Value,
    readonly increment: Value,
  ) {
    super(cls, () => done)
  }
}

const countSignature = new Signature("(start=0, step=1)")

export const countType = iteratorType("itertools.count", "(start=0, step=1)", () => () => done, {
  slots: {
    tp_new: (_rt, cls, args, kwnames) => {
      const [start, step] = countSignature.bind("count", "count", args, kwnames) as Value[]
      for (const value of [start, step]) {
        const { nb_index, nb_float, nb_int } = typeOf(value).slots
        if (nb_index === null && nb_float === null && nb_int === null && typeOf(value).name !== "complex")
          throw typeError("a number is required")
      }
      return new PyCount(cls, start, step)
    },
    tp_iternext: (rt, self: PyCount) => {
      const value = self.current
      self.current = add(rt, value, self.increment)
      return value
    },
    tp_repr: (rt, self: PyCount) => {
      const step = self.increment === 1 ? "" : `, ${repr(rt, self.increment)}`
      return `count(${repr(rt, self.current)}${step})`
    },
  },
})

export const cycleType = iteratorType("itertools.cycle", "(iterable, /)", (rt, iterable: Value): Step => {
  const it = iterate(rt, iterable)
  const saved: Value[] = []
  let at = -1
  return () => {
    if (at < 0) {
      const item = it.next()
      if (item !== done) {
        saved.push(item)
        return item
      }
      at = 0
    }
    if (saved.length === 0) return done
    const item = saved[at]
    at = (at + 1) % saved.length
    return item
  }
})

class PyRepeat extends PyNativeIterator {
  constructor(
    cls: PyType,
    readonly object: Value,
    /// -1: for ever.
    public left: number,
  ) {
    super(cls, () => done)
  }
}

const repeatSignature = new Signature("(object, times=<unrepresentable>)")

export const repeatType = iteratorType("itertools.repeat", "(object, times=<unrepresentable>)", () => () => done, {
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      const [object, times] = repeatSignature.bind("repeat", "repeat", args, kwnames) as [Value, Value | undefined]
      return new PyRepeat(cls, object, times === undefined ? -1 : Math.max(0, asSsize(rt, times)))
    },
    tp_iternext: (_rt, self: PyRepeat) => {
      if (self.left === 0) return done
      if (self.left > 0) self.left--
      return self.object
    },
    tp_repr: (rt, self: PyRepeat) => `repeat(${repr(rt, self.object)}${self.left < 0 ? "" : `, ${self.left}`})`,
  },
  methods: {
    __length_hint__: method("(self, /)", (_rt, self: PyRepeat) => {
      if (self.left < 0) throw typeError("len() of unsized object")
      return self.left
    }),
  },
})
