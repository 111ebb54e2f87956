// The functions of `sys` that look at all threads.

import { PyDict } from "../../objects/dict.js"
import { showFrame } from "../../objects/function.js"
import type { ExcInfo } from "../../objects/generator.js"
import { fn } from "../../objects/method.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import { schedulerOf, type ThreadState } from "./scheduler.js"

export const threadFunctions = {
  _settraceallthreads: fn("(function, /)", (rt, hook: Value) => {
    for (const { fiber } of threadsOf(rt)) rt.instrumentation().setTraceOf(fiber, hook)
    return null
  }),
  _setprofileallthreads: fn("(function, /)", (rt, hook: Value) => {
    for (const { fiber } of threadsOf(rt)) rt.instrumentation().setProfileOf(fiber, hook)
    return null
  }),
  _current_frames: fn("()", (rt) => byIdent(rt, frameOf)),
  _current_exceptions: fn("()", (rt) => byIdent(rt, handledBy)),
}

/// The one begun last comes first.
function threadsOf(rt: Runtime): ThreadState[] {
  const { main, alive } = schedulerOf(rt)
  return [...alive].reverse().concat(main)
}

function byIdent(rt: Runtime, of: (rt: Runtime, thread: ThreadState) => Value | undefined): PyDict {
  const result = new PyDict()
  for (const thread of threadsOf(rt)) {
    const value = of(rt, thread)
    if (value !== undefined) result.set(rt, thread.ident, value)
  }
  return result
}

function frameOf(rt: Runtime, thread: ThreadState): Value | undefined {
  const isRunning = thread === schedulerOf(rt).current
  const frame = isRunning ? rt.currentFrame() : (thread.frame ?? thread.fiber?.frames[0] ?? null)
  if (frame === null) return undefined
  showFrame(frame)
  return frame
}

function handledBy(rt: Runtime, thread: ThreadState): Value {
  if (thread === schedulerOf(rt).current) return rt.handled
  if (thread.frame !== null || thread.fiber === null) return thread.handled
  let info: ExcInfo | null = thread.fiber.excInfo
  while (info !== null && info.value === null) info = info.previous
  return info === null ? null : info.value
}
