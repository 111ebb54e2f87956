// The builtins module: functions, types, exceptions and constants in one namespace.

import * as types from "../objects/builtin-types.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { enumerateType, filterType, mapType, reversedType, zipType } from "../objects/iterator-types.js"
import { type MethodDef, PyBuiltinFunction } from "../objects/method.js"
import type { Runtime } from "../objects/runtime.js"
import { Ellipsis, NotImplemented } from "../objects/singletons.js"
import type { Value } from "../objects/value.js"
import { valueFunctions } from "./functions.js"
import { inputOutputFunctions } from "./input-output.js"
import { namespaceFunctions } from "./namespaces.js"
import { addSiteBuiltins } from "./site.js"

const namedTypes = [
  types.boolType,
  types.memoryviewType,
  types.bytearrayType,
  types.bytesType,
  types.classmethodType,
  types.complexType,
  types.dictType,
  enumerateType,
  filterType,
  types.floatType,
  types.frozensetType,
  types.propertyType,
  types.intType,
  types.listType,
  mapType,
  types.objectType,
  types.rangeType,
  reversedType,
  types.setType,
  types.sliceType,
  types.staticmethodType,
  types.strType,
  types.superType,
  types.tupleType,
  types.typeType,
  zipType,
]

// Tables are walked as they are: one put together anew for each interpreter is an object with hidden classes of its own, and these keep
// an interpreter that is gone from being collected soon (trace("pass"): 0.9 ms against 0.6).
const functions: readonly (readonly [string, MethodDef])[] = [valueFunctions, namespaceFunctions, inputOutputFunctions].flatMap(
  (table: Readonly<Record<string, MethodDef>>) => Object.entries(table),
)
for (const [name, def] of functions) def.name = name

const constants: readonly (readonly [string, Value])[] = [
  ["None", null],
  ["Ellipsis", Ellipsis],
  ["NotImplemented", NotImplemented],
  ["False", false],
  ["True", true],
  ["__debug__", true],
  ...namedTypes.map((type) => [type.name, type] as const),
  ...Object.entries(exceptionTypes),
]

export function fillBuiltins(rt: Runtime): void {
  const dict = rt.builtins
  dict.setString(
    "__doc__",
    "Built-in functions, types, exceptions, and other objects.\n\nThis module provides direct access to all 'built-in'\nidentifiers of Python; for example, builtins.len is\nthe full name for the built-in function len().",
  )
  for (const [name, def] of functions) {
    dict.setString(name, new PyBuiltinFunction(def, undefined, name === "open" ? "_io" : "builtins", name))
  }
  for (const [name, value] of constants) dict.setString(name, value)
  addSiteBuiltins(dict)
  dict.setString("EnvironmentError", exceptionTypes.OSError)
  dict.setString("IOError", exceptionTypes.OSError)
}
