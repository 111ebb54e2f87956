// `pytracify builtins`, and what `trace` and `render` do with --builtins and --fold.

import { expect, test } from "vitest"
import { folderWith, pytracify } from "./command.js"

const folder = folderWith({ "prog.py": 'print("-".join(sorted("b a".split())))\n' })

const run = (...args: string[]) => pytracify(args, "", folder)

/// The built-ins whose definitions a trace enters, in order.
function entered(stdout: string): string[] {
  return [...stdout.matchAll(/^#\d+ <builtin ([\w.]+)>\(/gm)].map((match) => match[1])
}

test("builtins lists the definitions, and prints their texts", () => {
  expect(run("builtins").stdout).toMatch(/^abs all any .*\n(.*\n)*list: append .*\n/)
  const { stdout } = run("builtins", "str.partition", "math.*g*")
  expect(stdout).toMatch(/^# str\.partition\ndef partition\(self: str, sep: str, \/\):\n/)
  expect(stdout).toContain("# math.gcd\n")
})

test("names choose what is opened, and may be patterns", () => {
  expect(entered(run("trace", "prog.py", "--builtins", "open").stdout)).toEqual(["str.split", "sorted", "str.join"])
  expect(entered(run("trace", "prog.py", "--builtins", "str.*").stdout)).toEqual(["str.split", "str.join"])
})

test("a name without a definition is named, with what is near it", () => {
  const { status, stderr } = run("trace", "prog.py", "--builtins", "sorted,join")
  expect([status, stderr]).toEqual([
    2,
    "pytracify: there is no definition of join; there is str.join (pytracify builtins shows what there is)\n",
  ])
  expect(run("builtins", "nothing").status).toBe(2)
})

test("--fold leaves definitions out, while tracing and while rendering", () => {
  const closed = run("trace", "prog.py").stdout
  expect(run("trace", "prog.py", "--builtins", "open", "--fold", "all").stdout).toBe(closed)
  run("trace", "prog.py", "--builtins", "open", "--format", "events", "--for", "etcot", "-o", "run.jsonl")
  expect(run("render", "run.jsonl", "--fold", "all").stdout).toBe(closed)
  expect(entered(run("render", "run.jsonl", "--fold", "sorted,str.join").stdout)).toEqual(["str.split"])
  expect(run("render", "run.jsonl", "--fold", "nothing").status).toBe(2)
})
