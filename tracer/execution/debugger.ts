// Debugger: an Execution with all that debuggers have: breakpoints with conditions, counts and log points, on functions, exceptions and
// data; watches; and expressions evaluated where it stands - in the past by repeating the run.

import { type Host, MemoryHost, PyCode, positionRanges } from "../../interpreter/index.js"
import type { EventSink } from "../events.js"
import { Execution, type ExecutionOptions, type Lookout, type Stop } from "../execution.js"
import { TracedRun } from "../traced-run.js"
import { defaultPolicy, type ValuePolicy } from "../values.js"
import { Breakpoint, type BreakpointSpec, placeOf, reasonOf, Scan } from "./breakpoints.js"
import type { Cursor } from "./cursor.js"
import { type Evaluation, EvaluationError, Evaluator } from "./evaluation.js"
import { type Intervention, intervene, type Replayable, replay, Tape } from "./replay.js"

export interface DebuggerOptions extends ExecutionOptions {
  /// Gets what log points say.
  onLog?: (text: string, breakpoint: Breakpoint) => void
}

/// A watched expression: its value, or what it fails with.
export type WatchResult = { expression: string } & ({ value: string; type: string } | { error: string })

type Visit = (evaluator: Evaluator) => void

export class Debugger extends Execution {
  private readonly all = new Map<number, Breakpoint>()
  private readonly watched = new Set<string>()
  private readonly interventions: Intervention[] = []
  private readonly tape = new Tape()
  private readonly memory: MemoryHost | null
  private readonly host: Host
  private readonly policy: ValuePolicy
  private evaluator: Evaluator | null = null
  private lines: readonly number[] | null = null
  private lastId = 0

  constructor(
    source: string,
    protected override readonly options: DebuggerOptions = {},
  ) {
    super(source, options)
    this.options = { level: "line", ...options }
    this.memory = options.host === undefined ? new MemoryHost(options) : null
    this.host = options.host ?? (this.memory as MemoryHost)
    this.policy = { ...defaultPolicy, ...options.values }
  }

  // ---- breakpoints

  /// Sets a breakpoint; a number is a line.
  override setBreakpoint(where: number | BreakpointSpec): Breakpoint {
    const spec = typeof where === "number" ? { line: where } : where
    const line = "line" in spec ? this.lineFrom(spec.line, spec.file) : null
    const breakpoint = new Breakpoint(++this.lastId, spec, line, !("line" in spec) || line !== null)
    this.all.set(breakpoint.id, breakpoint)
    return breakpoint
  }

  /// Removes a breakpoint, or all that stand at a line of the program.
  override clearBreakpoint(which: number | Breakpoint): void {
    for (const breakpoint of this.all.values()) {
      const isAtLine = breakpoint.line === which && !("file" in breakpoint.spec)
      if (breakpoint === which || isAtLine) this.all.delete(breakpoint.id)
    }
  }

  /// In the order in which they were set.
  get breakpoints(): readonly Breakpoint[] {
    return [...this.all.values()]
  }

  /// How many times a breakpoint was reached up to here, with its condition true.
  hitsOf(breakpoint: Breakpoint): number {
    this.learn([breakpoint], this.step, 0)
    return breakpoint.hitsBefore(this.step)
  }

  /// The lines of the program that have code, in order.
  get breakpointLines(): readonly number[] {
    this.lines ??= this.hasLines ? linesWithCode(this.run, this.source) : []
    return this.lines
  }

  // ---- expressions

  /// The value of a Python expression in a frame (by its number; the innermost without one), or statements carried out there. Where the run has
  /// come last they are a part of it: what they change is changed. In the past the run is repeated up to there, and what they change is forgotten.
  /// EvaluationError for what Python says; ReplayError if the run came out otherwise.
  evaluate(source: string, frame: number | null = this.innermost()): Evaluation {
    const result = this.standsHere() ? this.evaluateHere(source, frame) : this.evaluatePast([source], frame)[0]
    if (result instanceof EvaluationError) throw result
    return result
  }

