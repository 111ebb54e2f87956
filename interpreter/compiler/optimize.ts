// Optimisations on the tree, as CPython's ast_opt.c: constant folding, `__debug__`, '%' formatting, literals in loops and tests.
// The tree given stays as it is: what changes is made anew, all else is shared.

import type {
  arg,
  arguments_,
  BinOp,
  Call,
  Compare,
  comprehension,
  ExceptHandler,
  expr,
  If,
  keyword,
  mod,
  pattern,
  Subscript,
  stmt,
  type_param,
  UnaryOp,
  withitem,
} from "../syntax/ast.js"
import { type ConstantValue, TupleConstant } from "../syntax/constant.js"
import { foldBinary, foldSubscript, foldUnary } from "./constant-fold.js"
import { frozensetOf } from "./constants.js"
import { docstringOf } from "./docstring.js"
import { formatToJoinedStr } from "./percent-format.js"

export function optimizeTree(tree: mod, optimize: number, futureAnnotations: boolean): mod {
  const folder = new Folder(optimize, futureAnnotations)
  switch (tree.kind) {
    case "Module":
      return with1(tree, "body", folder.body(tree.body))
    case "Interactive":
      return with1(tree, "body", folder.statements(tree.body))
    case "Expression":
      return with1(tree, "body", folder.expression(tree.body))
    case "FunctionType":
      return tree
  }
}

/// The node, or a copy with that field.
function with1<T, K extends keyof T>(node: T, key: K, value: T[K]): T {
  return node[key] === value ? node : { ...node, [key]: value }
}

/// The node, or a copy with those fields.
function withAll<T extends object>(node: T, fields: Partial<T>): T {
  for (const key in fields) if (node[key] !== fields[key]) return { ...node, ...fields }
  return node
}

function mapped<T>(list: readonly T[], fold: (item: T) => T): T[] {
  for (let i = 0; i < list.length; i++) {
    const item = fold(list[i])
    if (item === list[i]) continue
    const copy = list.slice(0, i)
    copy.push(item)
    for (let j = i + 1; j < list.length; j++) copy.push(fold(list[j]))
    return copy
  }
  return list as T[]
}

function constant(node: expr, value: ConstantValue): expr {
  const { lineno, col_offset, end_lineno, end_col_offset } = node
  return { kind: "Constant", value, prefix: null, lineno, col_offset, end_lineno, end_col_offset }
}

/// Their values if all are constants.
function constantItems(items: readonly expr[]): ConstantValue[] | null {
  const values: ConstantValue[] = []
  for (const item of items) {
    if (item.kind !== "Constant") return null
    values.push(item.value)
  }
  return values
}

class Folder {
  // Bound once: they are passed as functions.
  private readonly foldExpression = (e: expr): expr => this.expression(e)
  private readonly foldNullable = (e: expr | null): expr | null => (e === null ? null : this.expression(e))
  private readonly foldStatement = (s: stmt): stmt => this.statement(s)
  private readonly foldPattern = (p: pattern): pattern => this.pattern(p)
  private readonly foldComprehension = (each: comprehension): comprehension => this.comprehension(each)
  private readonly foldKeyword = (each: keyword): keyword => with1(each, "value", this.expression(each.value))
  private readonly foldArg = (each: arg): arg => this.arg(each)
  private readonly foldTypeParam = (each: type_param): type_param => this.typeParam(each)
  private readonly foldHandler = (each: ExceptHandler): ExceptHandler =>
    withAll(each, { type: this.foldNullable(each.type), body: this.statements(each.body) })
  private readonly foldItem = (each: withitem): withitem =>
    withAll(each, {
      context_expr: this.expression(each.context_expr),
      optional_vars: this.foldNullable(each.optional_vars),
    })

  constructor(
    private readonly optimize: number,
    private readonly futureAnnotations: boolean,
  ) {}

  // ---- statements

  statements(list: stmt[]): stmt[] {
    return mapped(list, this.foldStatement)
  }

