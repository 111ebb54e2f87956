// Execution: a run to step through, forwards and back. Forwards it runs the program just as far as needed; back it reads the log. What
// debuggers have besides - conditions, watches, evaluation - stands in execution/debugger.ts, which is no part of `pytracify/core`.

import type { RunResult, RunStatus } from "../interpreter/index.js"
import type { TraceEvent } from "./event-types.js"
import { EventLog, type EventSink } from "./events.js"
import type { Breakpoint } from "./execution/breakpoints.js"
import { Checkpoints, Cursor } from "./execution/cursor.js"
import { type ExecutionFrame, frameView, runningFrames } from "./execution/frames.js"
import type { Program } from "./sites.js"
import { RunState } from "./state/run-state.js"
import type { TraceOptions } from "./trace.js"
import { TracedRun } from "./traced-run.js"
import { defaultPolicy } from "./values.js"

export interface ExecutionOptions extends Omit<TraceOptions, "onEvent"> {
  /// `into`, `continue` and the others come back after so many events at the latest, wherever that is: for pages that have other things to do.
  maxEvents?: number
}

/// "paused": there is more to come.
export type ExecutionStatus = "paused" | RunStatus

/// Why it stands where it does, in the Debug Adapter Protocol's terms; "pause" after `maxEvents`, "end" at either end of the run.
export type StopReason =
  | "step"
  | "goto"
  | "breakpoint"
  | "function breakpoint"
  | "data breakpoint"
  | "exception"
  | "pause"
  | "end"

export interface Stop {
  reason: StopReason
  /// How many events lie behind it.
  step: number
  /// The breakpoint, where a debugger's was reached.
  breakpoint: Breakpoint | null
  /// What its condition failed with.
  text: string
}

/// Looks for breakpoints on a way.
export interface Lookout {
  /// Takes the next event in, which there must be: `isLive` if it is the machine that tells it. Null where nothing stops.
  forward(isLive: boolean): Stop | null
}

type EventName = TraceEvent["event"]
const frameEvents: readonly EventName[] = ["call", "return", "yield", "resume", "unwind", "exception"]
const FOREVER = Number.POSITIVE_INFINITY

/// Where a way ends: after so many events; or at the next step with no more than so many frames; or at a line.
type Goal = { count: number } | { depth: number } | { line: number }

interface Walk {
  goal: Goal
  lookout: Lookout
  start: number
  stop: Stop | null
}

/// A program's run as a position among its events. At level "line" (the default here) `into`, `over`, `out` and `continue` go from line
/// to line; at level "instruction" from instruction to instruction; at level "call" from event to event. `next` and `back` go event by event.
/// The position is that right after an event: at a line's event, the line runs next.
export class Execution {
  protected log = new EventLog()
  protected cursor: Cursor
  protected checkpoints: Checkpoints
  protected lastStop: Stop | null = null
  /// What `into` and the others stop at.
  private readonly stepEvents: readonly EventName[]
  private readonly lineBreakpoints = new Set<number>()
  private traced: TracedRun | null = null
  private isDisposed = false
  private walk: Walk | null = null

  constructor(
    protected readonly source: string,
    protected readonly options: ExecutionOptions = {},
  ) {
    const { level = "line" } = options
    this.options = { ...options, level }
    this.cursor = new Cursor(this.log, new RunState({ ...defaultPolicy, ...options.values }))
    this.checkpoints = new Checkpoints(this.cursor)
    this.stepEvents = level === "call" ? frameEvents : [level === "instruction" ? "instruction" : "line"]
  }

  /// The program and its sites.
  get program(): Program {
    return this.run.program
  }

  // ---- where it stands

  /// How many events lie behind; 0 before the first.
  get step(): number {
    return this.cursor.position
  }

  /// How many events are known so far.
  get known(): number {
    return this.log.count
  }

  /// The event just reached; null before the first.
  get event(): TraceEvent | null {
    return this.cursor.event
  }

  /// "paused" as long as there is more to come from here, then how the run ended.
  get status(): ExecutionStatus {
    const { event } = this.cursor
    return event?.event === "end" ? event.status : "paused"
  }

