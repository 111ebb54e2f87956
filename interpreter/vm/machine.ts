// The machine: one Python interpreter. It holds all state of a run and is the `rt` that objects get.

import { Op } from "../compiler/opcodes.js"
import type { Host } from "../host/host.js"
import { asyncGeneratorType, builtinFunctionType, coroutineType, generatorType } from "../objects/builtin-types.js"
import type { PyCode } from "../objects/code.js"
import { PyDict } from "../objects/dict.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { newException, type PyBaseException, recursionError, runtimeError, typeError } from "../objects/exceptions.js"
import type { Executable } from "../objects/executable.js"
import { type Fiber, FiberParked } from "../objects/fiber.js"
import { FrameEntry, type PyCell, PyFrame, PyFunction, PyMethod } from "../objects/function.js"
import { ExcInfo, GeneratorState, PyGenerator } from "../objects/generator.js"
import "../objects/index.js"
import { givenNames, MappedNames } from "../objects/mapped-names.js"
import { PyBuiltinFunction } from "../objects/method.js"
import { PyModule } from "../objects/module.js"
import { getAttribute } from "../objects/operations/attributes.js"
import { callMethod } from "../objects/operations/call.js"
import { readyBuiltinTypes } from "../objects/ready.js"
import type { Instrumentation, OptimizeLevel, Runtime } from "../objects/runtime.js"
import type { PyTuple } from "../objects/tuple.js"
import type { PyType } from "../objects/type.js"
import { typeName, typeOf } from "../objects/typeof.js"
import { type Done, done, type Value } from "../objects/value.js"
import type { ParseMode } from "../syntax/index.js"
import type { TreeNode } from "../syntax/walk.js"
import { sendInto } from "./async.js"
import { prepareFrame } from "./calls.js"
import { compileNode, compileOwn, compileSource, optimizeNode, parseSource } from "./compiling.js"
import { decode, specialize } from "./decode.js"
import { DecodedCode } from "./decoded-code.js"
import { RunPaused } from "./errors.js"
import { canPark, runFiber } from "./fibers.js"
import { errorOfNative, resumeInline, skipEndFor } from "./frames.js"
import { checkNotRunning, closesQuietly, delegateOfGenerator, endQuietly, kindOf, prepareThrow } from "./generators.js"
import { Identities } from "./identities.js"
import { importAbsolute, importName } from "./imports.js"
import type { Instrument, TraceSink } from "./instrument.js"
import { afterPoints } from "./instrument.js"
import { SysInstrumentation } from "./instrumentation.js"
import { ObjectLifetimes } from "./lifetimes.js"
import { run } from "./loop.js"
import { Monitor } from "./monitor.js"
import type { EffectWatcher, Watcher } from "./monitor-events.js"
import { Subclasses } from "./subclasses.js"

// How many calls and backward jumps pass between two looks at the clock and the cancel flag.
const TICKS = 20000
const STACK_CHUNK = 16384
// What most programs need: a new machine takes a quarter less time than with a chunk.
const FIRST_STACK = 1024

export class Machine implements Runtime {
  readonly modules = new PyDict()
  readonly builtins: PyDict
  readonly builtinsModule: PyModule
  sys: PyDict = new PyDict()
  readonly stack: (Value | undefined)[] = new Array(FIRST_STACK).fill(undefined)
  frame: PyFrame | null = null
  excInfo = new ExcInfo()
  /// The fiber that runs, null for the program's own stack.
  fiber: Fiber | null = null
  depth = 0
  recursionLimit = 1000
  ticks = TICKS
  /// Called every TICKS calls and jumps; may throw RunStopped or a Python exception.
  onTick: (() => void) | null = null
  tracer: TraceSink | null = null
  /// Who watches events of CPython's kinds; null as long as nobody ever did.
  monitor: Monitor | null = null
  instrument: Instrument | null = null
  /// null as long as nobody wants to know of an object's end.
  ends: ObjectLifetimes | null = null
  /// Does whoever runs this machine know how to go on after a RunPaused; and does somebody want one?
  pausable = false
  pauseWanted = false
  /// Set by the loop just before it throws: the exception is on its way already.
  reraising = false
  /// Second result of getSuperAttribute, of sendInto.
  boundSelf = false
  sent: Value = null
  // The generator made last, and the frame that called for it, if it did so itself, with the place that it went on at.
  private made: PyGenerator | null = null
  private maker: PyFrame | null = null
  private madeAt = 0
  private nativeDepth = 0
  private readonly decoded = new DecodedCode()
  private readonly shown: Value[] = []
  private readonly identities = new Identities()
  private readonly subclasses = new Subclasses()
  private readonly states = new Map<string, unknown>()

  constructor(readonly host: Host) {
    readyBuiltinTypes()
    this.builtinsModule = new PyModule("builtins")
    this.builtins = this.builtinsModule.dict
  }

