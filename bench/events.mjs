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

// A sieve over a list of n, of which the steps are counted and timed that come after the list is made.
const sieve = (n) => `def sieve(flags, n):
    count = 0
    for i in range(2, n):
        if flags[i]:
            count += 1
            for j in range(i * i, n, i):
                flags[j] = False
    return count

sieve([True] * ${n}, 20000)
`

/// How much longer a step takes over a list of a million than over one of 20,000, of which 20,000 are sieved in both.
export async function measureSteps() {
  const { trace } = await import("../dist/index.js")
  const rows = []
  let first = 0
  for (const size of [20_000, 1_000_000]) {
    const source = sieve(size)
    const steps = countSteps(trace, source, "sieve.py")
    let begin = 0
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 5; i++) {
      trace(source, {
        filename: "sieve.py",
        level: "line",
        onLine: (line) => {
          // The list is told once, before the first line of the function.
          if (line.startsWith('{"event":"call","frame":1')) begin = performance.now()
        },
      })
      best = Math.min(best, performance.now() - begin)
    }
    const each = (best * 1e6) / steps
    if (first === 0) first = each
    rows.push([size, steps, each, each / first])
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
