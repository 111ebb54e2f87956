// trace(): a program in, its events and its result as values out. Prints nothing.

import { Interpreter, MemoryHost, type RunOptions, type RunResult } from "../interpreter/index.js"
import type { TraceEvent, TraceLevel } from "./event-types.js"
import { EventKind, EventLog, type EventSink, EventStream } from "./events.js"
import { renderEtcot } from "./formats/etcot.js"
import { FrameRecorder } from "./frame-recorder.js"
import { OutputTap } from "./output-tap.js"
import { Recorder } from "./recorder.js"
import { Program } from "./sites.js"
import { valueTexts } from "./value-styles.js"
import { defaultPolicy, type ValuePolicy } from "./values.js"

export interface TraceOptions extends RunOptions {
  /// How much is recorded; "expression" by default, which the `etcot` format needs.
  level?: TraceLevel
  /// Gets every event as it happens; nothing is kept then, and `TraceResult.events` stays empty.
  onEvent?: (event: TraceEvent) => void
  /// Do instruction events carry the operand stack?
  stack?: boolean
  /// Do line and instruction events tell where iterators stand?
  iterators?: boolean
  /// Is what the program gives `exec` and `eval` recorded too? Such a frame's call has a `file`, and its lines are those of the text.
  evaluated?: boolean
  /// How values are shown.
  values?: Partial<ValuePolicy>
}

/// The options that say what is recorded.
export type RecordingOptions = Pick<TraceOptions, "level" | "stack" | "iterators" | "evaluated" | "values">

export interface TraceResult extends RunResult {
  /// What happened, in order: iterate for objects. `program` has the sites that events speak of.
  events: EventLog
  program: Program
  /// The trace in the `etcot` format; needs the level "expression".
  etcot(): string
}

/// Runs a program and records what it does. Modules that it imports run untraced. Throws nothing for what the program does; a
/// program that does not compile gives a trace of its end only, and its error.
export function trace(source: string, options: TraceOptions = {}): TraceResult {
  const filename = options.filename ?? "<string>"
  const log = new EventLog()
  const sink: EventSink = options.onEvent === undefined ? log : new EventStream(options.onEvent)
  const memory = options.host === undefined ? new MemoryHost(options) : null
  const host = new OutputTap(options.host ?? (memory as MemoryHost), (text) => sink.push(EventKind.OUTPUT, [text]))
  const { argv = [""], path = [host.cwd()], library, modules } = options
  const interpreter = new Interpreter({ host, argv, path, library, modules })
  const program = programOf(source, filename)
  record(interpreter, program, sink, options)
  let outcome = interpreter.exec(source, filename)
  let value: string | null = null
  if (outcome.status === "ok" && options.evaluate !== undefined) {
    const evaluated = interpreter.evaluate(options.evaluate)
    outcome = evaluated.outcome
    value = evaluated.value
  }
  const { status, exitCode, error, stopped } = outcome
  if (stopped !== null) sink.push(EventKind.LIMIT, [stopped])
  sink.push(EventKind.FINISH, [status, exitCode, error === null ? "" : lastLine(error.text), value ?? ""])
  const result = { status, exitCode, value, stdout: memory?.stdout ?? "", stderr: memory?.stderr ?? "", error, stopped }
  return { ...result, events: log, program, etcot: () => renderEtcot(log, program) }
}

function record(interpreter: Interpreter, program: Program, sink: EventSink, options: TraceOptions): void {
  const { machine } = interpreter
  const values = valueTexts(machine, { ...defaultPolicy, ...options.values })
  const maxSteps = options.maxSteps ?? Number.POSITIVE_INFINITY
  const level = options.level ?? "expression"
  if (level === "expression") {
    const recorder = new Recorder(machine, program, values, sink, maxSteps)
    interpreter.trace(recorder.instrument, recorder)
    return
  }
  const { filename } = program
  const { stack = false, iterators = false, evaluated = false } = options
  machine.watch(new FrameRecorder(machine, values, sink, { level, filename, maxSteps, stack, iterators, evaluated }))
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").pop() as string
}

// What can't be parsed has no sites; running it will say what is wrong.
function programOf(source: string, filename: string): Program {
  try {
    return new Program(source, filename)
  } catch {
    return new Program("", filename)
  }
}
