// FrameRecorder: CPython's own events - call, line, return, exception, instruction - with the state that tellers.ts tells.

import {
  type Code,
  type Executable,
  extraOf,
  lineOfFrame,
  type Machine,
  MonitorEvent,
  opNames,
  type PyBaseException,
  type PyFrame,
  type PyModule,
  RunStopped,
  type Value,
  type Watcher,
} from "../interpreter/index.js"
import { functionName, isBuiltinCode } from "./builtin-code.js"
import { clear } from "./cleared.js"
import type { TraceLevel } from "./event-types.js"
import { EventKind, type EventSink } from "./events.js"
import { pushIteratorPositions } from "./iterator-positions.js"
import type { OwnCode } from "./own-code.js"
import { type FrameTeller, type StateTeller, stateTeller } from "./tellers.js"
import type { ValueTexts } from "./values.js"

export interface FrameRecorderOptions {
  level: TraceLevel
  /// Frames of this file are recorded, no others.
  filename: string
  /// The run is stopped after so many line events.
  maxSteps: number
  /// Do instruction events carry the operand stack?
  stack: boolean
  /// Do line and instruction events tell where iterators stand?
  iterators: boolean
  own: OwnCode
  /// Is it recorded: as the program's own, or of another file that is recorded too?
  isTraced: (code: Code) => boolean
  /// Is what the program gives `exec` and `eval` recorded too?
  evaluated: boolean
}

const FRAMES =
  (1 << MonitorEvent.PY_START) |
  (1 << MonitorEvent.PY_RESUME) |
  (1 << MonitorEvent.PY_THROW) |
  (1 << MonitorEvent.PY_RETURN) |
  (1 << MonitorEvent.PY_YIELD) |
  (1 << MonitorEvent.PY_UNWIND) |
  (1 << MonitorEvent.RAISE) |
  (1 << MonitorEvent.STOP_ITERATION)
const LINES = (1 << MonitorEvent.LINE) | (1 << MonitorEvent.JUMP)

const wanted: Readonly<Record<TraceLevel, number>> = {
  call: FRAMES,
  line: FRAMES | LINES,
  expression: FRAMES | LINES,
  instruction: FRAMES | LINES | (1 << MonitorEvent.INSTRUCTION),
}

export class FrameRecorder implements Watcher {
  private readonly state: StateTeller
  private readonly main: PyModule
  private nextFrame = 0
  private lines = 0
  private lastFrame: PyFrame | null = null
  private lastTeller: FrameTeller | null = null
  // The arguments of the event that is put together: one array for all, as a fresh one that grows costs 60 ns.
  private readonly args: (number | string)[] = []

  constructor(
    private readonly machine: Machine,
    private readonly values: ValueTexts,
    private readonly sink: EventSink,
    private readonly options: FrameRecorderOptions,
  ) {
    this.main = machine.modules.getString("__main__") as PyModule
    this.state = stateTeller(
      machine,
      values,
      sink,
      ({ code: { code } }) => code.filename === options.filename || isFromText(code.filename),
    )
  }

  /// Begins to watch.
  start(): void {
    this.machine.watch(this)
    this.state.start()
  }

  /// The number of a frame that events tell of.
  numberOf(frame: PyFrame): number | undefined {
    return (frame.extra?.traced as FrameTeller | null | undefined)?.id
  }

  /// Tells what was changed from outside since the frame's last event.
  tellBound(frame: PyFrame): void {
    const teller = this.begin(frame)
    this.state.tellCaller(frame, teller, frame)
    this.state.tellObjects()
  }

  wants(executable: Executable): number {
    const { code } = executable.code
    const isProgram = this.options.isTraced(code) || isBuiltinCode(code)
    const isWanted = isProgram || (this.options.evaluated && isFromText(code.filename))
    return isWanted ? wanted[this.options.level] : 0
  }

