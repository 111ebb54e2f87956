// `type_comments=True` of `ast.parse`: comments `# type: ...` go to the nodes that they stand beside.

import { exceptionTypes } from "../../objects/exception-types.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { type TreeNode, walkTree } from "../../syntax/walk.js"

/// Puts the comments into the tree; raises SyntaxError for one that stands where CPython takes none.
export function addTypeComments(rt: Runtime, tree: TreeNode, source: string, filename: string): void {
  const lines = source.split(/\r\n?|\n/)
  const comments = typeComments(lines, stringSpans(tree))
  if (comments.size === 0) return
  const ignores = (tree.type_ignores ?? []) as TreeNode[]
  for (const [lineno, text] of comments) {
    const ignored = /^ignore(?![A-Za-z0-9\u0080-\uffff])(.*)$/.exec(text)
    if (ignored === null) continue
    ignores.push({ kind: "TypeIgnore", lineno, tag: ignored[1]! })
    comments.delete(lineno)
  }
  if (comments.size > 0) place(tree, comments)
  for (const line of comments.keys()) {
    const text = lines[line - 1]!
    const details = new PyTuple([filename, line, text.indexOf("#") + 1, `${text}\n`, line, text.length + 1])
    throw rt.call(exceptionTypes.SyntaxError, ["invalid syntax", details]) as object
  }
}

interface Span {
  from: readonly [number, number]
  to: readonly [number, number]
}

function stringSpans(tree: TreeNode): Span[] {
  const spans: Span[] = []
  const visit = (node: TreeNode): void => {
    const isString = node.kind === "JoinedStr" || (node.kind === "Constant" && typeof node.value !== "number")
    if (isString) {
      const { lineno, col_offset, end_lineno, end_col_offset } = node as unknown as Record<string, number>
      spans.push({ from: [lineno!, col_offset!], to: [end_lineno!, end_col_offset!] })
    }
    walkTree(node, visit)
  }
  visit(tree)
  return spans
}

/// The text after `# type: ` by line.
function typeComments(lines: readonly string[], strings: readonly Span[]): Map<number, string> {
  const found = new Map<number, string>()
  lines.forEach((line, i) => {
    if (!/#[ \t]*type:/.test(line)) return
    for (let at = line.indexOf("#"); at >= 0; at = line.indexOf("#", at + 1)) {
      const column = new TextEncoder().encode(line.slice(0, at)).length
      if (strings.some((span) => isInside(span, i + 1, column))) continue
      const comment = /^#[ \t]*type:[ \t]*(.*?)[ \t]*$/.exec(line.slice(at))
      if (comment !== null) found.set(i + 1, comment[1]!)
      return
    }
  })
  return found
}

function isInside({ from, to }: Span, line: number, column: number): boolean {
  const after = line > from[0] || (line === from[0] && column >= from[1])
  return after && (line < to[0] || (line === to[0] && column < to[1]))
}

function place(node: TreeNode, comments: Map<number, string>): void {
  const take = (line: number): boolean => {
    const text = comments.get(line)
    if (text === undefined) return false
    node.type_comment = text
    return comments.delete(line)
  }
  if (node.kind === "Assign" || node.kind === "arg") take(node.end_lineno as number)
  else if ("type_comment" in node) {
    // After the head's colon, or on a line of its own before a function's body.
    const body = (node.body as TreeNode[])[0]!.lineno as number
    for (let line = node.lineno as number; line < body; line++) {
      if (!isBesideParameter(node, line, body) && take(line)) break
    }
  }
  walkTree(node, (child) => place(child, comments))
}

function isBesideParameter(node: TreeNode, line: number, body: number): boolean {
  if (node.args === undefined) return false
  let beside = false
  let last = node.lineno as number
  walkTree(node.args as TreeNode, (child) => {
    last = Math.max(last, child.end_lineno as number)
    if (child.kind === "arg" && child.end_lineno === line) beside = true
  })
  // The head ends on the line of the last parameter unless there are lines between it and the body.
  return beside && !(line === last && line === body - 1)
}
