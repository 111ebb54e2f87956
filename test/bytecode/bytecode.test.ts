// `dis` of small programs, and errors and warnings of the compile stage, equal those recorded from CPython 3.13
// (scripts/record-bytecode.mjs).

import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { dis } from "../../interpreter/compiler/dis.js"
import { compile } from "../../interpreter/compiler/index.js"
import { PySyntaxError, parse } from "../../interpreter/syntax/index.js"

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8")

describe("dis", () => {
  const programs = readdirSync(new URL("programs", import.meta.url)).filter((name) => name.endsWith(".py"))
  test.each(programs)("%s", (name) => {
    const source = file(`programs/${name}`)
    const code = compile(parse(source, { filename: name }), { filename: name, source })
    expect(dis(code)).toBe(file(`programs/${name.replace(/\.py$/, ".dis")}`))
  })
})

interface RecordedCase {
  readonly source: string
  readonly error: readonly unknown[] | null
  readonly warnings: readonly unknown[]
}

function outcome(source: string): RecordedCase {
  const warnings: unknown[] = []
  const warn = (warning: { message: string; lineno: number }): void => {
    warnings.push([warning.message, warning.lineno])
  }
  try {
    compile(parse(source, { filename: "<test>", warn }), { filename: "<test>", source, warn })
    return { source, error: null, warnings }
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error
    const { type, message, lineno, offset, end_lineno, end_offset } = error
    return { source, error: [type, message, lineno, offset, end_lineno, end_offset], warnings }
  }
}

describe("errors and warnings", () => {
  const cases: RecordedCase[] = JSON.parse(file("errors.json"))
  test.each(cases)("$source", (recorded) => {
    expect(outcome(recorded.source)).toEqual(recorded)
  })
})
