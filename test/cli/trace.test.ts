// `pytracify trace` and `render`: what is selected, how long a trace may be, and messages for wrong words.

import { formats } from "pytracify"
import { expect, test } from "vitest"
import { folderWith, pytracify, start } from "./command.js"

const program = `import sys

def f(xs):
    total = 0
    for x in xs:
        total += g(x)
    return total

def g(x):
    return x * 2

if __name__ == "__main__":
    print(input(), sys.argv[1:])
    print(f([1, 2, 3, 4, 5]))
`

const folder = folderWith({ "prog.py": program, "in.txt": "first\nsecond\n", "helpers.py": "def h():\n    return 1\n" })

function traced(...args: string[]) {
  return pytracify(["trace", "prog.py", "--input-file", "in.txt", ...args], "", folder)
}

/// The sources of the lines that a trace has, in order.
function lines(stdout: string): string[] {
  return stdout.split("\n").flatMap((line) => /^(?:#\d+ )?L\d+ (.*)$/.exec(line)?.[1] ?? [])
}

test("options may stand after the program's name; others are the program's, and so is all after --", () => {
  const { status, stdout, stderr } = traced("a", "--other", "--format", "cwm", "--entry", "f", "--", "--level", "b")
  expect({ status, stderr }).toEqual({ status: 0, stderr: "first ['a', '--other', '--level', 'b']\n30\n" })
  expect(stdout.startsWith("<|trace_context_start|>") && stdout.endsWith("<|end_of_text|>")).toBe(true)
  expect(pytracify(["trace", "--format", "cwm", "--entry=f", "prog.py"], "first\n", folder).stdout).toBe(stdout)
})

test("--entry takes a function, or a call that is traced alone", () => {
  expect(traced("--entry", "g").stdout).toBe("#2 g(x=1)\nL10 return x * 2\n  x * 2 -> 1 * 2 -> 2\n  return 2\n")
  const { status, stdout, stderr } = traced("--entry", "f([7])", "--format", "et-compact")
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
  const steps = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
  expect(steps[0]).toMatchObject({ event: "call", function: "f", changed: { xs: "[7]" } })
  expect(steps.at(-1)).toMatchObject({ event: "return", value: "14" })
  expect(traced("--function", "nothing").stderr).toMatch(/pytracify: nothing that happened is selected\n$/)
  expect(traced("--entry", "nothing").stderr).toMatch(/pytracify: nothing was not called\n$/)
  expect(traced("--entry", "missing(1)")).toMatchObject({ status: 1, stderr: expect.stringContaining("NameError") })
})

test("--function, --depth, --lines, --step-over and --loops", () => {
  expect(lines(traced("--function", "g").stdout)).toEqual(Array(5).fill("return x * 2"))
  expect(lines(traced("--depth", "1", "--entry", "f").stdout)).not.toContain("return x * 2")
  expect(lines(traced("--lines", "4,6-7").stdout)).toEqual(["total = 0", ...Array(5).fill("total += g(x)"), "return total"])
  const over = traced("--step-over", "g", "--entry", "f").stdout
  expect(lines(over)).not.toContain("return x * 2")
  expect(over).toContain("#2 g(x=1)\n  return 2\n")
  const short = traced("--loops", "1", "--entry", "f").stdout
  expect(short).toContain("  ... 3 of L5\n  x := 4\n  total := 20\n")
  expect(lines(short).filter((line) => line === "total += g(x)")).toHaveLength(2)
})

test("--file", () => {
  const main = "import helpers\nprint(helpers.h())\n"
  const other = folderWith({ "main.py": main, "helpers.py": "def h():\n    return 1\n" })
  const { stdout } = pytracify(["trace", "main.py", "--file", "helpers.py"], "", other)
  expect(lines(stdout)).toEqual(["def h():", "return 1"])
  const run = pytracify(["trace", "main.py", "--file", "*", "--format", "events"], "", other).stdout
  const rendered = pytracify(["render", "-", "--format", "narration", "--function", "h"], run, other).stdout
  expect(rendered).toContain("Line 2 of `h` runs: `return 1`.")
})

test("--max-items, --max-string and --max-depth", () => {
  const of = (...args: string[]) => traced("--format", "et-compact", ...args).stdout
  expect(of("--entry", "f(list(range(9)))", "--max-items", "2")).toContain('"xs":"[0, 1, ...+7]"')
  expect(of("--entry", "g('abcdef')", "--max-string", "3")).toContain('"x":"\'abc\'...+3"')
  expect(of("--entry", "g([[1]])", "--max-depth", "1")).toContain('"x":"[...]"')
})

test("budgets end the trace with a mark, a message and status 1", () => {
  for (const [option, reason] of [
    ["--max-steps", "steps"],
    ["--max-chars", "characters"],
    ["--max-tokens", "tokens"],
  ]) {
    const { status, stdout, stderr } = traced(option, "20")
    expect({ status, mark: stdout.endsWith(`  limit ${reason}\n`) }).toEqual({ status: 1, mark: true })
    expect(stderr).toMatch(new RegExp(`pytracify: stopped: ${reason}\n$`))
    const events = traced("--format", "events", option, "20").stdout.trimEnd().split("\n")
    expect(events.slice(-2).map((line) => JSON.parse(line))).toMatchObject([
      { event: "limit", reason },
      { event: "end", status: "stopped" },
    ])
  }
  const endless = folderWith({ "endless.py": "n = 0\nwhile True:\n    n += 1\n" })
  const { stdout } = pytracify(["trace", "endless.py", "--max-chars", "500"], "", endless)
  expect(stdout.length).toBeLessThan(530)
})

test("a recorded run can be selected from", () => {
  const run = traced("--format", "events", "--level", "expression").stdout
  const rendered = pytracify(["render", "-", "--entry", "f", "--loops", "1", "--step-over", "g"], run, folder)
  expect(rendered.stdout).toBe(traced("--entry", "f", "--loops", "1", "--step-over", "g").stdout)
  const again = pytracify(["render", "-", "--format", "events", "--function", "g"], run, folder).stdout
  expect(pytracify(["render", "-"], again, folder).stdout).toBe(traced("--function", "g").stdout)
  expect(pytracify(["render", "-", "--max-chars", "50"], run, folder)).toMatchObject({ status: 1 })
})

for (const format of ["et-dynamic", "python-tutor", "pysnooper"]) {
  test(`a run recorded for ${format} has all that it needs`, () => {
    const run = traced("--format", "events", "--for", format).stdout
    expect(pytracify(["render", "-", "--format", format], run, folder).stdout).toBe(traced("--format", format).stdout)
  })
}

test("what a run lacks is named, and how values are shown is recorded", () => {
  const plain = traced("--format", "events").stdout
  const lacks = (...words: string[]) => pytracify(["render", "-", ...words], plain, folder)
  expect(lacks("--format", "et-dynamic")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(
      "the format et-dynamic needs the positions of iterators, this run has none: record it with `--format events --for et-dynamic`",
    ),
  })
  const run = traced("--format", "events", "--for", "etcot").stdout
  expect(pytracify(["render", "-", "--option", "checkpoint=5"], run, folder)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("`--format events --for etcot --option checkpoint=5`"),
  })
  const shortened = traced("--format", "events", "--max-items", "1", "--max-string", "2").stdout
  const rendered = pytracify(["render", "-", "--format", "et-compact"], shortened, folder).stdout
  expect(rendered).toBe(traced("--format", "et-compact", "--max-items", "1", "--max-string", "2").stdout)
  expect(lacks("--max-items", "1")).toMatchObject({ status: 2, stderr: expect.stringContaining("unknown option") })
})

