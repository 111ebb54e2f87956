// fold(): the events of a run with opened built-ins as if they had stayed closed.

import { builtinFile, builtinFileOf } from "./builtin-code.js"
import type { TraceEvent } from "./event-types.js"

interface OpenFrame {
  id: number
  /// Does it belong to a white-box definition?
  hidden: boolean
}

/// Drops what happens in frames of white-box definitions - of these built-ins, or (null) of all; the frames left are numbered anew. What
/// objects do is kept.
export function* fold(events: Iterable<TraceEvent>, names: readonly string[] | null = null): Generator<TraceEvent> {
  const files = names === null ? null : new Set(names.map(builtinFile))
  const frames = new Map<number, OpenFrame>()
  const stack: OpenFrame[] = []
  let count = 0
  /// The number of the nearest frame that is shown, from the top of the stack.
  const shownFrame = (): number => stack.findLast((frame) => !frame.hidden)?.id ?? -1
  for (const event of events) {
    if (event.event === "definition") {
      if (files !== null && !files.has(builtinFile(event.name))) yield event
      continue
    }
    if (event.event === "call") {
      const file = builtinFileOf(event.function)
      const hidden = file !== null && (files === null || files.has(file))
      const caller = shownFrame()
      const frame = { id: hidden ? -1 : count++, hidden }
      frames.set(event.frame, frame)
      stack.push(frame)
      if (!hidden) yield { ...event, frame: frame.id, caller }
      continue
    }
    // What is told of a frame elsewhere than in its own events.
    if ("of" in event) {
      const told = frames.get(event.of)
      if (told !== undefined && !told.hidden) yield { ...event, of: told.id }
      continue
    }
    const frame = "frame" in event ? (frames.get(event.frame) as OpenFrame) : stack[stack.length - 1]
    const caller = shownFrame()
    if (event.event === "resume") stack.push(frame)
    const leaves = event.event === "return" || event.event === "yield" || event.event === "unwind"
    if (leaves) stack.pop()
    const isKept = frame === undefined || !frame.hidden || "object" in event || isOutside.has(event.event)
    if (!isKept) continue
    if (!("frame" in event)) yield event
    else if (event.event === "resume") yield { ...event, frame: frame.id, caller }
    else if (leaves) yield { ...event, frame: frame.id, to: event.to < 0 ? -1 : shownFrame() } as TraceEvent
    else yield { ...event, frame: frame.id }
  }
}

/// What the program does by way of a built-in, and what ends the run.
const isOutside: ReadonlySet<TraceEvent["event"]> = new Set(["output", "limit", "end"])
