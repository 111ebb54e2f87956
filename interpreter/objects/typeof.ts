// The type of a value, for values that are not objects too.

import { boolType, intType, noneType, strType } from "./builtin-types.js"
import type { PyType } from "./type.js"
import type { Value } from "./value.js"

/// `type(value)`.
export function typeOf(value: Value): PyType {
  switch (typeof value) {
    case "number":
    case "bigint":
      return intType
    case "string":
      return strType
    case "boolean":
      return boolType
    default:
      return value === null ? noneType : value.cls
  }
}

/// The name error messages show: `__name__`, with the module for types of CPython's extension modules.
export function typeName(value: Value): string {
  return typeOf(value).tpName
}

/// `isinstance` without hooks.
export function isInstance(value: Value, type: PyType): boolean {
  const cls = typeOf(value)
  return cls === type || cls.isSubtype(type)
}
