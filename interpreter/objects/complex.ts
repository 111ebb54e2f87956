// PyComplex. The methods of `complex` are in complex-methods.ts.

import { complexType } from "./builtin-types.js"
import type { PyType } from "./type.js"
import { AttributedObject } from "./value.js"

export class PyComplex extends AttributedObject {
  cls: PyType
  constructor(
    readonly real: number,
    readonly imag: number,
    cls: PyType = complexType,
  ) {
    super()
    this.cls = cls
  }
}