  /// Adds an expression to `watches`.
  watch(expression: string): void {
    this.watched.add(expression)
  }

  unwatch(expression: string): void {
    this.watched.delete(expression)
  }

  /// The watched expressions in the innermost frame, evaluated now.
  get watches(): readonly WatchResult[] {
    const expressions = [...this.watched]
    const results = this.standsHere() ? this.evaluateAside(expressions) : this.evaluatePast(expressions, this.innermost())
    return expressions.map((expression, i) => {
      const result = results[i]
      if (result instanceof EvaluationError) return { expression, error: result.message }
      return { expression, value: result.value, type: result.type }
    })
  }

  // ---- how breakpoints stop it

  protected override makeRun(sink: EventSink): TracedRun {
    const run = new TracedRun(this.source, { ...this.options, host: this.tape.record(this.host) }, sink, this.memory)
    this.evaluator = new Evaluator(run, this.policy)
    return run
  }

  protected override lookout(): Lookout {
    const { step, cursor } = this
    const breakpoints = this.enabled()
    // Those that count must know all hits up to here; others need not know what lies behind.
    for (const breakpoint of breakpoints) if (!breakpoint.counts && !breakpoint.knows(step)) breakpoint.forgetBefore(step)
    this.learn(
      breakpoints.filter(({ counts }) => counts),
      step,
      0,
    )
    const scan = new Scan(cursor, breakpoints, this.hasLines)
    return { forward: (isLive) => this.forward(scan, breakpoints, step, isLive) }
  }

  protected override lookoutPast(cursor: Cursor): Lookout {
    const breakpoints = this.enabled()
    this.learn(
      breakpoints.filter(({ needsHits }) => needsHits),
      this.step,
      0,
    )
    const scan = new Scan(cursor, breakpoints, this.hasLines)
    return {
      forward: () => {
        let stop: Stop | null = null
        for (const breakpoint of scan.forward()) stop ??= stopAt(breakpoint, cursor)
        return stop
      },
    }
  }

  private forward(scan: Scan, breakpoints: readonly Breakpoint[], start: number, isLive: boolean): Stop | null {
    let stop: Stop | null = null
    for (const breakpoint of scan.forward()) {
      if (placeOf(breakpoint, scan.cursor) <= start || !this.all.has(breakpoint.id)) continue
      if (breakpoint.needsHits && !breakpoint.knows(this.step)) this.reach(breakpoint, isLive)
      const text = breakpoint.needsHits ? breakpoint.hitAt(this.step - 1)?.text : undefined
      if (text !== undefined) this.options.onLog?.(text, breakpoint)
      const own = stopAt(breakpoint, scan.cursor)
      if (own !== null && breakpoint.spec.temporary) this.all.delete(breakpoint.id)
      stop ??= own
    }
    for (const breakpoint of breakpoints) if (breakpoint.until === this.step - 1) breakpoint.until++
    return stop
  }

  // A breakpoint that is reached on the way, at the event just taken in.
  private reach(breakpoint: Breakpoint, isLive: boolean): void {
    if (!isLive) return this.learn([breakpoint], this.known, breakpoint.since)
    const evaluator = breakpoint.evaluates ? this.evaluator : null
    this.tape.aside(() => breakpoint.reach(this.step - 1, evaluator, this.innermost() as number))
  }

