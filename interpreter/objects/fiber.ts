// A fiber: a call with a stack of its own that can stop half-way and go on later. What threads are made of.

import type { PyFrame } from "./function.js"
import { ExcInfo } from "./generator.js"
import type { Value } from "./value.js"

export class Fiber {
  /// The frame it began with, once it runs; and the frames it waits in, innermost first, while parked.
  entry: PyFrame | null = null
  frames: PyFrame[] = []
  /// The part of the machine's stack under those frames, and where it began there.
  window: (Value | undefined)[] = []
  base = 0
  depth = 0
  excInfo = new ExcInfo()
  /// Its trace and profile functions (`sys.settrace`, `sys.setprofile`).
  trace: Value = null
  profile: Value = null

  constructor(
    /// A Python function, and what it is called with.
    readonly fn: Value,
    readonly args: readonly Value[],
  ) {}
}

/// Thrown through the machine's loop to leave a fiber's frames as they are. The instruction that was running is run again when
/// the fiber goes on.
export class FiberParked {
  constructor(readonly fiber: Fiber) {}
}