test("options of formats are recorded and rendered", () => {
  const options: [format: string, ...options: string[]][] = [
    ["etcot", "dialect=substitution", "names=yes"],
    ["etcot", "checkpoint=5", "largest=3"],
    ["et-dynamic", "distance=3"],
    ["cwm", "unchanged=frame", "exception=type", "lineEnds=no"],
    ["next", "shown=1"],
    ["pysnooper", "depth=1", "clock=zero"],
  ]
  for (const [format, ...words] of options) {
    const asked = words.flatMap((word) => ["--option", word])
    const run = traced("--format", "events", "--for", format, ...asked).stdout
    const rendered = pytracify(["render", "-", "--format", format, ...asked], run, folder).stdout
    expect(rendered).toBe(traced("--format", format, ...asked).stdout)
    expect(rendered).not.toBe(traced("--format", format).stdout)
  }
})

test("a reader that goes away ends the run quietly", async () => {
  for (const words of [[], ["--format", "events"], ["--format", "cwm"]]) {
    const child = start(["trace", "-c", "n = 0\nwhile True:\n    n += 1\n", ...words])
    let stderr = ""
    child.stderr.on("data", (data) => {
      stderr += data
    })
    child.stdout.once("data", () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on("close", resolve))
    expect([status, stderr]).toEqual([141, ""])
  }
})

