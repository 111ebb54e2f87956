// What of a run is traced: by entry point, function, depth, line, with functions stepped over and loops shortened. A pipeline over the
// event stream, so that it works at every level, for every format and for recorded runs; its result is a valid event stream.

import { decodeEvent, encodeEvent } from "./event-schema.js"
import type { TraceEvent } from "./event-types.js"
import type { EventKind, EventSink } from "./events.js"
import { FrameSelector } from "./selection-frames.js"
import { LoopShortener } from "./selection-loops.js"
import type { Program } from "./sites.js"

/// Patterns name functions (`f`, `C.f`, `f.<locals>.g`) and files (`helpers.py`, `/lib/*.py`), with `*` for anything and `?` for one character.
export interface Selection {
  /// Only what the first call of this function does; or, as a call (`f([1, 2])`), only what that call does: the program runs untraced
  /// before, as a module that is imported.
  entry?: string
  /// Only frames of these functions; `<module>` is the module's.
  functions?: readonly string[]
  /// The files whose frames are recorded; `__main__` is the program's own. Only that without this option.
  files?: readonly string[]
  /// Only so many of the selected frames above each other: 1 is the outermost alone.
  depth?: number
  /// Only lines within these bounds, both included; the calls that lead there are told too.
  lines?: readonly (readonly [first: number, last: number])[]
  /// Functions whose calls and returns are told, but nothing that happens within.
  stepOver?: readonly string[]
  /// Of each loop only so many iterations from the beginning, and the last; `elided` events stand for the others.
  loops?: number
}

/// Is the entry point a call, not just a function's name?
export function isCall(entry: string | undefined): entry is string {
  return entry?.includes("(") ?? false
}

/// Takes events one by one and hands on what is selected.
export interface EventFilter {
  push(event: TraceEvent): void
  /// Hands on what is held back.
  finish(): void
}

/// For those who make a format with an entry point: a call is the recorder's business alone.
export function entryOptions(options: { entry?: string; select?: Selection }): { entry?: string; select: Selection } {
  const entry = options.entry ?? options.select?.entry
  return { entry: isCall(entry) ? undefined : entry, select: { ...options.select, entry } }
}

/// The filter that a selection asks for; null when all is selected. `files` are the recorder's business.
function filterOf(selection: Selection, program: Program, receive: (event: TraceEvent) => void): EventFilter | null {
  const { entry, functions, files, depth, lines, stepOver, loops } = selection
  const name = isCall(entry) ? undefined : entry
  let filter: EventFilter | null = null
  if (loops !== undefined) filter = new LoopShortener(program, loops, receive)
  const selected = { entry: name, functions, files, depth, lines, stepOver }
  if (Object.values(selected).some((option) => option !== undefined)) {
    const next = filter
    filter = new FrameSelector(selected, program.filename, next ?? { push: receive, finish: () => {} })
  }
  return filter
}

/// What a selection leaves of a run's events. Where `entry` is a call, that was decided when the run was recorded.
export function* selectEvents(events: Iterable<TraceEvent>, program: Program, selection: Selection): Generator<TraceEvent> {
  let ready: TraceEvent[] = []
  const filter = filterOf(selection, program, (event) => ready.push(event))
  if (filter === null) {
    yield* events
    return
  }
  for (const event of events) {
    filter.push(event)
    if (ready.length === 0) continue
    const batch = ready
    ready = []
    yield* batch
  }
  filter.finish()
  yield* ready
}

/// A filter before a sink.
export class SelectingSink implements EventSink {
  private readonly filter: EventFilter | null
  /// Nothing is handed on as long as this is false.
  open = true

  constructor(
    selection: Selection,
    program: Program,
    private readonly sink: EventSink,
  ) {
    this.filter = filterOf(selection, program, (event) => {
      const { kind, args } = encodeEvent(event)
      sink.push(kind, args)
    })
  }

  push(kind: EventKind, args: readonly (number | string)[]): void {
    if (!this.open) return
    if (this.filter === null) this.sink.push(kind, args)
    else this.filter.push(decodeEvent(kind, args, null))
  }

  finish(): void {
    this.filter?.finish()
  }
}
