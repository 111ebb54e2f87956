// Entering Python functions from the loop: frames for calls that need binding, unpacked calls, classes made inline.

import { strValue } from "../objects/boxed.js"
import { objectType, tupleType, typeType } from "../objects/builtin-types.js"
import { PyDict } from "../objects/dict.js"
import { typeError } from "../objects/exceptions.js"
import { FrameEntry, PyFrame, PyFunction, PyMethod } from "../objects/function.js"
import { findAttribute } from "../objects/operations/attributes.js"
import { str } from "../objects/operations/convert.js"
import { toArray } from "../objects/operations/iterate.js"
import { PyTuple } from "../objects/tuple.js"
import { type PyType, TypeFlag } from "../objects/type.js"
import { typeOf } from "../objects/typeof.js"
import type { Value } from "../objects/value.js"
import { bindArguments } from "./arguments.js"
import { ClassCache } from "./inline-caches.js"
import type { Machine } from "./machine.js"

type Stack = (Value | undefined)[]

/// Makes and enters the frame of a call whose arguments stand at `stack[callee .. callee + nargs)`. `caller.sp` and `caller.pc`
/// must be saved. The frame is ready to run.
export function prepareFrame(
  vm: Machine,
  caller: PyFrame | null,
  fn: PyFunction,
  callee: number,
  nargs: number,
  kwnames: readonly string[] | null,
  entry: FrameEntry,
): PyFrame {
  const executable = fn.executable ?? vm.executableOf(fn)
  vm.reserve(callee + executable.frameSize)
  const stack = vm.stack
  if (kwnames !== null || fn.code.plainArgcount !== nargs) {
    bindArguments(fn, stack, callee, nargs, kwnames)
    nargs = executable.parameterCount
  }
  vm.enter(executable, callee)
  for (let i = callee + nargs, end = callee + executable.nlocalsplus; i < end; i++) stack[i] = undefined
  const frame = new PyFrame(executable, fn, fn.globals, null, callee, caller, entry)
  frame.sp = callee + executable.nlocalsplus
  vm.frame = frame
  return frame
}

/// CALL_FUNCTION_EX: `callable(*args, **kwargs)`. A Python function gives its frame; anything else is called at once, its result
/// pushed, and null given.
export function callWithUnpacking(vm: Machine, frame: PyFrame, arg: number, stack: Stack, sp: number): PyFrame | null {
  const kwargs = (arg & 1) !== 0 ? (stack[--sp] as Value) : null
  const unpacked = stack[sp - 1] as Value
  let callable = stack[sp - 3] as Value
  const target = sp - 3
  const args =
    unpacked instanceof PyTuple && unpacked.cls === tupleType ? unpacked.items.slice() : unpackArguments(vm, callable, unpacked)
  const kwnames = kwargs instanceof PyDict && kwargs.size > 0 ? pushKeywords(args, kwargs) : null
  if (callable instanceof PyMethod && callable.fn instanceof PyFunction) {
    args.unshift(callable.self)
    callable = callable.fn
  }
  frame.sp = target
  if (!(callable instanceof PyFunction)) {
    stack[target] = vm.callAny(callable, args, kwnames)
    frame.sp = target + 1
    return null
  }
  vm.reserve(target + args.length + 1)
  for (let i = 0; i < args.length; i++) stack[target + i] = args[i]
  return prepareFrame(vm, frame, callable, target, args.length, kwnames, FrameEntry.CALL)
}

/// What stands after `*` in a call, as an array.
export function unpackArguments(vm: Machine, callable: Value, unpacked: Value): Value[] {
  const type = typeOf(unpacked)
  if (type.slots.tp_iter === null && type.slots.mp_subscript === null) {
    throw typeError(`${functionText(vm, callable)} argument after * must be an iterable, not ${type.tpName}`)
  }
  return toArray(vm, unpacked)
}

function pushKeywords(args: Value[], kwargs: PyDict): string[] {
  const names: string[] = []
  for (let entry = kwargs.first; entry !== null; entry = entry.next) {
    const name = strValue(entry.key)
    if (name === undefined) throw typeError("keywords must be strings")
    names.push(name)
    args.push(entry.value as Value)
  }
  return names
}

/// What error messages call a function: "f()", with its module unless that is builtins (`_PyObject_FunctionStr`).
export function functionText(vm: Machine, callable: Value): string {
  const qualname = findAttribute(vm, callable, "__qualname__")
  if (qualname === undefined) return str(vm, callable)
  const module = findAttribute(vm, callable, "__module__")
  const text = str(vm, qualname)
  return module === undefined || module === null || module === "builtins" ? `${text}()` : `${str(vm, module)}.${text}()`
}

/// The class cache for calling `type`, when its instances are plain and its `__init__` is a Python function; else null.
export function callableClass(type: PyType, caches: unknown[], at: number): ClassCache | null {
  const cached = caches[at]
  if (cached instanceof ClassCache && cached.type === type && cached.version === type.version) return cached
  if (!type.has(TypeFlag.HEAP) || type.has(TypeFlag.ABSTRACT) || type.slots.tp_finalize !== null) return null
  if (type.cls.slots.tp_call !== typeType.slots.tp_call || type.slots.tp_new !== objectType.slots.tp_new) return null
  const init = type.lookup("__init__")
  if (!(init instanceof PyFunction)) return null
  const cache = new ClassCache(type, type.version, init)
  caches[at] = cache
  return cache
}
