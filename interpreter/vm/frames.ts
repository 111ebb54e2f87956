// Leaving frames: returns that are not plain, suspended and resumed generators, unwinding by the exception table.

import { Op } from "../compiler/opcodes.js"
import { lineOf } from "../compiler/positions.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { newException, PyBaseException } from "../objects/exceptions.js"
import { FiberParked } from "../objects/fiber.js"
import { FrameEntry, type PyFrame, PyTraceback, showFrame } from "../objects/function.js"
import { GeneratorState, PyGenerator } from "../objects/generator.js"
import { dropGenerator } from "../objects/generator-objects.js"
import { type Done, done, type Value } from "../objects/value.js"
import { RunPaused, RunStopped } from "./errors.js"
import { keepFiber } from "./fibers.js"
import type { Machine } from "./machine.js"

/// Puts a suspended generator's frame on the stack above `caller` and makes it the running one; `value` is what its `yield` gives.
export function resumeInline(vm: Machine, caller: PyFrame | null, gen: PyGenerator, value: Value, entry: FrameEntry): PyFrame {
  const frame = gen.frame
  const base = entry === FrameEntry.NATIVE ? vm.freeBase() : (caller as PyFrame).sp
  vm.enter(frame.executable, base)
  const stack = vm.stack
  const window = gen.window as (Value | undefined)[]
  const n = gen.windowSize
  for (let i = 0; i < n; i++) stack[base + i] = window[i]
  stack[base + n] = value
  frame.base = base
  frame.sp = base + n + 1
  frame.back = caller
  frame.entry = entry
  gen.state = GeneratorState.RUNNING
  gen.excInfo.previous = vm.excInfo
  vm.excInfo = gen.excInfo
  vm.frame = frame
  return frame
}

/// Saves a generator frame's window up to `top` and gives control back to the frame below.
export function suspend(vm: Machine, frame: PyFrame, top: number): void {
  const gen = frame.generator as PyGenerator
  const stack = vm.stack
  const base = frame.base
  const n = top - base
  gen.window ??= []
  const window = gen.window
  for (let i = 0; i < n; i++) window[i] = stack[base + i]
  gen.windowSize = n
  if (gen.state === GeneratorState.RUNNING) {
    gen.state = GeneratorState.SUSPENDED
    vm.excInfo = gen.excInfo.previous as Machine["excInfo"]
    gen.excInfo.previous = null
  }
  vm.depth--
  vm.frame = frame.back
  frame.back = null
}

/// The end of a frame by `return`, for every way in but a plain call. Gives what `run` gives when the loop ends with it.
export function finishFrame(vm: Machine, frame: PyFrame, value: Value): Value | Done {
  const gen = frame.generator
  const caller = frame.back
  closeFrame(vm, frame)
  if (gen !== null) gen.returned = value
  switch (frame.entry) {
    case FrameEntry.NATIVE:
      return gen === null ? value : done
    case FrameEntry.FOR_ITER: {
      const below = caller as PyFrame
      if (value !== null && vm.monitor !== null) vm.monitor.loopReturned(below, value)
      below.sp -= 1
      below.pc = skipEndFor(below.executable.ops, below.executable.ops[below.pc - 1] >> 8)
      return done
    }
    case FrameEntry.SEND: {
      const below = caller as PyFrame
      vm.stack[below.sp++] = value
      below.pc = below.executable.ops[below.pc - 1] >> 8
      return done
    }
    case FrameEntry.INIT: {
      // The instance stands where the class was called.
      ;(caller as PyFrame).sp += 1
      return done
    }
    case FrameEntry.CALL: {
      const below = caller as PyFrame
      vm.stack[below.sp++] = value
      return done
    }
  }
}

/// After a loop's iterator is exhausted: the instruction after its END_FOR and POP_TOP.
export function skipEndFor(ops: Int32Array, target: number): number {
  let i = target
  while ((ops[i] & 255) !== Op.END_FOR) i++
  while ((ops[i] & 255) !== Op.POP_TOP) i++
  return i + 1
}

/// Ends a frame whose caller goes on with an error, and gives the caller.
export function leaveFrame(vm: Machine, frame: PyFrame): PyFrame {
  closeFrame(vm, frame)
  return vm.frame as PyFrame
}

function closeFrame(vm: Machine, frame: PyFrame): void {
  frame.finished = true
  vm.depth--
  vm.frame = frame.back
  const gen = frame.generator
  if (gen === null) return
  gen.state = GeneratorState.CLOSED
  gen.window = null
  gen.windowSize = 0
  vm.excInfo = gen.excInfo.previous as Machine["excInfo"]
  gen.excInfo.previous = null
}