  // Has breakpoints know all their hits among the events between two places.
  private learn(breakpoints: readonly Breakpoint[], until: number, since: number): void {
    for (const breakpoint of breakpoints) if (breakpoint.since > since) breakpoint.forgetBefore(since)
    const learners = breakpoints.filter((breakpoint) => breakpoint.until < until)
    if (learners.length === 0) return
    const from = Math.min(...learners.map((breakpoint) => breakpoint.until))
    const cursor = this.checkpoints.before(from)
    while (cursor.position < from) cursor.forward()
    const scan = new Scan(cursor, learners, this.hasLines)
    const visits = new Map<number, Visit>()
    while (cursor.position < until) {
      const at = cursor.position
      const reached = scan.forward().filter((breakpoint) => breakpoint.until <= at)
      const frame = cursor.state.frame?.id as number
      for (const breakpoint of reached) if (!breakpoint.evaluates) breakpoint.reach(at, null, frame)
      const evaluating = reached.filter(({ evaluates }) => evaluates)
      if (evaluating.length === 0) continue
      visits.set(at, (evaluator) => {
        for (const breakpoint of evaluating) breakpoint.reach(at, evaluator, frame)
      })
    }
    if (visits.size > 0) this.replay(visits)
    for (const breakpoint of learners) breakpoint.until = until
  }

  private enabled(): Breakpoint[] {
    return this.breakpoints.filter(({ enabled }) => enabled)
  }

  private get hasLines(): boolean {
    return this.options.level !== "call"
  }

  private lineFrom(line: number, file?: string): number | null {
    if (file !== undefined) return this.hasLines ? line : null
    return this.breakpointLines.find((other) => other >= line) ?? null
  }

  // ---- how expressions are evaluated

  private innermost(): number | null {
    return this.cursor.stack.at(-1)?.id ?? null
  }

  // Does the machine stand at the event just reached?
  private standsHere(): boolean {
    const { run } = this
    if (this.step !== this.known) return false
    if (run.ended) return true
    const innermost = this.cursor.isLeft ? undefined : this.cursor.stack.at(-1)
    return innermost !== undefined && run.frameWith(innermost.id, innermost.line) !== null
  }

  private evaluateHere(source: string, frame: number | null): Evaluation | EvaluationError {
    this.interventions.push({ at: this.known, source, frame })
    const result = intervene(this.run, this.evaluator as Evaluator, source, frame)
    while (this.cursor.forward() !== null) this.checkpoints.pass(this.cursor)
    return result
  }

  private evaluateAside(expressions: readonly string[]): (Evaluation | EvaluationError)[] {
    const frame = this.innermost()
    return this.tape.aside(() => expressions.map((expression) => (this.evaluator as Evaluator).attempt(expression, frame)))
  }

  private evaluatePast(expressions: readonly string[], frame: number | null): (Evaluation | EvaluationError)[] {
    if (expressions.length === 0) return []
    if (frame === null) return expressions.map(() => new EvaluationError("no frame runs here"))
    let results: (Evaluation | EvaluationError)[] = []
    const visit: Visit = (evaluator) => {
      results = expressions.map((expression) => evaluator.attempt(expression, frame))
    }
    this.replay(new Map([[this.step - 1, visit]]))
    return results
  }

  private replay(visits: ReadonlyMap<number, Visit>): void {
    const { source, options, policy, host, tape, log, interventions } = this
    const whole: Replayable = { source, options, policy, host, tape, log, interventions }
    replay(whole, visits)
  }
}

// What a breakpoint does that was reached at a cursor's event. Log points stop nothing, unless their condition fails.
function stopAt(breakpoint: Breakpoint, cursor: Cursor): Stop | null {
  const hit = breakpoint.needsHits ? breakpoint.hitAt(cursor.position - 1) : { at: cursor.position - 1 }
  if (hit === null || (hit.text !== undefined && hit.error === undefined)) return null
  return { reason: reasonOf(breakpoint), step: placeOf(breakpoint, cursor), breakpoint, text: hit.error ?? "" }
}

function linesWithCode({ machine, filename }: TracedRun, source: string): number[] {
  const lines = new Set<number>()
  const visit = (code: PyCode): void => {
    for (const { lineno } of positionRanges(code.code)) if (lineno !== null && lineno > 0) lines.add(lineno)
    for (const constant of code.consts) if (constant instanceof PyCode) visit(constant)
  }
  try {
    visit(machine.compile(source, filename, "exec", 0, true))
  } catch {
    // It does not compile, as running it says.
  }
  return [...lines].sort((a, b) => a - b)
}
