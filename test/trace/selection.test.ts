// Selection: what is left of the event stream, and that it stays one that every format can be made of.

import {
  EventRun,
  formats,
  parseSteps,
  recording,
  type Selection,
  stepsOf,
  type TraceEvent,
  type TraceLevel,
  trace,
  traceText,
} from "pytracify"
import { describe, expect, test } from "vitest"

const source = `def f(n):
    total = 0
    for i in range(n):
        total += g(i)
    return total

def g(i):
    j = i * 2
    return j

class C:
    def m(self):
        return f(2)

print(f(5))
C().m()
`

const levels: TraceLevel[] = ["call", "line", "expression", "instruction"]

function eventsOf(select: Selection, level: TraceLevel = "line", program = source): TraceEvent[] {
  return [...trace(program, { level, select, filename: "/program.py" }).events]
}

/// Which functions have lines, in order, each run of the same once.
function functionsOf(events: readonly TraceEvent[]): string[] {
  const names = new Map<number, string>()
  const found: string[] = []
  for (const event of events) {
    if (event.event === "call") names.set(event.frame, event.function)
    if (event.event !== "line") continue
    const name = names.get(event.frame) ?? "?"
    if (found.at(-1) !== name) found.push(name)
  }
  return found
}

/// Every frame that is named was called, callers and those returned to too, and frames are entered and left in order.
function checkValid(events: readonly TraceEvent[]): void {
  const called = new Set([-1])
  const stack: number[] = [-1]
  for (const event of events) {
    if (!("frame" in event)) continue
    if (event.event === "call") called.add(event.frame)
    expect(called.has(event.frame)).toBe(true)
    if (event.event === "call" || event.event === "resume") {
      expect(called.has(event.caller)).toBe(true)
      stack.push(event.frame)
    }
    expect(stack.at(-1)).toBe(event.frame)
    if (event.event === "return" || event.event === "yield" || event.event === "unwind") {
      stack.pop()
      expect(called.has(event.to)).toBe(true)
    }
  }
}

/// The variables of each frame when it is left, as its changes tell them.
function finalVariables(events: readonly TraceEvent[]): Map<number, Record<string, string>> {
  const frames = new Map<number, Record<string, string>>()
  for (const event of events) {
    if (!("frame" in event)) continue
    const variables = frames.get(event.frame) ?? {}
    frames.set(event.frame, variables)
    Object.assign(variables, event.event === "call" ? event.locals : "changes" in event ? event.changes : {})
  }
  return frames
}

test("functions, by name, qualified name and pattern", () => {
  expect(functionsOf(eventsOf({ functions: ["g"] }))).toEqual(["g"])
  expect(functionsOf(eventsOf({ functions: ["C.m"] }))).toEqual(["C.m"])
  expect(functionsOf(eventsOf({ functions: ["m"] }))).toEqual(["C.m"])
  expect(functionsOf(eventsOf({ functions: ["C*"] }))).toEqual(["C", "C.m"])
  expect(functionsOf(eventsOf({ functions: ["g", "<module>"] }))).toEqual(["<module>", "g", "<module>", "g"])
})

test("depth counts what is told", () => {
  expect(functionsOf(eventsOf({ depth: 1 }))).toEqual(["<module>"])
  expect(functionsOf(eventsOf({ depth: 2 }))).toEqual(["<module>", "C", "<module>", "f", "<module>", "C.m"])
  expect(functionsOf(eventsOf({ depth: 1, entry: "f" }))).toEqual(["f"])
  expect(functionsOf(eventsOf({ depth: 1, functions: ["f", "g"] }))).toEqual(["f"])
})

test("lines, with the calls that lead there", () => {
  const events = eventsOf({ lines: [[8, 8]] })
  expect(events.flatMap((event) => (event.event === "line" ? [event.line] : []))).toEqual(Array(7).fill(8))
  const called = events.flatMap((event) => (event.event === "call" ? [event.function] : []))
  expect(called.slice(0, 3)).toEqual(["<module>", "f", "g"])
})

test("a function's first call, and a call of one's own", () => {
  const first = eventsOf({ entry: "f" })
  const begin = (events: readonly TraceEvent[]) => events.find(({ event }) => event !== "object")
  expect(begin(first)).toMatchObject({ event: "call", function: "f", caller: -1, locals: { n: "5" } })
  expect(first.filter(({ event }) => event === "return").at(-1)).toMatchObject({ value: "20", to: -1 })
  const own = trace(source, { level: "line", select: { entry: "f(3)" } })
  const events = [...own.events]
  expect(begin(events)).toMatchObject({ event: "call", function: "f", caller: -1, locals: { n: "3" } })
  expect(events.filter(({ event }) => event === "output")).toEqual([])
  expect(own).toMatchObject({ value: "6", stdout: "20\n", status: "ok" })
})

