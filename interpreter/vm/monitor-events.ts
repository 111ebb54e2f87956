// What a monitor tells, and whom.

import type { Executable } from "../objects/executable.js"
import type { PyFrame } from "../objects/function.js"
import type { Value } from "../objects/value.js"

/// The events of `sys.monitoring`, by number; a set of them has the bits `1 << event`.
export const enum MonitorEvent {
  PY_START = 0,
  PY_RESUME = 1,
  /// value: what is returned, yielded
  PY_RETURN = 2,
  PY_YIELD = 3,
  /// value: the callable; `other`: its first argument, or undefined
  CALL = 4,
  /// other: the line
  LINE = 5,
  /// other: the code unit
  INSTRUCTION = 6,
  /// other: the index of the instruction that comes next
  JUMP = 7,
  BRANCH = 8,
  /// value: the exception; RAISE and PY_UNWIND may have as `other` the code unit to be told
  STOP_ITERATION = 9,
  RAISE = 10,
  EXCEPTION_HANDLED = 11,
  PY_UNWIND = 12,
  PY_THROW = 13,
  RERAISE = 14,
  /// As CALL, for what is no Python function.
  C_RETURN = 15,
  C_RAISE = 16,
}

/// What `Monitor.reached` gives where the frame is left.
export const enum Leaves {
  BY_RETURN = -2,
  BY_YIELD = -3,
}

/// Gets told of every instruction that may change an object or a namespace before it runs, in all Python code. Operands stand below
/// `frame.sp`; `word` is the instruction, as in `Executable.ops`.
export interface EffectWatcher {
  effect(frame: PyFrame, word: number): void
  /// A suspended generator's frame was closed without running: no event tells of it.
  dropped(frame: PyFrame): void
}

/// Somebody who wants to know. What `event` throws is raised in the frame.
export interface Watcher {
  /// The number of a tool of `sys.monitoring`.
  readonly id?: number
  /// Is told before all others: what it does belongs to what came before the event.
  readonly goesFirst?: boolean
  /// The events it wants of this code.
  wants(executable: Executable): number
  /// Does it still want the line event there? One that can't say so wants it as `wants` tells.
  hearsLine?(frame: PyFrame, index: number): boolean
  /// `index` is that of the instruction in `frame.executable`; operands stand below `frame.sp`.
  event(event: MonitorEvent, frame: PyFrame, index: number, value: Value | undefined, other: Value | undefined): void
}
