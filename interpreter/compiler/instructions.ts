// What code generation produces and the flow graph rewrites: instructions, their sequence, and what kind each opcode is.

import type { Position } from "../syntax/ast.js"
import { Op, opSpecs } from "./opcodes.js"

/// The place of code that no source stands for.
export const noLocation: Position = { lineno: -1, col_offset: -1, end_lineno: -1, end_col_offset: -1 }

/// A jump target before it has a place: an index into `InstructionSequence.labels`.
export type Label = number

/// No label, for blocks that nobody jumps to.
export const noLabel: Label = -1

export class Instruction {
  target: Block | null = null
  except: Block | null = null

  /// `loc` is most often the syntax node itself: places are read from it, never written.
  constructor(
    public op: Op,
    public arg: number,
    public loc: Position,
  ) {}

  copy(): Instruction {
    const copy = new Instruction(this.op, this.arg, this.loc)
    copy.target = this.target
    copy.except = this.except
    return copy
  }

  set(op: Op, arg: number): void {
    this.op = op
    this.arg = arg
  }

  toNop(): void {
    this.op = Op.NOP
    this.arg = 0
  }
}

/// A run of instructions that is entered at its start and left at its end only.
export class Block {
  readonly instructions: Instruction[] = []
  next: Block | null = null
  /// Does any instruction name this block as its target?
  labelled = false
  visited = false
  predecessors = 0
  startDepth = -1
  preserveLasti = false
  isHandler = false
  cold = false
  warm = false
  /// Bits of the first 64 locals that may be unbound on entry.
  unsafeLow = 0
  unsafeHigh = 0
  exceptStack: ExceptStack | null = null
  /// Index of the first instruction in the finished code.
  start = 0

  last(): Instruction | undefined {
    return this.instructions[this.instructions.length - 1]
  }

  fallsThrough(): boolean {
    const last = this.instructions[this.instructions.length - 1]
    return last === undefined || (opKinds[last.op] & (OpKind.SCOPE_EXIT | OpKind.UNCONDITIONAL)) === 0
  }

  exitsScope(): boolean {
    const last = this.instructions[this.instructions.length - 1]
    return last !== undefined && (opKinds[last.op] & OpKind.SCOPE_EXIT) !== 0
  }

  hasNoLine(): boolean {
    for (const instruction of this.instructions) if (instruction.loc.lineno >= 0) return false
    return true
  }

  addJump(op: Op, target: Block, loc: Position): void {
    const instruction = new Instruction(op, 0, loc)
    instruction.target = target
    this.instructions.push(instruction)
  }
}

/// The handlers around a place, outermost first.
export interface ExceptStack {
  readonly handler: Block
  readonly below: ExceptStack | null
  readonly depth: number
}

export const enum OpKind {
  /// Has a target: a jump.
  JUMP = 1,
  /// Has a target: starts a protected region.
  BLOCK_PUSH = 2,
  SCOPE_EXIT = 4,
  UNCONDITIONAL = 8,
  EVAL_BREAK = 16,
  CONST = 32,
}

const kindLists: readonly [OpKind, readonly Op[]][] = [
  [
    OpKind.JUMP,
    [
      Op.JUMP,
      Op.JUMP_NO_INTERRUPT,
      Op.JUMP_FORWARD,
      Op.JUMP_BACKWARD,
      Op.JUMP_BACKWARD_NO_INTERRUPT,
      Op.POP_JUMP_IF_FALSE,
      Op.POP_JUMP_IF_TRUE,
      Op.POP_JUMP_IF_NONE,
      Op.POP_JUMP_IF_NOT_NONE,
      Op.FOR_ITER,
      Op.SEND,
    ],
  ],
  [OpKind.BLOCK_PUSH, [Op.SETUP_FINALLY, Op.SETUP_CLEANUP, Op.SETUP_WITH]],
  [OpKind.SCOPE_EXIT, [Op.RETURN_VALUE, Op.RETURN_CONST, Op.RAISE_VARARGS, Op.RERAISE]],
  [OpKind.UNCONDITIONAL, [Op.JUMP, Op.JUMP_NO_INTERRUPT, Op.JUMP_FORWARD, Op.JUMP_BACKWARD, Op.JUMP_BACKWARD_NO_INTERRUPT]],
  [OpKind.EVAL_BREAK, [Op.RESUME, Op.CALL, Op.CALL_KW, Op.CALL_FUNCTION_EX, Op.JUMP_BACKWARD, Op.JUMP]],
  [OpKind.CONST, [Op.LOAD_CONST, Op.RETURN_CONST]],
]

/// `OpKind` bits by opcode.
export const opKinds = new Uint8Array(512)
for (const [kind, ops] of kindLists) for (const op of ops) opKinds[op] |= kind

/// Inline cache units by opcode.
export const cacheUnits = new Uint8Array(512)
for (const [op, spec] of Object.entries(opSpecs)) cacheUnits[Number(op)] = spec.caches

/// Does the instruction's argument name another instruction?
export function isJump(op: Op): boolean {
  return (opKinds[op] & OpKind.JUMP) !== 0
}

export function isBlockPush(op: Op): boolean {
  return (opKinds[op] & OpKind.BLOCK_PUSH) !== 0
}

export function hasTarget(op: Op): boolean {
  return (opKinds[op] & (OpKind.JUMP | OpKind.BLOCK_PUSH)) !== 0
}

function isTerminator(op: Op): boolean {
  return (opKinds[op] & (OpKind.JUMP | OpKind.SCOPE_EXIT)) !== 0
}

export function isUnconditionalJump(op: Op): boolean {
  return (opKinds[op] & OpKind.UNCONDITIONAL) !== 0
}

export function isScopeExit(op: Op): boolean {
  return (opKinds[op] & OpKind.SCOPE_EXIT) !== 0
}

/// The instructions of one code object in the order of the source, with labels.
export class InstructionSequence {
  readonly instructions: Instruction[] = []
  /// Label -> index of the instruction it stands before.
  readonly labels: number[] = []

  newLabel(): Label {
    return this.labels.push(-1) - 1
  }

  useLabel(label: Label): void {
    this.labels[label] = this.instructions.length
  }

  add(op: Op, arg: number, loc: Position): void {
    this.instructions.push(new Instruction(op, arg, loc))
  }

  insertFirst(op: Op, arg: number, loc: Position): void {
    this.instructions.unshift(new Instruction(op, arg, loc))
    for (let i = 0; i < this.labels.length; i++) if (this.labels[i] >= 0) this.labels[i]++
  }
}

/// Cuts the sequence into blocks and points jumps at them; gives the first block.
export function buildBlocks(sequence: InstructionSequence): Block {
  const { instructions, labels } = sequence
  const blockAt: (Block | null | undefined)[] = new Array(instructions.length)
  for (const instruction of instructions) if (hasTarget(instruction.op)) blockAt[labels[instruction.arg]] = null
  const entry = new Block()
  let block = entry
  let terminated = false
  for (let i = 0; i < instructions.length; i++) {
    const isTarget = blockAt[i] === null
    if (terminated || (isTarget && block.instructions.length > 0)) {
      block = block.next = new Block()
    }
    if (isTarget) {
      block.labelled = true
      blockAt[i] = block
    }
    block.instructions.push(instructions[i])
    terminated = isTerminator(instructions[i].op)
  }
  for (const instruction of instructions) {
    if (hasTarget(instruction.op)) instruction.target = blockAt[labels[instruction.arg]] as Block
  }
  return entry
}
