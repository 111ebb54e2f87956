// Where an object keeps its own attributes when it is no PyInstance: the `dict` field of built-in objects.

import { PyFloatInstance } from "./boxed.js"
import { PyDict } from "./dict.js"
import { PyFunction } from "./function.js"
import { PyInstance } from "./instance.js"
import { PyList } from "./list.js"
import { PyModule } from "./module.js"
import { PyTuple } from "./tuple.js"
import { TypeFlag } from "./type.js"
import { AttributedObject, type Value } from "./value.js"

type Holder = AttributedObject | PyFloatInstance

function holder(value: Value): Holder | null {
  return isHolder(value) && value.cls.has(TypeFlag.HAS_DICT) ? value : null
}

function isHolder(value: Value): value is Holder {
  return (
    value instanceof AttributedObject ||
    value instanceof PyFunction ||
    value instanceof PyDict ||
    value instanceof PyList ||
    value instanceof PyTuple ||
    value instanceof PyFloatInstance
  )
}

export const instanceDict = {
  /// The dict of the object's attributes if it has one already.
  of(value: Value): PyDict | null {
    if (value instanceof PyModule) return value.dict
    return holder(value)?.dict ?? null
  },

  /// The same, made if need be; null when the object can't have attributes of its own.
  make(value: Value): PyDict | null {
    if (value instanceof PyModule) return value.dict
    const object = holder(value)
    if (object === null) return null
    object.dict ??= new PyDict()
    return object.dict
  },

  /// `__dict__` of any object, PyInstance included; null when it has none.
  live(value: Value): PyDict | null {
    if (value instanceof PyInstance) return value.cls.has(TypeFlag.HAS_DICT) ? value.materializeDict() : null
    return instanceDict.make(value)
  },

  /// `__dict__ = dict`. False when the object has none.
  replace(value: Value, dict: PyDict): boolean {
    if (value instanceof PyInstance && value.cls.has(TypeFlag.HAS_DICT)) {
      value.replaceDict(dict)
      return true
    }
    const object = holder(value)
    if (object === null) return false
    object.dict = dict
    return true
  },
}
