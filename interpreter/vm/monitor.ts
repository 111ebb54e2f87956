// Monitor: CPython's monitoring events (PEP 669). Watched instructions are replaced in place, so that indexes, handlers and
// frames in progress stay valid; code that nobody watches is untouched. `sys.settrace`, `sys.monitoring` and the tracer are watchers.

import { Op } from "../compiler/opcodes.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { isException, PyBaseException, stopIteration } from "../objects/exceptions.js"
import type { Executable, WatchTable } from "../objects/executable.js"
import { extraOf, FrameEntry, type FrameExtra, type PyFrame } from "../objects/function.js"
import { PyGenerator } from "../objects/generator.js"
import type { Value } from "../objects/value.js"
import { RunPaused } from "./errors.js"
import type { Machine } from "./machine.js"
import { type EffectWatcher, Leaves, MonitorEvent, type Watcher } from "./monitor-events.js"
import { unitOfRaise } from "./raise-units.js"
import { VmOp } from "./vm-ops.js"
import { CALLS, EFFECTS, firstUnit, restore, Watch, watch } from "./watch-plan.js"
import { callOf } from "./watched-calls.js"

/// `FrameExtra.told`: what was told of the instruction that a run was paused at.
const enum Told {
  NOTHING,
  LINE,
  INSTRUCTION,
}

/// `FrameExtra.previous`: the instruction before is the one that stands before; or there is none, for a generator that goes on
/// with an exception from `throw`.
const FALL = -1
const THROWN = -2
const NONE = -3

/// What one thread's watchers are being told.
interface Telling {
  quiet: number
  told: MonitorEvent | null
}

export class Monitor {
  readonly watchers: Watcher[] = []
  private effects: EffectWatcher | null = null
  // The instruction that was let go to run, to be watched again at the next event. Between two runs of one instruction
  // there always is one: every RESUME and every JUMP_BACKWARD of watched code is watched.
  private loose: Executable | null = null
  private looseIndex = 0
  /// What is returned or yielded, where `reached` gives Leaves.
  leaving: Value = null
  // Above 0 while a callback runs: nothing is told then.
  private quiet = 0
  /// The event that is being told.
  told: MonitorEvent | null = null
  private isLineOver = false
  // The instruction that the exception under way was raised by, and the code unit that is told.
  private raisedIndex = 0
  private raisedUnit = 0
  // How the frame that was unwound last had been entered.
  private unwoundEntry = FrameEntry.NATIVE

  constructor(private readonly vm: Machine) {}

  /// Adds a watcher. Tools of `sys.monitoring` are told last, the one of the highest number first; all others as they came.
  add(watcher: Watcher): void {
    const at = this.watchers.findIndex(({ id = Number.POSITIVE_INFINITY }) => id < (watcher.id ?? Number.POSITIVE_INFINITY))
    this.watchers.splice(watcher.goesFirst ? 0 : at < 0 ? this.watchers.length : at, 0, watcher)
    this.update()
  }

  remove(watcher: Watcher): void {
    const at = this.watchers.indexOf(watcher)
    if (at >= 0) this.watchers.splice(at, 1)
    this.update()
  }

  /// Tells of effects from now on; null ends that.
  watchEffects(watcher: EffectWatcher | null): void {
    this.effects = watcher
    this.update()
  }

  /// A suspended generator's frame was closed without running.
  dropped(frame: PyFrame): void {
    this.effects?.dropped(frame)
  }

  /// To be called when what a watcher wants has changed.
  update(): void {
    this.rearm()
    for (const executable of this.vm.executables()) this.adopt(executable)
  }

  /// Watches what is wanted of this code.
  adopt(executable: Executable): void {
    let events = this.effects === null ? 0 : EFFECTS
    for (const watcher of this.watchers) events |= watcher.wants(executable)
    if (executable.watch !== null && executable.watch.events === events) return
    if (this.loose === executable) this.loose = null
    if (events === 0) restore(executable)
    else watch(executable, events)
  }

  /// Runs a callback, whose own events nobody is told.
  quietly<T>(action: () => T): T {
    this.quiet++
    try {
      return action()
    } finally {
      this.quiet--
    }
  }

  // ---- at instructions

