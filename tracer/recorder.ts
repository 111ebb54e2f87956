// Recorder: turns trace points into events. It looks at the machine's stack and frames, and never changes them.

import {
  lineOfFrame,
  type Machine,
  Op,
  type PyBaseException,
  PyCell,
  type PyFrame,
  type PyObject,
  RunStopped,
  type TraceSink,
  type Value,
} from "../interpreter/index.js"
import { functionName, isBuiltinCode } from "./builtin-code.js"
import type { BuiltinOpener } from "./builtin-opener.js"
import { EventKind, type EventSink } from "./events.js"
import type { LineChanges } from "./line-changes.js"
import { type Point, PointKind } from "./points.js"
import { Decisions } from "./recorder-decisions.js"
import { Displays } from "./recorder-displays.js"
import { FrameState } from "./recorder-frames.js"
import { Operations } from "./recorder-operations.js"
import { StackReader } from "./recorder-stack.js"
import { Stores } from "./recorder-stores.js"
import type { Program, Site } from "./sites.js"
import type { ValueTexts } from "./values.js"

export class Recorder implements TraceSink {
  private readonly frames = new Map<PyFrame, FrameState>()
  private readonly counts = new WeakMap<PyObject, number>()
  private nextFrame = 0
  private lastRaised: PyBaseException | null = null
  private raisedIn: PyFrame | null = null
  private lines = 0
  private readonly stack: StackReader
  private readonly operations: Operations
  private readonly displays: Displays
  private readonly stores: Stores
  private readonly decisions: Decisions

  constructor(
    machine: Machine,
    private readonly program: Program,
    private readonly values: ValueTexts,
    readonly log: EventSink,
    private readonly maxSteps: number,
    /// Where built-ins are opened.
    private readonly opener: BuiltinOpener | null,
    /// Tells line events what changed in the variables; null for none.
    private readonly changes: LineChanges | null = null,
  ) {
    this.stack = new StackReader(machine, values)
    this.operations = new Operations(this.stack, log)
    this.displays = new Displays(this.stack, log)
    this.stores = new Stores(this.stack, program, log)
    this.decisions = new Decisions(this.stack, program, log)
  }

  /// The number of a frame that events tell of.
  numberOf(frame: PyFrame): number | undefined {
    return this.frames.get(frame)?.id
  }

  point(frame: PyFrame, index: number): void {
    const point = this.program.points[index]
    const state = this.frames.get(frame)
    this.values.aside = isBuiltinCode(frame.code.code)
    if (point.kind === PointKind.CALL) {
      this.call(frame)
      this.opener?.entered(frame)
      return
    }
    // Points of a frame that was entered before tracing began have nothing to say.
    if (state === undefined) return
    if (state.iterating !== undefined && point.kind !== PointKind.ITEM) this.finishIteration(state, point.kind === PointKind.LINE)
    if (state.matching !== null) this.tryMatch(state, point)
    this.dispatch(frame, state, point)
    if (this.opener !== null && opens(point.kind)) this.opener.reached(frame, point.op, point.arg)
  }

  private dispatch(frame: PyFrame, state: FrameState, point: Point): void {
    switch (point.kind) {
      case PointKind.LINE:
        return this.line(frame, state, point.line)
      case PointKind.RESUME:
        return this.resume(frame, state)
      case PointKind.RETURN:
        return this.return(frame, state, point)
      case PointKind.YIELD:
        return this.yield(frame, state)
      case PointKind.OPERANDS:
        return this.operations.begin(frame, state, point)
      case PointKind.RESULT:
        return this.operations.end(frame, state, point)
      case PointKind.STORE:
        return this.stores.store(frame, point)
      case PointKind.DELETE:
        return this.stores.delete(frame, point)
      case PointKind.ITERATE:
        state.iterating = this.stack.top(frame, 1) as Value
        return
      case PointKind.ITEM:
        this.countLoop(frame, state)
        return this.item(frame, state)
      case PointKind.TRUTH:
        state.truthOf = { site: point.site, value: this.stack.top(frame, 1) as Value }
        return
      case PointKind.TEST:
        this.countLoop(frame, state)
        return this.decisions.test(frame, state, point)
      case PointKind.BOOL_END:
        return this.decisions.boolEnd(frame, state, point.site as Site)
      case PointKind.APPEND:
        return this.append(frame, point)
      case PointKind.ENTER:
        return this.log.push(EventKind.ENTER, [this.stack.textAt(frame, 1)])
      case PointKind.EXIT:
        return this.log.push(EventKind.EXIT, [this.stack.textAt(frame, 1)])
      case PointKind.ITERABLE:
        state.iterable = this.stack.top(frame, 1)
        return
      case PointKind.ITERATOR:
        return this.iterator(frame, state, point.site as Site)
      case PointKind.DISPLAY:
        return this.displays.begin(frame, state, point)
      case PointKind.DISPLAY_PART:
        return this.displays.part(frame, state, point)
      case PointKind.DISPLAY_END:
        return this.displays.end(frame, state, point.site as Site)
      case PointKind.HANDLE:
        return this.log.push(EventKind.HANDLE, [this.stack.textAt(frame, 1)])
      case PointKind.CALL:
      case PointKind.MATCHED:
      case PointKind.OPEN:
        return
    }
  }

