// Names in namespaces: LOAD_NAME, LOAD_GLOBAL and their kin, where no cache knows the answer.

import { dictType } from "../objects/builtin-types.js"
import { DictEntry, PyDict } from "../objects/dict.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { isException, nameError, newException } from "../objects/exceptions.js"
import type { PyFrame } from "../objects/function.js"
import { MappedNames } from "../objects/mapped-names.js"
import { mappingProxyTarget } from "../objects/mappingproxy.js"
import { deleteItem, getItem, setItem } from "../objects/operations/subscript.js"
import type { Value } from "../objects/value.js"
import { GlobalCache, lookUpGlobal } from "./inline-caches.js"
import type { Machine } from "./machine.js"

export function nameAt(frame: PyFrame, index: number): string {
  return frame.executable.code.code.names[index]
}

export function localsOf(frame: PyFrame): Value {
  // A function made of a module's code has its globals for locals.
  if (frame.locals === null && (frame.code.code.flags & 1) === 0) frame.locals = frame.globals
  if (frame.locals === null) throw newException(exceptionTypes.SystemError, "no locals")
  return frame.locals
}

/// LOAD_GLOBAL's slow path. Raises NameError.
export function loadGlobal(vm: Machine, frame: PyFrame, index: number): GlobalCache {
  const name = nameAt(frame, index)
  const builtins = vm.builtinsOf(frame)
  if (frame.globals.cls !== dictType || builtins.cls !== dictType) return loadMapped(vm, frame.globals, builtins, name)
  const cache = lookUpGlobal(frame.globals, builtins, name)
  if (cache === null) throw nameError(name)
  return cache
}

// Namespaces with a look-up of their own are asked each time: the version of what is remembered fits no dict's.
function loadMapped(vm: Machine, globals: PyDict, builtins: PyDict, name: string): GlobalCache {
  let value = findIn(vm, globals, name)
  if (value === undefined) value = findIn(vm, builtins, name)
  if (value === undefined) throw nameError(name)
  return new GlobalCache(new DictEntry(name, value), Number.POSITIVE_INFINITY)
}

function loadGlobalUncached(vm: Machine, frame: PyFrame, name: string): Value {
  // No `??`: the value may be None.
  let value = frame.globals.getString(name)
  if (value === undefined) value = findIn(vm, vm.builtinsOf(frame), name)
  if (value === undefined) throw nameError(name)
  return value
}

/// LOAD_NAME. Where the locals are the globals, the instruction remembers the entry as LOAD_GLOBAL does.
export function loadName(vm: Machine, frame: PyFrame, index: number, caches: unknown[], at: number): Value {
  const name = nameAt(frame, index)
  const locals = localsOf(frame)
  if (locals === frame.globals && frame.globals.cls === dictType) {
    const cache = loadGlobal(vm, frame, index)
    caches[at] = cache
    return cache.entry.value as Value
  }
  const value = locals instanceof PyDict && locals.cls === dictType ? locals.getString(name) : findIn(vm, locals, name)
  if (value !== undefined) return value
  return loadGlobalUncached(vm, frame, name)
}

// A name in any mapping; undefined when it raises KeyError.
export function findIn(vm: Machine, namespace: Value, name: string): Value | undefined {
  const mapping = namespace instanceof MappedNames ? namespace.mapping : namespace
  const target = mappingProxyTarget(mapping)
  if (target instanceof PyDict && target.cls === dictType) return target.getString(name)
  try {
    return getItem(vm, mapping, name)
  } catch (error) {
    if (isException(error, exceptionTypes.KeyError)) return undefined
    throw error
  }
}

/// STORE_NAME, with the same memory.
export function storeName(vm: Machine, frame: PyFrame, index: number, value: Value, caches: unknown[], at: number): void {
  const locals = localsOf(frame)
  if (locals instanceof PyDict && locals.cls === dictType) {
    const name = nameAt(frame, index)
    locals.setString(name, value)
    if (locals === frame.globals) caches[at] = new GlobalCache(locals.entryOfString(name) as DictEntry, -1)
  } else setItem(vm, locals, nameAt(frame, index), value)
}

export function deleteName(vm: Machine, frame: PyFrame, index: number): void {
  const name = nameAt(frame, index)
  try {
    deleteItem(vm, localsOf(frame), name)
  } catch (error) {
    if (isException(error, exceptionTypes.KeyError)) throw nameError(name)
    throw error
  }
}

export function setupAnnotations(vm: Machine, frame: PyFrame): void {
  const locals = localsOf(frame)
  if (findIn(vm, locals, "__annotations__") === undefined) setItem(vm, locals, "__annotations__", new PyDict())
}
