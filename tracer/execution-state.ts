// What an Execution shows at a step: frames, variables, output. Made from events one by one, and copied for going back.

import type { Changes, TraceEvent } from "./event-types.js"

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

interface Frame extends ExecutionFrame {
  line: number
  readonly variables: Map<string, string>
}

const plainName = /^[^\W\d]\w*$/u

export class ExecutionState {
  /// All frames that run, the outermost first. One that returns stands there until the event after that.
  stack: readonly Frame[] = []
  output = ""
  private frames = new Map<number, Frame>()
  private left: { id: number; finished: boolean } | null = null

  copy(): ExecutionState {
    const state = new ExecutionState()
    for (const [id, frame] of this.frames) state.frames.set(id, { ...frame, variables: new Map(frame.variables) })
    state.stack = this.stack.map(({ id }) => state.frames.get(id) as Frame)
    state.output = this.output
    state.left = this.left
    return state
  }

  apply(event: TraceEvent): void {
    if (event.event === "output") {
      this.output += event.text
      return
    }
    this.leave()
    if ("frame" in event) this.applyToFrame(event)
    else this.applyBinding(event)
  }

  private leave(): void {
    const { left } = this
    if (left === null) return
    this.left = null
    this.stack = this.stack.filter(({ id }) => id !== left.id)
    if (left.finished) this.frames.delete(left.id)
  }

  private applyToFrame(event: Extract<TraceEvent, { frame: number }>): void {
    if (event.event === "call") this.enter(event)
    const frame = this.frames.get(event.frame)
    if (frame === undefined) return
    if (event.event === "call" || event.event === "resume") this.stack = [...this.stack, frame]
    frame.line = event.line
    if ("changes" in event) change(frame, event.changes)
    if ("globals" in event) change(this.frames.get(0), event.globals)
    if (event.event === "return" || event.event === "unwind") this.left = { id: event.frame, finished: true }
    else if (event.event === "yield") this.left = { id: event.frame, finished: false }
  }

  private enter({ frame: id, function: name, line, locals }: Extract<TraceEvent, { event: "call" }>): void {
    const frame: Frame = { id, function: name, line, variables: new Map() }
    change(frame, locals)
    this.frames.set(id, frame)
  }

  // At level "expression" bindings tell of variables. A name that only the module has is the module's.
  private applyBinding(event: TraceEvent): void {
    if (event.event !== "bind" && event.event !== "mutate" && event.event !== "unbind") return
    const top = this.stack.at(-1)
    if (top === undefined || !plainName.test(event.target)) return
    const { target } = event
    const isGlobal = event.event === "mutate" && !top.variables.has(target)
    change(isGlobal ? this.frames.get(0) : top, { [target]: event.event === "unbind" ? null : event.value })
  }
}

function change(frame: Frame | undefined, changes: Changes | undefined): void {
  if (frame === undefined || changes === undefined) return
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) frame.variables.delete(name)
    else frame.variables.set(name, value)
  }
}
