// trace(): a program in, its events and its result as values out. traceEvents(): the same while it runs. Both print nothing.

import type { RunOptions, RunResult } from "../interpreter/index.js"
import type { TextBudget } from "./budget.js"
import type { OpeningOptions } from "./builtin-opener.js"
import { EventBytes } from "./event-bytes.js"
import { EventPrinter } from "./event-printer.js"
import type { TraceEvent, TraceLevel } from "./event-types.js"
import { EventLog, type EventSink, EventStream } from "./events.js"
import { renderEtcot } from "./formats/etcot.js"
import type { Format, FormatOptions } from "./formats/format.js"
import { formatNamed, recording, render } from "./formats/index.js"
import type { ProgramTree } from "./program-tree.js"
import { entryOptions, type Selection } from "./selection.js"
import type { Program } from "./sites.js"
import { TracedRun } from "./traced-run.js"
import type { ValuePolicy } from "./values.js"

/// `maxChars` and `maxTokens` count the events as JSON Lines; with traceText, the text.
export interface TraceOptions extends RunOptions, OpeningOptions, TextBudget {
  /// How much is recorded; "expression" by default, which the `etcot` format needs.
  level?: TraceLevel
  /// Gets every event as it happens (one way of the four is enough); nothing is kept then, and `TraceResult.events` stays empty.
  onEvent?: (event: TraceEvent) => void
  /// The same as lines of JSON (EVENTS.md), which come about four times as fast.
  onLine?: (line: string) => void
  /// The same lines as UTF-8, many at a time, which come fastest. The bytes are good for the time of the call.
  onBytes?: (bytes: Uint8Array, lines: number) => void
  /// The same as kinds and arguments (events.ts): what a `BinaryWriter` takes.
  sink?: EventSink
  /// Do instruction events carry the operand stack?
  stack?: boolean
  /// Do line and instruction events tell where iterators stand?
  iterators?: boolean
  /// Is what the program gives `exec` and `eval` recorded too? Such a frame's call has a `file`, and its lines are those of the text.
  evaluated?: boolean
  /// What of the run is traced; all of the program's own frames without it.
  select?: Selection
  /// At level "expression": do line events tell what changed in the variables too?
  changes?: boolean
  /// How values are shown.
  values?: Partial<ValuePolicy>
}

/// The options that say where events go.
type TraceCallbacks = "onEvent" | "onLine" | "onBytes" | "sink"

/// The options that say what is recorded.
export type RecordingOptions = Pick<TraceOptions, "level" | "stack" | "iterators" | "evaluated" | "changes" | "values">

export interface TraceResult extends RunResult {
  /// What happened, in order: iterate for objects. `program` has the sites that events speak of.
  events: EventLog
  readonly program: Program
  /// The trace in the `etcot` format; needs the level "expression".
  etcot(): string
  /// The events, for `for await`. The run is over by then; `traceEvents` gives them while it goes on.
  [Symbol.asyncIterator](): AsyncGenerator<TraceEvent>
}

/// Runs a program and records what it does. Modules that it imports run untraced. Throws nothing for what the program does; a
/// program that does not compile gives a trace of its end only, and its error.
export function trace(source: string, options: TraceOptions = {}): TraceResult {
  const log = new EventLog()
  const bytes = options.onBytes === undefined ? null : new EventBytes(options.onBytes)
  const run = new TracedRun(source, options, bytes ?? sinkOf(options) ?? log)
  run.advance()
  bytes?.finish()
  return new EndedTrace(run.result(), log, run.tree)
}

// No object literal: one with an accessor has a hidden class of its own, which keeps the run from being collected soon.
class EndedTrace implements TraceResult {
  readonly status: RunResult["status"]
  readonly exitCode: number
  readonly value: string | null
  readonly stdout: string
  readonly stderr: string
  readonly error: RunResult["error"]
  readonly stopped: string | null

  constructor(
    result: RunResult,
    readonly events: EventLog,
    private readonly tree: ProgramTree,
  ) {
    this.status = result.status
    this.exitCode = result.exitCode
    this.value = result.value
    this.stdout = result.stdout
    this.stderr = result.stderr
    this.error = result.error
    this.stopped = result.stopped
  }

  get program(): Program {
    return this.tree.program
  }

