// The flow graph's passes, in CPython's order: from a sequence with labels to a sequence ready for the assembler.

import type { CodeConstant } from "./code.js"
import type { ConstantTable } from "./constants.js"
import { labelExceptionTargets } from "./exception-targets.js"
import {
  Block,
  buildBlocks,
  hasTarget,
  type Instruction,
  type InstructionSequence,
  isBlockPush,
  isJump,
  isUnconditionalJump,
  noLocation,
  OpKind,
  opKinds,
} from "./instructions.js"
import { resolveLines } from "./lines.js"
import { checkUnboundLoads } from "./locals-check.js"
import { Op } from "./opcodes.js"
import {
  foldConstantLoads,
  inlineSmallExits,
  insertSuperinstructions,
  optimizeBlock,
  removeRedundantNopsAndJumps,
  removeRedundantPairs,
} from "./peephole.js"

/// Optimises the code of one unit. Appends to `constants`; the constants that are left come with the graph.
export function optimize(
  sequence: InstructionSequence,
  constants: ConstantTable,
  nlocals: number,
  nparams: number,
): { entry: Block; consts: CodeConstant[] } {
  const entry = buildBlocks(sequence)
  markHandlers(entry)
  labelExceptionTargets(entry)
  inlineSmallExits(entry)
  removeUnreachable(entry)
  resolveLines(entry)
  for (let block: Block | null = entry; block !== null; block = block.next) foldConstantLoads(block, constants)
  for (let block: Block | null = entry; block !== null; block = block.next) optimizeBlock(block, constants)
  removeRedundantPairs(entry)
  removeUnreachable(entry)
  removeRedundantNopsAndJumps(entry)
  const consts = removeUnusedConstants(entry, constants.values)
  checkUnboundLoads(entry, nlocals, nparams)
  insertSuperinstructions(entry)
  pushColdBlocksToEnd(entry)
  resolveLines(entry)
  return { entry, consts }
}

function markHandlers(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    for (const instruction of block.instructions) if (isBlockPush(instruction.op)) instruction.target!.isHandler = true
  }
}

function clearVisited(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) block.visited = false
}

function removeUnreachable(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    block.predecessors = 0
    block.visited = false
  }
  entry.predecessors = 1
  entry.visited = true
  const stack = [entry]
  const reach = (block: Block): void => {
    if (!block.visited) {
      block.visited = true
      stack.push(block)
    }
    block.predecessors++
  }
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    if (block.next !== null && block.fallsThrough()) reach(block.next)
    for (const instruction of block.instructions) if (hasTarget(instruction.op)) reach(instruction.target!)
  }
  for (let block: Block | null = entry; block !== null; block = block.next) {
    if (block.predecessors === 0) {
      block.instructions.length = 0
      block.isHandler = false
    }
  }
}

/// The first constant stays: it may be the docstring.
function removeUnusedConstants(entry: Block, values: readonly CodeConstant[]): CodeConstant[] {
  if (values.length === 0) return []
  const used: boolean[] = new Array(values.length).fill(false)
  used[0] = true
  for (let block: Block | null = entry; block !== null; block = block.next) {
    for (const { op, arg } of block.instructions) if ((opKinds[op] & OpKind.CONST) !== 0) used[arg] = true
  }
  const places: number[] = []
  const kept: CodeConstant[] = []
  for (let i = 0; i < values.length; i++) places.push(used[i] ? kept.push(values[i]) - 1 : -1)
  if (kept.length === values.length) return kept
  for (let block: Block | null = entry; block !== null; block = block.next) {
    for (const instruction of block.instructions) {
      if ((opKinds[instruction.op] & OpKind.CONST) !== 0) instruction.arg = places[instruction.arg]
    }
  }
  return kept
}

function markWarm(entry: Block): void {
  clearVisited(entry)
  const stack = [entry]
  entry.visited = true
  const reach = (block: Block): void => {
    if (block.visited) return
    block.visited = true
    stack.push(block)
  }
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    block.warm = true
    if (block.next !== null && block.fallsThrough()) reach(block.next)
    for (const instruction of block.instructions) if (isJump(instruction.op)) reach(instruction.target!)
  }
}

