// Runs the records of one data file: each in a fresh interpreter, its result compared with CPython's. README.md says
// what a record is. A record listed in skips.json, with its reason, is not run; the list is printed.

import { readFileSync } from "node:fs"
import { afterAll, describe, expect, test } from "vitest"
import { runProgram } from "../engine.js"

export interface DataRecord {
  id: string
  code: string
  call: string | null
  expected: string
  tests?: string[]
  stdin?: string
  /// How many line events CPython counts.
  lines: number
}

export const skips: Record<string, string> = JSON.parse(readFileSync(new URL("skips.json", import.meta.url), "utf8"))

export function testRecords(file: string): void {
  const records = readRecords(file)
  const skipped = records.filter(({ id }) => id in skips)
  let passed = 0
  describe(file, () => {
    for (const record of records) {
      test.skipIf(record.id in skips)(record.id, () => {
        expect(resultOf(record)).toBe(record.expected)
        passed++
      })
    }
    afterAll(() => {
      const lines = skipped.map(({ id }) => `  skipped ${id}: ${skips[id]}`)
      console.log([`${file}: ${passed} of ${records.length} give their expected result, ${skipped.length} skipped`, ...lines].join("\n"))
    })
  })
}

export function readRecords(file: string): DataRecord[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8")
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
}

/// The program of a record: its code, then its tests one after another.
export function programOf({ code, tests = [] }: DataRecord): string {
  return `${[code, ...tests].join("\n")}\n`
}

/// What is compared with `expected`: the repr of the call's value, or what the program printed; else how it failed.
function resultOf(record: DataRecord): string {
  const { status, stdout, stderr, value } = runProgram(programOf(record), "/record.py", {
    stdin: record.stdin ?? "",
    evaluate: record.call ?? undefined,
  })
  if (status !== 0) return `exit status ${status}\n${stderr}`
  return record.call === null ? stdout : (value ?? "no value")
}
