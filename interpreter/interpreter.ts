// Interpreter: a machine with its builtins, sys and `__main__`, ready to run programs. What `run()` and the apps use.

import { fillBuiltins } from "./builtins/index.js"
import { type ErrorReport, reportError } from "./error-report.js"
import type { Host } from "./host/host.js"
import { intValue } from "./objects/boxed.js"
import type { PyCode } from "./objects/code.js"
import { PyDict } from "./objects/dict.js"
import { exceptionTypes } from "./objects/exception-types.js"
import { PyBaseException } from "./objects/exceptions.js"
import { PyList } from "./objects/list.js"
import { PyModule } from "./objects/module.js"
import { findAttribute } from "./objects/operations/attributes.js"
import { callMethod } from "./objects/operations/call.js"
import { repr, str } from "./objects/operations/convert.js"
import { formatException } from "./objects/traceback-text.js"
import type { Value } from "./objects/value.js"
import { withCore } from "./stdlib/core.js"
import { libraryChoice } from "./stdlib/importlib/find.js"
import { flushOpenFiles } from "./stdlib/io/open-files.js"
import { knownSources, sourceLineReader } from "./stdlib/linecache.js"
import { type ModuleTable, setModuleTable } from "./stdlib/module.js"
import { RunPaused, RunStopped } from "./vm/errors.js"
import { runAsMain } from "./vm/imports.js"
import type { Instrument, TraceSink } from "./vm/instrument.js"
import { Machine } from "./vm/machine.js"

export interface InterpreterOptions {
  host: Host
  /// `sys.argv`; the first is the program's name.
  argv?: readonly string[]
  /// `sys.path`.
  path?: readonly string[]
  /// The engine's own modules of the standard library, beside those that every interpreter has (sys, warnings).
  modules?: ModuleTable
  /// The directory of CPython's own library. It ends sys.path, and its Python modules come before the engine's.
  library?: string
}

/// How a program ended. "stopped": a limit or a cancel ended it; what it had printed stands.
export type RunStatus = "ok" | "error" | "exit" | "stopped"

export interface Outcome {
  status: RunStatus
  /// The process exit status that CPython would give.
  exitCode: number
  /// What ended the program, when it was an exception.
  error: ErrorReport | null
  /// Why it was stopped, when it was.
  stopped: string | null
}

/// Functions of modules, if these were imported, that are called at the exit, in this order.
const exitActions = [
  ["threading", "_shutdown"],
  ["atexit", "_run_exitfuncs"],
] as const

export class Interpreter {
  readonly machine: Machine
  readonly main: PyModule
  /// What `beginEvaluate` gave; null as long as it did not.
  evaluated: string | null = null
  /// What `begin` runs.
  programCode: PyCode | null = null
  private evaluating = false

  constructor(readonly options: InterpreterOptions) {
    this.machine = new Machine(options.host)
    setModuleTable(this.machine, withCore(options.modules))
    fillBuiltins(this.machine)
    this.machine.modules.setString("builtins", this.machine.builtinsModule)
    const sys = this.machine.importModule("sys")
    this.machine.sys = sys.dict
    if (options.argv !== undefined) sys.dict.setString("argv", new PyList([...options.argv]))
    const path = [...(options.path ?? []), ...(options.library === undefined ? [] : [options.library])]
    sys.dict.setString("path", new PyList(path))
    libraryChoice(this.machine).directory = options.library ?? null
    this.main = new PyModule("__main__")
    this.main.dict.setString("__annotations__", new PyDict())
    this.main.dict.setString("__builtins__", this.machine.builtinsModule)
    this.machine.modules.setString("__main__", this.main)
  }

  /// Runs a program in `__main__`. Never throws for what the program does; a bug in the engine does throw.
  exec(source: string, filename: string): Outcome {
    knownSources(this.machine).set(filename, source)
    this.nameMain(filename)
    const outcome = this.guard(() => {
      const code = this.machine.compile(source, filename, "exec", 0, true)
      this.machine.execCode(code, this.main.dict, this.main.dict)
    })
    return outcome.status === "stopped" ? outcome : this.finish(outcome)
  }

  /// As `exec`, but whoever sets `machine.pauseWanted` gets null as soon as the run can be left; `goOn` goes on with it.
  begin(source: string, filename: string): Outcome | null {
    knownSources(this.machine).set(filename, source)
    this.nameMain(filename)
    return this.pausably(() => {
      const code = this.machine.compile(source, filename, "exec", 0, true)
      this.programCode = code
      this.machine.pausable = true
      return this.machine.execCode(code, this.main.dict, this.main.dict)
    })
  }

  /// As `evaluate`, in the way of `begin`. The value's repr is in `evaluated` then.
  beginEvaluate(source: string): Outcome | null {
    this.evaluating = true
    return this.pausably(() => {
      const code = this.machine.compile(source.trim(), "<expression>", "eval", 0, true)
      this.machine.pausable = true
      return this.machine.execCode(code, this.main.dict, this.main.dict)
    })
  }

