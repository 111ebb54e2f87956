// Code for with statements.

import type { AsyncWith, Position, With } from "../syntax/ast.js"
import { addAwait, expression } from "./expressions.js"
import { type Label, noLocation } from "./instructions.js"
import { Op } from "./opcodes.js"
import { statements } from "./statements.js"
import { popExceptAndReraise } from "./try.js"
import { type Compiler, FrameKind, UnitKind } from "./unit.js"
import { callExitWithNones } from "./unwind.js"

export function withStatement(c: Compiler, s: With, index: number): void {
  const item = s.items[index]
  const block = c.newLabel()
  const final = c.newLabel()
  const exit = c.newLabel()
  const cleanup = c.newLabel()
  const loc = item.context_expr
  expression(c, item.context_expr)
  c.op(Op.BEFORE_WITH, loc)
  c.jump(Op.SETUP_WITH, final, loc)
  c.useLabel(block)
  c.pushFrame(FrameKind.WITH, loc, block, final)
  if (item.optional_vars !== null) expression(c, item.optional_vars)
  else c.op(Op.POP_TOP, loc)
  if (index + 1 === s.items.length) statements(c, s.body)
  else withStatement(c, s, index + 1)
  c.op(Op.POP_BLOCK, noLocation)
  c.popFrame()
  callExitWithNones(c, loc)
  c.op(Op.POP_TOP, loc)
  c.jump(Op.JUMP, exit, loc)

  c.useLabel(final)
  c.jump(Op.SETUP_CLEANUP, cleanup, loc)
  c.op(Op.PUSH_EXC_INFO, loc)
  c.op(Op.WITH_EXCEPT_START, loc)
  finishHandler(c, cleanup)
  c.useLabel(exit)
}

export function asyncWithStatement(c: Compiler, s: AsyncWith, index: number): void {
  if (!c.isTopLevelAwait() && c.unit.kind !== UnitKind.ASYNC_FUNCTION) c.error("'async with' outside async function", s)
  const item = s.items[index]
  const block = c.newLabel()
  const final = c.newLabel()
  const exit = c.newLabel()
  const cleanup = c.newLabel()
  const loc = item.context_expr
  expression(c, item.context_expr)
  c.op(Op.BEFORE_ASYNC_WITH, loc)
  c.opArg(Op.GET_AWAITABLE, 1, loc)
  addAwait(c, loc)
  c.jump(Op.SETUP_WITH, final, loc)
  c.useLabel(block)
  c.pushFrame(FrameKind.ASYNC_WITH, loc, block, final)
  if (item.optional_vars !== null) expression(c, item.optional_vars)
  else c.op(Op.POP_TOP, loc)
  if (index + 1 === s.items.length) statements(c, s.body)
  else asyncWithStatement(c, s, index + 1)
  c.popFrame()
  c.op(Op.POP_BLOCK, loc)
  callExitWithNones(c, loc)
  awaitExit(c, loc)
  c.op(Op.POP_TOP, loc)
  c.jump(Op.JUMP, exit, loc)

  c.useLabel(final)
  c.jump(Op.SETUP_CLEANUP, cleanup, loc)
  c.op(Op.PUSH_EXC_INFO, loc)
  c.op(Op.WITH_EXCEPT_START, loc)
  awaitExit(c, loc)
  finishHandler(c, cleanup)
  c.useLabel(exit)
}

function awaitExit(c: Compiler, loc: Position): void {
  c.opArg(Op.GET_AWAITABLE, 2, loc)
  addAwait(c, loc)
}

/// A true result of `__exit__` swallows the exception.
function finishHandler(c: Compiler, cleanup: Label): void {
  const suppress = c.newLabel()
  const exit = c.newLabel()
  c.op(Op.TO_BOOL, noLocation)
  c.jump(Op.POP_JUMP_IF_TRUE, suppress, noLocation)
  c.opArg(Op.RERAISE, 2, noLocation)
  c.useLabel(suppress)
  c.op(Op.POP_TOP, noLocation)
  c.op(Op.POP_BLOCK, noLocation)
  c.op(Op.POP_EXCEPT, noLocation)
  c.op(Op.POP_TOP, noLocation)
  c.op(Op.POP_TOP, noLocation)
  c.jump(Op.JUMP_NO_INTERRUPT, exit, noLocation)
  c.useLabel(cleanup)
  popExceptAndReraise(c, noLocation)
  c.useLabel(exit)
}
