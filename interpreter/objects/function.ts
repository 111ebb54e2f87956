// Functions, bound methods, cells, frames and tracebacks: what running code is made of.
// One file, because each of these names the others.

import { cellType, frameType, functionType, methodType, tracebackType } from "./builtin-types.js"
import type { PyCode } from "./code.js"
import type { PyDict } from "./dict.js"
import type { Executable } from "./executable.js"
import type { PyGenerator } from "./generator.js"
import { emptyTuple, type PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import type { AttributedObject, PyObject, Value } from "./value.js"

export class PyCell implements PyObject {
  cls: PyType = cellType
  /// undefined: empty.
  constructor(public value: Value | undefined) {}
}

export class PyFunction implements AttributedObject {
  dict: PyDict | null = null
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
    this.code = code
    this.globals = globals
    this.builtins = builtins
    this.name = code.code.name
    this.qualname = code.code.qualname
    this.module = globals.getString("__name__") ?? null
    const first = code.consts.length > 0 ? code.consts[0] : null
    this.doc = typeof first === "string" ? first : null
  }
}

export class PyMethod implements PyObject {
  cls: PyType = methodType
  constructor(
    readonly fn: Value,
    readonly self: Value,
  ) {}
}

/// How a frame was entered, and so what its end does.
export const enum FrameEntry {
  /// Called by Python code: the result goes on the caller's stack.
  CALL,
  /// Called by the engine: the machine's loop was entered for this frame and ends with it.
  NATIVE,
  /// A generator resumed by FOR_ITER or SEND.
  FOR_ITER,
  SEND,
  /// `__init__` of an instance under construction: the result is the instance.
  INIT,
}

/// What few frames need: made when the frame is first shown to the program, or watched.
export class FrameExtra {
  /// Does the program have the frame? Its variables are kept then when it ends.
  isShown = false
  /// The window's content after the frame was left, or null. undefined stands for an unbound local.
  remains: (Value | undefined)[] | null = null
  /// What was stored through `f_locals` under names that are no variables of the code.
  locals: PyDict | null = null
  /// `f_trace`, `f_trace_lines`, `f_trace_opcodes`.
  trace: Value = null
  traceLines = true
  traceOpcodes = false
  /// While watched: the instruction reached before, -1 when that is the one standing before, -2 after a RESUME.
  previous = -1
  /// While watched: a FOR_ITER that ran, until it is known where it led; -1 for none.
  branch = -1
  /// While watched: the call of native code under way.
  native: { index: number; callable: Value; first: Value | undefined } | null = null
  /// While watched, in a run that was paused: how much was told of the instruction that it goes on with.
  told = 0
  /// While a line or an instruction is told of that begins with EXTENDED_ARG: its code unit, else -1.
  prefix = -1
  /// While watched: what a tracer knows of the frame.
  traced: object | null = null
}

/// A call in progress, or one that has ended. While it runs, its locals and operands are a window on the machine's stack:
/// locals, cells and free variables at `base`, operands after them. A suspended generator keeps its window in the generator.
export class PyFrame implements PyObject {
  cls: PyType
  readonly executable: Executable
  readonly fn: PyFunction | null
  readonly globals: PyDict
  /// The namespace of a module, class body or exec; null for functions (fast locals).
  locals: Value
  /// Index of the next instruction in `executable.ops`; the running one is `pc - 1`. Up to date while another frame runs.
  pc: number
  base: number
  /// Top of the operand stack, saved while another frame runs; the callee's result goes there.
  sp: number
  back: PyFrame | null
  entry: FrameEntry
  generator: PyGenerator | null
  /// True once the frame has returned or was unwound.
  finished: boolean
  extra: FrameExtra | null

  constructor(
    executable: Executable,
    fn: PyFunction | null,
    globals: PyDict,
    locals: Value,
    base: number,
    back: PyFrame | null,
    entry: FrameEntry,
  ) {
    this.cls = frameType
    this.executable = executable
    this.fn = fn
    this.globals = globals
    this.locals = locals
    this.pc = 0
    this.base = base
    this.sp = 0
    this.back = back
    this.entry = entry
    this.generator = null
    this.finished = false
    this.extra = null
  }

  get code(): PyCode {
    return this.executable.code
  }
}

/// The extras of a frame that the program gets to see: with them, its locals outlive its end.
export function showFrame(frame: PyFrame): FrameExtra {
  const extra = extraOf(frame)
  extra.isShown = true
  return extra
}

/// The extras of a frame that is watched.
export function extraOf(frame: PyFrame): FrameExtra {
  frame.extra ??= new FrameExtra()
  return frame.extra
}

export class PyTraceback implements PyObject {
  cls: PyType = tracebackType
  constructor(
    public next: PyTraceback | null,
    readonly frame: PyFrame,
    /// Code unit of the instruction that raised (`tb_lasti` is twice that).
    readonly unit: number,
    readonly lineno: number,
  ) {}
}
