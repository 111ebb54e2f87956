// Every trace format, with every option, can be read back: what is read of the text of its steps is the steps again; a second run,
// recorded as JSON Lines and read again, gives the same text, and as bytes the same lines.

import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { TraceOptions } from "pytracify"
import * as pytracify from "pytracify"
import { describe, expect, test } from "vitest"
import { readRecords } from "../data/records.js"
import { listPrograms } from "../programs/recording.mjs"
import { cases, type FormatCase, plainCases, scriptOf } from "./format-cases.mjs"
import { faultsOf } from "./round-trips.mjs"

const records = [
  ...readRecords("cruxeval.jsonl").filter((_record, i) => i % 24 === 0),
  ...readRecords("humaneval.jsonl").filter((_record, i) => i % 60 === 0),
  ...readRecords("mbpp.jsonl").filter((_record, i) => i % 100 === 0),
].filter(({ lines }) => lines < 2000)

const special = {
  "texts that look like separators": 'a = "<|frame_sep|> ` \\n # (3) x=1 </state> <dictsep>"\nb = {"k": "`"}\nprint(a)\n',
  "generators and exceptions":
    "def g():\n    x = yield 1\n    return x\n\ni = g()\nnext(i)\ntry:\n    i.send(5)\nexcept StopIteration as e:\n    v = e.value\ndel v\n",
  "an uncaught exception": "def f(a):\n    return a[1]\n\nf([])\n",
  "a program that does not compile": "def f(:\n",
  "output without line ends": "for i in range(3):\n    print(i, end='')\nprint()\nprint('(2): x', end='')\n",
  "a class and its objects":
    "class P:\n    k: int = 1\n    def __init__(self, x):\n        self.x = [x, self]\n    def __repr__(self):\n        return '\\n = L2 -> '\np = P({1.5: (None,)})\np.y = {'__proto__': p}\ndel p.x\n",
  "names that other languages keep":
    "__proto__ = 1\nconstructor = [__proto__]\nprint(constructor)\ndel __proto__\nlimit = 3\nlimit < 4\n",
  "an empty program": "",
}

const folder = new URL("../programs/language/", import.meta.url)
const ownPrograms = ["expressions", "compound_statements", "simple_statements"].flatMap((chapter) =>
  listPrograms(fileURLToPath(new URL(`${chapter}/`, folder))).filter((_path, i) => i % 24 === 0),
)

function check(source: string, wanted: readonly FormatCase[], run: TraceOptions = {}): void {
  expect([...faultsOf(pytracify, source, { maxSteps: 300, ...run }, wanted)]).toEqual([])
}

describe("texts that are hard to read back", () => {
  const isOther = ({ format }: FormatCase): boolean => format !== "cwm"
  for (const [what, source] of Object.entries(special)) {
    test(what, () => {
      // No trace of a program with a separator of `cwm` could be read back, so there is none.
      if (source.includes("<|"))
        expect(() => check(source, [cases.find(({ name }) => name === "cwm") as FormatCase])).toThrow("separator")
      check(source, source.includes("<|") ? cases.filter(isOther) : cases)
    })
  }
})

describe("programs of the language's chapters", () => {
  for (const path of ownPrograms) test(path.slice(folder.pathname.length), () => check(readFileSync(path, "utf8"), plainCases))
})

describe("data records", () => {
  records.forEach((record, i) => {
    test(record.id, () => check(scriptOf(record), i % 8 === 0 ? cases : plainCases, { stdin: record.stdin }))
  })
})

test("each format of the list has a case", () => {
  expect(plainCases.map(({ format }) => format).sort()).toEqual(Object.keys(pytracify.formats).sort())
})

test("python-tutor shows so many items as it is asked for, and marks the rest", () => {
  const source = "xs = list(range(5))\nd = dict.fromkeys(xs, 'long text')\n"
  const shown = (values: TraceOptions["values"]) => [...pytracify.traceText(source, "python-tutor", { values })].join("")
  expect(shown({})).toContain('["LIST",0,1,2,3,4]')
  const text = shown({ maxItems: 2, maxString: 4 })
  const mark = '["IMPORTED_FAUX_PRIMITIVE","...+3"]'
  const cut = `["IMPORTED_FAUX_PRIMITIVE","'long'...+5"]`
  expect(text).toContain(`["LIST",0,1,${mark}]`)
  expect(text).toContain(`["DICT",[0,${cut}],[1,${cut}],[${mark},["IMPORTED_FAUX_PRIMITIVE","..."]]]`)
})
