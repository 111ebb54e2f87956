// Call arguments (also of a class statement).

import { NodeType } from "../../grammar/generated/terms.js"
import type { expr, keyword } from "./ast.js"
import { lowerExpr, lowerGenerators } from "./expressions.js"
import type { Lowering } from "./lowering.js"
import * as node from "./nodes.js"

export interface LoweredArguments {
  readonly args: expr[]
  readonly keywords: keyword[]
}

export function lowerArguments(l: Lowering, n: number): LoweredArguments {
  const args: expr[] = []
  const keywords: keyword[] = []
  let unpacked = false
  const { end } = l.tree
  for (let argument = n + 1; argument < end[n]!; argument = end[argument]!) {
    switch (l.type(argument)) {
      case NodeType.KeywordArg:
        keywords.push(lowerKeyword(l, argument))
        break
      case NodeType.DoubleStarArg:
        unpacked = true
        keywords.push(node.keyword(l.at(argument), { arg: null, value: lowerExpr(l, argument + 1) }))
        break
      case NodeType.StarArg:
        if (unpacked) l.reject()
        args.push(node.Starred(l.at(argument), { value: lowerExpr(l, argument + 1), ctx: "Load" }))
        break
      case NodeType.GeneratorArg:
        args.push(lowerGeneratorArgument(l, n, argument))
        break
      default:
        if (keywords.length > 0) l.reject()
        args.push(lowerExpr(l, argument))
    }
  }
  return { args, keywords }
}

function lowerKeyword(l: Lowering, n: number): keyword {
  const name = n + 1
  if (l.type(name) !== NodeType.Name) l.reject()
  return node.keyword(l.at(n), { arg: l.name(name), value: lowerExpr(l, l.tree.end[name]!) })
}

// `f(x for x in y)`: the generator's position includes the call's parentheses; nothing may stand beside it.
function lowerGeneratorArgument(l: Lowering, list: number, n: number): expr {
  const { from, to } = l.tree
  if (from[n] !== from[list]! + 1 || to[n] !== to[list]! - 1) l.reject()
  return node.GeneratorExp(l.at(list), { elt: lowerExpr(l, n + 1), generators: lowerGenerators(l, n) })
}
