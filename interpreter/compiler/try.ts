// Code for try statements: finally, except, except*.

import type { ExceptHandler, Position, Try, TryStar } from "../syntax/ast.js"
import { expression } from "./expressions.js"
import { type Label, noLabel, noLocation } from "./instructions.js"
import { Intrinsic2, Op } from "./opcodes.js"
import { statements } from "./statements.js"
import { type Compiler, FrameKind } from "./unit.js"

export function tryStatement(c: Compiler, s: Try): void {
  if (s.finalbody.length > 0) tryFinally(c, s, tryExcept)
  else tryExcept(c, s)
}

export function tryStarStatement(c: Compiler, s: TryStar): void {
  if (s.finalbody.length > 0) tryFinally(c, s, tryStarExcept)
  else tryStarExcept(c, s)
}

/// The finally block stands twice: after the body, and as an exception handler.
function tryFinally<S extends Try | TryStar>(c: Compiler, s: S, exceptPart: (c: Compiler, s: S) => void): void {
  const body = c.newLabel()
  const end = c.newLabel()
  const exit = c.newLabel()
  const cleanup = c.newLabel()
  c.jump(Op.SETUP_FINALLY, end, s)
  c.useLabel(body)
  c.pushFrame(FrameKind.FINALLY_TRY, s, body, end, s.finalbody)
  if (s.handlers.length > 0) exceptPart(c, s)
  else statements(c, s.body)
  c.op(Op.POP_BLOCK, noLocation)
  c.popFrame()
  statements(c, s.finalbody)
  c.jump(Op.JUMP_NO_INTERRUPT, exit, noLocation)

  c.useLabel(end)
  c.jump(Op.SETUP_CLEANUP, cleanup, noLocation)
  c.op(Op.PUSH_EXC_INFO, noLocation)
  c.pushFrame(FrameKind.FINALLY_END, noLocation, end)
  statements(c, s.finalbody)
  c.popFrame()
  c.opArg(Op.RERAISE, 0, noLocation)
  c.useLabel(cleanup)
  popExceptAndReraise(c, noLocation)
  c.useLabel(exit)
}

/// lasti, exc and the handled exception before it are on the stack.
export function popExceptAndReraise(c: Compiler, loc: Position): void {
  c.opArg(Op.COPY, 3, loc)
  c.op(Op.POP_EXCEPT, loc)
  c.opArg(Op.RERAISE, 1, loc)
}

function tryBody(c: Compiler, s: Try | TryStar, except: Label): void {
  const body = c.newLabel()
  c.jump(Op.SETUP_FINALLY, except, s)
  c.useLabel(body)
  c.pushFrame(FrameKind.TRY_EXCEPT, s, body)
  statements(c, s.body)
  c.popFrame()
  c.op(Op.POP_BLOCK, noLocation)
}

function tryExcept(c: Compiler, s: Try): void {
  const except = c.newLabel()
  const end = c.newLabel()
  const cleanup = c.newLabel()
  tryBody(c, s, except)
  statements(c, s.orelse)
  c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
  c.useLabel(except)
  c.jump(Op.SETUP_CLEANUP, cleanup, noLocation)
  c.op(Op.PUSH_EXC_INFO, noLocation)
  c.pushFrame(FrameKind.EXCEPTION_HANDLER, s)
  s.handlers.forEach((handler, i) => {
    if (handler.type === null && i < s.handlers.length - 1) c.error("default 'except:' must be last", handler)
    const next = c.newLabel()
    if (handler.type !== null) {
      expression(c, handler.type)
      c.op(Op.CHECK_EXC_MATCH, handler)
      c.jump(Op.POP_JUMP_IF_FALSE, next, handler)
    }
    if (handler.name !== null) namedHandler(c, handler, handler.name, end)
    else plainHandler(c, handler, end)
    c.useLabel(next)
  })
  c.popFrame()
  c.opArg(Op.RERAISE, 0, noLocation)
  c.useLabel(cleanup)
  popExceptAndReraise(c, noLocation)
  c.useLabel(end)
}

function plainHandler(c: Compiler, handler: ExceptHandler, end: Label): void {
  const body = c.newLabel()
  c.op(Op.POP_TOP, handler)
  c.useLabel(body)
  c.pushFrame(FrameKind.HANDLER_CLEANUP, handler, body)
  statements(c, handler.body)
  c.popFrame()
  c.op(Op.POP_BLOCK, noLocation)
  c.op(Op.POP_EXCEPT, noLocation)
  c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
}

