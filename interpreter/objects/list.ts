// PyList. The methods of `list` are in list-methods.ts.

import { listType } from "./builtin-types.js"
import type { PyDict } from "./dict.js"
import type { PyType } from "./type.js"
import type { AttributedObject, TracerNote, Value } from "./value.js"

export class PyList implements AttributedObject {
  dict: PyDict | null = null
  traced: TracerNote | null = null
  cls: PyType
  /// The live items: whoever changes them changes the list.
  items: Value[]
  constructor(items: Value[], cls: PyType = listType) {
    this.cls = cls
    this.items = items
  }
}