  // ---- calling

  call(callable: Value, args: readonly Value[], kwnames: readonly string[] | null = null): Value {
    if (callable instanceof PyFunction) return this.callFunction(callable, args, kwnames)
    return this.callAny(callable, args, kwnames)
  }

  /// Calls what is no Python function (a bound one is unpacked).
  callAny(callable: Value, args: readonly Value[], kwnames: readonly string[] | null): Value {
    if (callable instanceof PyBuiltinFunction && callable.cls === builtinFunctionType) return callable.call(this, args, kwnames)
    if (callable instanceof PyMethod) return this.call(callable.fn, [callable.self, ...args], kwnames)
    const slot = typeOf(callable).slots.tp_call
    if (slot === null) throw typeError(`'${typeName(callable)}' object is not callable`)
    return slot(this, callable, args, kwnames)
  }

  callFunction(fn: PyFunction, args: readonly Value[], kwnames: readonly string[] | null): Value {
    const base = this.freeBase()
    this.reserve(base + args.length)
    for (let i = 0; i < args.length; i++) this.stack[base + i] = args[i]
    const frame = prepareFrame(this, this.frame, fn, base, args.length, kwnames, FrameEntry.NATIVE)
    return run(this, frame) as Value
  }

  execCode(code: PyCode, globals: PyDict, locals: Value, closure: PyTuple | null = null): Value {
    if (globals.getString("__builtins__") === undefined) {
      globals.setString("__builtins__", givenNames(this.frame === null ? this.builtins : this.builtinsOf(this.frame)))
    }
    const fn = new PyFunction(code, globals, this.builtinsFor(globals))
    if (closure !== null) fn.closure = closure.items as unknown as PyCell[]
    // A function's code is called as the function would be, without arguments.
    if (code.code.argcount + code.code.kwonlyargcount > 0) {
      fn.qualname = code.code.name
      return this.callFunction(fn, [], null)
    }
    const executable = this.executableOf(fn)
    const base = this.freeBase()
    this.enter(executable, base)
    for (let i = 0; i < executable.nlocalsplus; i++) this.stack[base + i] = undefined
    const namespace = (code.code.flags & OPTIMIZED) === 0 ? locals : null
    const frame = new PyFrame(executable, fn, globals, namespace, base, this.frame, FrameEntry.NATIVE)
    frame.sp = base + executable.nlocalsplus
    this.frame = frame
    return run(this, frame) as Value
  }

  /// Decodes a function's code for its globals, once.
  executableOf(fn: PyFunction): Executable {
    if (fn.executable !== null && fn.executable.code === fn.code) return fn.executable
    const shared = fn.code.executable
    const fits = shared !== null && (shared.globals === fn.globals || shared.globals === null)
    const executable = fits ? (shared as Executable) : this.decode(fn.code)
    executable.globals = fn.globals
    if (shared === null) fn.code.executable = executable
    fn.executable = executable
    return executable
  }

  private decode(code: PyCode): Executable {
    const plain = decode(code)
    const executable = specialize(this.instrument === null ? plain : this.instrument(plain))
    this.decoded.add(executable)
    this.monitor?.adopt(executable)
    return executable
  }

  /// All code that was decoded and is still in use.
  executables(): Executable[] {
    return this.decoded.all()
  }

  instrumentation(): Instrumentation {
    return this.state("sys.instrumentation", () => new SysInstrumentation(this))
  }

  lifetimes(): ObjectLifetimes {
    this.ends ??= new ObjectLifetimes(this)
    return this.ends
  }

  threadEnded(fiber: Fiber): void {
    if (fiber.trace !== null || fiber.profile !== null) this.instrumentation().threadEnded(fiber)
  }

  /// Adds somebody who watches the program's events.
  watch(watcher: Watcher): void {
    this.monitor ??= new Monitor(this)
    this.monitor.add(watcher)
  }

  /// Has somebody told of what may change objects, in place of whoever was.
  watchEffects(watcher: EffectWatcher): void {
    this.monitor ??= new Monitor(this)
    this.monitor.watchEffects(watcher)
  }

  /// Counts a frame in and makes sure that its window fits.
  enter(executable: Executable, base: number): void {
    if (this.depth >= this.recursionLimit) throw recursionError("maximum recursion depth exceeded")
    this.reserve(base + executable.frameSize)
    this.depth++
  }

  reserve(size: number): void {
    if (size <= this.stack.length) return
    const stack = this.stack
    for (let n = Math.max(STACK_CHUNK, size - stack.length); n > 0; n--) stack.push(undefined)
  }

  /// Where the window of a frame entered from native code may begin.
  freeBase(): number {
    const frame = this.frame
    return frame === null ? 0 : frame.base + frame.executable.frameSize
  }

  tick(): void {
    this.tickInEvent()
    this.pauseIfWanted()
  }

