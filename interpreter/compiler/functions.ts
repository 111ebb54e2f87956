// Code for function and class definitions and lambdas.

import type { AsyncFunctionDef, arg, arguments_, ClassDef, expr, FunctionDef, Lambda, Position, stmt } from "../syntax/ast.js"
import { TupleConstant } from "../syntax/constant.js"
import { callArguments } from "./calls.js"
import type { Code } from "./code.js"
import { CodeFlag, LocalKind } from "./code.js"
import { cleanDoc, docstringOf } from "./docstring.js"
import { expression } from "./expressions.js"
import { noLabel, noLocation } from "./instructions.js"
import { Intrinsic1, Intrinsic2, Op } from "./opcodes.js"
import { Binding } from "./scope.js"
import { annotationValue, statements } from "./statements.js"
import { typeParameters } from "./type-params.js"
import { type ArgCounts, type Compiler, compareCodePoints, FrameKind, indexOf, UnitKind } from "./unit.js"

/// What SET_FUNCTION_ATTRIBUTE sets.
export const enum FunctionAttribute {
  DEFAULTS = 1,
  KWDEFAULTS = 2,
  ANNOTATIONS = 4,
  CLOSURE = 8,
}

/// Makes a function of the code; the values of the attributes in `flags` are on the stack.
export function makeClosure(c: Compiler, loc: Position, code: Code, flags: number): void {
  if (code.freevars.length > 0) {
    code.localsplusnames.forEach((name, i) => {
      if (((code.localspluskinds[i] as number) & LocalKind.FREE) === 0) return
      c.opArg(Op.LOAD_CLOSURE, c.cellIndex(name, c.closureBinding(name) === Binding.CELL ? Binding.CELL : Binding.FREE), loc)
    })
    c.opArg(Op.BUILD_TUPLE, code.freevars.length, loc)
    flags |= FunctionAttribute.CLOSURE
  }
  c.loadConst(code, loc)
  c.op(Op.MAKE_FUNCTION, loc)
  for (let flag = FunctionAttribute.CLOSURE as number; flag > 0; flag >>= 1) {
    if ((flags & flag) !== 0) c.opArg(Op.SET_FUNCTION_ATTRIBUTE, flag, loc)
  }
}

function argCounts(args: arguments_): ArgCounts {
  return { argcount: args.args.length, posonlyargcount: args.posonlyargs.length, kwonlyargcount: args.kwonlyargs.length }
}

/// The line a definition starts on, decorators included.
function firstLine(s: FunctionDef | AsyncFunctionDef | ClassDef): number {
  return s.decorator_list.length > 0 ? s.decorator_list[0].lineno : s.lineno
}

function applyDecorators(c: Compiler, decorators: readonly expr[]): void {
  for (let i = decorators.length - 1; i >= 0; i--) c.opArg(Op.CALL, 0, decorators[i])
}

// ---- arguments

/// Pushes the defaults; gives the flags of what was pushed.
function defaultArguments(c: Compiler, loc: Position, args: arguments_): number {
  let flags = 0
  if (args.defaults.length > 0) {
    for (const value of args.defaults) expression(c, value)
    c.opArg(Op.BUILD_TUPLE, args.defaults.length, loc)
    flags |= FunctionAttribute.DEFAULTS
  }
  const names: string[] = []
  args.kwonlyargs.forEach((each, i) => {
    const value = args.kw_defaults[i]
    if (value === null || value === undefined) return
    names.push(c.mangle(each.arg))
    expression(c, value)
  })
  if (names.length > 0) {
    c.loadConst(new TupleConstant(names), loc)
    c.opArg(Op.BUILD_CONST_KEY_MAP, names.length, loc)
    flags |= FunctionAttribute.KWDEFAULTS
  }
  return flags
}

function checkArgumentNames(c: Compiler, args: arguments_): void {
  for (const each of args.posonlyargs) c.checkName(each.arg, "Store", each)
  for (const each of args.args) c.checkName(each.arg, "Store", each)
  if (args.vararg !== null) c.checkName(args.vararg.arg, "Store", args.vararg)
  for (const each of args.kwonlyargs) c.checkName(each.arg, "Store", each)
  if (args.kwarg !== null) c.checkName(args.kwarg.arg, "Store", args.kwarg)
}