  /// A body that may have a docstring: what only folding made a string is none.
  body(list: stmt[]): stmt[] {
    const folded = this.statements(list)
    const first = folded[0]
    if (folded === list || docstringOf(list) !== null || docstringOf(folded) === null || first.kind !== "Expr") return folded
    const { lineno, col_offset, end_lineno, end_col_offset } = first
    const value: expr = { kind: "JoinedStr", values: [first.value], lineno, col_offset, end_lineno, end_col_offset }
    return [{ ...first, value }, ...folded.slice(1)]
  }

  private expressions(list: expr[]): expr[] {
    return mapped(list, this.foldExpression)
  }

  private annotation<T extends expr | null>(annotation: T): T {
    if (annotation === null || this.futureAnnotations) return annotation
    return this.expression(annotation) as T
  }

  private statement(s: stmt): stmt {
    switch (s.kind) {
      case "Expr":
        return with1(s, "value", this.expression(s.value))
      case "Assign":
        return withAll(s, { targets: this.expressions(s.targets), value: this.expression(s.value) })
      case "AugAssign":
        return withAll(s, { target: this.expression(s.target), value: this.expression(s.value) })
      case "AnnAssign":
        return withAll(s, {
          target: this.expression(s.target),
          annotation: this.annotation(s.annotation),
          value: this.foldNullable(s.value),
        })
      case "FunctionDef":
      case "AsyncFunctionDef":
        return withAll(s, {
          type_params: mapped(s.type_params, this.foldTypeParam),
          args: this.arguments(s.args),
          body: this.body(s.body),
          decorator_list: this.expressions(s.decorator_list),
          returns: this.annotation(s.returns),
        })
      case "ClassDef":
        return withAll(s, {
          type_params: mapped(s.type_params, this.foldTypeParam),
          bases: this.expressions(s.bases),
          keywords: mapped(s.keywords, this.foldKeyword),
          body: this.body(s.body),
          decorator_list: this.expressions(s.decorator_list),
        })
      case "TypeAlias":
        return withAll(s, { type_params: mapped(s.type_params, this.foldTypeParam), value: this.expression(s.value) })
      case "Return":
        return with1(s, "value", this.foldNullable(s.value))
      case "Delete":
        return with1(s, "targets", this.expressions(s.targets))
      case "For":
        return withAll(s, {
          target: this.expression(s.target),
          iter: this.iterable(this.expression(s.iter)),
          body: this.statements(s.body),
          orelse: this.statements(s.orelse),
        })
      case "AsyncFor":
        return withAll(s, {
          target: this.expression(s.target),
          iter: this.expression(s.iter),
          body: this.statements(s.body),
          orelse: this.statements(s.orelse),
        })
      case "While":
        return withAll(s, {
          test: this.expression(s.test),
          body: this.statements(s.body),
          orelse: this.statements(s.orelse),
        })
      case "If":
        return this.ifChain(s)
      case "With":
      case "AsyncWith":
        return withAll(s, { items: mapped(s.items, this.foldItem), body: this.statements(s.body) })
      case "Match":
        return withAll(s, {
          subject: this.expression(s.subject),
          cases: mapped(s.cases, (each) =>
            withAll(each, {
              pattern: this.pattern(each.pattern),
              guard: this.foldNullable(each.guard),
              body: this.statements(each.body),
            }),
          ),
        })
      case "Raise":
        return withAll(s, { exc: this.foldNullable(s.exc), cause: this.foldNullable(s.cause) })
      case "Try":
      case "TryStar":
        return withAll(s, {
          body: this.statements(s.body),
          handlers: mapped(s.handlers, this.foldHandler),
          orelse: this.statements(s.orelse),
          finalbody: this.statements(s.finalbody),
        })
      case "Assert":
        return withAll(s, { test: this.expression(s.test), msg: this.foldNullable(s.msg) })
      case "Import":
      case "ImportFrom":
      case "Global":
      case "Nonlocal":
      case "Pass":
      case "Break":
      case "Continue":
        return s
    }
  }

  /// Long elif chains nest in the tree, not here.
  private ifChain(s: If): If {
    const chain = [s]
    while (s.orelse.length === 1 && s.orelse[0].kind === "If") chain.push((s = s.orelse[0]))
    let orelse: stmt[] | null = null
    let folded = s
    for (let i = chain.length - 1; i >= 0; i--) {
      const each = chain[i]
      const test = this.expression(each.test)
      const body = this.statements(each.body)
      if (i === chain.length - 1) orelse = this.statements(each.orelse)
      else if (folded !== each.orelse[0]) orelse = [folded]
      else orelse = each.orelse
      folded = withAll(each, { test, body, orelse })
    }
    return folded
  }

