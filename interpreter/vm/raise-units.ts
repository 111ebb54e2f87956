// Which code unit an exception is said to come from: the offset that `sys.monitoring` tells with RAISE and PY_UNWIND.

import { cacheUnits } from "../compiler/instructions.js"
import { Op } from "../compiler/opcodes.js"
import type { WatchTable } from "../objects/executable.js"
import { FrameEntry, type PyFrame } from "../objects/function.js"
import { MonitorEvent } from "./monitor-events.js"
import { CALLS } from "./watch-plan.js"

/// CPython tells the unit before the one that it would go on with: the last of the instruction's inline caches, or, where the
/// exception comes out of a frame that the instruction entered, the unit before the instruction.
export function unitOfRaise(frame: PyFrame, table: WatchTable, entered: FrameEntry): number {
  const index = frame.pc - 1
  const unit = frame.executable.units[index]
  const op = table.single[index] & 255
  return isEnteredInline(op, entered, table.events) ? unit - 1 : unit + cacheUnits[op]
}

// A FOR_ITER that is watched itself goes over generators as over any iterator, a CALL_FUNCTION_EX calls functions as any object.
function isEnteredInline(op: Op, entered: FrameEntry, events: number): boolean {
  if (entered === FrameEntry.FOR_ITER) return (events & LOOPS) === 0
  if (op === Op.CALL_FUNCTION_EX && (events & CALLS) !== 0) return false
  return entered === FrameEntry.CALL || entered === FrameEntry.SEND
}

const LOOPS = (1 << MonitorEvent.LINE) | (1 << MonitorEvent.INSTRUCTION) | (1 << MonitorEvent.BRANCH)
