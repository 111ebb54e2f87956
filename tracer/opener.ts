// Opener: calls of built-ins that have a white-box definition become calls of it. Its frames are traced like the program's own; what it
// gives is compared with what the built-in itself makes of copies of the arguments.

import {
  type Executable,
  type Machine,
  MonitorEvent,
  Op,
  OpenedIterator,
  openedIteratorType,
  type PyBaseException,
  PyBuiltinFunction,
  type PyDict,
  type PyFrame,
  type PyFunction,
  PyGenerator,
  PyMethod,
  PySet,
  PyTuple,
  PyType,
  type ShownArguments,
  TypeFlag,
  typeOf,
  type Value,
} from "../interpreter/index.js"
import { builtinFile, isBuiltinCode } from "./builtin-code.js"
import type { BuiltinOpener, Definitions, Whitebox } from "./builtin-opener.js"
import { EventKind, type EventSink } from "./events.js"
import { NativeCheck } from "./native-check.js"
import { type Definition, isInt, isOfClass, isOperator, isShort, OpenedDefinitions } from "./opener-definitions.js"
import type { Program } from "./sites.js"

interface OpenCall {
  definition: Definition
  native: Value
  args: readonly Value[]
  kwnames: readonly string[] | null
  check: NativeCheck | null
}

// The methods of BINARY_OP's operands that have definitions: of ints and str in place too, of sets these are others.
const binary: Readonly<Record<number, string>> = {
  0: "__add__",
  1: "__and__",
  5: "__mul__",
  6: "__mod__",
  7: "__or__",
  10: "__sub__",
  12: "__xor__",
  13: "__add__",
  18: "__mul__",
  19: "__mod__",
}
// Of the iterators that show theirs.
const shownArguments: Readonly<Record<string, ShownArguments>> = {
  "itertools.count": ({ current }) => (current?.[1] === 1 ? current.slice(0, 1) : (current ?? [])),
  "itertools.repeat": ({ current, parameters }) =>
    current === null ? [parameters[0], 0] : current.slice(0, typeof current[1] === "number" ? 2 : 1),
}
const RANGE_ITERATION = "range.__iter__"
const CONTAINS = "in"
// The annotation of generators whose state is in their parameters: asked again after their end, they are begun anew with these.
const AGAIN = "again"
/// What traces need to open built-ins (`TraceOptions.whitebox`), made of what gives the table of definitions.
export function whitebox(definitions: () => Definitions): Whitebox {
  return (machine, program, sink, names) =>
    new Opener(machine, program, sink, names === null ? definitions() : chosen(definitions(), names))
}

function chosen(definitions: Definitions, names: readonly string[]): Definitions {
  return Object.fromEntries(definedNames(definitions, names).map((name) => [name, definitions[name]]))
}

/// The definitions' names that are meant: `str.*` are all of str. TypeError for what there is none of.
export function definedNames(definitions: Definitions, names: readonly string[]): string[] {
  const all = Object.keys(definitions)
  return names.flatMap((name) => {
    const found = name.includes("*") ? all.filter((each) => matches(name, each)) : all.filter((each) => each === name)
    if (found.length > 0) return found
    const near = all.filter((each) => each.endsWith(`.${name}`) || each === name.slice(name.lastIndexOf(".") + 1))
    throw new TypeError(`there is no definition of ${name}${near.length > 0 ? `; there is ${near.join(", ")}` : ""}`)
  })
}