  /// A watched instruction is about to run: tells, and gives the index of the instruction to run now.
  reached(frame: PyFrame, index: number): number {
    const { executable } = frame
    const table = executable.watch as WatchTable
    let flags = table.flags[index]
    if (flags === Watch.EFFECT) {
      this.effects?.effect(frame, table.single[index])
      this.release(executable, index)
      return index
    }
    this.rearm()
    const extra = extraOf(frame)
    // A run that was paused here has told some of it already.
    const told = extra.told
    extra.told = Told.NOTHING
    this.isLineOver = false
    if (told < Told.LINE) {
      this.arrive(frame, extra, index, table)
      if (frame.pc !== index + 1) return this.jumped(frame, extra)
      if (this.vm.pauseWanted) this.pause(extra, Told.LINE)
    }
    // A watcher may want more or less from now on.
    if (executable.watch !== table) flags = executable.watch === null ? 0 : executable.watch.flags[index]
    if ((flags & Watch.INSTRUCTION) !== 0 && told < Told.INSTRUCTION && !this.isLineOver) {
      this.instruction(frame, index, executable)
      if (this.vm.pauseWanted) this.pause(extra, Told.INSTRUCTION)
    }
    if ((flags & Watch.EFFECT) !== 0) this.effects?.effect(frame, table.single[index])
    if ((flags & Watch.OWN) !== 0 && executable.watch !== null) {
      const next = this.own(frame, extra, index, executable)
      if (next >= 0) return next
      if (next !== -1) {
        this.rearm()
        return (executable.ops[index] & 255) === VmOp.WATCHED ? next : index
      }
    }
    this.release(executable, index)
    return index
  }

  /// A tool wants no more line events there. When it was the last, CPython tells nothing of the instruction this time.
  lineDisabled(frame: PyFrame, index: number): void {
    const { executable } = frame
    this.isLineOver = this.watchers.every((watcher) =>
      watcher.hearsLine === undefined
        ? watcher.goesFirst || (watcher.wants(executable) & (1 << MonitorEvent.LINE)) === 0
        : !watcher.hearsLine(frame, index),
    )
  }

  // A watcher has set `f_lineno`: the new line counts as told.
  private jumped(frame: PyFrame, extra: FrameExtra): number {
    const index = frame.pc - 1
    extra.previous = index
    return index
  }

  private arrive(frame: PyFrame, extra: FrameExtra, index: number, table: WatchTable): void {
    const flags = table.flags[index]
    if ((flags & Watch.AFTER_CALL) !== 0) this.afterCall(frame, extra)
    if (extra.branch >= 0) this.afterBranch(frame, extra, index)
    const previous = extra.previous
    extra.previous = FALL
    if ((flags & Watch.LINE) === 0) return
    const line = table.lines[index]
    const before = previous >= 0 ? table.lines[previous] : previous === NONE ? -1 : table.fallLines[index]
    if (line !== before) this.tellAt(firstUnit(frame.executable, index), MonitorEvent.LINE, frame, index, line)
  }

  private tellAt(unit: number, event: MonitorEvent, frame: PyFrame, index: number, other: number): void {
    if (unit === frame.executable.units[index]) {
      this.tell(event, frame, index, undefined, other)
      return
    }
    const extra = extraOf(frame)
    extra.prefix = unit
    try {
      this.tell(event, frame, index, undefined, other)
    } finally {
      extra.prefix = -1
    }
  }

  private pause(extra: FrameExtra, told: Told): void {
    if (!this.vm.canPause()) return
    extra.told = told
    throw new RunPaused()
  }

  // Each EXTENDED_ARG is an instruction of its own.
  private instruction(frame: PyFrame, index: number, executable: Executable): void {
    const unit = executable.units[index]
    for (let at = firstUnit(executable, index); at <= unit; at++) this.tellAt(at, MonitorEvent.INSTRUCTION, frame, index, at)
  }

  private rearm(): void {
    const loose = this.loose
    if (loose === null) return
    this.loose = null
    const { ops } = loose
    ops[this.looseIndex] = (ops[this.looseIndex] & ~255) | VmOp.WATCHED
  }

  private release(executable: Executable, index: number): void {
    this.rearm()
    // A watcher may have gone meanwhile, and all is as it was.
    if ((executable.ops[index] & 255) !== VmOp.WATCHED) return
    const word = (executable.watch as WatchTable).single[index]
    executable.ops[index] = (word & 255) === Op.POP_TOP ? VmOp.DROP : word
    this.loose = executable
    this.looseIndex = index
  }

