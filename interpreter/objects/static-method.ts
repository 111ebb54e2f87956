// What `staticmethod` and `classmethod` objects are; their types are in static-methods.ts.

import { classmethodType, staticmethodType } from "./builtin-types.js"
import type { PyType } from "./type.js"
import { AttributedObject, type Value } from "./value.js"

export class PyStaticMethod extends AttributedObject {
  cls: PyType
  constructor(
    public callable: Value,
    cls: PyType = staticmethodType,
  ) {
    super()
    this.cls = cls
  }
}

export class PyClassMethod extends AttributedObject {
  cls: PyType
  constructor(
    public callable: Value,
    cls: PyType = classmethodType,
  ) {
    super()
    this.cls = cls
  }
}
