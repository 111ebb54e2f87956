// `feature_version` of `ast.parse`: what an older Python 3 does not take, told in CPython's words.

import { exceptionTypes } from "../../objects/exception-types.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { type TreeNode, walkTree } from "../../syntax/walk.js"

interface Feature {
  /// As the message begins.
  what: string
  since: number
}

// A feature's rows by node; the test says whether a node of that kind needs it.
const features: Readonly<Record<string, readonly (Feature & { when?: (node: TreeNode) => boolean })[]>> = {
  AsyncFunctionDef: [{ what: "Async functions are", since: 5 }],
  AsyncWith: [{ what: "Async with statements are", since: 5 }],
  AsyncFor: [{ what: "Async for loops are", since: 5 }],
  Await: [{ what: "Await expressions are", since: 5 }],
  BinOp: [{ what: "The '@' operator is", since: 5, when: ({ op }) => op === "MatMult" }],
  AugAssign: [{ what: "The '@' operator is", since: 5, when: ({ op }) => op === "MatMult" }],
  comprehension: [{ what: "Async comprehensions are", since: 6, when: ({ is_async }) => is_async === 1 }],
  AnnAssign: [{ what: "Variable annotation syntax is", since: 6 }],
  NamedExpr: [{ what: "Assignment expressions are", since: 8 }],
  arguments: [{ what: "Positional-only parameters are", since: 8, when: (node) => (node.posonlyargs as unknown[]).length > 0 }],
  Match: [{ what: "Pattern matching is", since: 10 }],
  TryStar: [{ what: "Exception groups are", since: 11 }],
  TypeAlias: [{ what: "Type statement is", since: 12 }],
  TypeVar: typeParameter(),
  ParamSpec: typeParameter(),
  TypeVarTuple: typeParameter(),
}

function typeParameter(): readonly (Feature & { when?: (node: TreeNode) => boolean })[] {
  return [
    { what: "Type parameter defaults are", since: 13, when: (node) => node.default_value !== null },
    { what: "Type parameter lists are", since: 12 },
  ]
}

/// Raises SyntaxError for the first thing in a program that Python 3.`version` lacks.
export function checkFeatures(rt: Runtime, tree: TreeNode, source: string, filename: string, version: number): void {
  const found = firstLacking(tree, version)
  if (found === null) return
  const message = `${found.feature.what} only supported in Python 3.${found.feature.since} and greater`
  const { line, column } = placeOf(found.node, source)
  const text = `${source.split(/\r\n?|\n/)[line - 1] ?? ""}\n`
  const place = new PyTuple([filename, line, column, text, line, column + 1])
  throw rt.call(exceptionTypes.SyntaxError, [message, place]) as object
}

// What is inside is complete, and refused, before what is around it.
function firstLacking(node: TreeNode, version: number): { node: TreeNode; feature: Feature } | null {
  let found: { node: TreeNode; feature: Feature } | null = null
  walkTree(node, (child) => {
    found ??= firstLacking(child, version)
  })
  if (found !== null) return found
  const feature = features[node.kind]?.find(({ since, when }) => version < since && (when?.(node) ?? true))
  return feature === undefined ? null : { node, feature }
}

/// The parser notices at the token that follows.
function placeOf(node: TreeNode, source: string): { line: number; column: number } {
  const last = node.kind === "arguments" ? (node.posonlyargs as TreeNode[]).at(-1)! : node
  const place = last.kind === "comprehension" ? (last.iter as TreeNode) : last
  const line = place.end_lineno as number
  const text = source.split(/\r\n?|\n/)[line - 1] ?? ""
  const end = place.end_col_offset as number
  const rest = node.kind === "arguments" ? /^[\s,]*\/\s*/ : /^\s*/
  return { line, column: end + (rest.exec(text.slice(end))?.[0].length ?? 0) + 1 }
}
