// Functions, bound methods, cells, frames and tracebacks: what running code is made of.
// One file, because each of these names the others.

import { cellType, frameType, functionType, methodType, tracebackType } from "./builtin-types.js"
import type { PyCode } from "./code.js"
import type { PyDict } from "./dict.js"
import type { Executable } from "./executable.js"
import type { PyGenerator } from "./generator.js"
import { emptyTuple, type PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { AttributedObject, PyObject, type Value } from "./value.js"

export class PyCell extends PyObject {
  cls: PyType = cellType
  /// undefined: empty.
  constructor(public value: Value | undefined) {
    super()
  }
}

export class PyFunction extends AttributedObject {
  cls: PyType = functionType
  code: PyCode
  globals: PyDict
  builtins: PyDict
  name: string
  qualname: string
  module: Value
  doc: Value
  /// Values for the last positional parameters, or null.
  defaults: readonly Value[] | null = null
  kwdefaults: PyDict | null = null
  closure: readonly PyCell[] = []
  /// A dict, or a tuple of alternating names and values until someone asks.
  annotations: Value = null
  typeParams: PyTuple = emptyTuple
  /// Where the VM's instructions are; bound to these globals (see vm).
  executable: Executable | null = null

  constructor(code: PyCode, globals: PyDict, builtins: PyDict) {
    super()
    this.code = code
    this.globals = globals
    this.builtins = builtins
    this.name = code.code.name
    this.qualname = code.code.qualname
    this.module = globals.getString("__name__") ?? null
    const first = code.consts.length > 0 ? code.consts[0] : null
    this.doc = (code.code.flags & 0x4000000) !== 0 ? first : null
  }
}

export class PyMethod extends PyObject {
  cls: PyType = methodType
  constructor(
    readonly fn: Value,
    readonly self: Value,
  ) {
    super()
  }
}

/// A call in progress, or one that has ended. While it runs, its locals and operands are a window on the machine's stack.
export class PyFrame extends PyObject {
  cls: PyType = frameType
  /// Index of the next instruction in `executable.ops`; the running one is `pc - 1`.
  pc = 0
  /// Where the window begins on the stack, and where the result goes.
  base = 0
  returnTo = 0
  /// Saved while another frame runs.
  sp = 0
  back: PyFrame | null = null
  /// True when the machine's loop was entered for this frame: its end is the loop's end.
  entry = false
  generator: PyGenerator | null = null
  /// The window's content after the frame was left by an exception, or null. undefined stands for an unbound local.
  remains: (Value | undefined)[] | null = null
  /// `f_trace`, `f_trace_lines`, `f_trace_opcodes`; the last line an event was sent for.
  trace: Value = null
  traceLines = true
  traceOpcodes = false
  tracedLine = -1
  /// True once the frame has returned or was unwound.
  finished = false
  /// For instances made by an inlined call of a class: the object `__init__` runs on (its result replaces the None).
  instance: Value | undefined = undefined

  constructor(
    readonly executable: Executable,
    readonly fn: PyFunction | null,
    readonly globals: PyDict,
    readonly builtins: PyDict,
    /// The namespace of a module, class body or exec; null for functions (fast locals).
    public locals: Value,
  ) {
    super()
  }

  get code(): PyCode {
    return this.executable.code
  }
}

export class PyTraceback extends PyObject {
  cls: PyType = tracebackType
  constructor(
    public next: PyTraceback | null,
    readonly frame: PyFrame,
    /// Code unit of the instruction that raised (`tb_lasti` is twice that).
    readonly unit: number,
    readonly lineno: number,
  ) {
    super()
  }
}
