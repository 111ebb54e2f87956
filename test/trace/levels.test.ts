// The levels of the event stream, and its way through objects and back.

import { decodeEvent, encodeEvent, type TraceEvent, type TraceLevel, trace } from "pytracify"
import { expect, test } from "vitest"

const collatz = `def collatz(n):
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps

collatz(3038)
`

function eventsOf(source: string, level: TraceLevel): TraceEvent[] {
  return [...trace(source, { filename: "/program.py", level }).events]
}

test("Collatz of 3038 has 619 line events", () => {
  const lines = eventsOf(collatz, "line").filter((event) => event.event === "line")
  expect(lines.filter(({ frame }) => frame === 1).length).toBe(619)
})

test("level call has no lines", () => {
  const names = eventsOf("def f(x):\n    return x + 1\nf(2)\n", "call").map(({ event }) => event)
  expect(names.filter((name) => name !== "object")).toEqual(["call", "call", "return", "return", "end"])
})

test("every event goes through its arguments and back", () => {
  const source = "def g():\n    yield 1\nx = [a for a in g() if a and a > 0]\ndel x\nprint(not x)\n"
  for (const level of ["call", "line", "expression", "instruction"] as const) {
    for (const event of eventsOf(source, level)) {
      const { kind, args } = encodeEvent(event)
      expect(JSON.stringify(decodeEvent(kind, args, null))).toBe(JSON.stringify(event))
    }
  }
})

test("a consumer gets the same events, and none are kept", () => {
  const streamed: TraceEvent[] = []
  const result = trace(collatz, { filename: "/program.py", level: "line", onEvent: (event) => streamed.push(event) })
  expect(result.events.count).toBe(0)
  expect(JSON.stringify(streamed)).toBe(JSON.stringify(eventsOf(collatz, "line")))
})
