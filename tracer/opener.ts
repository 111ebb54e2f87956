// Opener: calls of built-ins that have a white-box definition become calls of it. Its frames are traced like the program's own; what it
// gives is compared with what the built-in itself makes of copies of the arguments.

import {
  type Executable,
  type Machine,
  MonitorEvent,
  Op,
  openedIterator,
  type PyBaseException,
  PyBuiltinFunction,
  PyDict,
  type PyFrame,
  type PyFunction,
  PyGenerator,
  PyMethodDescriptor,
  PyTuple,
  PyType,
  TypeFlag,
  typeOf,
  type Value,
} from "../interpreter/index.js"
import { builtinFile, isBuiltinCode } from "./builtin-code.js"
import type { BuiltinOpener, Definitions, Whitebox } from "./builtin-opener.js"
import { EventKind, type EventSink } from "./events.js"
import { NativeCheck } from "./native-check.js"
import type { Program } from "./sites.js"

interface Definition {
  name: string
  source: string
  /// Made when it is first needed.
  fn: PyFunction | null
  /// The types that a parameter takes; a parameter without an annotation takes all.
  accepted: Map<string, readonly Value[]>
  /// Is the result an iterator that runs as it is asked?
  lazy: boolean
}

interface OpenCall {
  definition: Definition
  native: Value
  args: readonly Value[]
  kwnames: readonly string[] | null
  check: NativeCheck | null
}

// How the operands of BINARY_OP are named that have definitions: plain and in place.
const arithmetic: Readonly<Record<number, string>> = { 0: "int.__add__", 5: "int.__mul__", 13: "int.__add__", 18: "int.__mul__" }
const RANGE_ITERATION = "range.__iter__"
const CONTAINS = "in"
// CPython refuses to convert ints of more digits when it is told to be strict.
const LONGEST_INT = 10n ** 640n

/// What traces need to open built-ins (`TraceOptions.whitebox`), made of the table of definitions.
export function whitebox(definitions: Definitions): Whitebox {
  return (machine, program, sink, names) =>
    new Opener(machine, program, sink, names === null ? definitions : chosen(definitions, names))
}

function chosen(definitions: Definitions, names: readonly string[]): Definitions {
  for (const name of names) if (!Object.hasOwn(definitions, name)) throw new TypeError(`there is no definition of ${name}`)
  return Object.fromEntries(names.map((name) => [name, definitions[name]]))
}

export class Opener implements BuiltinOpener {
  private readonly known = new Map<object, Definition>()
  private readonly operators = new Map<string, Definition>()
  private readonly calls = new Map<PyFrame, OpenCall>()
  private pending: OpenCall | null = null
  private making = false

  constructor(
    private readonly machine: Machine,
    private readonly program: Program,
    private readonly sink: EventSink,
    definitions: Definitions,
  ) {
    for (const [name, source] of Object.entries(definitions)) {
      const definition = { name, source, fn: null, accepted: new Map(), lazy: /^ +yield /m.test(source) }
      const native = this.nativeOf(name)
      if (native === null) this.operators.set(name, definition)
      else this.known.set(native, definition)
    }
  }

  // A method's row, or a type. null for what is no call: operators.
  private nativeOf(name: string): object | null {
    const [owner, method] = name.split(".")
    const value = this.machine.builtins.getString(owner)
    const found = method === undefined ? value : value instanceof PyType ? value.lookup(method) : undefined
    if (found instanceof PyBuiltinFunction || found instanceof PyMethodDescriptor) return found.def
    return found instanceof PyType ? found : null
  }

  // ---- as a watcher, for the levels without trace points

  wants(executable: Executable): number {
    const { code } = executable.code
    const isOurs = code.filename === this.program.filename || isBuiltinCode(code)
    return isOurs ? (1 << MonitorEvent.INSTRUCTION) | (1 << MonitorEvent.PY_START) | (1 << MonitorEvent.PY_UNWIND) : 0
  }

  event(event: MonitorEvent, frame: PyFrame, index: number, value: Value | undefined, other: Value | undefined): void {
    if (event === MonitorEvent.PY_START) this.entered(frame)
    else if (event === MonitorEvent.PY_UNWIND) this.unwound(frame, value as PyBaseException)
    else if (event === MonitorEvent.INSTRUCTION) {
      const { watch, units } = frame.executable
      // The last of those with EXTENDED_ARG before it.
      if (watch === null || other !== units[index]) return
      this.reached(frame, watch.single[index] & 255, watch.single[index] >> 8)
    }
  }

  // ---- what recorders tell

  /// A frame begins.
  entered(frame: PyFrame): void {
    if (this.pending === null || frame.fn !== this.pending.definition.fn) return
    this.calls.set(frame, this.pending)
    this.pending = null
  }

