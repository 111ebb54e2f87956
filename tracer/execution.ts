// Execution: a run to step through, forwards and back. Forwards it runs the program just as far as needed; back it reads the log.

import type { RunResult, RunStatus } from "../interpreter/index.js"
import { kindOf } from "./event-schema.js"
import type { TraceEvent } from "./event-types.js"
import { EventKind } from "./events.js"
import { frameKinds, type Goal, isReached, Recording, type StepGoal } from "./execution-recording.js"
import { applyEvent, type ExecutionFrame, frameView } from "./execution-state.js"
import type { ProgramTree } from "./program-tree.js"
import type { Program } from "./sites.js"
import { RunState } from "./state/run-state.js"
import type { TraceOptions } from "./trace.js"
import { TracedRun } from "./traced-run.js"
import { defaultPolicy, type ValuePolicy } from "./values.js"

export type ExecutionOptions = Omit<TraceOptions, "onEvent">

/// "paused": there is more to come.
export type ExecutionStatus = "paused" | RunStatus

/// How many events lie between two states that are kept.
const BETWEEN_STATES = 512
const FOREVER = Number.POSITIVE_INFINITY
const nowhere: ReadonlySet<number> = new Set()

/// A program's run as a position among its events. At level "line" (the default here) `into`, `over`, `out` and `continue` go from line
/// to line; at level "instruction" from instruction to instruction; at level "call" from event to event. `next` and `back` go event by event.
/// The position is that right after an event: at a line's event, the line runs next.
export class Execution {
  // null once it was disposed of.
  private traced: TracedRun | null
  private readonly recorder: Recording
  /// What `into` and the others stop at.
  private readonly stepKinds: ReadonlySet<EventKind>
  private readonly breakpoints = new Set<number>()
  private readonly policy: ValuePolicy
  private readonly kept: RunState[]
  private at: RunState
  private readonly tree: ProgramTree
  private position = 0
  private current: TraceEvent | null = null

  constructor(source: string, options: ExecutionOptions = {}) {
    const { level = "line" } = options
    this.policy = { ...defaultPolicy, ...options.values }
    this.at = new RunState(this.policy)
    this.kept = [new RunState(this.policy)]
    this.recorder = new Recording()
    const run = new TracedRun(source, { ...options, level }, this.recorder)
    this.recorder.pause = () => run.wantPause()
    this.traced = run
    this.tree = run.tree
    const kind = level === "instruction" ? EventKind.INSTRUCTION : EventKind.LINE
    this.stepKinds = level === "call" ? frameKinds : new Set([kind])
  }

  /// The program and its sites.
  get program(): Program {
    return this.tree.program
  }

  // ---- where it stands

  /// How many events lie behind; 0 before the first.
  get step(): number {
    return this.position
  }

  /// How many events are known so far.
  get known(): number {
    return this.recorder.log.count
  }

  /// The event just reached; null before the first.
  get event(): TraceEvent | null {
    return this.current
  }

  /// "paused" as long as there is more to come from here, then how the run ended.
  get status(): ExecutionStatus {
    return this.current?.event === "end" ? this.current.status : "paused"
  }

  /// All frames that run, the outermost first, with their lines and variables. A frame that returns is still there.
  get frames(): readonly ExecutionFrame[] {
    return this.at.stack.map(frameView)
  }

  /// The innermost frame; null when none runs.
  get frame(): ExecutionFrame | null {
    return this.frames.at(-1) ?? null
  }

  /// The whole state, objects included. It goes on with the position: `state.copy()` stays.
  get state(): RunState {
    return this.at
  }

  /// What the program has printed so far.
  get output(): string {
    return this.at.output
  }

  /// How the run ended, once all of it is known; null before.
  get result(): RunResult | null {
    return this.traced?.ended ? this.traced.result() : null
  }

  // ---- forwards

  /// The next event; null at the end.
  next(): TraceEvent | null {
    if (this.position === this.recorder.log.count) this.record({ count: this.position + 1 })
    return this.forward()
  }

  /// On to the next line, into calls. null when the run ends first.
  into(): TraceEvent | null {
    return this.goTo(FOREVER)
  }

  /// On to the next line of this frame or of one around it; a breakpoint stops earlier.
  over(): TraceEvent | null {
    return this.goTo(this.depth())
  }

  /// On to the next line after this frame is left; a breakpoint stops earlier.
  out(): TraceEvent | null {
    return this.goTo(this.depth() - 1)
  }

  /// On to the next breakpoint, or the end.
  continue(): TraceEvent | null {
    return this.goTo(-1)
  }

  /// Stops `over`, `out` and `continue` where this line is about to run.
  setBreakpoint(line: number): void {
    this.breakpoints.add(line)
  }

  clearBreakpoint(line: number): void {
    this.breakpoints.delete(line)
  }

  // ---- back

  /// To the event before; null at the beginning.
  back(): TraceEvent | null {
    if (this.position === 0) return null
    this.seek(this.position - 1)
    return this.current
  }

  /// To the place with so many events behind it, or to the end if that comes first. Gives where it stands then.
  seek(step: number): number {
    if (!Number.isInteger(step) || step < 0) throw new RangeError(`a step is a whole number from 0, not ${step}`)
    if (step > this.recorder.log.count) this.record({ count: step })
    const target = Math.min(step, this.recorder.log.count)
    const nearest = Math.min(Math.floor(target / BETWEEN_STATES), this.kept.length - 1)
    if (target < this.position || nearest * BETWEEN_STATES > this.position) {
      this.at = this.kept[nearest].copy()
      this.position = nearest * BETWEEN_STATES
      this.current = this.position === 0 ? null : this.recorder.log.event(this.position - 1)
    }
    while (this.position < target) this.forward()
    return this.position
  }

  /// Lets everything go. The execution can't be used after that.
  dispose(): void {
    this.traced = null
    this.recorder.clear()
    this.position = 0
    this.kept.length = 1
    this.at = new RunState(this.policy)
    this.current = null
  }

  // ---- how

  private forward(): TraceEvent | null {
    if (this.position >= this.recorder.log.count) return null
    const event = this.recorder.log.event(this.position++)
    applyEvent(this.at, event)
    this.current = event
    if (this.position === this.kept.length * BETWEEN_STATES) this.kept.push(this.at.copy())
    return event
  }

  // How many frames run, one that has returned not counted.
  private depth(): number {
    const { current } = this
    const hasLeft = current?.event === "return" || current?.event === "yield" || current?.event === "unwind"
    return this.at.stack.length - (hasLeft ? 1 : 0)
  }

  // To the next step with no more than so many frames, or at a breakpoint.
  private goTo(depth: number): TraceEvent | null {
    const goal: StepGoal = { kinds: this.stepKinds, depth, lines: depth === FOREVER ? nowhere : this.breakpoints }
    for (;;) {
      if (this.position === this.recorder.log.count) this.record(goal)
      const event = this.forward()
      if (event === null) return null
      if (isReached(goal, kindOf(event.event), this.at.stack.length, (event as { line?: number }).line)) return event
    }
  }

  private record(goal: Goal): void {
    const run = this.traced
    if (run === null) throw new Error("this execution was disposed of")
    this.recorder.goal = goal
    this.recorder.depth = this.depth()
    this.recorder.reached = false
    while (!run.ended && !this.recorder.reached) run.advance()
  }
}
