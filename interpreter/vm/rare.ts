// The instructions that are not worth a case in the loop: one function, which gives the new stack pointer. It may set
// `frame.pc` to jump.

import { Op } from "../compiler/opcodes.js"
import { PyDict } from "../objects/dict.js"
import { isPlainMapping } from "../objects/dict-methods.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { isException, nameError, newException, PyBaseException, systemError, typeError } from "../objects/exceptions.js"
import { FrameEntry, type PyCell, type PyFrame, PyFunction, PyMethod } from "../objects/function.js"
import { PyGenerator } from "../objects/generator.js"
import type { PyList } from "../objects/list.js"
import { PyBuiltinFunction } from "../objects/method.js"
import { setAttribute } from "../objects/operations/attributes.js"
import { lookupSpecial } from "../objects/operations/call.js"
import { ascii, repr, reprValue, str, strOrSubclass } from "../objects/operations/convert.js"
import { getIterator, toArray } from "../objects/operations/iterate.js"
import { getItem, length } from "../objects/operations/subscript.js"
import { PySet, updateSet } from "../objects/set.js"
import { PySlice } from "../objects/slice.js"
import { PyTuple } from "../objects/tuple.js"
import { PyType, TypeFlag } from "../objects/type.js"
import { isInstance, typeName, typeOf } from "../objects/typeof.js"
import { orElse, type Value } from "../objects/value.js"
import { getAwaitable } from "./async.js"
import { functionText, prepareFrame } from "./calls.js"
import { unboundDeref, unboundFast } from "./errors.js"
import { setContext } from "./frames.js"
import { importFrom } from "./imports.js"
import { callIntrinsic1, callIntrinsic2 } from "./intrinsics.js"
import type { Machine } from "./machine.js"
import { matchClass, matchKeys } from "./matching.js"
import { deleteName, findIn, loadGlobal, localsOf, nameAt, setupAnnotations } from "./names.js"
import { splitExceptionGroup, unpackEx } from "./rare-values.js"
import { VmOp } from "./vm-ops.js"

type Stack = (Value | undefined)[]

export function rare(vm: Machine, frame: PyFrame, op: number, arg: number, S: Stack, sp: number): number {
  const top = S[sp - 1] as Value
  switch (op) {
    case Op.DELETE_NAME:
      deleteName(vm, frame, arg)
      return sp
    case Op.STORE_GLOBAL:
      frame.globals.setString(nameAt(frame, arg), top)
      return sp - 1
    case Op.DELETE_GLOBAL:
      if (!frame.globals.deleteString(nameAt(frame, arg))) throw nameError(nameAt(frame, arg))
      return sp
    case Op.DELETE_ATTR:
      setAttribute(vm, top, nameAt(frame, arg), undefined)
      return sp - 1
    case Op.DELETE_FAST:
      if (S[frame.base + arg] === undefined) throw unboundFast(frame, arg)
      S[frame.base + arg] = undefined
      return sp
    case Op.DELETE_DEREF: {
      const cell = S[frame.base + arg] as PyCell
      if (cell.value === undefined) throw unboundDeref(frame, arg)
      cell.value = undefined
      return sp
    }
    case Op.LOAD_LOCALS:
      S[sp] = localsOf(frame)
      return sp + 1
    case Op.LOAD_FROM_DICT_OR_GLOBALS: {
      const found = findIn(vm, top, nameAt(frame, arg))
      S[sp - 1] = found === undefined ? (loadGlobal(vm, frame, arg).entry.value as Value) : found
      return sp
    }
    case Op.LOAD_FROM_DICT_OR_DEREF: {
      const name = frame.code.code.localsplusnames[arg]
      const value = orElse(findIn(vm, top, name), (S[frame.base + arg] as PyCell).value)
      if (value === undefined) throw unboundDeref(frame, arg)
      S[sp - 1] = value
      return sp
    }
    case Op.LOAD_BUILD_CLASS:
      S[sp] = buildClassFunction(vm, frame)
      return sp + 1
    case Op.LOAD_ASSERTION_ERROR:
      S[sp] = exceptionTypes.AssertionError
      return sp + 1
    case Op.SETUP_ANNOTATIONS:
      setupAnnotations(vm, frame)
      return sp
    case Op.IMPORT_NAME:
      S[sp - 2] = importByHook(vm, frame, nameAt(frame, arg), top, S[sp - 2] as number)
      return sp - 1
    case Op.IMPORT_FROM:
      S[sp] = importFrom(vm, top, nameAt(frame, arg))
      return sp + 1
    case Op.SET_FUNCTION_ATTRIBUTE:
      setFunctionAttribute(top as PyFunction, S[sp - 2] as Value, arg)
      S[sp - 2] = top
      return sp - 1
    case Op.CALL_INTRINSIC_1:
      S[sp - 1] = callIntrinsic1(vm, frame, arg, top)
      return sp
    case Op.CALL_INTRINSIC_2:
      S[sp - 2] = callIntrinsic2(vm, arg, S[sp - 2] as Value, top)
      return sp - 1
    default:
      return rareData(vm, frame, op, arg, S, sp)
  }
}

