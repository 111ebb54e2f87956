// verify() finds the one step that was altered in a right trace, and stands any text.

import { type Format, formats, recording, render, trace, verify } from "pytracify"
import { describe, expect, test } from "vitest"
import { programOf, readRecords } from "../data/records.js"
import { alteredTrace, judged, mangled, randomNumbers } from "./alterations.mjs"

const programs = readRecords("cruxeval.jsonl")
  .filter(({ lines }, i) => lines < 60 && i % 5 === 0)
  .map((record) => ({ id: record.id, source: programOf(record), evaluate: record.call ?? undefined }))

function traceText(format: Format, source: string, evaluate?: string): string[] {
  const { program, events } = trace(source, { ...recording(format), evaluate })
  return [...render(format, program, events)]
}

for (const name of judged) {
  const format = formats[name]
  describe(name, () => {
    test("a right trace is right", () => {
      for (const { source, evaluate } of programs.slice(0, 8)) {
        const verdict = verify(source, traceText(format, source, evaluate).join(""), name, { evaluate })
        expect(verdict).toMatchObject({ parses: true, right: true, firstWrong: null, steps: { share: 1 } })
      }
    })

    test("the altered step is named", () => {
      const random = randomNumbers(name.length)
      for (const { id, source, evaluate } of programs) {
        const steps = traceText(format, source, evaluate)
        const { at, changed } = alteredTrace(steps, random)
        const verdict = verify(source, changed.join(""), name, { evaluate })
        expect(verdict.right, id).toBe(false)
        expect(verdict.firstWrong?.step, `${id}: ${changed[at]}`).toBe(at)
        expect(verdict.firstWrong?.expected, id).toBe(steps[at])
      }
    })

    test("a missing end and a step too many are named", () => {
      const { source, evaluate } = programs[0]
      const steps = traceText(format, source, evaluate)
      const short = verify(source, steps.slice(0, -1).join(""), name, { evaluate })
      expect(short.firstWrong).toMatchObject({ step: steps.length - 1, given: null })
      if (name === "cwm") return
      const long = verify(source, steps.join("") + steps[steps.length - 1], name, { evaluate })
      expect(long.firstWrong).toMatchObject({ step: steps.length, expected: null })
    })

    test("any text gets a verdict", () => {
      const { source, evaluate } = programs[1]
      const steps = traceText(format, source, evaluate)
      const random = randomNumbers(5)
      for (let n = 0; n < 60; n++) {
        const text = mangled(steps.join(""), random)
        const verdict = verify(source, text, name, { evaluate })
        expect(verdict.right, JSON.stringify(text)).toBe(text === steps.join(""))
      }
    })
  })
}

test("an unknown format is an error", () => {
  expect(() => verify("1", "", "nonsense")).toThrow(RangeError)
})
