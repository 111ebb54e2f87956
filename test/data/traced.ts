// Traces the records of one data file: the result is the same as untraced, and the etcot text parses back to itself.

import { formats, parseSteps, printSteps, type Step, trace } from "pytracify"
import { describe, expect, test } from "vitest"
import { programOf, readRecords, skips } from "./records.js"

// The text of a longer run would not fit a JavaScript string; its first steps are parsed back instead.
const longRun = 50_000

export function testTracedRecords(file: string): void {
  describe(`${file}, traced`, () => {
    for (const record of readRecords(file)) {
      test.skipIf(record.id in skips)(record.id, () => {
        const source = programOf(record)
        const options = { filename: "/record.py", argv: ["/record.py"], stdin: record.stdin ?? "", evaluate: record.call ?? undefined }
        const traced = trace(source, options)
        expect(traced.exitCode === 0 ? (traced.value ?? traced.stdout) : traced.stderr).toBe(record.expected)
        const text = record.lines <= longRun ? traced.etcot() : trace(source, { ...options, maxSteps: longRun }).etcot()
        // Not toBe: a difference of megabytes takes minutes to show.
        expect(printSteps(parseSteps(formats.etcot, text) as Step[]) === text).toBe(true)
      })
    }
  })
}
