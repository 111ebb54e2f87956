// Optimisations inside one block or between neighbours: constant conditions, jump threading, swaps, redundant NOPs and jumps.

import type { Position } from "../syntax/ast.js"
import { TupleConstant } from "../syntax/constant.js"
import type { CodeConstant } from "./code.js"
import { type ConstantTable, isTrue, plainConstants } from "./constants.js"
import { type Block, type Instruction, isJump, isUnconditionalJump, noLocation, OpKind, opKinds } from "./instructions.js"
import { Op } from "./opcodes.js"

const maxCopySize = 4

export function nextNonEmpty(block: Block | null): Block | null {
  while (block !== null && block.instructions.length === 0) block = block.next
  return block
}

// ---- small exits

/// A jump to a short exit, or to code without lines, becomes a copy of it.
export function inlineSmallExits(entry: Block): void {
  let changed: boolean
  do {
    changed = false
    for (let block: Block | null = entry; block !== null; block = block.next) {
      if (inlineSmallExit(block)) changed = true
    }
  } while (changed)
}

function inlineSmallExit(block: Block): boolean {
  const last = block.last()
  if (last === undefined || !isUnconditionalJump(last.op)) return false
  const target = last.target!
  const smallExit = target.exitsScope() && target.instructions.length <= maxCopySize
  const withoutLine = target.hasNoLine() && !target.fallsThrough()
  if (!smallExit && !withoutLine) return false
  const removed = last.op
  last.toNop()
  for (const instruction of target.instructions.slice()) block.instructions.push(instruction.copy())
  if (withoutLine) {
    const end = block.last()!
    // The check for interrupts must not be lost.
    if (isUnconditionalJump(end.op) && removed === Op.JUMP) end.op = Op.JUMP
  }
  target.predecessors--
  return true
}

// ---- NOPs and jumps

function removeNopsOf(block: Block): number {
  const { instructions } = block
  let kept = 0
  let previousLine = -1
  for (let i = 0; i < instructions.length; i++) {
    const instruction = instructions[i]
    const line = instruction.loc.lineno
    if (instruction.op === Op.NOP && isRedundantNop(block, i, line, previousLine)) continue
    instructions[kept++] = instruction
    previousLine = line
  }
  const removed = instructions.length - kept
  if (removed > 0) instructions.length = kept
  return removed
}

/// May hand the NOP's line to the instruction after it.
function isRedundantNop(block: Block, i: number, line: number, previousLine: number): boolean {
  if (line < 0 || previousLine === line) return true
  const { instructions } = block
  if (i < instructions.length - 1) {
    const next = instructions[i + 1]
    if (next.loc.lineno === line) return true
    if (next.loc.lineno >= 0) return false
    next.loc = instructions[i].loc
    return true
  }
  const next = nextNonEmpty(block.next)
  if (next === null) return false
  let nextLoc: Position = noLocation
  for (const instruction of next.instructions) {
    if (instruction.op === Op.NOP && instruction.loc.lineno < 0) continue
    nextLoc = instruction.loc
    break
  }
  return line === nextLoc.lineno
}

function removeRedundantNops(entry: Block): number {
  let changes = 0
  for (let block: Block | null = entry; block !== null; block = block.next) changes += removeNopsOf(block)
  return changes
}

function removeRedundantJumps(entry: Block): number {
  let changes = 0
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const last = block.last()
    if (last === undefined || !isUnconditionalJump(last.op)) continue
    if (nextNonEmpty(last.target) !== nextNonEmpty(block.next)) continue
    changes++
    last.toNop()
  }
  return changes
}

export function removeRedundantNopsAndJumps(entry: Block): void {
  while (removeRedundantNops(entry) + removeRedundantJumps(entry) > 0);
}

