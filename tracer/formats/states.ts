// The state of a run, followed through its events: which frames there are, their lines and their variables.

import type { Changes, TraceEvent } from "../event-types.js"
import { type FrameState, type FrameStep, RunState } from "../state/run-state.js"
import { defaultPolicy } from "../values.js"
import type { FormatOptions } from "./format.js"

export type { FrameState, FrameStep } from "../state/run-state.js"

export interface Moment {
  /// With texts in place of references.
  event: FrameStep
  frame: FrameState
  /// What shows otherwise in the frame's variables than at its last event; all of them at a call. A variable is among them when
  /// anything changed that its text shows, whoever changed it.
  changes: Changes
  /// All frames that run, the outermost first; `frame` is the last.
  stack: readonly FrameState[]
  /// The whole state, objects included. It goes on with the next moment: `state.copy()` stays.
  state: RunState
}

/// Follows the events of one run. With `entry`, only what the first call of that function does; values are shown as `values` says.
export function* moments(
  events: Iterable<TraceEvent>,
  { entry, values }: Pick<FormatOptions, "entry" | "values">,
): Generator<Moment> {
  const state = new RunState({ ...defaultPolicy, ...values })
  let depth = entry === undefined ? 0 : -1
  for (const event of events) {
    if (!state.apply(event)) continue
    const { changes, stack } = state
    const frame = state.frame as FrameState
    if (depth > 0 && stack.length < depth) return
    if (depth < 0 && event.event === "call" && (frame.name === entry || frame.qualname === entry)) depth = stack.length
    if (depth >= 0) yield { event: state.shownEvent(), frame, changes, stack, state }
    if (depth > 0 && stack.length === depth && (event.event === "return" || event.event === "unwind" || event.event === "yield"))
      return
  }
}