  /// The instruction is about to run, its operands on the stack.
  reached(frame: PyFrame, op: number, arg: number): void {
    if (this.making) return
    if (op === Op.RETURN_VALUE || op === Op.RETURN_CONST) this.returns(frame, op, arg)
    else if (isBuiltinCode(frame.code.code)) return
    else if (op === Op.CALL || op === Op.CALL_KW || op === Op.CALL_FUNCTION_EX) this.openCall(frame, op, arg)
    else if (op === Op.CONTAINS_OP) this.openOperator(frame, CONTAINS, "__contains__")
    else if (op === Op.BINARY_OP && arithmetic[arg] !== undefined) this.openArithmetic(frame, arithmetic[arg])
    else if (op === Op.GET_ITER) this.openIteration(frame)
  }

  /// An exception leaves the frame. The program sees none of a definition's frames.
  unwound(frame: PyFrame, error: PyBaseException): void {
    if (!isBuiltinCode(frame.code.code)) return
    if (error.traceback !== null && error.traceback.frame === frame) error.traceback = error.traceback.next
    const call = this.calls.get(frame)
    if (call === undefined) return
    this.calls.delete(frame)
    call.check?.raised(error)
  }

  private returns(frame: PyFrame, op: number, arg: number): void {
    const { stack } = this.machine
    const value = op === Op.RETURN_CONST ? frame.code.consts[arg] : (stack[frame.sp - 1] as Value)
    const call = this.calls.get(frame)
    if (call === undefined) {
      const caller = frame.back === null ? undefined : this.calls.get(frame.back)
      if (frame.generator === null && frame.fn !== null) caller?.check?.returned(frame.fn, value)
      return
    }
    this.calls.delete(frame)
    if (value instanceof PyGenerator) stack[frame.sp - 1] = this.iterator(call, value)
    else call.check?.gave(value)
  }

  private iterator(call: OpenCall, generator: PyGenerator): Value {
    const native = this.machine.call(call.native, call.args, call.kwnames)
    return openedIterator(typeOf(native), generator) ?? native
  }

  // ---- calls

  private openCall(frame: PyFrame, op: number, arg: number): void {
    const { stack } = this.machine
    const { sp } = frame
    const at = op === Op.CALL ? sp - arg - 2 : op === Op.CALL_KW ? sp - arg - 3 : sp - 3 - (arg & 1)
    const callable = stack[at] as Value
    const key = callable instanceof PyMethodDescriptor || callable instanceof PyBuiltinFunction ? callable.def : callable
    const definition = typeof key === "object" && key !== null ? this.known.get(key) : undefined
    if (definition === undefined) return
    const given = argumentsOf(stack, at, sp, op, arg)
    if (given === null) return
    const receiver = callable instanceof PyBuiltinFunction ? callable.self : undefined
    const isClassMethod = callable instanceof PyBuiltinFunction && callable.def.kind === "class"
    if (isClassMethod && (!(receiver instanceof PyType) || receiver.has(TypeFlag.HEAP) || op === Op.CALL_FUNCTION_EX)) return
    if (receiver !== undefined && !isClassMethod) given.args.unshift(receiver)
    const call = this.prepare(definition, isClassMethod ? callable : unbound(callable), given.args, given.kwnames)
    if (call === null) return
    stack[at] = definition.fn as PyFunction
    if (receiver !== undefined && !isClassMethod) {
      if (op === Op.CALL_FUNCTION_EX) stack[at + 2] = new PyTuple(given.args)
      else stack[at + 1] = receiver
    }
    this.pending = call
  }

  private prepare(
    definition: Definition,
    native: Value,
    args: readonly Value[],
    kwnames: readonly string[] | null,
  ): OpenCall | null {
    const fn = this.functionOf(definition)
    if (!this.accepts(definition, fn, args, kwnames)) return null
    // A class of the program's may do anything in `__iter__`, and it would be asked twice.
    if (definition.lazy && args.some((value) => typeOf(value).has(TypeFlag.HEAP))) return null
    const check = definition.lazy ? null : NativeCheck.of(this.machine, definition.name, native, args, kwnames)
    return { definition, native, args: [...args], kwnames, check }
  }

  private functionOf(definition: Definition): PyFunction {
    if (definition.fn !== null) return definition.fn
    const { name, source } = definition
    const text = source.replace(/^\n+/, "")
    const filename = builtinFile(name)
    const namespace = new PyDict()
    namespace.setString("__name__", filename)
    this.making = true
    this.machine.execCode(this.machine.compile(text, filename, "exec", 0, true), namespace, namespace)
    const entry = name === CONTAINS ? "contains" : name.slice(name.lastIndexOf(".") + 1)
    const fn = namespace.getString(entry) as PyFunction
    definition.fn = fn
    definition.accepted = this.annotations(fn)
    this.making = false
    this.program.define(filename, text)
    this.sink.push(EventKind.DEFINITION, [name, text])
    return fn
  }

