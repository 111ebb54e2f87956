// Line numbers of code that no source stands for: it inherits them, so that a frame always knows its line.

import { Block, isJump, noLocation, OpKind, opKinds } from "./instructions.js"
import { nextNonEmpty } from "./peephole.js"

export function resolveLines(entry: Block): void {
  duplicateExits(entry)
  propagateLines(entry)
}

function isExitWithoutLine(block: Block): boolean {
  if (!block.exitsScope() && !hasEvalBreak(block)) return false
  return block.hasNoLine()
}

function hasEvalBreak(block: Block): boolean {
  for (const { op } of block.instructions) if ((opKinds[op] & OpKind.EVAL_BREAK) !== 0) return true
  return false
}

/// An exit that several jumps reach is copied for each, so that each copy can have its own line.
function duplicateExits(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const last = block.last()
    if (last === undefined || !isJump(last.op)) continue
    const target = nextNonEmpty(last.target)!
    if (target.predecessors <= 1 || !isExitWithoutLine(target)) continue
    const copy = copyOf(target)
    copy.instructions[0].loc = last.loc
    copy.predecessors = 1
    copy.labelled = true
    copy.next = target.next
    target.next = copy
    target.predecessors--
    last.target = copy
  }
  for (let block: Block | null = entry; block !== null; block = block.next) {
    if (block.next === null || block.instructions.length === 0 || !block.fallsThrough()) continue
    if (isExitWithoutLine(block.next)) block.next.instructions[0].loc = block.last()!.loc
  }
}

function copyOf(block: Block): Block {
  const copy = new Block()
  for (const instruction of block.instructions) copy.instructions.push(instruction.copy())
  return copy
}

function propagateLines(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const last = block.last()
    if (last === undefined) continue
    let previous = noLocation
    for (const instruction of block.instructions) {
      if (instruction.loc.lineno < 0) instruction.loc = previous
      else previous = instruction.loc
    }
    if (block.next !== null && block.fallsThrough() && block.next.predecessors === 1) inherit(block.next, previous)
    if (isJump(last.op) && last.target!.predecessors === 1) inherit(last.target!, previous)
  }
}

function inherit(block: Block, loc: typeof noLocation): void {
  const first = block.instructions[0]
  if (first !== undefined && first.loc.lineno < 0) first.loc = loc
}