function areStrings(values: readonly unknown[], from: number, to: number, step: number): boolean {
  for (let i = from; i < to; i += step) if (typeof values[i] !== "string") return false
  return true
}

function rareData(vm: Machine, frame: PyFrame, op: number, arg: number, S: Stack, sp: number): number {
  const top = S[sp - 1] as Value
  switch (op) {
    case Op.BUILD_SET: {
      const set = new PySet()
      for (let i = sp - arg; i < sp; i++) set.add(vm, S[i] as Value)
      S[sp - arg] = set
      return sp - arg + 1
    }
    case Op.BUILD_MAP: {
      const dict = new PyDict()
      if (arg > 5) dict.presize(arg, areStrings(S, sp - 2 * arg, sp, 2))
      for (let i = sp - 2 * arg; i < sp; i += 2) dict.set(vm, S[i] as Value, S[i + 1] as Value)
      S[sp - 2 * arg] = dict
      return sp - 2 * arg + 1
    }
    case Op.BUILD_CONST_KEY_MAP: {
      const keys = (top as PyTuple).items
      const dict = new PyDict()
      if (arg > 5) dict.presize(arg, areStrings(keys, 0, arg, 1))
      for (let i = 0; i < arg; i++) dict.set(vm, keys[i], S[sp - 1 - arg + i] as Value)
      S[sp - 1 - arg] = dict
      return sp - arg
    }
    case Op.BUILD_SLICE:
      if (arg === 3) {
        S[sp - 3] = new PySlice(S[sp - 3] as Value, S[sp - 2] as Value, top)
        return sp - 2
      }
      S[sp - 2] = new PySlice(S[sp - 2] as Value, top, null)
      return sp - 1
    case Op.SET_ADD:
      ;(S[sp - 1 - arg] as PySet).add(vm, top)
      return sp - 1
    case Op.LIST_EXTEND:
      extendList(vm, S[sp - 1 - arg] as PyList, top)
      return sp - 1
    case Op.SET_UPDATE:
      updateSet(vm, S[sp - 1 - arg] as PySet, top)
      return sp - 1
    case Op.DICT_UPDATE:
      updateDict(vm, S[sp - 1 - arg] as PyDict, top)
      return sp - 1
    case Op.DICT_MERGE:
      mergeKeywords(vm, S[sp - 1 - arg] as PyDict, top, S[sp - 4 - arg] as Value)
      return sp - 1
    case Op.CONVERT_VALUE:
      S[sp - 1] = arg === 1 ? strOrSubclass(vm, top) : arg === 2 ? reprValue(vm, top) : ascii(vm, top)
      return sp
    case Op.UNPACK_EX:
      return unpackEx(vm, S, sp - 1, top, arg & 255, arg >> 8)
    case Op.GET_LEN:
      S[sp] = length(vm, top)
      return sp + 1
    case Op.MATCH_MAPPING:
      S[sp] = typeOf(top).has(TypeFlag.MAPPING)
      return sp + 1
    case Op.MATCH_SEQUENCE:
      S[sp] = typeOf(top).has(TypeFlag.SEQUENCE)
      return sp + 1
    case Op.MATCH_KEYS:
      S[sp] = matchKeys(vm, S[sp - 2] as Value, top as PyTuple)
      return sp + 1
    case Op.MATCH_CLASS:
      S[sp - 3] = matchClass(vm, S[sp - 3] as Value, S[sp - 2] as Value, arg, top as PyTuple)
      return sp - 2
    default:
      return rareControl(vm, frame, op, arg, S, sp)
  }
}

