// `sys.settrace` and `sys.setprofile`: CPython's legacy tracing over monitoring events (legacy_tracing.c).

import type { PyBaseException } from "../objects/exceptions.js"
import type { Executable } from "../objects/executable.js"
import type { Fiber } from "../objects/fiber.js"
import { type PyFrame, PyMethod, showFrame } from "../objects/function.js"
import { PyBuiltinFunction, PyMethodDescriptor } from "../objects/method.js"
import { PyTuple } from "../objects/tuple.js"
import { typeOf } from "../objects/typeof.js"
import type { Value } from "../objects/value.js"
import type { Machine } from "./machine.js"
import type { Monitor } from "./monitor.js"
import { MonitorEvent, type Watcher } from "./monitor-events.js"

function setOf(...events: MonitorEvent[]): number {
  return events.reduce((set, event) => set | (1 << event), 0)
}

const calls = setOf(MonitorEvent.PY_START, MonitorEvent.PY_RESUME, MonitorEvent.PY_THROW)
const returns = setOf(MonitorEvent.PY_RETURN, MonitorEvent.PY_YIELD, MonitorEvent.PY_UNWIND)
const raises = setOf(MonitorEvent.RAISE, MonitorEvent.STOP_ITERATION)
const lines = setOf(MonitorEvent.LINE, MonitorEvent.JUMP)
const natives = setOf(MonitorEvent.CALL, MonitorEvent.C_RETURN, MonitorEvent.C_RAISE)

// How many more events code that nobody traces any more tells of, before it is let go: trace functions come and go in loops, and
// letting all code go and watching it again costs far more.
const LINGER = 1000

/// The functions that threads gave, one each.
class Hooks {
  /// That of the program's own thread; the others stand in their fibers.
  private own: Value = null
  /// How many threads have one.
  count = 0

  constructor(
    private readonly vm: Machine,
    private readonly name: "trace" | "profile",
  ) {}

  /// That of the running thread.
  get current(): Value {
    const { fiber } = this.vm
    return fiber === null ? this.own : fiber[this.name]
  }

  set(thread: Fiber | null, hook: Value): void {
    const before = thread === null ? this.own : thread[this.name]
    if (thread === null) this.own = hook
    else thread[this.name] = hook
    if (before !== null) this.count--
    if (hook !== null) this.count++
  }
}

export class TraceFunction implements Watcher {
  private readonly hooks: Hooks
  private lingering = 0
  /// Code that a frame asked opcode events for.
  private readonly opcodes = new WeakSet<object>()

  constructor(
    private readonly vm: Machine,
    private readonly monitor: Monitor,
  ) {
    this.hooks = new Hooks(vm, "trace")
  }

  /// That of the running thread.
  get hook(): Value {
    return this.hooks.current
  }

  set(hook: Value): void {
    const isWatched = this.isWatching()
    this.replace(this.vm.fiber, hook)
    const frame = this.vm.currentFrame()
    const isNew = hook !== null && frame?.extra?.traceOpcodes === true && !this.opcodes.has(frame.code)
    if (isNew) this.opcodes.add((frame as PyFrame).code)
    if (isNew || (hook !== null && !isWatched)) this.monitor.update()
  }

  setOf(thread: Fiber | null, hook: Value): void {
    const isWatched = this.isWatching()
    this.replace(thread, hook)
    if (hook !== null && !isWatched) this.monitor.update()
  }

  private isWatching(): boolean {
    return this.hooks.count > 0 || this.lingering > 0
  }

  private replace(thread: Fiber | null, hook: Value): void {
    const { count } = this.hooks
    this.hooks.set(thread, hook)
    if (this.hooks.count > 0) this.lingering = 0
    else if (count > 0) this.lingering = LINGER
  }

  /// `f_trace_opcodes` and `f_trace` are both set for the frame.
  traceOpcodes(frame: PyFrame): void {
    if (this.opcodes.has(frame.code)) return
    this.opcodes.add(frame.code)
    this.monitor.update()
  }

  // A frame without the flag ends opcode events for all frames of its code, as in CPython 3.13.
  private leaveOpcodes(frame: PyFrame): void {
    this.opcodes.delete(frame.code)
    this.monitor.update()
  }

  wants(executable: Executable): number {
    if (!this.isWatching()) return 0
    const opcode = this.opcodes.has(executable.code) ? 1 << MonitorEvent.INSTRUCTION : 0
    return calls | returns | raises | lines | opcode
  }

