// count, cycle, repeat.

import { intValue } from "../../objects/boxed.js"
import { typeError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { method } from "../../objects/method.js"
import { add } from "../../objects/operations/arithmetic.js"
import { callMethod } from "../../objects/operations/call.js"
import { asSsize, isInt, repr } from "../../objects/operations/convert.js"
import { getIterator, iterate } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { PyTuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import { done, type Value } from "../../objects/value.js"
import { inFields, iteratorType, PyNativeIterator, type Resumable, reduceMethod, stateTuple } from "../native-iterator.js"

class PyCount extends PyNativeIterator {
  constructor(
    cls: PyType,
    public current: Value,
    readonly increment: Value,
  ) {
    super(cls, inFields)
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
      // Counting by one is done in C ints: bools and subclasses become plain ones.
      const from = intValue(start)
      if (from !== undefined && from >= -(2n ** 63n) && from < 2n ** 63n && intValue(step) === 1) return new PyCount(cls, from, 1)
      return new PyCount(cls, start, step)
    },
    tp_iternext: (rt, self: PyCount) => {
      const value = self.current
      self.current = add(rt, value, self.increment)
      return value
    },
    tp_repr: (rt, self: PyCount) => {
      const step = intValue(self.increment) === 1 ? "" : `, ${repr(rt, self.increment)}`
      return `count(${repr(rt, self.current)}${step})`
    },
  },
  methods: {
    __reduce__: reduceMethod((_rt, self: PyCount) => [
      self.increment === 1 && isInt(self.current) ? [self.current] : [self.current, self.increment],
    ]),
  },
})

function cycle(rt: Runtime, iterable: Value): Resumable {
  const it = iterate(rt, iterable)
  let saved: Value[] = []
  let at = -1
  // False when the items were saved before: the first round then only ends with the iterator.
  let saving = true
  return {
    step: () => {
      if (at < 0) {
        const item = it.next()
        if (item !== done) {
          if (saving) saved.push(item)
          return item
        }
        at = 0
      }
      if (saved.length === 0) return done
      const item = saved[at]
      at = (at + 1) % saved.length
      return item
    },
    save: () => {
      if (at < 0) return [[it.iterator], new PyTuple([new PyList([...saved]), !saving])]
      const rest = getIterator(rt, new PyList([...saved]))
      if (at > 0) callMethod(rt, rest, "__setstate__", [at])
      return [[rest], new PyTuple([new PyList([...saved]), true])]
    },
    restore: (state) => {
      const [items, firstPass] = stateTuple(state, 2)
      if (!(items instanceof PyList)) throw typeError(`argument 1 must be list, not ${typeName(items)}`)
      saving = asSsize(rt, firstPass) === 0
      saved = [...items.items]
      at = -1
    },
  }
}

export const cycleType = iteratorType("itertools.cycle", "(iterable, /)", cycle, { saves: "place" })

class PyRepeat extends PyNativeIterator {
  constructor(
    cls: PyType,
    readonly object: Value,
    /// -1: for ever.
    public left: number,
  ) {
    super(cls, inFields)
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
    __reduce__: reduceMethod((_rt, self: PyRepeat) => [self.left < 0 ? [self.object] : [self.object, self.left]]),
    __length_hint__: method("(self, /)", (_rt, self: PyRepeat) => {
      if (self.left < 0) throw typeError("len() of unsized object")
      return self.left
    }),
  },
})
