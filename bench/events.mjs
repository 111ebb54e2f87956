// Traced events (call, line, return, exception) a second: ours at level "line", against a sys.settrace script under CPython 3.13
// (bench/settrace.py); both write each line with what it changed as JSON Lines to a file. And how fast etcot text comes out.

import { spawnSync } from "node:child_process"
import { closeSync, ftruncateSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "../scripts/python.mjs"
import { measure } from "./measure.mjs"

const folder = fileURLToPath(new URL("traced/", import.meta.url))
const settrace = fileURLToPath(new URL("settrace.py", import.meta.url))

export async function measureEvents() {
  const { trace } = await import("../dist/index.js")
  const python = findPython()
  const rows = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".py"))) {
    const source = readFileSync(`${folder}${file}`, "utf8")
    const etcot = () => trace(source, { filename: file }).etcot()
    const count = countSteps(trace, source, file)
    const length = etcot().length
    const { ours, theirs } = await compare(trace, source, file, python)
    const times = await measure(file, { etcot }, { samples: 5, seconds: 0.5 })
    const text = length / times.etcot.median
    rows.push([file, count, count / ours / 1e6, theirs && count / theirs / 1e6, theirs && theirs / ours, text / 1e6])
  }
  return {
    title: "Traced events a second, with changed variables, as JSON Lines in a file",
    columns: ["program", "events", "million/s", "settrace million/s", "ratio", "etcot MB/s"],
    rows,
    notes: python ? [] : [noPython],
  }
}

/// How often we and they are measured in turn, and how long we are each time.
const ROUNDS = 5
const SECONDS = 0.4

/// The seconds of a run here and under sys.settrace, measured in turn: whatever else the machine does is in both.
async function compare(trace, source, filename, python) {
  const temporary = mkdtempSync(join(tmpdir(), "pytracify-events-"))
  const file = openSync(join(temporary, "run.jsonl"), "w")
  const lines = () => writeLines(trace, source, filename, file)
  const ours = []
  const theirs = []
  for (let i = 0; i < ROUNDS; i++) {
    const times = await measure(filename, { "line events": lines }, { samples: 5, seconds: SECONDS })
    ours.push(times["line events"].median)
    if (python !== null) theirs.push(settraceSeconds(python, `${folder}${filename}`))
  }
  closeSync(file)
  rmSync(temporary, { recursive: true })
  return { ours: median(ours), theirs: python === null ? null : median(theirs) }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

/// Streams the events to a file, which is there as theirs is when the clock starts; none are kept.
function writeLines(trace, source, filename, file) {
  ftruncateSync(file)
  let at = 0
  const onBytes = (bytes) => {
    at += writeSync(file, bytes, 0, bytes.length, at)
  }
  trace(source, { filename, level: "line", onBytes })
}

/// How many events there are of those that sys.settrace has.
function countSteps(trace, source, filename) {
  let count = 0
  const onEvent = (event) => {
    if ("frame" in event) count++
  }
  trace(source, { filename, level: "line", onEvent })
  return count
}

// Sieves of n, one after the other.
const sieves = (n, times) => `def sieve(n):
    flags = [True] * n
    count = 0
    for i in range(2, n):
        if flags[i]:
            count += 1
            for j in range(i * i, n, i):
                flags[j] = False
    return count

for _ in range(${times}):
    sieve(${n})
`

/// What a step of a traced sieve takes over lists of 10**2 and of 10**6, which are told too.
export async function measureSteps() {
  const { trace } = await import("../dist/index.js")
  const rows = []
  for (const [size, times, runs] of [
    [100, 5000, 5],
    [1_000_000, 1, 3],
  ]) {
    const source = sieves(size, times)
    let steps = 0
    // Counting objects would take minutes.
    const onLine = (line) => {
      if (line.includes('"frame":')) steps++
    }
    trace(source, { level: "line", onLine })
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < runs; i++) {
      const begin = performance.now()
      trace(source, { level: "line", onBytes: () => {} })
      best = Math.min(best, performance.now() - begin)
    }
    const each = (best * 1e6) / steps
    rows.push([size, steps, each, each / (rows[0]?.[2] ?? each)])
  }
  return {
    title: "Time of a traced step of a sieve, by the length of the list",
    columns: ["length", "events", "ns a step", "ratio"],
    rows,
    notes: [],
  }
}

function settraceSeconds(python, path) {
  const { stdout, stderr, status } = spawnSync(python, [settrace, path], { encoding: "utf8", env: pythonEnv })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout.trim().split(" ")[1])
}
