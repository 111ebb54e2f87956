// Code for statements: assignment, conditions, loops, jumps, imports.

import type {
  AnnAssign,
  Assert,
  AugAssign,
  alias,
  expr,
  For,
  If,
  Import,
  ImportFrom,
  Position,
  Return,
  stmt,
  While,
} from "../syntax/ast.js"
import { TupleConstant } from "../syntax/constant.js"
import { CodeFlag } from "./code.js"
import { jumpIf } from "./conditions.js"
import { addAwait, attributeLocation, expression, isTwoPartSlice, sliceParts } from "./expressions.js"
import { classDef, functionDef } from "./functions.js"
import { type Label, noLocation } from "./instructions.js"
import { match } from "./match.js"
import { binaryOpArgs, Intrinsic1, Op } from "./opcodes.js"
import { tryStarStatement, tryStatement } from "./try.js"
import { typeAlias } from "./type-params.js"
import { type Compiler, FrameKind, indexOf, UnitKind } from "./unit.js"
import { unparse } from "./unparse.js"
import { unwind, unwindAll, unwindToLoop } from "./unwind.js"
import { asyncWithStatement, withStatement } from "./with.js"

export function statements(c: Compiler, body: readonly stmt[]): void {
  for (const s of body) statement(c, s)
}

function statement(c: Compiler, s: stmt): void {
  switch (s.kind) {
    case "Expr":
      expressionStatement(c, s, s.value)
      break
    case "Assign": {
      expression(c, s.value)
      const last = s.targets.length - 1
      for (let i = 0; i <= last; i++) {
        if (i < last) c.opArg(Op.COPY, 1, s)
        expression(c, s.targets[i])
      }
      break
    }
    case "AugAssign":
      augAssign(c, s)
      break
    case "AnnAssign":
      annAssign(c, s)
      break
    case "FunctionDef":
    case "AsyncFunctionDef":
      functionDef(c, s)
      break
    case "ClassDef":
      classDef(c, s)
      break
    case "TypeAlias":
      typeAlias(c, s)
      break
    case "Return":
      returnStatement(c, s)
      break
    case "Delete":
      for (const target of s.targets) expression(c, target)
      break
    case "For":
      forLoop(c, s)
      break
    case "AsyncFor":
      asyncForLoop(c, s)
      break
    case "While":
      whileLoop(c, s)
      break
    case "If":
      ifChain(c, s)
      break
    case "Match":
      match(c, s)
      break
    case "With":
      withStatement(c, s, 0)
      break
    case "AsyncWith":
      asyncWithStatement(c, s, 0)
      break
    case "Raise": {
      let count = 0
      if (s.exc !== null) {
        expression(c, s.exc)
        count++
        if (s.cause !== null) {
          expression(c, s.cause)
          count++
        }
      }
      c.opArg(Op.RAISE_VARARGS, count, s)
      break
    }
    case "Try":
      tryStatement(c, s)
      break
    case "TryStar":
      tryStarStatement(c, s)
      break
    case "Assert":
      assertStatement(c, s)
      break
    case "Import":
      importStatement(c, s)
      break
    case "ImportFrom":
      importFrom(c, s)
      break
    case "Global":
    case "Nonlocal":
      break
    case "Pass":
      c.op(Op.NOP, s)
      break
    case "Break":
      breakStatement(c, s)
      break
    case "Continue":
      continueStatement(c, s)
      break
  }
}

function expressionStatement(c: Compiler, loc: Position, value: expr): void {
  if (c.settings.interactive && c.unit.kind === UnitKind.MODULE) {
    expression(c, value)
    c.opArg(Op.CALL_INTRINSIC_1, Intrinsic1.PRINT, loc)
    c.op(Op.POP_TOP, noLocation)
  } else if (value.kind === "Constant") {
    c.op(Op.NOP, loc)
  } else {
    expression(c, value)
    c.op(Op.POP_TOP, noLocation)
  }
}

// ---- assignment

function augAssign(c: Compiler, s: AugAssign): void {
  const { target } = s
  const inPlace = binaryOpArgs[s.op] + 13
  switch (target.kind) {
    case "Name":
      c.loadName(target.id, target)
      expression(c, s.value)
      c.opArg(Op.BINARY_OP, inPlace, s)
      c.storeName(target.id, target)
      break
    case "Attribute": {
      expression(c, target.value)
      c.opArg(Op.COPY, 1, target)
      const loc = attributeLocation(target, target)
      c.nameArg(Op.LOAD_ATTR, target.attr, loc)
      expression(c, s.value)
      c.opArg(Op.BINARY_OP, inPlace, s)
      c.opArg(Op.SWAP, 2, loc)
      c.nameArg(Op.STORE_ATTR, target.attr, loc)
      break
    }
    case "Subscript":
      expression(c, target.value)
      if (isTwoPartSlice(target.slice)) {
        sliceParts(c, target.slice)
        for (let i = 0; i < 3; i++) c.opArg(Op.COPY, 3, target)
        c.op(Op.BINARY_SLICE, target)
      } else {
        expression(c, target.slice)
        c.opArg(Op.COPY, 2, target)
        c.opArg(Op.COPY, 2, target)
        c.op(Op.BINARY_SUBSCR, target)
      }
      expression(c, s.value)
      c.opArg(Op.BINARY_OP, inPlace, s)
      if (isTwoPartSlice(target.slice)) {
        for (let i = 4; i > 1; i--) c.opArg(Op.SWAP, i, target)
        c.op(Op.STORE_SLICE, target)
      } else {
        c.opArg(Op.SWAP, 3, target)
        c.opArg(Op.SWAP, 2, target)
        c.op(Op.STORE_SUBSCR, target)
      }
      break
    default:
      throw new Error(`invalid node type (${target.kind}) for augmented assignment`)
  }
}