  /// Goes on with a run that was left. null: it was left once more.
  goOn(): Outcome | null {
    return this.pausably(() => {
      this.machine.pausable = true
      return this.machine.goOn()
    })
  }

  private pausably(action: () => Value): Outcome | null {
    const { machine } = this
    machine.pauseWanted = false
    const run = (): void => {
      let value: Value
      try {
        value = action()
      } finally {
        machine.pausable = false
      }
      if (this.evaluating) this.evaluated = repr(machine, value)
    }
    try {
      const outcome = this.guard(run)
      return outcome.status === "stopped" || this.evaluating ? outcome : this.finish(outcome)
    } catch (thrown) {
      if (thrown instanceof RunPaused) return null
      throw thrown
    }
  }

  private nameMain(filename: string): void {
    if (filename.startsWith("<")) return
    this.main.dict.setString("__file__", filename)
    this.main.dict.setString("__cached__", null)
  }

  /// Runs a module, or a package's `__main__`, as the program: `python -m name`.
  execModule(name: string): Outcome {
    const outcome = this.guard(() => runAsMain(this.machine, this.main, name))
    return outcome.status === "stopped" ? outcome : this.finish(outcome)
  }

  /// Evaluates an expression in `__main__` after a program ran there; `value` is its repr, null when it failed.
  evaluate(source: string): { outcome: Outcome; value: string | null } {
    let value: string | null = null
    const outcome = this.guard(() => {
      const code = this.machine.compile(source.trim(), "<expression>", "eval", 0, true)
      value = repr(this.machine, this.machine.execCode(code, this.main.dict, this.main.dict))
    })
    return { outcome, value }
  }

  /// Sets what watches the run: trace instructions go into all code decoded from now on.
  trace(instrument: Instrument, sink: TraceSink): void {
    this.machine.instrument = instrument
    this.machine.tracer = sink
  }

  private guard(action: () => void): Outcome {
    try {
      action()
      this.flush()
      return { status: "ok", exitCode: 0, error: null, stopped: null }
    } catch (thrown) {
      if (thrown instanceof RunStopped) {
        this.reset()
        return { status: "stopped", exitCode: 1, error: null, stopped: thrown.reason }
      }
      const error = thrown instanceof PyBaseException ? thrown : this.machine.errorFromNative(thrown)
      if (error === null) throw thrown
      return this.ended(error)
    }
  }

  // What Python does at its exit: threads are waited for, then the functions of atexit run. Neither changes the exit status.
  private finish(outcome: Outcome): Outcome {
    for (const [name, action] of exitActions) {
      const module = this.machine.modules.getString(name)
      if (!(module instanceof PyModule)) continue
      const ended = this.guard(() => callMethod(this.machine, module, action))
      if (ended.status === "stopped") return ended
    }
    const ended = this.guard(() => this.machine.ends?.end())
    return ended.status === "stopped" ? ended : outcome
  }

  // After a stop the machine has no frames left.
  private reset(): void {
    this.machine.frame = null
    this.machine.depth = 0
  }

  private ended(error: PyBaseException): Outcome {
    if (error.cls.isSubtype(exceptionTypes.SystemExit)) return this.exited(error)
    const report = reportError(this.machine, error)
    this.show(error, report)
    const exitCode = error.cls.isSubtype(exceptionTypes.KeyboardInterrupt) ? 130 : 1
    return { status: "error", exitCode, error: report, stopped: null }
  }

  private exited(error: PyBaseException): Outcome {
    const code = error.field("code")
    const int = intValue(code)
    if (code !== null && int === undefined) this.writeError(`${str(this.machine, code)}\n`)
    this.flush()
    const exitCode = code === null ? 0 : int === undefined ? 1 : Number(BigInt.asUintN(8, BigInt(int)))
    return { status: "exit", exitCode, error: null, stopped: null }
  }

  private show(error: PyBaseException, report: ErrorReport): void {
    this.flush()
    const hook = this.machine.sys.getString("excepthook")
    const original = this.machine.sys.getString("__excepthook__")
    if (hook !== undefined && hook !== null && hook !== original && original !== undefined) {
      this.machine.call(hook, [error.cls, error, error.traceback])
    } else this.writeError(report.text)
    this.flush()
  }

  private writeError(text: string): void {
    const stderr = this.machine.sys.getString("stderr") ?? null
    if (stderr !== null) callMethod(this.machine, stderr, "write", [text])
  }

  private flush(): void {
    flushOpenFiles(this.machine)
    for (const name of ["stdout", "stderr"]) {
      const stream: Value = this.machine.sys.getString(name) ?? null
      if (stream === null || findAttribute(this.machine, stream, "flush") === undefined) continue
      try {
        callMethod(this.machine, stream, "flush")
      } catch (error) {
        // A closed stream has nothing left to flush.
        if (!(error instanceof PyBaseException) || !error.cls.isSubtype(exceptionTypes.ValueError)) throw error
      }
    }
  }

  /// The text CPython shows for an exception.
  format(error: PyBaseException): string {
    return formatException(this.machine, error, sourceLineReader(this.machine))
  }
}
