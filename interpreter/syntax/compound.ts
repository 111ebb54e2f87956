// Compound statements.

import { NodeType, Token } from "../../grammar/generated/terms.js"
import { lowerArguments } from "./arguments.js"
import type { excepthandler, expr, match_case, stmt, withitem } from "./ast.js"
import { lowerExpr } from "./expressions.js"
import type { Lowering } from "./lowering.js"
import * as node from "./nodes.js"
import { lowerParameters, lowerTypeParameters } from "./parameters.js"
import { lowerPattern } from "./patterns.js"
import { lowerStatements } from "./statements.js"
import { storeTarget } from "./targets.js"

export function lowerCompound(l: Lowering, n: number): stmt {
  switch (l.type(n)) {
    case NodeType.IfStatement:
      return lowerIf(l, n)
    case NodeType.WhileStatement: {
      const [test, body, orelse] = l.children(n)
      return node.While(whole(l, n), { test: lowerExpr(l, test!), body: lowerStatements(l, body!), orelse: block(l, orelse) })
    }
    case NodeType.ForStatement:
      return lowerFor(l, n)
    case NodeType.TryStatement:
      return lowerTry(l, n)
    case NodeType.WithStatement:
      return lowerWith(l, n)
    case NodeType.FunctionDefinition:
      return lowerFunction(l, n)
    case NodeType.ClassDefinition:
      return lowerClass(l, n)
    case NodeType.MatchStatement: {
      const [subject, ...cases] = l.children(n) as [number, ...number[]]
      return node.Match(whole(l, n), { subject: lowerExpr(l, subject), cases: cases.map((clause) => lowerCase(l, clause)) })
    }
    default:
      return l.reject()
  }
}

function whole(l: Lowering, n: number) {
  return l.atStatement(l.token(n), n)
}

function block(l: Lowering, n: number | undefined): stmt[] {
  return n === undefined ? [] : lowerStatements(l, n)
}

// [test, body, test, body, ..., else body]: from the last clause to the first, as each is the `orelse` of the one before.
function lowerIf(l: Lowering, n: number): stmt {
  const parts = l.children(n)
  let orelse = parts.length % 2 === 1 ? lowerStatements(l, parts.pop()!) : []
  for (let i = parts.length - 2; ; i -= 2) {
    // The `if` or `elif` stands right before its test.
    const span = l.atStatement(l.token(parts[i]!) - 1, n)
    const test = lowerExpr(l, parts[i]!)
    const clause: stmt = node.If(span, { test, body: lowerStatements(l, parts[i + 1]!), orelse })
    if (i === 0) return clause
    orelse = [clause]
  }
}

function lowerFor(l: Lowering, n: number): stmt {
  const [target, iter, body, orelse] = l.children(n)
  const make = l.tokenType(n) === Token.kAsync ? node.AsyncFor : node.For
  return make(whole(l, n), {
    target: storeTarget(l, lowerExpr(l, target!)),
    iter: lowerExpr(l, iter!),
    body: lowerStatements(l, body!),
    orelse: block(l, orelse),
    type_comment: null,
  })
}

function lowerTry(l: Lowering, n: number): stmt {
  const [body, ...clauses] = l.children(n) as [number, ...number[]]
  const handlers: excepthandler[] = []
  let orelse: stmt[] | null = null
  let finalbody: stmt[] = []
  let group: boolean | null = null
  const loweredBody = lowerStatements(l, body)
  for (const clause of clauses) {
    switch (l.type(clause)) {
      case NodeType.ExceptClause: {
        const star = l.tokens.types[l.token(clause) + 1] === Token.star
        if (group !== null && group !== star) l.reject()
        group = star
        handlers.push(lowerHandler(l, clause))
        break
      }
      case NodeType.ElseClause:
        orelse = lowerStatements(l, clause + 1)
        break
      default:
        finalbody = lowerStatements(l, clause + 1)
    }
  }
  if (handlers.length === 0 && (finalbody.length === 0 || orelse !== null)) l.reject()
  const make = group === true ? node.TryStar : node.Try
  return make(whole(l, n), { body: loweredBody, handlers, orelse: orelse ?? [], finalbody })
}

function lowerHandler(l: Lowering, n: number): excepthandler {
  const parts = l.children(n)
  const body = lowerStatements(l, parts.pop()!)
  const [type, name] = parts
  return node.ExceptHandler(whole(l, n), {
    type: type === undefined ? null : lowerExpr(l, type),
    name: name === undefined ? null : l.name(name),
    body,
  })
}