  /// Where the instruction must not be run again.
  tickInEvent(): void {
    this.ticks = TICKS
    this.onTick?.()
  }

  // ---- pausing: a run is left as it stands, frames and stack included

  /// Leaves the run here if that is wanted and possible. The instruction must bear being run again.
  pauseIfWanted(): void {
    if (this.pauseWanted && this.canPause()) throw new RunPaused()
  }

  /// Can the run be left here? Only while nothing but Python frames lie between its beginning and this point.
  canPause(): boolean {
    if (!this.pausable || this.fiber !== null) return false
    let frame = this.frame
    while (frame !== null && frame.entry !== FrameEntry.NATIVE) frame = frame.back
    return frame !== null && frame.back === null
  }

  /// Goes on with a run that was paused.
  goOn(): Value {
    const top = this.frame as PyFrame
    top.pc -= 1
    return run(this, top) as Value
  }

  skipEndFor(ops: Int32Array, target: number): number {
    return skipEndFor(ops, target)
  }

  // ---- generators

  /// RETURN_GENERATOR: the generator that the frame becomes.
  makeGenerator(frame: PyFrame): PyGenerator {
    const flags = frame.code.code.flags
    const cls = (flags & 0x200) !== 0 ? asyncGeneratorType : (flags & 0x80) !== 0 ? coroutineType : generatorType
    const gen = new PyGenerator(cls, frame)
    frame.generator = gen
    this.made = gen
    this.maker = frame.entry === FrameEntry.CALL ? frame.back : null
    this.madeAt = this.maker === null ? 0 : this.maker.pc
    return gen
  }

  /// Was a loop ever given a generator that nobody else has?
  hasTemporaries = false

  /// Does the running instruction take the generator straight from the call that made it?
  isJustMade(gen: PyGenerator): boolean {
    const { frame } = this
    if (gen !== this.made || frame === null || frame !== this.maker) return false
    const { units } = frame.executable
    const isMade = units[afterPoints(frame.executable, this.madeAt)] === units[frame.pc - 1]
    if (isMade) this.hasTemporaries = true
    return isMade
  }

  isTemporary(value: Value): boolean {
    const { frame } = this
    if (value !== this.made || frame === null || frame !== this.maker) return false
    const { executable } = frame
    const { units, code } = executable
    const { bytecode } = code.code
    const call = frame.pc - 1
    if (bytecode[2 * units[call]] !== Op.CALL) return false
    for (let i = afterPoints(executable, this.madeAt); i < call; i = afterPoints(executable, i + 1)) {
      // Nothing but a default was put on the stack since.
      const op = bytecode[2 * units[i]]
      if (op !== Op.LOAD_CONST && op !== Op.LOAD_FAST) return false
    }
    return true
  }

  resume(gen: PyGenerator, value: Value): Value | Done {
    checkNotRunning(gen)
    if (gen.state === GeneratorState.CLOSED) {
      if (gen.cls === coroutineType) throw runtimeError("cannot reuse already awaited coroutine")
      gen.returned = null
      return done
    }
    if (gen.state === GeneratorState.CREATED && value !== null) {
      throw typeError(`can't send non-None value to a just-started ${kindOf(gen)}`)
    }
    return run(this, resumeInline(this, this.frame, gen, value, FrameEntry.NATIVE))
  }

  throwInto(gen: PyGenerator, error: PyBaseException): Value | Done {
    checkNotRunning(gen)
    if (gen.state === GeneratorState.CLOSED) {
      throw gen.cls === coroutineType ? runtimeError("cannot reuse already awaited coroutine") : error
    }
    const step = prepareThrow(this, gen, error)
    return "item" in step ? step.item : this.raiseIn(gen, step.error)
  }

  /// GeneratorExit into a generator that waits: as `throwInto`, but one with nothing left to run is just ended.
  closeInto(gen: PyGenerator): Value | Done {
    checkNotRunning(gen)
    const exit = newException(exceptionTypes.GeneratorExit)
    const step = prepareThrow(this, gen, exit)
    if ("item" in step) return step.item
    if (step.error !== exit || !closesQuietly(gen)) return this.raiseIn(gen, step.error)
    endQuietly(this, gen)
    return done
  }

  raiseIn(gen: PyGenerator, error: PyBaseException): Value | Done {
    const frame = resumeInline(this, this.frame, gen, null, FrameEntry.NATIVE)
    frame.sp -= 1
    return run(this, frame, this.monitor === null ? error : this.monitor.threw(frame, error))
  }

  delegateOf(gen: PyGenerator): Value | undefined {
    return delegateOfGenerator(gen)
  }

  /// SEND: what the receiver yields, or `done` with its result in `sent`.
  send(receiver: Value, value: Value): Value | Done {
    return sendInto(this, receiver, value)
  }