  private arguments(args: arguments_): arguments_ {
    return withAll(args, {
      posonlyargs: mapped(args.posonlyargs, this.foldArg),
      args: mapped(args.args, this.foldArg),
      vararg: args.vararg === null ? null : this.arg(args.vararg),
      kwonlyargs: mapped(args.kwonlyargs, this.foldArg),
      kw_defaults: mapped(args.kw_defaults, this.foldNullable),
      kwarg: args.kwarg === null ? null : this.arg(args.kwarg),
      defaults: this.expressions(args.defaults),
    })
  }

  private arg(each: arg): arg {
    return with1(each, "annotation", this.annotation(each.annotation))
  }

  private typeParam(param: type_param): type_param {
    const default_value = this.foldNullable(param.default_value)
    if (param.kind === "TypeVar") return withAll(param, { bound: this.foldNullable(param.bound), default_value })
    return with1(param, "default_value", default_value)
  }

  private pattern(p: pattern): pattern {
    switch (p.kind) {
      case "MatchValue":
        return with1(p, "value", this.expression(p.value))
      case "MatchSequence":
      case "MatchOr":
        return with1(p, "patterns", mapped(p.patterns, this.foldPattern))
      case "MatchMapping":
        return withAll(p, { keys: this.expressions(p.keys), patterns: mapped(p.patterns, this.foldPattern) })
      case "MatchClass":
        return withAll(p, {
          cls: this.expression(p.cls),
          patterns: mapped(p.patterns, this.foldPattern),
          kwd_patterns: mapped(p.kwd_patterns, this.foldPattern),
        })
      case "MatchAs":
        return p.pattern === null ? p : with1(p, "pattern", this.pattern(p.pattern))
      case "MatchSingleton":
      case "MatchStar":
        return p
    }
  }

  // ---- expressions

  expression(e: expr): expr {
    switch (e.kind) {
      case "Constant":
        return e
      case "Name":
        return e.id === "__debug__" && e.ctx === "Load" ? constant(e, this.optimize === 0) : e
      case "Attribute":
      case "Call":
      case "Subscript":
        return this.postfixChain(e)
      case "Starred":
      case "Await":
      case "YieldFrom":
        return with1(e, "value", this.expression(e.value))
      case "Yield":
        return with1(e, "value", this.foldNullable(e.value))
      case "BinOp":
        return this.binaryChain(e)
      case "UnaryOp":
        return this.unary(with1(e, "operand", this.expression(e.operand)))
      case "BoolOp":
      case "JoinedStr":
        return with1(e, "values", this.expressions(e.values))
      case "Compare":
        return this.compare(e)
      case "Slice":
        return withAll(e, {
          lower: this.foldNullable(e.lower),
          upper: this.foldNullable(e.upper),
          step: this.foldNullable(e.step),
        })
      case "List":
      case "Set":
        return with1(e, "elts", this.expressions(e.elts))
      case "Tuple":
        return this.tuple(with1(e, "elts", this.expressions(e.elts)))
      case "Dict":
        return withAll(e, { keys: mapped(e.keys, this.foldNullable), values: this.expressions(e.values) })
      case "FormattedValue":
        return withAll(e, { value: this.expression(e.value), format_spec: this.foldNullable(e.format_spec) })
      case "IfExp":
        return withAll(e, {
          test: this.expression(e.test),
          body: this.expression(e.body),
          orelse: this.expression(e.orelse),
        })
      case "Lambda":
        return withAll(e, { args: this.arguments(e.args), body: this.expression(e.body) })
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
        return withAll(e, { elt: this.expression(e.elt), generators: mapped(e.generators, this.foldComprehension) })
      case "DictComp":
        return withAll(e, {
          key: this.expression(e.key),
          value: this.expression(e.value),
          generators: mapped(e.generators, this.foldComprehension),
        })
      case "NamedExpr":
        return with1(e, "value", this.expression(e.value))
    }
  }

