// Takes the docstrings of functions, methods and attributes out of a bundle: numbers stay in their places, and the texts go to the list of
// interpreter/objects/docs/cut.ts, whose reader few programs call.

import ts from "typescript"
import { replaced, sourceFiles } from "./files.mjs"

const { SyntaxKind: Kind } = ts

// What makes the rows of tables: the third argument is a docstring. (The bundler numbers names that several files use.)
const rowMakers = /^(?:fn|rawFn|method|rawMethod|classMethod|rawClassMethod|staticMethod|rawStaticMethod|getset|member)\d*$/
// Tables of docstrings: the `type` of each is that of the type itself, which its `__dict__` holds.
const docFiles = /^interpreter\/objects\/docs\/(?!cut)\w+\.ts$/
const shortest = 16

export function takeDocs(text) {
  const file = ts.createSourceFile("bundle.js", text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const fileAt = sourceFiles(text)
  const docs = new Map()
  const edits = []
  let listPlace = null

  const take = (node) => {
    if (node === undefined || (node.kind !== Kind.StringLiteral && node.kind !== Kind.NoSubstitutionTemplateLiteral)) return
    if (node.text.length < shortest) return
    if (!docs.has(node.text)) docs.set(node.text, docs.size)
    edits.push({ start: node.getStart(file), end: node.end, text: String(docs.get(node.text)) })
  }
  const visit = (node) => {
    if (node.kind === Kind.CallExpression && rowMakers.test(node.expression.text ?? "")) take(node.arguments[2])
    ts.forEachChild(node, visit)
  }
  const visitTables = (statement) => {
    for (const { initializer } of statement.declarationList?.declarations ?? []) {
      if (initializer?.kind !== Kind.ObjectLiteralExpression) continue
      for (const { name, initializer: value } of initializer.properties) if (name.text !== "type") take(value)
    }
  }

  for (const statement of file.statements) {
    if (docFiles.test(fileAt(statement.getStart(file)))) visitTables(statement)
    else visit(statement)
    for (const { name, initializer } of statement.declarationList?.declarations ?? []) {
      if (name.text === "taken" && fileAt(name.pos) === "interpreter/objects/docs/cut.ts") listPlace = initializer
    }
  }
  edits.push({ start: listPlace.getStart(file), end: listPlace.end, text: JSON.stringify([...docs.keys()]) })
  return replaced(text, edits)
}
