// Which loads of a local may find it unbound: those become LOAD_FAST_CHECK.

import { type Block, isJump } from "./instructions.js"
import { Op } from "./opcodes.js"

/// Locals beyond the first 64 are only looked at one block at a time, as CPython does.
export function checkUnboundLoads(entry: Block, nlocals: number, nparams: number): void {
  if (nlocals === 0) return
  if (nlocals > 64) scanManyLocals(entry, nlocals)
  const stack: Block[] = []
  for (let block: Block | null = entry; block !== null; block = block.next) {
    block.visited = false
    block.unsafeLow = 0
    block.unsafeHigh = 0
  }
  const unbound = Math.min(nlocals, 64)
  push(entry, maskFrom(nparams, Math.min(unbound, 32)), maskFrom(nparams - 32, unbound - 32), stack)
  for (let block: Block | null = entry; block !== null; block = block.next) scanBlock(block, stack)
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    block.visited = false
    scanBlock(block, stack)
  }
}

/// Bits `from` to `end`, end exclusive.
function maskFrom(from: number, end: number): number {
  let mask = 0
  for (let i = Math.max(from, 0); i < end; i++) mask |= 1 << i
  return mask
}

function push(block: Block, low: number, high: number, stack: Block[]): void {
  low |= block.unsafeLow
  high |= block.unsafeHigh
  if (low === block.unsafeLow && high === block.unsafeHigh) return
  block.unsafeLow = low
  block.unsafeHigh = high
  if (block.visited) return
  block.visited = true
  stack.push(block)
}

function scanBlock(block: Block, stack: Block[]): void {
  let low = block.unsafeLow
  let high = block.unsafeHigh
  for (const instruction of block.instructions) {
    const { arg } = instruction
    if (instruction.except !== null) push(instruction.except, low, high, stack)
    if (arg >= 64) continue
    switch (instruction.op) {
      case Op.DELETE_FAST:
      case Op.LOAD_FAST_AND_CLEAR:
      case Op.STORE_FAST_MAYBE_NULL:
        if (arg < 32) low |= 1 << arg
        else high |= 1 << (arg - 32)
        break
      case Op.LOAD_FAST:
        if (((arg < 32 ? low >>> arg : high >>> (arg - 32)) & 1) !== 0) instruction.op = Op.LOAD_FAST_CHECK
        if (arg < 32) low &= ~(1 << arg)
        else high &= ~(1 << (arg - 32))
        break
      case Op.STORE_FAST:
      case Op.LOAD_FAST_CHECK:
        if (arg < 32) low &= ~(1 << arg)
        else high &= ~(1 << (arg - 32))
        break
    }
  }
  if (block.next !== null && block.fallsThrough()) push(block.next, low, high, stack)
  const last = block.last()
  if (last !== undefined && isJump(last.op)) push(last.target!, low, high, stack)
}

function scanManyLocals(entry: Block, nlocals: number): void {
  // states[i]: the number of the last block in which local i is known to be bound.
  const states = new Int32Array(nlocals)
  let number = 0
  for (let block: Block | null = entry; block !== null; block = block.next) {
    number++
    for (const instruction of block.instructions) {
      const { arg } = instruction
      if (arg < 64) continue
      switch (instruction.op) {
        case Op.DELETE_FAST:
        case Op.LOAD_FAST_AND_CLEAR:
        case Op.STORE_FAST_MAYBE_NULL:
          states[arg] = number - 1
          break
        case Op.STORE_FAST:
          states[arg] = number
          break
        case Op.LOAD_FAST:
          if (states[arg] !== number) instruction.op = Op.LOAD_FAST_CHECK
          states[arg] = number
          break
      }
    }
  }
}
