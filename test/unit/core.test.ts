// "pytracify/core": the engine without the library is a whole Python.

import { expect, test } from "vitest"
import { run } from "../../core.js"

test("an uncaught exception is printed", () => {
  const { status, stderr } = run("import sys\nsys.stderr.write('first\\n')\n1/0")
  expect(status).toBe("error")
  expect(stderr).toMatch(/^first\nTraceback [\s\S]*ZeroDivisionError: division by zero\n$/)
})

test("open() reads and writes files of the host", () => {
  const program = "with open('f', 'w') as f: f.write('a\\nb')\nprint(open('f').readlines(), open('f', 'rb').read(1))"
  const { stdout, stderr } = run(program)
  expect(stderr).toBe("")
  expect(stdout).toBe("['a\\n', 'b'] b'a'\n")
})

test("a module of the library is missing, and says so", () => {
  expect(run("import math").stderr).toMatch(/ModuleNotFoundError: No module named 'math'\n$/)
})
