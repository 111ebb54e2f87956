// Loops shortened: their first iterations and the last are told, an `elided` event stands for the others. It is told when the loop has ended,
// since only then the last iteration is known: two iterations of each loop under way are held back.

import type { Changes, ElidedEvent, TraceEvent } from "./event-types.js"
import { type Loop, LoopTable } from "./loop-table.js"
import { mergedChanges } from "./selection-patterns.js"
import type { Program } from "./sites.js"

/// The events of an iteration.
interface Iteration {
  events: { event: TraceEvent; frame: number }[]
  /// Did more of it run than the loop's head?
  hasBody: boolean
}

/// A loop under way.
interface OpenLoop {
  frame: number
  loop: Loop
  iterations: number
  inBody: boolean
  /// The last two iterations, once there are more than are told at once.
  held: Iteration | null
  current: Iteration | null
  elided: number
  changes: Changes | null
  globals: Changes | null
}

export class LoopShortener {
  private readonly table: LoopTable
  private readonly open: OpenLoop[] = []
  /// Frames that run, by number; and their functions.
  private readonly stack: number[] = []
  private readonly functions = new Map<number, string>()
  /// What changed in frames that live longer than an iteration that was left out, until they are told again.
  private readonly pending = new Map<number, Changes>()

  constructor(
    program: Program,
    private readonly first: number,
    private readonly receive: (event: TraceEvent) => void,
  ) {
    this.table = new LoopTable(program)
  }

  push(event: TraceEvent): void {
    switch (event.event) {
      case "call":
        this.functions.set(event.frame, event.file === undefined ? event.function : "")
        this.stack.push(event.frame)
        break
      case "resume":
        this.stack.push(event.frame)
        break
      case "line":
        this.line(event.frame, event.line)
        break
      case "return":
      case "yield":
      case "unwind":
        this.closeAll(event.frame)
        this.emit(event)
        this.stack.pop()
        if (event.event !== "yield") this.functions.delete(event.frame)
        return
      case "limit":
      case "end":
        this.closeAll(null)
        break
      default:
        break
    }
    this.emit(event)
  }

  finish(): void {
    this.closeAll(null)
  }

  // ---- iterations

  private line(frame: number, line: number): void {
    const loops = this.table.of(this.functions.get(frame) ?? "")
    if (loops === null) return
    for (let last = this.last(frame); last !== null && !contains(last.loop, line); last = this.last(frame)) this.close()
    const head = loops.get(line)
    const last = this.last(frame)
    if (head !== undefined && last?.loop !== head) this.begin(frame, head)
    else if (head !== undefined && last !== null && (last.inBody || head.isOneLine)) this.next(last)
    for (let i = this.open.length - 1; i >= 0 && this.open[i].frame === frame; i--) {
      const entry = this.open[i]
      if (line <= entry.loop.headEnd) continue
      entry.inBody = true
      if (entry.current !== null) entry.current.hasBody = true
    }
  }

  /// The innermost loop under way, if it is this frame's.
  private last(frame: number): OpenLoop | null {
    const last = this.open[this.open.length - 1]
    return last !== undefined && last.frame === frame ? last : null
  }

  private begin(frame: number, loop: Loop): void {
    const open: OpenLoop = {
      frame,
      loop,
      iterations: 0,
      inBody: false,
      held: null,
      current: null,
      elided: 0,
      changes: null,
      globals: null,
    }
    this.open.push(open)
    this.next(open)
  }

  private next(open: OpenLoop): void {
    open.inBody = false
    if (++open.iterations <= this.first) return
    if (open.held !== null) this.drop(open, open.held)
    open.held = open.current
    open.current = { events: [], hasBody: open.loop.isOneLine }
  }

  // ---- ends

  private closeAll(frame: number | null): void {
    while (this.open.length > 0 && (frame === null || this.last(frame) !== null)) this.close()
  }

  private close(): void {
    const open = this.open.pop() as OpenLoop
    const { held, current } = open
    const last: Iteration[] = []
    if (current !== null) last.push(current)
    // A look that finds nothing more is no iteration. In one line that can't be told.
    if (held !== null) {
      const isOnlyHead = current !== null && (!current.hasBody || (open.loop.isOneLine && open.loop.isFor))
      if (isOnlyHead || current === null) last.unshift(held)
      else this.drop(open, held)
    }
    if (open.elided > 0) this.emitIn(markOf(open, last[0]), open.frame)
    for (const { events } of last) for (const { event, frame } of events) this.emitIn(event, frame)
  }

