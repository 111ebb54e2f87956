// The state of a run, followed through its events: which frames there are, their lines and their variables.

import type { Changes, TraceEvent } from "../event-types.js"

export interface FrameState {
  readonly id: number
  /// The name without the classes and functions around it, as `co_name`.
  readonly name: string
  readonly qualname: string
  line: number
  /// Value texts by name, in order of appearance.
  readonly variables: Map<string, string>
}

/// Events that happen in a frame.
export type FrameStep = Extract<TraceEvent, { frame: number }>

export interface Moment {
  event: FrameStep
  frame: FrameState
  /// What changed in the frame's variables since its last event; all of them at a call.
  changes: Changes
  /// All frames that run, the outermost first; `frame` is the last.
  stack: readonly FrameState[]
}

const nothing: Changes = Object.freeze(Object.create(null))

/// Follows the events of one run. With `entry`, only what the first call of that function does.
export function* moments(events: Iterable<TraceEvent>, entry?: string): Generator<Moment> {
  const frames = new Map<number, FrameState>()
  let stack: FrameState[] = []
  let depth = entry === undefined ? 0 : -1
  for (const event of events) {
    if (!("frame" in event)) continue
    const frame = event.event === "call" ? enter(event, frames) : (frames.get(event.frame) as FrameState)
    if (event.event === "call" || event.event === "resume") stack = [...stack, frame]
    const changes = apply(event, frame, frames)
    if (depth < 0 && event.event === "call" && (frame.name === entry || frame.qualname === entry)) depth = stack.length
    if (depth >= 0) yield { event, frame, changes, stack }
    if (event.event !== "return" && event.event !== "yield" && event.event !== "unwind") continue
    stack = stack.slice(0, -1)
    if (event.event !== "yield") frames.delete(event.frame)
    if (depth > 0 && stack.length < depth) return
  }
}

function enter(event: Extract<TraceEvent, { event: "call" }>, frames: Map<number, FrameState>): FrameState {
  const { frame: id, function: qualname, line } = event
  const name = qualname.slice(qualname.lastIndexOf(".") + 1)
  const frame: FrameState = { id, name, qualname, line, variables: new Map() }
  frames.set(id, frame)
  return frame
}

function apply(event: FrameStep, frame: FrameState, frames: ReadonlyMap<number, FrameState>): Changes {
  frame.line = event.line
  if (event.event === "resume") return nothing
  const changes = (event.event === "call" ? event.locals : event.changes) ?? nothing
  change(frame, changes)
  const module = frames.get(0)
  if (event.globals !== undefined && module !== undefined) change(module, event.globals)
  return changes
}

function change({ variables }: FrameState, changes: Changes): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) variables.delete(name)
    else variables.set(name, value)
  }
}
