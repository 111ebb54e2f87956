// run(): a program in, its result as a value out. Prints nothing.

import type { ErrorReport } from "./error-report.js"
import type { Host } from "./host/host.js"
import { MemoryHost, type MemoryHostOptions } from "./host/memory.js"
import { Interpreter, type RunStatus } from "./interpreter.js"
import type { ModuleTable } from "./stdlib/module.js"
import { limitSteps } from "./step-limit.js"

export interface RunOptions extends MemoryHostOptions {
  /// Shown in tracebacks; "<string>" by default.
  filename?: string
  argv?: readonly string[]
  /// Where imports look for Python files in `files`: absolute directories. The working directory by default.
  path?: readonly string[]
  /// The engine's own modules of the standard library. "pytracify" gives them all, "pytracify/core" those of this table.
  modules?: ModuleTable
  /// The directory of CPython's own library: it ends sys.path, and its Python modules come before the engine's.
  library?: string
  /// Runs this module as the program, as `python -m` does; the source is not looked at.
  module?: string
  /// An expression evaluated after the program, in its namespace; its repr becomes `value`.
  evaluate?: string
  /// Ends the run with status "stopped" after this many executed lines.
  maxSteps?: number
  /// Another outside world than memory; then `stdout` and `stderr` of the result are empty.
  host?: Host
}

export interface RunResult {
  status: RunStatus
  exitCode: number
  /// The repr of `options.evaluate`'s value; null without it, or when the run did not get there.
  value: string | null
  stdout: string
  stderr: string
  error: ErrorReport | null
  stopped: string | null
}

/// Runs a Python program in a fresh interpreter.
export function run(source: string, options: RunOptions = {}): RunResult {
  const memory = options.host === undefined ? new MemoryHost(options) : null
  const host = options.host ?? (memory as MemoryHost)
  const { argv = [""], path = [host.cwd()], library, modules } = options
  const interpreter = new Interpreter({ host, argv, path, library, modules })
  if (options.maxSteps !== undefined) limitSteps(interpreter, options.maxSteps)
  const { module, filename = "<string>" } = options
  let outcome = module === undefined ? interpreter.exec(source, filename) : interpreter.execModule(module)
  let value: string | null = null
  if (outcome.status === "ok" && options.evaluate !== undefined) {
    const evaluated = interpreter.evaluate(options.evaluate)
    outcome = evaluated.outcome
    value = evaluated.value
  }
  const { status, exitCode, error, stopped } = outcome
  return { status, exitCode, value, stdout: memory?.stdout ?? "", stderr: memory?.stderr ?? "", error, stopped }
}