function matches(pattern: string, name: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${parts.join(".*")}$`).test(name)
}

export class Opener implements BuiltinOpener {
  private readonly definitions: OpenedDefinitions
  private readonly calls = new Map<PyFrame, OpenCall>()
  private readonly iteratorTypes = new Map<PyType, PyType>()
  private pending: OpenCall | null = null
  /// Of generators at their end whose iterators may be asked again: what their parameters were last.
  private readonly ended = new WeakMap<PyGenerator, readonly Value[]>()

  constructor(
    private readonly machine: Machine,
    private readonly program: Program,
    sink: EventSink,
    definitions: Definitions,
  ) {
    this.definitions = new OpenedDefinitions(machine, definitions, (name, text) => {
      program.define(builtinFile(name), text)
      sink.push(EventKind.DEFINITION, [name, text])
    })
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
    // The program may be as deep in its own calls as without these.
    if (frame.generator === null && isBuiltinCode(frame.code.code)) this.machine.depth--
    if (this.pending === null || frame.fn !== this.pending.definition.fn) return
    this.calls.set(frame, this.pending)
    this.pending = null
  }

  /// The instruction is about to run, its operands on the stack.
  reached(frame: PyFrame, op: number, arg: number): void {
    if (this.definitions.making) return
    if (op === Op.RETURN_VALUE || op === Op.RETURN_CONST) this.returns(frame, op, arg)
    else if (isBuiltinCode(frame.code.code)) return
    else if (op === Op.CALL || op === Op.CALL_KW || op === Op.CALL_FUNCTION_EX) this.openCall(frame, op, arg)
    else if (op === Op.CONTAINS_OP) this.openOperator(frame, CONTAINS, "__contains__")
    else if (op === Op.BINARY_OP && binary[arg] !== undefined) this.openBinary(frame, binary[arg])
    else if (op === Op.GET_ITER) this.openIteration(frame)
  }

  /// An exception leaves the frame. The program sees none of a definition's frames.
  unwound(frame: PyFrame, error: PyBaseException): void {
    if (!isBuiltinCode(frame.code.code)) return
    if (frame.generator === null) this.machine.depth++
    else this.ends(frame, frame.generator)
    if (error.traceback !== null && error.traceback.frame === frame) error.traceback = error.traceback.next
    const call = this.calls.get(frame)
    if (call === undefined) return
    this.calls.delete(frame)
    call.check?.raised(error)
  }

  private returns(frame: PyFrame, op: number, arg: number): void {
    const { stack } = this.machine
    const value = op === Op.RETURN_CONST ? frame.code.consts[arg] : (stack[frame.sp - 1] as Value)
    if (isBuiltinCode(frame.code.code)) {
      if (frame.generator === null) this.machine.depth++
      else this.ends(frame, frame.generator)
    }
    const call = this.calls.get(frame)
    if (call === undefined) {
      if (value instanceof PyGenerator && isBuiltinCode(frame.code.code)) this.returnsIterator(frame, value)
      const caller = frame.back === null ? undefined : this.calls.get(frame.back)
      if (frame.generator === null && frame.fn !== null) caller?.check?.returned(frame.fn, value)
      return
    }
    this.calls.delete(frame)
    if (value instanceof PyGenerator) stack[frame.sp - 1] = this.iterator(this.iteratorType(call), value)
    else call.check?.gave(value)
  }

  // A helper whose annotation names the type of what it gives.
  private returnsIterator(frame: PyFrame, generator: PyGenerator): void {
    const name = returnAnnotation(frame.fn)
    if (name === null) return
    this.machine.stack[frame.sp - 1] = this.iterator(this.openedType(this.definitions.typeNamed(name)), generator)
  }

  private iterator(type: PyType, generator: PyGenerator): OpenedIterator {
    const { machine } = this
    const iterator: OpenedIterator = new OpenedIterator(type, generator, () => {
      const parameters = this.ended.get(iterator.generator)
      machine.depth--
      try {
        if (parameters !== undefined)
          iterator.generator = machine.call(iterator.generator.frame.fn as PyFunction, parameters) as PyGenerator
        return machine.resume(iterator.generator, null)
      } finally {
        machine.depth++
      }
    })
    return iterator
  }

  private ends(frame: PyFrame, generator: PyGenerator): void {
    if (returnAnnotation(frame.fn) !== AGAIN) return
    this.ended.set(generator, this.machine.stack.slice(frame.base, frame.base + frame.code.code.argcount) as Value[])
  }

  private iteratorType({ native, args, kwnames }: OpenCall): PyType {
    return this.openedType(givesItself(native) ? native : typeOf(this.machine.call(native, args, kwnames)))
  }

  private openedType(type: PyType): PyType {
    const known = this.iteratorTypes.get(type)
    if (known !== undefined) return known
    const opened = openedIteratorType(type, shownArguments[type.tpName])
    this.iteratorTypes.set(type, opened)
    return opened
  }

  // ---- calls

  private openCall(frame: PyFrame, op: number, arg: number): void {
    const { stack } = this.machine
    const { sp } = frame
    const at = op === Op.CALL ? sp - arg - 2 : op === Op.CALL_KW ? sp - arg - 3 : sp - 3 - (arg & 1)
    const callable = stack[at] as Value
    const bound = callable instanceof PyMethod ? callable : null
    const definition = this.definitions.called(bound === null ? callable : bound.fn)
    if (definition === undefined) return
    const given = argumentsOf(stack, at, sp, op, arg)
    if (given === null) return
    const isInstance = isOperator(definition.name)
    const receiver = isInstance ? callable : callable instanceof PyBuiltinFunction ? callable.self : bound?.self
    const isClassMethod = callable instanceof PyBuiltinFunction && callable.def.kind === "class"
    if (isClassMethod && (!(receiver instanceof PyType) || receiver.has(TypeFlag.HEAP) || op === Op.CALL_FUNCTION_EX)) return
    if (receiver !== undefined && !isClassMethod) given.args.unshift(receiver)
    const call = this.prepare(definition, isClassMethod ? callable : (bound?.fn ?? unbound(callable)), given.args, given.kwnames)
    if (call === null) return
    stack[at] = definition.fn as PyFunction
    if (receiver !== undefined && !isClassMethod) {
      if (op === Op.CALL_FUNCTION_EX) stack[at + 2] = new PyTuple(given.args)
      else stack[at + 1] = receiver
    }
    // A generator's frame begins later.
    this.pending = isGenerator(definition.fn as PyFunction) ? null : call
  }

  private prepare(
    definition: Definition,
    native: Value,
    args: readonly Value[],
    kwnames: readonly string[] | null,
  ): OpenCall | null {
    if (!this.definitions.accepts(definition, args, kwnames)) return null
    // A class of the program's may do anything in `__iter__`, and it would be asked twice.
    if (definition.lazy && !givesItself(native) && !isGenerator(definition.fn as PyFunction) && args.some(isOfClass)) return null
    const check = definition.lazy ? null : NativeCheck.of(this.machine, definition.name, native, args, kwnames)
    return { definition, native, args: [...args], kwnames, check }
  }

  // ---- operators: both run, the definition for its steps and the instruction for its result

  private openOperator(frame: PyFrame, name: string, method: string): void {
    const { stack } = this.machine
    const definition = this.definitions.operator(name)
    const container = stack[frame.sp - 1] as Value
    if (definition !== undefined) this.runOperator(definition, method, [container, stack[frame.sp - 2] as Value])
  }

  private openBinary(frame: PyFrame, method: string): void {
    const { stack } = this.machine
    const left = stack[frame.sp - 2] as Value
    const right = stack[frame.sp - 1] as Value
    const type = isInt(left) ? "int" : typeof left === "string" ? "str" : left instanceof PySet ? "set" : null
    const definition = type === null ? undefined : this.definitions.operator(`${type}.${method}`)
    if (definition === undefined || (type === "int" && !isBigArithmetic(method, left, right))) return
    this.runOperator(definition, method, [left, right])
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
    const definition = this.definitions.operator(RANGE_ITERATION)
    if (definition === undefined || typeOf(value).name !== "range") return
    const call = this.prepare(definition, typeOf(value).lookup("__iter__") as Value, [value], null)
    if (call === null) return
    this.pending = call
    stack[frame.sp - 1] = this.machine.call(definition.fn as PyFunction, [value])
  }
}

// Small numbers are nothing to look into.
function isBigArithmetic(method: string, left: Value, right: Value): boolean {
  if (!(isInt(left) && isInt(right))) return false
  const operands = [BigInt(left), BigInt(right)]
  const result = method === "__add__" ? operands[0] + operands[1] : operands[0] * operands[1]
  return isShort(result) && [...operands, result].some((n) => BigInt.asIntN(54, n) !== n)
}

// The type of an iterator is what is called for one, but `reversed` may give others.
function givesItself(native: Value): native is PyType {
  return native instanceof PyType && native.name !== "reversed"
}

// What the text of a helper's annotation is.
function returnAnnotation(fn: PyFunction | null): string | null {
  const annotations = fn?.annotations
  const at = annotations instanceof PyTuple ? annotations.items.indexOf("return") : -1
  return at < 0 ? null : ((annotations as PyTuple).items[at + 1] as string)
}

function isGenerator(fn: PyFunction): boolean {
  return (fn.code.code.flags & 0x20) !== 0
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
