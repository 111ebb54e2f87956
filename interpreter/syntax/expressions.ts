// Expression nodes to `expr`.

import { NodeType, Token } from "../../grammar/generated/terms.js"
import { lowerArguments } from "./arguments.js"
import type { comprehension, expr, Name } from "./ast.js"
import { EllipsisConstant } from "./constant.js"
import { lowerStrings } from "./fstrings.js"
import type { Lowering } from "./lowering.js"
import * as node from "./nodes.js"
import { numberValue } from "./numbers.js"
import { isBitwiseLevel, lowerOperators } from "./operators.js"
import { lowerLambdaParameters } from "./parameters.js"
import { storeTarget } from "./targets.js"

export function lowerExpr(l: Lowering, n: number): expr {
  switch (l.type(n)) {
    case NodeType.Name:
      return lowerName(l, n)
    case NodeType.Number:
      return node.Constant(l.at(n), { value: numberValue(l, l.token(n)), prefix: null })
    case NodeType.None:
      return node.Constant(l.at(n), { value: null, prefix: null })
    case NodeType.True:
      return node.Constant(l.at(n), { value: true, prefix: null })
    case NodeType.False:
      return node.Constant(l.at(n), { value: false, prefix: null })
    case NodeType.Ellipsis:
      return node.Constant(l.at(n), { value: EllipsisConstant.instance, prefix: null })
    case NodeType.String:
    case NodeType.FString:
    case NodeType.ConcatString:
      return lowerStrings(l, n)
    case NodeType.TrailerExpression:
      return lowerTrailers(l, n)
    case NodeType.OperatorExpression:
      return lowerOperators(l, n)
    case NodeType.ParenthesizedExpression:
      return lowerParenthesized(l, n)
    case NodeType.TupleExpression:
    case NodeType.BareTuple:
      return node.Tuple(l.at(n), { elts: lowerExprs(l, n), ctx: "Load" })
    case NodeType.ListExpression:
      return node.List(l.at(n), { elts: lowerExprs(l, n), ctx: "Load" })
    case NodeType.SetExpression:
      return node.Set(l.at(n), { elts: lowerExprs(l, n) })
    case NodeType.DictExpression:
      return lowerDict(l, n)
    case NodeType.StarExpression:
      return node.Starred(l.at(n), { value: lowerBitwise(l, l.first(n)), ctx: "Load" })
    case NodeType.ListComprehension:
      return node.ListComp(l.at(n), { elt: lowerElement(l, n), generators: lowerGenerators(l, n) })
    case NodeType.SetComprehension:
      return node.SetComp(l.at(n), { elt: lowerElement(l, n), generators: lowerGenerators(l, n) })
    case NodeType.GeneratorExpression:
      return node.GeneratorExp(l.at(n), { elt: lowerElement(l, n), generators: lowerGenerators(l, n) })
    case NodeType.DictComprehension:
      return lowerDictComprehension(l, n)
    case NodeType.ConditionalExpression:
      return lowerConditional(l, n)
    case NodeType.LambdaExpression:
      return lowerLambda(l, n)
    case NodeType.NamedExpression:
      return lowerNamedExpression(l, n)
    case NodeType.AwaitExpression:
      return node.Await(l.at(n), { value: lowerExpr(l, l.first(n)) })
    case NodeType.YieldExpression:
      return lowerYield(l, n)
    case NodeType.Slice:
      return lowerSlice(l, n)
    default:
      // WithAs outside `with`, for one.
      return l.reject()
  }
}

// What may follow a star: no comparison and nothing looser.
function lowerBitwise(l: Lowering, n: number): expr {
  const value = lowerExpr(l, n)
  if (l.type(n) === NodeType.OperatorExpression && !isBitwiseLevel(value)) l.reject()
  return value
}

export function lowerExprs(l: Lowering, n: number): expr[] {
  const { end } = l.tree
  const exprs: expr[] = []
  for (let child = n + 1; child < end[n]!; child = end[child]!) exprs.push(lowerExpr(l, child))
  return exprs
}

export function lowerName(l: Lowering, n: number): Name {
  return node.Name(l.at(n), { id: l.name(n), ctx: "Load" })
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
        value = node.Call(span, { func: value, args, keywords })
        break
      }
      case NodeType.Attribute:
        value = node.Attribute(span, { value, attr: l.name(trailer + 1), ctx: "Load" })
        break
      default:
        value = node.Subscript(span, { value, slice: lowerSubscript(l, trailer + 1), ctx: "Load" })
    }
  }
  return value
}

function lowerSubscript(l: Lowering, n: number): expr {
  const value = lowerExpr(l, n)
  return value.kind === "Starred" ? node.Tuple(l.at(n), { elts: [value], ctx: "Load" }) : value
}

function lowerSlice(l: Lowering, n: number): expr {
  const part = (type: NodeType) => {
    const child = l.children(n).find((child) => l.type(child) === type)
    return child !== undefined && l.hasChildren(child) ? lowerExpr(l, child + 1) : null
  }
  return node.Slice(l.at(n), {
    lower: part(NodeType.SliceLower),
    upper: part(NodeType.SliceUpper),
    step: part(NodeType.SliceStep),
  })
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
    values.push(pair ? lowerExpr(l, l.tree.end[item + 1]!) : lowerBitwise(l, item + 1))
  }
  return node.Dict(l.at(n), { keys, values })
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
  return node.DictComp(l.at(n), { key, value, generators: lowerGenerators(l, n) })
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
    value = node.IfExp(l.span(l.token(parts[i]!), to), { test: lowerExpr(l, parts[i + 1]!), body, orelse: value })
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
    value = node.Lambda(l.span(keyword, to), { args: lowerLambdaParameters(l, parameters), body: value })
  }
  return value
}

function lowerNamedExpression(l: Lowering, n: number): expr {
  const target = l.first(n)
  if (l.type(target) !== NodeType.Name) l.reject()
  const value = lowerExpr(l, l.tree.end[target]!)
  return node.NamedExpr(l.at(n), { target: storeTarget(l, lowerName(l, target)), value })
}

function lowerYield(l: Lowering, n: number): expr {
  if (!l.hasChildren(n)) return node.Yield(l.at(n), { value: null })
  const value = n + 1
  if (l.type(value) === NodeType.YieldFrom) return node.YieldFrom(l.at(n), { value: lowerExpr(l, value + 1) })
  return node.Yield(l.at(n), { value: lowerExpr(l, value) })
}
