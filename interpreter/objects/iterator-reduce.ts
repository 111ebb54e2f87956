// What the built-in iterators have for pickling and copying: `__reduce__` (the built-in to call, its arguments, where to go on)
// and `__setstate__`.

import { PyDict } from "./dict.js"
import { exceptionTypes } from "./exception-types.js"
import { newException, typeError } from "./exceptions.js"
import { PyList } from "./list.js"
import { givenNames } from "./mapped-names.js"
import { type MethodDef, method } from "./method.js"
import { asSsize, isInt } from "./operations/convert.js"
import { contains, getItem } from "./operations/subscript.js"
import type { Runtime } from "./runtime.js"
import { emptyTuple, PyTuple } from "./tuple.js"
import type { Value } from "./value.js"

/// `(iter, (iterable,))`, with the index as a third when there is one.
export function reduceToIter(rt: Runtime, iterable: Value, index?: Value): PyTuple {
  return reduceTo(rt, "iter", iterable, index)
}

/// `(iter, ([items],))`: the rest of an iterator that could not be rebuilt from its source.
export function reduceToItems(rt: Runtime, items: Value[]): PyTuple {
  return reduceTo(rt, "iter", new PyList(items))
}

/// What most exhausted iterators give.
export function reduceToEmptyTuple(rt: Runtime): PyTuple {
  return reduceTo(rt, "iter", emptyTuple)
}

export function reduceTo(rt: Runtime, builtin: string, argument: Value, index?: Value): PyTuple {
  const head = [builtinNamed(rt, builtin), new PyTuple([argument])]
  return new PyTuple(index === undefined ? head : [...head, index])
}

/// A function of the running code's builtins (`_PyEval_GetBuiltin`), which a program may have removed.
export function builtinNamed(rt: Runtime, name: string): Value {
  const names = rt.currentFrame()?.fn?.builtins ?? rt.builtins
  const given = givenNames(names)
  const found = given instanceof PyDict ? given.getString(name) : contains(rt, given, name) ? getItem(rt, given, name) : undefined
  if (found === undefined) throw newException(exceptionTypes.AttributeError, name)
  return found
}

/// A place in a sequence given to `__setstate__`.
export function stateIndex(rt: Runtime, state: Value, low: number, high: number): number {
  if (!isInt(state)) throw typeError("an integer is required")
  return Math.max(low, Math.min(asSsize(rt, state), high))
}

export const lengthHintDoc = "Private method returning an estimate of len(list(it))."
export const reduceDoc = "Return state information for pickling."
export const setStateDoc = "Set state information for unpickling."

interface IteratorMethods {
  hint?: (rt: Runtime, self: never) => Value
  reduce: (rt: Runtime, self: never) => Value
  setState?: (rt: Runtime, self: never, state: Value) => void
}

/// The rows of an iterator type's method table.
export function iteratorMethods({ hint, reduce, setState }: IteratorMethods): Record<string, MethodDef> {
  const methods: Record<string, MethodDef> = {}
  if (hint !== undefined) methods.__length_hint__ = method("(self, /)", hint, lengthHintDoc)
  methods.__reduce__ = method("(self, /)", reduce, reduceDoc)
  if (setState !== undefined) {
    const set = (rt: Runtime, self: never, state: Value): Value => {
      setState(rt, self, state)
      return null
    }
    methods.__setstate__ = method("(self, object, /)", set, setStateDoc)
  }
  return methods
}
