// Code for calls: methods, positional and keyword arguments, unpacking.

import type { Call, expr, keyword, Position } from "../syntax/ast.js"
import { TupleConstant } from "../syntax/constant.js"
import { argumentTuple, attributeLocation, expression, stackUseGuideline } from "./expressions.js"
import { noLocation } from "./instructions.js"
import { checkCalled } from "./literal-warnings.js"
import { Op } from "./opcodes.js"
import { Def } from "./scope.js"
import { canOptimizeSuper, loadSuperArguments } from "./super-calls.js"
import type { Compiler } from "./unit.js"

export function call(c: Compiler, e: Call): void {
  validateKeywords(c, e.keywords)
  if (methodCall(c, e)) return
  checkCalled(c, e.func)
  expression(c, e.func)
  c.op(Op.PUSH_NULL, e.func)
  callArguments(c, e, 0, e.args, e.keywords, null)
}

function validateKeywords(c: Compiler, keywords: readonly keyword[]): void {
  for (let i = 0; i < keywords.length; i++) {
    const { arg } = keywords[i]
    if (arg === null) continue
    c.checkName(arg, "Store", keywords[i])
    for (let j = i + 1; j < keywords.length; j++) {
      if (keywords[j].arg === arg) c.error(`keyword argument repeated: ${arg}`, keywords[j])
    }
  }
}

/// `owner.name(...)` without unpacking: no bound method is made. Gives false if the call is not of that kind.
function methodCall(c: Compiler, e: Call): boolean {
  const { func, args, keywords } = e
  if (func.kind !== "Attribute" || func.ctx !== "Load") return false
  // A module's functions are not methods.
  if (func.value.kind === "Name" && (c.symbols.top.flagsOf(func.value.id) & Def.IMPORT) !== 0) return false
  if (args.length + keywords.length + (keywords.length > 0 ? 1 : 0) >= stackUseGuideline) return false
  if (args.some((arg) => arg.kind === "Starred") || keywords.some((keyword) => keyword.arg === null)) return false
  let loc: Position = func
  if (canOptimizeSuper(c, func)) {
    loadSuperArguments(c, func, Op.LOAD_SUPER_METHOD, Op.LOAD_ZERO_SUPER_METHOD)
    loc = attributeLocation(loc, func)
    c.op(Op.NOP, loc)
  } else {
    expression(c, func.value)
    loc = attributeLocation(loc, func)
    c.nameArg(Op.LOAD_METHOD, func.attr, loc)
  }
  for (const arg of args) expression(c, arg)
  if (keywords.length > 0) {
    for (const keyword of keywords) expression(c, keyword.value)
    keywordNames(c, keywords, loc)
    c.opArg(Op.CALL_KW, args.length + keywords.length, attributeLocation(e, func))
  } else {
    c.opArg(Op.CALL, args.length, attributeLocation(e, func))
  }
  return true
}

function keywordNames(c: Compiler, keywords: readonly keyword[], loc: Position): void {
  c.loadConst(new TupleConstant(keywords.map((keyword) => keyword.arg)), loc)
}

/// The arguments and the call itself; `pushed` arguments are on the stack already, the variable `injected` comes last.
export function callArguments(
  c: Compiler,
  loc: Position,
  pushed: number,
  args: readonly expr[],
  keywords: readonly keyword[],
  injected: string | null,
): void {
  validateKeywords(c, keywords)
  if (
    args.length + keywords.length * 2 > stackUseGuideline ||
    args.some((arg) => arg.kind === "Starred") ||
    keywords.some((keyword) => keyword.arg === null)
  ) {
    callWithUnpacking(c, loc, pushed, args, keywords, injected)
    return
  }
  for (const arg of args) expression(c, arg)
  let count = pushed + args.length
  if (injected !== null) {
    c.loadName(injected, loc)
    count++
  }
  if (keywords.length > 0) {
    for (const keyword of keywords) expression(c, keyword.value)
    keywordNames(c, keywords, loc)
    c.opArg(Op.CALL_KW, count + keywords.length, loc)
  } else {
    c.opArg(Op.CALL, count, loc)
  }
}

function callWithUnpacking(
  c: Compiler,
  loc: Position,
  pushed: number,
  args: readonly expr[],
  keywords: readonly keyword[],
  injected: string | null,
): void {
  const only = args[0]
  if (pushed === 0 && args.length === 1 && only.kind === "Starred") expression(c, only.value)
  else argumentTuple(c, args, loc, pushed, injected)
  if (keywords.length > 0) keywordDict(c, loc, keywords)
  c.opArg(Op.CALL_FUNCTION_EX, keywords.length > 0 ? 1 : 0, loc)
}

function keywordDict(c: Compiler, loc: Position, keywords: readonly keyword[]): void {
  let built = false
  let seen = 0
  const flush = (end: number): void => {
    subKeywords(c, loc, keywords.slice(end - seen, end))
    if (built) c.opArg(Op.DICT_MERGE, 1, loc)
    built = true
    seen = 0
  }
  for (let i = 0; i < keywords.length; i++) {
    if (keywords[i].arg !== null) {
      seen++
      continue
    }
    if (seen > 0) flush(i)
    if (!built) {
      c.opArg(Op.BUILD_MAP, 0, loc)
      built = true
    }
    expression(c, keywords[i].value)
    c.opArg(Op.DICT_MERGE, 1, loc)
  }
  if (seen > 0) flush(keywords.length)
}

function subKeywords(c: Compiler, loc: Position, keywords: readonly keyword[]): void {
  const n = keywords.length
  const big = n * 2 > stackUseGuideline
  if (n > 1 && !big) {
    for (const keyword of keywords) expression(c, keyword.value)
    keywordNames(c, keywords, loc)
    c.opArg(Op.BUILD_CONST_KEY_MAP, n, loc)
    return
  }
  if (big) c.opArg(Op.BUILD_MAP, 0, noLocation)
  for (const keyword of keywords) {
    c.loadConst(keyword.arg, loc)
    expression(c, keyword.value)
    if (big) c.opArg(Op.MAP_ADD, 1, noLocation)
  }
  if (!big) c.opArg(Op.BUILD_MAP, n, loc)
}