  private comprehension(each: comprehension): comprehension {
    return withAll(each, {
      target: this.expression(each.target),
      iter: this.iterable(this.expression(each.iter)),
      ifs: this.expressions(each.ifs),
    })
  }

  private tuple(e: expr & { kind: "Tuple" }): expr {
    if (e.ctx !== "Load") return e
    const items = constantItems(e.elts)
    return items === null ? e : constant(e, new TupleConstant(items))
  }

  /// What is only iterated over or searched: a list display becomes a tuple, a constant set a frozenset.
  private iterable(e: expr): expr {
    if (e.kind === "List") {
      if (e.elts.some((item) => item.kind === "Starred")) return e
      return this.tuple({ ...e, kind: "Tuple" })
    }
    if (e.kind === "Set") {
      const items = constantItems(e.elts)
      if (items !== null) return constant(e, frozensetOf(items))
    }
    return e
  }

  /// a.b().c[0] ... nests in the tree, not here.
  private postfixChain(e: expr): expr {
    const chain: expr[] = []
    while (e.kind === "Attribute" || e.kind === "Call" || e.kind === "Subscript") {
      chain.push(e)
      e = e.kind === "Call" ? e.func : e.value
    }
    let operand = this.expression(e)
    for (let i = chain.length - 1; i >= 0; i--) {
      const each = chain[i]
      if (each.kind === "Attribute") operand = with1(each, "value", operand)
      else if (each.kind === "Call") operand = this.call(each, operand)
      else if (each.kind === "Subscript") operand = this.subscript(each, operand)
    }
    return operand
  }

  private call(e: Call, func: expr): expr {
    const args = this.expressions(e.args)
    const keywords = mapped(e.keywords, this.foldKeyword)
    return func === e.func && args === e.args && keywords === e.keywords ? e : { ...e, func, args, keywords }
  }

  private subscript(e: Subscript, value: expr): expr {
    const folded = withAll(e, { value, slice: this.expression(e.slice) })
    if (e.ctx !== "Load" || value.kind !== "Constant" || folded.slice.kind !== "Constant") return folded
    const item = foldSubscript(value.value, folded.slice.value)
    return item === undefined ? folded : constant(folded, item)
  }

  /// a + b + c ... nests to the left in the tree, not here.
  private binaryChain(e: BinOp): expr {
    const chain = [e]
    while (e.left.kind === "BinOp") chain.push((e = e.left))
    let left = this.expression(e.left)
    for (let i = chain.length - 1; i >= 0; i--) {
      left = this.binary(withAll(chain[i], { left, right: this.expression(chain[i].right) }))
    }
    return left
  }

  private binary(e: BinOp): expr {
    const { left, right } = e
    if (left.kind !== "Constant") return e
    if (e.op === "Mod" && right.kind === "Tuple" && typeof left.value === "string") {
      if (right.elts.some((item) => item.kind === "Starred")) return e
      return formatToJoinedStr(left.value, right.elts, e) ?? e
    }
    if (right.kind !== "Constant") return e
    const value = foldBinary(e.op, left.value, right.value)
    return value === undefined ? e : constant(e, value)
  }

  private unary(e: UnaryOp): expr {
    const { operand } = e
    if (operand.kind !== "Constant") {
      const opposite =
        e.op === "Not" && operand.kind === "Compare" && operand.ops.length === 1 ? opposites[operand.ops[0]] : undefined
      return opposite === undefined ? e : { ...(operand as Compare), ops: [opposite] }
    }
    const value = foldUnary(e.op, operand.value)
    return value === undefined ? e : constant(e, value)
  }

  private compare(e: Compare): expr {
    const left = this.expression(e.left)
    let comparators = this.expressions(e.comparators)
    const last = e.ops.length - 1
    if (e.ops[last] === "In" || e.ops[last] === "NotIn") {
      const container = this.iterable(comparators[last])
      if (container !== comparators[last]) comparators = [...comparators.slice(0, last), container]
    }
    return withAll(e, { left, comparators })
  }
}

const opposites: Readonly<Partial<Record<Compare["ops"][number], Compare["ops"][number]>>> = {
  Is: "IsNot",
  IsNot: "Is",
  In: "NotIn",
  NotIn: "In",
}
