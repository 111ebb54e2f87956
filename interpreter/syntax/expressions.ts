// Expression nodes to `expr`.

import { NodeType, Token } from "../../grammar/generated/terms.js"
import { lowerArguments } from "./arguments.js"
import type { cmpop, comprehension, expr, Name } from "./ast.js"
import { EllipsisConstant } from "./constant.js"
import { lowerStrings } from "./fstrings.js"
import type { Lowering } from "./lowering.js"
import { numberValue } from "./numbers.js"
import { lowerArithmetic } from "./operators.js"
import { lowerLambdaParameters } from "./parameters.js"
import { storeTarget } from "./targets.js"

export function lowerExpr(l: Lowering, n: number): expr {
  switch (l.type(n)) {
    case NodeType.Name:
      return lowerName(l, n)
    case NodeType.Number:
      return { ...l.at(n), kind: "Constant", value: numberValue(l, l.token(n)), prefix: null }
    case NodeType.None:
      return { ...l.at(n), kind: "Constant", value: null, prefix: null }
    case NodeType.True:
      return { ...l.at(n), kind: "Constant", value: true, prefix: null }
    case NodeType.False:
      return { ...l.at(n), kind: "Constant", value: false, prefix: null }
    case NodeType.Ellipsis:
      return { ...l.at(n), kind: "Constant", value: EllipsisConstant.instance, prefix: null }
    case NodeType.String:
    case NodeType.FString:
    case NodeType.ConcatString:
      return lowerStrings(l, n)
    case NodeType.TrailerExpression:
      return lowerTrailers(l, n)
    case NodeType.ArithExpression:
      return lowerArithmetic(l, n)
    case NodeType.CompareExpression:
      return lowerComparison(l, n)
    case NodeType.AndExpression:
      return { ...l.at(n), kind: "BoolOp", op: "And", values: lowerExprs(l, n) }
    case NodeType.OrExpression:
      return { ...l.at(n), kind: "BoolOp", op: "Or", values: lowerExprs(l, n) }
    case NodeType.NotExpression:
      return lowerNot(l, n)
    case NodeType.ParenthesizedExpression:
      return lowerParenthesized(l, n)
    case NodeType.TupleExpression:
    case NodeType.BareTuple:
      return { ...l.at(n), kind: "Tuple", elts: lowerExprs(l, n), ctx: "Load" }
    case NodeType.ListExpression:
      return { ...l.at(n), kind: "List", elts: lowerExprs(l, n), ctx: "Load" }
    case NodeType.SetExpression:
      return { ...l.at(n), kind: "Set", elts: lowerExprs(l, n) }
    case NodeType.DictExpression:
      return lowerDict(l, n)
    case NodeType.StarExpression:
      return { ...l.at(n), kind: "Starred", value: lowerExpr(l, l.first(n)), ctx: "Load" }
    case NodeType.ListComprehension:
      return { ...l.at(n), kind: "ListComp", elt: lowerElement(l, n), generators: lowerGenerators(l, n) }
    case NodeType.SetComprehension:
      return { ...l.at(n), kind: "SetComp", elt: lowerElement(l, n), generators: lowerGenerators(l, n) }
    case NodeType.GeneratorExpression:
      return { ...l.at(n), kind: "GeneratorExp", elt: lowerElement(l, n), generators: lowerGenerators(l, n) }
    case NodeType.DictComprehension:
      return lowerDictComprehension(l, n)
    case NodeType.ConditionalExpression:
      return lowerConditional(l, n)
    case NodeType.LambdaExpression:
      return lowerLambda(l, n)
    case NodeType.NamedExpression:
      return lowerNamedExpression(l, n)
    case NodeType.AwaitExpression:
      return { ...l.at(n), kind: "Await", value: lowerExpr(l, l.first(n)) }
    case NodeType.YieldExpression:
      return lowerYield(l, n)
    case NodeType.Slice:
      return lowerSlice(l, n)
    default:
      // WithAs outside `with`, for one.
      return l.reject()
  }
}