function annotations(c: Compiler, loc: Position, args: arguments_, returns: expr | null): number {
  let count = 0
  const annotate = (name: string, annotation: expr | null): void => {
    if (annotation === null) return
    c.loadConst(c.mangle(name), loc)
    if (annotation.kind === "Starred" && (c.settings.futureFlags & CodeFlag.FUTURE_ANNOTATIONS) === 0) {
      expression(c, annotation.value)
      c.opArg(Op.UNPACK_SEQUENCE, 1, loc)
    } else {
      annotationValue(c, annotation)
    }
    count += 2
  }
  const annotateArg = (each: arg | null): void => {
    if (each !== null) annotate(each.arg, each.annotation)
  }
  args.args.forEach(annotateArg)
  args.posonlyargs.forEach(annotateArg)
  annotateArg(args.vararg)
  args.kwonlyargs.forEach(annotateArg)
  annotateArg(args.kwarg)
  annotate("return", returns)
  if (count === 0) return 0
  c.opArg(Op.BUILD_TUPLE, count, loc)
  return FunctionAttribute.ANNOTATIONS
}

// ---- functions

export function functionDef(c: Compiler, s: FunctionDef | AsyncFunctionDef): void {
  checkArgumentNames(c, s.args)
  for (const decorator of s.decorator_list) expression(c, decorator)
  const line = firstLine(s)
  let flags = defaultArguments(c, s, s.args)
  const generic = s.type_params.length > 0
  const defaults = (flags & FunctionAttribute.DEFAULTS ? 1 : 0) + (flags & FunctionAttribute.KWDEFAULTS ? 1 : 0)
  if (generic) {
    if (defaults === 2) c.opArg(Op.SWAP, 2, s)
    const args = { argcount: defaults, posonlyargcount: 0, kwonlyargcount: 0 }
    const scope = c.scopeOf(s.type_params)
    c.enterScope(`<generic parameters of ${s.name}>`, UnitKind.TYPE_PARAMS, scope, line, c.unit.privateName, args)
    typeParameters(c, s.type_params)
    for (let i = 0; i < defaults; i++) c.opArg(Op.LOAD_FAST, i, s)
  }
  flags |= annotations(c, s, s.args, s.returns)
  functionBody(c, s, flags, line)
  if (generic) {
    c.opArg(Op.SWAP, 2, s)
    c.opArg(Op.CALL_INTRINSIC_2, Intrinsic2.SET_FUNCTION_TYPE_PARAMS, s)
    const code = c.leaveScopeReturning()
    makeClosure(c, s, code, 0)
    if (defaults > 0) {
      c.opArg(Op.SWAP, defaults + 1, s)
      c.opArg(Op.CALL, defaults - 1, s)
    } else {
      c.op(Op.PUSH_NULL, s)
      c.opArg(Op.CALL, 0, s)
    }
  }
  applyDecorators(c, s.decorator_list)
  c.storeName(s.name, s)
}

function functionBody(c: Compiler, s: FunctionDef | AsyncFunctionDef, flags: number, line: number): void {
  const kind = s.kind === "AsyncFunctionDef" ? UnitKind.ASYNC_FUNCTION : UnitKind.FUNCTION
  c.enterScope(s.name, kind, c.scopeOf(s), line, c.unit.privateName, argCounts(s.args))
  const docstring = docstringOf(s.body)
  c.addConst(docstring === null || c.settings.optimize > 1 ? null : cleanDoc(docstring))
  const { scope } = c.unit
  const suspends = scope.coroutine || scope.generator
  if (suspends) c.pushFrame(FrameKind.STOP_ITERATION, noLocation, noLabel)
  statements(c, docstring === null ? s.body : s.body.slice(1))
  if (suspends) {
    wrapInStopIterationHandler(c)
    c.popFrame()
  }
  const code = c.leaveScopeReturningNone()
  makeClosure(c, s, code, flags)
}

/// StopIteration must not leave a generator: it becomes RuntimeError.
export function wrapInStopIterationHandler(c: Compiler): void {
  const handler = c.newLabel()
  c.unit.sequence.insertFirst(Op.SETUP_CLEANUP, handler, noLocation)
  c.loadConst(null, noLocation)
  c.op(Op.RETURN_VALUE, noLocation)
  c.useLabel(handler)
  c.opArg(Op.CALL_INTRINSIC_1, Intrinsic1.STOPITERATION_ERROR, noLocation)
  c.opArg(Op.RERAISE, 1, noLocation)
}

export function lambda(c: Compiler, e: Lambda): void {
  checkArgumentNames(c, e.args)
  const flags = defaultArguments(c, e, e.args)
  c.enterScope("<lambda>", UnitKind.LAMBDA, c.scopeOf(e), e.lineno, c.unit.privateName, argCounts(e.args))
  // The first constant is the docstring, and a lambda has none.
  c.addConst(null)
  expression(c, e.body)
  let code: Code
  if (c.unit.scope.generator) {
    code = c.leaveScopeReturning()
  } else {
    c.op(Op.RETURN_VALUE, e.body)
    code = c.leaveScopeReturningNone()
  }
  makeClosure(c, e, code, flags)
}