/// Drops values that are pushed only to be popped.
export function removeRedundantPairs(entry: Block): void {
  let done: boolean
  do {
    done = true
    let previous: Instruction | null
    let instruction: Instruction | null = null
    for (let block: Block | null = entry; block !== null; block = block.next) {
      removeNopsOf(block)
      if (block.labelled) instruction = null
      for (let i = 0; i < block.instructions.length; i++) {
        previous = instruction
        instruction = block.instructions[i]
        if (instruction.op !== Op.POP_TOP || previous === null) continue
        if (previous.op === Op.LOAD_CONST || (previous.op === Op.COPY && previous.arg === 1)) {
          previous.toNop()
          instruction.toNop()
          done = false
        }
      }
      if ((instruction !== null && isJump(instruction.op)) || !block.fallsThrough()) instruction = null
    }
  } while (!done)
}

// ---- constants

/// Conditions on constants, comparisons with None, and returns of constants.
export function foldConstantLoads(block: Block, constants: ConstantTable): void {
  const { instructions } = block
  let op: Op = Op.CACHE
  let arg = 0
  for (let i = 0; i < instructions.length; i++) {
    const instruction = instructions[i]
    const isCopy = op === Op.LOAD_CONST && instruction.op === Op.COPY && instruction.arg === 1
    if (!isCopy) {
      op = instruction.op
      arg = instruction.arg
    }
    if (op !== Op.LOAD_CONST || i + 1 >= instructions.length) continue
    const next = instructions[i + 1]
    switch (next.op) {
      case Op.POP_JUMP_IF_FALSE:
      case Op.POP_JUMP_IF_TRUE:
        instruction.toNop()
        if (isTrue(constants.values[arg]) === (next.op === Op.POP_JUMP_IF_TRUE)) next.op = Op.JUMP
        else next.toNop()
        break
      case Op.IS_OP:
        if (constants.values[arg] === null) foldNoneTest(instructions, i)
        break
      case Op.RETURN_VALUE:
        instruction.toNop()
        next.set(Op.RETURN_CONST, arg)
        i++
        break
      case Op.TO_BOOL: {
        const index = constants.add(isTrue(constants.values[arg]))
        instruction.toNop()
        next.set(Op.LOAD_CONST, index)
        break
      }
    }
  }
}

/// LOAD_CONST None, IS_OP, (TO_BOOL,) POP_JUMP_IF_* -> POP_JUMP_IF_(NOT_)NONE
function foldNoneTest(instructions: Instruction[], i: number): void {
  const test = instructions[i + 1]
  let jump = instructions[i + 2]
  if (jump === undefined) return
  if (jump.op === Op.TO_BOOL) {
    jump.toNop()
    jump = instructions[i + 3]
    if (jump === undefined) return
  }
  let invert = test.arg !== 0
  if (jump.op === Op.POP_JUMP_IF_FALSE) invert = !invert
  else if (jump.op !== Op.POP_JUMP_IF_TRUE) return
  instructions[i].toNop()
  test.toNop()
  jump.op = invert ? Op.POP_JUMP_IF_NOT_NONE : Op.POP_JUMP_IF_NONE
}

/// LOAD_CONST n times, BUILD_TUPLE n -> LOAD_CONST of the tuple. `end` is the place of BUILD_TUPLE.
function foldTuple(instructions: Instruction[], end: number, constants: ConstantTable): void {
  const build = instructions[end]
  const start = end - build.arg
  for (let i = start; i < end; i++) if ((opKinds[instructions[i].op] & OpKind.CONST) === 0) return
  const items: CodeConstant[] = []
  for (let i = start; i < end; i++) items.push(constants.values[instructions[i].arg])
  const plain = plainConstants(items)
  if (plain === null) return
  const index = constants.add(new TupleConstant(plain))
  for (let i = start; i < end; i++) instructions[i].toNop()
  build.set(Op.LOAD_CONST, index)
}

// ---- one block

