// Code for expressions: operators, displays, attributes, subscripts, conditions.

import type { Attribute, BinOp, Dict, expr, JoinedStr, Position, Subscript } from "../syntax/ast.js"
import { type ConstantValue, TupleConstant } from "../syntax/constant.js"
import { comprehension } from "./comprehensions.js"
import { boolOp, compare, jumpIf } from "./conditions.js"
import { frozensetOf } from "./constants.js"
import { lambda } from "./functions.js"
import { noLocation } from "./instructions.js"
import { binaryOpArgs, Intrinsic1, Op } from "./opcodes.js"
import { postfix } from "./postfix.js"
import { type Compiler, UnitKind } from "./unit.js"

/// Above this many values on the stack, displays are built piece by piece.
export const stackUseGuideline = 30

export function expression(c: Compiler, e: expr): void {
  switch (e.kind) {
    case "Constant":
      c.loadConst(e.value, e)
      break
    case "Name":
      c.variable(e.id, e.ctx, e)
      break
    case "Attribute":
      if (e.ctx === "Load") postfix(c, e)
      else attributeTarget(c, e)
      break
    case "Call":
      postfix(c, e)
      break
    case "BinOp":
      binaryChain(c, e)
      break
    case "UnaryOp":
      expression(c, e.operand)
      if (e.op === "UAdd") c.opArg(Op.CALL_INTRINSIC_1, Intrinsic1.UNARY_POSITIVE, e)
      else if (e.op === "USub") c.op(Op.UNARY_NEGATIVE, e)
      else if (e.op === "Invert") c.op(Op.UNARY_INVERT, e)
      else {
        c.op(Op.TO_BOOL, e)
        c.op(Op.UNARY_NOT, e)
      }
      break
    case "BoolOp":
      boolOp(c, e)
      break
    case "Compare":
      compare(c, e)
      break
    case "Subscript":
      if (e.ctx === "Load") postfix(c, e)
      else subscriptTarget(c, e)
      break
    case "Slice":
      slice(c, e)
      break
    case "List":
      if (e.ctx === "Store") unpackTargets(c, e.elts, e)
      else if (e.ctx === "Load") display(c, e.elts, e, listDisplay)
      else for (const each of e.elts) expression(c, each)
      break
    case "Tuple":
      if (e.ctx === "Store") unpackTargets(c, e.elts, e)
      else if (e.ctx === "Load") display(c, e.elts, e, tupleDisplay)
      else for (const each of e.elts) expression(c, each)
      break
    case "Set":
      display(c, e.elts, e, setDisplay)
      break
    case "Dict":
      dict(c, e)
      break
    case "JoinedStr":
      joinedStr(c, e)
      break
    case "FormattedValue":
      expression(c, e.value)
      if (e.conversion !== -1) c.opArg(Op.CONVERT_VALUE, conversions[e.conversion], e)
      if (e.format_spec !== null) {
        expression(c, e.format_spec)
        c.op(Op.FORMAT_WITH_SPEC, e)
      } else {
        c.op(Op.FORMAT_SIMPLE, e)
      }
      break
    case "IfExp": {
      const end = c.newLabel()
      const orelse = c.newLabel()
      jumpIf(c, e.test, orelse, false, e)
      expression(c, e.body)
      c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
      c.useLabel(orelse)
      expression(c, e.orelse)
      c.useLabel(end)
      break
    }
    case "Lambda":
      lambda(c, e)
      break
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      comprehension(c, e)
      break
    case "NamedExpr":
      expression(c, e.value)
      c.opArg(Op.COPY, 1, e)
      expression(c, e.target)
      break
    case "Yield":
      if (!c.unit.scope.isFunctionLike()) c.error("'yield' outside function", e)
      if (e.value !== null) expression(c, e.value)
      else c.loadConst(null, e)
      addYield(c, e)
      break
    case "YieldFrom":
      if (!c.unit.scope.isFunctionLike()) c.error("'yield from' outside function", e)
      if (c.unit.kind === UnitKind.ASYNC_FUNCTION) c.error("'yield from' inside async function", e)
      expression(c, e.value)
      c.op(Op.GET_YIELD_FROM_ITER, e)
      c.loadConst(null, e)
      addYieldFrom(c, e, resumeAfterYieldFrom)
      break
    case "Await":
      if (!c.isTopLevelAwait()) {
        if (!c.unit.scope.isFunctionLike()) c.error("'await' outside function", e)
        if (c.unit.kind !== UnitKind.ASYNC_FUNCTION && c.unit.kind !== UnitKind.COMPREHENSION) {
          c.error("'await' outside async function", e)
        }
      }
      expression(c, e.value)
      c.opArg(Op.GET_AWAITABLE, 0, e)
      addAwait(c, e)
      break
    case "Starred":
      if (e.ctx === "Store") c.error("starred assignment target must be in a list or tuple", e)
      c.error("can't use starred expression here", e)
  }
}

