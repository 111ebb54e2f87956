// Comparing our events with CPython's: both as rows, and the first row that differs. The other side's rows are what
// apps/cli/parity.py writes.

import type { Changes, TraceEvent } from "./event-types.js"
import { RunState } from "./state/run-state.js"
import { EventRun, type TraceEventsOptions } from "./trace.js"
import { defaultPolicy } from "./values.js"

/// Event, function, line, what it tells (a value, an exception's class), and what changed: "-" for a variable that is gone. "?" stands
/// for a value whose text the other side cannot know.
export type ParityRow = [string, string, number | null, string | null, Record<string, string> | null]
/// Function, offset, line, name.
export type InstructionRow = [string, number, number | null, string]

export interface ParityDifference<Row> {
  kind: "event" | "value" | "changes" | "length" | "instruction"
  at: number
  /// The last rows before, which are equal.
  before: Row[]
  /// Undefined: the rows have ended.
  mine: Row | undefined
  theirs: Row | undefined
}

type Judge<Row> = (mine: Row, theirs: Row) => ParityDifference<Row>["kind"] | null

const BEFORE = 3

/// Compares our rows with the other side's as they come, up to the first difference. Our run goes on only as far as theirs.
export class Comparison<Row> {
  /// How many of their rows have come.
  count = 0
  difference: ParityDifference<Row> | null = null
  private recent: Row[] = []

  constructor(
    private readonly mine: Iterator<Row>,
    private readonly judge: Judge<Row>,
  ) {}

  take(rows: readonly Row[]): void {
    for (const theirs of rows) {
      if (this.difference === null) this.compare(theirs)
      this.count++
    }
  }

  private compare(theirs: Row): void {
    const { value, done } = this.mine.next()
    const mine = done ? undefined : (value as Row)
    const kind = mine === undefined ? "length" : this.judge(mine, theirs)
    if (kind !== null) this.differ(kind, mine, theirs)
    else if (this.recent.push(theirs) > BEFORE) this.recent.shift()
  }

  /// Their rows have ended; at `limit`, ours may go on.
  end(limit: number): ParityDifference<Row> | null {
    if (this.difference === null && this.count < limit) {
      const { value, done } = this.mine.next()
      if (!done) this.differ("length", value, undefined)
    }
    return this.difference
  }

  private differ(kind: ParityDifference<Row>["kind"], mine: Row | undefined, theirs: Row | undefined): void {
    this.difference = { kind, at: this.count, before: this.recent, mine, theirs }
  }
}

/// Compares the events of a run with the other side's. `hidden`: variables of comprehensions in the module, which that cannot see.
export function compareEvents(source: string, options: ParityOptions, hidden: readonly string[]): Comparison<ParityRow> {
  return new Comparison(eventRows(source, options), (mine, theirs) => judgeEvent(mine, theirs, hidden))
}

export function compareInstructions(source: string, options: ParityOptions): Comparison<InstructionRow> {
  return new Comparison(instructionRows(source, options), judgeInstruction)
}

type ParityOptions = Omit<TraceEventsOptions, "level" | "values" | "signal" | "slice">

// Nothing is cut of what is compared.
const whole = { ...defaultPolicy, maxItems: Number.POSITIVE_INFINITY, maxString: Number.POSITIVE_INFINITY }

function* eventRows(source: string, options: ParityOptions): Generator<ParityRow> {
  const rows = new RowMaker()
  for (const event of new EventRun(source, { ...options, values: whole, level: "line" })) {
    const row = rows.eventRow(event)
    if (row !== null) yield row
  }
}

function* instructionRows(source: string, options: ParityOptions): Generator<InstructionRow> {
  const rows = new RowMaker()
  for (const event of new EventRun(source, { ...options, level: "instruction" })) {
    const row = rows.instructionRow(event)
    if (row !== null) yield row
  }
}

/// What sys.settrace calls an event that it has too.
export const settraceEvents: Readonly<Record<string, string>> = {
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
    const name = settraceEvents[event.event]
    if (name === undefined || frame === null) return null
    return [
      name,
      frame.qualname,
      lineOf(frame.line),
      toldBy(this.state.shownEvent()),
      event.event === "resume" ? null : told(changes),
    ]
  }

  instructionRow(event: TraceEvent): InstructionRow | null {
    if (event.event === "call") this.functions.set(event.frame, event.function)
    if (event.event !== "instruction") return null
    // Before the call event there is no name yet.
    return [this.functions.get(event.frame) ?? "?", event.offset, lineOf(event.line), event.op]
  }
}

// Some instructions have no line.
function lineOf(line: number): number | null {
  return line < 0 ? null : line
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

function judgeEvent(mine: ParityRow, theirs: ParityRow, hidden: readonly string[]): ParityDifference<ParityRow>["kind"] | null {
  if (mine[0] !== theirs[0] || mine[1] !== theirs[1] || mine[2] !== theirs[2]) return "event"
  if (mine[3] !== theirs[3] && theirs[3] !== "?") return "value"
  return sameChanges(mine, theirs[4], hidden) ? null : "changes"
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

function judgeInstruction(mine: InstructionRow, theirs: InstructionRow): "instruction" | null {
  const isSame =
    mine[1] === theirs[1] && mine[2] === theirs[2] && mine[3] === theirs[3] && (mine[0] === theirs[0] || mine[0] === "?")
  return isSame ? null : "instruction"
}
