// Selection by entry point, function, depth and line, and functions stepped over. Frames that are left out leave no gap: callers are
// those that are told, and what changed meanwhile stands in the next event that is told.

import type { CallEvent, Changes, TraceEvent } from "./event-types.js"
import type { EventFilter, Selection } from "./selection.js"
import { FilePatterns, FunctionPatterns, mergedChanges } from "./selection-patterns.js"

type Options = Pick<Selection, "entry" | "functions" | "depth" | "lines" | "stepOver" | "files">
type FrameEvent = Extract<TraceEvent, { frame: number }>
type LeaveEvent = Extract<TraceEvent, { event: "return" | "yield" | "unwind" }>

interface TrackedFrame {
  id: number
  /// What was called; it is told with the first event of the frame that is.
  call: CallEvent
  told: boolean
  /// Is it left out?
  hidden: boolean
  /// Is all that it calls left out, and what happens in it?
  over: boolean
  depth: number
  /// Is its present line selected?
  onLine: boolean
  /// What changed in it since it was told last.
  pending: { changes: Changes | null }
}

export class FrameSelector {
  private readonly entry: FunctionPatterns | null
  private readonly functions: FunctionPatterns | null
  private readonly stepOver: FunctionPatterns | null
  private readonly files: FilePatterns | null
  private readonly frames = new Map<number, TrackedFrame>()
  private readonly stack: TrackedFrame[] = []
  /// The same for the module's variables, which functions tell too.
  private readonly module: { changes: Changes | null } = { changes: null }
  private gate: "waiting" | "open" | "closed"
  private root: TrackedFrame | null = null

  constructor(
    private readonly options: Options,
    main: string,
    private readonly next: EventFilter,
  ) {
    const { entry, functions, stepOver, files } = options
    this.files = files === undefined ? null : new FilePatterns(files, main)
    this.entry = entry === undefined ? null : new FunctionPatterns([entry])
    this.functions = functions === undefined ? null : new FunctionPatterns(functions)
    this.stepOver = stepOver === undefined ? null : new FunctionPatterns(stepOver)
    this.gate = this.entry === null ? "open" : "waiting"
  }

  push(event: TraceEvent): void {
    switch (event.event) {
      case "call":
        return this.call(event)
      case "resume":
        return this.resume(event)
      case "return":
      case "yield":
      case "unwind":
        return this.leave(event)
      case "limit":
      case "end":
      case "definition":
      case "source":
        return this.next.push(event)
      case "output":
        if (this.gate === "open") this.next.push(event)
        return
      default:
        if ("frame" in event) this.inFrame(event)
        else if ("object" in event) this.next.push(event)
        else this.inExpression(event)
    }
  }

  finish(): void {
    this.next.finish()
  }

  // ---- which

  private isLine(line: number): boolean {
    const { lines } = this.options
    return lines === undefined || lines.some(([first, last]) => line >= first && line <= last)
  }

  private get top(): TrackedFrame | undefined {
    return this.stack[this.stack.length - 1]
  }

  /// The innermost frame that is told, or would be; -1 for none.
  private visibleBelow(at: number): TrackedFrame | null {
    for (let i = at; i >= 0; i--) if (!this.stack[i].hidden) return this.stack[i]
    return null
  }

  /// A frame that another comes from or goes to, if it is told, else the innermost that runs and is told. (A generator that delegates does not
  /// run while an exception is thrown into the one it delegates to.)
  private toldFrame(id: number): number {
    const frame = this.frames.get(id)
    return frame?.told ? id : (this.visibleBelow(this.stack.length - 1)?.id ?? -1)
  }

  private track(event: CallEvent): TrackedFrame {
    const caller = this.top
    const below = this.visibleBelow(this.stack.length - 1)
    const depth = (below?.depth ?? 0) + 1
    const { function: name } = event
    const isLeftOut =
      this.gate !== "open" ||
      caller?.over === true ||
      (this.files !== null && !this.files.hasFrame(event.file)) ||
      (this.functions !== null && !this.functions.has(name)) ||
      depth > (this.options.depth ?? Number.POSITIVE_INFINITY)
    const over = caller?.over === true || (this.stepOver?.has(name) ?? false)
    const isModule = name === "<module>" && event.file === undefined
    const pending = isModule ? this.module : { changes: null }
    return { id: event.frame, call: event, told: false, hidden: isLeftOut, over, depth, onLine: this.isLine(event.line), pending }
  }