const conversions: Readonly<Record<number, number>> = { 115: 1, 114: 2, 97: 3 }

const resumeAfterYield = 1
const resumeAfterYieldFrom = 2
const resumeAfterAwait = 3

// ---- yields

export function addYield(c: Compiler, loc: Position): void {
  const { generator, coroutine } = c.unit.scope
  if (generator && coroutine) c.opArg(Op.CALL_INTRINSIC_1, Intrinsic1.ASYNC_GEN_WRAP, loc)
  c.opArg(Op.YIELD_VALUE, 0, loc)
  c.opArg(Op.RESUME, resumeAfterYield, loc)
}

/// Waits for the awaitable on the stack.
export function addAwait(c: Compiler, loc: Position): void {
  c.loadConst(null, loc)
  addYieldFrom(c, loc, resumeAfterAwait)
}

function addYieldFrom(c: Compiler, loc: Position, resume: number): void {
  const send = c.newLabel()
  const fail = c.newLabel()
  const exit = c.newLabel()
  c.useLabel(send)
  c.jump(Op.SEND, exit, loc)
  // Only close() and throw() make YIELD_VALUE raise; then StopIteration ends the wait.
  c.jump(Op.SETUP_FINALLY, fail, loc)
  c.opArg(Op.YIELD_VALUE, 1, loc)
  c.op(Op.POP_BLOCK, noLocation)
  c.opArg(Op.RESUME, resume, loc)
  c.jump(Op.JUMP_NO_INTERRUPT, send, loc)
  c.useLabel(fail)
  c.op(Op.CLEANUP_THROW, loc)
  c.useLabel(exit)
  c.op(Op.END_SEND, loc)
}

// ---- operators

/// a + b + c ... nests to the left in the tree, not here.
function binaryChain(c: Compiler, e: BinOp): void {
  const chain: BinOp[] = [e]
  while (e.left.kind === "BinOp") chain.push((e = e.left))
  expression(c, e.left)
  for (let i = chain.length - 1; i >= 0; i--) {
    expression(c, chain[i].right)
    c.opArg(Op.BINARY_OP, binaryOpArgs[chain[i].op], chain[i])
  }
}

// ---- displays

interface Display {
  readonly build: Op
  readonly add: Op
  readonly extend: Op
  readonly isTuple: boolean
}

const listDisplay: Display = { build: Op.BUILD_LIST, add: Op.LIST_APPEND, extend: Op.LIST_EXTEND, isTuple: false }
const tupleDisplay: Display = { ...listDisplay, isTuple: true }
const setDisplay: Display = { build: Op.BUILD_SET, add: Op.SET_ADD, extend: Op.SET_UPDATE, isTuple: false }

function allConstant(items: readonly (expr | null)[]): boolean {
  for (const item of items) if (item === null || item.kind !== "Constant") return false
  return true
}

