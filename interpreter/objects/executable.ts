// What the VM runs: one Int32 an instruction (opcode | argument << 8), inline cache units left out, jumps as absolute
// indexes, EXTENDED_ARG folded in. A pass may insert trace instructions; `units` leads back to CPython's code units.

import type { PyCode } from "./code.js"
import type { PyDict } from "./dict.js"

// Op.RESUME; objects do not know the instruction set.
const RESUME = 149

/// What is watched of an Executable, by instruction index.
export interface WatchTable {
  /// The set of events.
  readonly events: number
  /// The instructions as they are without watching, none of them fused.
  readonly single: Int32Array
  readonly flags: Int32Array
  /// Lines of the instruction and of the one before it; -1 for none.
  readonly lines: Int32Array
  readonly fallLines: Int32Array
}

export class Executable {
  /// One slot an instruction for the VM's inline caches; what is in it is the VM's business.
  readonly caches: unknown[]
  /// The globals that the caches belong to, once it runs.
  globals: PyDict | null = null
  /// Where a call begins: after a RESUME that nobody watches.
  start: number
  /// While somebody watches the code: what for. The watched instructions in `ops` then carry another opcode.
  watch: WatchTable | null = null
  /// With trace instructions put in: all instructions, before any were specialised.
  inserted: Int32Array | null = null
  /// How many fast locals the parameters take, `*args` and `**kwargs` included.
  readonly parameterCount: number

  constructor(
    readonly code: PyCode,
    readonly ops: Int32Array,
    /// Instruction index -> code unit in `co_code` (of the instruction itself, after its EXTENDED_ARGs). Inserted trace
    /// instructions carry the unit of the instruction they stand before.
    readonly units: Int32Array,
    /// Exception table over instruction indexes, five numbers an entry: start, end, target, depth, push lasti (0 or 1).
    readonly handlers: Int32Array,
    /// Fast locals, cells and free variables together; the operand stack begins there.
    readonly nlocalsplus: number,
    /// Slots of the value stack that a frame needs.
    readonly frameSize: number,
  ) {
    this.start = ops.length > 0 && (ops[0] & 255) === RESUME ? 1 : 0
    this.caches = new Array(ops.length).fill(undefined)
    const { argcount, kwonlyargcount, flags } = code.code
    this.parameterCount = argcount + kwonlyargcount + ((flags & 4) >> 2) + ((flags & 8) >> 3)
  }
}
