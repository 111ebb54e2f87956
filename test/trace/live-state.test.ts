// The state of a traced program is that of the machine, at every step: `npm run reference -- state` compares many more programs.

import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { modules } from "../../interpreter/stdlib/index.js"
import type { TraceLevel } from "../../tracer/event-types.js"
import { filename, scriptOf } from "./format-cases.mjs"
import { checkState, type StateReport } from "./live-state.js"

const folder = new URL("programs/", import.meta.url)

function check(source: string, level: TraceLevel, stdin = ""): StateReport {
  return checkState(source, { modules, level, filename, stdin, most: 20_000, maxSteps: 500 })
}

// The frames of several threads are one stack here.
const programs = readdirSync(folder).filter((name) => name.endsWith(".py") && name !== "threads.py")

programs.forEach((name, i) => {
  const level = (["line", "line", "instruction", "call"] as const)[i % 4]
  test(`${name} at level ${level}`, () => {
    expect(check(readFileSync(new URL(name, folder), "utf8"), level).faults).toEqual([])
  })
})

const mutations = new URL("mutations/", import.meta.url)

for (const name of readdirSync(mutations)) {
  test(`${name} in mutations`, () => {
    const source = readFileSync(new URL(name, mutations), "utf8")
    for (const level of ["line", "instruction"] as const) expect(check(source, level).faults).toEqual([])
  })
}

test("data records", () => {
  const lines = readFileSync(new URL("../data/cruxeval.jsonl", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
  for (let i = 0; i < lines.length; i += 40) expect(check(scriptOf(JSON.parse(lines[i])), "line").faults).toEqual([])
})

/// What once was told wrongly.
const found: Record<string, string> = {
  "a list that shrinks in place": "a = [1, 2, 3]\na *= 0\na += [4]\nprint(a)\n",
  "keys with the same text":
    "n = float('nan')\nd = {n: 1, float('nan'): 2, (lambda: 1): 3, (lambda: 2): 4}\nd[n] = 5\ndel d[n]\nprint(len(d))\n",
  "a bytearray that is changed through a view":
    "b = bytearray(b'abc')\nm = memoryview(b)\nm[0] = 120\nm.__setitem__(1, 121)\nprint(b)\n",
  "attributes of a bytearray": "class B(bytearray):\n    pass\nb = B()\nb.x = 1\nb.x = 2\nprint(b)\n",
  "text of a float's and a bytes' subclass":
    "class F(float):\n    def __repr__(self): return 'F'\nclass B(bytes):\n    def __repr__(self): return 'B'\ndef f(*a): return a\nf(F(1), B(b'x'))\n",
  "a comprehension's variable hides the module's": "def f(x): return x\nx = 5\nprint([f(x) for x in range(2)])\nprint(x)\n",
  "a caller's variables": "def g(a): return a\ndef f():\n    print([g(x) for x in 'ab'], g(y := 3), g(y))\nf()\n",
  "cells of several frames":
    "def f():\n    n = 0\n    def inc():\n        nonlocal n\n        n += 1\n        return n\n    def get():\n        m = inc()\n        return n\n    return get() + get() + n\nprint(f())\n",
  "an enumerate over a zip": "for i, (x, y) in enumerate(zip('ab', [1, 2])):\n    print(i, x, y)\n",
  "a generator that is let go": "def f():\n    print(1 in (x for x in range(3)))\n    print(2)\nf()\n",
  "a list in the hands of sort":
    "xs = [3, 1, 2]\ndef key(x):\n    xs.append(x)\n    return x\ntry:\n    xs.sort(key=key)\nexcept ValueError as e:\n    print(e)\nprint(xs)\n",
  "an object that native code goes on with":
    "import pickle\nclass S(set):\n    def __init__(self, items=(), tag=None):\n        self.tag = tag\nprint(pickle.loads(pickle.dumps(S([1], 2))).tag)\n",
}

for (const [what, source] of Object.entries(found)) {
  test(what, () => {
    expect(check(source, "line").faults).toEqual([])
    expect(check(source, "instruction").faults).toEqual([])
  })
}
