// PyBytes. The methods of `bytes` are in bytes-methods.ts.

import { bytesType } from "./builtin-types.js"
import type { PyType } from "./type.js"
import { AttributedObject } from "./value.js"

export class PyBytes extends AttributedObject {
  cls: PyType
  constructor(
    readonly bytes: Uint8Array,
    cls: PyType = bytesType,
  ) {
    super()
    this.cls = cls
  }
}
