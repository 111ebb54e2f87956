// Patterns of `case` clauses.

import { NodeType, Token } from "../../grammar/generated/terms.js"
import type { expr, MatchClass, MatchMapping, pattern } from "./ast.js"
import { ComplexConstant } from "./constant.js"
import { lowerExpr, lowerName } from "./expressions.js"
import { lowerStrings } from "./fstrings.js"
import type { Lowering } from "./lowering.js"
import { messages } from "./messages.js"
import * as node from "./nodes.js"
import { numberValue } from "./numbers.js"

export function lowerPattern(l: Lowering, n: number): pattern {
  switch (l.type(n)) {
    case NodeType.LiteralPattern:
      return lowerLiteralPattern(l, n)
    case NodeType.CapturePattern:
      return node.MatchAs(l.at(n), { pattern: null, name: captured(l, n + 1) })
    case NodeType.ValuePattern:
      return node.MatchValue(l.at(n), { value: lowerDotted(l, n) })
    case NodeType.GroupPattern:
      return lowerPattern(l, l.first(n))
    case NodeType.SequencePattern:
      return node.MatchSequence(l.at(n), { patterns: lowerPatterns(l, n) })
    case NodeType.StarPattern:
      return node.MatchStar(l.at(n), { name: captured(l, n + 1) })
    case NodeType.AsPattern: {
      const inner = l.first(n)
      const name = captured(l, l.tree.end[inner]!)
      if (name === null) l.reject()
      return node.MatchAs(l.at(n), { pattern: lowerPattern(l, inner), name })
    }
    case NodeType.OrPattern:
      return node.MatchOr(l.at(n), { patterns: lowerPatterns(l, n) })
    case NodeType.MappingPattern:
      return lowerMapping(l, n)
    case NodeType.ClassPattern:
      return lowerClass(l, n)
    default:
      return l.reject()
  }
}

function lowerPatterns(l: Lowering, n: number): pattern[] {
  return l.children(n).map((child) => lowerPattern(l, child))
}

// `_` captures nothing.
function captured(l: Lowering, n: number): string | null {
  const name = l.name(n)
  return name === "_" ? null : name
}

function lowerLiteralPattern(l: Lowering, n: number): pattern {
  switch (l.type(l.first(n))) {
    case NodeType.None:
      return node.MatchSingleton(l.at(n), { value: null })
    case NodeType.True:
      return node.MatchSingleton(l.at(n), { value: true })
    case NodeType.False:
      return node.MatchSingleton(l.at(n), { value: false })
    default:
      return node.MatchValue(l.at(n), { value: lowerLiteral(l, n) })
  }
}

function lowerLiteral(l: Lowering, n: number): expr {
  const first = l.first(n)
  switch (l.type(first)) {
    case NodeType.String:
    case NodeType.FString:
    case NodeType.ConcatString:
      return lowerStrings(l, first)
    case NodeType.Number:
      return lowerNumber(l, n)
    default:
      return lowerExpr(l, first)
  }
}

// `-1`, `1 + 2j`: a signed number, perhaps plus or minus an imaginary one.
function lowerNumber(l: Lowering, n: number): expr {
  const [real, imaginary] = l.children(n) as [number, number | undefined]
  const number = lowerExpr(l, real)
  const start = l.token(n)
  const left: expr =
    l.tokenType(n) === Token.minus ? node.UnaryOp(l.span(start, l.tree.to[real]!), { op: "USub", operand: number }) : number
  if (imaginary === undefined) return left
  if (numberValue(l, l.token(real)) instanceof ComplexConstant) throw l.error(messages.realNumberRequired, l.token(real))
  const right = lowerExpr(l, imaginary)
  if (right.kind !== "Constant" || !(right.value instanceof ComplexConstant)) {
    throw l.error(messages.imaginaryNumberRequired, l.token(imaginary))
  }
  const minus = l.tokens.types[l.tree.to[real]!] === Token.minus
  return node.BinOp(l.at(n), { left, op: minus ? "Sub" : "Add", right })
}

function lowerDotted(l: Lowering, n: number): expr {
  const names = l.children(n)
  let value: expr = lowerName(l, names[0]!)
  for (const name of names.slice(1)) {
    value = node.Attribute(l.span(l.token(n), l.tree.to[name]!), { value, attr: l.name(name), ctx: "Load" })
  }
  return value
}

function lowerMapping(l: Lowering, n: number): MatchMapping {
  const result: MatchMapping = node.MatchMapping(l.at(n), { keys: [], patterns: [], rest: null })
  for (const item of l.children(n)) {
    if (result.rest !== null) l.reject()
    if (l.type(item) === NodeType.MapRest) {
      result.rest = captured(l, item + 1)
      if (result.rest === null) l.reject()
    } else {
      const key = item + 1
      result.keys.push(l.type(key) === NodeType.ValuePattern ? lowerDotted(l, key) : lowerLiteral(l, key))
      result.patterns.push(lowerPattern(l, l.tree.end[key]!))
    }
  }
  return result
}

function lowerClass(l: Lowering, n: number): MatchClass {
  const [name, ...patterns] = l.children(n) as [number, ...number[]]
  const cls = l.type(name) === NodeType.ValuePattern ? lowerDotted(l, name) : lowerName(l, name)
  const result: MatchClass = node.MatchClass(l.at(n), { cls, patterns: [], kwd_attrs: [], kwd_patterns: [] })
  for (const item of patterns) {
    if (l.type(item) === NodeType.KeywordPattern) {
      result.kwd_attrs.push(l.name(item + 1))
      result.kwd_patterns.push(lowerPattern(l, l.tree.end[item + 1]!))
    } else {
      if (result.kwd_attrs.length > 0) l.reject()
      result.patterns.push(lowerPattern(l, item))
    }
  }
  return result
}
