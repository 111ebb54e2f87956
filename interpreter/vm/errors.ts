// Errors that the machine itself raises, with CPython's words, and what ends a run from outside.

import { exceptionTypes } from "../objects/exception-types.js"
import { nameError, newException, type PyBaseException, unboundLocalError } from "../objects/exceptions.js"
import type { PyFrame } from "../objects/function.js"

/// Ends a run without being catchable by the program: a step limit, a cancel.
export class RunStopped {
  constructor(readonly reason: StopReason) {}
}

/// "characters", "tokens": of its trace; "ahead": the run could not be paused for too long.
export type StopReason = "steps" | "cancelled" | "output" | "characters" | "tokens" | "ahead"

/// Thrown through the loop to leave a run as it stands. The instruction that was running is run again when it goes on.
export class RunPaused {}

export function unboundFast(frame: PyFrame, index: number): PyBaseException {
  const name = frame.code.code.localsplusnames[index]
  return unboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`)
}

/// For LOAD_DEREF: a cell of this function, or a variable of an enclosing one.
export function unboundDeref(frame: PyFrame, index: number): PyBaseException {
  const code = frame.code.code
  const name = code.localsplusnames[index]
  if ((code.localspluskinds[index] & 0x80) === 0) return unboundFast(frame, index)
  const text = `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`
  return newException(exceptionTypes.NameError, text).setField("name", name)
}

export { nameError }
