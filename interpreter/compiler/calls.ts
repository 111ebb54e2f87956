// Code for the arguments of calls: positional, keyword, unpacked.

import type { Attribute, Call, expr, keyword, Position } from "../syntax/ast.js"
import { TupleConstant } from "../syntax/constant.js"
import { argumentTuple, expression, stackUseGuideline } from "./expressions.js"
import { noLocation } from "./instructions.js"
import { Op } from "./opcodes.js"
import { Def } from "./scope.js"
import type { Compiler } from "./unit.js"

export function validateKeywords(c: Compiler, keywords: readonly keyword[]): void {
  for (let i = 0; i < keywords.length; i++) {
    const { arg } = keywords[i]
    if (arg === null) continue
    c.checkName(arg, "Store", keywords[i])
    for (let j = i + 1; j < keywords.length; j++) {
      if (keywords[j].arg === arg) c.error(`keyword argument repeated: ${arg}`, keywords[j])
    }
  }
}

/// Is it `owner.name(...)` without unpacking? Then no bound method is made.
export function isMethodCall(c: Compiler, e: Call): e is Call & { func: Attribute } {
  const { func, args, keywords } = e
  if (func.kind !== "Attribute") return false
  // A module's functions are not methods.
  if (func.value.kind === "Name" && (c.symbols.top.flagsOf(func.value.id) & Def.IMPORT) !== 0) return false
  if (args.length + keywords.length + (keywords.length > 0 ? 1 : 0) >= stackUseGuideline) return false
  return !args.some((arg) => arg.kind === "Starred") && !keywords.some((keyword) => keyword.arg === null)
}

export function keywordNames(c: Compiler, keywords: readonly keyword[], loc: Position): void {
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
