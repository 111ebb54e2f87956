// Comparing our events with CPython's: both as rows, and the first row that differs. The other side's rows are what
// apps/cli/parity.py writes.

import type { Changes, TraceEvent } from "./event-types.js"
import { RunState } from "./state/run-state.js"
import type { TraceOptions } from "./trace.js"
import { defaultPolicy } from "./values.js"

/// Event, function, line, what it tells (a value, an exception's class), and what changed: "-" for a variable that is gone. "?" stands
/// for a value whose text the other side cannot know.
export type ParityRow = [string, string, number, string | null, Record<string, string> | null]
/// Function and offset.
export type InstructionRow = [string, number]

export interface ParityRun {
  events: ParityRow[]
  instructions: InstructionRow[]
}

/// What the other side sends of itself.
export interface ParityReference extends ParityRun {
  /// Variables of comprehensions in the module, which it cannot see.
  hidden: string[]
  /// Was the recursion limit met? The reference's own functions need frames too, so there is nothing to compare then.
  recursion: boolean
  /// How long the traced run took.
  seconds: number
}

export interface ParityDifference {
  kind: "event" | "value" | "changes" | "length" | "instruction"
  at: number
}

class Enough {}

// Nothing is cut of what is compared.
const whole = { ...defaultPolicy, maxItems: Number.POSITIVE_INFINITY, maxString: Number.POSITIVE_INFINITY }

type Tracer = (source: string, options: TraceOptions) => unknown

/// Our rows, at most `limit` of each. `trace` is what runs the program.
export function parityRun(trace: Tracer, source: string, options: TraceOptions, limit: number): ParityRun {
  const events: ParityRow[] = []
  const instructions: InstructionRow[] = []
  const rows = new RowMaker()
  collect(trace, source, { ...options, values: whole, level: "line" }, (event) => {
    const row = rows.eventRow(event)
    if (row !== null && events.push(row) > limit) throw new Enough()
  })
  collect(trace, source, { ...options, level: "instruction" }, (event) => {
    const row = rows.instructionRow(event)
    if (row !== null && instructions.push(row) > limit) throw new Enough()
  })
  return { events: events.slice(0, limit), instructions: instructions.slice(0, limit) }
}

function collect(trace: Tracer, source: string, options: TraceOptions, onEvent: (event: TraceEvent) => void): void {
  try {
    trace(source, { ...options, onEvent })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
}

const names: Readonly<Record<string, string>> = {
  call: "call",
  resume: "call",
  line: "line",
  return: "return",
  yield: "return",
  unwind: "return",
  exception: "exception",
}

class RowMaker {
  private readonly state = new RunState(whole)
  private readonly functions = new Map<number, string>()

  eventRow(event: TraceEvent): ParityRow | null {
    if (!this.state.apply(event)) return null
    const { frame, changes } = this.state
    const name = names[event.event]
    if (name === undefined || frame === null) return null
    return [name, frame.qualname, frame.line, toldBy(this.state.shownEvent()), event.event === "resume" ? null : told(changes)]
  }

  instructionRow(event: TraceEvent): InstructionRow | null {
    if (event.event === "call") this.functions.set(event.frame, event.function)
    if (event.event !== "instruction") return null
    // Before the call event there is no name yet.
    return [this.functions.get(event.frame) ?? "?", event.offset]
  }
}

function told(changes: Changes): Record<string, string> {
  const rows: Record<string, string> = Object.create(null)
  for (const [name, text] of Object.entries(changes)) rows[name] = text ?? "-"
  return rows
}

function toldBy(event: TraceEvent): string | null {
  if (event.event === "unwind") return "None"
  if (event.event === "return" || event.event === "yield") return event.value
  return event.event === "exception" ? event.type : null
}

/// The first event that differs.
export function eventDifference(mine: readonly ParityRow[], reference: ParityReference): ParityDifference | null {
  const theirs = reference.events
  for (let at = 0; at < Math.max(mine.length, theirs.length); at++) {
    const a = mine[at]
    const b = theirs[at]
    if (a === undefined || b === undefined) return { kind: "length", at }
    if (a[0] !== b[0] || a[1] !== b[1] || a[2] !== b[2]) return { kind: "event", at }
    if (a[3] !== b[3] && b[3] !== "?") return { kind: "value", at }
    if (!sameChanges(a, b[4], reference.hidden)) return { kind: "changes", at }
  }
  return null
}

function sameChanges(row: ParityRow, theirs: Record<string, string> | null, hidden: readonly string[]): boolean {
  const mine = row[4]
  if (mine === null || theirs === null) return true
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (row[1] === "<module>" && hidden.includes(name)) continue
    if (mine[name] !== theirs[name] && !isUnclear(mine[name], theirs[name])) return false
  }
  return true
}

// What is no plain value is compared by identity there, by its text here.
function isUnclear(mine: string | undefined, theirs: string | undefined): boolean {
  return theirs === "?" || (theirs === undefined && mine !== undefined && mine !== "-" && /[#<(]|it\d|gen\d/.test(mine))
}

/// The first instruction that differs.
export function instructionDifference(
  mine: readonly InstructionRow[],
  theirs: readonly InstructionRow[],
): ParityDifference | null {
  for (let at = 0; at < Math.max(mine.length, theirs.length); at++) {
    const a = mine[at]
    const b = theirs[at]
    const isSame = a !== undefined && b !== undefined && a[1] === b[1] && (a[0] === b[0] || a[0] === "?")
    if (!isSame) return { kind: "instruction", at }
  }
  return null
}