function hasFutureAnnotations(c: Compiler): boolean {
  return (c.settings.futureFlags & CodeFlag.FUTURE_ANNOTATIONS) !== 0
}

/// The annotation's value, or its text under `from __future__ import annotations`.
export function annotationValue(c: Compiler, annotation: expr): void {
  if (hasFutureAnnotations(c)) c.loadConst(unparse(annotation), annotation)
  else expression(c, annotation)
}

function annAssign(c: Compiler, s: AnnAssign): void {
  const { target, value } = s
  const keepsAnnotations = c.unit.kind === UnitKind.MODULE || c.unit.kind === UnitKind.CLASS
  if (value !== null) {
    expression(c, value)
    expression(c, target)
  }
  switch (target.kind) {
    case "Name":
      c.checkName(target.id, "Store", s)
      if (s.simple !== 0 && keepsAnnotations) {
        annotationValue(c, s.annotation)
        c.opArg(Op.LOAD_NAME, indexOf(c.unit.names, "__annotations__"), s)
        c.loadConst(c.mangle(target.id), s)
        c.op(Op.STORE_SUBSCR, s)
      }
      break
    case "Attribute":
      c.checkName(target.attr, "Store", s)
      if (value === null) checkAnnotation(c, target.value)
      break
    case "Subscript":
      if (value === null) {
        checkAnnotation(c, target.value)
        checkAnnotationIndex(c, target.slice)
      }
      break
  }
  if (s.simple === 0 && !hasFutureAnnotations(c) && keepsAnnotations) checkAnnotation(c, s.annotation)
}

/// Evaluates and forgets: an annotated target must make sense, even where nothing is stored.
function checkAnnotation(c: Compiler, e: expr): void {
  expression(c, e)
  c.op(Op.POP_TOP, e)
}

function checkAnnotationIndex(c: Compiler, e: expr): void {
  if (e.kind === "Slice") {
    if (e.lower !== null) checkAnnotation(c, e.lower)
    if (e.upper !== null) checkAnnotation(c, e.upper)
    if (e.step !== null) checkAnnotation(c, e.step)
  } else if (e.kind === "Tuple") {
    for (const each of e.elts) checkAnnotationIndex(c, each)
  } else {
    checkAnnotation(c, e)
  }
}

// ---- conditions and loops

/// Long elif chains nest in the tree, not here.
function ifChain(c: Compiler, s: If): void {
  const ends: Label[] = []
  for (;;) {
    const end = c.newLabel()
    ends.push(end)
    const hasElse = s.orelse.length > 0
    const next = hasElse ? c.newLabel() : end
    jumpIf(c, s.test, next, false, s)
    statements(c, s.body)
    if (!hasElse) break
    c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
    c.useLabel(next)
    if (s.orelse.length !== 1 || s.orelse[0].kind !== "If") {
      statements(c, s.orelse)
      break
    }
    s = s.orelse[0]
  }
  for (const end of ends) c.useLabel(end)
}

function forLoop(c: Compiler, s: For): void {
  const start = c.newLabel()
  const cleanup = c.newLabel()
  const end = c.newLabel()
  c.pushFrame(FrameKind.FOR_LOOP, s, start, end)
  expression(c, s.iter)
  c.op(Op.GET_ITER, s.iter)
  c.useLabel(start)
  c.jump(Op.FOR_ITER, cleanup, s.iter)
  // A line event for the target, where it stands on another line.
  c.op(Op.NOP, s.target)
  expression(c, s.target)
  statements(c, s.body)
  c.jump(Op.JUMP, start, noLocation)
  c.useLabel(cleanup)
  c.op(Op.END_FOR, noLocation)
  c.op(Op.POP_TOP, noLocation)
  c.popFrame()
  statements(c, s.orelse)
  c.useLabel(end)
}

