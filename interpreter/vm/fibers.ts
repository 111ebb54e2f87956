// Fibers: running a call with a stack of its own, leaving it half-way, going on with it.

import { Op } from "../compiler/opcodes.js"
import { typeError } from "../objects/exceptions.js"
import { type Fiber, FiberParked } from "../objects/fiber.js"
import { FrameEntry, type PyFrame, PyFunction } from "../objects/function.js"
import { prepareFrame } from "./calls.js"
import { run } from "./loop.js"
import type { Machine } from "./machine.js"

/// Begins a fiber or goes on with it. Gives true when it has ended, false when it parked; throws what it throws.
export function runFiber(vm: Machine, fiber: Fiber): boolean {
  const { frame, excInfo, depth, fiber: outer, monitor } = vm
  // Whoever is being told something in the other thread may have begun this one: that is heard of here.
  const telling = monitor === null ? null : monitor.beginTelling()
  const base = vm.freeBase()
  vm.fiber = fiber
  vm.excInfo = fiber.excInfo
  vm.depth = fiber.depth
  try {
    run(vm, fiber.entry === null ? begin(vm, fiber, base) : goOn(vm, fiber, base))
    vm.threadEnded(fiber)
    return true
  } catch (thrown) {
    if (thrown instanceof FiberParked && thrown.fiber === fiber) return false
    vm.threadEnded(fiber)
    throw thrown
  } finally {
    if (telling !== null) monitor?.endTelling(telling)
    vm.frame = frame
    vm.excInfo = excInfo
    vm.depth = depth
    vm.fiber = outer
  }
}

function begin(vm: Machine, fiber: Fiber, base: number): PyFrame {
  if (!(fiber.fn instanceof PyFunction)) throw typeError("a fiber begins with a Python function")
  vm.reserve(base + fiber.args.length)
  for (let i = 0; i < fiber.args.length; i++) vm.stack[base + i] = fiber.args[i]
  fiber.entry = prepareFrame(vm, null, fiber.fn, base, fiber.args.length, null, FrameEntry.NATIVE)
  return fiber.entry
}

// The window may stand elsewhere now: the frames move with it.
function goOn(vm: Machine, fiber: Fiber, base: number): PyFrame {
  const { frames, window } = fiber
  const moved = base - fiber.base
  for (const frame of frames) {
    frame.base += moved
    frame.sp += moved
  }
  const top = frames[0]
  vm.reserve(top.base + top.executable.frameSize)
  for (let i = 0; i < window.length; i++) vm.stack[base + i] = window[i]
  fiber.frames = []
  fiber.window = []
  top.pc -= 1
  vm.frame = top
  return top
}

/// Whether the running fiber can be left here: nothing but Python frames lie between it and this point.
export function canPark(vm: Machine): boolean {
  if (vm.fiber === null) return false
  let frame = vm.frame
  while (frame !== null && frame.entry !== FrameEntry.NATIVE) frame = frame.back
  return frame === vm.fiber.entry
}

/// Keeps the frames of a fiber that parks; `top` is the frame whose instruction parked, its `sp` as before that instruction.
export function keepFiber(vm: Machine, top: PyFrame, fiber: Fiber): void {
  const entry = fiber.entry as PyFrame
  // CALL_KW has taken the names off already.
  if ((top.executable.ops[top.pc - 1] & 255) === Op.CALL_KW) top.sp += 1
  for (let frame: PyFrame | null = top; frame !== null; frame = frame.back) fiber.frames.push(frame)
  fiber.base = entry.base
  fiber.window = vm.stack.slice(entry.base, top.sp)
  fiber.depth = vm.depth
  fiber.excInfo = vm.excInfo
}
