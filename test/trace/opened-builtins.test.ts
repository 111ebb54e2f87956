// Traces with opened built-ins: the frames of white-box definitions, and that nothing else changes.

import { readFileSync } from "node:fs"
import * as pytracify from "pytracify"
import {
  BuiltinMismatch,
  decodeEvent,
  definitions,
  encodeEvent,
  fold,
  formats,
  Program,
  parseSteps,
  recording,
  render,
  type TraceEvent,
  type TraceLevel,
  type TraceOptions,
  trace,
  whiteboxOf,
} from "pytracify"
import { describe, expect, test } from "vitest"
import { isOpened, lazyOf } from "./opened-check.mjs"

const programs: Record<string, string> = {
  strings: `def f(s):
    words = [w.strip().title() for w in s.split(",")]
    return "-".join(sorted(words, key=len, reverse=True)).replace("a", "4")
print(f("ab, cde,a , abba"), "bb" in "abba", "x" not in "abc")
print("a b c".split(maxsplit=1), str.upper("x"), "abc".find("c"))
upper = "xy".upper
print(upper(), *map(str.lower, ["A", "B"]))
`,
  lists: `class Item:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
    def __eq__(self, other):
        return self.n == other.n
def key(x):
    print("key", x, xs)
    return -x
xs = [3, 1, 2]
xs.sort(key=key)
xs.append(5); xs.extend(x * 2 for x in xs[:2]); xs.insert(1, 9); xs.reverse()
print(xs, xs.pop(), xs.index(9), xs.count(2), 9 in xs, max(xs), min(xs, key=lambda x: abs(x - 4)))
items = [Item(2), Item(1)]
items.sort()
print([i.n for i in items], items.index(Item(2)), Item(1) in items, sum(i.n for i in items))
args = [[2, 3], [4]]
print(list(zip(*args)), sum(*[[1, 2], 10]), sorted(*[[2, 1]]))
`,
  dicts: `d = {"a": 1}
d.update(b=2); d.setdefault("c", []).append(3)
s = set("AEIOUaeiou"); s -= {"a", "A", "e"}
print(sorted(s), tuple(set([40, 10, 50, 20, 60, 30, 7, 8]) - {8, 7}), s.union("xy"), {"r", "g", "a"}.intersection(s))
s.update("xyz"); s.discard("x")
print(s)
print(d.get("z", 0), d.pop("a"), d, dict.fromkeys("xy", 0), {1, 2}.union([3]), {1} .issubset({1, 2}))
for i, (k, v) in enumerate(d.items(), 1):
    print(i, k, v)
`,
  iterators: `it = enumerate("ab")
print(next(it), type(it).__name__, isinstance(it, enumerate))
print(next(it), next(it, None))
for a, b in zip(range(2), reversed([7, 8])):
    print(a + b, any(x > 0 for x in (0, a)), all([]))
def g():
    yield from filter(None, [0, 1, 2])
print(list(g()), [*map(lambda x: x + 1, range(0, 6, 2))])
for n in range(2):
    for m in range(n):
        print(n, m)
`,
  errors: `def find(s):
    try:
        return "abc".index(s)
    except ValueError as e:
        return repr(e)
    finally:
        print("done")
print(find("c"), find("x"))
for bad in (lambda: [].pop(), lambda: {}.pop(1), lambda: int("1x"), lambda: max([]), lambda: [1, "a"].sort(),
            lambda: "a".find(1), lambda: sum([1, "a"]), lambda: sorted(5), lambda: "".join([1]), lambda: 1 in "a",
            lambda: [1].index(2), lambda: list(map(lambda x: 1 // x, [0])), lambda: sorted([1], key=lambda x: x.y)):
    try:
        bad()
    except Exception as e:
        t = e.__traceback__
        names = []
        while t is not None:
            names.append(t.tb_frame.f_code.co_name)
            t = t.tb_next
        print(type(e).__name__, e, names, e.__context__)
{1}.remove(2)
`,
  numbers: `a = 2 ** 70
b = a * a + 12345678901234567890
print(a + 1, b, -a + 3, 5 * -a, int("12"), str(34), int("ff", 16), divmod(17, 5), pow(3, 20, 7), abs(-3), bin(5))
a += 1
a *= 3
print(a, 1 + 1)
`,
}

function eventsOf(source: string, options: TraceOptions): TraceEvent[] {
  return [...trace(source, { filename: "/program.py", ...options }).events]
}

function textOf(name: string, source: string, events: Iterable<TraceEvent>): string {
  return [...render(formats[name], new Program(source, "/program.py"), events)].join("")
}

const lazy = lazyOf(pytracify)
const eager = Object.keys(definitions()).filter((name) => !lazy.includes(name))

function optionsFor(name: string): TraceOptions {
  return recording(formats[name])
}

