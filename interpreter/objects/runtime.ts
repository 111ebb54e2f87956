// What objects may ask of the machine that runs them. Passed as the first argument (`rt`) everywhere, so that two
// interpreters can live in one page.

import type { Host } from "../host/host.js"
import type { TreeNode } from "../syntax/walk.js"
import type { PyCode } from "./code.js"
import type { PyDict } from "./dict.js"
import type { PyBaseException } from "./exceptions.js"
import type { Fiber } from "./fiber.js"
import type { PyFrame, PyFunction } from "./function.js"
import type { PyGenerator } from "./generator.js"
import type { PyModule } from "./module.js"
import type { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import type { Done, PyObject, Value } from "./value.js"

/// `-O`: 1 leaves out asserts, 2 docstrings too; -1 is the interpreter's own level, 0.
export type OptimizeLevel = -1 | 0 | 1 | 2

/// The events of `sys.monitoring`, by number.
export const monitorEventNames: readonly string[] = [
  "PY_START",
  "PY_RESUME",
  "PY_RETURN",
  "PY_YIELD",
  "CALL",
  "LINE",
  "INSTRUCTION",
  "JUMP",
  "BRANCH",
  "STOP_ITERATION",
  "RAISE",
  "EXCEPTION_HANDLED",
  "PY_UNWIND",
  "PY_THROW",
  "RERAISE",
  "C_RETURN",
  "C_RAISE",
]

/// One tool of `sys.monitoring`. Events are sets with the bits of `sys.monitoring.events`.
export interface MonitoringTool {
  /// None while nobody uses it.
  name: Value
  getEvents(): number
  setEvents(events: number): void
  getLocalEvents(code: Value): number
  setLocalEvents(code: Value, events: number): void
  /// `event` by number; gives the callback before.
  register(event: number, callback: Value): Value
  /// Disabled places count again.
  restart(): void
}

/// Ways to watch a program from inside.
export interface Instrumentation {
  getTrace(): Value
  setTrace(hook: Value): void
  /// For another thread: its fiber, null for the program's own thread.
  setTraceOf(thread: Fiber | null, hook: Value): void
  getProfile(): Value
  setProfile(hook: Value): void
  setProfileOf(thread: Fiber | null, hook: Value): void
  /// A thread that has such a function has ended.
  threadEnded(thread: Fiber): void
  /// The frame has `f_trace` and `f_trace_opcodes` set.
  traceOpcodes(frame: PyFrame): void
  /// `frame.f_lineno = line`: the frame goes on there.
  jump(frame: PyFrame, line: Value): void
  makeTool(id: number, disable: Value, missing: Value): MonitoringTool
}

/// The ends of objects.
export interface Lifetimes {
  /// Ends the object as CPython would once nobody holds it: `__del__` is called, weak references die.
  track(object: PyObject): void
  /// `gc.collect()`: ends what is held by cycles alone; gives how many objects that were.
  collect(): number
  /// Was its `__del__` called?
  isFinalized(object: Value): boolean
}

export interface Runtime {
  readonly host: Host
  /// `sys.modules`, and the namespace of the `builtins` module.
  readonly modules: PyDict
  readonly builtins: PyDict
  /// The `sys` module's namespace (argv, path, stdout ...).
  readonly sys: PyDict
  /// The exception being handled (`sys.exception()`), or null.
  readonly handled: PyBaseException | null

  /// Calls any callable. Keyword values stand at the end of `args`, their names in `kwnames` (as CPython's vectorcall).
  call(callable: Value, args: readonly Value[], kwnames?: readonly string[] | null): Value
  /// Runs a Python function's code object in the given namespaces (module bodies, exec, eval, class bodies).
  execCode(code: PyCode, globals: PyDict, locals: Value, closure?: PyTuple | null): Value
  callFunction(fn: PyFunction, args: readonly Value[], kwnames: readonly string[] | null): Value
  /// Resumes a generator with a value (`send`) or an exception (`throw`). Gives `done` when it returned; then `gen.returned`
  /// holds the return value. A StopIteration is never thrown for the end.
  resume(gen: PyGenerator, value: Value): Value | Done
  throwInto(gen: PyGenerator, error: PyBaseException): Value | Done
  /// Is this argument of the built-in function being called a generator that nobody else can have a reference to?
  isTemporary(value: Value): boolean
  /// As `throwInto` with a GeneratorExit; a generator with nothing left to run is just ended.
  closeInto(gen: PyGenerator): Value | Done
  /// What a suspended generator waits for by `yield from` or `await`; undefined when it yields for itself.
  delegateOf(gen: PyGenerator): Value | undefined

  /// Begins a fiber or goes on with it: true when it has ended, false when it parked.
  runFiber(fiber: Fiber): boolean
  /// Whether the running fiber can be left at this point (no native code below); `park` leaves it. The native function that
  /// parked is called again when the fiber goes on.
  canPark(): boolean
  park(): never

  /// The Python frame that is running now (the caller, seen from a built-in), or null.
  currentFrame(): PyFrame | null
  /// A slot of a frame's window: locals, cells, free variables, operands. undefined for an unbound local.
  frameSlot(frame: PyFrame, index: number): Value | undefined
  setFrameSlot(frame: PyFrame, index: number, value: Value | undefined): void
  importModule(name: string): PyModule
  /// The namespace that `__builtins__` in these globals names; the running code's where it is missing.
  builtinsFor(globals: PyDict): PyDict
  /// What the real `__import__` does.
  importName(name: string, globals: PyDict | null, fromlist: Value, level: number): Value
  /// `compile()` for exec, eval and friends: raises SyntaxError as a Python exception.
  compile(
    source: string,
    filename: string,
    mode: "exec" | "eval" | "single",
    flags: number,
    dontInherit: boolean,
    optimize?: OptimizeLevel,
  ): PyCode
  /// `compile()` of a module of the engine, whose table's row is `maker`: its text is always the same.
  compileOwn(maker: object, source: string, filename: string): PyCode
  /// The syntax tree of a program (`compile` with PyCF_ONLY_AST), and the code of a tree.
  /// With `optimize` the tree is folded as the compiler folds it.
  parseTree(source: string, filename: string, mode: "exec" | "eval" | "single" | "func_type", optimize?: OptimizeLevel): TreeNode
  /// The tree with its constants folded.
  optimizeNode(tree: TreeNode, optimize: OptimizeLevel): TreeNode
  compileNode(tree: TreeNode, filename: string, flags: number, dontInherit: boolean, optimize: OptimizeLevel): PyCode

  /// Long native work calls this now and then: throws when the run is to stop.
  poll(): void
  /// `warnings.warn`: shows or raises as the filters say.
  warn(category: PyType, message: string): void
  /// Guards recursive reprs: false when `value` is already being shown.
  enterRepr(value: Value): boolean
  leaveRepr(value: Value): void
  /// Counts one nested native call; raises RecursionError at the limit (`where` as in "maximum recursion depth exceeded WHERE").
  enterRecursion(where: string): void
  leaveRecursion(): void
  recursionLimit: number
  /// `id()`: a number that stays with the object.
  idOf(value: Value): number | bigint
  /// Heap types made in this runtime, for `__subclasses__`.
  registerSubclass(base: PyType, subclass: PyType): void
  subclassesOf(base: PyType): PyType[]
  /// `sys.settrace`, `sys.setprofile`, `sys.monitoring`.
  instrumentation(): Instrumentation
  lifetimes(): Lifetimes
  /// State of one module or type for this runtime, made on first use (`key` names it).
  state<T>(key: string, make: () => T): T
}
