// The examples in README.md that step and stream run as they stand.

import { readFileSync } from "node:fs"
import * as pytracify from "pytracify"
import { expect, test } from "vitest"

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8")
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1])

/// Runs an example, and gives what these expressions are worth at its end.
function run(example: string, given: Record<string, unknown>, wanted: string): Promise<unknown> {
  const body = example.replace(/import (\{[^}]*\}) from "pytracify"/, "const $1 = pytracify")
  const make = new Function("pytracify", ...Object.keys(given), `return (async () => {\n${body}\nreturn ${wanted}\n})()`)
  return make(pytracify, ...Object.values(given)) as Promise<unknown>
}

function exampleWith(text: string): string {
  const example = examples.find((candidate) => candidate.includes(text))
  if (example === undefined) throw new Error(`README.md has no example with ${text}`)
  return example
}

test("run and trace", async () => {
  const lines: string[] = []
  const given = { console: { log: (text: string) => lines.push(text) } }
  expect(await run(exampleWith("import { run, trace }"), given, "[status, stdout, value]")).toEqual(["ok", "hello\n", "42"])
  expect(lines.join("")).toContain("total := 3")
})

test("Execution", async () => {
  const example = exampleWith("import { Execution }").replace(
    "execution.out()",
    "const seen = execution.frames.at(-1)\nexecution.out()",
  )
  const [seen, step] = (await run(example, {}, "[seen, execution.step]")) as [
    { line: number; variables: Map<string, string> },
    number,
  ]
  expect(seen).toMatchObject({ function: "f", line: 2 })
  expect(seen.variables.get("n")).toBe("3")
  expect(step).toBe(0)
})

test("traceEvents", async () => {
  expect(await run(exampleWith("import { traceEvents }"), { signal: undefined }, "'done'")).toBe("done")
})

test("formats", async () => {
  const steps: unknown[] = []
  const written: string[] = []
  const source = "x = 6 * 7\n"
  const text = pytracify.trace(source).etcot()
  const given = {
    source,
    text,
    pieces: [text.slice(0, 5), text.slice(5)],
    console: { log: (step: unknown) => steps.push(step) },
    process: { stdout: { write: (step: string) => written.push(step) } },
  }
  await run(exampleWith("readSteps"), given, "null")
  expect(written.join("")).toContain("x = 6 * 7")
  expect(pytracify.printSteps(steps as pytracify.Step[])).toBe(text)
})

test("traceText", async () => {
  const text = (await run(exampleWith("import { traceText }"), {}, "text")) as string
  expect(text).toContain("... 97 of L3")
  expect(text).toMatch(/return 4950\n$/)
})