  // ---- frames and lines

  private idOf(frame: PyFrame | null): number {
    for (let at = frame; at !== null; at = at.back) {
      const state = this.frames.get(at)
      if (state !== undefined) return state.id
    }
    return -1
  }

  private lineOf(frame: PyFrame): number {
    return lineOfFrame(frame) ?? -1
  }

  private call(frame: PyFrame): void {
    const state = new FrameState(this.nextFrame++)
    this.frames.set(frame, state)
    const { code } = frame.code
    const count = code.argcount + code.kwonlyargcount + ((code.flags & 4) >> 2) + ((code.flags & 8) >> 3)
    const args: (number | string)[] = [state.id, this.idOf(frame.back), this.lineOf(frame), functionName(code), count]
    for (let i = 0; i < count; i++) {
      const slot = this.stack.machine.frameSlot(frame, i)
      args.push(code.localsplusnames[i], this.stack.text(slot instanceof PyCell ? slot.value : slot))
    }
    // No globals; then the file.
    if (code.filename !== this.program.filename && !isBuiltinCode(code)) args.push(0, code.filename)
    this.changes?.begin(frame)
    this.log.push(EventKind.CALL, args)
  }

  private resume(frame: PyFrame, state: FrameState): void {
    this.goOn(frame, state, this.stack.textAt(frame, 1))
  }

  private goOn(frame: PyFrame, state: FrameState, value: string): void {
    state.suspended = false
    this.log.push(EventKind.RESUME, [state.id, this.idOf(frame.back), value, this.lineOf(frame)])
  }

  private return(frame: PyFrame, state: FrameState, point: Point): void {
    state.branching = false
    const value = point.op === Op.RETURN_CONST ? frame.code.consts[point.arg] : this.stack.top(frame, 1)
    this.log.push(EventKind.RETURN, [state.id, this.stack.text(value), this.idOf(frame.back), this.lineOf(frame)])
    this.frames.delete(frame)
  }

  private yield(frame: PyFrame, state: FrameState): void {
    state.suspended = true
    this.log.push(EventKind.YIELD, [state.id, this.stack.textAt(frame, 1), this.idOf(frame.back), this.lineOf(frame)])
  }

  private line(frame: PyFrame, state: FrameState, line: number): void {
    const sameLine = line === state.line && frame.pc > state.pc
    state.pc = frame.pc
    if (sameLine) return
    state.line = line
    if (state.branching) {
      state.branching = false
      this.log.push(EventKind.BRANCH, [line])
    }
    this.countStep()
    const args: (number | string)[] = [state.id, line]
    this.changes?.push(args, frame)
    this.log.push(EventKind.LINE, args)
    const tried = this.program.textOf(functionName(frame.code.code), frame.code.code.filename).cases.get(line)
    if (tried !== undefined && frame.sp > frame.base + frame.executable.nlocalsplus) {
      state.matching = { site: tried, subject: this.stack.textAt(frame, 1) }
    }
  }

  private countStep(): void {
    if (++this.lines > this.maxSteps) throw new RunStopped("steps")
  }

