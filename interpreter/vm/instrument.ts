// Trace points: putting trace instructions into an Executable, and what they report to. Jumps and handlers follow; `units` still leads to CPython's code units.

import { isJump } from "../compiler/instructions.js"
import { Op } from "../compiler/opcodes.js"
import type { PyBaseException } from "../objects/exceptions.js"
import { Executable } from "../objects/executable.js"
import type { PyFrame } from "../objects/function.js"
import { VmOp } from "./vm-ops.js"

/// What trace instructions and unwinding report to. Positions are the frame's `pc`; operands stand below `frame.sp`.
export interface TraceSink {
  /// The trace point `index` of the frame's executable is reached.
  point(frame: PyFrame, index: number): void
  /// An exception was raised in, or came into, the frame.
  raised(frame: PyFrame, error: PyBaseException): void
  /// The frame is about to be left by an exception.
  unwound(frame: PyFrame, error: PyBaseException): void
}

/// Puts trace instructions into a freshly decoded Executable, or gives it back as it is.
export type Instrument = (executable: Executable) => Executable

/// A trace point to insert: before instruction `index` (a jump to it passes the point) or after it (only falling through passes).
export interface Insertion {
  index: number
  where: "before" | "after"
  /// What the point is known by: the argument of the TRACE instruction.
  point: number
}

/// A copy of the executable with the points put in; points at one place keep their order.
export function insertTracePoints(executable: Executable, insertions: readonly Insertion[]): Executable {
  const { ops, units, handlers, code, nlocalsplus, frameSize } = executable
  const before: number[][] = Array.from(ops, () => [])
  const after: number[][] = Array.from(ops, () => [])
  for (const { index, where, point } of insertions) (where === "before" ? before : after)[index].push(point)
  const moved = new Int32Array(ops.length + 1)
  const newOps: number[] = []
  const newUnits: number[] = []
  for (let i = 0; i < ops.length; i++) {
    moved[i] = newOps.length
    for (const point of before[i]) addPoint(newOps, newUnits, point, units[i])
    newOps.push(ops[i])
    newUnits.push(units[i])
    for (const point of after[i]) addPoint(newOps, newUnits, point, units[i])
  }
  moved[ops.length] = newOps.length
  for (let i = 0; i < newOps.length; i++) {
    if (isJump(newOps[i] & 255)) newOps[i] = (newOps[i] & 255) | (moved[newOps[i] >> 8] << 8)
  }
  const newHandlers = handlers.map((value, i) => (i % 5 < 3 ? moved[value] : value))
  const made = new Executable(code, Int32Array.from(newOps), Int32Array.from(newUnits), newHandlers, nlocalsplus, frameSize)
  made.inserted = made.ops.slice()
  return made
}

function addPoint(ops: number[], units: number[], point: number, unit: number): void {
  ops.push(VmOp.TRACE | (point << 8))
  units.push(unit)
}

/// The first instruction from an index on that is no trace point.
export function afterPoints({ ops, inserted }: Executable, index: number): number {
  const own = inserted ?? ops
  let at = index
  while ((own[at] & 255) === VmOp.TRACE) at++
  return at
}

/// Where lines begin: instruction indexes whose line differs from the instruction before them, or from where a jump comes.
export function lineStarts(executable: Executable, lineOf: (index: number) => number | null): { index: number; line: number }[] {
  const { ops, handlers } = executable
  const starts = new Set<number>()
  let current: number | null = null
  for (let i = 0; i < ops.length; i++) {
    const line = lineOf(i)
    if (line !== null && line !== current) starts.add(i)
    if (line !== null) current = line
    if (isJump(ops[i] & 255) && lineOf(ops[i] >> 8) !== line) starts.add(ops[i] >> 8)
  }
  for (let i = 0; i < handlers.length; i += 5) starts.add(handlers[i + 2])
  const found: { index: number; line: number }[] = []
  for (const index of [...starts].sort((a, b) => a - b)) {
    const line = lineOf(index)
    if (line !== null && !isSilent(ops[index] & 255)) found.push({ index, line })
  }
  return found
}

// Instructions that no line event is sent for.
function isSilent(op: number): boolean {
  return op === Op.RESUME || op === Op.END_FOR || op === Op.RETURN_GENERATOR || op === Op.COPY_FREE_VARS || op === Op.MAKE_CELL
}
