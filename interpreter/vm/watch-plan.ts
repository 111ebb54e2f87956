// What is watched of the instructions of a code, given the events that are wanted of it.

import { isJump } from "../compiler/instructions.js"
import { Op } from "../compiler/opcodes.js"
import { linesOf } from "../compiler/positions.js"
import type { Executable } from "../objects/executable.js"
import { specialize, unspecialized } from "./decode.js"
import { MonitorEvent } from "./monitor-events.js"
import { VmOp } from "./vm-ops.js"

// What is watched of one instruction; LINE and INSTRUCTION have the bits of their events.
export const enum Watch {
  LINE = 0x20,
  INSTRUCTION = 0x40,
  /// The instruction itself has an event, or must be known to have run.
  OWN = 0x100000,
  /// A call of native code ends here.
  AFTER_CALL = 0x200000,
  /// The instruction may change something.
  EFFECT = 0x400000,
}

export const CALLS = (1 << MonitorEvent.CALL) | (1 << MonitorEvent.C_RETURN) | (1 << MonitorEvent.C_RAISE)
export const LINES = (1 << MonitorEvent.LINE) | (1 << MonitorEvent.JUMP)
// Stands among the events of an executable while there is an EffectWatcher.
export const EFFECTS = 1 << 20

export function restore(executable: Executable): void {
  const { watch } = executable
  if (watch === null) return
  executable.ops.set(watch.single)
  executable.watch = null
  executable.start = startOf(executable)
  specialize(executable)
}

function startOf({ ops }: Executable): number {
  return ops.length > 0 && (ops[0] & 255) === Op.RESUME ? 1 : 0
}

/// Replaces the instructions that these events need.
export function watch(executable: Executable, events: number): void {
  const { ops } = executable
  const single = executable.watch?.single ?? unspecialized(executable)
  const plan = new Plan(executable, single, events)
  executable.watch = { events, single, flags: plan.flags, lines: plan.lines, fallLines: plan.fallLines }
  for (let i = 0; i < ops.length; i++) ops[i] = plan.flags[i] === 0 ? single[i] : (single[i] & ~255) | VmOp.WATCHED
  executable.start = 0
  specialize(executable)
}

/// Which instructions are watched, and the lines of all. Trace instructions put in by `insertTracePoints` count as part of
/// the instruction after them.
class Plan {
  readonly flags: Int32Array
  readonly lines: Int32Array
  readonly fallLines: Int32Array
  private readonly n: number

  constructor(
    private readonly executable: Executable,
    private readonly ops: Int32Array,
    private readonly events: number,
  ) {
    this.n = ops.length
    this.flags = new Int32Array(this.n)
    this.fallLines = new Int32Array(this.n).fill(-1)
    const { code, units } = executable
    this.lines = linesOf(code.code, units)
    this.fillFallLines()
    if ((events & LINES) !== 0) this.markLines()
    if ((events & (1 << MonitorEvent.INSTRUCTION)) !== 0) this.markInstructions()
    this.markOwn()
    for (let i = 0; i < this.n; i++) if (isSkipped(this.ops, i)) this.flags[i] = 0
  }

  private isInserted(i: number): boolean {
    return (this.ops[i] & 255) === VmOp.TRACE
  }

  // The line of the instruction before; a RESUME hides none.
  private fillFallLines(): void {
    let last = -1
    for (let i = 0; i < this.n; i++) {
      this.fallLines[i] = last
      if (!this.isInserted(i)) last = (this.ops[i] & 255) === Op.RESUME ? -1 : this.lines[i]
    }
  }

  /// Where the instruction begins: at the first trace instruction that belongs to it.
  private head(i: number): number {
    const { units } = this.executable
    let head = i
    while (head > 0 && this.isInserted(head - 1) && units[head - 1] === units[i]) head--
    return head
  }

  private real(i: number): number {
    let at = i
    while (at < this.n && this.isInserted(at)) at++
    return at
  }

  private firstTraceable(): number {
    for (let i = 0; i < this.n; i++) if ((this.ops[i] & 255) === Op.RESUME) return i
    return 0
  }

  // `initialize_lines`: where the line changes, and wherever a jump or an exception leads.
  private markLines(): void {
    const first = this.firstTraceable()
    let current = -1
    for (let i = first; i < this.n; i++) {
      if (this.isInserted(i) || isNeverFirst(this.ops[i] & 255)) continue
      if (this.lines[i] !== current && this.lines[i] >= 0) this.flags[this.head(i)] |= Watch.LINE
      current = this.lines[i]
    }
    for (let i = first; i < this.n; i++) if (isJump(this.ops[i] & 255)) this.markTarget(this.target(i))
    const { handlers } = this.executable
    for (let i = 0; i < handlers.length; i += 5) {
      if ((this.ops[this.real(handlers[i + 2])] & 255) !== Op.END_ASYNC_FOR) this.markTarget(handlers[i + 2])
    }
    this.markAmbiguousJumps(first)
  }

  private markTarget(i: number): void {
    const real = this.real(i)
    if (real < this.n && this.lines[real] >= 0) this.flags[this.head(real)] |= Watch.LINE
  }

