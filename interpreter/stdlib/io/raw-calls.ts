// What a buffer asks of its raw stream, and what it makes of the answers. A FileIO is asked without a detour through Python.

import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, type PyBaseException } from "../../objects/exceptions.js"
import { callMethod } from "../../objects/operations/call.js"
import { asSsize } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import { fileIOType, PyFileIO } from "./file-io.js"
import { viewOf } from "./streams.js"

/// What a raw stream answers when it has nothing now: None.
export const BLOCKED = -2

export function tellRaw(rt: Runtime, raw: Value): number {
  return position(rt, callMethod(rt, raw, "tell"))
}

export function seekRaw(rt: Runtime, raw: Value, target: number, whence: number): number {
  return position(rt, callMethod(rt, raw, "seek", [target, whence]))
}

function position(rt: Runtime, answer: Value): number {
  const n = asSsize(rt, answer)
  if (n < 0) throw newException(exceptionTypes.OSError, `Raw stream returned invalid position ${n}`)
  return n
}

/// Reads once: the number of bytes, 0 at the end, BLOCKED.
export function readRaw(rt: Runtime, raw: Value, room: Uint8Array): number {
  if (raw instanceof PyFileIO && raw.cls === fileIOType) {
    const piece = raw.readSome(rt, room.length)
    room.set(piece)
    return piece.length
  }
  const view = viewOf(room, false)
  const result = callMethod(rt, raw, "readinto", [view])
  view.release()
  return result === null ? BLOCKED : checkedCount(rt, result, room.length, "readinto")
}

/// Writes once: the number of bytes, BLOCKED.
export function writeRaw(rt: Runtime, raw: Value, bytes: Uint8Array): number {
  if (raw instanceof PyFileIO && raw.cls === fileIOType) return raw.write(rt, bytes)
  const view = viewOf(bytes.slice(), true)
  const result = callMethod(rt, raw, "write", [view])
  return result === null ? BLOCKED : checkedCount(rt, result, bytes.length, "write")
}

function checkedCount(rt: Runtime, result: Value, most: number, verb: string): number {
  let n: number
  try {
    n = asSsize(rt, result)
  } catch (cause) {
    const error = newException(exceptionTypes.OSError, `raw ${verb}() failed`)
    error.cause = cause as PyBaseException
    throw error
  }
  if (n >= 0 && n <= most) return n
  throw newException(
    exceptionTypes.OSError,
    `raw ${verb}() returned invalid length ${n} (should have been between 0 and ${most})`,
  )
}

export function blockingError(rt: Runtime, written: number): PyBaseException {
  return rt.call(exceptionTypes.BlockingIOError, [11, "write could not complete without blocking", written]) as PyBaseException
}
