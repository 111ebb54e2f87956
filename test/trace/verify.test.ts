// verify() finds the one step that was altered in a right trace, and stands any text.

import fc from "fast-check"
import { type Format, formats, recording, render, trace, verify } from "pytracify"
import { describe, expect, test } from "vitest"
import { programOf, readRecords } from "../data/records.js"

const judged = ["etcot", "et-scratchpad", "et-compact", "et-dynamic", "et-instruction", "cwm"]
const programs = readRecords("cruxeval.jsonl")
  .filter(({ lines }, i) => lines < 60 && i % 5 === 0)
  .map((record) => ({ id: record.id, source: programOf(record), evaluate: record.call ?? undefined }))

function traceText(format: Format, source: string, evaluate?: string): string[] {
  const { program, events } = trace(source, { ...recording(format), evaluate })
  return [...render(format, program, events)]
}

/// A step with one of its numbers, or else its last letter, made another.
function altered(step: string): string {
  const digit = step.search(/\d(?!.*\d)/s)
  if (digit >= 0) return `${step.slice(0, digit)}${(Number(step[digit]) + 1) % 10}${step.slice(digit + 1)}`
  const letter = step.search(/[a-z](?!.*[a-z])/s)
  return `${step.slice(0, letter)}${step[letter] === "q" ? "z" : "q"}${step.slice(letter + 1)}`
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
      programs.forEach(({ id, source, evaluate }, n) => {
        const steps = traceText(format, source, evaluate)
        const at = (n * 7 + 3) % steps.length
        const changed = steps.map((step, i) => (i === at ? altered(step) : step))
        const verdict = verify(source, changed.join(""), name, { evaluate })
        expect(verdict.right, id).toBe(false)
        expect(verdict.firstWrong?.step, `${id}: ${changed[at]}`).toBe(at)
        expect(verdict.firstWrong?.expected, id).toBe(steps[at])
      })
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
      const text = traceText(format, source, evaluate).join("")
      const pieces = fc.constantFrom(
        "<|frame_sep|>",
        "{",
        "}",
        '"',
        " -> ",
        "#1 ",
        "L2 ",
        "\n",
        "\\",
        "'",
        "[",
        "<|line_sep|>",
        ":=",
        "\u2028",
      )
      const edit = fc.tuple(fc.nat(text.length), fc.nat(20), fc.oneof(pieces, fc.string()))
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          const mangled = edits.reduce((all, [at, gone, put]) => all.slice(0, at) + put + all.slice(at + gone), text)
          const verdict = verify(source, mangled, name, { evaluate })
          expect(verdict.right).toBe(verdict.parses && verdict.steps.share === 1)
        }),
        { numRuns: 60 },
      )
    })
  })
}

test("an unknown format is an error", () => {
  expect(() => verify("1", "", "nonsense")).toThrow(RangeError)
})