  event(event: MonitorEvent, frame: PyFrame, index: number, value: Value | undefined, other: Value | undefined): void {
    if (this.values.busy || (this.options.evaluated && this.isForeign(frame))) return
    this.values.aside = isBuiltinCode(frame.code.code)
    switch (event) {
      case MonitorEvent.LINE:
        return this.line(frame, other as number)
      case MonitorEvent.JUMP:
        // Told to all when one wants it.
        if (this.options.level !== "call") this.jump(frame, index, other as number)
        return
      case MonitorEvent.INSTRUCTION:
        // The opener may want to know of them when nobody else does.
        if (this.options.level === "instruction") this.instruction(frame, other as number)
        return
      case MonitorEvent.PY_START:
        return this.enter(frame)
      case MonitorEvent.PY_THROW:
        // It may not have begun yet.
        return extraOf(frame).traced === null ? this.enter(frame) : this.resume(frame, value)
      default:
        // Another watcher raised an exception before it had begun.
        if (frame.extra !== null && frame.extra.traced !== null) this.inFrame(event, frame, value)
    }
  }

  private inFrame(event: MonitorEvent, frame: PyFrame, value: Value | undefined): void {
    switch (event) {
      case MonitorEvent.PY_RESUME:
        return this.resume(frame, this.machine.stack[frame.sp - 1])
      case MonitorEvent.PY_RETURN:
        this.leave(EventKind.RETURN, frame, value)
        this.forget(frame)
        return
      case MonitorEvent.PY_YIELD:
        this.leave(EventKind.YIELD, frame, value)
        this.state.suspend()
        return
      case MonitorEvent.PY_UNWIND:
        return this.unwind(frame)
      case MonitorEvent.RAISE:
      case MonitorEvent.STOP_ITERATION:
        return this.exception(frame, value as PyBaseException)
      default:
        return
    }
  }

  // Code made from text belongs to the program where it runs in one of the program's namespaces.
  private isForeign(frame: PyFrame): boolean {
    const { code } = frame.code
    if (!isFromText(code.filename) || this.options.own.has(code) || isBuiltinCode(code)) return false
    return frame.globals !== this.main.dict && frame.globals.getString("__file__") !== this.options.filename
  }

  // ---- frames

  private tellerOf(frame: PyFrame): FrameTeller {
    if (frame === this.lastFrame) return this.lastTeller as FrameTeller
    const extra = extraOf(frame)
    extra.traced ??= this.state.frame(frame, this.nextFrame++)
    this.lastFrame = frame
    this.lastTeller = extra.traced as FrameTeller
    return this.lastTeller
  }

  private forget(frame: PyFrame): void {
    const extra = extraOf(frame)
    this.state.forget(extra.traced as FrameTeller)
    extra.traced = null
    this.lastFrame = null
  }

  private idOf(frame: PyFrame | null): number {
    for (let at = frame; at !== null; at = at.back) {
      const traced = at.extra === null ? null : at.extra.traced
      if (traced !== null) return (traced as FrameTeller).id
    }
    return -1
  }

  /// The teller of a frame that an event is put together of, whose arguments are `args`.
  private begin(frame: PyFrame): FrameTeller {
    clear(this.args)
    const teller = this.tellerOf(frame)
    this.state.tellChanges(frame, teller)
    return teller
  }

  private tell(kind: EventKind): void {
    this.state.tellObjects()
    this.sink.push(kind, this.args)
  }

  private lineOf(frame: PyFrame): number {
    return lineOfFrame(frame) ?? -1
  }

  // What its caller has bound since its own event is told before.
  private beginCalled(frame: PyFrame): FrameTeller {
    const teller = this.begin(frame)
    let caller = frame.back
    while (caller !== null && (caller.extra === null || caller.extra.traced === null)) caller = caller.back
    if (caller !== null) this.state.tellCaller(caller, caller.extra?.traced as FrameTeller, frame)
    return teller
  }

