// A trace's text is read as it comes: cut into pieces anywhere it gives the same steps, and the same errors, as when it is whole.

import fc from "fast-check"
import { type Format, FormatSyntaxError, formats, parseSteps, readSteps, recording, stepsOf, trace, verify } from "pytracify"
import { describe, expect, test } from "vitest"
import { mangled, randomNumbers } from "./alterations.mjs"

const source = `class Point:
    def __init__(self, x):
        self.x = x

def f(n):
    try:
        yield [n, {"k": "a -> b\\n"}]
        raise ValueError("one\\ntwo")
    finally:
        print("é 🐍", end="")

for p in f(1):
    q = Point(p)
    print(q.x)
`

interface Reading {
  steps: unknown[]
  error: { message: string; line: number } | null
}

function reading(format: Format, pieces: Iterable<string>): Reading {
  const steps: unknown[] = []
  try {
    for (const step of readSteps(format, pieces)) steps.push(step)
  } catch (error) {
    if (!(error instanceof FormatSyntaxError)) throw error
    return { steps, error: { message: error.message, line: error.line } }
  }
  return { steps, error: null }
}

function cut(text: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b)
  return ends.map((end, i) => text.slice(i === 0 ? 0 : ends[i - 1], end))
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

for (const format of Object.values(formats)) {
  describe(format.name, () => {
    const { program, events } = trace(source, { ...recording(format), filename: "/program.py" })
    const made = [...stepsOf(format, program, events)]
    const text = made.map((step) => format.print(step)).join("")
    const places = fc.array(fc.nat(text.length), { maxLength: 40 })

    test("pieces of a trace give its steps", () => {
      fc.assert(
        fc.property(places, (ends) => {
          expect(plain(reading(format, cut(text, ends)))).toEqual({ steps: plain(made), error: null })
        }),
        { numRuns: 30 },
      )
      expect(plain(reading(format, [...text]))).toEqual({ steps: plain(made), error: null })
    })

    test("pieces of any text give the steps before what is wrong, and the error", () => {
      fc.assert(
        fc.property(fc.nat(), places, (seed, ends) => {
          const wrong = mangled(text, randomNumbers(seed))
          const whole = reading(format, [wrong])
          expect(plain(reading(format, cut(wrong, ends)))).toEqual(plain(whole))
          if (whole.error === null) expect(plain(parseSteps(format, wrong))).toEqual(plain(whole.steps))
          else expect(() => parseSteps(format, wrong)).toThrow(expect.objectContaining({ ...whole.error, steps: whole.steps }))
        }),
        { numRuns: 200 },
      )
    })

    test("a step is given as soon as its text is there", () => {
      const waiting: unknown[] = []
      function* pieces(): Generator<string> {
        for (const step of made) {
          // The one after it may have to be seen, to know that a step is whole.
          expect(waiting.length).toBeLessThan(3)
          waiting.push(step)
          yield format.print(step)
        }
      }
      for (const step of readSteps(format, pieces())) expect(plain(step)).toEqual(plain(waiting.shift()))
      expect(waiting).toEqual([])
    })

    test("pieces are judged as the whole text", () => {
      const options = { filename: "/program.py" }
      expect(verify(source, cut(text, [7, 90, 91, 400]), format.name, options)).toMatchObject({ right: true, firstWrong: null })
      const wrong = mangled(text, randomNumbers(3))
      expect(verify(source, cut(wrong, [7, 90, 91, 400]), format.name, options)).toEqual(
        verify(source, wrong, format.name, options),
      )
    })

    test("no text has no steps", () => {
      expect(reading(format, [])).toEqual({ steps: [], error: null })
      expect(reading(format, ["", ""])).toEqual({ steps: [], error: null })
    })
  })
}

test("JSON of python-tutor in another layout is read", () => {
  const format = formats["python-tutor"]
  const { program, events } = trace(source, recording(format))
  const made = [...stepsOf(format, program, events)]
  const text = made.map((step) => format.print(step)).join("")
  const other = JSON.stringify(JSON.parse(text), null, 1)
  expect(plain(reading(format, cut(other, [1, 2, 300, 1000])).steps)).toEqual(plain(made))
})