function rareControl(vm: Machine, frame: PyFrame, op: number, arg: number, S: Stack, sp: number): number {
  const top = S[sp - 1] as Value
  switch (op) {
    case Op.CHECK_EG_MATCH: {
      const [rest, match] = splitExceptionGroup(vm, S[sp - 2] as PyBaseException, top)
      S[sp - 2] = rest
      S[sp - 1] = match
      if (match !== null) vm.excInfo.value = match as PyBaseException
      return sp
    }
    case Op.BEFORE_ASYNC_WITH: {
      const [enter, exit] = contextMethods(vm, top, "__aenter__", "__aexit__", "asynchronous context manager")
      S[sp - 1] = exit
      S[sp] = vm.call(enter, [])
      return sp + 1
    }
    case Op.WITH_EXCEPT_START: {
      const error = top as PyBaseException
      S[sp] = vm.call(S[sp - 4] as Value, [error.cls, error, error.traceback])
      return sp + 1
    }
    case Op.GET_YIELD_FROM_ITER:
      S[sp - 1] = yieldFromIterator(vm, frame, top)
      return sp
    case Op.GET_AWAITABLE:
      S[sp - 1] = getAwaitable(vm, top, arg)
      return sp
    case Op.GET_AITER:
      S[sp - 1] = asyncIterator(vm, top)
      return sp
    case Op.GET_ANEXT:
      S[sp] = asyncNext(vm, top)
      return sp + 1
    case Op.END_ASYNC_FOR: {
      if (isException(top, exceptionTypes.StopAsyncIteration)) return sp - 2
      vm.reraising = true
      throw top
    }
    case Op.CLEANUP_THROW: {
      if (isException(top, exceptionTypes.StopIteration)) {
        // sub-iterator, last sent value, exception -> None, return value
        S[sp - 3] = null
        S[sp - 2] = top.field("value")
        return sp - 1
      }
      vm.reraising = true
      throw top
    }
    case VmOp.UNKNOWN:
      throw systemError(`unknown opcode ${arg}`)
    default:
      throw new Error(`the VM has no instruction ${op} (argument ${arg})`)
  }
}

function buildClassFunction(vm: Machine, frame: PyFrame): Value {
  const build = findIn(vm, vm.builtinsOf(frame), "__build_class__")
  if (build === undefined) throw newException(exceptionTypes.NameError, "__build_class__ not found")
  return build
}

// IMPORT_NAME calls what is `__import__` in the frame's builtins.
function importByHook(vm: Machine, frame: PyFrame, name: string, fromlist: Value, level: number): Value {
  const hook = findIn(vm, vm.builtinsOf(frame), "__import__")
  if (hook === undefined) throw newException(exceptionTypes.ImportError, "__import__ not found")
  if (hook instanceof PyBuiltinFunction) return vm.importName(name, frame.globals, fromlist, level)
  return vm.call(hook, [name, frame.globals, frame.locals, fromlist, level])
}

function setFunctionAttribute(fn: PyFunction, value: Value, which: number): void {
  switch (which) {
    case 1:
      fn.defaults = (value as PyTuple).items
      return
    case 2:
      fn.kwdefaults = value as PyDict
      return
    case 4:
      fn.annotations = value
      return
    case 8:
      fn.closure = (value as PyTuple).items as unknown as PyCell[]
  }
}

// ---- containers

function extendList(vm: Machine, list: PyList, iterable: Value): void {
  const type = typeOf(iterable)
  if (type.slots.tp_iter === null && type.slots.mp_subscript === null) {
    throw typeError(`Value after * must be an iterable, not ${type.tpName}`)
  }
  for (const item of toArray(vm, iterable)) list.items.push(item)
}

function updateDict(vm: Machine, dict: PyDict, other: Value): void {
  if (isPlainMapping(other)) {
    dict.updateFrom(vm, other)
    return
  }
  const keys = typeOf(other).lookup("keys")
  if (keys === undefined) throw typeError(`'${typeName(other)}' object is not a mapping`)
  for (const key of toArray(vm, vm.call(vm.getAttribute(other, "keys"), []))) dict.set(vm, key, getItem(vm, other, key))
}

function mergeKeywords(vm: Machine, dict: PyDict, other: Value, callable: Value): void {
  const isMapping = other instanceof PyDict || typeOf(other).lookup("keys") !== undefined
  if (!isMapping) throw typeError(`${functionText(vm, callable)} argument after ** must be a mapping, not ${typeName(other)}`)
  const isPlain = isPlainMapping(other)
  const keys = isPlain ? other.keys() : toArray(vm, vm.call(vm.getAttribute(other, "keys"), []))
  for (const key of keys) {
    if (dict.has(vm, key)) {
      throw typeError(`${functionText(vm, callable)} got multiple values for keyword argument '${str(vm, key)}'`)
    }
    dict.set(vm, key, isPlain ? (other.get(vm, key) as Value) : getItem(vm, other, key))
  }
}

// ---- exceptions

