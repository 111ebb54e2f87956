// Which handler covers each instruction, and how deep the stack is where.

import { type Block, type ExceptStack, hasTarget, isBlockPush, isJump, isScopeExit, isUnconditionalJump } from "./instructions.js"
import { Op, opSpecs } from "./opcodes.js"

const resumeAtStart = 0
const resumeOneDeep = 4

/// Gives each instruction its handler, by following the SETUP_* and POP_BLOCK pseudo-instructions along all paths.
export function labelExceptionTargets(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) block.visited = false
  const todo = [entry]
  entry.visited = true
  const reach = (block: Block, stack: ExceptStack | null): void => {
    if (block.visited) return
    block.visited = true
    block.exceptStack = stack
    todo.push(block)
  }
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    let stack = block.exceptStack
    block.exceptStack = null
    let yieldDepth = -1
    for (const instruction of block.instructions) {
      const { op } = instruction
      if (isBlockPush(op)) {
        const handler = instruction.target!
        reach(handler, stack)
        if (op !== Op.SETUP_FINALLY) handler.preserveLasti = true
        stack = { handler, below: stack, depth: stack === null ? 1 : stack.depth + 1 }
        continue
      }
      if (op === Op.POP_BLOCK) {
        stack = stack!.below
        instruction.toNop()
        continue
      }
      instruction.except = stack === null ? null : stack.handler
      if (isJump(op)) reach(instruction.target!, stack)
      else if (op === Op.YIELD_VALUE) yieldDepth = stack === null ? 0 : stack.depth
      else if (op === Op.RESUME && instruction.arg !== resumeAtStart) {
        if (yieldDepth === 1) instruction.arg |= resumeOneDeep
        yieldDepth = -1
      }
    }
    if (block.next !== null && block.fallsThrough()) reach(block.next, stack)
  }
}

/// The deepest the value stack gets. Sets each reachable block's `startDepth`.
export function stackDepth(entry: Block): number {
  for (let block: Block | null = entry; block !== null; block = block.next) block.startDepth = -1
  const todo = [entry]
  entry.startDepth = 0
  let deepest = 0
  const reach = (block: Block, depth: number): void => {
    if (block.startDepth >= 0) {
      if (block.startDepth !== depth) throw new Error("Invalid CFG, inconsistent stackdepth")
      return
    }
    block.startDepth = depth
    todo.push(block)
  }
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    let depth = block.startDepth
    let next = block.next
    for (const instruction of block.instructions) {
      const { op } = instruction
      const effect = stackEffect(op, instruction.arg)
      const after = isBlockPush(op) ? depth : depth + effect
      if (after < 0) throw new Error("Invalid CFG, stack underflow")
      if (after > deepest) deepest = after
      if (hasTarget(op)) {
        const atTarget = depth + effect
        if (atTarget > deepest) deepest = atTarget
        reach(instruction.target!, atTarget)
      }
      depth = after
      if (isUnconditionalJump(op) || isScopeExit(op)) {
        next = null
        break
      }
    }
    if (next !== null) reach(next, depth)
  }
  return deepest
}

/// How much the stack grows; for a SETUP_*, how much it has grown where the handler starts.
export function stackEffect(op: Op, arg: number): number {
  const { pops, pushes } = opSpecs[op]
  return (typeof pushes === "number" ? pushes : pushes(arg)) - (typeof pops === "number" ? pops : pops(arg))
}
