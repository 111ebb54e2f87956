// Filling in a built-in type: its slots, methods and attributes, from one table.

import { type GetSetDef, type MethodDef, PyBuiltinFunction, PyGetSetDescriptor, PyMethodDescriptor } from "./method.js"
import type { Slots } from "./slots.js"
import { PyStaticMethod } from "./static-method.js"
import type { PyType } from "./type.js"
import type { Value } from "./value.js"

export interface TypeSpec {
  doc?: string
  slots?: Partial<Slots>
  /// method(), classMethod(), staticMethod(), rawMethod() ... rows.
  methods?: Record<string, MethodDef>
  /// getset() and member() rows.
  attributes?: Record<string, GetSetDef>
  /// Plain class attributes (`__match_args__`, `__hash__: null` ...).
  constants?: Record<string, Value>
}

/// Fills a type made by `builtinType`. Dunder methods follow from the slots when the type is made ready; call once a type.
export function defineType(type: PyType, spec: TypeSpec): void {
  type.doc = spec.doc ?? null
  if (spec.slots !== undefined) Object.assign(type.slots, spec.slots)
  for (const [name, def] of Object.entries(spec.methods ?? {})) {
    def.name = name
    type.dict.set(name, methodObject(type, def))
  }
  for (const [name, def] of Object.entries(spec.attributes ?? {})) {
    type.dict.set(name, new PyGetSetDescriptor(name, type, def))
  }
  for (const [name, value] of Object.entries(spec.constants ?? {})) type.dict.set(name, value)
}

function methodObject(type: PyType, def: MethodDef): Value {
  if (def.kind !== "static") return new PyMethodDescriptor(def, type)
  return new PyStaticMethod(new PyBuiltinFunction(def, undefined, type.module, `${type.name}.${def.name}`))
}
