// Classes and functions by name: which module has one, and what a dotted name in it is.

import { attributeError, type PyBaseException } from "../../objects/exceptions.js"
import { findAttribute, getAttribute } from "../../objects/operations/attributes.js"
import { isSame } from "../../objects/operations/compare.js"
import { repr } from "../../objects/operations/convert.js"
import { contains, getItem } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import type { Value } from "../../objects/value.js"

/// The parts of a qualified name. Raises AttributeError for what is local to a function.
export function dottedPath(rt: Runtime, module: Value | null, name: string): string[] {
  const path = name.split(".")
  if (!path.includes("<locals>")) return path
  if (module === null) throw attributeError(`Can't get local object ${repr(rt, name)}`, null, name)
  throw attributeError(`Can't get local attribute ${repr(rt, name)} on ${repr(rt, module)}`, module, name)
}

/// The attribute of an attribute of ...; undefined when there is none.
export function followPath(rt: Runtime, start: Value, path: readonly string[]): Value | undefined {
  let value: Value = start
  for (const name of path) {
    const next = findAttribute(rt, value, name)
    if (next === undefined) return undefined
    value = next
  }
  return value
}

/// The name of the module where the object can be found: its `__module__`, or the first that has it by this name.
export function whichModule(rt: Runtime, object: Value, path: readonly string[]): Value {
  const named = findAttribute(rt, object, "__module__")
  if (named !== undefined && named !== null) return named
  for (const name of rt.modules.keys()) {
    const module = rt.modules.get(rt, name)
    if (name === "__main__" || module === undefined || module === null) continue
    const found = followPath(rt, module, path)
    if (found !== undefined && isSame(found, object)) return name
  }
  return "__main__"
}

/// Imports a module by its dotted name; the module itself, not the package it is in.
export function importNamed(rt: Runtime, name: string): Value {
  rt.importName(name, null, new PyTuple(["*"]), 0)
  const module = rt.modules.get(rt, name)
  return module ?? rt.importModule(name)
}

/// `Unpickler.find_class` without its translation of old names. Before protocol 4 a dot in a name means nothing.
export function findGlobal(rt: Runtime, module: string, name: string, isQualified: boolean): Value {
  const start = importNamed(rt, module)
  const found = followPath(rt, start, isQualified ? dottedPath(rt, start, name) : [name])
  if (found === undefined) throw attributeError(`Can't get attribute ${repr(rt, name)} on ${repr(rt, start)}`, start, name)
  return found
}

interface Names {
  module: string
  name: string
}

/// Names of Python 3 as Python 2 had them (`Reverse` tables), or the other way round.
export function translateNames(
  rt: Runtime,
  { module, name }: Names,
  tables: "REVERSE_" | "",
  complain: (message: string) => PyBaseException,
): Names {
  const compat = rt.importModule("_compat_pickle")
  const names = getAttribute(rt, compat, `${tables}NAME_MAPPING`)
  const modules = getAttribute(rt, compat, `${tables}IMPORT_MAPPING`)
  const shown = `_compat_pickle.${tables}`
  const key = new PyTuple([module, name])
  if (contains(rt, names, key)) {
    const pair = getItem(rt, names, key)
    if (!(pair instanceof PyTuple) || pair.items.length !== 2) {
      throw complain(`${shown}NAME_MAPPING values should be 2-tuples`)
    }
    const [newModule, newName] = pair.items
    if (typeof newModule !== "string" || typeof newName !== "string") {
      throw complain(`${shown}NAME_MAPPING values should be pairs of str`)
    }
    return { module: newModule, name: newName }
  }
  if (!contains(rt, modules, module)) return { module, name }
  const renamed = getItem(rt, modules, module)
  if (typeof renamed !== "string") throw complain(`${shown}IMPORT_MAPPING values should be strings`)
  return { module: renamed, name }
}
