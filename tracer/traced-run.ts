// TracedRun: an interpreter, a recorder, and a run that goes on only as far as somebody wants its events. trace(), traceEvents()
// and Execution are made of it.

import {
  type Code,
  decodeSource,
  type Executable,
  Interpreter,
  limitSteps,
  lineOfFrame,
  type Machine,
  MemoryHost,
  type Outcome,
  type PyBaseException,
  type PyFrame,
  type PyObject,
  RunPaused,
  type RunResult,
  SourceDecodeError,
  type TraceSink,
} from "../interpreter/index.js"
import { AheadSink, BudgetSink } from "./budget.js"
import { openerOf } from "./builtin-opener.js"
import { EventKind, type EventSink } from "./events.js"
import { FrameRecorder } from "./frame-recorder.js"
import { LineChanges } from "./line-changes.js"
import { OutputTap } from "./output-tap.js"
import { OwnCode } from "./own-code.js"
import { ProgramTree } from "./program-tree.js"
import { Recorder } from "./recorder.js"
import { isCall, SelectingSink } from "./selection.js"
import { FilePatterns } from "./selection-patterns.js"
import type { Program } from "./sites.js"
import type { TraceOptions } from "./trace.js"
import { valueTexts } from "./value-styles.js"
import { ValueRenderer, type ValueTexts } from "./values.js"

const MOST_AHEAD = 1_000_000

export class TracedRun {
  readonly filename: string
  /// Makes the program's tree when it is asked for: not every recorder needs it.
  readonly tree: ProgramTree
  readonly interpreter: Interpreter
  readonly tap: OutputTap
  private recorder: { numberOf(frame: PyFrame): number | undefined; tellBound?(frame: PyFrame): void } | null = null
  private values: ValueTexts | null = null
  private readonly memory: MemoryHost | null
  private readonly limiter: AheadSink
  private readonly selected: SelectingSink | null
  private readonly budget: BudgetSink | null
  private outcome: Outcome | null = null
  private phase: "ready" | "program" | "evaluate" | "ended" = "ready"

  constructor(
    private readonly source: string,
    private readonly options: TraceOptions,
    sink: EventSink,
    /// What the options' host stands for, if that is a host in memory.
    memory: MemoryHost | null = null,
  ) {
    this.filename = options.filename ?? "<string>"
    this.tree = new ProgramTree(source, this.filename)
    this.memory = options.host === undefined ? new MemoryHost(options) : memory
    this.tap = new OutputTap(options.host ?? (this.memory as MemoryHost), (text) => this.limiter.push(EventKind.OUTPUT, [text]))
    const { argv = [""], path = [this.tap.cwd()], library, modules } = options
    this.interpreter = new Interpreter({ host: this.tap, argv, path, library, modules })
    const { select, maxChars, maxTokens } = options
    this.budget = maxChars === undefined && maxTokens === undefined ? null : new BudgetSink(options, sink)
    const whole = this.budget ?? sink
    this.selected = select === undefined ? null : new SelectingSink(select, this.program, whole)
    this.limiter = new AheadSink(this.machine, MOST_AHEAD, this.selected ?? whole)
    if (select?.files !== undefined) this.findFiles(select.files)
    this.record()
  }

  get program(): Program {
    return this.tree.program
  }

  get machine(): Machine {
    return this.interpreter.machine
  }

  get ended(): boolean {
    return this.phase === "ended"
  }

  /// Asks the run to be left as soon as that is possible: right after the event that is being told, if no native code stands in the way.
  wantPause(): void {
    this.machine.pauseWanted = true
  }

  /// Goes on until the run ends or is left.
  advance(): void {
    this.limiter.ahead = 0
    if (this.budget !== null) this.budget.running = true
    if (this.phase === "ready") this.begin()
    else if (this.phase !== "ended") this.proceed(this.interpreter.goOn())
  }

  private begin(): void {
    this.phase = "program"
    if (this.entry !== null && this.selected !== null) {
      this.selected.open = false
      this.interpreter.main.dict.setString("__name__", moduleName(this.filename))
    }
    this.proceed(this.interpreter.begin(this.source, this.filename))
  }

  /// The call that is traced alone.
  private get entry(): string | null {
    const entry = this.options.select?.entry
    return isCall(entry) ? entry : null
  }

  private proceed(outcome: Outcome | null): void {
    if (outcome === null) return
    const expression = this.entry ?? this.options.evaluate
    if (this.phase === "program" && outcome.status === "ok" && expression !== undefined) {
      this.phase = "evaluate"
      if (this.selected !== null) this.selected.open = true
      this.proceed(this.interpreter.beginEvaluate(expression))
      return
    }
    if (this.selected !== null) this.selected.open = true
    this.end(outcome)
  }