describe("folding gives the closed trace", () => {
  for (const [name, source] of Object.entries(programs)) {
    for (const formatName of Object.keys(formats)) {
      test(`${name}, ${formatName}`, () => {
        const options = optionsFor(formatName)
        const closed = trace(source, { filename: "/program.py", ...options })
        const open = trace(source, { filename: "/program.py", ...options, builtins: options.iterators ? eager : "open" })
        expect([open.stdout, open.stderr, open.status]).toEqual([closed.stdout, closed.stderr, closed.status])
        if (!options.iterators) expect([...open.events].some(isOpened)).toBe(true)
        expect([...closed.events].some(isOpened)).toBe(false)
        expect(textOf(formatName, source, fold(open.events))).toBe(textOf(formatName, source, closed.events))
      })
    }
  }
})

// Two formats have no source lines of definitions.
const definitionShown: Record<string, string> = { codeexecutor: "maxsplit", "python-tutor": "<builtin str.split>" }

test("every format shows the frames of definitions with their lines, and reads its text back", () => {
  for (const [name, format] of Object.entries(formats)) {
    for (const source of Object.values(programs)) {
      const events = eventsOf(source, { ...optionsFor(name), builtins: "open" })
      const text = textOf(name, source, events)
      expect(
        parseSteps(format, text)
          .map((step) => format.print(step))
          .join(""),
      ).toBe(text)
    }
    const text = textOf(name, programs.strings, eventsOf(programs.strings, { ...optionsFor(name), builtins: "open" }))
    expect(text).toContain(definitionShown[name] ?? "if sep is None:")
  }
})

test("a recorded run brings its definitions", () => {
  const events = eventsOf(programs.strings, { level: "expression", builtins: "open" })
  const read = events.map((event) => {
    const { kind, args } = encodeEvent(event)
    return decodeEvent(kind, args, null)
  })
  expect(textOf("etcot", programs.strings, read)).toBe(textOf("etcot", programs.strings, events))
  expect(read.filter(({ event }) => event === "definition").length).toBeGreaterThan(3)
})

test("only the built-ins that are named are opened", () => {
  const opened = eventsOf(programs.strings, { level: "call", builtins: ["sorted", "in"] })
  const names = new Set(opened.flatMap((event) => (event.event === "call" ? [event.function] : [])))
  expect([...names].filter((name) => /^<builtin [^>]*>$/.test(name)).sort()).toEqual(["<builtin in>", "<builtin sorted>"])
  expect(() => trace("", { builtins: ["nothing"] })).toThrow("there is no definition of nothing")
})

const asking = `from itertools import compress, dropwhile, groupby, takewhile, tee
class Source:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        print("iter")
        return self
    def __next__(self):
        self.n += 1
        if self.n == 2:
            raise KeyError(self.n)
        if self.n > 4:
            raise StopIteration
        return self.n
def failing(x):
    if x == 2:
        raise ValueError(x)
    return x
for it in (map(failing, [1, 2, 3]), filter(None, Source()), zip(Source(), [1, 2, 3]), enumerate(Source()),
           takewhile(failing, [1, 2, 3, 0, 1]), dropwhile(failing, Source()), compress(Source(), [1, 1, 1, 1])):
    for _ in range(6):
        try:
            print(next(it, "end"))
        except Exception as error:
            print(repr(error))
a, b = tee("xyz")
print(next(a), *b, *a, [(k, *g) for k, g in groupby("aabc")])
`

test("opened iterators are asked, and go on after their end and after exceptions, as native ones", () => {
  expect(trace(asking, { builtins: "open" }).stdout).toBe(trace(asking, {}).stdout)
})

test("a definition that is wrong is an error that says what it gave", () => {
  const wrong = { ...definitions(), "str.upper": "def upper(self: str, /):\n    return self\n" }
  for (const level of ["line", "expression"] as TraceLevel[]) {
    const run = () => trace("print('x'.upper())", { level, builtins: "open", whitebox: whiteboxOf(() => wrong) })
    expect(run).toThrow(BuiltinMismatch)
    expect(run).toThrow("the white-box definition of str.upper, called with str 'x', gives str 'x'; the built-in gives str 'X'")
  }
})

test("the programs of CRUXEval fold to their closed traces", () => {
  const lines = readFileSync(new URL("../data/cruxeval.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
  for (const line of lines.filter((_, i) => i % 8 === 0)) {
    const { code, input } = JSON.parse(line) as { code: string; input: string }
    const source = `${code}\nf(${input})\n`
    const open = eventsOf(source, { level: "line", builtins: "open" })
    expect(textOf("et-compact", source, fold(open))).toBe(textOf("et-compact", source, eventsOf(source, { level: "line" })))
  }
})