function asyncForLoop(c: Compiler, s: stmt & { kind: "AsyncFor" }): void {
  if (!c.isTopLevelAwait() && c.unit.kind !== UnitKind.ASYNC_FUNCTION) c.error("'async for' outside async function", s)
  const start = c.newLabel()
  const except = c.newLabel()
  const end = c.newLabel()
  expression(c, s.iter)
  c.op(Op.GET_AITER, s.iter)
  c.useLabel(start)
  c.pushFrame(FrameKind.FOR_LOOP, s, start, end)
  c.jump(Op.SETUP_FINALLY, except, s)
  c.op(Op.GET_ANEXT, s)
  addAwait(c, s)
  c.op(Op.POP_BLOCK, s)
  expression(c, s.target)
  statements(c, s.body)
  c.jump(Op.JUMP, start, noLocation)
  c.popFrame()
  c.useLabel(except)
  c.op(Op.END_ASYNC_FOR, s.iter)
  statements(c, s.orelse)
  c.useLabel(end)
}

function whileLoop(c: Compiler, s: While): void {
  const loop = c.newLabel()
  const body = c.newLabel()
  const anchor = c.newLabel()
  const end = c.newLabel()
  c.useLabel(loop)
  c.pushFrame(FrameKind.WHILE_LOOP, s, loop, end)
  jumpIf(c, s.test, anchor, false, s)
  c.useLabel(body)
  statements(c, s.body)
  jumpIf(c, s.test, body, true, s)
  c.popFrame()
  c.useLabel(anchor)
  statements(c, s.orelse)
  c.useLabel(end)
}

function returnStatement(c: Compiler, s: Return): void {
  const { scope } = c.unit
  const { value } = s
  if (!scope.isFunctionLike()) c.error("'return' outside function", s)
  if (value !== null && scope.coroutine && scope.generator) c.error("'return' with value in async generator", s)
  let loc: Position = s
  const computed = value !== null && value.kind !== "Constant"
  if (computed) expression(c, value)
  else if (value !== null) {
    loc = value
    c.op(Op.NOP, loc)
  }
  if (value === null || value.lineno !== s.lineno) {
    loc = s
    c.op(Op.NOP, loc)
  }
  loc = unwindAll(c, loc, computed)
  if (value === null) c.loadConst(null, loc)
  else if (value.kind === "Constant") c.loadConst(value.value, loc)
  c.op(Op.RETURN_VALUE, loc)
}

function breakStatement(c: Compiler, s: Position): void {
  c.op(Op.NOP, s)
  const { loop, loc } = unwindToLoop(c, s)
  if (loop === null) c.error("'break' outside loop", s)
  const after = unwind(c, loc, loop, false)
  c.jump(Op.JUMP, loop.exit, after)
}

function continueStatement(c: Compiler, s: Position): void {
  c.op(Op.NOP, s)
  const { loop, loc } = unwindToLoop(c, s)
  if (loop === null) c.error("'continue' not properly in loop", s)
  c.jump(Op.JUMP, loop.start, loc)
}

function assertStatement(c: Compiler, s: Assert): void {
  const { test } = s
  const isTuple =
    (test.kind === "Tuple" && test.elts.length > 0) ||
    (test.kind === "Constant" && test.value instanceof TupleConstant && test.value.items.length > 0)
  if (isTuple) c.warn("assertion is always true, perhaps remove parentheses?", s)
  if (c.settings.optimize > 0) return
  const end = c.newLabel()
  jumpIf(c, test, end, true, s)
  c.op(Op.LOAD_ASSERTION_ERROR, s)
  if (s.msg !== null) {
    expression(c, s.msg)
    c.opArg(Op.CALL, 0, s)
  }
  c.opArg(Op.RAISE_VARARGS, 1, test)
  c.useLabel(end)
}

// ---- imports

function importStatement(c: Compiler, s: Import): void {
  for (const { name, asname } of s.names) {
    c.loadConst(0, s)
    c.loadConst(null, s)
    c.nameArg(Op.IMPORT_NAME, name, s)
    if (asname !== null) importAs(c, s, name, asname)
    else c.storeName(name.split(".", 1)[0], s)
  }
}

/// `import a.b.c as d`: the module on the stack is `a`.
function importAs(c: Compiler, loc: Position, name: string, asname: string): void {
  const [, ...attributes] = name.split(".")
  if (attributes.length === 0) {
    c.storeName(asname, loc)
    return
  }
  attributes.forEach((attribute, i) => {
    if (i > 0) {
      c.opArg(Op.SWAP, 2, loc)
      c.op(Op.POP_TOP, loc)
    }
    c.opArg(Op.IMPORT_FROM, indexOf(c.unit.names, attribute), loc)
  })
  c.storeName(asname, loc)
  c.op(Op.POP_TOP, loc)
}

function importFrom(c: Compiler, s: ImportFrom): void {
  c.loadConst(s.level ?? 0, s)
  c.loadConst(new TupleConstant(s.names.map((each: alias) => each.name)), s)
  c.nameArg(Op.IMPORT_NAME, s.module ?? "", s)
  if (s.names[0]?.name === "*") {
    c.opArg(Op.CALL_INTRINSIC_1, Intrinsic1.IMPORT_STAR, s)
    c.op(Op.POP_TOP, noLocation)
    return
  }
  for (const { name, asname } of s.names) {
    c.nameArg(Op.IMPORT_FROM, name, s)
    c.storeName(asname ?? name, s)
  }
  c.op(Op.POP_TOP, s)
}