  /// Why the last `into`, `continue`, `backOver` ... ended here; null after `back` and `seek`.
  get stop(): Stop | null {
    return this.lastStop
  }

  /// All frames that run, the outermost first, with their lines and variables. A frame that returns is still there.
  get frames(): readonly ExecutionFrame[] {
    return this.cursor.stack.map(frameView)
  }

  /// The innermost frame; null when none runs.
  get frame(): ExecutionFrame | null {
    const innermost = this.cursor.stack.at(-1)
    return innermost === undefined ? null : frameView(innermost)
  }

  /// The whole state, objects included. It goes on with the position: `state.copy()` stays.
  get state(): RunState {
    return this.cursor.state
  }

  /// What the program has printed so far.
  get output(): string {
    return this.state.output
  }

  /// How the run ended, once all of it is known; null before.
  get result(): RunResult | null {
    return this.traced?.ended ? this.traced.result() : null
  }

  // ---- forwards

  /// The next event; null at the end.
  next(): TraceEvent | null {
    return this.go({ count: this.step + 1 }, this.unwatched())
  }

  /// On to the next line, into calls. null when the run ends first.
  into(): TraceEvent | null {
    return this.go({ depth: FOREVER })
  }

  /// On to the next line of this frame or of one around it; a breakpoint stops earlier.
  over(): TraceEvent | null {
    return this.go({ depth: this.depth() })
  }

  /// On to the next line after this frame is left; a breakpoint stops earlier.
  out(): TraceEvent | null {
    return this.go({ depth: this.depth() - 1 })
  }

  /// On to the next breakpoint, or the end.
  continue(): TraceEvent | null {
    return this.go({ depth: -1 })
  }

  /// On to where a line of the program is about to run; a breakpoint stops earlier.
  runTo(line: number): TraceEvent | null {
    return this.go({ line })
  }

  // ---- back

  /// To the event before; null at the beginning.
  back(): TraceEvent | null {
    if (this.step === 0) return null
    this.seek(this.step - 1)
    return this.event
  }

  /// Back to the line before, be it of another frame. null at the beginning. Breakpoints stop none of these.
  backInto(): TraceEvent | null {
    return this.goBack(FOREVER)
  }

  /// Back to the line before of this frame or of one around it.
  backOver(): TraceEvent | null {
    return this.goBack(this.depth())
  }

  /// Back to the line that called this frame.
  backOut(): TraceEvent | null {
    return this.goBack(this.depth() - 1)
  }

  /// Back to the last stop at a breakpoint; to the beginning, and null, if there is none.
  reverseContinue(): TraceEvent | null {
    const { step: from, checkpoints } = this
    // Forwards from each checkpoint, as it is known forwards alone what reaches a breakpoint.
    for (let end = from; end > 0; end = checkpoints.startBefore(end - 1)) {
      const cursor = checkpoints.before(end - 1)
      const lookout = this.lookoutPast(cursor)
      let last: Stop | null = null
      while (cursor.position < end) {
        const stop = lookout.forward(false)
        if (stop !== null && stop.step < from) last = stop
      }
      if (last === null) continue
      this.seek(last.step)
      this.lastStop = last
      return this.event
    }
    return this.toBeginning()
  }

  /// To the place with so many events behind it, or to the end if that comes first. Gives where it stands then.
  seek(step: number): number {
    if (!Number.isInteger(step) || step < 0) throw new RangeError(`a step is a whole number from 0, not ${step}`)
    if (step < this.step || this.checkpoints.startBefore(step) > this.step) this.cursor = this.checkpoints.before(step)
    while (step > this.step && this.go({ count: step }, this.unwatched()) !== null);
    this.lastStop = null
    return this.step
  }

  // ---- breakpoints

  /// Stops the ways forwards, and `reverseContinue`, where this line is about to run.
  setBreakpoint(line: number): unknown {
    return this.lineBreakpoints.add(line)
  }

  clearBreakpoint(line: number): void {
    this.lineBreakpoints.delete(line)
  }

