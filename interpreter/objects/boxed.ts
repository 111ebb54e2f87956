// Instances of subclasses of int, str and float: the built-in value in a box, with a class of its own.

import type { PyDict } from "./dict.js"
import type { PyType } from "./type.js"
import { AttributedObject, PyFloat, type Value } from "./value.js"

export class PyIntInstance extends AttributedObject {
  cls: PyType
  constructor(
    cls: PyType,
    readonly value: number | bigint,
  ) {
    super()
    this.cls = cls
  }
}

export class PyStrInstance extends AttributedObject {
  cls: PyType
  constructor(
    cls: PyType,
    readonly value: string,
  ) {
    super()
    this.cls = cls
  }
}

export class PyFloatInstance extends PyFloat {
  override cls: PyType
  dict: PyDict | null = null
  constructor(cls: PyType, value: number) {
    super(value)
    this.cls = cls
  }
}

/// The number behind an int, a bool or an instance of a subclass of int; undefined for anything else.
export function intValue(value: Value): number | bigint | undefined {
  switch (typeof value) {
    case "number":
    case "bigint":
      return value
    case "boolean":
      return value ? 1 : 0
    default:
      return value instanceof PyIntInstance ? value.value : undefined
  }
}

/// The string behind a str or an instance of a subclass of str; undefined for anything else.
export function strValue(value: Value): string | undefined {
  if (typeof value === "string") return value
  return value instanceof PyStrInstance ? value.value : undefined
}
