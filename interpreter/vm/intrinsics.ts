// CALL_INTRINSIC_1 and CALL_INTRINSIC_2, by CPython's numbers.

import { AsyncGenWrapped } from "../objects/async-generator.js"
import { PyDict } from "../objects/dict.js"
import { prepareReraiseStar } from "../objects/exception-group.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { importError, isException, newException, type PyBaseException, runtimeError, typeError } from "../objects/exceptions.js"
import type { PyFrame, PyFunction } from "../objects/function.js"
import type { PyList } from "../objects/list.js"
import { PyModule } from "../objects/module.js"
import { positive } from "../objects/operations/arithmetic.js"
import { findAttribute } from "../objects/operations/attributes.js"
import { repr, str } from "../objects/operations/convert.js"
import { getItem, setItem } from "../objects/operations/subscript.js"
import { PyTuple } from "../objects/tuple.js"
import {
  makeParamSpec,
  makeTypeAlias,
  makeTypeVar,
  makeTypeVarTuple,
  setTypeParamDefault,
  subscriptGeneric,
} from "../objects/type-params.js"
import { typeName, typeOf } from "../objects/typeof.js"
import type { Value } from "../objects/value.js"
import type { Machine } from "./machine.js"

export function callIntrinsic1(vm: Machine, frame: PyFrame, which: number, value: Value): Value {
  switch (which) {
    case 1:
      return printExpression(vm, value)
    case 2:
      return importStar(vm, frame, value)
    case 3:
      return stopIterationError(frame, value as PyBaseException)
    case 4:
      return new AsyncGenWrapped(value)
    case 5:
      return positive(vm, value)
    case 6:
      return new PyTuple((value as PyList).items)
    case 7:
      return makeTypeVar(vm, value as string, undefined, undefined)
    case 8:
      return makeParamSpec(vm, value as string)
    case 9:
      return makeTypeVarTuple(vm, value as string)
    case 10:
      return subscriptGeneric(vm, value as PyTuple)
    case 11:
      return makeTypeAlias(vm, value as PyTuple)
    default:
      throw new Error(`no intrinsic function ${which} with one argument`)
  }
}

export function callIntrinsic2(vm: Machine, which: number, first: Value, second: Value): Value {
  switch (which) {
    case 1:
      return prepareReraiseStar(vm, first as PyBaseException, second as PyList)
    case 2:
      return makeTypeVar(vm, first as string, second as PyFunction, undefined)
    case 3:
      return makeTypeVar(vm, first as string, undefined, second as PyFunction)
    case 4:
      ;(first as PyFunction).typeParams = second as PyTuple
      return first
    case 5:
      return setTypeParamDefault(vm, first, second)
    default:
      throw new Error(`no intrinsic function ${which} with two arguments`)
  }
}

// `sys.displayhook` of the interactive mode.
function printExpression(vm: Machine, value: Value): Value {
  const hook = vm.sys.getString("displayhook")
  if (hook === undefined) throw runtimeError("lost sys.displayhook")
  vm.call(hook, [value])
  return null
}

/// PEP 479: a StopIteration that leaves a generator's code is an error.
function stopIterationError(frame: PyFrame, error: PyBaseException): Value {
  const flags = frame.code.code.flags
  const kind = (flags & 0x200) !== 0 ? "async generator" : (flags & 0x80) !== 0 ? "coroutine" : "generator"
  const isStop = isException(error, exceptionTypes.StopIteration)
  const isAsyncStop = (flags & 0x200) !== 0 && isException(error, exceptionTypes.StopAsyncIteration)
  if (!isStop && !isAsyncStop) return error
  const name = isAsyncStop ? "StopAsyncIteration" : "StopIteration"
  const wrapped = newException(exceptionTypes.RuntimeError, `${kind} raised ${name}`)
  wrapped.cause = error
  wrapped.context = error
  wrapped.suppressContext = true
  return wrapped
}

function importStar(vm: Machine, frame: PyFrame, module: Value): Value {
  const dict = module instanceof PyModule ? module.dict : findAttribute(vm, module, "__dict__")
  const all = findAttribute(vm, module, "__all__")
  const names = all === undefined ? publicNames(dict) : listedNames(vm, module, all)
  for (const name of names) {
    const value = findAttribute(vm, module, name)
    if (value === undefined) {
      throw newException(
        exceptionTypes.AttributeError,
        `module '${module instanceof PyModule ? module.name : repr(vm, module)}' has no attribute '${name}'`,
      )
    }
    if (frame.locals instanceof PyDict) frame.locals.setString(name, value)
    else setItem(vm, frame.locals, name, value)
  }
  return null
}

function publicNames(dict: Value | undefined): string[] {
  if (!(dict instanceof PyDict)) throw importError("from-import-* object has no __dict__ and no __all__", null)
  return dict
    .stringItems()
    .map(([name]) => name)
    .filter((name) => !name.startsWith("_"))
}

function listedNames(vm: Machine, module: Value, all: Value): string[] {
  if (typeOf(all).slots.mp_subscript === null) throw typeError(`'${typeName(all)}' object does not support indexing`)
  const names: string[] = []
  for (;;) {
    const name = itemOrEnd(vm, all, names.length)
    if (name === undefined) return names
    if (typeof name !== "string") {
      const owner = findAttribute(vm, module, "__name__") ?? null
      throw typeError(`Item in ${str(vm, owner)}.__all__ must be str, not ${typeName(name)}`)
    }
    names.push(name)
  }
}

function itemOrEnd(vm: Machine, sequence: Value, index: number): Value | undefined {
  try {
    return getItem(vm, sequence, index)
  } catch (error) {
    if (isException(error, exceptionTypes.IndexError)) return undefined
    throw error
  }
}
