// What debuggers do with a run: conditions, counts, log points, functions, exceptions, data, watches, evaluation - in the past too.

import { type BreakpointSpec, type DebuggerOptions, EvaluationError, Execution } from "pytracify"
import { describe, expect, test } from "vitest"

const source = `class Account:
    def __init__(self, owner):
        self.owner = owner
        self.total = 0

    def add(self, amount):
        if amount < 0:
            raise ValueError(amount)
        self.total += amount
        return self.total

def feed(account, amounts):
    last = None
    for amount in amounts:
        last = account.add(amount)
    return last

mine = Account("me")
print(feed(mine, [1, 2, 3, 4, 5, 6]))
try:
    feed(mine, [-1])
except ValueError as error:
    print("caught", error)
order = sorted([3, 1, 2], key=lambda n: -n)
feed(mine, [7, -2])
`

function at(execution: Execution, ...names: string[]): unknown[] {
  const { frame } = execution
  return [execution.stop?.reason, frame?.function, frame?.line, ...names.map((name) => frame?.variables.get(name))]
}

/// Where a run stops that is gone on with to its end.
function stops(spec: BreakpointSpec, names: string[] = [], options: DebuggerOptions = {}): unknown[][] {
  const execution = new Execution(source, options)
  execution.setBreakpoint(spec)
  const seen: unknown[][] = []
  while (execution.continue() !== null) seen.push(at(execution, ...names))
  return seen
}