/// What a raise statement raises; `from` and the context are set.
export function raisedException(vm: Machine, nargs: number, S: Stack, sp: number): PyBaseException {
  if (nargs === 0) {
    const error = vm.handled
    if (error === null) return newException(exceptionTypes.RuntimeError, "No active exception to reraise")
    vm.reraising = true
    return error
  }
  const cause = nargs === 2 ? (S[sp - 1] as Value) : undefined
  const error = makeException(vm, S[sp - nargs] as Value)
  if (cause !== undefined) {
    error.cause = cause === null ? null : makeCause(vm, cause)
    error.suppressContext = true
  }
  setContext(vm, error)
  return error
}

function makeException(vm: Machine, thrown: Value): PyBaseException {
  if (thrown instanceof PyBaseException) return thrown
  if (thrown instanceof PyType && thrown.isSubtype(exceptionTypes.BaseException)) {
    const made = vm.call(thrown, [])
    if (made instanceof PyBaseException) return made
    throw typeError(
      `calling ${repr(vm, thrown)} should have returned an instance of BaseException, not ${repr(vm, typeOf(made))}`,
    )
  }
  throw typeError("exceptions must derive from BaseException")
}

function makeCause(vm: Machine, cause: Value): PyBaseException {
  if (cause instanceof PyBaseException) return cause
  if (cause instanceof PyType && cause.isSubtype(exceptionTypes.BaseException)) return makeException(vm, cause)
  throw typeError("exception causes must derive from BaseException")
}

/// CHECK_EXC_MATCH: `wanted` is a class or a tuple of classes.
export function exceptionMatches(error: Value, wanted: Value): boolean {
  if (!(wanted instanceof PyTuple)) return isInstance(error, exceptionClass(wanted))
  wanted.items.forEach(exceptionClass)
  return wanted.items.some((type) => isInstance(error, type as PyType))
}

function exceptionClass(type: Value): PyType {
  if (type instanceof PyType && type.isSubtype(exceptionTypes.BaseException)) return type
  throw typeError("catching classes that do not inherit from BaseException is not allowed")
}

// ---- protocols

/// BEFORE_WITH: puts the exit method in the manager's place and calls `__enter__`. A Python function gives its frame, whose
/// result comes above; anything else is called at once, its result put there, and null given.
export function enterContext(vm: Machine, frame: PyFrame, S: (Value | undefined)[], sp: number): PyFrame | null {
  const manager = S[sp - 1] as Value
  const [enter, exit] = contextMethods(vm, manager, "__enter__", "__exit__", "context manager")
  if (enter instanceof PyMethod && enter.fn instanceof PyFunction) {
    S[sp - 1] = exit
    vm.reserve(sp + 1)
    S[sp] = enter.self
    return prepareFrame(vm, frame, enter.fn, sp, 1, null, FrameEntry.CALL)
  }
  S[sp] = vm.call(enter, [])
  S[sp - 1] = exit
  return null
}

function contextMethods(vm: Machine, manager: Value, enter: string, exit: string, what: string): [Value, Value] {
  const enterMethod = lookupSpecial(vm, manager, enter)
  const exitMethod = enterMethod === undefined ? undefined : lookupSpecial(vm, manager, exit)
  if (enterMethod !== undefined && exitMethod !== undefined) return [enterMethod, exitMethod]
  const missed = enterMethod === undefined ? "" : ` (missed ${exit} method)`
  throw typeError(`'${typeOf(manager).tpName}' object does not support the ${what} protocol${missed}`)
}

function yieldFromIterator(vm: Machine, frame: PyFrame, value: Value): Value {
  if (value instanceof PyGenerator) {
    const isCoroutine = value.cls.name === "coroutine"
    if (isCoroutine && (frame.code.code.flags & 0x180) === 0) {
      throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
    }
    return value
  }
  return getIterator(vm, value)
}

function asyncIterator(vm: Machine, value: Value): Value {
  const type = typeOf(value)
  if (type.slots.am_aiter === null) {
    throw typeError(`'async for' requires an object with __aiter__ method, got ${type.tpName}`)
  }
  const iterator = type.slots.am_aiter(vm, value)
  if (typeOf(iterator).slots.am_anext === null) {
    throw typeError(`'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`)
  }
  return iterator
}

function asyncNext(vm: Machine, iterator: Value): Value {
  const type = typeOf(iterator)
  if (type.slots.am_anext === null) {
    throw typeError(`'async for' requires an iterator with __anext__ method, got ${type.tpName}`)
  }
  const awaitable = type.slots.am_anext(vm, iterator)
  if (typeOf(awaitable).name === "async_generator_asend") return awaitable
  try {
    return getAwaitable(vm, awaitable, 0)
  } catch (cause) {
    if (!(cause instanceof PyBaseException)) throw cause
    const error = typeError(`'async for' received an invalid object from __anext__: ${typeOf(awaitable).tpName}`)
    error.cause = cause
    error.context = cause
    throw error
  }
}
