// PyGenerator: generators, coroutines and async generators - a frame that can wait. Methods: generator-methods.ts.

import type { PyBaseException } from "./exceptions.js"
import type { PyFrame } from "./function.js"
import type { PyType } from "./type.js"
import type { PyObject, Value } from "./value.js"

export const enum GeneratorState {
  CREATED,
  SUSPENDED,
  RUNNING,
  CLOSED,
}

/// One level of `sys.exc_info()`: a generator has its own.
export class ExcInfo {
  value: PyBaseException | null = null
  previous: ExcInfo | null = null
}

export class PyGenerator implements PyObject {
  cls: PyType
  state: GeneratorState = GeneratorState.CREATED
  /// The frame's window while it does not run: locals, then operands.
  window: (Value | undefined)[] | null = null
  /// What `return` gave, once closed.
  returned: Value = null
  /// How much of `window` is in use.
  windowSize = 0
  /// The exception being handled inside; linked to the resumer's while running.
  readonly excInfo = new ExcInfo()
  /// For async generators: hooks and running state.
  hooksInited = false
  asyncRunning = false
  /// Nobody but the loop that goes over it has a reference to it: it is closed where the loop is left.
  isTemporary = false
  name: string
  qualname: string

  constructor(
    cls: PyType,
    readonly frame: PyFrame,
  ) {
    this.cls = cls
    this.name = frame.fn?.name ?? frame.code.code.name
    this.qualname = frame.fn?.qualname ?? frame.code.code.qualname
  }
}
