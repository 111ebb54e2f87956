// Code for what stands behind an operand: attributes, calls and subscripts. Chains of them (a.b().c[0]...) nest deeply in the
// tree, so they are walked here in a loop.

import type { Attribute, Call, expr, Position, Subscript } from "../syntax/ast.js"
import { callArguments, isMethodCall, keywordNames, validateKeywords } from "./calls.js"
import { attributeLocation, expression, isTwoPartSlice, sliceParts } from "./expressions.js"
import { checkCalled, checkIndex, checkSubscripted } from "./literal-warnings.js"
import { Op } from "./opcodes.js"
import { canOptimizeSuper, loadSuperArguments } from "./super-calls.js"
import type { Compiler } from "./unit.js"

type Postfix = Attribute | Call | Subscript

/// `e` is loaded: targets are compiled elsewhere.
export function postfix(c: Compiler, e: Postfix): void {
  const chain: Postfix[] = []
  let inner: expr = e
  for (let operand = operandOf(c, inner); operand !== null; operand = operandOf(c, inner)) {
    chain.push(inner as Postfix)
    inner = operand
  }
  if (inner.kind === "Attribute") superAttribute(c, inner)
  else if (inner.kind === "Call") superMethodCall(c, inner)
  else expression(c, inner)
  for (let i = chain.length - 1; i >= 0; i--) {
    finish(c, chain[i], inner)
    inner = chain[i]
  }
}

/// What is compiled before the node; null where the chain ends.
function operandOf(c: Compiler, e: expr): expr | null {
  switch (e.kind) {
    case "Attribute":
      return canOptimizeSuper(c, e) ? null : e.value
    case "Call":
      validateKeywords(c, e.keywords)
      if (isMethodCall(c, e)) return canOptimizeSuper(c, e.func) ? null : e.func.value
      checkCalled(c, e.func)
      return e.func
    case "Subscript":
      checkSubscripted(c, e.value)
      checkIndex(c, e.value, e.slice)
      return e.value
    default:
      return null
  }
}

/// The rest of the node's code, after that of its operand.
function finish(c: Compiler, e: Postfix, operand: expr): void {
  switch (e.kind) {
    case "Attribute":
      c.nameArg(Op.LOAD_ATTR, e.attr, attributeLocation(e, e))
      break
    case "Call":
      if (e.func === operand) {
        c.op(Op.PUSH_NULL, e.func)
        callArguments(c, e, 0, e.args, e.keywords, null)
      } else {
        const func = e.func as Attribute
        const loc = attributeLocation(func, func)
        c.nameArg(Op.LOAD_METHOD, func.attr, loc)
        methodArguments(c, e, func, loc)
      }
      break
    case "Subscript":
      if (isTwoPartSlice(e.slice)) {
        sliceParts(c, e.slice)
        c.op(Op.BINARY_SLICE, e)
      } else {
        expression(c, e.slice)
        c.op(Op.BINARY_SUBSCR, e)
      }
      break
  }
}

function methodArguments(c: Compiler, e: Call, func: Attribute, loc: Position): void {
  const { args, keywords } = e
  for (const arg of args) expression(c, arg)
  if (keywords.length > 0) {
    for (const keyword of keywords) expression(c, keyword.value)
    keywordNames(c, keywords, loc)
    c.opArg(Op.CALL_KW, args.length + keywords.length, attributeLocation(e, func))
  } else {
    c.opArg(Op.CALL, args.length, attributeLocation(e, func))
  }
}

function superAttribute(c: Compiler, e: Attribute): void {
  loadSuperArguments(c, e, Op.LOAD_SUPER_ATTR, Op.LOAD_ZERO_SUPER_ATTR)
  c.op(Op.NOP, attributeLocation(e, e))
}

function superMethodCall(c: Compiler, e: Call): void {
  const func = e.func as Attribute
  loadSuperArguments(c, func, Op.LOAD_SUPER_METHOD, Op.LOAD_ZERO_SUPER_METHOD)
  const loc = attributeLocation(func, func)
  c.op(Op.NOP, loc)
  methodArguments(c, e, func, loc)
}