  // ---- what is told

  private emit(event: TraceEvent): void {
    const frame = "frame" in event ? event.frame : (this.stack[this.stack.length - 1] ?? -1)
    this.emitIn(this.withPending(event), frame)
  }

  // To the innermost loop that holds events back, or on.
  private emitIn(event: TraceEvent, frame: number): void {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const { current } = this.open[i]
      if (current === null) continue
      current.events.push({ event, frame })
      return
    }
    this.receive(event)
  }

  private withPending(event: TraceEvent): TraceEvent {
    if (this.pending.size === 0 || !("frame" in event) || !("changes" in event)) return event
    const changes = this.pending.get(event.frame)
    if (changes === undefined) return event
    this.pending.delete(event.frame)
    return { ...event, changes: mergedChanges(changes, event.changes) as Changes }
  }

  /// Leaves an iteration out: what changed is told by the `elided` event, objects and output as they come.
  private drop(open: OpenLoop, { events }: Iteration): void {
    open.elided++
    const others = new Map<number, Changes>()
    // The iterations that this one stands before are not to be told yet: what is told goes before the loop's.
    const at = this.open.indexOf(open)
    const rest = at < 0 ? [] : this.open.splice(at)
    for (const { event, frame } of events) {
      if (event.event === "output" || event.event === "definition" || event.event === "source" || "object" in event)
        this.emitIn(event, frame)
      else this.collect(open, event, frame, others)
    }
    this.open.push(...rest)
    for (const [frame, changes] of others) if (this.functions.has(frame)) this.hand(open, frame, changes)
  }

  private collect(open: OpenLoop, event: TraceEvent, frame: number, others: Map<number, Changes>): void {
    const changes = changesOf(event)
    if (changes !== undefined) {
      if (frame === open.frame) open.changes = mergedChanges(open.changes, changes) ?? null
      else others.set(frame, mergedChanges(others.get(frame) ?? null, changes) as Changes)
    }
    if ("globals" in event && event.globals !== undefined) open.globals = mergedChanges(open.globals, event.globals) ?? null
    if (event.event === "return" || event.event === "unwind") others.delete(frame)
  }

  // Another frame's next event that is told gets its changes: a generator that the loop goes on with.
  private hand(open: OpenLoop, frame: number, changes: Changes): void {
    for (const iteration of [open.held, open.current]) {
      const found = iteration?.events.find((entry) => entry.frame === frame && "changes" in entry.event)
      if (found === undefined || !("changes" in found.event)) continue
      found.event = { ...found.event, changes: mergedChanges(changes, found.event.changes) as Changes }
      return
    }
    this.pending.set(frame, mergedChanges(this.pending.get(frame) ?? null, changes) as Changes)
  }
}

/// The mark of what was left out. What its last line changed is told by the event after it, the loop's line in the next iteration.
function markOf({ frame, loop, elided, changes, globals }: OpenLoop, { events }: Iteration): ElidedEvent {
  const mark: ElidedEvent = { event: "elided", frame, line: loop.line, iterations: elided }
  const at = events.findIndex((entry) => "frame" in entry.event)
  const next = events[at]?.event
  const isLine = next?.event === "line" && next.changes !== undefined
  const all = mergedChanges(changes, isLine ? next.changes : undefined)
  const allGlobals = mergedChanges(globals, isLine ? next.globals : undefined)
  if (all !== undefined) mark.changes = all
  if (allGlobals !== undefined) mark.globals = allGlobals
  if (!isLine) return mark
  if (next.iterators !== undefined) mark.iterators = next.iterators
  const told = { ...next, changes: {} }
  delete told.globals
  events[at] = { event: told, frame }
  return mark
}

/// At level "expression" bindings tell what changed.
function changesOf(event: TraceEvent): Changes | undefined {
  if (event.event === "bind" || event.event === "mutate") return { [event.target]: event.value }
  if (event.event === "unbind") return { [event.target]: null }
  return "changes" in event ? event.changes : undefined
}

function contains({ line, end }: Loop, at: number): boolean {
  return at >= line && at <= end
}