  /// Lets everything go. The execution can't be used after that.
  dispose(): void {
    this.isDisposed = true
    this.traced = null
    this.log = new EventLog()
    this.cursor = new Cursor(this.log, new RunState())
    this.checkpoints = new Checkpoints(this.cursor)
    this.lastStop = null
  }

  // ---- how

  protected get run(): TracedRun {
    if (this.isDisposed) throw new Error("this execution was disposed of")
    const { log } = this
    this.traced ??= this.makeRun({
      push: (kind, args) => {
        log.push(kind, args)
        this.told()
      },
    })
    return this.traced
  }

  protected makeRun(sink: EventSink): TracedRun {
    return new TracedRun(this.source, this.options, sink)
  }

  /// What stops the way that begins.
  protected lookout(): Lookout {
    return this.lookoutPast(this.cursor)
  }

  /// What would have stopped ways among the events that are known.
  protected lookoutPast(cursor: Cursor): Lookout {
    const lines = this.lineBreakpoints
    return {
      forward: () => {
        const event = cursor.forward()
        const isReached = event?.event === "line" && lines.has(event.line) && cursor.state.frame?.file === undefined
        return isReached ? { reason: "breakpoint", step: cursor.position, breakpoint: null, text: "" } : null
      },
    }
  }

  // For ways that nothing stops.
  private unwatched(): Lookout {
    const { cursor } = this
    return {
      forward: () => {
        cursor.forward()
        return null
      },
    }
  }

  // How many frames run, one that has returned not counted.
  private depth(): number {
    return runningFrames(this.state).length
  }

  private go(goal: Goal, lookout = this.lookout()): TraceEvent | null {
    const { run } = this
    if (this.walk !== null) throw new Error("this execution is on its way")
    const walk: Walk = { goal, lookout, start: this.step, stop: null }
    this.walk = walk
    try {
      while (walk.stop === null) {
        if (this.step < this.known) this.move(walk, false)
        else if (run.ended) walk.stop = this.stopHere("end")
        else run.advance()
      }
    } finally {
      this.walk = null
    }
    const { stop } = walk
    if (stop.step < this.step) this.seek(stop.step)
    this.lastStop = stop
    return stop.reason === "end" ? null : this.event
  }

  // An event has come.
  private told(): void {
    const { walk } = this
    if (walk === null || walk.stop !== null) return
    this.move(walk, true)
    if (walk.stop !== null) this.run.wantPause()
  }

  private move(walk: Walk, isLive: boolean): void {
    const stop = walk.lookout.forward(isLive)
    this.checkpoints.pass(this.cursor)
    walk.stop = stop !== null && stop.step > walk.start ? stop : this.goalStop(walk)
  }

  private goalStop({ goal, start }: Walk): Stop | null {
    const { event, state } = this.cursor
    if ("count" in goal) {
      if (this.step >= goal.count) return this.stopHere("step")
    } else if ("line" in goal) {
      if (event?.event === "line" && event.line === goal.line && state.frame?.file === undefined) return this.stopHere("goto")
    } else if (this.stepEvents.includes(event?.event as EventName) && state.stack.length <= goal.depth)
      return this.stopHere("step")
    return this.step - start >= (this.options.maxEvents ?? FOREVER) ? this.stopHere("pause") : null
  }

  private stopHere(reason: StopReason): Stop {
    return { reason, step: this.step, breakpoint: null, text: "" }
  }

  private goBack(depth: number): TraceEvent | null {
    let running = this.depth()
    for (let i = this.step - 1; i > 0; i--) {
      const undone = this.log.event(i).event
      if (undone === "call" || undone === "resume") running--
      else if (undone === "return" || undone === "yield" || undone === "unwind") running++
      if (running > depth || !this.stepEvents.includes(this.log.event(i - 1).event)) continue
      this.seek(i)
      this.lastStop = this.stopHere("step")
      return this.event
    }
    return this.toBeginning()
  }

  private toBeginning(): null {
    this.seek(0)
    this.lastStop = this.stopHere("end")
    return null
  }
}
