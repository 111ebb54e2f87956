// Code for match statements. A pattern consumes the value on top of the stack and jumps to `failPop` when it does not match;
// captured values wait under the `onTop` values that patterns still need, until the whole pattern has matched.

import type { Match, MatchAs, MatchClass, MatchMapping, MatchOr, MatchSequence, Position, pattern } from "../syntax/ast.js"
import { TupleConstant } from "../syntax/constant.js"
import { compareOp, jumpIf } from "./conditions.js"
import { constantRepr } from "./constant-repr.js"
import { equalityKey } from "./constants.js"
import { expression } from "./expressions.js"
import { type Label, noLocation } from "./instructions.js"
import { binaryOpArgs, Op } from "./opcodes.js"
import { statements } from "./statements.js"
import type { Compiler } from "./unit.js"

interface PatternContext {
  /// Names captured so far, in the order of their values on the stack.
  stores: string[]
  /// May a pattern that always matches stand here?
  allowIrrefutable: boolean
  /// failPop[i] pops i values, then goes on with the next case.
  failPop: Label[]
  onTop: number
}

export function match(c: Compiler, s: Match): void {
  expression(c, s.subject)
  const end = c.newLabel()
  const { cases } = s
  const last = cases[cases.length - 1]
  const hasDefault = isWildcard(last.pattern) && cases.length > 1
  const tested = cases.length - (hasDefault ? 1 : 0)
  for (let i = 0; i < tested; i++) {
    const { pattern: p, guard, body } = cases[i]
    const isLast = i === tested - 1
    if (!isLast) c.opArg(Op.COPY, 1, p)
    const allowIrrefutable = guard !== null || i === cases.length - 1
    const context: PatternContext = { stores: [], allowIrrefutable, failPop: [], onTop: 0 }
    matchPattern(c, p, context)
    for (const name of context.stores) c.storeName(name, p)
    if (guard !== null) {
      ensureFailPop(c, context, 0)
      jumpIf(c, guard, context.failPop[0], false, p)
    }
    if (!isLast) c.op(Op.POP_TOP, p)
    statements(c, body)
    c.jump(Op.JUMP, end, noLocation)
    // On failure, the clean-up belongs to the pattern's line.
    emitFailPop(c, p, context)
  }
  if (hasDefault) {
    c.op(Op.NOP, last.pattern)
    if (last.guard !== null) jumpIf(c, last.guard, end, false, last.pattern)
    statements(c, last.body)
  }
  c.useLabel(end)
}

function isWildcard(p: pattern): boolean {
  return p.kind === "MatchAs" && p.name === null
}

function isStarWildcard(p: pattern): boolean {
  return p.kind === "MatchStar" && p.name === null
}

// ---- failing

function ensureFailPop(c: Compiler, context: PatternContext, count: number): void {
  while (context.failPop.length <= count) context.failPop.push(c.newLabel())
}

function jumpToFailPop(c: Compiler, loc: Position, context: PatternContext, op: Op): void {
  const pops = context.onTop + context.stores.length
  ensureFailPop(c, context, pops)
  c.jump(op, context.failPop[pops], loc)
}

function emitFailPop(c: Compiler, loc: Position, context: PatternContext): void {
  const { failPop } = context
  if (failPop.length === 0) return
  for (let i = failPop.length - 1; i > 0; i--) {
    c.useLabel(failPop[i])
    c.op(Op.POP_TOP, loc)
  }
  c.useLabel(failPop[0])
  context.failPop = []
}

// ---- storing

/// Puts the top of the stack under the next count - 1 values.
function rotate(c: Compiler, loc: Position, count: number): void {
  while (count > 1) c.opArg(Op.SWAP, count--, loc)
}

function capture(c: Compiler, loc: Position, name: string | null, context: PatternContext): void {
  if (name === null) {
    c.op(Op.POP_TOP, loc)
    return
  }
  c.checkName(name, "Store", loc)
  if (context.stores.includes(name)) duplicateStore(c, loc, name)
  rotate(c, loc, context.onTop + context.stores.length + 1)
  context.stores.push(name)
}

function duplicateStore(c: Compiler, loc: Position, name: string): never {
  c.error(`multiple assignments to name ${constantRepr(name)} in pattern`, loc)
}

// ---- patterns

function matchPattern(c: Compiler, p: pattern, context: PatternContext): void {
  switch (p.kind) {
    case "MatchValue":
      if (p.value.kind !== "Constant" && p.value.kind !== "Attribute") {
        c.error("patterns may only match literals and attribute lookups", p)
      }
      expression(c, p.value)
      compareOp(c, "Eq", p)
      c.op(Op.TO_BOOL, p)
      jumpToFailPop(c, p, context, Op.POP_JUMP_IF_FALSE)
      break
    case "MatchSingleton":
      c.loadConst(p.value, p)
      c.opArg(Op.IS_OP, 0, p)
      jumpToFailPop(c, p, context, Op.POP_JUMP_IF_FALSE)
      break
    case "MatchSequence":
      matchSequence(c, p, context)
      break
    case "MatchMapping":
      matchMapping(c, p, context)
      break
    case "MatchClass":
      matchClass(c, p, context)
      break
    case "MatchStar":
      capture(c, p, p.name, context)
      break
    case "MatchAs":
      matchAs(c, p, context)
      break
    case "MatchOr":
      matchOr(c, p, context)
      break
  }
}

