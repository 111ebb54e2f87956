// Code for comparisons, `and` and `or`, as values and as conditions.

import type { BoolOp, Compare, cmpop, expr, Position } from "../syntax/ast.js"
import { expression } from "./expressions.js"
import { type Label, noLocation } from "./instructions.js"
import { checkCompare } from "./literal-warnings.js"
import { compareOpArgs, Op } from "./opcodes.js"
import type { Compiler } from "./unit.js"

export function boolOp(c: Compiler, e: BoolOp): void {
  const end = c.newLabel()
  const jump = e.op === "And" ? Op.POP_JUMP_IF_FALSE : Op.POP_JUMP_IF_TRUE
  const last = e.values.length - 1
  for (let i = 0; i < last; i++) {
    expression(c, e.values[i])
    c.opArg(Op.COPY, 1, e)
    c.op(Op.TO_BOOL, e)
    c.jump(jump, end, e)
    c.op(Op.POP_TOP, e)
  }
  expression(c, e.values[last])
  c.useLabel(end)
}

export function compareOp(c: Compiler, op: cmpop, loc: Position): void {
  switch (op) {
    case "Is":
      c.opArg(Op.IS_OP, 0, loc)
      break
    case "IsNot":
      c.opArg(Op.IS_OP, 1, loc)
      break
    case "In":
      c.opArg(Op.CONTAINS_OP, 0, loc)
      break
    case "NotIn":
      c.opArg(Op.CONTAINS_OP, 1, loc)
      break
    default:
      c.opArg(Op.COMPARE_OP, compareOpArgs[op], loc)
  }
}

export function compare(c: Compiler, e: Compare): void {
  checkCompare(c, e)
  expression(c, e.left)
  const last = e.ops.length - 1
  if (last === 0) {
    expression(c, e.comparators[0])
    compareOp(c, e.ops[0], e)
    return
  }
  const cleanup = c.newLabel()
  for (let i = 0; i < last; i++) {
    expression(c, e.comparators[i])
    c.opArg(Op.SWAP, 2, e)
    c.opArg(Op.COPY, 2, e)
    compareOp(c, e.ops[i], e)
    c.opArg(Op.COPY, 1, e)
    c.op(Op.TO_BOOL, e)
    c.jump(Op.POP_JUMP_IF_FALSE, cleanup, e)
    c.op(Op.POP_TOP, e)
  }
  expression(c, e.comparators[last])
  compareOp(c, e.ops[last], e)
  const end = c.newLabel()
  c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
  c.useLabel(cleanup)
  c.opArg(Op.SWAP, 2, e)
  c.op(Op.POP_TOP, e)
  c.useLabel(end)
}

// ---- conditions

/// Jumps to `target` if the truth of `e` is `condition`, else goes on.
export function jumpIf(c: Compiler, e: expr, target: Label, condition: boolean, loc: Position): void {
  switch (e.kind) {
    case "UnaryOp":
      if (e.op !== "Not") break
      jumpIf(c, e.operand, target, !condition, loc)
      return
    case "BoolOp": {
      const inner = e.op === "Or"
      const next = inner === condition ? target : c.newLabel()
      const last = e.values.length - 1
      for (let i = 0; i < last; i++) jumpIf(c, e.values[i], next, inner, loc)
      jumpIf(c, e.values[last], target, condition, loc)
      if (next !== target) c.useLabel(next)
      return
    }
    case "IfExp": {
      const end = c.newLabel()
      const orelse = c.newLabel()
      jumpIf(c, e.test, orelse, false, loc)
      jumpIf(c, e.body, target, condition, loc)
      c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
      c.useLabel(orelse)
      jumpIf(c, e.orelse, target, condition, loc)
      c.useLabel(end)
      return
    }
    case "Compare":
      if (e.ops.length === 1) break
      jumpIfChain(c, e, target, condition)
      return
  }
  expression(c, e)
  c.op(Op.TO_BOOL, e)
  c.jump(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, target, e)
}

/// a < b < c as a condition.
function jumpIfChain(c: Compiler, e: Compare, target: Label, condition: boolean): void {
  checkCompare(c, e)
  const cleanup = c.newLabel()
  const last = e.ops.length - 1
  expression(c, e.left)
  for (let i = 0; i < last; i++) {
    expression(c, e.comparators[i])
    c.opArg(Op.SWAP, 2, e)
    c.opArg(Op.COPY, 2, e)
    compareOp(c, e.ops[i], e)
    c.op(Op.TO_BOOL, e)
    c.jump(Op.POP_JUMP_IF_FALSE, cleanup, e)
  }
  expression(c, e.comparators[last])
  compareOp(c, e.ops[last], e)
  c.op(Op.TO_BOOL, e)
  c.jump(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, target, e)
  const end = c.newLabel()
  c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
  c.useLabel(cleanup)
  c.op(Op.POP_TOP, e)
  if (!condition) c.jump(Op.JUMP_NO_INTERRUPT, target, noLocation)
  c.useLabel(end)
}