/// Gives true if the jump now goes where its target goes.
function threadJump(block: Block, jump: Instruction, target: Instruction, op: Op): boolean {
  if (jump.target === target.target) return false
  block.addJump(op, target.target!, target.loc)
  // As CPython: the exception handler is that of a fresh instruction, none.
  jump.toNop()
  return true
}

export function optimizeBlock(block: Block, constants: ConstantTable): void {
  const { instructions } = block
  for (let i = 0; i < instructions.length; i++) {
    const instruction = instructions[i]
    const { op, arg } = instruction
    const next = instructions[i + 1]
    const nextOp = next === undefined ? Op.CACHE : next.op
    switch (op) {
      case Op.BUILD_TUPLE:
        if (nextOp === Op.UNPACK_SEQUENCE && arg === next.arg && arg >= 1 && arg <= 3) {
          instruction.toNop()
          if (arg === 1) next.toNop()
          else next.op = Op.SWAP
        } else if (i >= arg) {
          foldTuple(instructions, i, constants)
        }
        break
      case Op.POP_JUMP_IF_NOT_NONE:
      case Op.POP_JUMP_IF_NONE:
      case Op.POP_JUMP_IF_FALSE:
      case Op.POP_JUMP_IF_TRUE: {
        const target = instruction.target!.instructions[0]
        if (target.op === Op.JUMP && threadJump(block, instruction, target, op)) i--
        break
      }
      case Op.JUMP:
      case Op.JUMP_NO_INTERRUPT: {
        const target = instruction.target!.instructions[0]
        if (target.op === Op.JUMP) {
          if (threadJump(block, instruction, target, Op.JUMP)) i--
        } else if (target.op === Op.JUMP_NO_INTERRUPT) {
          if (threadJump(block, instruction, target, op)) i--
        }
        break
      }
      case Op.STORE_FAST:
        if (nextOp === op && arg === next.arg && instruction.loc.lineno === next.loc.lineno) instruction.set(Op.POP_TOP, 0)
        break
      case Op.SWAP:
        if (arg === 1) instruction.toNop()
        break
      case Op.LOAD_GLOBAL:
        if (nextOp === Op.PUSH_NULL && (arg & 1) === 0) {
          instruction.arg = arg | 1
          next.toNop()
        }
        break
      case Op.COMPARE_OP:
        if (nextOp === Op.TO_BOOL) {
          instruction.toNop()
          next.set(Op.COMPARE_OP, arg | 16)
        }
        break
      case Op.CONTAINS_OP:
      case Op.IS_OP:
        if (nextOp === Op.TO_BOOL) {
          instruction.toNop()
          next.set(op, arg)
        }
        break
      case Op.TO_BOOL:
        if (nextOp === Op.TO_BOOL) instruction.toNop()
        break
      case Op.UNARY_NOT:
        if (nextOp === Op.TO_BOOL) {
          instruction.toNop()
          next.set(Op.UNARY_NOT, 0)
        } else if (nextOp === Op.UNARY_NOT) {
          instruction.toNop()
          next.toNop()
        }
        break
    }
  }
  for (let i = 0; i < instructions.length; i++) {
    if (instructions[i].op !== Op.SWAP) continue
    i = minimizeSwaps(instructions, i)
    applyStaticSwaps(instructions, i)
  }
}

// ---- swaps

/// Replaces a run of SWAPs and NOPs by the shortest with the same effect; gives the place of its end.
function minimizeSwaps(instructions: Instruction[], start: number): number {
  let depth = instructions[start].arg
  let end = start + 1
  let more = false
  for (; end < instructions.length; end++) {
    const { op, arg } = instructions[end]
    if (op === Op.SWAP) {
      depth = Math.max(depth, arg)
      more = true
    } else if (op !== Op.NOP) {
      break
    }
  }
  if (!more) return start
  const stack = Array.from({ length: depth }, (_, i) => i)
  for (let i = start; i < end; i++) {
    const { op, arg } = instructions[i]
    if (op !== Op.SWAP) continue
    const top = stack[0]
    stack[0] = stack[arg - 1]
    stack[arg - 1] = top
  }
  // Each cycle of the permutation is undone by swaps through the top, written from the end of the run backward.
  let current = end - 1
  for (let i = 0; i < depth; i++) {
    if (stack[i] === -1 || stack[i] === i) continue
    let j = i
    for (;;) {
      if (j !== 0) instructions[current--].set(Op.SWAP, j + 1)
      if (stack[j] === -1) break
      const next = stack[j]
      stack[j] = -1
      j = next
    }
  }
  while (current >= start) instructions[current--].toNop()
  return end - 1
}

