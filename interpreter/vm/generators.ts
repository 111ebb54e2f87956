// Throwing into generators and ending them, and what a suspended generator waits for.

import { Op } from "../compiler/opcodes.js"
import { asyncGeneratorType, coroutineType } from "../objects/builtin-types.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { isException, type PyBaseException, stopIteration, valueError } from "../objects/exceptions.js"
import { FrameEntry } from "../objects/function.js"
import { GeneratorState, PyGenerator } from "../objects/generator.js"
import { dropGenerator } from "../objects/generator-objects.js"
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

/// Ends a generator that closes quietly.
export function endQuietly(vm: Machine, gen: PyGenerator): void {
  const operands = (gen.window ?? []).slice(gen.frame.executable.nlocalsplus, gen.windowSize)
  vm.monitor?.dropped(gen.frame)
  gen.state = GeneratorState.CLOSED
  gen.window = null
  gen.frame.finished = true
  for (const value of operands.reverse()) if (value instanceof PyGenerator && value.isTemporary) dropGenerator(vm, value)
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

export function checkNotRunning(gen: PyGenerator): void {
  if (gen.state === GeneratorState.RUNNING) throw valueError(`${kindOf(gen)} already executing`)
}

export function kindOf(gen: PyGenerator): string {
  return gen.cls === coroutineType ? "coroutine" : gen.cls === asyncGeneratorType ? "async generator" : "generator"
}