describe("breakpoints", () => {
  test("a condition is evaluated in the frame", () => {
    expect(stops({ line: 9, condition: "amount % 2 == 0 and self.total > 2" }, ["amount"])).toEqual([
      ["breakpoint", "Account.add", 9, "4"],
      ["breakpoint", "Account.add", 9, "6"],
    ])
  })

  test("a condition may call the program's functions, and sees variables from inner functions", () => {
    expect(
      stops({ line: 15, condition: "any(amount == n for n in [3, 4]) and (lambda: account.add(0) > 2)()" }, ["amount"]),
    ).toEqual([
      ["breakpoint", "feed", 15, "3"],
      ["breakpoint", "feed", 15, "4"],
    ])
  })

  test("what a condition does is not told, and disturbs nothing", () => {
    const plain = new Execution(source)
    while (plain.next() !== null);
    const execution = new Execution(source)
    execution.setBreakpoint({ line: 15, condition: "account.add(0) < 0 or print('asked', Account('x').add(2)) or False" })
    expect(execution.continue()).toBeNull()
    expect([execution.known, execution.output, execution.result?.stdout]).toEqual([plain.known, plain.output, plain.output])
  })

  test("a condition that fails stops the run, and says why", () => {
    const execution = new Execution(source)
    execution.setBreakpoint({ line: 9, condition: "amounts > 1" })
    execution.continue()
    expect(execution.stop).toMatchObject({ reason: "breakpoint", text: "NameError: name 'amounts' is not defined" })
  })

  test("hit conditions and ignored hits", () => {
    const amounts = (spec: Omit<BreakpointSpec, "line">): unknown[] =>
      stops({ line: 9, ...spec }, ["amount"]).map(([, , , amount]) => amount)
    expect(amounts({ hitCondition: 3 })).toEqual(["3"])
    expect(amounts({ hitCondition: ">= 5" })).toEqual(["5", "6", "7"])
    expect(amounts({ hitCondition: "% 2" })).toEqual(["2", "4", "6"])
    expect(amounts({ ignore: 5 })).toEqual(["6", "7"])
    expect(amounts({ condition: "amount % 2", hitCondition: "> 1" })).toEqual(["3", "5", "7"])
    expect(() => amounts({ hitCondition: "often" })).toThrow(RangeError)
  })

  test("hits count from the beginning of the run, however it got there", () => {
    const execution = new Execution(source)
    const conditional = { line: 9, condition: "amount > 1", hitCondition: 3 }
    const breakpoint = execution.setBreakpoint(9)
    for (let i = 0; i < 3; i++) execution.continue()
    execution.clearBreakpoint(breakpoint)
    const late = execution.setBreakpoint(conditional)
    expect(execution.hitsOf(late)).toBe(2)
    execution.continue()
    expect(at(execution, "amount")).toEqual(["breakpoint", "Account.add", 9, "4"])
    execution.continue()
    execution.seek(0)
    execution.continue()
    expect(at(execution, "amount")).toEqual(["breakpoint", "Account.add", 9, "4"])
  })

  test("log points stop nothing", () => {
    const logged: string[] = []
    const execution = new Execution(source, { onLog: (text) => logged.push(text) })
    execution.setBreakpoint({ line: 9, condition: "amount > 4", logMessage: "{amount!r:>3} of {self.owner} {{so}} {nothing}" })
    expect(execution.continue()).toBeNull()
    const failed = "<NameError: name 'nothing' is not defined>"
    expect(logged).toEqual([`  5 of me {so} ${failed}`, `  6 of me {so} ${failed}`, `  7 of me {so} ${failed}`])
    execution.seek(0)
    execution.continue()
    expect(logged.length).toBe(6)
  })

  test("on functions", () => {
    expect(stops({ function: "add", condition: "amount < 0" }, ["amount"])).toEqual([
      ["function breakpoint", "Account.add", 7, "-1"],
      ["function breakpoint", "Account.add", 7, "-2"],
    ])
    expect(stops({ function: "Account.__init__" }, ["owner"])).toEqual([["function breakpoint", "Account.__init__", 3, "'me'"]])
    expect(stops({ function: "add", hitCondition: 2 }, ["amount"], { level: "call" })).toEqual([
      ["function breakpoint", "Account.add", 6, "2"],
    ])
  })

  test("on raised and on uncaught exceptions", () => {
    expect(stops({ exception: "raised" }, ["amount"])).toEqual([
      ["exception", "Account.add", 8, "-1"],
      ["exception", "Account.add", 8, "-2"],
    ])
    expect(stops({ exception: "raised", type: "KeyError" })).toEqual([])
    expect(stops({ exception: "uncaught" }, ["amount"])).toEqual([["exception", "Account.add", 8, "-2"]])
  })

  test("when data change", () => {
    expect(stops({ variable: "last", function: "feed" }, ["last"]).map(([reason, , line, last]) => [reason, line, last])).toEqual(
      ["None", "1", "3", "6", "10", "15", "21", "None", "None", "28"].map((last) => ["data breakpoint", 14, last]),
    )
    expect(stops({ variable: "mine.total", condition: "mine.total > 9" }).map(([, name, line]) => [name, line])).toEqual([
      ["Account.add", 10],
      ["Account.add", 10],
      ["Account.add", 10],
      ["Account.add", 10],
    ])
  })

  test("temporary ones, disabled ones, lines without code, and runTo", () => {
    const execution = new Execution(source)
    const breakpoint = execution.setBreakpoint({ line: 5, temporary: true })
    expect([breakpoint.line, breakpoint.verified]).toEqual([6, true])
    expect(execution.setBreakpoint(99).verified).toBe(false)
    expect(execution.breakpointLines.slice(0, 6)).toEqual([1, 2, 3, 4, 6, 7])
    const disabled = execution.setBreakpoint(9)
    disabled.enabled = false
    execution.continue()
    expect(at(execution)).toEqual(["breakpoint", "Account", 6])
    expect(execution.breakpoints.map(({ line }) => line)).toEqual([null, 9])
    execution.runTo(19)
    expect(at(execution)).toEqual(["goto", "<module>", 19])
    disabled.enabled = true
    execution.runTo(24)
    expect(at(execution)).toEqual(["breakpoint", "Account.add", 9])
    expect(execution.hitsOf(disabled)).toBe(1)
  })

  test("a way ends after so many events", () => {
    const execution = new Execution("n = 0\nwhile True:\n    n += 1\n", { maxEvents: 1000 })
    execution.setBreakpoint({ line: 3, condition: "n == 1000" })
    execution.continue()
    expect(execution.stop?.reason).toBe("pause")
    while (execution.stop?.reason === "pause") execution.continue()
    expect(execution.frame?.variables.get("n")).toBe("1000")
    expect(execution.seek(5000)).toBe(5000)
  })
})

describe("back", () => {
  test("reverseContinue goes to the stop before, conditions and all", () => {
    const specs: BreakpointSpec[] = [
      { line: 9, condition: "amount % 2" },
      { function: "feed" },
      { exception: "raised" },
      { exception: "uncaught" },
      { variable: "mine.total", hitCondition: "% 3" },
    ]
    for (const spec of specs) {
      const execution = new Execution(source)
      execution.setBreakpoint(spec)
      const forwards: unknown[][] = []
      while (execution.continue() !== null) forwards.push([execution.step, ...at(execution)])
      const backwards: unknown[][] = []
      while (execution.reverseContinue() !== null) backwards.unshift([execution.step, ...at(execution)])
      expect([spec, backwards]).toEqual([spec, forwards])
      expect(execution.step).toBe(0)
    }
  })

  test("steps back into, over and out of calls", () => {
    const execution = new Execution(source)
    execution.setBreakpoint({ line: 15, hitCondition: 3 })
    execution.continue()
    execution.over()
    expect(at(execution, "last")).toEqual(["step", "feed", 14, "6"])
    execution.backOver()
    expect(at(execution, "last")).toEqual(["step", "feed", 15, "3"])
    execution.backInto()
    execution.backInto()
    expect(at(execution, "amount")).toEqual(["step", "Account.add", 10, "2"])
    execution.backOut()
    expect(at(execution, "last")).toEqual(["step", "feed", 15, "1"])
    execution.backOut()
    expect(at(execution)).toEqual(["step", "<module>", 19])
    execution.backOver()
    expect(at(execution)).toEqual(["step", "<module>", 18])
    while (execution.backOver() !== null);
    expect(execution.stop?.reason).toBe("end")
  })
})

