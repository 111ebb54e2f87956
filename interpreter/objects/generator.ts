// PyGenerator: generators, coroutines and async generators - a frame that can wait. Methods: generator-methods.ts.

import type { PyBaseException } from "./exceptions.js"
import type { PyFrame } from "./function.js"
import type { PyType } from "./type.js"
import { PyObject, type Value } from "./value.js"

export const enum GeneratorState {
  CREATED,
  SUSPENDED,
  RUNNING,
  CLOSED,
}

export class PyGenerator extends PyObject {
  cls: PyType
  state: GeneratorState = GeneratorState.CREATED
  /// The frame's window while it does not run: locals, then operands.
  window: (Value | undefined)[] | null = null
  /// What `return` gave, once closed.
  returned: Value = null
  /// The exception being handled inside, kept while suspended.
  handled: PyBaseException | null = null
  /// What a `yield from` or `await` waits for (`gi_yieldfrom`), or null.
  /// For async generators: hooks and running state.
  hooksInited = false
  asyncRunning = false
  /// The frame of the code that made the coroutine, for `cr_origin`.
  name: string
  qualname: string

  constructor(
    cls: PyType,
    readonly frame: PyFrame,
  ) {
    super()
    this.cls = cls
    this.name = frame.fn?.name ?? frame.code.code.name
    this.qualname = frame.fn?.qualname ?? frame.code.code.qualname
  }
}
