// Trees, errors and warnings equal to those recorded from CPython 3.13 (scripts/record-syntax.mjs).

import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { dump, PySyntaxError, parse } from "../../interpreter/syntax/index.js"

interface RecordedCase {
  readonly source: string
  readonly dump?: string
  readonly error?: readonly unknown[]
  readonly warnings?: readonly unknown[]
}

// The only names the programs use.
const names = new Map([
  ["BULLET", "•"],
  ["LATIN SMALL LETTER A", "a"],
])

function outcome(source: string): Omit<RecordedCase, "source"> {
  const warnings: unknown[] = []
  const options = {
    filename: "<test>",
    unicodeName: (name: string) => names.get(name),
    warn: (warning: { message: string; lineno: number }) => warnings.push([warning.message, warning.lineno]),
  }
  try {
    const tree = dump(parse(source, options), { includeAttributes: true })
    return warnings.length > 0 ? { dump: tree, warnings } : { dump: tree }
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error
    const { type, message, lineno, offset, text, end_lineno, end_offset } = error
    return { error: [type, message, lineno, offset, text, end_lineno, end_offset] }
  }
}

describe.each(["valid", "invalid"])("%s programs", (name) => {
  const cases: RecordedCase[] = JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8"))
  test.each(cases.map((recorded) => [recorded.source, recorded] as const))("%j", (_source, recorded) => {
    const { source, ...expected } = recorded
    expect(outcome(source)).toEqual(expected)
  })
})