/// Inside other patterns, irrefutable ones are fine.
function subPattern(c: Compiler, p: pattern, context: PatternContext): void {
  const { allowIrrefutable } = context
  context.allowIrrefutable = true
  matchPattern(c, p, context)
  context.allowIrrefutable = allowIrrefutable
}

function matchAs(c: Compiler, p: MatchAs, context: PatternContext): void {
  if (p.pattern === null) {
    if (!context.allowIrrefutable) {
      if (p.name !== null) c.error(`name capture ${constantRepr(p.name)} makes remaining patterns unreachable`, p)
      c.error("wildcard makes remaining patterns unreachable", p)
    }
    capture(c, p, p.name, context)
    return
  }
  context.onTop++
  c.opArg(Op.COPY, 1, p)
  matchPattern(c, p.pattern, context)
  context.onTop--
  capture(c, p, p.name, context)
}

function matchSequence(c: Compiler, p: MatchSequence, context: PatternContext): void {
  const { patterns } = p
  const size = patterns.length
  let star = -1
  let onlyWildcards = true
  let starIsWildcard = false
  patterns.forEach((each, i) => {
    if (each.kind === "MatchStar") {
      if (star >= 0) c.error("multiple starred names in sequence pattern", p)
      starIsWildcard = isStarWildcard(each)
      onlyWildcards &&= starIsWildcard
      star = i
    } else {
      onlyWildcards &&= isWildcard(each)
    }
  })
  context.onTop++
  c.op(Op.MATCH_SEQUENCE, p)
  jumpToFailPop(c, p, context, Op.POP_JUMP_IF_FALSE)
  if (star < 0 || size > 1) {
    c.op(Op.GET_LEN, p)
    c.loadConst(star < 0 ? size : size - 1, p)
    compareOp(c, star < 0 ? "Eq" : "GtE", p)
    jumpToFailPop(c, p, context, Op.POP_JUMP_IF_FALSE)
  }
  context.onTop--
  if (onlyWildcards) c.op(Op.POP_TOP, p)
  else if (starIsWildcard) sequenceBySubscript(c, p, star, context)
  else sequenceByUnpacking(c, p, context)
}

function sequenceByUnpacking(c: Compiler, p: MatchSequence, context: PatternContext): void {
  const { patterns } = p
  const star = patterns.findIndex((each) => each.kind === "MatchStar")
  if (star >= 0) {
    const after = patterns.length - star - 1
    if (star >= 256 || after >= 0x7fffff) c.error("too many expressions in star-unpacking sequence pattern", p)
    c.opArg(Op.UNPACK_EX, star + (after << 8), p)
  } else {
    c.opArg(Op.UNPACK_SEQUENCE, patterns.length, p)
  }
  context.onTop += patterns.length
  for (const each of patterns) {
    context.onTop--
    subPattern(c, each, context)
  }
}

/// With a starred wildcard, only the elements that matter are taken out.
function sequenceBySubscript(c: Compiler, p: MatchSequence, star: number, context: PatternContext): void {
  context.onTop++
  const size = p.patterns.length
  p.patterns.forEach((each, i) => {
    if (isWildcard(each) || i === star) return
    c.opArg(Op.COPY, 1, p)
    if (i < star) {
      c.loadConst(i, p)
    } else {
      // The subject need not support negative indices.
      c.op(Op.GET_LEN, p)
      c.loadConst(size - i, p)
      c.opArg(Op.BINARY_OP, binaryOpArgs.Sub, p)
    }
    c.op(Op.BINARY_SUBSCR, p)
    subPattern(c, each, context)
  })
  context.onTop--
  c.op(Op.POP_TOP, p)
}

function matchClass(c: Compiler, p: MatchClass, context: PatternContext): void {
  const { patterns, kwd_attrs, kwd_patterns } = p
  for (let i = 0; i < kwd_attrs.length; i++) {
    c.checkName(kwd_attrs[i], "Store", kwd_patterns[i])
    for (let j = i + 1; j < kwd_attrs.length; j++) {
      if (kwd_attrs[i] === kwd_attrs[j]) {
        c.error(`attribute name repeated in class pattern: ${kwd_attrs[i]}`, kwd_patterns[j])
      }
    }
  }
  const all = [...patterns, ...kwd_patterns]
  expression(c, p.cls)
  c.loadConst(new TupleConstant(kwd_attrs), p)
  c.opArg(Op.MATCH_CLASS, patterns.length, p)
  c.opArg(Op.COPY, 1, p)
  c.loadConst(null, p)
  c.opArg(Op.IS_OP, 1, p)
  context.onTop++
  jumpToFailPop(c, p, context, Op.POP_JUMP_IF_FALSE)
  c.opArg(Op.UNPACK_SEQUENCE, all.length, p)
  context.onTop += all.length - 1
  for (const each of all) {
    context.onTop--
    if (isWildcard(each) && each.kind === "MatchAs" && each.pattern === null) c.op(Op.POP_TOP, p)
    else subPattern(c, each, context)
  }
}

