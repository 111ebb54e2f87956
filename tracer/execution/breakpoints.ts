// Breakpoints, in the terms of pdb and of the Debug Adapter Protocol: what reaches one, and what of that is a hit.

import type { StopReason } from "../execution.js"
import type { RunState } from "../state/run-state.js"
import type { Cursor } from "./cursor.js"
import type { Evaluator } from "./evaluation.js"

export interface BreakpointOptions {
  /// A Python expression, evaluated in the frame: only where it is true there is a hit. Where it fails the run stops, and `Stop.text` says why.
  condition?: string
  /// Which hits count, in the order of the run: a number n for the n-th, "> 2", ">= 2", "< 2", "<= 2", "== 2", or "% 2" for every second.
  hitCondition?: number | string
  /// So many hits are passed over first.
  ignore?: number
  /// The run does not stop: this text is handed to `onLog`, with the values of the {expressions} in it; `{{` is a brace.
  logMessage?: string
  /// It is removed when the run has stopped at it.
  temporary?: boolean
}

/// Before a line runs. Where the line has no code, the next one that has.
export interface LineBreakpoint extends BreakpointOptions {
  line: number
  /// Another file than the program's own, which is traced too.
  file?: string
}

/// Before the first line of a function runs. By its qualified name, or - without a point - by its name.
export interface FunctionBreakpoint extends BreakpointOptions {
  function: string
}

/// Where an exception is raised; of "uncaught" ones, that no frame has handled in the end, that is known later, and the stop lies in the past
/// then. Those that end iterations and generators don't count.
export interface ExceptionBreakpoint extends BreakpointOptions {
  exception: "raised" | "uncaught"
  /// The name of its class; any without it.
  type?: string
}

/// Right after a variable of a function (without one: of the module) was seen to change: bound anew to what shows otherwise, or changed in
/// itself. `a.b.c` are attributes of instances.
export interface DataBreakpoint extends BreakpointOptions {
  variable: string
  function?: string
}

export type BreakpointSpec = LineBreakpoint | FunctionBreakpoint | ExceptionBreakpoint | DataBreakpoint

/// A time that a breakpoint was reached, and its condition held.
export interface Hit {
  /// The event's place, from 0.
  at: number
  /// What the condition failed with.
  error?: string
  /// What a log point says.
  text?: string
}

export class Breakpoint {
  enabled = true
  /// All hits among the events from `since` up to `until`.
  hits: Hit[] = []
  since = 0
  until = 0
  private readonly isCounted: (hit: number) => boolean

  constructor(
    readonly id: number,
    readonly spec: BreakpointSpec,
    /// The line that it stands at; null for none.
    readonly line: number | null,
    /// Can it be reached?
    readonly verified: boolean,
  ) {
    this.isCounted = hitTest(spec.hitCondition, spec.ignore ?? 0)
  }

  /// Must something be evaluated where it is reached?
  get evaluates(): boolean {
    return this.spec.condition !== undefined || this.spec.logMessage !== undefined
  }

  /// Does it matter how many hits there were before?
  get counts(): boolean {
    return this.spec.hitCondition !== undefined || this.spec.ignore !== undefined
  }

  /// Must its hits be known?
  get needsHits(): boolean {
    return this.counts || this.evaluates
  }

  /// Are its hits known right up to a place?
  knows(position: number): boolean {
    return position >= this.since && position <= this.until
  }

  /// What is known is of no use any more.
  forgetBefore(position: number): void {
    this.since = position
    this.until = position
    this.hits = []
  }

  /// Takes in that it was reached at the frame of an event; later ones come later. Null for no evaluator where none is needed.
  reach(at: number, evaluator: Evaluator | null, frame: number): void {
    const { condition, logMessage } = this.spec
    if (evaluator === null) {
      this.hits.push({ at })
      return
    }
    const hit: Hit = { at }
    if (condition !== undefined) {
      const holds = evaluator.truth(condition, frame)
      if (holds === false) return
      if (holds !== true) hit.error = holds.error
    }
    if (logMessage !== undefined) hit.text = evaluator.interpolate(logMessage, frame)
    this.hits.push(hit)
  }

  /// The hit at an event, if there was one and it counts.
  hitAt(at: number): Hit | null {
    const n = this.hitsBefore(at)
    const hit = this.hits[n]
    return hit !== undefined && hit.at === at && (hit.error !== undefined || this.isCounted(n + 1)) ? hit : null
  }