function isSwappable(op: Op): boolean {
  return op === Op.STORE_FAST || op === Op.STORE_FAST_MAYBE_NULL || op === Op.POP_TOP
}

function storedLocal({ op, arg }: Instruction): number {
  return op === Op.STORE_FAST || op === Op.STORE_FAST_MAYBE_NULL ? arg : -1
}

function nextSwappable(instructions: Instruction[], i: number, line: number): number {
  while (++i < instructions.length) {
    const { op, loc } = instructions[i]
    // Across lines, a tracer could see the names bound in another order.
    if (line >= 0 && loc.lineno !== line) return -1
    if (op === Op.NOP) continue
    return isSwappable(op) ? i : -1
  }
  return -1
}

/// Exchanges instructions in place of values: SWAP 2, POP_TOP, STORE_FAST -> STORE_FAST, POP_TOP.
function applyStaticSwaps(instructions: Instruction[], i: number): void {
  for (; i >= 0; i--) {
    const swap = instructions[i]
    if (swap.op !== Op.SWAP) {
      if (swap.op === Op.NOP || isSwappable(swap.op)) continue
      return
    }
    const j = nextSwappable(instructions, i, -1)
    if (j < 0) return
    const line = instructions[j].loc.lineno
    let k = j
    for (let count = swap.arg - 1; count > 0; count--) {
      k = nextSwappable(instructions, k, line)
      if (k < 0) return
    }
    if (storesClash(instructions, j, k)) return
    swap.toNop()
    const first = instructions[j]
    instructions[j] = instructions[k]
    instructions[k] = first
  }
}

function storesClash(instructions: Instruction[], j: number, k: number): boolean {
  const storeJ = storedLocal(instructions[j])
  const storeK = storedLocal(instructions[k])
  if (storeJ < 0 && storeK < 0) return false
  if (storeJ === storeK) return true
  for (let i = j + 1; i < k; i++) {
    const store = storedLocal(instructions[i])
    if (store >= 0 && (store === storeJ || store === storeK)) return true
  }
  return false
}

// ---- superinstructions

export function insertSuperinstructions(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { instructions } = block
    for (let i = 0; i + 1 < instructions.length; i++) {
      const { op } = instructions[i]
      const nextOp = instructions[i + 1].op
      if (op === Op.LOAD_FAST) {
        if (nextOp === Op.LOAD_FAST) join(instructions[i], instructions[i + 1], Op.LOAD_FAST_LOAD_FAST)
      } else if (op === Op.STORE_FAST) {
        if (nextOp === Op.LOAD_FAST) join(instructions[i], instructions[i + 1], Op.STORE_FAST_LOAD_FAST)
        else if (nextOp === Op.STORE_FAST) join(instructions[i], instructions[i + 1], Op.STORE_FAST_STORE_FAST)
      }
    }
  }
  removeRedundantNops(entry)
}

function join(first: Instruction, second: Instruction, op: Op): void {
  const line1 = first.loc.lineno
  const line2 = second.loc.lineno
  if (line1 >= 0 && line2 >= 0 && line1 !== line2) return
  if (first.arg >= 16 || second.arg >= 16) return
  first.set(op, (first.arg << 4) | second.arg)
  second.toNop()
}
