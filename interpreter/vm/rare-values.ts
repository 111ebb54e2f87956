// Helpers of single instructions: unpacking, `super().name`, exception groups.

import { listType, tupleType } from "../objects/builtin-types.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { type PyBaseException, typeError, valueError } from "../objects/exceptions.js"
import { type PyFrame, PyFunction, PyMethod } from "../objects/function.js"
import { PyGenerator } from "../objects/generator.js"
import { dropGenerator } from "../objects/generator-objects.js"
import { PyList } from "../objects/list.js"
import { getAttribute } from "../objects/operations/attributes.js"
import { iterate, toArray } from "../objects/operations/iterate.js"
import { contains } from "../objects/operations/subscript.js"
import { PyTuple } from "../objects/tuple.js"
import { PyType } from "../objects/type.js"
import { isInstance, typeName, typeOf } from "../objects/typeof.js"
import { done, type Value } from "../objects/value.js"
import type { Machine } from "./machine.js"

type Stack = (Value | undefined)[]

/// UNPACK_SEQUENCE: pushes exactly `n` items, the last one first. Gives the new stack pointer.
export function unpackSequence(vm: Machine, S: Stack, sp: number, value: Value, n: number): number {
  const isDropped = value instanceof PyGenerator && vm.isJustMade(value)
  const isExact = (value instanceof PyList && value.cls === listType) || (value instanceof PyTuple && value.cls === tupleType)
  const items = isExact ? value.items : takeItems(vm, value, n)
  if (items.length < n) throw valueError(`not enough values to unpack (expected ${n}, got ${items.length})`)
  if (items.length > n) {
    if (isDropped) dropGenerator(vm, value)
    throw valueError(`too many values to unpack (expected ${n})`)
  }
  for (let i = n - 1; i >= 0; i--) S[sp++] = items[i]
  return sp
}

// At most n + 1 items: an endless iterator must not be drained.
function takeItems(vm: Machine, value: Value, n: number): Value[] {
  requireIterable(value)
  const it = iterate(vm, value)
  const items: Value[] = []
  for (let item = it.next(); item !== done; item = it.next()) {
    items.push(item)
    if (items.length > n) break
  }
  return items
}

function requireIterable(value: Value): void {
  const type = typeOf(value)
  if (type.slots.tp_iter === null && type.slots.mp_subscript === null) {
    throw typeError(`cannot unpack non-iterable ${type.tpName} object`)
  }
}

/// `item in gen`: a generator that nobody else has is closed when the item is found.
export function findInGenerator(vm: Machine, gen: PyGenerator, item: Value): boolean {
  const isDropped = vm.isJustMade(gen)
  const found = contains(vm, gen, item)
  if (found && isDropped) dropGenerator(vm, gen)
  return found
}

/// UNPACK_EX: `before` items, a list, `after` items; the last one pushed first.
export function unpackEx(vm: Machine, S: Stack, sp: number, value: Value, before: number, after: number): number {
  requireIterable(value)
  const items = allItems(vm, value, before)
  if (items.length < before + after) {
    throw valueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`)
  }
  for (let i = items.length - 1; i >= items.length - after; i--) S[sp++] = items[i]
  S[sp++] = new PyList(items.slice(before, items.length - after))
  for (let i = before - 1; i >= 0; i--) S[sp++] = items[i]
  return sp
}

// The rest is made a list only once there are the items before it.
function allItems(vm: Machine, value: Value, before: number): readonly Value[] {
  if (value instanceof PyList || value instanceof PyTuple) return toArray(vm, value)
  const it = iterate(vm, value)
  const items: Value[] = []
  while (items.length < before) {
    const item = it.next()
    if (item === done) return items
    items.push(item)
  }
  const rest = toArray(vm, it.iterator)
  return before === 0 ? rest : items.concat(rest)
}

/// LOAD_SUPER_ATTR. For the method form, `vm.boundSelf` says that what came back is a function to call with self.
export function getSuperAttribute(
  vm: Machine,
  frame: PyFrame,
  arg: number,
  globalSuper: Value,
  cls: Value,
  self: Value,
  superType: PyType,
): Value {
  const name = frame.code.code.names[arg >> 2]
  vm.boundSelf = false
  if (globalSuper !== superType) {
    const object = vm.call(globalSuper, (arg & 2) !== 0 ? [cls, self] : [])
    return getAttribute(vm, object, name)
  }
  if (!(cls instanceof PyType)) throw typeError(`super() argument 1 must be a type, not ${typeName(cls)}`)
  const start = superStart(cls, self)
  if (start !== null && name !== "__class__") {
    const mro = start.mro
    for (let i = mro.indexOf(cls) + 1; i < mro.length; i++) {
      const attribute = mro[i].dict.get(name)
      if (attribute === undefined) continue
      return bindSuper(vm, attribute, self, start, arg)
    }
  }
  return getAttribute(vm, vm.call(superType, [cls, self]), name)
}

function superStart(cls: PyType, self: Value): PyType | null {
  if (self instanceof PyType && self.isSubtype(cls)) return self
  const type = typeOf(self)
  return type.isSubtype(cls) ? type : null
}

function bindSuper(vm: Machine, attribute: Value, self: Value, start: PyType, arg: number): Value {
  const onClass = self === start
  if (attribute instanceof PyFunction && !onClass) {
    if ((arg & 1) === 0) return new PyMethod(attribute, self)
    vm.boundSelf = true
    return attribute
  }
  const get = typeOf(attribute).slots.tp_descr_get
  return get === null ? attribute : get(vm, attribute, onClass ? undefined : self, start)
}

/// CHECK_EG_MATCH: what is left of a group and what matches `wanted` (either may be None).
export function splitExceptionGroup(vm: Machine, error: PyBaseException, wanted: Value): [Value, Value] {
  checkGroupTypes(wanted)
  if (isInstance(error, exceptionTypes.BaseExceptionGroup)) {
    const pair = vm.call(getAttribute(vm, error, "split"), [wanted])
    if (!(pair instanceof PyTuple) || pair.items.length !== 2) throw typeError(`${typeName(error)}.split must return a 2-tuple`)
    return [pair.items[1], pair.items[0]]
  }
  const types = wanted instanceof PyTuple ? wanted.items : [wanted]
  if (!types.some((type) => isInstance(error, type as PyType))) return [error, null]
  const isOrdinary = isInstance(error, exceptionTypes.Exception)
  const groupType = isOrdinary ? exceptionTypes.ExceptionGroup : exceptionTypes.BaseExceptionGroup
  return [null, vm.call(groupType, ["", new PyTuple([error])])]
}

function checkGroupTypes(wanted: Value): void {
  const types = wanted instanceof PyTuple ? wanted.items : [wanted]
  for (const type of types) {
    if (!(type instanceof PyType) || !type.isSubtype(exceptionTypes.BaseException)) {
      throw typeError("catching classes that do not inherit from BaseException is not allowed")
    }
    if (type.isSubtype(exceptionTypes.BaseExceptionGroup)) {
      throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    }
  }
}
