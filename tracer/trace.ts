// trace(): a program in, its events and its result as values out. Prints nothing.

import { Interpreter, MemoryHost, type RunOptions, type RunResult } from "../interpreter/index.js"
import { EventLog } from "./events.js"
import { renderEtcot } from "./formats/etcot.js"
import { OutputTap } from "./output-tap.js"
import { Recorder } from "./recorder.js"
import { Program } from "./sites.js"
import { defaultPolicy, type ValuePolicy, ValueRenderer } from "./values.js"

export interface TraceOptions extends RunOptions {
  /// How values are shown.
  values?: Partial<ValuePolicy>
}

export interface TraceResult extends RunResult {
  /// What happened, in order; `program` has the sites that events speak of.
  events: EventLog
  program: Program
  /// The trace in the `etcot` format.
  etcot(): string
}

/// Runs a program and records what it does, at expression level. Modules that it imports run untraced. Throws nothing for what the
/// program does; a program that does not compile gives an empty trace and its error.
export function trace(source: string, options: TraceOptions = {}): TraceResult {
  const filename = options.filename ?? "<string>"
  const log = new EventLog()
  let recorder: Recorder | null = null
  const memory = options.host === undefined ? new MemoryHost(options) : null
  const host = new OutputTap(options.host ?? (memory as MemoryHost), (text) => recorder?.output(text))
  const { argv = [""], path = [host.cwd()], library, modules } = options
  const interpreter = new Interpreter({ host, argv, path, library, modules })
  const program = programOf(source, filename)
  const values = new ValueRenderer(interpreter.machine, { ...defaultPolicy, ...options.values })
  recorder = new Recorder(interpreter.machine, program, values, log, options.maxSteps ?? Number.POSITIVE_INFINITY)
  interpreter.trace(recorder.instrument, recorder)
  let outcome = interpreter.exec(source, filename)
  let value: string | null = null
  if (outcome.status === "ok" && options.evaluate !== undefined) {
    const evaluated = interpreter.evaluate(options.evaluate)
    outcome = evaluated.outcome
    value = evaluated.value
  }
  if (outcome.stopped !== null) recorder.limit(outcome.stopped)
  const { status, exitCode, error, stopped } = outcome
  const result = { status, exitCode, value, stdout: memory?.stdout ?? "", stderr: memory?.stderr ?? "", error, stopped }
  return { ...result, events: log, program, etcot: () => renderEtcot(log, program) }
}

// What can't be parsed has no sites; running it will say what is wrong.
function programOf(source: string, filename: string): Program {
  try {
    return new Program(source, filename)
  } catch {
    return new Program("", filename)
  }
}
