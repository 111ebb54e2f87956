// Length costs neither stack nor error: chains, lists and nesting as long as CPython takes them, and its limits.

import { expect, test } from "vitest"
import { PySyntaxError, parse } from "../../interpreter/syntax/index.js"

function messageOf(source: string): string {
  try {
    parse(source, { filename: "<test>" })
    return "accepted"
  } catch (error) {
    if (error instanceof PySyntaxError) return error.message
    throw error
  }
}

const accepted: Record<string, string> = {
  additions: `x = ${"1 + ".repeat(20000)}1`,
  powers: `x = ${"1 ** ".repeat(2000)}1`,
  "prefix operators": `x = ${"-".repeat(3000)}1`,
  negations: `x = ${"not ".repeat(3000)}1`,
  ternaries: `x = ${"a if b else ".repeat(3000)}c`,
  "elif clauses": `if a: pass\n${"elif a: pass\n".repeat(3000)}`,
  "string parts": `x = (${"'a' ".repeat(20000)})`,
  lambdas: `x = ${"lambda: ".repeat(1000)}1`,
  attributes: `x${".a".repeat(20000)}`,
  calls: `x${"(1)".repeat(20000)}`,
  brackets: "(".repeat(200) + ")".repeat(200),
  "nested calls": "f(".repeat(180) + ")".repeat(180),
  assignments: `${"x = ".repeat(20000)}1`,
  comparisons: `${"a < ".repeat(20000)}b`,
  conjunctions: `${"a and ".repeat(20000)}b`,
  arguments: `f(${"a, ".repeat(20000)})`,
  decorators: `${"@a\n".repeat(3000)}def f(): pass`,
  blocks: `${Array.from({ length: 99 }, (_, i) => `${" ".repeat(i)}if x:\n`).join("")}${" ".repeat(99)}pass\n`,
}

test.each(Object.entries(accepted))("%s", (_name, source) => {
  expect(messageOf(source)).toBe("accepted")
})

test("CPython's limits", () => {
  expect(messageOf("(".repeat(201) + ")".repeat(201))).toBe("too many nested parentheses")
  const blocks = Array.from({ length: 100 }, (_, i) => `${" ".repeat(i)}if x:\n`).join("")
  expect(messageOf(`${blocks}${" ".repeat(100)}pass\n`)).toBe("too many levels of indentation")
  expect(messageOf(`x = ${"1".repeat(4301)}`)).toContain("Exceeds the limit (4300 digits) for integer string conversion")
  expect(messageOf(`x = 0x${"1".repeat(5000)}`)).toBe("accepted")
})

test("an error below deep brackets", () => {
  expect(messageOf(`${"(".repeat(60)}1 2${")".repeat(60)}`)).toBe("invalid syntax. Perhaps you forgot a comma?")
})
