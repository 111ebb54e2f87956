// PyList. The methods of `list` are in list-methods.ts.

import { listType } from "./builtin-types.js"
import type { PyType } from "./type.js"
import { AttributedObject, type Value } from "./value.js"

export class PyList extends AttributedObject {
  cls: PyType
  /// The live items: whoever changes them changes the list.
  items: Value[]
  constructor(items: Value[], cls: PyType = listType) {
    super()
    this.cls = cls
    this.items = items
  }
}
