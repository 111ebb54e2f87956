// Which dict keys can be looked up in a JS Map, and as what. Numbers that Python holds equal become one key.

import { PyIntInstance, PyStrInstance } from "./boxed.js"
import { complexType, floatType, intType, objectType, strType } from "./builtin-types.js"
import { PyComplex } from "./complex.js"
import type { PyType } from "./type.js"
import { PyFloat, type PyObject, type Value } from "./value.js"

/// Says that a key has an equality of its own and must go by hash and `==`.
export const needsHash: unique symbol = Symbol("needsHash")

/// The Map key for a Python key. True, 1 and 1.0 share one; NaN is found by identity, as are objects without `__eq__`.
export function dictKey(key: Value): unknown {
  switch (typeof key) {
    case "string":
    case "number":
    case "bigint":
      return key
    case "boolean":
      return key ? 1 : 0
    default:
      return key === null ? null : objectKey(key)
  }
}

function objectKey(key: PyObject): unknown {
  if (key instanceof PyFloat) return comparesAs(key.cls, floatType) ? floatKey(key, key.value) : needsHash
  if (comparesAs(key.cls, objectType)) return key
  if (key instanceof PyComplex && comparesAs(key.cls, complexType)) return complexKey(key)
  if (key instanceof PyStrInstance && comparesAs(key.cls, strType)) return key.value
  if (key instanceof PyIntInstance && comparesAs(key.cls, intType)) return key.value
  return needsHash
}

function comparesAs(type: PyType, builtin: PyType): boolean {
  return type.slots.tp_hash === builtin.slots.tp_hash && type.slots.tp_richcompare === builtin.slots.tp_richcompare
}

// Complex numbers off the real axis equal nothing but each other.
function complexKey(key: PyComplex): unknown {
  return key.imag === 0 ? floatKey(key, key.real) : needsHash
}

function floatKey(key: PyObject, value: number): unknown {
  if (Number.isNaN(value)) return key
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value === 0 ? 0 : value
  return BigInt(value)
}