function constantsOf(items: readonly expr[]): ConstantValue[] {
  const values: ConstantValue[] = []
  for (const item of items) if (item.kind === "Constant") values.push(item.value)
  return values
}

function display(c: Compiler, items: readonly expr[], loc: Position, kind: Display): void {
  buildDisplay(c, items, loc, kind, 0, null)
}

/// A tuple of arguments; `pushed` values are on the stack already, the variable `injected` comes last.
export function argumentTuple(c: Compiler, items: readonly expr[], loc: Position, pushed: number, injected: string | null): void {
  buildDisplay(c, items, loc, tupleDisplay, pushed, injected)
}

function buildDisplay(
  c: Compiler,
  items: readonly expr[],
  loc: Position,
  { build, add, extend, isTuple }: Display,
  pushed: number,
  injected: string | null,
): void {
  const n = items.length
  if (injected === null && n > 2 && allConstant(items)) {
    const folded = constantsOf(items)
    if (isTuple && pushed === 0) {
      c.loadConst(new TupleConstant(folded), loc)
      return
    }
    c.opArg(build, pushed, loc)
    c.loadConst(add === Op.SET_ADD ? frozensetOf(folded) : new TupleConstant(folded), loc)
    c.opArg(extend, 1, loc)
    if (isTuple) c.opArg(Op.CALL_INTRINSIC_1, Intrinsic1.LIST_TO_TUPLE, loc)
    return
  }
  const total = n + pushed + (injected === null ? 0 : 1)
  const big = total > stackUseGuideline
  if (!big && !items.some((item) => item.kind === "Starred")) {
    for (const item of items) expression(c, item)
    if (injected !== null) c.loadName(injected, loc)
    c.opArg(isTuple ? Op.BUILD_TUPLE : build, total, loc)
    return
  }
  let built = big
  if (big) c.opArg(build, pushed, loc)
  for (let i = 0; i < n; i++) {
    const item = items[i]
    if (item.kind === "Starred") {
      if (!built) c.opArg(build, i + pushed, loc)
      built = true
      expression(c, item.value)
      c.opArg(extend, 1, loc)
    } else {
      expression(c, item)
      if (built) c.opArg(add, 1, loc)
    }
  }
  if (injected !== null) {
    c.loadName(injected, loc)
    c.opArg(add, 1, loc)
  }
  if (isTuple) c.opArg(Op.CALL_INTRINSIC_1, Intrinsic1.LIST_TO_TUPLE, loc)
}

function dict(c: Compiler, e: Dict): void {
  let built = false
  let elements = 0
  const flush = (end: number): void => {
    subDict(c, e, end - elements, end)
    if (built) c.opArg(Op.DICT_UPDATE, 1, e)
    built = true
    elements = 0
  }
  for (let i = 0; i < e.values.length; i++) {
    if (e.keys[i] === null) {
      if (elements > 0) flush(i)
      if (!built) {
        c.opArg(Op.BUILD_MAP, 0, e)
        built = true
      }
      expression(c, e.values[i])
      c.opArg(Op.DICT_UPDATE, 1, e)
    } else if (elements * 2 > stackUseGuideline) {
      elements++
      flush(i + 1)
    } else {
      elements++
    }
  }
  if (elements > 0) flush(e.values.length)
  if (!built) c.opArg(Op.BUILD_MAP, 0, e)
}

function subDict(c: Compiler, e: Dict, begin: number, end: number): void {
  const n = end - begin
  const big = n * 2 > stackUseGuideline
  const keys = e.keys.slice(begin, end) as expr[]
  if (n > 1 && !big && allConstant(keys)) {
    for (let i = begin; i < end; i++) expression(c, e.values[i])
    c.loadConst(new TupleConstant(constantsOf(keys)), e)
    c.opArg(Op.BUILD_CONST_KEY_MAP, n, e)
    return
  }
  if (big) c.opArg(Op.BUILD_MAP, 0, e)
  for (let i = begin; i < end; i++) {
    expression(c, keys[i - begin])
    expression(c, e.values[i])
    if (big) c.opArg(Op.MAP_ADD, 1, e)
  }
  if (!big) c.opArg(Op.BUILD_MAP, n, e)
}

