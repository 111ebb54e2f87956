// `pytracify run` behaves as `python` does: program, arguments, streams, exit status, messages.

import { expect, onTestFinished, test } from "vitest"
import { folderWith, pytracify, start } from "./command.js"

const show = "import sys\nprint(sys.argv, __name__)\n"

test("a file gets its arguments, options of the command included", () => {
  const folder = folderWith({ "show.py": show })
  expect(pytracify(["run", "show.py", "a", "-c", "--max-steps", "--help"], "", folder)).toEqual({
    status: 0,
    stdout: "['show.py', 'a', '-c', '--max-steps', '--help'] __main__\n",
    stderr: "",
  })
})

test("-c runs code", () => {
  expect(pytracify(["run", "-c", show, "x", "y"])).toEqual({ status: 0, stdout: "['-c', 'x', 'y'] __main__\n", stderr: "" })
})

test("- runs standard input", () => {
  expect(pytracify(["run", "-", "x"], show)).toEqual({ status: 0, stdout: "['-', 'x'] __main__\n", stderr: "" })
})

test("standard input reaches input()", () => {
  expect(pytracify(["run", "-c", "print(input('? ') + input())"], "a\nb\n").stdout).toBe("? ab\n")
})

test("modules beside the file are found from anywhere", () => {
  const folder = folderWith({ "main.py": "import other\nprint(other.x)\n", "other.py": "x = 5\n" })
  expect(pytracify(["run", `${folder}/main.py`]).stdout).toBe("5\n")
})

test("sys.exit gives its status", () => {
  expect(pytracify(["run", "-c", "import sys; print(1); sys.exit(7)"])).toEqual({ status: 7, stdout: "1\n", stderr: "" })
  expect(pytracify(["run", "-c", "raise SystemExit('why')"])).toEqual({ status: 1, stdout: "", stderr: "why\n" })
})

test("an uncaught exception ends with its traceback on stderr and status 1", () => {
  const { status, stdout, stderr } = pytracify(["run", "-c", "print(1)\n1/0"])
  expect({ status, stdout }).toEqual({ status: 1, stdout: "1\n" })
  expect(stderr).toBe(
    'Traceback (most recent call last):\n  File "<string>", line 2, in <module>\n    1/0\n    ~^~\nZeroDivisionError: division by zero\n',
  )
})

test("a syntax error is python's", () => {
  const { status, stderr } = pytracify(["run", "-c", "x = = 1"])
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: '  File "<string>", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n',
  })
})

test("an unknown module is python's error", () => {
  const { status, stderr } = pytracify(["run", "-c", "import nothing_like_this"])
  expect(status).toBe(1)
  expect(stderr).toMatch(/\nModuleNotFoundError: No module named 'nothing_like_this'\n$/)
})

test("a missing file gives python's message and status 2", () => {
  const folder = folderWith({})
  expect(pytracify(["run", `${folder}/none.py`])).toEqual({
    status: 2,
    stdout: "",
    stderr: `pytracify: can't open file '${folder}/none.py': [Errno 2] No such file or directory\n`,
  })
})

test("a folder is no program", () => {
  const folder = folderWith({})
  expect(pytracify(["run", folder])).toEqual({
    status: 1,
    stdout: "",
    stderr: `pytracify: can't find '__main__' module in '${folder}'\n`,
  })
})

test("bytes that are no UTF-8 give python's message", () => {
  const folder = folderWith({ "bad.py": new Uint8Array([0x78, 0x3d, 0x22, 0xff, 0x22, 0x0a]) })
  const { status, stderr } = pytracify(["run", `${folder}/bad.py`])
  expect(status).toBe(1)
  expect(stderr).toBe(
    `SyntaxError: Non-UTF-8 code starting with '\\xff' in file ${folder}/bad.py on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details\n`,
  )
})

test("deep recursion ends with RecursionError, and a higher limit works", () => {
  const { status, stderr } = pytracify(["run", "-c", "def f(n): return f(n + 1)\nf(0)"])
  expect(status).toBe(1)
  expect(stderr).toMatch(/\nRecursionError: maximum recursion depth exceeded\n$/)
  const deep = "import sys\nsys.setrecursionlimit(100000)\ndef f(n): return n and 1 + f(n - 1)\nprint(f(90000))"
  expect(pytracify(["run", "-c", deep])).toEqual({ status: 0, stdout: "90000\n", stderr: "" })
})

test("--max-steps ends an endless program with what it has printed", () => {
  const { status, stdout, stderr } = pytracify(["run", "--max-steps", "1000", "-c", "print('start')\nwhile True: pass"])
  expect({ status, stdout }).toEqual({ status: 1, stdout: "start\n" })
  expect(stderr).toMatch(/^pytracify: stopped: /)
})

test("an interrupt ends an endless program at once", async () => {
  const child = start(["run", "-c", "print('start', flush=True)\nwhile True: pass"])
  onTestFinished(() => void child.kill("SIGKILL"))
  await new Promise((resolve) => child.stdout.once("data", resolve))
  const killed = Date.now()
  child.kill("SIGINT")
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once("close", (...end) => resolve(end)),
  )
  // A shell reports a death by SIGINT as 130 as well.
  expect(status === 130 || signal === "SIGINT").toBe(true)
  expect(Date.now() - killed).toBeLessThan(2000)
})

test("a reader that goes away is no error of the program", async () => {
  const child = start(["run", "-c", "for i in range(200000): print(i)"])
  let stderr = ""
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text))
  await new Promise((resolve) => child.stdout.once("data", resolve))
  child.stdout.destroy()
  await new Promise((resolve) => child.once("close", resolve))
  expect(stderr).not.toMatch(/\bat .*\.(js|cjs|ts):\d+/)
})

test("without a program the command says what it takes", () => {
  expect(pytracify(["run"])).toMatchObject({ status: 2, stdout: "" })
  expect(pytracify(["run", "--wrong", "x.py"])).toMatchObject({ status: 2, stderr: "pytracify: run: unknown option --wrong\n" })
  expect(pytracify(["walk"]).status).not.toBe(0)
})

test("--version and --help", () => {
  expect(pytracify(["--version"]).stdout).toMatch(/^pytracify \d+\.\d+\.\d+ \(Python 3\.13\)\n$/)
  for (const args of [["--help"], ["run", "--help"], ["trace", "--help"]])
    expect(pytracify(args)).toMatchObject({ status: 0, stderr: "" })
})