  private enter(frame: PyFrame): void {
    const teller = this.beginCalled(frame)
    const { args } = this
    args.push(teller.id, this.idOf(frame.back), this.lineOf(frame), functionName(frame.code.code))
    teller.pushChanges(args)
    const { filename } = frame.code.code
    if (!this.options.own.has(frame.code.code)) {
      if (frame.locals === frame.globals || isBuiltinCode(frame.code.code)) args.push(0)
      args.push(filename)
    }
    this.tell(EventKind.CALL)
  }

  private resume(frame: PyFrame, value: Value | undefined): void {
    const teller = this.beginCalled(frame)
    const { args } = this
    args.push(teller.id, this.idOf(frame.back), this.state.show(value), this.lineOf(frame))
    teller.pushChanges(args)
    this.tell(EventKind.RESUME)
  }

  private leave(kind: EventKind, frame: PyFrame, value: Value | undefined): void {
    const teller = this.begin(frame)
    const { args } = this
    args.push(teller.id, this.state.show(value), this.idOf(frame.back), this.lineOf(frame))
    teller.pushChanges(args)
    this.tell(kind)
  }

  private unwind(frame: PyFrame): void {
    const teller = this.begin(frame)
    const { args } = this
    args.push(teller.id, this.idOf(frame.back), this.lineOf(frame))
    teller.pushChanges(args)
    this.tell(EventKind.UNWIND)
    this.forget(frame)
  }

  // ---- lines and instructions

  private line(frame: PyFrame, line: number): void {
    if (++this.lines > this.options.maxSteps) throw new RunStopped("steps")
    const teller = this.begin(frame)
    const { args } = this
    args.push(teller.id, line)
    teller.pushChanges(args)
    if (this.options.iterators) this.pushIterators(args, frame)
    else this.state.tellLoops(frame, teller)
    this.tell(EventKind.LINE)
  }

  // A loop in one line has a line event each time it jumps back (`sys_trace_jump_func`).
  private jump(frame: PyFrame, from: number, to: number): void {
    const lines = frame.executable.watch?.lines
    if (lines === undefined || to > from || lines[from] !== lines[to] || lines[from] < 0) return
    this.line(frame, lines[from])
  }

  private instruction(frame: PyFrame, unit: number): void {
    const { bytecode } = frame.code.code
    const teller = this.begin(frame)
    const { args } = this
    args.push(teller.id, this.lineOf(frame), unit * 2, opNames[bytecode[unit * 2]])
    args.push(argumentAt(bytecode, unit))
    this.pushStack(args, frame)
    teller.pushChanges(args)
    if (this.options.iterators) this.pushIterators(args, frame)
    else this.state.tellLoops(frame, teller)
    this.tell(EventKind.INSTRUCTION)
  }

  private pushIterators(args: (number | string)[], frame: PyFrame): void {
    // A module's frame has no `globals`.
    if (frame.locals === frame.globals) args.push(0)
    const at = args.push(0) - 1
    args[at] = pushIteratorPositions(args, this.machine, frame, this.values)
  }

  private pushStack(args: (number | string)[], frame: PyFrame): void {
    const from = this.options.stack ? frame.base + frame.executable.nlocalsplus : frame.sp
    args.push(frame.sp - from)
    for (let i = from; i < frame.sp; i++) args.push(this.state.show(this.machine.stack[i]))
  }

  // ---- exceptions

  private exception(frame: PyFrame, error: PyBaseException): void {
    const teller = this.begin(frame)
    const { args } = this
    args.push(teller.id, this.lineOf(frame), ...this.values.exceptionTexts(error))
    teller.pushChanges(args)
    this.tell(EventKind.EXCEPTION)
  }
}

// `compile`'s name for text, which `exec` and `eval` give.
function isFromText(filename: string): boolean {
  return filename === "<string>"
}

// With what EXTENDED_ARGs before it add.
function argumentAt(bytecode: Uint8Array, unit: number): number {
  let arg = bytecode[unit * 2 + 1]
  for (let at = unit - 1, shift = 8; at >= 0 && opNames[bytecode[at * 2]] === "EXTENDED_ARG"; at--, shift += 8) {
    arg |= bytecode[at * 2 + 1] << shift
  }
  return arg
}
