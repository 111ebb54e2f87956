// PySlice. Its type's table is in slice-methods.ts.

import { sliceType } from "./builtin-types.js"
import type { PyType } from "./type.js"
import type { PyObject, Value } from "./value.js"

export class PySlice implements PyObject {
  cls: PyType = sliceType
  constructor(
    readonly start: Value,
    readonly stop: Value,
    readonly step: Value,
  ) {}
}