export function lowerExprs(l: Lowering, n: number): expr[] {
  const { end } = l.tree
  const exprs: expr[] = []
  for (let child = n + 1; child < end[n]!; child = end[child]!) exprs.push(lowerExpr(l, child))
  return exprs
}

export function lowerName(l: Lowering, n: number): Name {
  return { ...l.at(n), kind: "Name", id: l.name(n), ctx: "Load" }
}

// `a(b).c[d]`: one flat node, each trailer wraps what stands before it.
function lowerTrailers(l: Lowering, n: number): expr {
  const { end, from, to } = l.tree
  const start = from[n]!
  let trailer = l.first(n)
  let value = lowerExpr(l, trailer)
  for (trailer = end[trailer]!; trailer < end[n]!; trailer = end[trailer]!) {
    const span = l.span(start, to[trailer]!)
    switch (l.type(trailer)) {
      case NodeType.ArgList: {
        const { args, keywords } = lowerArguments(l, trailer)
        value = { ...span, kind: "Call", func: value, args, keywords }
        break
      }
      case NodeType.Attribute:
        value = { ...span, kind: "Attribute", value, attr: l.name(trailer + 1), ctx: "Load" }
        break
      default:
        value = { ...span, kind: "Subscript", value, slice: lowerSubscript(l, trailer + 1), ctx: "Load" }
    }
  }
  return value
}

function lowerSubscript(l: Lowering, n: number): expr {
  const value = lowerExpr(l, n)
  return value.kind === "Starred" ? { ...l.at(n), kind: "Tuple", elts: [value], ctx: "Load" } : value
}

function lowerSlice(l: Lowering, n: number): expr {
  const part = (type: NodeType) => {
    const child = l.children(n).find((child) => l.type(child) === type)
    return child !== undefined && l.hasChildren(child) ? lowerExpr(l, child + 1) : null
  }
  return {
    ...l.at(n),
    kind: "Slice",
    lower: part(NodeType.SliceLower),
    upper: part(NodeType.SliceUpper),
    step: part(NodeType.SliceStep),
  }
}

function lowerComparison(l: Lowering, n: number): expr {
  const { end, to } = l.tree
  const left = n + 1
  const ops: cmpop[] = []
  const comparators: expr[] = []
  for (let previous = left, right = end[left]!; right < end[n]!; previous = right, right = end[right]!) {
    ops.push(comparisonOperator(l, to[previous]!))
    comparators.push(lowerExpr(l, right))
  }
  return { ...l.at(n), kind: "Compare", left: lowerExpr(l, left), ops, comparators }
}

function comparisonOperator(l: Lowering, token: number): cmpop {
  const { types } = l.tokens
  switch (types[token]) {
    case Token.eqeq:
      return "Eq"
    case Token.notEq:
      return "NotEq"
    case Token.lt:
      return "Lt"
    case Token.ltE:
      return "LtE"
    case Token.gt:
      return "Gt"
    case Token.gtE:
      return "GtE"
    case Token.kIn:
      return "In"
    case Token.kNot:
      return "NotIn"
    default:
      return types[token + 1] === Token.kNot ? "IsNot" : "Is"
  }
}

function lowerNot(l: Lowering, n: number): expr {
  const operand = l.first(n)
  let value = lowerExpr(l, operand)
  for (let token = l.tree.from[operand]! - 1; token >= l.token(n); token--) {
    value = { ...l.span(token, l.tree.to[n]!), kind: "UnaryOp", op: "Not", operand: value }
  }
  return value
}

function lowerParenthesized(l: Lowering, n: number): expr {
  const inner = l.first(n)
  if (l.type(inner) === NodeType.StarExpression) l.reject()
  return lowerExpr(l, inner)
}

