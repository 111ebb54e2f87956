// What a pickle's instructions make and change: containers filled, objects made, their state set.

import { dictType, listType } from "../../objects/builtin-types.js"
import { PyDict } from "../../objects/dict.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { findAttribute, getAttribute, setAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { setItem } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { PySet } from "../../objects/set.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyType } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { unpicklingError } from "./errors.js"

/// Adds items to what stands for a list.
export function extendList(rt: Runtime, list: Value, items: Value[]): void {
  if (items.length === 0) return
  if (list instanceof PyList && list.cls === listType) {
    for (const item of items) list.items.push(item)
    return
  }
  const extend = findAttribute(rt, list, "extend")
  if (extend !== undefined) {
    rt.call(extend, [new PyList(items)])
    return
  }
  const append = getAttribute(rt, list, "append")
  for (const item of items) rt.call(append, [item])
}

/// Sets pairs of keys and values in what stands for a dict.
export function updateDict(rt: Runtime, target: Value, items: Value[], op: string): void {
  if (items.length % 2 !== 0) throw unpicklingError(`odd number of items for ${op}`)
  const isPlain = target instanceof PyDict && target.cls === dictType
  for (let i = 0; i < items.length; i += 2) {
    if (isPlain) target.set(rt, items[i], items[i + 1])
    else setItem(rt, target, items[i], items[i + 1])
  }
}

/// Adds members to what stands for a set.
export function updateSet(rt: Runtime, set: Value, items: Value[]): void {
  if (items.length === 0) return
  if (set instanceof PySet) {
    for (const item of items) set.add(rt, item)
    return
  }
  const add = getAttribute(rt, set, "add")
  for (const item of items) rt.call(add, [item])
}

/// What copyreg has under a number.
export function extensionOf(rt: Runtime, code: number, findClass: (module: string, name: string) => Value): Value {
  if (code <= 0) throw unpicklingError("EXT specifies code <= 0")
  const copyreg = rt.importModule("copyreg")
  const cache = getAttribute(rt, copyreg, "_extension_cache") as PyDict
  const known = cache.get(rt, code)
  if (known !== undefined) return known
  const registered = (getAttribute(rt, copyreg, "_inverted_registry") as PyDict).get(rt, code)
  if (registered === undefined) throw valueError(`unregistered extension code ${code}`)
  const isPair = registered instanceof PyTuple && registered.items.length === 2
  const [module, name] = isPair ? registered.items : []
  if (typeof module !== "string" || typeof name !== "string") {
    throw valueError(`_inverted_registry[${code}] isn't a 2-tuple of strings`)
  }
  const value = findClass(module, name)
  cache.set(rt, code, value)
  return value
}

/// `cls.__new__` by NEWOBJ (no `kwargs`) or NEWOBJ_EX.
export function newObject(rt: Runtime, cls: Value, args: Value, kwargs: Value, op: string): Value {
  if (!(cls instanceof PyType)) throw unpicklingError(`${op} class argument must be a type, not ${typeName(cls)}`)
  const make = cls.slots.tp_new
  if (make === null) throw unpicklingError(`${op} class argument '${cls.tpName}' doesn't have __new__`)
  if (!(args instanceof PyTuple)) throw unpicklingError(`${op} args argument must be a tuple, not ${typeName(args)}`)
  if (op === "NEWOBJ") return make(rt, cls, args.items, null)
  if (!(kwargs instanceof PyDict)) throw unpicklingError(`${op} kwargs argument must be a dict, not ${typeName(kwargs)}`)
  const names = kwargs.keys().map(String)
  return make(rt, cls, [...args.items, ...kwargs.values()], names.length === 0 ? null : names)
}

/// What OBJ and INST make: without arguments and `__getinitargs__` no `__init__` runs.
export function instantiate(rt: Runtime, cls: Value, args: Value[]): Value {
  const isBare = args.length === 0 && cls instanceof PyType && findAttribute(rt, cls, "__getinitargs__") === undefined
  return isBare ? callMethod(rt, cls, "__new__", [cls]) : rt.call(cls, args)
}

/// What BUILD does: the object's own way, or attributes and slots.
export function setState(rt: Runtime, object: Value, given: Value): void {
  const own = findAttribute(rt, object, "__setstate__")
  if (own !== undefined) {
    rt.call(own, [given])
    return
  }
  let state = given
  let slots: Value = null
  if (state instanceof PyTuple && state.items.length === 2) [state, slots] = state.items
  if (state !== null) {
    if (!(state instanceof PyDict)) throw unpicklingError("state is not a dictionary")
    const dict = getAttribute(rt, object, "__dict__")
    for (let entry = state.first; entry !== null; entry = entry.next) setItem(rt, dict, entry.key, entry.value as Value)
  }
  if (slots === null) return
  if (!(slots instanceof PyDict)) throw unpicklingError("slot state is not a dictionary")
  for (let entry = slots.first; entry !== null; entry = entry.next) {
    if (typeof entry.key !== "string") throw typeError(`attribute name must be string, not '${typeName(entry.key)}'`)
    setAttribute(rt, object, entry.key, entry.value as Value)
  }
}
