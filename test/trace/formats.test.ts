// Every trace format can be read back: what `parse` makes of the text of its steps is the steps again.

import { formats, recording, render, stepsOf, trace } from "pytracify"
import { describe, expect, test } from "vitest"
import { programOf, readRecords } from "../data/records.js"

const programs = [
  ...readRecords("cruxeval.jsonl").filter((_record, i) => i % 16 === 0),
  ...readRecords("humaneval.jsonl").filter((_record, i) => i % 40 === 0),
  ...readRecords("mbpp.jsonl").filter((_record, i) => i % 100 === 0),
].map((record) => ({ id: record.id, source: programOf(record), call: record.call, lines: record.lines }))

const special = {
  "texts that look like separators": 'a = "<|frame_sep|> ` \\n # (3) x=1 </state> <dictsep>"\nb = {"k": "`"}\nprint(a)\n',
  "generators and exceptions":
    "def g():\n    x = yield 1\n    return x\n\ni = g()\nnext(i)\ntry:\n    i.send(5)\nexcept StopIteration as e:\n    v = e.value\ndel v\n",
  "an uncaught exception": "def f(a):\n    return a[1]\n\nf([])\n",
  "a program that does not compile": "def f(:\n",
  "output without line ends": "for i in range(3):\n    print(i, end='')\nprint()\nprint('(2): x', end='')\n",
  "an empty program": "",
}

for (const [name, format] of Object.entries(formats)) {
  describe(name, () => {
    const check = (source: string, evaluate?: string): void => {
      const { program, events } = trace(source, { ...recording(format), filename: "/record.py", evaluate })
      const steps = [...stepsOf(format, program, events)]
      const text = [...render(format, program, events)].join("")
      const comparable = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
      const parsed: unknown[] = steps.length === 0 ? [] : format.parse(text)
      expect(comparable(parsed)).toEqual(comparable(steps))
      expect(parsed.map((step) => format.print(step)).join("")).toBe(text)
    }
    for (const [what, source] of Object.entries(special)) {
      test(what, () => {
        if (name === "cwm" && source.includes("<|")) expect(() => check(source)).toThrow("separator")
        else check(source)
      })
    }
    for (const { id, source, call, lines } of programs) {
      if (lines < 2000) test(id, () => check(source, call ?? undefined))
    }
  })
}