  event(event: MonitorEvent, frame: PyFrame, index: number, value: Value | undefined, other: Value | undefined): void {
    const { hook } = this
    if (hook === null) {
      if (this.lingering > 0 && --this.lingering === 0) this.monitor.update()
      return
    }
    const bit = 1 << event
    // CPython 3.13 notices a flag that was set while the frame had no `f_trace` at the frame's next event but a line.
    if ((bit & (calls | returns | raises)) !== 0 && frame.extra?.traceOpcodes) this.traceOpcodes(frame)
    if ((bit & calls) !== 0) this.tell(hook, frame, "call", null)
    else if (event === MonitorEvent.PY_UNWIND) this.tellLocal(frame, "return", null)
    else if ((bit & returns) !== 0) this.tellLocal(frame, "return", value as Value)
    else if ((bit & raises) !== 0) {
      const error = value as PyBaseException
      this.tellLocal(frame, "exception", new PyTuple([error.cls, error, error.traceback]))
    } else this.step(event, frame, index, other)
  }

  private step(event: MonitorEvent, frame: PyFrame, index: number, other: Value | undefined): void {
    const { extra } = frame
    if (event === MonitorEvent.INSTRUCTION) {
      if (extra?.traceOpcodes) this.tellLocal(frame, "opcode", null)
      else this.leaveOpcodes(frame)
    } else if (event === MonitorEvent.LINE) {
      if (extra?.traceLines !== false) this.tellLocal(frame, "line", null)
    } else if (event === MonitorEvent.JUMP && isLoopInOneLine(frame, index, other as number)) {
      if (extra?.traceLines !== false) this.tellLocal(frame, "line", null)
    }
  }

  private tellLocal(frame: PyFrame, event: string, arg: Value): void {
    const local = frame.extra?.trace ?? null
    if (local !== null) this.tell(local, frame, event, arg)
  }

  private tell(hook: Value, frame: PyFrame, event: string, arg: Value): void {
    const extra = showFrame(frame)
    try {
      const result = this.monitor.quietly(() => this.vm.call(hook, [frame, event, arg]))
      if (result !== null) extra.trace = result
    } catch (error) {
      // A trace function that fails is not asked again.
      this.set(null)
      extra.trace = null
      throw error
    }
  }
}

/// Does the jump go back in its own line? Each round of such a loop has a line event.
function isLoopInOneLine(frame: PyFrame, from: number, to: number): boolean {
  const table = frame.executable.watch
  return table !== null && to <= from && table.lines[from] >= 0 && table.lines[from] === table.lines[to]
}

export class ProfileFunction implements Watcher {
  private readonly hooks: Hooks
  private isWatching = false

  constructor(
    private readonly vm: Machine,
    private readonly monitor: Monitor,
  ) {
    this.hooks = new Hooks(vm, "profile")
  }

  /// That of the running thread.
  get hook(): Value {
    return this.hooks.current
  }

  setOf(thread: Fiber | null, hook: Value): void {
    this.hooks.set(thread, hook)
    if (this.isWatching === this.hooks.count > 0) return
    this.isWatching = !this.isWatching
    this.monitor.update()
  }

  /// As in CPython, code is watched until a function is set the next time, which is told of the rest of that call then.
  threadEnded(thread: Fiber): void {
    this.hooks.set(thread, null)
  }

  wants(): number {
    return !this.isWatching ? 0 : calls | returns | natives
  }

  event(event: MonitorEvent, frame: PyFrame, _index: number, value: Value | undefined, other: Value | undefined): void {
    if (this.hook === null) return
    const bit = 1 << event
    if ((bit & calls) !== 0) this.tell(frame, "call", null)
    else if (event === MonitorEvent.PY_UNWIND) this.tell(frame, "return", null)
    else if ((bit & returns) !== 0) this.tell(frame, "return", value as Value)
    else if ((bit & natives) !== 0) {
      const native = this.nativeOf(value as Value, other)
      const name = event === MonitorEvent.CALL ? "c_call" : event === MonitorEvent.C_RETURN ? "c_return" : "c_exception"
      if (native !== null) this.tell(frame, name, native)
    }
  }

  // Built-in functions and methods only, in a method object too; a method looked up on its type is shown bound.
  private nativeOf(callable: Value, self: Value | undefined): Value {
    if (callable instanceof PyBuiltinFunction) return callable
    if (callable instanceof PyMethod && callable.fn instanceof PyBuiltinFunction) return callable.fn
    if (!(callable instanceof PyMethodDescriptor) || self === undefined) return null
    const get = typeOf(callable).slots.tp_descr_get
    return get === null ? null : get(this.vm, callable, self, typeOf(self))
  }

  private tell(frame: PyFrame, event: string, arg: Value): void {
    showFrame(frame)
    try {
      const { hook } = this
      this.monitor.quietly(() => this.vm.call(hook, [frame, event, arg]))
    } catch (error) {
      this.setOf(this.vm.fiber, null)
      throw error
    }
  }
}