  /// How many hits there were before an event.
  hitsBefore(at: number): number {
    let low = 0
    let high = this.hits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.hits[middle].at < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

const comparisons: Readonly<Record<string, (hit: number, n: number) => boolean>> = {
  "": (hit, n) => hit === n,
  "=": (hit, n) => hit === n,
  "==": (hit, n) => hit === n,
  ">": (hit, n) => hit > n,
  ">=": (hit, n) => hit >= n,
  "<": (hit, n) => hit < n,
  "<=": (hit, n) => hit <= n,
  "%": (hit, n) => hit % n === 0,
}

function hitTest(hitCondition: number | string | undefined, ignored: number): (hit: number) => boolean {
  if (hitCondition === undefined) return (hit) => hit > ignored
  const parts = /^\s*([<>=]=?|%|)\s*(\d+)\s*$/.exec(String(hitCondition))
  if (parts === null) throw new RangeError(`a hit condition is a number, as 3 or "> 3" or "% 3", not ${hitCondition}`)
  const [, operator, n] = parts
  return (hit) => hit > ignored && comparisons[operator](hit - ignored, Number(n))
}

export function reasonOf({ spec }: Breakpoint): StopReason {
  if ("line" in spec) return "breakpoint"
  if ("variable" in spec) return "data breakpoint"
  return "exception" in spec ? "exception" : "function breakpoint"
}

/// Where the run stands when a breakpoint is reached: an exception that nobody handled was raised before.
export function placeOf({ spec }: Breakpoint, { raised, position }: Cursor): number {
  return "exception" in spec && spec.exception === "uncaught" && raised !== null ? raised.position : position
}

// ---- what reaches one

const endsIteration = new Set(["StopIteration", "StopAsyncIteration", "GeneratorExit"])

/// Goes through events and says which breakpoints they reach.
export class Scan {
  private readonly data: DataWatch[] = []
  private readonly others: Breakpoint[] = []

  constructor(
    readonly cursor: Cursor,
    breakpoints: readonly Breakpoint[],
    /// Are lines told?
    private readonly hasLines: boolean,
  ) {
    for (const breakpoint of breakpoints) {
      const { spec } = breakpoint
      if ("variable" in spec) this.data.push(new DataWatch(breakpoint, spec, cursor.state))
      else this.others.push(breakpoint)
    }
  }

  /// To the next event, which there must be.
  forward(): Breakpoint[] {
    const { cursor } = this
    const event = cursor.forward()
    if (event === null || !("frame" in event || event.event === "raise")) return none
    let reached: Breakpoint[] = none
    for (const breakpoint of this.others) if (this.isReached(breakpoint)) reached = [...reached, breakpoint]
    for (const watch of this.data) if (watch.hasChanged(cursor.state)) reached = [...reached, watch.breakpoint]
    return reached
  }

  private isReached({ spec, line }: Breakpoint): boolean {
    const { event, state, before, raised, position } = this.cursor
    if (event === null || state.frame === null) return false
    const { frame } = state
    if ("line" in spec) return event.event === "line" && event.line === line && frame.file === spec.file
    if ("function" in spec && !("variable" in spec)) {
      const hasBegun = this.hasLines ? event.event === "line" && before?.event === "call" : event.event === "call"
      return hasBegun && (spec.function === frame.qualname || spec.function === frame.name)
    }
    if (!("exception" in spec) || raised === null || (spec.type ?? raised.type) !== raised.type) return false
    if (spec.exception === "raised") return raised.position === position && !endsIteration.has(raised.type)
    return event.event === "unwind" && event.to === -1 && raised.type !== "SystemExit"
  }
}

const none: Breakpoint[] = []

/// What a variable shows in each frame of a function.
class DataWatch {
  private shown: ReadonlyMap<number, string | undefined>
  private readonly path: readonly string[]

  constructor(
    readonly breakpoint: Breakpoint,
    private readonly spec: DataBreakpoint,
    state: RunState,
  ) {
    this.path = spec.variable.split(".")
    this.shown = this.look(state)
  }

  hasChanged(state: RunState): boolean {
    const before = this.shown
    this.shown = this.look(state)
    for (const [frame, text] of this.shown) if (before.has(frame) && before.get(frame) !== text) return true
    return false
  }

  private look(state: RunState): Map<number, string | undefined> {
    const shown = new Map<number, string | undefined>()
    const { function: name = "<module>" } = this.spec
    for (const frame of state.frames.values()) {
      if (frame.qualname === name || frame.name === name) shown.set(frame.id, this.textIn(state, frame.values.get(this.path[0])))
    }
    return shown
  }

  private textIn(state: RunState, variable: string | undefined): string | undefined {
    let value = variable
    for (const name of this.path.slice(1)) value = value === undefined ? value : state.objectOf(value)?.attributes.get(name)
    return value === undefined ? value : state.text(value)
  }
}