  private end(outcome: Outcome): void {
    this.phase = "ended"
    this.outcome = outcome
    const { sink } = this.limiter
    const { budget } = this
    if (budget !== null) budget.running = false
    // What filters held back comes first, and may be too much.
    this.selected?.finish()
    const stopped = outcome.stopped ?? budget?.exceeded ?? null
    if (outcome.stopped === null && stopped !== null) this.outcome = { ...outcome, status: "stopped", exitCode: 1, stopped }
    const { status, exitCode, error } = this.outcome
    if (stopped !== null) sink.push(EventKind.LIMIT, [stopped])
    sink.push(EventKind.FINISH, [status, exitCode, error === null ? "" : lastLine(error.text), this.interpreter.evaluated ?? ""])
  }

  /// How it ended; while it has not, what there is so far, with status "stopped".
  result(): RunResult {
    const { status, exitCode, error, stopped } = this.outcome ?? { status: "stopped", exitCode: 1, error: null, stopped: null }
    const value = this.interpreter.evaluated
    return { status, exitCode, value, stdout: this.memory?.stdout ?? "", stderr: this.memory?.stderr ?? "", error, stopped }
  }

  /// The frame that has a number in the events, if it runs - and, where a line is given, if it is the innermost of them and stands there.
  frameWith(id: number, line?: number): PyFrame | null {
    for (let frame = this.machine.frame; frame !== null; frame = frame.back) {
      const number = this.recorder?.numberOf(frame)
      if (number === id) return line === undefined || lineOfFrame(frame) === line ? frame : null
      if (number !== undefined && line !== undefined) return null
    }
    return null
  }

  /// The name that events have for an object.
  nameOf(object: PyObject): string | undefined {
    return this.values instanceof ValueRenderer ? this.values.knownName(object) : undefined
  }

  /// Tells what was bound in a frame by somebody else than the program.
  tellBound(id: number): void {
    const frame = this.frameWith(id)
    if (frame !== null) this.recorder?.tellBound?.(frame)
  }

  // The source of a file that the selection names. Events tell it, so that a recorded run has it.
  private findFiles(patterns: readonly string[]): void {
    const files = new FilePatterns(patterns, this.filename)
    const { host } = this.machine
    this.program.find = (filename) => {
      const bytes = !filename.startsWith("<") && files.has(filename) ? host.readFile(filename) : null
      if (bytes === null) return null
      try {
        const source = decodeSource(bytes, filename)
        this.limiter.push(EventKind.SOURCE, [filename, source])
        return source
      } catch (error) {
        if (error instanceof SourceDecodeError) return null
        throw error
      }
    }
  }

  private record(): void {
    const { machine, options, tree, filename } = this
    const values = valueTexts(machine, options.values)
    const own = new OwnCode(this.interpreter, filename)
    this.values = values
    const maxSteps = options.maxSteps ?? Number.POSITIVE_INFINITY
    const level = options.level ?? "expression"
    const opener = openerOf(machine, tree, this.limiter, options)
    if (level === "expression") {
      const changes = options.changes ? new LineChanges(machine, values) : null
      const recorder = new Recorder(machine, tree.program, values, this.limiter, maxSteps, opener, changes)
      this.recorder = recorder
      const instrument = (executable: Executable): Executable =>
        own.isForeign(executable.code.code) ? executable : tree.program.instrument(executable)
      this.interpreter.trace(instrument, new PausingPoints(machine, recorder))
      return
    }
    // Where no lines are told they are counted apart.
    if (level === "call" && options.maxSteps !== undefined) limitSteps(this.interpreter, options.maxSteps)
    const { stack = false, iterators = false, evaluated = false } = options
    const isTraced = (code: Code) => own.has(code) || tree.hasOther(code.filename)
    const recording = { level, filename, own, maxSteps, stack, iterators, evaluated, isTraced }
    const recorder = new FrameRecorder(machine, values, this.limiter, recording)
    this.recorder = recorder
    recorder.start()
    if (opener !== null) machine.watch(opener)
  }
}

/// Leaves the run at trace points. The point is reached again when it goes on, and has been told then.
class PausingPoints implements TraceSink {
  private told = false

  constructor(
    private readonly machine: Machine,
    private readonly recorder: TraceSink,
  ) {}

  point(frame: PyFrame, index: number): void {
    if (this.told) {
      this.told = false
      return
    }
    this.recorder.point(frame, index)
    if (!this.machine.pauseWanted || !this.machine.canPause()) return
    this.told = true
    throw new RunPaused()
  }

  raised(frame: PyFrame, error: PyBaseException): void {
    this.recorder.raised(frame, error)
  }

  unwound(frame: PyFrame, error: PyBaseException): void {
    this.recorder.unwound(frame, error)
  }
}

// What an import would call the program.
function moduleName(filename: string): string {
  const name = filename.slice(filename.lastIndexOf("/") + 1).replace(/\.py$/, "")
  return /^\w+$/.test(name) ? name : "program"
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").pop() as string
}