/// Finds who handles `thrown`, from `frame` outwards. Gives the frame to go on with (pc and sp set at its handler); throws on
/// when nobody up to `entryFrame` does.
export function unwind(vm: Machine, start: PyFrame, entryFrame: PyFrame, thrown: unknown): PyFrame {
  let reraising = vm.reraising
  vm.reraising = false
  const reraisedAt = reraising ? placeOfReraised(vm, start) : -1
  vm.frame = start
  let error = thrown instanceof PyBaseException ? thrown : vm.errorFromNative(thrown)
  if (error === null) {
    if (thrown instanceof FiberParked) keepFiber(vm, start, thrown.fiber)
    else if (!(thrown instanceof RunPaused)) abandon(vm, start, entryFrame)
    throw thrown
  }
  if (!reraising && error.traceback === null) setContext(vm, error)
  for (let frame = start; ; ) {
    if (!reraising) addTraceback(error, frame)
    vm.tracer?.raised(frame, error)
    if (vm.monitor !== null) error = vm.monitor.raised(frame, error, reraising)
    reraising = false
    if (enterHandler(vm, frame, error, frame === start && reraisedAt >= 0 ? reraisedAt : frame.pc)) {
      if (vm.monitor === null) return frame
      const other = vm.monitor.handled(frame, error)
      if (other === error) return frame
      error = other
      continue
    }
    if (frame === start && reraisedAt >= 0) frame.pc = reraisedAt
    dropTemporaries(vm, frame, frame.base + frame.executable.nlocalsplus)
    vm.tracer?.unwound(frame, error)
    if (vm.monitor !== null) error = vm.monitor.unwound(frame, error)
    keepRemains(vm, frame)
    closeFrame(vm, frame)
    if (frame.entry === FrameEntry.NATIVE) throw error
    frame = vm.frame as PyFrame
  }
}

// RERAISE with an argument gives the frame the place back where the exception came from; -1 for any other instruction.
function placeOfReraised(vm: Machine, frame: PyFrame): number {
  const word = frame.executable.ops[frame.pc - 1]
  if ((word & 255) !== Op.RERAISE || word >> 8 === 0) return -1
  const unit = vm.stack[frame.sp - 1 - (word >> 8)]
  return typeof unit === "number" ? frame.executable.units.indexOf(unit) + 1 : -1
}

/// `PyTraceBack_Here`: puts this frame before the ones the exception has already left.
function addTraceback(error: PyBaseException, frame: PyFrame): void {
  showFrame(frame)
  const unit = frame.executable.units[Math.max(0, frame.pc - 1)]
  error.traceback = new PyTraceback(error.traceback, frame, unit, lineOf(frame.code.code, unit) ?? 0)
}

/// The exception that is being handled becomes the new one's `__context__`, without making a ring.
export function setContext(vm: Machine, error: PyBaseException): void {
  const handled = vm.handled
  if (handled === null || handled === error) return
  const seen = new Set<PyBaseException>()
  for (let link = handled; link.context !== null && !seen.has(link); link = link.context) {
    seen.add(link)
    if (link.context === error) {
      link.context = null
      break
    }
  }
  error.context = handled
}

// `raisedAt` is the place that the handler remembers: that of the instruction before.
function enterHandler(vm: Machine, frame: PyFrame, error: PyBaseException, raisedAt: number): boolean {
  const { handlers, nlocalsplus, units } = frame.executable
  const at = frame.pc - 1
  for (let i = 0; i < handlers.length; i += 5) {
    if (at < handlers[i] || at >= handlers[i + 1]) continue
    let sp = frame.base + nlocalsplus + handlers[i + 3]
    dropTemporaries(vm, frame, sp)
    if (handlers[i + 4] === 1) vm.stack[sp++] = units[vm.monitor === null ? raisedAt - 1 : vm.monitor.lasti(frame)]
    vm.stack[sp++] = error
    frame.sp = sp
    frame.pc = handlers[i + 2]
    return true
  }
  return false
}

// Operands from `from` on are gone, and with them the generators that loops alone went over.
function dropTemporaries(vm: Machine, frame: PyFrame, from: number): void {
  if (!vm.hasTemporaries) return
  const { stack } = vm
  for (let i = frame.sp - 1; i >= from; i--) {
    const value = stack[i]
    if (!(value instanceof PyGenerator) || !value.isTemporary) continue
    frame.sp = i
    dropGenerator(vm, value)
  }
}

// A traceback may ask for the locals later; the window will be someone else's by then.
export function keepRemains(vm: Machine, frame: PyFrame): void {
  showFrame(frame).remains = vm.stack.slice(frame.base, frame.base + frame.executable.nlocalsplus)
}

// A stop from outside: no handler, no finally.
function abandon(vm: Machine, start: PyFrame, entryFrame: PyFrame): void {
  for (let frame: PyFrame | null = start; frame !== null; ) {
    keepRemains(vm, frame)
    const last = frame === entryFrame
    closeFrame(vm, frame)
    if (last) return
    frame = vm.frame
  }
}

/// What native code threw, as a Python exception: a stack overflow is a RecursionError. null for what ends the run.
export function errorOfNative(thrown: unknown): PyBaseException | null {
  if (thrown instanceof RunStopped || thrown instanceof RunPaused || thrown instanceof FiberParked) return null
  if (thrown instanceof RangeError && thrown.message.includes("call stack")) {
    return newException(exceptionTypes.RecursionError, "maximum recursion depth exceeded")
  }
  if (thrown instanceof RangeError && /array length|string length|BigInt/.test(thrown.message))
    return newException(exceptionTypes.MemoryError)
  return null
}
