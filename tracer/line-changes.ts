// What changed in the variables of a frame since it was asked last, and in those of its module: for recorders whose events do not tell.

import type { Machine, PyDict, PyFrame } from "../interpreter/index.js"
import type { ValueTexts } from "./values.js"
import { NamespaceVariables, type Variables, variablesOf, withHidden } from "./variables.js"

export class LineChanges {
  private readonly frames = new WeakMap<PyFrame, Variables>()
  private readonly modules = new Map<PyDict, NamespaceVariables>()

  constructor(
    private readonly machine: Machine,
    private readonly values: ValueTexts,
  ) {}

  /// A frame begins: what its module holds by then is known, unless it is the module's own.
  begin(frame: PyFrame): void {
    this.module(frame.globals)
  }

  /// The frame's changes, then - in a function - those of its module, each with its count before it.
  push(args: (number | string)[], frame: PyFrame): void {
    const own = args.push(0) - 1
    args[own] = this.variables(frame).pushChanges(args)
    if (frame.locals === frame.globals) return
    const module = args.push(0) - 1
    args[module] = this.module(frame.globals).pushChanges(args)
  }

  private variables(frame: PyFrame): Variables {
    let variables = this.frames.get(frame)
    if (variables === undefined) {
      const { locals, globals } = frame
      const isModule = locals === globals
      variables = isModule
        ? withHidden(this.machine, frame, this.values, this.module(globals))
        : variablesOf(this.machine, frame, this.values)
      this.frames.set(frame, variables)
    }
    return variables
  }

  private module(globals: PyDict): NamespaceVariables {
    let module = this.modules.get(globals)
    if (module === undefined) {
      module = new NamespaceVariables(globals, this.values, true)
      this.modules.set(globals, module)
    }
    return module
  }
}
