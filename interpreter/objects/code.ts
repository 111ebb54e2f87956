// PyCode: the code object as a value, with what the VM needs to run it: decoded instructions, constants as values.

import type { Code } from "../compiler/code.js"
import { codeType } from "./builtin-types.js"
import type { Executable } from "./executable.js"
import type { PyType } from "./type.js"
import { PyObject, type Value } from "./value.js"

export class PyCode extends PyObject {
  cls: PyType = codeType
  /// `co_consts` as values.
  readonly consts: readonly Value[]
  /// Decoded on first run; see executable.ts.
  executable: Executable | null = null
  /// The number of arguments of a call that needs no binding; -1 when there are `*args`, `**kwargs` or keyword-only parameters.
  readonly plainArgcount: number

  constructor(
    readonly code: Code,
    consts: readonly Value[],
  ) {
    super()
    this.consts = consts
    this.plainArgcount = (code.flags & 0xc) === 0 && code.kwonlyargcount === 0 ? code.argcount : -1
  }
}
