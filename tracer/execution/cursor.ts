// A place among the events of a run, with the state there; and the places that are kept, so that going back need not begin at the beginning.

import type { TraceEvent } from "../event-types.js"
import type { EventLog } from "../events.js"
import { distanceAfter } from "../state/history.js"
import type { FrameState, FrameStep, RunState } from "../state/run-state.js"
import { applyEvent, isLeaving, runningFrames } from "./frames.js"

export class Cursor {
  /// How many events lie behind.
  position = 0
  /// The event just reached; null before the first.
  event: TraceEvent | null = null
  /// The frame's event before the one that the state is at.
  before: FrameStep | null = null
  /// The last exception that was raised rather than passed on, and its position.
  raised: { type: string; position: number } | null = null
  // Where the next event stands in the log.
  private place = 0

  constructor(
    private readonly log: EventLog,
    readonly state: RunState,
  ) {}

  copy(): Cursor {
    const twin = new Cursor(this.log, this.state.copy())
    twin.position = this.position
    twin.event = this.event
    twin.before = this.before
    twin.raised = this.raised
    twin.place = this.place
    return twin
  }

  /// Takes the next event in; null when no more are known.
  forward(): TraceEvent | null {
    const next = this.log.eventAt(this.place)
    if (next === null) return null
    const { event } = next
    this.place = next.next
    this.position++
    this.event = event
    if ("frame" in event) this.before = this.state.event
    applyEvent(this.state, event)
    const type = raisedType(event)
    if (type !== null && (event.event === "raise" || this.before?.event !== "unwind"))
      this.raised = { type, position: this.position }
    return event
  }

  /// Is its innermost frame just being left, by the event?
  get isLeft(): boolean {
    return this.event === this.state.event && isLeaving(this.state)
  }

  /// The frames that run, the outermost first; one that is just being left is still there.
  get stack(): readonly FrameState[] {
    return this.isLeft ? this.state.stack : runningFrames(this.state)
  }
}

// At level "expression" a value is told.
function raisedType(event: TraceEvent): string | null {
  if (event.event === "exception") return event.type
  return event.event === "raise" ? event.value.replace(/\(.*/s, "") : null
}

/// Copies of a cursor on its way, so far apart that they take no more room than the events between them.
export class Checkpoints {
  private readonly kept: Cursor[]
  /// From where on the next is kept.
  private due: number

  constructor(first: Cursor) {
    this.kept = [first.copy()]
    this.due = distanceAfter(first.state)
  }

  /// Keeps a copy if the last one lies far enough behind.
  pass(cursor: Cursor): void {
    if (cursor.position < this.due) return
    this.kept.push(cursor.copy())
    this.due = cursor.position + distanceAfter(cursor.state)
  }

  /// A copy of the last one up to a position.
  before(position: number): Cursor {
    return this.kept[this.indexBefore(position)].copy()
  }

  /// Where the last one up to a position stands.
  startBefore(position: number): number {
    return this.kept[this.indexBefore(position)].position
  }

  private indexBefore(position: number): number {
    let low = 0
    let high = this.kept.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.kept[middle].position <= position) low = middle
      else high = middle - 1
    }
    return low
  }
}
