// etcot-rules.md: every node of the syntax tree, an example, and its etcot text in both dialects. No node of the tree is missing.

import { readFileSync, writeFileSync } from "node:fs"
import { type FormatOptions, formats, parse, parseSteps, recording, render, trace } from "pytracify"
import { afterAll, describe, expect, test } from "vitest"

const file = new URL("etcot-rules.md", import.meta.url)
const pattern = /^## (.*)\n\n```python\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```\n/gm
const original = readFileSync(file, "utf8")
const rules = [...original.matchAll(pattern)].map(([, name, code, log, substitution]) => ({
  name,
  code: `${code}\n`,
  log,
  substitution,
}))
const { etcot } = formats

function traced(source: string, options: FormatOptions): string {
  const { program, events } = trace(source, recording(etcot, options))
  return [...render(etcot, program, events, options)].join("")
}

/// The kinds of all nodes of a tree.
function kindsOf(node: unknown, kinds: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) kindsOf(item, kinds)
  else if (typeof node === "object" && node !== null) {
    if ("kind" in node && typeof node.kind === "string") kinds.add(node.kind)
    for (const value of Object.values(node)) kindsOf(value, kinds)
    for (const name of ["op", "ops", "ctx"])
      for (const op of [(node as Record<string, unknown>)[name]].flat()) if (typeof op === "string") kinds.add(op)
  }
}

describe("each rule's example", () => {
  for (const { name, code, log, substitution } of rules) {
    test.skipIf(process.env.RECORD !== undefined)(name, () => {
      expect(traced(code, {})).toBe(log)
      expect(traced(code, { dialect: "substitution" })).toBe(substitution)
    })

    test(`${name}: every option reads back`, () => {
      for (const options of [{}, { dialect: "substitution" }, { names: true }, { checkpoint: 3 }, { largest: 5 }] as const) {
        const text = traced(code, options)
        expect(parseSteps(etcot, text).map(etcot.print).join("")).toBe(text)
      }
    })
  }
})

test("no node of the syntax tree is missing", () => {
  const files = ["ast", "ast-expressions", "ast-patterns", "ast-statements"]
  const types = files
    .map((name) => readFileSync(new URL(`../../interpreter/syntax/${name}.ts`, import.meta.url), "utf8"))
    .join("\n")
  // Nodes of other ways to parse than a program's.
  const others = ["Interactive", "Expression", "FunctionType", "TypeIgnore"]
  const unions = [...types.matchAll(/^export type (?:boolop|operator|unaryop|cmpop|expr_context) =((?:\s*\|?\s*"\w+")+)/gm)]
  const operators = unions.flatMap(([, names]) => [...names.matchAll(/"(\w+)"/g)].map(([, name]) => name))
  const wanted = [...types.matchAll(/^ {2}kind: "(\w+)"/gm)].map(([, name]) => name).concat(operators)
  expect(operators).toContain("NotIn")
  expect(wanted.length).toBeGreaterThan(90)
  const kinds = new Set<string>()
  for (const { code } of rules) kindsOf(parse(code, { filename: "<string>" }), kinds)
  expect(wanted.filter((kind) => !kinds.has(kind) && !others.includes(kind))).toEqual([])
})

afterAll(() => {
  if (process.env.RECORD === undefined) return
  const text = original.replace(pattern, (_all, name: string, code: string) => {
    const source = `${code}\n`
    const block = (options: FormatOptions): string => `\`\`\`text\n${traced(source, options)}\`\`\`\n`
    return `## ${name}\n\n\`\`\`python\n${code}\n\`\`\`\n\n${block({})}\n${block({ dialect: "substitution" })}`
  })
  writeFileSync(file, text)
})
