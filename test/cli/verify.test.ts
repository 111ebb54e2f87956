// `pytracify verify`: a verdict as JSON, and a status.

import { statSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { folderWith, pytracify } from "./command.js"

const program = "def f(n):\n    total = 0\n    for i in range(n):\n        total += i\n    return total\n\nprint(f(3))\n"

for (const format of ["etcot", "cwm", "et-compact"]) {
  test(`${format}: a right trace, and one with a wrong value`, () => {
    const folder = folderWith({ "prog.py": program })
    const { stdout } = pytracify(["trace", "--format", format, "prog.py"], "", folder)
    const right = pytracify(["verify", "--format", format, "prog.py", "-"], stdout, folder)
    expect(right.status).toBe(0)
    expect(JSON.parse(right.stdout)).toMatchObject({ right: true, firstWrong: null })
    const at = stdout.lastIndexOf("3")
    const wrong = pytracify(
      ["verify", "--format", format, "prog.py", "-"],
      `${stdout.slice(0, at)}4${stdout.slice(at + 1)}`,
      folder,
    )
    expect(wrong.status).toBe(1)
    expect(JSON.parse(wrong.stdout).firstWrong.expected).toContain("3")
  })
}

test("a file that is read in several pieces", () => {
  const long = "text = ''\nfor i in range(300):\n    text += 'é🐍'\n"
  const folder = folderWith({ "prog.py": long })
  expect(pytracify(["trace", "--format", "et-compact", "--to", "trace.txt", "prog.py"], "", folder).status).toBe(0)
  expect(statSync(join(folder, "trace.txt")).size).toBeGreaterThan(1 << 17)
  const { status, stdout } = pytracify(["verify", "--format", "et-compact", "prog.py", "trace.txt"], "", folder)
  expect([status, JSON.parse(stdout).right]).toEqual([0, true])
})

test("the program reads its input and its neighbours, as when it was traced", () => {
  const folder = folderWith({
    "prog.py": "import helpers\nprint(helpers.double(int(input())), 'x' * 9)\n",
    "helpers.py": "def double(n):\n    return n * 2\n",
    "in.txt": "21\n",
  })
  const words = ["--input-file", "in.txt", "--max-string", "4", "--file", "*"]
  const { stdout } = pytracify(["trace", "prog.py", ...words], "", folder)
  expect(stdout).toContain("return 42")
  const judged = pytracify(["verify", "prog.py", "-", "--input-file", "in.txt", "--max-string", "4"], stdout, folder)
  expect(JSON.parse(judged.stdout).right).toBe(false)
  const plain = pytracify(["trace", "prog.py", "--input-file", "in.txt", "--max-string", "4"], "", folder).stdout
  const right = pytracify(["verify", "prog.py", "-", "--input-file", "in.txt", "--max-string", "4"], plain, folder)
  expect(right).toMatchObject({ status: 0, stderr: "" })
  const called = pytracify(["trace", "helpers.py", "--entry", "double(4)", "--loops", "1"], "", folder).stdout
  const words2 = ["verify", "helpers.py", "-", "--entry", "double(4)", "--loops", "1"]
  expect(JSON.parse(pytracify(words2, called, folder).stdout)).toMatchObject({ right: true, answer: { given: "8" } })
})

test("a format that there is not, and a file that is not there", () => {
  const folder = folderWith({ "prog.py": program })
  expect(pytracify(["verify", "--format", "nonsense", "prog.py", "-"], "", folder)).toMatchObject({ status: 2 })
  expect(pytracify(["verify", "prog.py", "missing.txt"], "", folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("missing.txt"),
  })
})
