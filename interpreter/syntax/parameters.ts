// Parameters of functions and lambdas, and type parameters.

import { NodeType, Token } from "../../grammar/generated/terms.js"
import type { arg, arguments_, expr, type_param } from "./ast.js"
import { lowerExpr } from "./expressions.js"
import type { Lowering } from "./lowering.js"
import * as node from "./nodes.js"

export function lowerLambdaParameters(l: Lowering, list: number): arguments_ {
  return list < 0 ? noParameters() : lowerParameters(l, list)
}

function noParameters(): arguments_ {
  return {
    kind: "arguments",
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: [],
  }
}

export function lowerParameters(l: Lowering, list: number): arguments_ {
  const result = noParameters()
  let star = false
  let bare = false
  for (const parameter of l.children(list)) {
    if (result.kwarg !== null) l.reject()
    switch (l.type(parameter)) {
      case NodeType.SlashParam:
        if (star || result.posonlyargs.length > 0 || result.args.length === 0) l.reject()
        result.posonlyargs = result.args
        result.args = []
        break
      case NodeType.BareStar:
      case NodeType.StarParam:
        if (star) l.reject()
        star = true
        bare = l.type(parameter) === NodeType.BareStar
        if (!bare) result.vararg = lowerArg(l, parameter)
        break
      case NodeType.DoubleStarParam:
        if (bare && result.kwonlyargs.length === 0) l.reject()
        result.kwarg = lowerArg(l, parameter)
        break
      default:
        if (star) addKeywordOnly(l, parameter, result)
        else addPositional(l, parameter, result)
    }
  }
  if (bare && result.kwonlyargs.length === 0) l.reject()
  return result
}

function addPositional(l: Lowering, parameter: number, result: arguments_): void {
  result.args.push(lowerArg(l, parameter))
  const value = lowerDefault(l, parameter)
  if (value !== null) result.defaults.push(value)
  else if (result.defaults.length > 0) l.reject()
}

function addKeywordOnly(l: Lowering, parameter: number, result: arguments_): void {
  result.kwonlyargs.push(lowerArg(l, parameter))
  result.kw_defaults.push(lowerDefault(l, parameter))
}

function child(l: Lowering, n: number, type: NodeType): number | undefined {
  return l.children(n).find((child) => l.type(child) === type)
}

function lowerArg(l: Lowering, parameter: number): arg {
  const name = l.first(parameter)
  const annotation = child(l, parameter, NodeType.Annotation)
  const span = l.span(l.token(name), l.tree.to[annotation ?? name]!)
  return node.arg(span, {
    arg: l.name(name),
    annotation: annotation === undefined ? null : lowerExpr(l, annotation + 1),
    type_comment: null,
  })
}

function lowerDefault(l: Lowering, parameter: number): expr | null {
  const value = child(l, parameter, NodeType.Default)
  return value === undefined ? null : lowerExpr(l, value + 1)
}

export function lowerTypeParameters(l: Lowering, list: number | null): type_param[] {
  return list === null ? [] : l.children(list).map((parameter) => lowerTypeParameter(l, parameter))
}

function lowerTypeParameter(l: Lowering, n: number): type_param {
  const name = l.name(l.first(n))
  const bound = child(l, n, NodeType.Annotation)
  const default_value = lowerDefault(l, n)
  const opening = l.tokenType(n)
  if (default_value?.kind === "Starred" && opening !== Token.star) l.reject()
  if (opening === Token.star || opening === Token.dstar) {
    if (bound !== undefined) l.reject()
    const make = opening === Token.star ? node.TypeVarTuple : node.ParamSpec
    return make(l.at(n), { name, default_value })
  }
  return node.TypeVar(l.at(n), { name, bound: bound === undefined ? null : lowerExpr(l, bound + 1), default_value })
}