/// The name is unbound at the end, however the body ends.
function namedHandler(c: Compiler, handler: ExceptHandler, name: string, end: Label): void {
  const cleanup = c.newLabel()
  c.storeName(name, handler)
  handlerBody(c, handler, name, cleanup)
  c.op(Op.POP_BLOCK, noLocation)
  c.op(Op.POP_BLOCK, noLocation)
  c.op(Op.POP_EXCEPT, noLocation)
  unbind(c, name)
  c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
  c.useLabel(cleanup)
  unbind(c, name)
  c.opArg(Op.RERAISE, 1, noLocation)
}

function handlerBody(c: Compiler, handler: ExceptHandler, name: string | null, cleanup: Label): void {
  const body = c.newLabel()
  c.jump(Op.SETUP_CLEANUP, cleanup, handler)
  c.useLabel(body)
  c.pushFrame(FrameKind.HANDLER_CLEANUP, handler, body, noLabel, null, name)
  statements(c, handler.body)
  c.popFrame()
}

function unbind(c: Compiler, name: string): void {
  c.loadConst(null, noLocation)
  c.storeName(name, noLocation)
  c.variable(name, "Del", noLocation)
}

/// On the stack in the handlers: the exception before, the list of what was raised anew, the part not yet handled.
function tryStarExcept(c: Compiler, s: TryStar): void {
  const except = c.newLabel()
  const orelse = c.newLabel()
  const end = c.newLabel()
  const cleanup = c.newLabel()
  const reraiseStar = c.newLabel()
  tryBody(c, s, except)
  c.jump(Op.JUMP_NO_INTERRUPT, orelse, noLocation)
  c.useLabel(except)
  c.jump(Op.SETUP_CLEANUP, cleanup, noLocation)
  c.op(Op.PUSH_EXC_INFO, noLocation)
  c.pushFrame(FrameKind.EXCEPTION_GROUP_HANDLER, s)
  s.handlers.forEach((handler, i) => {
    if (i === 0) {
      c.opArg(Op.BUILD_LIST, 0, handler)
      c.opArg(Op.COPY, 2, handler)
    }
    starHandler(c, handler)
    if (i === s.handlers.length - 1) {
      c.opArg(Op.LIST_APPEND, 1, noLocation)
      c.jump(Op.JUMP_NO_INTERRUPT, reraiseStar, noLocation)
    }
  })
  c.popFrame()
  const reraise = c.newLabel()
  c.useLabel(reraiseStar)
  c.opArg(Op.CALL_INTRINSIC_2, Intrinsic2.PREP_RERAISE_STAR, noLocation)
  c.opArg(Op.COPY, 1, noLocation)
  c.jump(Op.POP_JUMP_IF_NOT_NONE, reraise, noLocation)
  c.op(Op.POP_TOP, noLocation)
  c.op(Op.POP_BLOCK, noLocation)
  c.op(Op.POP_EXCEPT, noLocation)
  c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
  c.useLabel(reraise)
  c.op(Op.POP_BLOCK, noLocation)
  c.opArg(Op.SWAP, 2, noLocation)
  c.op(Op.POP_EXCEPT, noLocation)
  c.opArg(Op.RERAISE, 0, noLocation)
  c.useLabel(cleanup)
  popExceptAndReraise(c, noLocation)
  c.useLabel(orelse)
  statements(c, s.orelse)
  c.useLabel(end)
}

function starHandler(c: Compiler, handler: ExceptHandler): void {
  const next = c.newLabel()
  const nextWithError = c.newLabel()
  const noMatch = c.newLabel()
  const cleanup = c.newLabel()
  const { name } = handler
  if (handler.type !== null) {
    expression(c, handler.type)
    c.op(Op.CHECK_EG_MATCH, handler)
    c.opArg(Op.COPY, 1, handler)
    c.jump(Op.POP_JUMP_IF_NONE, noMatch, handler)
  }
  if (name !== null) c.storeName(name, handler)
  else c.op(Op.POP_TOP, handler)
  handlerBody(c, handler, name, cleanup)
  c.op(Op.POP_BLOCK, noLocation)
  if (name !== null) unbind(c, name)
  c.jump(Op.JUMP_NO_INTERRUPT, next, noLocation)

  // The body raised: its exception joins the list.
  c.useLabel(cleanup)
  if (name !== null) unbind(c, name)
  c.opArg(Op.LIST_APPEND, 3, noLocation)
  c.op(Op.POP_TOP, noLocation)
  c.jump(Op.JUMP_NO_INTERRUPT, nextWithError, noLocation)

  c.useLabel(next)
  c.op(Op.NOP, noLocation)
  c.jump(Op.JUMP_NO_INTERRUPT, nextWithError, noLocation)
  c.useLabel(noMatch)
  c.op(Op.POP_TOP, handler)
  c.useLabel(nextWithError)
}
