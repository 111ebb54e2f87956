// Stepping through a run: forwards only as far as needed, back from the log.

import { Execution, type TraceLevel, trace } from "pytracify"
import { expect, test } from "vitest"

const source = `def f(n):
    total = 0
    for i in range(n):
        total += g(i)
    return total

def g(i):
    return i * 2

print(f(3))
print("end")
`
const lineOf = (execution: Execution): number => execution.frame?.line ?? -1

test("into goes into calls, over goes over them, out leaves the frame", () => {
  const execution = new Execution(source)
  expect(execution.status).toBe("paused")
  execution.into()
  expect(execution.frame).toMatchObject({ function: "<module>", line: 1 })
  execution.over()
  expect(lineOf(execution)).toBe(7)
  execution.over()
  expect(lineOf(execution)).toBe(10)
  execution.into()
  expect(execution.frames.map(({ function: name, line }) => [name, line])).toEqual([
    ["<module>", 10],
    ["f", 2],
  ])
  execution.over()
  execution.over()
  execution.over()
  expect(lineOf(execution)).toBe(3)
  expect([...(execution.frame?.variables ?? [])]).toEqual([
    ["n", "3"],
    ["total", "0"],
    ["i", "0"],
  ])
  execution.over()
  execution.into()
  expect(execution.frame).toMatchObject({ function: "g", line: 8 })
  execution.out()
  expect(execution.frame).toMatchObject({ function: "f", line: 3 })
  execution.out()
  expect(lineOf(execution)).toBe(11)
  expect(execution.output).toBe("6\n")
  expect(execution.over()).toBeNull()
  expect(execution.status).toBe("ok")
  expect(execution.output).toBe("6\nend\n")
})

test("back and seek show what was there", () => {
  const execution = new Execution(source)
  const seen: string[] = []
  const look = (): string =>
    JSON.stringify([execution.frames, execution.output, execution.frame && [...execution.frame.variables]])
  seen.push(look())
  while (execution.next() !== null) seen.push(look())
  const last = execution.step
  expect(seen.length).toBe(last + 1)
  for (let step = last - 1; step >= 0; step--) {
    execution.back()
    expect([execution.step, look()]).toEqual([step, seen[step]])
  }
  expect(execution.back()).toBeNull()
  for (const step of [5, 3, last, 0, 17]) {
    expect(execution.seek(step)).toBe(step)
    expect(look()).toBe(seen[step])
  }
  expect(execution.seek(last + 100)).toBe(last)
})

test("an endless loop can be stepped through, and only as far as needed", () => {
  const execution = new Execution("n = 0\nwhile True:\n    n += 1\n    print(n)\n")
  for (let i = 0; i < 3000; i++) execution.into()
  expect(execution.known).toBe(execution.step)
  expect(execution.frame?.variables.get("n")).toBe(String(execution.output.trimEnd().split("\n").length))
  expect(execution.result).toBeNull()
  execution.dispose()
  expect(() => execution.next()).toThrow("disposed")
})

test("nothing runs before it is stepped over", () => {
  const printed: string[] = []
  const execution = new Execution("print(1)\nprint(2)\n", { onOutput: (text) => printed.push(text) })
  execution.into()
  expect(printed).toEqual([])
  execution.into()
  expect(printed.join("")).toBe("1\n")
})

test("breakpoints stop over, out and continue", () => {
  const execution = new Execution(source)
  execution.setBreakpoint(8)
  execution.continue()
  expect(execution.frame).toMatchObject({ function: "g", line: 8 })
  execution.continue()
  expect(execution.frame?.variables.get("i")).toBe("1")
  execution.clearBreakpoint(8)
  execution.setBreakpoint(4)
  execution.out()
  expect(lineOf(execution)).toBe(3)
  execution.seek(0)
  execution.continue()
  expect([lineOf(execution), execution.frame?.variables.get("i")]).toEqual([4, "0"])
  execution.clearBreakpoint(4)
  expect(execution.continue()).toBeNull()
  expect(execution.status).toBe("ok")
})

const programs = {
  "calls back from native code":
    "def key(x):\n    y = -x\n    return y\nprint(sorted([1, 3, 2], key=key))\nprint(max([1], key=key))\n",
  generators: "def g():\n    x = yield 1\n    yield x\ni = g()\nnext(i)\ni.send(5)\nfor a in g():\n    print(a)\n",
  "an exception through frames": "def f():\n    1 / 0\ntry:\n    f()\nexcept ZeroDivisionError as e:\n    print(e)\nf()\n",
  "with, classes, comprehensions":
    "class C:\n    def __enter__(self):\n        return [a for a in range(3)]\n    def __exit__(self, *a):\n        return True\nwith C() as c:\n    print({x: x for x in c})\n    raise ValueError\n",
  "a one-line loop": "n = 3\nwhile n: n -= 1\nfor i in range(2): pass\n",
  "its own trace function":
    "import sys\nseen = []\ndef t(frame, event, arg):\n    seen.append((event, frame.f_lineno))\n    return t\ndef f(n):\n    while n:\n        n -= 1\nsys.settrace(t)\nf(2)\nsys.settrace(None)\nprint(seen)\n",
  threads:
    "import threading\ndef f(n):\n    for i in range(n):\n        print(n, i)\nts = [threading.Thread(target=f, args=(k,)) for k in (1, 2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\n",
  "a program that does not compile": "def f(:\n",
}

for (const [what, program] of Object.entries(programs)) {
  for (const level of ["call", "line", "expression", "instruction"] as TraceLevel[]) {
    test(`${what}: event by event at level ${level} is what trace gives`, () => {
      const whole = trace(program, { level, evaluate: "1 + 1" })
      const execution = new Execution(program, { level, evaluate: "1 + 1" })
      const events: string[] = []
      for (let event = execution.next(); event !== null; event = execution.next()) events.push(JSON.stringify(event))
      expect(events).toEqual([...whole.events].map((event) => JSON.stringify(event)))
      expect(execution.result).toMatchObject({ stdout: whole.stdout, status: whole.status, value: whole.value })
    })
  }
}
