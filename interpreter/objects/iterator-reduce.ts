// What `__reduce__` of the built-in iterators gives: the built-in to call, its arguments, where to go on.

import { PyList } from "./list.js"
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

/// What an exhausted list or tuple iterator gives.
export function reduceToEmptyTuple(rt: Runtime): PyTuple {
  return reduceTo(rt, "iter", emptyTuple)
}

export function reduceTo(rt: Runtime, builtin: string, argument: Value, index?: Value): PyTuple {
  const head = [rt.builtins.getString(builtin) as Value, new PyTuple([argument])]
  return new PyTuple(index === undefined ? head : [...head, index])
}

export const lengthHintDoc = "Private method returning an estimate of len(list(it))."
export const reduceDoc = "Return state information for pickling."
export const setStateDoc = "Set state information for unpickling."
