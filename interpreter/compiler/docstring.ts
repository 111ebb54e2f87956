// Docstrings: which statement is one, and its text without the indentation of the source.

import type { stmt } from "../syntax/ast.js"

export function docstringOf(body: readonly stmt[]): string | null {
  const first = body[0]
  if (first === undefined || first.kind !== "Expr" || first.value.kind !== "Constant") return null
  return typeof first.value.value === "string" ? first.value.value : null
}

/// As CPython 3.13 does while compiling: tabs expanded, the common indentation of all lines but the first taken away.
export function cleanDoc(text: string): string {
  const doc = text.includes("\t") ? expandTabs(text) : text
  const lines = doc.split("\n")
  let margin = Number.POSITIVE_INFINITY
  for (let i = 1; i < lines.length; i++) {
    const indent = leadingSpaces(lines[i])
    if (indent < lines[i].length) margin = Math.min(margin, indent)
  }
  if (margin === Number.POSITIVE_INFINITY) margin = 0
  const first = leadingSpaces(lines[0])
  if (first === 0 && margin === 0) return doc
  return lines.map((line, i) => line.slice(i === 0 ? first : Math.min(margin, leadingSpaces(line)))).join("\n")
}

function leadingSpaces(line: string): number {
  let count = 0
  while (line.charCodeAt(count) === 0x20) count++
  return count
}

function expandTabs(text: string): string {
  let result = ""
  let column = 0
  for (const char of text) {
    if (char === "\t") {
      const spaces = 8 - (column % 8)
      result += " ".repeat(spaces)
      column += spaces
    } else {
      result += char
      column = char === "\n" || char === "\r" ? 0 : column + 1
    }
  }
  return result
}
