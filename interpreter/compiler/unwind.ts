// What `return`, `break` and `continue` undo on their way out of loops, try and with statements.

import type { Position } from "../syntax/ast.js"
import { addAwait } from "./expressions.js"
import { noLocation } from "./instructions.js"
import { Op } from "./opcodes.js"
import { statements } from "./statements.js"
import { type Compiler, type FrameBlock, FrameKind } from "./unit.js"

/// Leaves one frame block; `keepTop` keeps the value on top of the stack. Gives the place of the code after it.
export function unwind(c: Compiler, loc: Position, frame: FrameBlock, keepTop: boolean): Position {
  switch (frame.kind) {
    case FrameKind.WHILE_LOOP:
    case FrameKind.EXCEPTION_HANDLER:
    case FrameKind.EXCEPTION_GROUP_HANDLER:
    case FrameKind.ASYNC_COMPREHENSION_GENERATOR:
    case FrameKind.STOP_ITERATION:
      return loc
    case FrameKind.FOR_LOOP:
    case FrameKind.POP_VALUE:
      popUnder(c, loc, keepTop)
      return loc
    case FrameKind.TRY_EXCEPT:
      c.op(Op.POP_BLOCK, loc)
      return loc
    case FrameKind.FINALLY_TRY:
      c.op(Op.POP_BLOCK, loc)
      if (keepTop) c.pushFrame(FrameKind.POP_VALUE, loc)
      statements(c, frame.body!)
      if (keepTop) c.popFrame()
      // The finally block is to appear as run after the statement that leaves.
      return noLocation
    case FrameKind.FINALLY_END:
      popUnder(c, loc, keepTop)
      if (keepTop) c.opArg(Op.SWAP, 2, loc)
      c.op(Op.POP_BLOCK, loc)
      c.op(Op.POP_EXCEPT, loc)
      return loc
    case FrameKind.WITH:
    case FrameKind.ASYNC_WITH:
      c.op(Op.POP_BLOCK, frame.loc)
      if (keepTop) c.opArg(Op.SWAP, 2, frame.loc)
      callExitWithNones(c, frame.loc)
      if (frame.kind === FrameKind.ASYNC_WITH) {
        c.opArg(Op.GET_AWAITABLE, 2, frame.loc)
        addAwait(c, frame.loc)
      }
      c.op(Op.POP_TOP, frame.loc)
      return noLocation
    case FrameKind.HANDLER_CLEANUP:
      if (frame.name !== null) c.op(Op.POP_BLOCK, loc)
      if (keepTop) c.opArg(Op.SWAP, 2, loc)
      c.op(Op.POP_BLOCK, loc)
      c.op(Op.POP_EXCEPT, loc)
      if (frame.name !== null) {
        c.loadConst(null, loc)
        c.storeName(frame.name, loc)
        c.variable(frame.name, "Del", loc)
      }
      return loc
  }
}

function popUnder(c: Compiler, loc: Position, keepTop: boolean): void {
  if (keepTop) c.opArg(Op.SWAP, 2, loc)
  c.op(Op.POP_TOP, loc)
}

export function callExitWithNones(c: Compiler, loc: Position): void {
  for (let i = 0; i < 3; i++) c.loadConst(null, loc)
  c.opArg(Op.CALL, 2, loc)
}

function checkLeavable(c: Compiler, loc: Position, frame: FrameBlock): void {
  if (frame.kind !== FrameKind.EXCEPTION_GROUP_HANDLER) return
  c.error("'break', 'continue' and 'return' cannot appear in an except* block", loc)
}

/// Leaves all frame blocks of the function, for `return`.
export function unwindAll(c: Compiler, loc: Position, keepTop: boolean): Position {
  const left: FrameBlock[] = []
  for (let frame = c.unit.frames.at(-1); frame !== undefined; frame = c.unit.frames.at(-1)) {
    checkLeavable(c, loc, frame)
    // Out of the list while its code is made: the code is outside of it.
    left.push(c.popFrame()!)
    loc = unwind(c, loc, frame, keepTop)
  }
  while (left.length > 0) c.unit.frames.push(left.pop()!)
  return loc
}

/// Leaves the frame blocks inside the innermost loop.
export function unwindToLoop(c: Compiler, loc: Position): { loop: FrameBlock | null; loc: Position } {
  const left: FrameBlock[] = []
  let loop: FrameBlock | null = null
  for (let frame = c.unit.frames.at(-1); frame !== undefined; frame = c.unit.frames.at(-1)) {
    checkLeavable(c, loc, frame)
    if (frame.kind === FrameKind.WHILE_LOOP || frame.kind === FrameKind.FOR_LOOP) {
      loop = frame
      break
    }
    left.push(c.popFrame()!)
    loc = unwind(c, loc, frame, false)
  }
  while (left.length > 0) c.unit.frames.push(left.pop()!)
  return { loop, loc }
}
