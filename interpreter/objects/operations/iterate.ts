// Iteration: `iter()` and `next()`, and going through an iterable from JS.

import { listType, tupleType } from "../builtin-types.js"
import { exceptionTypes } from "../exception-types.js"
import { isException, typeError, valueError } from "../exceptions.js"
import { reversedType } from "../iterator-types.js"
import { PyList } from "../list.js"
import type { Runtime } from "../runtime.js"
import { PySequenceIterator, sequenceIteratorType } from "../sequence-iterator.js"
import { NotImplemented } from "../singletons.js"
import { PyTuple } from "../tuple.js"
import { TypeFlag } from "../type.js"
import { typeName, typeOf } from "../typeof.js"
import { type Done, done, type Value } from "../value.js"
import { callSpecial } from "./call.js"
import { asSsize, isInt } from "./convert.js"

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

/// As getIterator, but a TypeError says `message`, as CPython's callers of `PyObject_GetIter` often have it.
export function getIteratorOr(rt: Runtime, value: Value, message: string): Value {
  const iterator = unlessTypeError(() => getIterator(rt, value))
  if (iterator === undefined) throw typeError(message)
  return iterator
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
  checkLengthHint(rt, iterable)
  for (let item = it.next(); item !== done; item = it.next()) items.push(item)
  return items
}

/// `PySequence_Fast`: as toArray, but it is the iterator that is asked how long the list will be.
export function toSequence(rt: Runtime, iterable: Value): Value[] {
  const isKnown =
    (iterable instanceof PyList && iterable.cls === listType) || (iterable instanceof PyTuple && iterable.cls === tupleType)
  return toArray(rt, isKnown ? iterable : getIterator(rt, iterable))
}

/// CPython asks how long the list will be before it fills it; only Python classes can tell that it did.
export function checkLengthHint(rt: Runtime, iterable: Value): void {
  const type = typeOf(iterable)
  if (type.has(TypeFlag.HEAP) || type === reversedType || type === sequenceIteratorType) lengthHint(rt, iterable, 8)
}

/// As toArray, but the array may be the iterable's own: read it at once, do not keep or change it.
export function toReadOnlyArray(rt: Runtime, iterable: Value): readonly Value[] {
  if (iterable instanceof PyList && iterable.cls === listType) return iterable.items
  if (iterable instanceof PyTuple && iterable.cls === tupleType) return iterable.items
  return toArray(rt, getIterator(rt, iterable))
}

/// `operator.length_hint`: the length, or what `__length_hint__` says, or `otherwise` (`PyObject_LengthHint`).
export function lengthHint(rt: Runtime, value: Value, otherwise: number): number {
  const length = typeOf(value).slots.sq_length
  if (length !== null) {
    const n = unlessTypeError(() => length(rt, value))
    if (n !== undefined) return n
  }
  const hint = unlessTypeError(() => callSpecial(rt, value, "__length_hint__"))
  if (hint === undefined || hint === NotImplemented) return otherwise
  if (!isInt(hint)) throw typeError(`__length_hint__ must be an integer, not ${typeName(hint)}`)
  const n = asSsize(rt, hint)
  if (n < 0) throw valueError("__length_hint__() should return >= 0")
  return n
}

function unlessTypeError<Result>(ask: () => Result): Result | undefined {
  try {
    return ask()
  } catch (error) {
    if (isException(error, exceptionTypes.TypeError)) return undefined
    throw error
  }
}
