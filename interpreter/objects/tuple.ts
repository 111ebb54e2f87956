// PyTuple. The methods of `tuple` are in tuple-methods.ts.

import { tupleType } from "./builtin-types.js"
import type { PyDict } from "./dict.js"
import type { PyType } from "./type.js"
import type { AttributedObject, Value } from "./value.js"

export class PyTuple implements AttributedObject {
  dict: PyDict | null = null
  cls: PyType
  constructor(
    readonly items: readonly Value[],
    cls: PyType = tupleType,
  ) {
    this.cls = cls
  }
}

export const emptyTuple = new PyTuple([])

export function tuple(...items: Value[]): PyTuple {
  return items.length === 0 ? emptyTuple : new PyTuple(items)
}
