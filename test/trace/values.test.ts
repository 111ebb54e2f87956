// How values are shown: by the tracer alone, whatever they are; tracing a program never changes what it does.

import { formats, RunState, recording, render, run, type TraceLevel, trace, traceText } from "pytracify"
import { describe, expect, test } from "vitest"

const levels: readonly TraceLevel[] = ["call", "line", "expression", "instruction"]

/// Programs whose values would raise, print or show an address if they were asked for their own text.
const programs = {
  "ints that Python has no text for":
    "def f(n):\n    m = -n\n    return [m], range(n), {n: 1}\nclass I(int): pass\nx = f(10 ** 5000)\ny = I(10 ** 5000)\ntry:\n    raise ValueError(10 ** 5000)\nexcept ValueError as e:\n    kept = e\nprint(len(x))\n",
  "values with a text of their own":
    "class R:\n    def __init__(self, v):\n        self.v = v\n    def __repr__(self):\n        print('repr'); raise ValueError\n    __str__ = __format__ = __hash__ = __eq__ = __bool__ = __len__ = __iter__ = __getattr__ = __repr__\nclass E(Exception):\n    def __str__(self):\n        print('str'); return 's'\nclass S(str):\n    __repr__ = R.__repr__\nclass L(list):\n    __repr__ = R.__repr__\ndef f(r, s, l):\n    l.append(r)\n    r.v = l\n    return l\nz = f(R(1), S('x'), L())\ntry:\n    raise E(z)\nexcept E as e:\n    kept = e\n",
  "values with addresses":
    "import threading, weakref, io, functools, operator\nclass A:\n    def m(self): return 1\na = A()\nthings = [object(), a.m, A.m, len, [].append, lambda: 1, (x for x in ()), threading.Lock(), weakref.ref(a), io.StringIO(), functools.partial(len), operator.itemgetter(1), property(), classmethod(len), memoryview(b''), map(len, ''), A, type(a).__dict__, a.__init__, iter([]), {}.keys(), slice(1), NotImplemented, ...]\ndef f(*args):\n    return args\nf(*things)\n",
}

describe("programs that must not notice", () => {
  for (const [what, source] of Object.entries(programs)) {
    test(what, () => {
      const alone = run(source)
      for (const level of levels) {
        const traced = trace(source, { level, stack: true })
        expect([traced.status, traced.stdout, traced.stderr]).toEqual([alone.status, alone.stdout, alone.stderr])
        for (const event of traced.events) expect(JSON.stringify(event)).not.toMatch(/ at 0x[0-9a-f]/)
      }
      for (const name of Object.keys(formats)) {
        const text = [...traceText(source, name)].join("")
        // PySnooper shows values as the program does.
        expect(text, name).not.toMatch(/ at 0x[0-9a-f]/)
        if (name === "pysnooper") continue
        const { program, events, stdout } = trace(source, recording(formats[name]))
        expect(stdout).toBe(alone.stdout)
        expect([...render(formats[name], program, events)].join("")).toBe(text)
      }
    })
  }
})

function shownAtEnd(source: string, values = {}): Record<string, string> {
  const state = new RunState()
  for (const event of trace(source, { level: "line", values }).events) state.apply(event)
  return Object.fromEntries(state.frame?.variables ?? [])
}

test("what is left out leaves a mark", () => {
  const source =
    "a = bytes(9)\nb = bytearray(9)\nc = 'x' * 9\nd = list(range(9))\ne = {1: {2: {3: 4}}}\nf = 10 ** 20000\ng = ((1, 2, 3), 4, 5)\nh = {i: i for i in range(3)}.items()\nx = 1\n"
  expect(shownAtEnd(source, { maxString: 4, maxItems: 2, maxDepth: 2 })).toMatchObject({
    a: "b'\\x00\\x00\\x00\\x00'...+5",
    c: "'xxxx'...+5",
    f: `1${"0".repeat(4299)}...+15701`,
    g: "((1, 2, ...+1), 4, ...+1)",
  })
  expect(shownAtEnd("b = bytearray(20000)\nd = list(range(1001))\nx = 1\n").b).toMatch(/\.\.\.\+10000\)$/)
})

test("values that look alike in Python and here", () => {
  const source =
    "import array, types\nfrom collections import OrderedDict, deque\nd = {'a': [1], 2: (3,)}\nk, v, i = d.keys(), d.values(), d.items()\no = OrderedDict(a=1).items()\na = array.array('d', [1, 2.5])\nb = bytearray(b'ab\\n')\nq = deque([1, [2]])\nr = range(1, 9, 2)\nx = 1\n"
  expect(shownAtEnd(source)).toMatchObject({
    k: "dict_keys(['a', 2])",
    v: "dict_values([[1], (3,)])",
    i: "dict_items([('a', [1]), (2, (3,))])",
    o: "odict_items([('a', 1)])",
    a: "array([1.0, 2.5])",
    b: "bytearray(b'ab\\n')",
    q: "deque([1, [2]])",
    r: "range(1, 9, 2)",
  })
})

test("a program that is a text does not show what it gives to exec, nor what the library makes code of", () => {
  const source =
    "from dataclasses import dataclass\nexec('a = 1\\nb = 2')\n@dataclass\nclass C:\n    x: int\nprint(C(1))\nclass B[T]:\n    pass\n"
  for (const name of Object.keys(formats)) {
    const withoutName = (text: string): string =>
      text.replaceAll("/dir/program.py", "<string>").replaceAll("program.py", "<string>")
    const asFile = [...traceText(source, name, { filename: "/dir/program.py" })].join("")
    if (name !== "trace-module") expect([...traceText(source, name)].join("")).toBe(withoutName(asFile))
  }
})
