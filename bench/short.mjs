// Short programs a second, one after the other as a trace data set is made: records of test/data, traced at level "line" to a file and run
// without a trace, against sys.settrace and compile + exec in one process of CPython 3.13 (bench/settrace_short.py); and as etcot text.

import { spawnSync } from "node:child_process"
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "../scripts/python.mjs"

const data = fileURLToPath(new URL("../test/data/", import.meta.url))
const settrace = fileURLToPath(new URL("settrace_short.py", import.meta.url))

/// How many programs of a file are taken, and how many lines the longest of them runs.
const PROGRAMS = 150
const LONGEST = 200

/// We and they are measured in turn, so that whatever else the machine does is in both. The first rounds warm us up.
const WARM_UP = 6
const ROUNDS = 5
const PASSES = 3

export async function measureShort() {
  const engine = await import("../dist/index.js")
  const python = findPython()
  const rows = ["cruxeval", "humaneval", "mbpp"].map((name) => measureFile(engine, name, python))
  return {
    title: `Short programs a second (each runs at most ${LONGEST} lines), one after the other`,
    columns: ["records", "programs", "events", "traced", "settrace", "ratio", "run", "exec", "ratio", "etcot"],
    rows,
    notes: python ? [] : [noPython],
  }
}

function measureFile({ run, trace }, name, python) {
  const sources = sourcesOf(name)
  const file = new LinesFile()
  const passes = {
    traced: () => {
      file.begin()
      for (const source of sources) trace(source, { level: "line", onBytes: file.write })
    },
    run: () => {
      for (const source of sources) run(source)
    },
    etcot: () => {
      for (const source of sources) trace(source).etcot()
    },
  }
  const ours = { traced: [], run: [], etcot: [] }
  const theirs = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [pass, action] of Object.entries(passes)) {
      const times = Array.from({ length: PASSES }, () => secondsOf(action))
      if (round >= 0) ours[pass].push(median(times))
    }
    if (round >= 0 && python !== null) theirs.push(settraceTimes(python, sources))
  }
  file.close()
  const rate = (times) => (times.length === 0 ? null : sources.length / median(times))
  const [traced, plain, etcot] = [rate(ours.traced), rate(ours.run), rate(ours.etcot)]
  const [settrace, exec] = [rate(theirs.map(([, time]) => time)), rate(theirs.map(([, , time]) => time))]
  const events = theirs.length === 0 ? null : theirs[0][0]
  return [name, sources.length, events, traced, settrace, settrace && traced / settrace, plain, exec, exec && plain / exec, etcot]
}

/// The records that call a function, each program once.
function sourcesOf(name) {
  const records = readFileSync(`${data}${name}.jsonl`, "utf8").trim().split("\n").map(JSON.parse)
  const calls = new Map()
  for (const { code, call, stdin, lines } of records) {
    if (call !== null && !stdin && lines <= LONGEST && !calls.has(code)) calls.set(code, call)
  }
  return [...calls].slice(0, PROGRAMS).map(([code, call]) => `${code}\n\nresult = ${call}\n`)
}

/// What traces are written to.
class LinesFile {
  folder = mkdtempSync(join(tmpdir(), "pytracify-short-"))
  file = openSync(join(this.folder, "runs.jsonl"), "w")
  at = 0
  write = (bytes) => {
    this.at += writeSync(this.file, bytes, 0, bytes.length, this.at)
  }

  begin() {
    ftruncateSync(this.file)
    this.at = 0
  }

  close() {
    closeSync(this.file)
    rmSync(this.folder, { recursive: true })
  }
}

function secondsOf(action) {
  const begin = performance.now()
  action()
  return (performance.now() - begin) / 1e3
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

/// The number of events, and the seconds with and without sys.settrace.
function settraceTimes(python, sources) {
  const input = JSON.stringify([sources, PASSES])
  const { stdout, stderr, status } = spawnSync(python, [settrace], { input, encoding: "utf8", env: pythonEnv })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim().split(" ").map(Number)
}