  // A loop in one line tells no line when it goes round.
  private countLoop(frame: PyFrame, state: FrameState): void {
    if (state.loopLines === this.lines && frame.pc <= state.loopPc) this.countStep()
    state.loopPc = frame.pc
    state.loopLines = this.lines
  }

  // A pattern fits when it binds, or when its guard or block begins; it does not when another line or the frame's end comes first.
  private tryMatch(state: FrameState, point: Point): void {
    const { site, subject } = state.matching as NonNullable<FrameState["matching"]>
    const fits = point.kind === PointKind.STORE || point.kind === PointKind.MATCHED || isInBlock(site, point)
    if (!fits && point.kind !== PointKind.LINE && point.kind !== PointKind.RETURN) return
    state.matching = null
    this.log.push(EventKind.EVALUATE, [site.id, this.stack.text(fits), 1, subject])
    if (!fits || site.node.guard === null) state.branching = true
  }

  // ---- iteration

  private iterator(frame: PyFrame, state: FrameState, site: Site): void {
    const iterable = state.iterable
    state.iterable = undefined
    const iterator = this.stack.top(frame, 1)
    if (iterator !== iterable)
      this.log.push(EventKind.EVALUATE, [site.id, this.stack.text(iterator), 1, this.stack.text(iterable)])
  }

  private countOf(iterator: Value): number {
    return typeof iterator === "object" && iterator !== null ? (this.counts.get(iterator) ?? 0) : 0
  }

  private item(frame: PyFrame, state: FrameState): void {
    const iterator = this.stack.top(frame, 2) as Value
    state.iterating = undefined
    const index = this.countOf(iterator)
    if (typeof iterator === "object" && iterator !== null) this.counts.set(iterator, index + 1)
    this.log.push(EventKind.NEXT, [this.stack.text(iterator), index, this.stack.textAt(frame, 1)])
  }

  // A FOR_ITER that gave no item is noticed at whatever comes next. A statement's loop then leads to another line.
  private finishIteration(state: FrameState, isStatement: boolean): void {
    const iterator = state.iterating as Value
    state.iterating = undefined
    this.log.push(EventKind.END, [this.stack.text(iterator), this.countOf(iterator)])
    if (isStatement) state.branching = true
  }

  private append(frame: PyFrame, point: Point): void {
    const element =
      point.op === Op.MAP_ADD ? `${this.stack.textAt(frame, 2)}: ${this.stack.textAt(frame, 1)}` : this.stack.textAt(frame, 1)
    this.log.push(EventKind.APPEND, [element])
  }

  // ---- exceptions

  raised(frame: PyFrame, error: PyBaseException): void {
    this.values.aside = isBuiltinCode(frame.code.code)
    const state = this.frames.get(frame)
    if (state === undefined) return
    // A generator goes on with an exception from outside.
    if (state.suspended) this.goOn(frame, state, this.stack.text(error))
    const failed = state.pending.pop()
    if (failed !== undefined) this.operations.fail(failed)
    state.pending.length = 0
    state.parts.clear()
    state.boolOperands.clear()
    state.decided.clear()
    state.matching = null
    state.iterating = undefined
    state.branching = false
    if (this.lastRaised === error) return
    this.lastRaised = error
    this.raisedIn = frame
    this.log.push(EventKind.RAISE, [this.stack.text(error)])
  }

  unwound(frame: PyFrame, error: PyBaseException): void {
    // The program sees it raised by the built-in.
    if (this.raisedIn === frame && isBuiltinCode(frame.code.code)) this.lastRaised = null
    this.opener?.unwound(frame, error)
    const state = this.frames.get(frame)
    if (state === undefined) return
    this.frames.delete(frame)
    this.log.push(EventKind.UNWIND, [state.id, this.idOf(frame.back), this.lineOf(frame)])
  }
}

function isInBlock(site: Site, point: Point): boolean {
  if (point.kind !== PointKind.LINE) return false
  const block = site.node.body as unknown as { lineno: number; end_lineno: number }[]
  return point.line >= block[0].lineno && point.line <= block[block.length - 1].end_lineno
}

// Points where the opener looks at the instruction that follows.
function opens(kind: PointKind): boolean {
  return kind === PointKind.OPERANDS || kind === PointKind.RETURN || kind === PointKind.OPEN
}
