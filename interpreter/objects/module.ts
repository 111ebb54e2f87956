// PyModule: a module object. Its attributes are its `dict`, which is also the globals of its code.

import { moduleType } from "./builtin-types.js"
import { PyDict } from "./dict.js"
import type { PyType } from "./type.js"
import { PyObject, type Value } from "./value.js"

export class PyModule extends PyObject {
  cls: PyType
  readonly dict: PyDict
  constructor(name: string, doc: string | null = null, cls: PyType = moduleType, dict: PyDict = new PyDict()) {
    super()
    this.cls = cls
    this.dict = dict
    dict.setString("__name__", name)
    dict.setString("__doc__", doc)
    dict.setString("__package__", null)
    dict.setString("__loader__", null)
    dict.setString("__spec__", null)
  }

  get name(): string {
    const name = this.dict.getString("__name__")
    return typeof name === "string" ? name : "?"
  }

  get(name: string): Value | undefined {
    return this.dict.getString(name)
  }
}
