// Traced events a second: ours (event stream and etcot text), against a sys.settrace script under CPython 3.13 that
// writes each line with the locals it changed as JSON Lines (bench/settrace.py).

import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
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
    const run = () => trace(source, { filename: file })
    const once = run()
    const times = await measure(file, { events: run, "events and etcot": () => run().etcot() }, { samples: 5, seconds: 1 })
    const ours = count(once.events) / times.events.median
    const text = once.etcot().length / times["events and etcot"].median
    const theirs = python ? settraceRate(python, `${folder}${file}`) : null
    rows.push([file, count(once.events), ours / 1e6, text / 1e6, theirs && theirs / 1e6, theirs && ours / theirs])
  }
  return {
    title: "Traced events a second",
    columns: ["program", "events", "million/s", "etcot MB/s", "settrace million/s", "ratio"],
    rows,
    notes: python ? [] : [noPython],
  }
}

function settraceRate(python, path) {
  const { stdout, stderr, status } = spawnSync(python, [settrace, path], { encoding: "utf8", env: pythonEnv })
  if (status !== 0) throw new Error(stderr)
  const [events, seconds] = stdout.trim().split(" ").map(Number)
  return events / seconds
}
