// Throwing into generators, and what a suspended generator waits for.

import { Op } from "../compiler/opcodes.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { isException, type PyBaseException, stopIteration } from "../objects/exceptions.js"
import { FrameEntry } from "../objects/function.js"
import { GeneratorState, PyGenerator } from "../objects/generator.js"
import { findAttribute } from "../objects/operations/attributes.js"
import { type Done, done, type Value } from "../objects/value.js"
import { resumeInline, suspend } from "./frames.js"
import type { Machine } from "./machine.js"

/// What a suspended generator delegates to by `yield from` or `await`: the receiver below the value it waits with.
export function delegateOfGenerator(gen: PyGenerator): Value | undefined {
  if (gen.state !== GeneratorState.SUSPENDED || gen.window === null) return undefined
  // 2 in `yield from`, 3 in `await`.
  return (resumeOf(gen) & 3) >= 2 ? (gen.window[gen.windowSize - 1] as Value) : undefined
}

// The argument of the RESUME after the YIELD_VALUE that the generator waits in.
function resumeOf(gen: PyGenerator): number {
  const ops = gen.frame.executable.watch?.single ?? gen.frame.executable.ops
  let pc = gen.frame.pc
  while (pc < ops.length && (ops[pc] & 255) !== Op.RESUME) pc++
  return ops[pc] >> 8
}

/// Where the generator waits, there is nothing around its `yield` that could run when it is closed; the RESUME says so.
export function closesQuietly(gen: PyGenerator): boolean {
  return (resumeOf(gen) & 4) !== 0
}

/// What comes of throwing into a generator: an item that a delegate yielded, or an exception to raise in the generator itself.
export type ThrowStep = { item: Value } | { error: PyBaseException }

/// `gen.throw` up to the point where the generator's own frame must run.
export function prepareThrow(vm: Machine, gen: PyGenerator, error: PyBaseException): ThrowStep {
  const delegate = delegateOfGenerator(gen)
  if (delegate === undefined) return { error }
  // The generator runs meanwhile: its frame is below the delegate's, its handled exception is the context of new ones.
  const frame = resumeInline(vm, vm.frame, gen, null, FrameEntry.NATIVE)
  frame.sp -= 1
  try {
    if (isException(error, exceptionTypes.GeneratorExit)) return { error: closeDelegate(vm, delegate, error) }
    return throwIntoDelegate(vm, delegate, error)
  } finally {
    suspend(vm, frame, frame.sp)
  }
}

// The exception goes on in the generator, unless closing the delegate raised another.
function closeDelegate(vm: Machine, delegate: Value, error: PyBaseException): PyBaseException {
  const close = findAttribute(vm, delegate, "close")
  if (close === undefined) return error
  try {
    vm.call(close, [])
    return error
  } catch (other) {
    if (isException(other, exceptionTypes.BaseException)) return other
    throw other
  }
}

function throwIntoDelegate(vm: Machine, delegate: Value, error: PyBaseException): ThrowStep {
  try {
    const item = delegate instanceof PyGenerator ? throwIntoGenerator(vm, delegate, error) : callThrow(vm, delegate, error)
    return item === done ? { error: stopIteration((delegate as PyGenerator).returned) } : { item }
  } catch (other) {
    if (isException(other, exceptionTypes.BaseException)) return { error: other }
    throw other
  }
}

function throwIntoGenerator(vm: Machine, delegate: PyGenerator, error: PyBaseException): Value | Done {
  return vm.throwInto(delegate, error)
}

function callThrow(vm: Machine, delegate: Value, error: PyBaseException): Value {
  const method = findAttribute(vm, delegate, "throw")
  if (method === undefined) throw error
  return vm.call(method, [error])
}