  etcot(): string {
    return renderEtcot(this.events, this.program)
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TraceEvent> {
    yield* this.events
  }
}

function sinkOf({ onEvent, onLine, sink }: TraceOptions): EventSink | null {
  if (sink !== undefined) return sink
  if (onLine !== undefined) return new EventPrinter(onLine)
  return onEvent === undefined ? null : new EventStream(onEvent)
}

export interface TraceEventsOptions extends Omit<TraceOptions, TraceCallbacks> {
  /// Ends the run, and the iteration with the signal's reason.
  signal?: AbortSignal
  /// For how many milliseconds the program may run before others get their turn; 10 by default.
  slice?: number
}

/// How many events are made before they are handed on, and how long their texts may get together.
const BATCH = 1024
const LONG_BATCH = 1 << 22

/// A program's events while it runs. It runs in slices, between which others get their turn, and only as far as its events are
/// taken: whoever takes none stops it. Leaving the iteration ends the run.
export async function* traceEvents(source: string, options: TraceEventsOptions = {}): AsyncGenerator<TraceEvent, RunResult> {
  const { signal, slice = 10 } = options
  const runner = new BatchRunner(source, options)
  const { machine } = runner.run
  let began = performance.now()
  const isOver = (): boolean => performance.now() - began > slice
  machine.onTick = () => {
    if (isOver()) machine.pauseWanted = true
  }
  while (!runner.run.ended) {
    signal?.throwIfAborted()
    for (const event of runner.batch()) {
      yield event
      signal?.throwIfAborted()
    }
    if (!isOver()) continue
    // A promise alone would let only promises through.
    await new Promise<void>((resolve) => setTimeout(resolve, 0))
    began = performance.now()
  }
  return runner.run.result()
}

/// The events of a run, which goes on only as far as they are taken. `program` has the sites that they speak of.
export class EventRun implements Iterable<TraceEvent> {
  private readonly runner: BatchRunner

  constructor(source: string, options: Omit<TraceOptions, TraceCallbacks> = {}) {
    this.runner = new BatchRunner(source, options)
  }

  get program(): Program {
    return this.runner.run.program
  }

  /// How the run ended; "stopped" as long as it has not.
  result(): RunResult {
    return this.runner.run.result()
  }

  /// Runs on to the end; what happens is not told.
  finish(): RunResult {
    while (!this.runner.run.ended) this.runner.batch()
    return this.result()
  }

  /// May be walked once.
  *[Symbol.iterator](): Generator<TraceEvent> {
    while (!this.runner.run.ended) yield* this.runner.batch()
  }
}

export interface TraceTextOptions extends Omit<TraceOptions, keyof RecordingOptions | "onEvent">, FormatOptions {
  values?: Partial<ValuePolicy>
}

/// A program's trace in a format of the list, step by step while it runs: it goes on only as far as steps are taken. A trace that has too
/// many characters or tokens ends with the step of that limit, and so does the run. RangeError for a format that there is not.
export function* traceText(source: string, name: string, options: TraceTextOptions = {}): Generator<string, RunResult> {
  const format = formatNamed(name)
  const { run, options: textOptions } = formatRun(source, format, options)
  const stopped = yield* render(format, run.program, run, textOptions)
  if (stopped !== null) return { ...run.result(), stopped }
  return run.finish()
}

/// A run whose events a format can be made of, and the options that its text is made with. How long the text may be does not end the run.
export function formatRun<Options extends TraceTextOptions>(
  source: string,
  format: Format,
  options: Options,
): { run: EventRun; options: Options } {
  const { maxChars, maxTokens, countTokens, ...rest } = options
  const asked = recording(format, options)
  const { entry, select } = entryOptions(options)
  const run = new EventRun(source, { ...rest, ...asked, values: { ...options.values, ...asked.values }, select })
  return { run, options: { ...options, entry } }
}

/// Runs a program by batches of events.
class BatchRunner implements EventSink {
  readonly run: TracedRun
  private log = new EventLog()

  constructor(source: string, options: TraceOptions) {
    this.run = new TracedRun(source, options, this)
  }

  push(kind: Parameters<EventSink["push"]>[0], args: readonly (number | string)[]): void {
    this.log.push(kind, args)
    if (this.log.count >= BATCH || this.log.characters > LONG_BATCH) this.run.wantPause()
  }

  batch(): Iterable<TraceEvent> {
    this.log = new EventLog()
    this.run.advance()
    return this.log
  }
}