  // The instruction's own event. Gives where to go on when there is nothing else to do, else -1.
  private own(frame: PyFrame, extra: FrameExtra, index: number, executable: Executable): number {
    const word = (executable.watch as WatchTable).single[index]
    const arg = word >> 8
    const stack = this.vm.stack
    switch (word & 255) {
      case Op.RESUME:
        this.tell((arg & 3) === 0 ? MonitorEvent.PY_START : MonitorEvent.PY_RESUME, frame, index, undefined, undefined)
        return frame.pc === index + 1 ? index + 1 : this.jumped(frame, extra)
      case Op.RETURN_VALUE:
        return this.leaveByReturn(frame, index, stack[frame.sp - 1] as Value)
      case Op.RETURN_CONST:
        return this.leaveByReturn(frame, index, executable.code.consts[arg])
      case Op.YIELD_VALUE:
        return this.leaveByYield(frame, index, stack[frame.sp - 1] as Value)
      case Op.JUMP_BACKWARD:
      case Op.JUMP_FORWARD:
        if (--this.vm.ticks < 0) this.vm.tickInEvent()
        this.tellJump(frame, index, arg)
        if (frame.pc !== index + 1) return this.jumped(frame, extra)
        extra.previous = this.origin(executable, index, arg)
        return arg
      case Op.JUMP_BACKWARD_NO_INTERRUPT:
        extra.previous = this.origin(executable, index, arg)
        return arg
      case Op.END_SEND:
        this.endSend(frame, index)
        return -1
      case Op.CALL:
      case Op.CALL_KW:
      case Op.CALL_FUNCTION_EX:
        this.call(frame, extra, index, word)
        return -1
      case Op.LOAD_SUPER_ATTR:
        return (this.wanted(frame) & CALLS) === 0 ? -1 : this.loadSuperAttribute(frame, extra, index, arg)
      default:
        return this.branch(frame, extra, index, word)
    }
  }

  // What a watcher raises counts as raised where the jump leads.
  private tellJump(frame: PyFrame, index: number, to: number): void {
    try {
      this.tell(MonitorEvent.JUMP, frame, index, undefined, to)
    } catch (error) {
      frame.pc = to + 1
      throw error
    }
  }

  private leaveByReturn(frame: PyFrame, index: number, value: Value): Leaves {
    this.tell(MonitorEvent.PY_RETURN, frame, index, value, undefined)
    this.leaving = value
    return Leaves.BY_RETURN
  }

  // The frame stands at the instruction that it will go on with, which a trace function may change.
  private leaveByYield(frame: PyFrame, index: number, value: Value): Leaves {
    frame.pc = index + 2
    try {
      this.tell(MonitorEvent.PY_YIELD, frame, index, value, undefined)
    } finally {
      frame.pc--
    }
    // As after any jump, the new line counts as told.
    if (frame.pc !== index + 1) extraOf(frame).previous = frame.pc
    this.leaving = value
    return Leaves.BY_YIELD
  }

  // The place that `to` is reached from counts only where a line may begin.
  private origin(executable: Executable, from: number, to: number): number {
    // Nobody may watch any more.
    return ((executable.watch?.flags[to] ?? 0) & Watch.LINE) === 0 ? FALL : from
  }

  private branch(frame: PyFrame, extra: FrameExtra, index: number, word: number): number {
    const top = this.vm.stack[frame.sp - 1]
    let jumps: boolean
    switch (word & 255) {
      case Op.POP_JUMP_IF_FALSE:
        if (typeof top !== "boolean") return -1
        jumps = !top
        break
      case Op.POP_JUMP_IF_TRUE:
        if (typeof top !== "boolean") return -1
        jumps = top
        break
      case Op.POP_JUMP_IF_NONE:
        jumps = top === null
        break
      case Op.POP_JUMP_IF_NOT_NONE:
        jumps = top !== null
        break
      default:
        if ((word & 255) !== Op.FOR_ITER && (word & 255) !== Op.SEND) return -1
        // Known when the next instruction is reached.
        extra.previous = index
        extra.branch = (word & 255) === Op.FOR_ITER && (this.wanted(frame) & (1 << MonitorEvent.BRANCH)) !== 0 ? index : -1
        return -1
    }
    const next = jumps ? word >> 8 : index + 1
    if (jumps) extra.previous = this.origin(frame.executable, index, next)
    this.tell(MonitorEvent.BRANCH, frame, index, undefined, next)
    return -1
  }