function lowerDict(l: Lowering, n: number): expr {
  const keys: (expr | null)[] = []
  const values: expr[] = []
  for (const item of l.children(n)) {
    const pair = l.type(item) === NodeType.Pair
    keys.push(pair ? lowerExpr(l, item + 1) : null)
    values.push(lowerExpr(l, pair ? l.tree.end[item + 1]! : item + 1))
  }
  return { ...l.at(n), kind: "Dict", keys, values }
}

function lowerElement(l: Lowering, n: number): expr {
  const element = l.first(n)
  if (l.type(element) === NodeType.StarExpression) l.reject()
  return lowerExpr(l, element)
}

function lowerDictComprehension(l: Lowering, n: number): expr {
  const pair = l.first(n)
  if (l.type(pair) !== NodeType.Pair) l.reject()
  const key = lowerExpr(l, pair + 1)
  const value = lowerExpr(l, l.tree.end[pair + 1]!)
  return { ...l.at(n), kind: "DictComp", key, value, generators: lowerGenerators(l, n) }
}

/// The `for` and `if` clauses among a comprehension's children (its first child is the element).
export function lowerGenerators(l: Lowering, n: number): comprehension[] {
  const { end } = l.tree
  const generators: comprehension[] = []
  for (let clause = end[n + 1]!; clause < end[n]!; clause = end[clause]!) {
    if (l.type(clause) === NodeType.CompIf) generators[generators.length - 1]!.ifs.push(lowerExpr(l, clause + 1))
    else {
      const target = clause + 1
      const isAsync = l.tokenType(clause) === Token.kAsync ? 1 : 0
      generators.push({
        kind: "comprehension",
        target: storeTarget(l, lowerExpr(l, target)),
        iter: lowerExpr(l, end[target]!),
        ifs: [],
        is_async: isAsync,
      })
    }
  }
  return generators
}

// `a if b else c if d else e`: one flat node [a, b, c, d, e], which groups from the right.
function lowerConditional(l: Lowering, n: number): expr {
  const parts = l.children(n)
  const to = l.tree.to[n]!
  let i = parts.length - 1
  let value = lowerExpr(l, parts[i]!)
  for (i -= 2; i >= 0; i -= 2) {
    const body = lowerExpr(l, parts[i]!)
    value = { ...l.span(l.token(parts[i]!), to), kind: "IfExp", test: lowerExpr(l, parts[i + 1]!), body, orelse: value }
  }
  return value
}

// `lambda a: lambda: b`: one flat node [parameters of a, colon, colon, b].
function lowerLambda(l: Lowering, n: number): expr {
  const parts = l.children(n)
  const to = l.tree.to[n]!
  let value = lowerExpr(l, parts[parts.length - 1]!)
  for (let i = parts.length - 2; i >= 0; i--) {
    const parameters = i > 0 && l.type(parts[i - 1]!) === NodeType.ParamList ? parts[--i]! : -1
    // The keyword stands before its parameters, or before its colon.
    const keyword = l.token(parts[i]!) - 1
    value = { ...l.span(keyword, to), kind: "Lambda", args: lowerLambdaParameters(l, parameters), body: value }
  }
  return value
}

function lowerNamedExpression(l: Lowering, n: number): expr {
  const target = l.first(n)
  if (l.type(target) !== NodeType.Name) l.reject()
  const value = lowerExpr(l, l.tree.end[target]!)
  return { ...l.at(n), kind: "NamedExpr", target: storeTarget(l, lowerName(l, target)), value }
}

function lowerYield(l: Lowering, n: number): expr {
  if (!l.hasChildren(n)) return { ...l.at(n), kind: "Yield", value: null }
  const value = n + 1
  if (l.type(value) === NodeType.YieldFrom) return { ...l.at(n), kind: "YieldFrom", value: lowerExpr(l, value + 1) }
  return { ...l.at(n), kind: "Yield", value: lowerExpr(l, value) }
}