test("for a call of one's own the program is imported, not run as the main program", () => {
  const program = "def f(x):\n    return x\nif __name__ == '__main__':\n    raise SystemExit(3)\nname = __name__\n"
  expect(trace(program, { select: { entry: "f(name)" }, filename: "/dir/prog.py" })).toMatchObject({
    status: "ok",
    value: "'prog'",
  })
})

test("functions stepped over have their call and return", () => {
  const events = eventsOf({ stepOver: ["f"], entry: "C.m" })
  const told = events.filter((event) => "frame" in event).map((event) => event.event)
  expect(told).toEqual(["call", "line", "call", "return", "return"])
  expect(functionsOf(eventsOf({ stepOver: ["f"] }))).toEqual(["<module>", "C", "<module>", "C.m"])
})

test("loops have their first iterations and the last, and a mark", () => {
  const events = eventsOf({ loops: 2, functions: ["f"], entry: "f" })
  const shape = events.flatMap((event): (string | number)[] => {
    if (event.event === "elided") return [`${event.iterations} of ${event.line}`]
    return event.event === "line" ? [event.line] : []
  })
  expect(shape).toEqual([2, 3, 4, 3, 4, "2 of 3", 3, 4, 3, 5])
  const mark = events.find(({ event }) => event === "elided")
  expect(mark).toMatchObject({ changes: { i: "3", total: "12" } })
})

const files = {
  "/main.py": "import helpers\nfrom lib import deep\nx = helpers.double(2) + deep.one()\nprint(x)\n",
  "/helpers.py": "factor = 2\n\ndef double(n):\n    for i in range(2):\n        n += i\n    return n * factor\n",
  "/lib/__init__.py": "",
  "/lib/deep.py": "def one():\n    return 1\n",
}

test("other files, by name, module and pattern", () => {
  const traced = (patterns: string[], level: TraceLevel = "line"): string[] => {
    const options = { level, select: { files: patterns }, filename: "/main.py", files }
    const events = [...trace(files["/main.py"], options).events]
    checkValid(events)
    return functionsOf(events)
  }
  expect(traced(["main.py"])).toEqual(["<module>"])
  expect(traced(["__main__"])).toEqual(["<module>"])
  for (const level of ["line", "expression", "instruction"] as const) {
    expect(traced(["helpers"], level)).toEqual(["<module>", "double"])
    expect(traced(["lib.*"], level)).toEqual(["<module>", "one"])
    expect(traced(["/lib/*.py", "__main__"], level)).toEqual(["<module>", "one", "<module>"])
  }
  expect(traced(["*"])).toEqual(["<module>", "double", "one", "<module>"])
})

for (const format of Object.values(formats)) {
  test(`${format.name} has the lines of other files`, () => {
    if (["next", "codeexecutor", "trace-module", "python-tutor"].includes(format.name)) return
    const select = { files: ["*"], functions: ["double"] }
    const run = new EventRun(files["/main.py"], { ...recording(format), select, filename: "/main.py", files })
    const steps = [...stepsOf(format, run.program, run)]
    const text = steps.map((step) => format.print(step)).join("")
    expect(text).toContain("return n * factor")
    expect(
      parseSteps(format, text)
        .map((step) => format.print(step))
        .join(""),
    ).toBe(text)
  })
}

const loops: Record<string, [source: string, elided: number[]]> = {
  "that end early": ["for i in range(9):\n    if i == 7:\n        break\n", [5]],
  "that are not long": ["for i in range(3):\n    i\nwhile i < 3:\n    i += 1\n", [0]],
  "within loops": ["for a in range(5):\n    for b in range(6):\n        a * b\n", [3, 3, 2, 3]],
  "with while and else": ["n = 9\nwhile n:\n    n -= 1\nelse:\n    n = 1\n", [6]],
  "in one line": ["n = 9\nwhile n: n -= 1\nfor i in range(9): pass\n", [6, 6]],
  "left by return": ["def f():\n    for i in range(9):\n        if i == 6:\n            return i\nf()\n", [4]],
  "left by an exception": ["try:\n    for i in range(9):\n        1 / (4 - i)\nexcept ZeroDivisionError:\n    pass\n", [2]],
  "over a generator": [
    "def g():\n    n = 0\n    while True:\n        yield n\n        n += 1\nfor i in g():\n    if i > 7:\n        break\n",
    [6],
  ],
  "with heads of several lines": [
    "n = 0\nwhile (n < 9 and\n       n < 10):\n    n += 1\nfor a in (1,\n          2, 3, 4,\n          5):\n    a\n",
    [6, 2],
  ],
}