  /// The value of the StopIteration that a native iterator ended with, if it left one.
  takeIteratorResult(): Value {
    return null
  }

  runFiber(fiber: Fiber): boolean {
    return runFiber(this, fiber)
  }

  canPark(): boolean {
    return canPark(this)
  }

  park(): never {
    throw new FiberParked(this.fiber as Fiber)
  }

  // ---- frames

  get handled(): PyBaseException | null {
    for (let info: ExcInfo | null = this.excInfo; info !== null; info = info.previous) if (info.value !== null) return info.value
    return null
  }

  currentFrame(): PyFrame | null {
    return this.frame
  }

  frameSlot(frame: PyFrame, index: number): Value | undefined {
    if (frame.finished) return frame.extra?.remains?.[index]
    const gen = frame.generator
    if (gen !== null && gen.state !== GeneratorState.RUNNING) return gen.window?.[index]
    return this.stack[frame.base + index]
  }

  setFrameSlot(frame: PyFrame, index: number, value: Value | undefined): void {
    const gen = frame.generator
    if (frame.finished) {
      if (frame.extra?.remains) frame.extra.remains[index] = value
    } else if (gen !== null && gen.state !== GeneratorState.RUNNING) {
      if (gen.window !== null) gen.window[index] = value
    } else this.stack[frame.base + index] = value
  }

  builtinsOf(frame: PyFrame): PyDict {
    return frame.fn === null ? this.builtins : frame.fn.builtins
  }

  /// The namespace that `__builtins__` in these globals names; the running code's where it is missing.
  builtinsFor(globals: PyDict): PyDict {
    const named = globals.getString("__builtins__")
    if (named === undefined) return this.frame === null ? this.builtins : this.builtinsOf(this.frame)
    if (named === this.builtinsModule) return this.builtins
    if (named instanceof PyModule) return named.dict
    return named instanceof PyDict ? named : new MappedNames(named)
  }

  // ---- imports and compiling

  importModule(name: string): PyModule {
    const module = importAbsolute(this, name)
    if (!(module instanceof PyModule)) throw typeError(`'${typeName(module)}' object is not a module`)
    return module
  }

  importName(name: string, globals: PyDict | null, fromlist: Value, level: number): Value {
    return importName(this, name, globals, fromlist, level)
  }

  compile(
    source: string,
    filename: string,
    mode: "exec" | "eval" | "single",
    flags: number,
    dontInherit: boolean,
    optimize: OptimizeLevel = -1,
  ): PyCode {
    return compileSource(this, source, mode, { filename, flags, dontInherit, optimize })
  }

  compileOwn(maker: object, source: string, filename: string): PyCode {
    return compileOwn(this, maker, source, filename)
  }

  parseTree(source: string, filename: string, mode: ParseMode, optimize?: OptimizeLevel): TreeNode {
    return parseSource(this, source, filename, mode, optimize)
  }

  optimizeNode(tree: TreeNode, optimize: OptimizeLevel): TreeNode {
    return optimizeNode(tree, optimize)
  }

  compileNode(tree: TreeNode, filename: string, flags: number, dontInherit: boolean, optimize: OptimizeLevel): PyCode {
    return compileNode(this, tree, { filename, flags, dontInherit, optimize })
  }

  // ---- services

  getAttribute(value: Value, name: string): Value {
    return getAttribute(this, value, name)
  }

  poll(): void {
    this.onTick?.()
  }

  warn(category: PyType, message: string): void {
    callMethod(this, importAbsolute(this, "warnings"), "warn", [message, category])
  }

  enterRepr(value: Value): boolean {
    if (this.shown.includes(value)) return false
    this.shown.push(value)
    return true
  }

  leaveRepr(value: Value): void {
    const index = this.shown.lastIndexOf(value)
    if (index >= 0) this.shown.splice(index, 1)
  }

  enterRecursion(where: string): void {
    if (++this.nativeDepth + this.depth > this.recursionLimit + 50) {
      this.nativeDepth--
      throw recursionError(`maximum recursion depth exceeded${where}`)
    }
  }

  leaveRecursion(): void {
    this.nativeDepth--
  }

  idOf(value: Value): number {
    return this.identities.of(value)
  }

  registerSubclass(base: PyType, subclass: PyType): void {
    this.subclasses.add(base, subclass)
  }

  subclassesOf(base: PyType): PyType[] {
    return this.subclasses.of(base)
  }

  state<T>(key: string, make: () => T): T {
    let state = this.states.get(key)
    if (state === undefined) {
      state = make()
      this.states.set(key, state)
    }
    return state as T
  }

  /// What native code threw, as a Python exception: a stack overflow is a RecursionError. null for what ends the run.
  errorFromNative(thrown: unknown): PyBaseException | null {
    return errorOfNative(thrown)
  }
}

// A function's code has its locals in its frame.
const OPTIMIZED = 0x1