  private annotations(fn: PyFunction): Map<string, readonly Value[]> {
    const { machine } = this
    const expression = "{n: getattr(t, '__args__', (t,)) for n, t in f.__annotations__.items()}"
    const namespace = new PyDict()
    namespace.setString("f", fn)
    const types = machine.execCode(machine.compile(expression, "<annotations>", "eval", 0, true), namespace, namespace) as PyDict
    const accepted = new Map<string, readonly Value[]>()
    for (let entry = types.first; entry !== null; entry = entry.next) {
      accepted.set(entry.key as string, (entry.value as PyTuple).items)
    }
    return accepted
  }

  // ---- operators: both run, the definition for its steps and the instruction for its result

  private openOperator(frame: PyFrame, name: string, method: string): void {
    const { stack } = this.machine
    const definition = this.operators.get(name)
    const container = stack[frame.sp - 1] as Value
    if (definition !== undefined) this.runOperator(definition, method, [container, stack[frame.sp - 2] as Value])
  }

  // Small numbers are nothing to look into.
  private openArithmetic(frame: PyFrame, name: string): void {
    const { stack } = this.machine
    const definition = this.operators.get(name) ?? this.known.get(this.nativeOf(name) ?? this)
    const left = stack[frame.sp - 2] as Value
    const right = stack[frame.sp - 1] as Value
    if (definition === undefined || !(isInt(left) && isInt(right))) return
    const result = name === "int.__add__" ? BigInt(left) + BigInt(right) : BigInt(left) * BigInt(right)
    const isBig = [BigInt(left), BigInt(right), result].some((n) => BigInt.asIntN(54, n) !== n)
    if (isBig && isShort(result)) this.runOperator(definition, name.slice(4), [left, right])
  }

  private runOperator(definition: Definition, method: string, args: readonly Value[]): void {
    const native = typeOf(args[0]).lookup(method)
    if (native === undefined) return
    const call = this.prepare(definition, native, args, null)
    if (call === null || call.check === null) return
    this.pending = call
    this.machine.call(definition.fn as PyFunction, args)
  }

  private openIteration(frame: PyFrame): void {
    const { stack } = this.machine
    const value = stack[frame.sp - 1] as Value
    const definition = this.operators.get(RANGE_ITERATION)
    if (definition === undefined || typeOf(value).name !== "range") return
    const call = this.prepare(definition, typeOf(value).lookup("__iter__") as Value, [value], null)
    if (call === null) return
    this.pending = call
    stack[frame.sp - 1] = this.machine.call(definition.fn as PyFunction, [value])
  }

  // ---- which arguments

  private accepts({ accepted }: Definition, fn: PyFunction, args: readonly Value[], kwnames: readonly string[] | null): boolean {
    const { code } = fn.code
    const names = code.localsplusnames
    const positional = args.length - (kwnames?.length ?? 0)
    const given = new Set<string>()
    const takes = (name: string, value: Value): boolean => {
      if (given.has(name)) return false
      given.add(name)
      return isOf(accepted.get(name), value)
    }
    const last = code.argcount + code.kwonlyargcount
    const star = (code.flags & 4) !== 0 ? names[last] : null
    for (let i = 0; i < positional; i++) {
      if (i < code.argcount ? !takes(names[i], args[i]) : star === null || !isOf(accepted.get(star), args[i])) return false
    }
    for (const [i, name] of (kwnames ?? []).entries()) {
      const at = names.indexOf(name)
      const isNamed = at >= code.posonlyargcount && at < last
      if (isNamed ? !takes(name, args[positional + i]) : (code.flags & 8) === 0) return false
    }
    const required = code.argcount - (fn.defaults?.length ?? 0)
    for (let i = 0; i < required; i++) if (!given.has(names[i])) return false
    return true
  }
}

function isOf(types: readonly Value[] | undefined, value: Value): boolean {
  if (types === undefined) return true
  return types.includes(typeOf(value)) && (!isInt(value) || isShort(value))
}

function isInt(value: Value): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint"
}

function isShort(value: number | bigint): boolean {
  return typeof value === "number" || (value < LONGEST_INT && value > -LONGEST_INT)
}

// A bound method as the one that takes its receiver first.
function unbound(callable: Value): Value {
  if (!(callable instanceof PyBuiltinFunction) || callable.self === undefined) return callable
  return typeOf(callable.self).lookup(callable.def.name) ?? callable
}

function argumentsOf(
  stack: readonly (Value | undefined)[],
  at: number,
  sp: number,
  op: number,
  arg: number,
): { args: Value[]; kwnames: readonly string[] | null } | null {
  if (op === Op.CALL_FUNCTION_EX) {
    const keywords = (arg & 1) === 0 ? null : (stack[sp - 1] as PyDict)
    const args = stack[at + 2]
    if (!(args instanceof PyTuple) || (keywords !== null && keywords.size > 0)) return null
    return { args: [...args.items], kwnames: null }
  }
  const kwnames = op === Op.CALL_KW ? ((stack[sp - 1] as PyTuple).items as string[]) : null
  const first = stack[at + 1] === undefined ? at + 2 : at + 1
  return { args: stack.slice(first, kwnames === null ? sp : sp - 1) as Value[], kwnames }
}