for (const [what, [program, elided]] of Object.entries(loops)) {
  test(`loops ${what}`, () => {
    const marks = eventsOf({ loops: 2 }, "line", program).flatMap((event) => (event.event === "elided" ? [event.iterations] : []))
    expect(marks).toEqual(elided.filter((n) => n > 0))
    const whole = eventsOf({}, "line", program)
    expect(finalVariables(eventsOf({ loops: 2 }, "line", program)).get(0)).toEqual(finalVariables(whole).get(0))
  })
}

const selections: Selection[] = [
  { functions: ["g", "C*"] },
  { depth: 2 },
  {
    lines: [
      [3, 4],
      [9, 9],
    ],
  },
  { stepOver: ["f"] },
  { loops: 1 },
  { entry: "f" },
  { entry: "C().m()" },
  { loops: 1, entry: "f", stepOver: ["g"], depth: 3 },
]

const generators = `def count(n):
    for i in range(n):
        try:
            yield i
        except ValueError as e:
            yield str(e)

def twice(n):
    yield from count(n)
    yield from count(n)

it = twice(4)
next(it)
it.throw(ValueError("x"))
total = [x for x in it if x]
for x in count(6):
    y = [x] * x
try:
    sorted([3, 1], key=lambda v: 1 / (v - 1))
except ZeroDivisionError:
    pass
f = C = None
`

for (const select of selections) {
  describe(JSON.stringify(select), () => {
    for (const level of levels) {
      test(`a valid stream at level ${level}`, () => {
        checkValid(eventsOf(select, level))
        if (!select.entry?.includes("(")) checkValid(eventsOf({ ...select, functions: undefined }, level, generators))
      })
    }
    for (const format of Object.values(formats)) {
      test(`${format.name} can be read back`, () => {
        const entry = select.entry?.includes("(") ? undefined : select.entry
        for (const program of [source, generators]) {
          if (program === generators && (select.entry !== undefined || select.functions !== undefined)) continue
          const run = new EventRun(program, { ...recording(format), select, filename: "/program.py" })
          const steps = [...stepsOf(format, run.program, run, { entry })]
          const text = steps.map((step) => format.print(step)).join("")
          const comparable = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
          expect(comparable(parseSteps(format, text))).toEqual(comparable(steps))
          expect(steps.length).toBeGreaterThan(0)
        }
      })
    }
  })
}

describe("budgets end a run with a limit event and a status", () => {
  const endless = "n = 0\nwhile True:\n    n += 1\n"
  test("of steps, at every level", () => {
    for (const level of levels) {
      const result = trace("def f():\n    pass\nwhile True:\n    f()\n", { level, maxSteps: 50 })
      expect(result).toMatchObject({ status: "stopped", stopped: "steps" })
      expect([...result.events].slice(-2)).toMatchObject([
        { event: "limit", reason: "steps" },
        { event: "end", status: "stopped" },
      ])
    }
  })
  test("of characters and tokens, counted on the events' lines", () => {
    const result = trace(endless, { level: "line", maxChars: 1000 })
    const events = [...result.events]
    expect(result).toMatchObject({ status: "stopped", stopped: "characters" })
    expect(events.at(-2)).toEqual({ event: "limit", reason: "characters" })
    const length = events.slice(0, -2).reduce((sum, event) => sum + JSON.stringify(event).length + 1, 0)
    expect(length).toBeGreaterThan(900)
    expect(length).toBeLessThanOrEqual(1000)
    expect(trace(endless, { level: "line", maxTokens: 10, countTokens: () => 1 }).events.count).toBe(12)
    expect(trace(source, { level: "line", maxChars: 400, select: { loops: 1 } })).toMatchObject({ stopped: "characters" })
    expect(trace(source, { level: "line", maxChars: 100_000 })).toMatchObject({ status: "ok", stopped: null })
  })
  for (const format of Object.values(formats)) {
    test(`of ${format.name}'s text`, () => {
      const chunks: string[] = []
      const finite = "n = 0\nwhile n < 1000:\n    n += 1\n"
      const iteration = traceText(finite, format.name, { maxChars: 2000, filename: "/program.py" })
      let step = iteration.next()
      for (; !step.done; step = iteration.next()) chunks.push(step.value)
      const text = chunks.join("")
      if (format.name !== "next") expect(step.value).toMatchObject({ status: "stopped", stopped: "characters" })
      expect(text.length).toBeLessThan(2100)
      if (format.end !== undefined) expect(format.print(format.end)).toBe(chunks.pop())
      if (format.name !== "next") expect(format.print(format.limit("characters"))).toBe(chunks.at(-1))
      const steps = parseSteps(format, text)
      expect(steps.map((parsed) => format.print(parsed)).join("")).toBe(text)
    })
  }
})
