// How runs end: with a status and its event through every way to trace them, and never without an end.

import { EventRun, Execution, run, type TraceLevel, type TraceOptions, trace, traceEvents, traceText } from "pytracify"
import { describe, expect, test } from "vitest"

const levels: TraceLevel[] = ["call", "line", "expression", "instruction"]

const endless = {
  "while in one line": "n = 1\nwhile n: n += 1\n",
  "while with or in one line": "n = 0\nwhile n or not n: n += 1\n",
  "a loop of nothing": "while True: pass\n",
  "a loop of nothing in two lines": "while True:\n    pass\n",
  "for in one line": "for i in iter(int, 1): pass\n",
  comprehension: "x = [i for i in iter(int, 1)]\n",
  "generator expression": "x = list(i for i in iter(int, 1))\n",
  "generator in one line": "def f():\n    while True: yield 1\nfor x in f(): pass\n",
  calls: "def f(): return g()\ndef g(): return 1\nwhile True: f()\n",
}

describe("endless programs are ended by maxSteps", () => {
  for (const [what, source] of Object.entries(endless)) {
    test(what, () => {
      expect(run(source, { maxSteps: 50 })).toMatchObject({ status: "stopped", stopped: "steps" })
      for (const level of levels) {
        const { status, stopped, events } = trace(source, { level, maxSteps: 50 })
        expect([level, status, stopped]).toEqual([level, "stopped", "steps"])
        const told = [...events].map(({ event }) => event)
        expect(told.slice(-2)).toEqual(["limit", "end"])
        if (level === "call") expect(told).not.toContain("line")
      }
      expect(trace(source, { level: "line", maxSteps: 50, select: { functions: ["nothing"] } }).status).toBe("stopped")
    })
  }
})

/// Source, options, then status, exit code, what stopped it.
const ends: Record<string, [string, TraceOptions, string, number, string | null]> = {
  "sys.exit()": ["import sys\nsys.exit()\n", {}, "exit", 0, null],
  "sys.exit(259)": ["import sys\nsys.exit(259)\n", {}, "exit", 3, null],
  "SystemExit with a text": ["raise SystemExit('bad')\n", {}, "exit", 1, null],
  KeyboardInterrupt: ["raise KeyboardInterrupt\n", {}, "error", 130, null],
  "an uncaught exception": ["def f():\n    1 / 0\nf()\n", {}, "error", 1, null],
  "a program that does not compile": ["def f(:\n", {}, "error", 1, null],
  "input at its end": ["input()\n", {}, "error", 1, null],
  "the recursion limit": ["import sys\nsys.setrecursionlimit(40)\ndef f(n):\n    return f(n + 1)\nf(0)\n", {}, "error", 1, null],
  "too large": ["x = [0] * 10**15\n", {}, "error", 1, null],
  "an expression that fails": ["x = 1\n", { evaluate: "1 / 0" }, "error", 1, null],
}

describe("how a run ends is told alike", () => {
  for (const [what, [source, options, status, exitCode, stopped]] of Object.entries(ends)) {
    const expected = { status, exitCode, stopped }
    test(what, async () => {
      for (const level of levels) {
        const traced = trace(source, { ...options, level })
        expect(traced).toMatchObject(expected)
        const told = [...traced.events]
        expect(told.at(-1)).toMatchObject({ event: "end", status, exitCode })
        expect(told.some(({ event }) => event === "limit")).toBe(stopped !== null)
        const events = new EventRun(source, { ...options, level })
        expect([...events].length).toBe(told.length)
        expect(events.result()).toMatchObject(expected)
        const execution = new Execution(source, { ...options, level })
        while (execution.next() !== null);
        expect([execution.known, execution.status, execution.result]).toMatchObject([told.length, status, expected])
      }
      for (const format of ["etcot", "cwm", "python-tutor"]) {
        const steps = traceText(source, format, options)
        let step = steps.next()
        for (; step.done !== true; step = steps.next());
        expect(step.value).toMatchObject(expected)
      }
      const events = traceEvents(source, options)
      let last = await events.next()
      for (; last.done !== true; last = await events.next());
      expect(last.value).toMatchObject(expected)
    })
  }
})

test("an aborted signal ends the iteration", async () => {
  const controller = new AbortController()
  const events = traceEvents("while True: pass\n", { level: "line", signal: controller.signal })
  await events.next()
  controller.abort(new Error("enough"))
  await expect(events.next()).rejects.toThrow("enough")
})

test("uncaught exceptions are found at every level", () => {
  for (const level of levels) {
    const execution = new Execution("def f():\n    x = 5\n    1 / 0\nf()\n", { level })
    execution.setBreakpoint({ exception: "uncaught" })
    execution.continue()
    expect([level, execution.stop?.reason, execution.evaluate("x").value]).toEqual([level, "exception", "5"])
    expect(execution.continue()).toBeNull()
  }
})