/// Cold is what only exceptions reach.
function markCold(entry: Block): void {
  markWarm(entry)
  clearVisited(entry)
  const stack: Block[] = []
  const reach = (block: Block): void => {
    if (block.warm || block.visited) return
    block.visited = true
    stack.push(block)
  }
  for (let block: Block | null = entry; block !== null; block = block.next) if (block.isHandler) reach(block)
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    block.cold = true
    if (block.next !== null && block.fallsThrough()) reach(block.next)
    for (const instruction of block.instructions) if (isJump(instruction.op)) reach(instruction.target!)
  }
}

function pushColdBlocksToEnd(entry: Block): void {
  if (entry.next === null) return
  markCold(entry)
  for (let block: Block | null = entry; block !== null; block = block.next) {
    if (block.cold && block.next?.warm && block.fallsThrough()) insertJumpToNext(block, block.next)
  }
  let coldFirst: Block | null = null
  let coldLast: Block | null = null
  let block = entry
  while (block.next !== null) {
    while (block.next !== null && !block.next.cold) block = block.next
    if (block.next === null) break
    let end: Block = block.next
    while (end.next?.cold) end = end.next
    if (coldLast === null) coldFirst = block.next
    else coldLast.next = block.next
    coldLast = end
    block.next = end.next
    end.next = null
  }
  block.next = coldFirst
  if (coldFirst !== null) removeRedundantNopsAndJumps(entry)
}

function insertJumpToNext(block: Block, next: Block): void {
  const jump = new Block()
  next.labelled = true
  jump.addJump(Op.JUMP_NO_INTERRUPT, next, noLocation)
  jump.cold = true
  jump.predecessors = 1
  jump.next = next
  block.next = jump
}

/// Turns pseudo-instructions into real ones, once the stack depth is known.
export function convertPseudoInstructions(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    for (const instruction of block.instructions) {
      if (isBlockPush(instruction.op)) instruction.toNop()
      else if (instruction.op === Op.LOAD_CLOSURE) instruction.op = Op.LOAD_FAST
      else if (instruction.op === Op.STORE_FAST_MAYBE_NULL) instruction.op = Op.STORE_FAST
    }
  }
  removeRedundantNopsAndJumps(entry)
}

const reversed: Readonly<Partial<Record<Op, Op>>> = {
  [Op.POP_JUMP_IF_NOT_NONE]: Op.POP_JUMP_IF_NONE,
  [Op.POP_JUMP_IF_NONE]: Op.POP_JUMP_IF_NOT_NONE,
  [Op.POP_JUMP_IF_FALSE]: Op.POP_JUMP_IF_TRUE,
  [Op.POP_JUMP_IF_TRUE]: Op.POP_JUMP_IF_FALSE,
}

/// Gives jumps their direction; a conditional jump backward becomes the reverse one over an unconditional jump.
export function normalizeJumps(entry: Block): void {
  clearVisited(entry)
  for (let block: Block | null = entry; block !== null; block = block.next) {
    block.visited = true
    const last = block.last()
    if (last === undefined || !isJump(last.op)) continue
    const forward = !last.target!.visited
    if (isUnconditionalJump(last.op)) {
      if (forward) last.op = Op.JUMP_FORWARD
      else last.op = last.op === Op.JUMP ? Op.JUMP_BACKWARD : Op.JUMP_BACKWARD_NO_INTERRUPT
    } else if (!forward) {
      reverseJump(block, last)
    }
  }
}

function reverseJump(block: Block, last: Instruction): void {
  const opposite = reversed[last.op]
  if (opposite === undefined) throw new Error(`jump backward by opcode ${last.op}`)
  const backward = new Block()
  backward.addJump(Op.JUMP, last.target!, last.loc)
  backward.cold = block.cold
  backward.next = block.next
  last.op = opposite
  last.target = block.next
  block.next = backward
}
