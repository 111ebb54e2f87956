// What an Execution shows at a step: frames, variables, output.

import type { TraceEvent } from "../event-types.js"
import type { FrameState, RunState } from "../state/run-state.js"

/// A frame as it stands at a step.
export interface ExecutionFrame {
  readonly id: number
  /// The qualified name; `<module>` for a module.
  readonly function: string
  /// The line that runs next, or - below the innermost frame - the one that calls.
  readonly line: number
  /// Value texts by name, in order of appearance.
  readonly variables: ReadonlyMap<string, string>
}

const plainName = /^[^\W\d]\w*$/u

/// Takes an event in. At level "expression" bindings tell of variables.
export function applyEvent(state: RunState, event: TraceEvent): void {
  state.apply(event)
  if (event.event !== "bind" && event.event !== "mutate" && event.event !== "unbind") return
  const { target } = event
  const top = runningFrames(state).at(-1)
  if (top === undefined || !plainName.test(target)) return
  // A name that only the module has is the module's.
  const frame = event.event === "mutate" && !top.values.has(target) ? state.frames.get(0) : top
  if (event.event === "unbind") frame?.values.delete(target)
  else frame?.values.set(target, event.value)
}

/// Has the frame of the last step been left by it?
export function isLeaving({ event }: RunState): boolean {
  return event?.event === "return" || event?.event === "yield" || event?.event === "unwind"
}

/// The frames that go on, the outermost first.
export function runningFrames(state: RunState): readonly FrameState[] {
  return isLeaving(state) ? state.stack.slice(0, -1) : state.stack
}

export function frameView({ id, qualname, line, variables }: FrameState): ExecutionFrame {
  return { id, function: qualname, line, variables: new Map(variables) }
}
