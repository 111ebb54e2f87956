// What an Execution records, and how far: the run is left as soon as the goal is reached.

import { EventKind, EventLog, type EventSink } from "./events.js"

/// Events that say where a frame stands.
export const frameKinds: ReadonlySet<EventKind> = new Set([
  EventKind.CALL,
  EventKind.RETURN,
  EventKind.YIELD,
  EventKind.RESUME,
  EventKind.UNWIND,
  EventKind.EXCEPTION,
])

/// To a number of events; or to the next step.
export type Goal = { count: number } | StepGoal

/// To an event of these kinds while no more than so many frames run, or on one of these lines.
export interface StepGoal {
  kinds: ReadonlySet<EventKind>
  depth: number
  lines: ReadonlySet<number>
}

export function isReached({ kinds, depth, lines }: StepGoal, kind: EventKind, frames: number, line: number | undefined): boolean {
  return kinds.has(kind) && (frames <= depth || (line !== undefined && lines.has(line)))
}

export class Recording implements EventSink {
  log = new EventLog()
  goal: Goal = { count: 0 }
  reached = false
  /// How many frames run.
  depth = 0
  /// Set by whoever has the run.
  pause: () => void = () => {}

  push(kind: EventKind, args: readonly (number | string)[]): void {
    this.log.push(kind, args)
    if (kind === EventKind.CALL || kind === EventKind.RESUME) this.depth++
    this.reached ||= this.isThere(kind, args)
    if (kind === EventKind.RETURN || kind === EventKind.YIELD || kind === EventKind.UNWIND) this.depth--
    if (this.reached) this.pause()
  }

  private isThere(kind: EventKind, args: readonly (number | string)[]): boolean {
    const { goal } = this
    if ("count" in goal) return this.log.count >= goal.count
    const line = kind === EventKind.LINE || kind === EventKind.INSTRUCTION ? (args[1] as number) : undefined
    return isReached(goal, kind, this.depth, line)
  }

  clear(): void {
    this.log = new EventLog()
  }
}