  /// Where the jump leads; FOR_ITER goes past END_FOR and POP_TOP.
  private target(i: number): number {
    let at = this.ops[i] >> 8
    if ((this.ops[i] & 255) !== Op.FOR_ITER) return at
    while ((this.ops[at] & 255) !== Op.END_FOR) at++
    while ((this.ops[at] & 255) !== Op.POP_TOP) at++
    return at + 1
  }

  // A jump must be noticed where coming by it is not as good as coming from the instruction before.
  private markAmbiguousJumps(first: number): void {
    for (let i = first; i < this.n; i++) {
      if (!isJump(this.ops[i] & 255)) continue
      const target = this.real(this.target(i))
      if (target >= this.n) continue
      const line = this.lines[target]
      if ((this.lines[i] === line) !== (this.fallLines[target] === line)) this.flags[i] |= Watch.OWN
    }
  }

  private markInstructions(): void {
    for (let i = this.firstTraceable(); i < this.n; i++) {
      if (!this.isInserted(i) && (this.ops[i] & 255) !== Op.RESUME) this.flags[this.head(i)] |= Watch.INSTRUCTION
    }
  }

  private markBranch(i: number, op: number): void {
    this.flags[i] |= Watch.OWN
    if (op !== Op.FOR_ITER) return
    this.flags[i + 1] |= Watch.OWN
    this.flags[this.target(i)] |= Watch.OWN
  }

  // Objects under construction are seen by nobody but who looks at operand stacks.
  private hasEffect(word: number): boolean {
    switch (word & 255) {
      case Op.LOAD_ATTR:
        return this.executable.code.code.names[word >> 9] === "__dict__"
      case Op.LIST_APPEND:
      case Op.LIST_EXTEND:
      case Op.SET_ADD:
      case Op.SET_UPDATE:
      case Op.MAP_ADD:
      case Op.DICT_UPDATE:
      case Op.DICT_MERGE:
        return (this.events & (1 << MonitorEvent.INSTRUCTION)) !== 0
      case Op.STORE_NAME:
      case Op.DELETE_NAME:
        // Who gets lines of the code sees its namespace by itself.
        return (this.events & LINES) === 0
      default:
        return mayChange(word & 255, word >> 8)
    }
  }

  private markOwn(): void {
    for (let i = 0; i < this.n; i++) {
      const op = this.ops[i] & 255
      if (hasOwnEvent(op)) this.flags[i] |= Watch.OWN
      if ((this.events & EFFECTS) !== 0 && this.hasEffect(this.ops[i])) this.flags[i] |= Watch.EFFECT
      if ((this.events & (1 << MonitorEvent.BRANCH)) !== 0 && isJump(op)) this.markBranch(i, op)
      if ((this.events & CALLS) !== 0 && isCall(op)) {
        this.flags[i] |= Watch.OWN
        if (i + 1 < this.n) this.flags[i + 1] |= Watch.AFTER_CALL
      }
      if ((this.events & CALLS) !== 0 && op === Op.LOAD_SUPER_ATTR) this.flags[i] |= Watch.OWN
    }
  }
}

function hasOwnEvent(op: number): boolean {
  switch (op) {
    case Op.RESUME:
    case Op.RETURN_VALUE:
    case Op.RETURN_CONST:
    case Op.YIELD_VALUE:
    case Op.JUMP_BACKWARD:
    case Op.JUMP_BACKWARD_NO_INTERRUPT:
    case Op.JUMP_FORWARD:
    case Op.END_SEND:
      return true
    default:
      return false
  }
}

function mayChange(op: number, arg: number): boolean {
  switch (op) {
    case Op.STORE_SUBSCR:
    case Op.DELETE_SUBSCR:
    case Op.STORE_SLICE:
    case Op.STORE_ATTR:
    case Op.DELETE_ATTR:
    case Op.STORE_GLOBAL:
    case Op.DELETE_GLOBAL:
      return true
    case Op.BINARY_OP:
      // The operators in place.
      return arg >= 13
    default:
      return isCall(op)
  }
}

function isCall(op: number): boolean {
  return op === Op.CALL || op === Op.CALL_KW || op === Op.CALL_FUNCTION_EX
}

// No line begins with these.
function isNeverFirst(op: number): boolean {
  return op === Op.RESUME || op === Op.END_FOR || op === Op.END_SEND || op === Op.END_ASYNC_FOR
}

// END_FOR and the POP_TOP after it never run: FOR_ITER goes past them.
function isSkipped(ops: Int32Array, i: number): boolean {
  return (ops[i] & 255) === Op.END_FOR || ((ops[i] & 255) === Op.POP_TOP && i > 0 && (ops[i - 1] & 255) === Op.END_FOR)
}

/// The first of an instruction's code units: that of its first EXTENDED_ARG.
export function firstUnit({ code, units }: Executable, index: number): number {
  let first = units[index]
  while (first > 0 && isExtended(code.code.bytecode, first - 1)) first--
  return first
}

// Not the cache of the instruction before: caches hold zeros.
function isExtended(bytecode: Uint8Array, unit: number): boolean {
  return bytecode[unit * 2] === Op.EXTENDED_ARG
}
