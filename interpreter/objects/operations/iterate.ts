// Iteration: `iter()` and `next()`, and going through an iterable from JS.

import { listType, tupleType } from "../builtin-types.js"
import { exceptionTypes } from "../exception-types.js"
import { isException, typeError } from "../exceptions.js"
import { PyList } from "../list.js"
import type { Runtime } from "../runtime.js"
import { PySequenceIterator } from "../sequence-iterator.js"
import { PyTuple } from "../tuple.js"
import { typeName, typeOf } from "../typeof.js"
import { type Done, done, type Value } from "../value.js"
import { callSpecial } from "./call.js"
import { asSsize } from "./convert.js"

/// `iter(value)`. Raises TypeError for what is not iterable.
export function getIterator(rt: Runtime, value: Value): Value {
  const type = typeOf(value)
  const iter = type.slots.tp_iter
  if (iter !== null) {
    const iterator = iter(rt, value)
    if (typeOf(iterator).slots.tp_iternext === null) {
      throw typeError(`iter() returned non-iterator of type '${typeName(iterator)}'`)
    }
    return iterator
  }
  if (type.slots.mp_subscript !== null && type.lookup("__getitem__") !== undefined) return new PySequenceIterator(value)
  throw typeError(`'${type.tpName}' object is not iterable`)
}

/// The next item of an iterator, or `done`.
export function nextItem(rt: Runtime, iterator: Value): Value | Done {
  const next = typeOf(iterator).slots.tp_iternext
  if (next === null) throw typeError(`'${typeName(iterator)}' object is not an iterator`)
  return next(rt, iterator)
}

/// Goes through an iterable from JS: `const it = iterate(rt, value)`, then `it.next()` until `done`.
export class Iteration {
  private readonly step: (rt: Runtime, self: Value) => Value | Done
  constructor(
    private readonly rt: Runtime,
    readonly iterator: Value,
  ) {
    this.step = typeOf(iterator).slots.tp_iternext as (rt: Runtime, self: Value) => Value | Done
  }

  next(): Value | Done {
    return this.step(this.rt, this.iterator)
  }
}

export function iterate(rt: Runtime, iterable: Value): Iteration {
  return new Iteration(rt, getIterator(rt, iterable))
}

/// All items of an iterable as a new array (`list(iterable)`).
export function toArray(rt: Runtime, iterable: Value): Value[] {
  if (iterable instanceof PyList && iterable.cls === listType) return iterable.items.slice()
  if (iterable instanceof PyTuple && iterable.cls === tupleType) return iterable.items.slice()
  const items: Value[] = []
  const it = iterate(rt, iterable)
  for (let item = it.next(); item !== done; item = it.next()) items.push(item)
  return items
}

/// As toArray, but the array may be the iterable's own: read it at once, do not keep or change it.
export function toReadOnlyArray(rt: Runtime, iterable: Value): readonly Value[] {
  if (iterable instanceof PyList && iterable.cls === listType) return iterable.items
  if (iterable instanceof PyTuple && iterable.cls === tupleType) return iterable.items
  return toArray(rt, iterable)
}

/// `operator.length_hint`: the length, or what `__length_hint__` says, or `otherwise`.
export function lengthHint(rt: Runtime, value: Value, otherwise: number): number {
  const length = typeOf(value).slots.sq_length
  if (length !== null) return length(rt, value)
  try {
    const hint = callSpecial(rt, value, "__length_hint__")
    return hint === undefined ? otherwise : asSsize(rt, hint)
  } catch (error) {
    if (isException(error, exceptionTypes.TypeError)) return otherwise
    throw error
  }
}
