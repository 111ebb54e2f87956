// Class and mapping patterns (`match_class`, `match_keys`).

import { dictType, notImplementedType } from "../objects/builtin-types.js"
import { PyDict } from "../objects/dict.js"
import { typeError, valueError } from "../objects/exceptions.js"
import { findAttribute, getAttribute } from "../objects/operations/attributes.js"
import { repr } from "../objects/operations/convert.js"
import { isInstanceOf } from "../objects/operations/instance-check.js"
import { PyTuple } from "../objects/tuple.js"
import { PyType, TypeFlag } from "../objects/type.js"
import { typeName } from "../objects/typeof.js"
import { orElse, PySingleton, type Value } from "../objects/value.js"
import type { Machine } from "./machine.js"

/// The values for the keys as a tuple, or None when one is missing.
export function matchKeys(vm: Machine, subject: Value, keys: PyTuple): Value {
  const seen = new PyDict()
  for (const key of keys.items) {
    if (seen.has(vm, key)) throw valueError(`mapping pattern checks duplicate key (${repr(vm, key)})`)
    seen.set(vm, key, null)
  }
  const values: Value[] = []
  const missing = new PySingleton(notImplementedType, "missing")
  for (const key of keys.items) {
    const value = lookUp(vm, subject, key, missing)
    if (value === missing) return null
    values.push(value)
  }
  return new PyTuple(values)
}

function lookUp(vm: Machine, subject: Value, key: Value, missing: Value): Value {
  if (subject instanceof PyDict && subject.cls === dictType) return orElse(subject.get(vm, key), missing)
  return vm.call(getAttribute(vm, subject, "get"), [key, missing])
}

/// The attributes that the sub-patterns look at as a tuple, or None when the subject is no instance or lacks one.
export function matchClass(vm: Machine, subject: Value, cls: Value, npos: number, kwnames: PyTuple): Value {
  if (!(cls instanceof PyType)) throw typeError("called match pattern must be a class")
  if (!isInstanceOf(vm, subject, cls)) return null
  const seen = new Set<string>()
  const values: Value[] = []
  if (npos > 0 && !takePositional(vm, subject, cls, npos, seen, values)) return null
  for (const name of kwnames.items as string[]) {
    const value = takeAttribute(vm, subject, cls, name, seen)
    if (value === undefined) return null
    values.push(value)
  }
  return new PyTuple(values)
}

// False when an attribute is missing.
function takePositional(vm: Machine, subject: Value, cls: PyType, npos: number, seen: Set<string>, values: Value[]): boolean {
  const declared = findAttribute(vm, cls, "__match_args__")
  if (declared !== undefined && !(declared instanceof PyTuple)) {
    throw typeError(`${cls.name}.__match_args__ must be a tuple (got ${typeName(declared)})`)
  }
  const matchSelf = declared === undefined && cls.has(TypeFlag.MATCH_SELF)
  const names = declared?.items ?? []
  const allowed = matchSelf ? 1 : names.length
  if (allowed < npos) {
    const plural = allowed === 1 ? "" : "s"
    throw typeError(`${cls.name}() accepts ${allowed} positional sub-pattern${plural} (${npos} given)`)
  }
  if (matchSelf) {
    values.push(subject)
    return true
  }
  for (let i = 0; i < npos; i++) {
    const name = names[i]
    if (typeof name !== "string") throw typeError(`__match_args__ elements must be strings (got ${typeName(name)})`)
    const value = takeAttribute(vm, subject, cls, name, seen)
    if (value === undefined) return false
    values.push(value)
  }
  return true
}

function takeAttribute(vm: Machine, subject: Value, cls: PyType, name: string, seen: Set<string>): Value | undefined {
  if (seen.has(name)) throw typeError(`${cls.name}() got multiple sub-patterns for attribute '${name}'`)
  seen.add(name)
  return findAttribute(vm, subject, name)
}
