// Traced events a second: ours at level "line", against a sys.settrace script under CPython 3.13 (bench/settrace.py); both write each
// line with what it changed as JSON Lines to a file. And how fast etcot text comes out.

import { spawnSync } from "node:child_process"
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs"
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
    const lines = () => writeLines(trace, source, file)
    const etcot = () => trace(source, { filename: file }).etcot()
    const count = lines()
    const length = etcot().length
    const times = await measure(file, { "line events": lines, etcot }, { samples: 5, seconds: 1 })
    const ours = count / times["line events"].median
    const text = length / times.etcot.median
    const theirs = python ? settraceRate(python, `${folder}${file}`) : null
    rows.push([file, count, ours / 1e6, theirs && theirs / 1e6, theirs && ours / theirs, text / 1e6])
  }
  return {
    title: "Traced line events a second, with changed variables, as JSON Lines in a file",
    columns: ["program", "events", "million/s", "settrace million/s", "ratio", "etcot MB/s"],
    rows,
    notes: python ? [] : [noPython],
  }
}

/// Streams the events to a file, none kept; how many lines ran.
function writeLines(trace, source, filename) {
  const folder = mkdtempSync(join(tmpdir(), "pytracify-events-"))
  const file = openSync(join(folder, "run.jsonl"), "w")
  let text = ""
  let count = 0
  const onEvent = (event) => {
    if (event.event === "line") count++
    text += `${JSON.stringify(event)}\n`
    if (text.length < 65_536) return
    writeSync(file, text)
    text = ""
  }
  trace(source, { filename, level: "line", onEvent })
  writeSync(file, text)
  closeSync(file)
  rmSync(folder, { recursive: true })
  return count
}

function settraceRate(python, path) {
  const { stdout, stderr, status } = spawnSync(python, [settrace, path], { encoding: "utf8", env: pythonEnv })
  if (status !== 0) throw new Error(stderr)
  const [events, seconds] = stdout.trim().split(" ").map(Number)
  return events / seconds
}