function matchMapping(c: Compiler, p: MatchMapping, context: PatternContext): void {
  const size = p.keys.length
  context.onTop++
  c.op(Op.MATCH_MAPPING, p)
  jumpToFailPop(c, p, context, Op.POP_JUMP_IF_FALSE)
  if (size === 0 && p.rest === null) {
    context.onTop--
    c.op(Op.POP_TOP, p)
    return
  }
  if (size > 0) {
    c.op(Op.GET_LEN, p)
    c.loadConst(size, p)
    compareOp(c, "GtE", p)
    jumpToFailPop(c, p, context, Op.POP_JUMP_IF_FALSE)
  }
  mappingKeys(c, p)
  c.opArg(Op.BUILD_TUPLE, size, p)
  c.op(Op.MATCH_KEYS, p)
  context.onTop += 2
  c.opArg(Op.COPY, 1, p)
  c.loadConst(null, p)
  c.opArg(Op.IS_OP, 1, p)
  jumpToFailPop(c, p, context, Op.POP_JUMP_IF_FALSE)
  c.opArg(Op.UNPACK_SEQUENCE, size, p)
  context.onTop += size - 1
  for (const each of p.patterns) {
    context.onTop--
    subPattern(c, each, context)
  }
  context.onTop -= 2
  if (p.rest === null) {
    c.op(Op.POP_TOP, p)
    c.op(Op.POP_TOP, p)
    return
  }
  // rest = dict(subject), then without the keys that matched.
  c.opArg(Op.BUILD_MAP, 0, p)
  c.opArg(Op.SWAP, 3, p)
  c.opArg(Op.DICT_UPDATE, 2, p)
  c.opArg(Op.UNPACK_SEQUENCE, size, p)
  for (let left = size; left > 0; left--) {
    c.opArg(Op.COPY, 1 + left, p)
    c.opArg(Op.SWAP, 2, p)
    c.op(Op.DELETE_SUBSCR, p)
  }
  capture(c, p, p.rest, context)
}

function mappingKeys(c: Compiler, p: MatchMapping): void {
  const seen = new Set<string>()
  for (const key of p.keys) {
    if (key.kind === "Constant") {
      const id = equalityKey(key.value)
      if (seen.has(id)) c.error(`mapping pattern checks duplicate key (${constantRepr(key.value)})`, p)
      seen.add(id)
    } else if (key.kind !== "Attribute") {
      c.error("mapping pattern keys may only match literals and attribute lookups", p)
    }
    expression(c, key)
  }
}

function matchOr(c: Compiler, p: MatchOr, context: PatternContext): void {
  const end = c.newLabel()
  const size = p.patterns.length
  // The names that the first alternative binds: all must bind the same, and their values are brought into its order.
  let control: string[] = []
  p.patterns.forEach((alternative, i) => {
    const inner: PatternContext = {
      stores: [],
      allowIrrefutable: i === size - 1 && context.allowIrrefutable,
      failPop: [],
      onTop: 0,
    }
    c.opArg(Op.COPY, 1, alternative)
    matchPattern(c, alternative, inner)
    if (i === 0) control = inner.stores
    else reorderStores(c, p, alternative, control, inner.stores)
    c.jump(Op.JUMP, end, alternative)
    emitFailPop(c, alternative, inner)
  })
  c.op(Op.POP_TOP, p)
  jumpToFailPop(c, p, context, Op.JUMP)
  c.useLabel(end)
  // Between the new values and their place: a copy of the subject, what is on top, and earlier captures.
  const rotations = control.length + 1 + context.onTop + context.stores.length
  for (const name of control) {
    rotate(c, p, rotations)
    if (context.stores.includes(name)) duplicateStore(c, p, name)
    context.stores.push(name)
  }
  c.op(Op.POP_TOP, p)
}

function reorderStores(c: Compiler, p: MatchOr, loc: Position, control: readonly string[], stores: string[]): void {
  if (stores.length !== control.length) c.error("alternative patterns bind different names", p)
  for (let to = control.length - 1; to >= 0; to--) {
    const from = stores.indexOf(control[to])
    if (from < 0) c.error("alternative patterns bind different names", p)
    if (from === to) continue
    const rotated = stores.splice(0, from + 1)
    stores.splice(to - from, 0, ...rotated)
    for (let i = 0; i <= from; i++) rotate(c, loc, to + 1)
  }
}
