// `import` and `from ... import`.

import { NodeType, Token } from "../../grammar/generated/terms.js"
import type { alias, Import, ImportFrom } from "./ast.js"
import type { Lowering } from "./lowering.js"
import * as node from "./nodes.js"

export function lowerImport(l: Lowering, n: number): Import {
  return node.Import(l.at(n), { names: l.children(n).map((item) => lowerAlias(l, item)) })
}

// ImportAs and ImportName: the name or dotted name, then perhaps the name after `as`.
function lowerAlias(l: Lowering, n: number): alias {
  const name = l.first(n)
  const asName = l.tree.end[name]!
  return node.alias(l.at(n), { name: dottedName(l, name), asname: asName < l.tree.end[n]! ? l.name(asName) : null })
}

function dottedName(l: Lowering, n: number): string {
  if (l.type(n) === NodeType.Name) return l.name(n)
  return l
    .children(n)
    .map((name) => l.name(name))
    .join(".")
}

export function lowerFromImport(l: Lowering, n: number): ImportFrom {
  const { types } = l.tokens
  let level = 0
  for (let token = l.token(n) + 1; types[token] === Token.dot || types[token] === Token.ellipsis; token++) {
    level += types[token] === Token.dot ? 1 : 3
  }
  let module: string | null = null
  const names: alias[] = []
  for (const child of l.children(n)) {
    if (l.type(child) === NodeType.DottedName) module = dottedName(l, child)
    else if (l.type(child) === NodeType.ImportName) names.push(lowerAlias(l, child))
  }
  const last = l.tree.to[n]! - 1
  if (names.length === 0) names.push(node.alias(l.span(last, last + 1), { name: "*", asname: null }))
  if (module === null && level === 0) l.reject()
  return node.ImportFrom(l.at(n), { module, names, level })
}