test("a recorded run of a program that does not compile is rendered", () => {
  const wrong = folderWith({ "wrong.py": "def f(:\n" })
  const run = pytracify(["trace", "wrong.py", "--format", "events"], "", wrong).stdout
  const { status, stdout } = pytracify(["render", "-", "--format", "next"], run, wrong)
  expect([status, stdout]).toEqual([0, "def f(:\n\n"])
})

test("wrong words are an error of one line, and status 2", () => {
  const wrong: [args: string[], message: string][] = [
    [["--depth", "x"], "--depth takes a whole number above 0, not x"],
    [["--loops", "-1"], "--loops takes a whole number from 0, not -1"],
    [["--max-chars", "0"], "--max-chars takes a whole number above 0, not 0"],
    [["--max-steps", "1.5"], "--max-steps takes a whole number above 0, not 1.5"],
    [["--max-items", "many"], "--max-items takes a whole number from 0, not many"],
    [["--lines", "5-2"], "--lines takes A-B, not 5-2"],
    [["--lines", "a"], "--lines takes A-B, not a"],
    [["--entry", "f("], "--entry takes a function's name or a call like 'f([1, 2])', not f(: '(' was never closed"],
    [["--entry", "1 + 1"], "--entry takes a function's name or a call like 'f([1, 2])', not 1 + 1"],
    [["--option", "dialect=x"], "the option dialect is log or substitution, not x"],
    [["--option", "checkpoint=0"], "the option checkpoint is a whole number above 0, not 0"],
    [["--option", "distance=1"], "the option distance is for et-dynamic and et-instruction, not for etcot"],
    [["--stack"], "--stack goes with --format events --level instruction"],
    [["--input-file", "missing.txt"], "--input-file: there is no file missing.txt"],
    [["--level", "deep"], "no level is called deep; there are: call, line, expression, instruction"],
    [["--to", "missing/x"], "--to: missing/x can't be written: ENOENT"],
  ]
  for (const [args, message] of wrong) {
    expect(pytracify(["trace", "prog.py", ...args], "", folder)).toEqual({
      status: 2,
      stdout: "",
      stderr: `pytracify: ${message}\n`,
    })
  }
  expect(traced("--format", "nonsense")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(Object.keys(formats).join(", ")),
  })
  expect(pytracify(["trace", "--wrong", "prog.py"], "", folder)).toMatchObject({ status: 2 })
  expect(pytracify(["trace", "prog.py", "--entry"], "", folder)).toMatchObject({ status: 2 })
})

test("no progress is shown where nobody looks", () => {
  expect(traced().stderr).toBe("first []\n30\n")
})

test("the help names every option", () => {
  const { stdout } = pytracify(["trace", "--help"])
  for (const option of "dialect names checkpoint largest distance unchanged exception lineEnds shown depth clock".split(" "))
    expect(stdout).toContain(` ${option}=`)
  for (const option of "format level stack to output input-file file entry function depth lines step-over loops".split(" "))
    expect(stdout).toContain(`--${option}`)
  for (const option of "max-steps max-chars max-tokens max-items max-string max-depth".split(" "))
    expect(stdout).toContain(`--${option}`)
})