// ---- classes

export function classDef(c: Compiler, s: ClassDef): void {
  for (const decorator of s.decorator_list) expression(c, decorator)
  const line = firstLine(s)
  if (s.type_params.length === 0) {
    classBody(c, s, line)
    callArguments(c, s, 2, s.bases, s.keywords, null)
  } else {
    c.enterScope(`<generic parameters of ${s.name}>`, UnitKind.TYPE_PARAMS, c.scopeOf(s.type_params), line, s.name)
    typeParameters(c, s.type_params)
    c.storeName(".type_params", s)
    classBody(c, s, line)
    c.loadName(".type_params", s)
    c.opArg(Op.CALL_INTRINSIC_1, Intrinsic1.SUBSCRIPT_GENERIC, s)
    c.storeName(".generic_base", s)
    callArguments(c, s, 2, s.bases, s.keywords, ".generic_base")
    const code = c.leaveScopeReturning()
    makeClosure(c, s, code, 0)
    c.op(Op.PUSH_NULL, s)
    c.opArg(Op.CALL, 0, s)
  }
  applyDecorators(c, s.decorator_list)
  c.storeName(s.name, s)
}

/// Pushes `__build_class__`, NULL, the function of the body and the name.
function classBody(c: Compiler, s: ClassDef, line: number): void {
  const scope = c.scopeOf(s)
  c.enterScope(s.name, UnitKind.CLASS, scope, line, s.name)
  const loc: Position = { lineno: line, end_lineno: line, col_offset: 0, end_col_offset: 0 }
  c.loadName("__name__", loc)
  c.storeName("__module__", loc)
  c.loadConst(c.unit.qualname, loc)
  c.storeName("__qualname__", loc)
  c.loadConst(line, loc)
  c.storeName("__firstlineno__", loc)
  if (s.type_params.length > 0) {
    c.loadName(".type_params", loc)
    c.storeName("__type_params__", loc)
  }
  if (scope.needsClassDict) {
    c.op(Op.LOAD_LOCALS, loc)
    c.opArg(Op.STORE_DEREF, indexOf(c.unit.cellvars, "__classdict__"), loc)
  }
  body(c, s.body, loc)
  c.loadConst(new TupleConstant([...(c.unit.staticAttributes ?? [])].sort(compareCodePoints)), noLocation)
  c.storeName("__static_attributes__", noLocation)
  if (scope.needsClassDict) {
    c.opArg(Op.LOAD_CLOSURE, indexOf(c.unit.cellvars, "__classdict__"), noLocation)
    c.storeName("__classdictcell__", noLocation)
  }
  if (scope.needsClassClosure) {
    c.opArg(Op.LOAD_CLOSURE, indexOf(c.unit.cellvars, "__class__"), noLocation)
    c.opArg(Op.COPY, 1, noLocation)
    c.storeName("__classcell__", noLocation)
  } else {
    c.loadConst(null, noLocation)
  }
  c.op(Op.RETURN_VALUE, noLocation)
  const code = c.leaveScopeReturningNone()
  c.op(Op.LOAD_BUILD_CLASS, s)
  c.op(Op.PUSH_NULL, s)
  makeClosure(c, s, code, 0)
  c.loadConst(s.name, s)
}

/// The statements of a module or class: annotations and docstring first.
export function body(c: Compiler, statementList: readonly stmt[], loc: Position): void {
  if (hasAnnotations(statementList)) c.op(Op.SETUP_ANNOTATIONS, loc)
  const docstring = docstringOf(statementList)
  const first = statementList[0]
  if (docstring === null || first.kind !== "Expr") {
    statements(c, statementList)
    return
  }
  if (c.settings.optimize < 2) {
    c.loadConst(cleanDoc(docstring), first.value)
    c.storeName("__doc__", noLocation)
  }
  statements(c, statementList.slice(1))
}

/// Is there an annotated assignment in this block, at any depth of its own statements?
export function hasAnnotations(list: readonly stmt[]): boolean {
  for (const s of list) {
    switch (s.kind) {
      case "AnnAssign":
        return true
      case "For":
      case "AsyncFor":
      case "While":
      case "If":
        if (hasAnnotations(s.body) || hasAnnotations(s.orelse)) return true
        break
      case "With":
      case "AsyncWith":
        if (hasAnnotations(s.body)) return true
        break
      case "Match":
        if (s.cases.some((each) => hasAnnotations(each.body))) return true
        break
      case "Try":
      case "TryStar":
        if (hasAnnotations(s.body) || hasAnnotations(s.finalbody) || hasAnnotations(s.orelse)) return true
        if (s.handlers.some((each) => hasAnnotations(each.body))) return true
        break
    }
  }
  return false
}
