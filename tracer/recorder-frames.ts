// What the recorder knows of a frame in progress: operations that wait for their results, displays and decisions under way.

import type { Value } from "../interpreter/index.js"
import type { Site } from "./sites.js"

/// An operation whose operands are known, and whose result is to come.
export interface Pending {
  site: Site
  part: number
  operands: string[]
  /// Containers that a native call may change: what names them, and how they looked.
  watched: { path: string; object: Value; before: string }[]
}

export class FrameState {
  line = -1
  pc = -1
  readonly pending: Pending[] = []
  iterating: Value | undefined = undefined
  branching = false
  /// Has it yielded, and not gone on since?
  suspended = false
  /// The value whose truth was taken last.
  truthOf: { site: Site | null; value: Value } | null = null
  /// Operand texts of short-circuit operators under way, and those already decided.
  readonly boolOperands = new Map<Site, string[]>()
  readonly decided = new Set<Site>()
  /// The `case` being tried, and what it is tried with.
  matching: { site: Site; subject: string } | null = null
  /// What GET_ITER is about to be given.
  iterable: Value | undefined = undefined
  /// Parts of displays with stars under way.
  readonly parts = new Map<Site, string[]>()
  /// Where it last tested something or took an item, and how many lines had been told by then.
  loopPc = -1
  loopLines = -1

  constructor(readonly id: number) {}
}
