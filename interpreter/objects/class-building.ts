// The class statement: `__build_class__`.

import { typeType } from "./builtin-types.js"
import { PyDict } from "./dict.js"
import { runtimeError, typeError } from "./exceptions.js"
import { PyCell, PyFunction } from "./function.js"
import { findAttribute } from "./operations/attributes.js"
import { repr } from "./operations/convert.js"
import { setItem } from "./operations/subscript.js"
import type { Runtime } from "./runtime.js"
import { PyTuple, tuple } from "./tuple.js"
import { PyType } from "./type.js"
import { calculateMetaclass } from "./type-new.js"
import { typeName, typeOf } from "./typeof.js"
import type { Value } from "./value.js"

/// Runs a class body (`fn`, a function without arguments) and makes the class with its metaclass.
export function buildClass(rt: Runtime, fn: Value, name: Value, bases: readonly Value[], kwargs: Map<string, Value>): Value {
  if (!(fn instanceof PyFunction)) throw typeError("__build_class__: func must be a function")
  if (typeof name !== "string") throw typeError("__build_class__: name is not a string")
  const resolved = resolveBases(rt, bases)
  const keywords = new Map(kwargs)
  const given = keywords.get("metaclass")
  keywords.delete("metaclass")
  const meta = chooseMetaclass(given, resolved)
  const kwnames = keywords.size === 0 ? null : [...keywords.keys()]
  const values = [...keywords.values()]
  const basesTuple = tuple(...resolved)
  const namespace = prepareNamespace(rt, meta, name, basesTuple, values, kwnames)
  const cell = rt.execCode(fn.code, fn.globals, namespace, tuple(...(fn.closure as readonly Value[])))
  if (resolved !== bases) setItem(rt, namespace, "__orig_bases__", tuple(...bases))
  const cls = rt.call(meta, [name, basesTuple, namespace, ...values], kwnames)
  if (cls instanceof PyType && cell instanceof PyCell) checkCell(rt, cell, cls, name)
  return cls
}

/// Bases with `__mro_entries__` replaced by what it gives; the same array when there are none.
function resolveBases(rt: Runtime, bases: readonly Value[]): readonly Value[] {
  let changed = false
  const resolved: Value[] = []
  for (const base of bases) {
    const entries = base instanceof PyType ? undefined : findAttribute(rt, base, "__mro_entries__")
    if (entries === undefined) {
      resolved.push(base)
      continue
    }
    const replacement = rt.call(entries, [tuple(...bases)])
    if (!(replacement instanceof PyTuple)) throw typeError("__mro_entries__ must return a tuple")
    resolved.push(...replacement.items)
    changed = true
  }
  return changed ? resolved : bases
}

function chooseMetaclass(given: Value | undefined, bases: readonly Value[]): Value {
  const meta = given ?? (bases.length === 0 ? typeType : typeOf(bases[0]))
  if (given === null) return null
  return meta instanceof PyType ? calculateMetaclass(meta, bases) : meta
}

function prepareNamespace(
  rt: Runtime,
  meta: Value,
  name: string,
  bases: PyTuple,
  values: readonly Value[],
  kwnames: readonly string[] | null,
): Value {
  const prepare = findAttribute(rt, meta, "__prepare__")
  if (prepare === undefined) return new PyDict()
  const namespace = rt.call(prepare, [name, bases, ...values], kwnames)
  if (typeOf(namespace).slots.mp_subscript === null) {
    const shown = meta instanceof PyType ? meta.name : "<metaclass>"
    throw typeError(`${shown}.__prepare__() must return a mapping, not ${typeName(namespace)}`)
  }
  return namespace
}

function checkCell(rt: Runtime, cell: PyCell, cls: PyType, name: string): void {
  if (cell.value === cls) return
  if (cell.value === undefined) {
    throw runtimeError(
      `__class__ not set defining ${repr(rt, name)} as ${repr(rt, cls)}. Was __classcell__ propagated to type.__new__?`,
    )
  }
  throw typeError(`__class__ set to ${repr(rt, cell.value)} defining ${repr(rt, name)} as ${repr(rt, cls)}`)
}
