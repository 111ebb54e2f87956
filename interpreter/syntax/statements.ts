// Simple statements, bodies, and the four kinds of module.

import { NodeType } from "../../grammar/generated/terms.js"
import type { expr, FunctionType, stmt } from "./ast.js"
import { lowerCompound } from "./compound.js"
import { lowerExpr, lowerExprs, lowerName } from "./expressions.js"
import { lowerFromImport, lowerImport } from "./imports.js"
import type { Lowering } from "./lowering.js"
import * as node from "./nodes.js"
import { augmentedOperator } from "./operators.js"
import { lowerTypeParameters } from "./parameters.js"
import { deleteTarget, singleTarget, storeTarget } from "./targets.js"

/// The statements that are the children of `n`: a module, a Body.
export function lowerStatements(l: Lowering, n: number): stmt[] {
  const { end } = l.tree
  const statements: stmt[] = []
  for (let child = n + 1; child < end[n]!; child = end[child]!) statements.push(lowerStatement(l, child))
  return statements
}

export function lowerFunctionType(l: Lowering, n: number): FunctionType {
  const parts = l.children(n)
  const returns = lowerExpr(l, parts.pop()!)
  let stars = 0
  const argtypes = parts.map((part) => {
    const type = l.type(part)
    const order = type === NodeType.DoubleStarArg ? 2 : type === NodeType.StarArg ? 1 : 0
    if (order === 0 ? stars > 0 : order <= stars) l.reject()
    stars = order
    return lowerExpr(l, order === 0 ? part : part + 1)
  })
  return { kind: "FunctionType", argtypes, returns }
}

function lowerStatement(l: Lowering, n: number): stmt {
  switch (l.type(n)) {
    case NodeType.ExprStatement:
      return node.Expr(l.at(n), { value: lowerExpr(l, l.first(n)) })
    case NodeType.AssignStatement:
      return lowerAssign(l, n)
    case NodeType.AugAssignStatement: {
      const target = n + 1
      const op = augmentedOperator(l, l.tree.to[target]!)
      return node.AugAssign(l.at(n), {
        target: singleTarget(l, lowerExpr(l, target)),
        op,
        value: lowerExpr(l, l.tree.end[target]!),
      })
    }
    case NodeType.AnnAssignStatement:
      return lowerAnnAssign(l, n)
    case NodeType.ReturnStatement:
      return node.Return(l.at(n), { value: optional(l, n) })
    case NodeType.DeleteStatement:
      return node.Delete(l.at(n), { targets: lowerDeleteTargets(l, l.first(n)) })
    case NodeType.PassStatement:
      return node.Pass(l.at(n))
    case NodeType.BreakStatement:
      return node.Break(l.at(n))
    case NodeType.ContinueStatement:
      return node.Continue(l.at(n))
    case NodeType.RaiseStatement: {
      const cause = l.children(n)[1]
      return node.Raise(l.at(n), { exc: optional(l, n), cause: cause === undefined ? null : lowerExpr(l, cause) })
    }
    case NodeType.GlobalStatement:
      return node.Global(l.at(n), { names: names(l, n) })
    case NodeType.NonlocalStatement:
      return node.Nonlocal(l.at(n), { names: names(l, n) })
    case NodeType.AssertStatement: {
      const msg = l.children(n)[1]
      return node.Assert(l.at(n), { test: lowerExpr(l, n + 1), msg: msg === undefined ? null : lowerExpr(l, msg) })
    }
    case NodeType.ImportStatement:
      return lowerImport(l, n)
    case NodeType.FromStatement:
      return lowerFromImport(l, n)
    case NodeType.TypeAliasStatement: {
      const parts = l.children(n)
      return node.TypeAlias(l.at(n), {
        name: storeTarget(l, lowerName(l, parts[0]!)),
        type_params: lowerTypeParameters(l, parts.length > 2 ? parts[1]! : null),
        value: lowerExpr(l, parts[parts.length - 1]!),
      })
    }
    default:
      return lowerCompound(l, n)
  }
}

function optional(l: Lowering, n: number): expr | null {
  return l.hasChildren(n) ? lowerExpr(l, n + 1) : null
}

function names(l: Lowering, n: number): string[] {
  return l.children(n).map((name) => l.name(name))
}

function lowerAssign(l: Lowering, n: number): stmt {
  const parts = lowerExprs(l, n)
  const value = parts.pop()!
  for (const target of parts) storeTarget(l, target)
  return node.Assign(l.at(n), { targets: parts, value, type_comment: null })
}

function lowerAnnAssign(l: Lowering, n: number): stmt {
  const [name, annotation, value] = l.children(n) as [number, number, number | undefined]
  const target = singleTarget(l, lowerExpr(l, name))
  return node.AnnAssign(l.at(n), {
    target,
    annotation: lowerExpr(l, annotation),
    value: value === undefined ? null : lowerExpr(l, value),
    simple: l.type(name) === NodeType.Name ? 1 : 0,
  })
}

function lowerDeleteTargets(l: Lowering, n: number): expr[] {
  const targets = l.type(n) === NodeType.BareTuple ? lowerExprs(l, n) : [lowerExpr(l, n)]
  for (const target of targets) deleteTarget(l, target)
  return targets
}