describe("evaluate", () => {
  test("in the frame where the run stands, and in those around it", () => {
    const execution = new Execution(source)
    expect(() => execution.evaluate("1")).toThrow("no frame runs here")
    execution.setBreakpoint({ line: 9, condition: "amount == 3" })
    execution.continue()
    expect(execution.evaluate("self.total + amount")).toEqual({ value: "6", type: "int", output: "" })
    expect(execution.evaluate("self")).toMatchObject({ value: "Account#1", type: "Account" })
    expect(execution.evaluate("Account('new')")).toMatchObject({ value: "_Account#1" })
    const [, feed] = execution.frames
    expect(execution.evaluate("[a + amount for a in amounts]", feed.id).value).toBe("[4, 5, 6, 7, 8, 9]")
    expect(() => execution.evaluate("amounts")).toThrow(EvaluationError)
    expect(() => execution.evaluate("1 +")).toThrow("SyntaxError: invalid syntax")
    expect(execution.evaluate("print(amount)")).toEqual({ value: "None", type: "NoneType", output: "3\n" })
  })

  test("in the past, at every step and any level", () => {
    for (const level of ["line", "expression", "instruction"] as const) {
      const execution = new Execution(source, { level })
      while (execution.next() !== null);
      for (let step = 5; step < execution.known; step += 37) {
        execution.seek(step)
        if (execution.event?.event !== "line") execution.into()
        const { frame } = execution
        if (frame === null || frame.function.includes("lambda")) continue
        const names = [...frame.variables.keys()].filter((name) => !name.startsWith("."))
        const values = names.map((name) => execution.evaluate(name, frame.id).value)
        expect([step, values]).toEqual([step, names.map((name) => frame.variables.get(name))])
      }
    }
  })

  test("what is changed where the run stands is a part of it", () => {
    const execution = new Execution(source)
    execution.setBreakpoint({ line: 9, hitCondition: 2 })
    execution.continue()
    execution.evaluate("amount = 100")
    expect(execution.frame?.variables.get("amount")).toBe("100")
    execution.evaluate("self.bonus = 1")
    const stood = execution.step
    execution.runTo(20)
    expect(execution.output).toBe("119\n")
    expect(execution.evaluate("mine.bonus").value).toBe("1")
    // Where the run is repeated, so are the changes.
    execution.seek(stood + 1)
    expect(execution.evaluate("(amount, self.bonus)").value).toBe("(100, 1)")
    execution.evaluate("self.total = 5000")
    execution.runTo(20)
    expect(execution.output).toBe("119\n")
  })

  test("in calls by native code, which can't be left half-way", () => {
    const execution = new Execution(
      "out = []\ndef key(n):\n    out.append(n)\n    return -n\nprint(sorted([1, 2, 3], key=key))\n",
    )
    execution.setBreakpoint({ line: 4, condition: "n == 2" })
    execution.continue()
    expect(execution.evaluate("(n, out)").value).toBe("(2, [1, 2])")
    execution.watch("n")
    execution.watch("m")
    expect(execution.watches).toEqual([
      { expression: "n", value: "2", type: "int" },
      { expression: "m", error: "NameError: name 'm' is not defined" },
    ])
  })

  test("what the world has said is said again", () => {
    const program =
      "import time, random\nt = time.time()\nr = random.random()\ns = input()\nwith open('/f', 'w') as f: f.write(s)\nt = 0\nprint(open('/f').read())\n"
    const execution = new Execution(program, { stdin: "hello\n" })
    execution.runTo(6)
    const { variables } = execution.frames[0]
    const before = execution.step
    while (execution.next() !== null);
    execution.seek(before)
    expect(execution.evaluate("(t, r, s)").value).toBe(`(${variables.get("t")}, ${variables.get("r")}, 'hello')`)
    expect(execution.evaluate("open('/f').read()").value).toBe("'hello'")
  })

  test("after the end, and without an end", () => {
    const execution = new Execution("def f():\n    while True: pass\nx = 5\n")
    execution.continue()
    expect(execution.evaluate("x + 1").value).toBe("6")
    expect(() => execution.evaluate("f()")).toThrow("given up")
    expect(execution.evaluate("x").value).toBe("5")
    expect(execution.evaluate("[n for n in range(x)]").value).toBe("[0, 1, 2, 3, 4]")
  })
})
