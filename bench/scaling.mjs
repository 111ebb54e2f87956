// `npm run bench:scaling [-- WORD...]`: how the time of built-in operations grows with n, as an exponent, beside CPython's growth, and
// what a list of 10**6 ints and a dict of 10**6 keys take. An operation that grows much faster than CPython's fails the run.

import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { findPython, pythonEnv } from "../scripts/python.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const program = `${root}bench/scaling/operations.py`
const words = process.argv.slice(2)

/// How much larger than CPython's, and than a linear one's, an exponent may be before it counts: timings at these sizes are rough.
const TOLERANCE = 0.5
const NEARLY_LINEAR = 1.5

function growth(command, args) {
  const { stdout, stderr, status } = spawnSync(command, [...args, ...words], {
    encoding: "utf8",
    env: pythonEnv,
    maxBuffer: 1 << 24,
  })
  if (status !== 0) throw new Error(stderr)
  return new Map(
    stdout
      .trim()
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([name, ...seconds]) => [name, { small: Number(seconds[0]), exponent: exponentOf(seconds.map(Number)) }]),
  )
}

/// The slope of the line through the logarithms of the times at n, 2n and 4n.
function exponentOf([small, , large]) {
  // The middle one has no weight in the slope of three points at equal distances.
  return Math.log2(Math.max(large, 1e-9) / Math.max(small, 1e-9)) / 2
}

const ours = growth(process.execPath, ["--stack-size=3900", `${root}dist/cli.cjs`, "run", program])
const python = findPython()
const theirs = python === null ? new Map() : growth(python, [program])

const cell = (value, width) => String(value).padStart(width)
const micro = (seconds) => (seconds * 1e6).toFixed(0)
console.log(
  `${"operation".padEnd(22)}${cell("us at n", 10)}${cell("exponent", 10)}${cell("CPython us", 12)}${cell("exponent", 10)}`,
)
const outliers = []
for (const [name, { small, exponent }] of ours) {
  const other = theirs.get(name)
  const isOutlier = exponent > NEARLY_LINEAR && exponent > TOLERANCE + (other?.exponent ?? 1)
  if (isOutlier) outliers.push(name)
  const beside = other === undefined ? "" : cell(micro(other.small), 12) + cell(other.exponent.toFixed(2), 10)
  console.log(`${name.padEnd(22)}${cell(micro(small), 10)}${cell(exponent.toFixed(2), 10)}${beside}${isOutlier ? "  <--" : ""}`)
}

/// Bytes that a program's value takes: what the process grows by.
function memory(expression) {
  const text = `import sys\n${expression}\nprint(len(x))`
  const script = `
    const { run, NodeHost } = await import(${JSON.stringify(`file://${root}dist/index.js`)})
    run("x = [0]")
    global.gc()
    const before = process.memoryUsage()
    const result = run(${JSON.stringify(text)})
    global.gc()
    const after = process.memoryUsage()
    if (result.status !== "ok") throw new Error(result.stderr)
    console.log(after.rss - before.rss)`
  const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], {
    encoding: "utf8",
  })
  if (stdout === "") throw new Error(stderr)
  return Number(stdout)
}

const bars = [
  ["list of 10**6 ints", "x = list(range(10**6))", 40],
  ["dict of 10**6 ints", "x = {i: i for i in range(10**6)}", 200],
]
if (words.length === 0) {
  for (const [name, expression, megabytes] of bars) {
    const size = memory(expression) / 2 ** 20
    if (size > megabytes) outliers.push(name)
    console.log(`${name.padEnd(22)}${cell(size.toFixed(0), 10)} MB, at most ${megabytes}`)
  }
}
if (outliers.length > 0) {
  console.log(`\ngrows faster than CPython's, or takes more than it may: ${outliers.join(", ")}`)
  process.exitCode = 1
}