function lowerWith(l: Lowering, n: number): stmt {
  const parts = l.children(n)
  const body = lowerStatements(l, parts.pop()!)
  const items = parenthesizedItems(l, parts) ?? parts
  const make = l.tokenType(n) === Token.kAsync ? node.AsyncWith : node.With
  return make(whole(l, n), {
    items: items.map((item) => lowerWithItem(l, item)),
    body,
    type_comment: null,
  })
}

// `with (a as b, c):` - parentheses around items look like a tuple or a group. Null: they are no such parentheses.
function parenthesizedItems(l: Lowering, items: readonly number[]): number[] | null {
  if (items.length !== 1) return null
  const inner = l.children(items[0]!)
  const value = inner[0]!
  const type = l.type(value)
  if (inner.length !== 1 || (type !== NodeType.TupleExpression && type !== NodeType.ParenthesizedExpression)) return null
  const elements = l.children(value)
  const notItems = elements.length === 0 || elements.some((element) => !isWithItem(l.type(element)))
  return notItems ? null : elements
}

function isWithItem(type: number): boolean {
  return type !== NodeType.StarExpression && type !== NodeType.NamedExpression && type !== NodeType.YieldExpression
}

// A WithItem or WithAs node [expression, target?], or a bare expression between the parentheses.
function lowerWithItem(l: Lowering, n: number): withitem {
  if (l.type(n) !== NodeType.WithItem && l.type(n) !== NodeType.WithAs) {
    return { kind: "withitem", context_expr: lowerExpr(l, n), optional_vars: null }
  }
  const [context, target] = l.children(n)
  const context_expr = lowerExpr(l, context!)
  return { kind: "withitem", context_expr, optional_vars: target === undefined ? null : storeTarget(l, lowerExpr(l, target)) }
}

// The decorators, and what stands after them.
function splitDecorators(l: Lowering, n: number): { decorator_list: expr[]; parts: number[]; start: number } {
  const parts = l.children(n)
  const decorator_list: expr[] = []
  let start = l.token(n)
  while (l.type(parts[0]!) === NodeType.Decorator) {
    const decorator = parts.shift()!
    start = l.tree.to[decorator]!
    decorator_list.push(lowerExpr(l, decorator + 1))
  }
  return { decorator_list, parts, start }
}

function lowerFunction(l: Lowering, n: number): stmt {
  const { decorator_list, parts, start } = splitDecorators(l, n)
  const name = l.name(parts.shift()!)
  const typeParams = l.type(parts[0]!) === NodeType.TypeParams ? parts.shift()! : null
  const type_params = lowerTypeParameters(l, typeParams)
  const args = lowerParameters(l, parts.shift()!)
  const returns = l.type(parts[0]!) === NodeType.Returns ? lowerExpr(l, parts.shift()! + 1) : null
  const make = l.tokens.types[start] === Token.kAsync ? node.AsyncFunctionDef : node.FunctionDef
  const body = lowerStatements(l, parts[0]!)
  return make(l.atStatement(start, n), { name, args, body, decorator_list, returns, type_comment: null, type_params })
}

function lowerClass(l: Lowering, n: number): stmt {
  const { decorator_list, parts, start } = splitDecorators(l, n)
  const name = l.name(parts.shift()!)
  const typeParams = l.type(parts[0]!) === NodeType.TypeParams ? parts.shift()! : null
  const type_params = lowerTypeParameters(l, typeParams)
  const list = l.type(parts[0]!) === NodeType.ArgList ? parts.shift()! : null
  const { args, keywords } = list === null ? { args: [], keywords: [] } : lowerArguments(l, list)
  if (list !== null && l.hasChildren(list) && l.type(list + 1) === NodeType.GeneratorArg) l.reject()
  const body = lowerStatements(l, parts[0]!)
  return node.ClassDef(l.atStatement(start, n), { name, bases: args, keywords, body, decorator_list, type_params })
}

function lowerCase(l: Lowering, n: number): match_case {
  const parts = l.children(n)
  const body = parts.pop()!
  const guard = parts[1]
  return {
    kind: "match_case",
    pattern: lowerPattern(l, parts[0]!),
    guard: guard === undefined ? null : lowerExpr(l, guard + 1),
    body: lowerStatements(l, body),
  }
}