function joinedStr(c: Compiler, e: JoinedStr): void {
  const { values } = e
  if (values.length > stackUseGuideline) {
    c.loadConst("", e)
    c.nameArg(Op.LOAD_METHOD, "join", e)
    c.opArg(Op.BUILD_LIST, 0, e)
    for (const value of values) {
      expression(c, value)
      c.opArg(Op.LIST_APPEND, 1, e)
    }
    c.opArg(Op.CALL, 1, e)
    return
  }
  for (const value of values) expression(c, value)
  if (values.length > 1) c.opArg(Op.BUILD_STRING, values.length, e)
  else if (values.length === 0) c.loadConst("", e)
}

// ---- targets

function unpackTargets(c: Compiler, targets: readonly expr[], loc: Position): void {
  let starred = false
  for (let i = 0; i < targets.length; i++) {
    if (targets[i].kind !== "Starred") continue
    if (starred) c.error("multiple starred expressions in assignment", loc)
    const after = targets.length - i - 1
    if (i >= 256 || after >= 0x7fffff) c.error("too many expressions in star-unpacking assignment", loc)
    c.opArg(Op.UNPACK_EX, i + (after << 8), loc)
    starred = true
  }
  if (!starred) c.opArg(Op.UNPACK_SEQUENCE, targets.length, loc)
  for (const target of targets) expression(c, target.kind === "Starred" ? target.value : target)
}

/// If an attribute stands on a later line than its owner, its code is at the attribute's name.
export function attributeLocation(loc: Position, e: Attribute): Position {
  if (loc.lineno === e.end_lineno) return loc
  const lineno = e.end_lineno
  let column = -1
  let endColumn = -1
  const length = Array.from(e.attr).length
  if (length <= e.end_col_offset) {
    column = e.end_col_offset - length
    endColumn = loc.end_col_offset
  }
  const endLine = Math.max(lineno, loc.end_lineno)
  if (lineno === endLine) endColumn = Math.max(column, endColumn)
  return { lineno, end_lineno: endLine, col_offset: column, end_col_offset: endColumn }
}

function attributeTarget(c: Compiler, e: Attribute): void {
  const isStore = e.ctx === "Store"
  if (isStore && e.value.kind === "Name" && e.value.id === "self") c.noteStaticAttribute(e.attr)
  expression(c, e.value)
  if (isStore) c.checkName(e.attr, e.ctx, e)
  c.nameArg(isStore ? Op.STORE_ATTR : Op.DELETE_ATTR, e.attr, attributeLocation(e, e))
}

// ---- subscripts

/// A slice without a step, for which there are instructions of their own.
export function isTwoPartSlice(e: expr): e is expr & { kind: "Slice"; step: null } {
  return e.kind === "Slice" && e.step === null
}

export function sliceParts(c: Compiler, e: expr & { kind: "Slice" }): void {
  if (e.lower !== null) expression(c, e.lower)
  else c.loadConst(null, e)
  if (e.upper !== null) expression(c, e.upper)
  else c.loadConst(null, e)
}

function slice(c: Compiler, e: expr & { kind: "Slice" }): void {
  sliceParts(c, e)
  if (e.step !== null) expression(c, e.step)
  c.opArg(Op.BUILD_SLICE, e.step === null ? 2 : 3, e)
}

function subscriptTarget(c: Compiler, e: Subscript): void {
  expression(c, e.value)
  if (isTwoPartSlice(e.slice) && e.ctx === "Store") {
    sliceParts(c, e.slice)
    c.op(Op.STORE_SLICE, e)
    return
  }
  expression(c, e.slice)
  c.op(e.ctx === "Store" ? Op.STORE_SUBSCR : Op.DELETE_SUBSCR, e)
}