  private wanted(frame: PyFrame): number {
    return frame.executable.watch?.events ?? 0
  }

  // FOR_ITER's way is known now.
  private afterBranch(frame: PyFrame, extra: FrameExtra, index: number): void {
    const from = extra.branch
    extra.branch = -1
    this.tell(MonitorEvent.BRANCH, frame, from, undefined, index)
  }

  // A generator or coroutine that was awaited has returned.
  private endSend(frame: PyFrame, index: number): void {
    const { stack } = this.vm
    if (!(stack[frame.sp - 2] instanceof PyGenerator)) return
    this.tell(MonitorEvent.STOP_ITERATION, frame, index, stopIteration(stack[frame.sp - 1] as Value), undefined)
  }

  // ---- calls

  private call(frame: PyFrame, extra: FrameExtra, index: number, word: number): void {
    const { callable, first, native } = callOf(this.vm, frame, word)
    this.tell(MonitorEvent.CALL, frame, index, callable, first)
    extra.native = native === null ? null : { index, callable: native.callable, first: native.first }
  }

  // LOAD_SUPER_ATTR is `super(...)`, which counts as a call, and the attribute's look-up.
  private loadSuperAttribute(frame: PyFrame, extra: FrameExtra, index: number, arg: number): number {
    const { vm } = this
    const { stack } = vm
    const at = frame.sp - 3
    const callable = stack[at] as Value
    const isExplicit = (arg & 2) !== 0
    const first = isExplicit ? stack[at + 1] : undefined
    this.tell(MonitorEvent.CALL, frame, index, callable, first)
    extra.native = { index, callable, first }
    const object = vm.call(callable, isExplicit ? [stack[at + 1] as Value, stack[at + 2] as Value] : [])
    this.afterCall(frame, extra)
    stack[at] = vm.getAttribute(object, frame.code.code.names[arg >> 2])
    stack[at + 1] = undefined
    frame.sp = at + 1 + (arg & 1)
    return index + 1
  }

  // The frame counts as standing at the call.
  private afterCall(frame: PyFrame, extra: FrameExtra): void {
    const { native } = extra
    if (native === null) return
    extra.native = null
    const { pc } = frame
    frame.pc = native.index + 1
    try {
      this.tell(MonitorEvent.C_RETURN, frame, native.index, native.callable, native.first)
    } finally {
      frame.pc = pc
    }
  }

  // ---- exceptions: each gives the exception that goes on, which is another when a watcher raised one

  /// A generator's frame is about to get an exception from `throw`.
  threw(frame: PyFrame, error: PyBaseException): PyBaseException {
    if (frame.executable.watch === null) return error
    extraOf(frame).previous = THROWN
    return this.tellThrown(MonitorEvent.PY_THROW, frame, frame.pc, error)
  }

  raised(frame: PyFrame, error: PyBaseException, reraised: boolean): PyBaseException {
    this.rearm()
    const table = frame.executable.watch
    if (table === null) return error
    const extra = extraOf(frame)
    let result = error
    const entered = this.unwoundEntry
    this.unwoundEntry = FrameEntry.NATIVE
    if (extra.native !== null) {
      const { index, callable, first } = extra.native
      extra.native = null
      if (index === frame.pc - 1) this.tell(MonitorEvent.C_RAISE, frame, index, callable, first)
    }
    const wasThrown = extra.previous === THROWN
    extra.previous = wasThrown ? NONE : frame.pc - 1
    if (wasThrown) result = this.tellThrown(MonitorEvent.RAISE, frame, frame.pc - 1, error)
    else if (!reraised) {
      this.raisedUnit = unitOfRaise(frame, table, entered)
      result = this.tellError(MonitorEvent.RAISE, frame, frame.pc - 1, error, this.raisedUnit)
    } else {
      this.restoreLasti(frame, extra, table)
      this.raisedUnit = frame.executable.units[frame.pc - 1]
      result = this.tellError(MonitorEvent.RERAISE, frame, frame.pc - 1, error)
    }
    this.raisedIndex = frame.pc - 1
    return result
  }

