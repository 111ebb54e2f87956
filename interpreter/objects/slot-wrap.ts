// From slot to method: the native functions behind wrapper descriptors (`int.__add__`, `list.__len__`).

import { strValue } from "./boxed.js"
import { overflowError, stopIteration, typeError } from "./exceptions.js"
import { asIndex, asSize } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { PyType } from "./type.js"
import { typeName } from "./typeof.js"
import { type CompareOp, done, type Value } from "./value.js"

type Native = (rt: Runtime, self: never, ...args: never[]) => Value
/// The built-in type's own slot function; the wrapper of `int.__add__` calls int's even on an instance of a subclass.
export type SlotFunction = (rt: Runtime, ...args: unknown[]) => unknown

export const unary =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value) =>
    slot(rt, self) as Value

export const binaryLeft =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, other: Value) =>
    slot(rt, self, other) as Value

export const binaryRight =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, other: Value) =>
    slot(rt, other, self) as Value

export const power =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, other: Value, modulus: Value) =>
    slot(rt, self, other, modulus) as Value

export const powerRight =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, other: Value, modulus: Value) =>
    slot(rt, other, self, modulus) as Value

export const inplacePower =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, other: Value) =>
    slot(rt, self, other, null) as Value

export const compare =
  (op: CompareOp) =>
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, other: Value) =>
    slot(rt, self, other, op) as Value

export const bool =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value) =>
    slot(rt, self) as boolean

export const hash =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value) =>
    slot(rt, self) as number | bigint

export const length =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value) =>
    slot(rt, self) as number

export const contains =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, item: Value) =>
    slot(rt, self, item) as boolean

export const repeat =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, count: Value) =>
    slot(rt, self, asSize(rt, count)) as Value

export const next =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value) => {
    const item = slot(rt, self) as Value | typeof done
    if (item === done) throw stopIteration()
    return item
  }

export const setItem =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, key: Value, value: Value) => {
    slot(rt, self, key, value)
    return null
  }

export const deleteItem =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, key: Value) => {
    slot(rt, self, key, undefined)
    return null
  }

function attributeName(name: Value): string {
  const text = strValue(name)
  if (text === undefined) throw typeError(`attribute name must be string, not '${typeName(name)}'`)
  return text
}

export const getAttribute =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, name: Value) =>
    slot(rt, self, attributeName(name)) as Value

export const setAttribute =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, name: Value, value: Value) => {
    slot(rt, self, attributeName(name), value)
    return null
  }

export const deleteAttribute =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, name: Value) => {
    slot(rt, self, attributeName(name), undefined)
    return null
  }

export const descriptorGet =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, instance: Value, owner: Value) => {
    if (instance === null && owner === null) throw typeError("__get__(None, None) is invalid")
    const type = owner instanceof PyType ? owner : null
    return slot(rt, self, instance === null ? undefined : instance, type) as Value
  }

export const descriptorSet =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, instance: Value, value: Value) => {
    slot(rt, self, instance, value)
    return null
  }

export const descriptorDelete =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, instance: Value) => {
    slot(rt, self, instance, undefined)
    return null
  }

export const init =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, args: readonly Value[], kwnames: readonly string[] | null) => {
    slot(rt, self, args, kwnames)
    return null
  }

export const call =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, args: readonly Value[], kwnames: readonly string[] | null) =>
    slot(rt, self, args, kwnames) as Value

export const getBuffer =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, flags: Value) => {
    const n = asIndex(rt, flags)
    if (n > 0x7fffffff) throw overflowError("buffer flags too large")
    if (n < -0x80000000) throw overflowError("buffer flags too small")
    return slot(rt, self, Number(n)) as Value
  }

export const releaseBuffer =
  (slot: SlotFunction): Native =>
  (rt: Runtime, self: Value, buffer: Value) => {
    slot(rt, self, buffer)
    return null
  }