  // ---- frames

  private call(event: CallEvent): void {
    if (this.gate === "waiting" && this.entry?.has(event.function)) {
      this.gate = "open"
      this.module.changes = null
      this.root = this.track(event)
      this.begin(this.root)
      return
    }
    this.begin(this.track(event))
  }

  private begin(frame: TrackedFrame): void {
    this.frames.set(frame.id, frame)
    this.stack.push(frame)
    if (frame.hidden) this.keepGlobals(frame.call.globals)
    else if (this.options.lines === undefined) this.tellCalls()
  }

  // The calls that lead to what is told now.
  private tellCalls(): void {
    let caller = -1
    for (const frame of this.stack) {
      if (frame.hidden) continue
      if (!frame.told) {
        frame.told = true
        const { globals } = frame.call
        const event = { ...frame.call, caller }
        this.next.push(globals === undefined ? event : { ...event, globals: this.takeGlobals(globals) })
      }
      caller = frame.id
    }
  }

  private resume(event: Extract<TraceEvent, { event: "resume" }>): void {
    const frame = this.frames.get(event.frame)
    if (frame === undefined) return
    const caller = this.toldFrame(event.caller)
    this.stack.push(frame)
    frame.onLine = this.isLine(event.line)
    if (frame.hidden) return
    // A frame that is told from here on is entered here.
    if (!frame.told) {
      if (frame.onLine) this.tellCalls()
      return
    }
    this.next.push({ ...this.withPending(event, frame), caller } as TraceEvent)
  }

  private leave(event: LeaveEvent): void {
    const frame = this.frames.get(event.frame)
    if (frame === undefined) return
    if (this.top === frame) this.stack.pop()
    if (event.event !== "yield") this.frames.delete(event.frame)
    if (frame.hidden || !frame.told) this.keep(event, frame)
    else {
      const to = this.toldFrame(event.to)
      this.next.push({ ...(frame.over ? this.withoutChanges(event) : this.withPending(event, frame)), to } as TraceEvent)
    }
    if (frame === this.root && event.event !== "yield") this.gate = "closed"
  }

  private inFrame(event: FrameEvent): void {
    const frame = this.frames.get(event.frame)
    if (frame === undefined) return
    frame.onLine = this.isLine(event.line)
    if (frame.hidden || frame.over || !frame.onLine) {
      this.keep(event, frame)
      return
    }
    this.tellCalls()
    this.next.push(this.withPending(event, frame))
  }

  // Such an event happens in the frame that runs.
  private inExpression(event: TraceEvent): void {
    const frame = this.top
    if (frame === undefined || frame.hidden || frame.over || !frame.onLine) return
    this.tellCalls()
    this.next.push(event)
  }

  // ---- changes

  private keep(event: FrameEvent, frame: TrackedFrame): void {
    if ("changes" in event) frame.pending.changes = mergedChanges(frame.pending.changes, event.changes) ?? null
    if ("globals" in event) this.keepGlobals(event.globals)
  }

  private keepGlobals(globals: Changes | undefined): void {
    if (globals !== undefined) this.module.changes = mergedChanges(this.module.changes, globals) ?? null
  }

  private takeGlobals(globals: Changes | undefined): Changes | undefined {
    const merged = mergedChanges(this.module.changes, globals)
    this.module.changes = null
    return merged
  }

  private withPending(event: FrameEvent, frame: TrackedFrame): FrameEvent {
    const { pending } = frame
    const isFunction = pending !== this.module
    if (pending.changes === null && (this.module.changes === null || !isFunction)) return event
    const result = { ...event } as { changes?: Changes; globals?: Changes }
    if (pending.changes !== null) result.changes = mergedChanges(pending.changes, result.changes)
    pending.changes = null
    if (isFunction) {
      const globals = this.takeGlobals(result.globals)
      if (globals !== undefined) result.globals = globals
    }
    return result as FrameEvent
  }

  // Of a function that is stepped over only what it did outside.
  private withoutChanges(event: LeaveEvent): LeaveEvent {
    if (event.changes === undefined) return event
    const globals = this.takeGlobals(event.globals)
    const bare = { ...event, changes: {} }
    delete bare.globals
    return globals === undefined ? bare : { ...bare, globals }
  }
}