  // RERAISE with an argument goes back to where the exception came from, as far as lines are concerned.
  private restoreLasti(frame: PyFrame, extra: FrameExtra, table: WatchTable): void {
    const word = table.single[frame.pc - 1]
    if ((word & 255) !== Op.RERAISE || word >> 8 === 0) return
    const unit = this.vm.stack[frame.sp - 1 - (word >> 8)]
    const index = typeof unit === "number" ? frame.executable.units.lastIndexOf(unit) : -1
    if (index >= 0) extra.previous = index
  }

  /// The instruction that counts as the last one: after a RERAISE, where the exception came from.
  lasti(frame: PyFrame): number {
    const previous = frame.executable.watch === null ? FALL : extraOf(frame).previous
    if (previous === NONE) return frame.pc
    return previous >= 0 ? previous : frame.pc - 1
  }

  handled(frame: PyFrame, error: PyBaseException): PyBaseException {
    if (frame.executable.watch === null) return error
    const extra = extraOf(frame)
    if (extra.previous >= 0) extra.previous = this.origin(frame.executable, extra.previous, frame.pc)
    return this.tellError(MonitorEvent.EXCEPTION_HANDLED, frame, frame.pc, error)
  }

  unwound(frame: PyFrame, error: PyBaseException): PyBaseException {
    let result = error
    if (frame.executable.watch !== null) {
      const { previous } = extraOf(frame)
      if (previous >= 0) frame.pc = previous + 1
      if (previous === NONE) result = this.tellThrown(MonitorEvent.PY_UNWIND, frame, frame.pc - 1, error)
      else result = this.tellError(MonitorEvent.PY_UNWIND, frame, this.raisedIndex, error, this.raisedUnit)
    }
    this.unwoundEntry = frame.entry
    return this.endedIteration(frame, result)
  }

  /// A generator that a loop goes over has returned something else than None: that counts as a StopIteration raised in the loop's frame.
  loopReturned(frame: PyFrame, value: Value): void {
    if (frame.executable.watch !== null) this.tell(MonitorEvent.RAISE, frame, frame.pc - 1, stopIteration(value), undefined)
  }

  // A `__next__` written in Python ends a loop by StopIteration; the loop's frame is told, although nothing is raised there.
  private endedIteration(frame: PyFrame, error: PyBaseException): PyBaseException {
    const { back } = frame
    if (frame.entry !== FrameEntry.NATIVE || back === null || back.executable.watch === null) return error
    const op = back.executable.watch.single[back.pc - 1] & 255
    if ((op !== Op.FOR_ITER && op !== Op.SEND) || !isException(error, exceptionTypes.StopIteration)) return error
    return this.tellError(MonitorEvent.RAISE, back, back.pc - 1, error)
  }

  /// What SEND waits for, written in no Python, has ended with StopIteration: that counts as raised in the waiting frame.
  endedNatively(frame: PyFrame, error: PyBaseException): void {
    if (error.traceback === null) this.tell(MonitorEvent.RAISE, frame, frame.pc - 1, error, undefined)
  }

  // A generator that an exception is thrown into stands at the instruction that it would go on with.
  private tellThrown(event: MonitorEvent, frame: PyFrame, index: number, error: PyBaseException): PyBaseException {
    frame.pc++
    const result = this.tellError(event, frame, index, error)
    frame.pc--
    return result
  }

  private tellError(event: MonitorEvent, frame: PyFrame, index: number, error: PyBaseException, unit?: number): PyBaseException {
    try {
      this.tell(event, frame, index, error, unit)
      return error
    } catch (thrown) {
      if (thrown instanceof PyBaseException) return thrown
      throw thrown
    }
  }

  /// Another thread goes on, which nothing is being told of. Gives what `endTelling` takes when it stops.
  beginTelling(): Telling {
    const { quiet, told } = this
    this.quiet = 0
    this.told = null
    return { quiet, told }
  }

  endTelling({ quiet, told }: Telling): void {
    this.quiet = quiet
    this.told = told
  }

  private tell(event: MonitorEvent, frame: PyFrame, index: number, value: Value | undefined, other: Value | undefined): void {
    const { watchers } = this
    // Code may be watched for its effects alone.
    if (this.quiet > 0 || frame.executable.watch?.events === EFFECTS) return
    const before = this.told
    this.told = event
    try {
      for (let i = 0; i < watchers.length; i++) watchers[i].event(event, frame, index, value, other)
    } finally {
      this.told = before
    }
  }
}
