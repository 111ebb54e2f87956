// What a watched call instruction is about to call: what is told before, and what is told when it comes back.

import { Op } from "../compiler/opcodes.js"
import { tupleType } from "../objects/builtin-types.js"
import { type PyFrame, PyFunction, PyMethod } from "../objects/function.js"
import { PyTuple } from "../objects/tuple.js"
import type { Value } from "../objects/value.js"
import { unpackArguments } from "./calls.js"
import type { Machine } from "./machine.js"

export interface WatchedCall {
  callable: Value
  /// The first argument, undefined without one.
  first: Value | undefined
  /// The same for what is told of the call's end; null where a frame of its own tells that.
  native: { callable: Value; first: Value | undefined } | null
}

/// The call of a CALL, CALL_KW or CALL_FUNCTION_EX, whose arguments become a tuple.
export function callOf(vm: Machine, frame: PyFrame, word: number): WatchedCall {
  const { stack } = vm
  const op = word & 255
  const arg = word >> 8
  const at = op === Op.CALL ? frame.sp - arg - 2 : op === Op.CALL_KW ? frame.sp - arg - 3 : frame.sp - 3 - (arg & 1)
  const callable = stack[at] as Value
  if (op === Op.CALL_FUNCTION_EX) {
    const first = firstUnpacked(vm, callable, stack, at + 2)
    const tellsItself = callable instanceof PyFunction || callable instanceof PyMethod
    return { callable, first, native: tellsItself ? null : { callable, first } }
  }
  const self = stack[at + 1]
  const first = self !== undefined || arg === 0 ? self : stack[at + 2]
  if (isPython(callable, self)) return { callable, first, native: null }
  // What becomes of a call is told of the function that a method holds.
  if (self === undefined && callable instanceof PyMethod) {
    return { callable, first, native: { callable: callable.fn, first: callable.self } }
  }
  return { callable, first, native: { callable, first } }
}

function firstUnpacked(vm: Machine, callable: Value, stack: (Value | undefined)[], at: number): Value | undefined {
  let args = stack[at] as Value
  if (!(args instanceof PyTuple && args.cls === tupleType)) stack[at] = args = new PyTuple(unpackArguments(vm, callable, args))
  return (args as PyTuple).items[0]
}

// A method that stands with something below its arguments, as `__exit__` does at the end of a with, is called as any object.
function isPython(callable: Value, self: Value | undefined): boolean {
  return (
    callable instanceof PyFunction || (self === undefined && callable instanceof PyMethod && callable.fn instanceof PyFunction)
  )
}
