// The programs of bench/programs, each as a process of its own under CPython 3.13 and under pytracify in turn, with
// their answers checked. The time within the program leaves start-up out; the ratios are of that time.

import { spawn } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "../scripts/python.mjs"
import { geometricMean, measure } from "./measure.mjs"

const folder = fileURLToPath(new URL("programs/", import.meta.url))
const command = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url))

export function programNames() {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".py"))
    .map((file) => file.slice(0, -".py".length))
}

export async function measurePrograms(names) {
  const python = findPython()
  const workspace = mkdtempSync(join(tmpdir(), "pytracify-bench-"))
  const rows = []
  const wrong = []
  for (const name of names) {
    const path = join(workspace, `${name}.py`)
    writeFileSync(path, timed(readFileSync(`${folder}${name}.py`, "utf8")))
    const expected = readFileSync(`${folder}${name}.out`, "utf8")
    const inside = { ours: [], theirs: [] }
    const run = async (who, file, args) => {
      const { status, stdout, stderr } = await runProcess(file, args)
      const seconds = Number(stderr.trim().split("\n").at(-1))
      if (status !== 0 || stdout !== expected || Number.isNaN(seconds)) {
        if (!wrong.some((text) => text.startsWith(`${name} (${who})`)))
          wrong.push(`${name} (${who}): ${stderr.slice(-300) || "other output"}`)
        return
      }
      inside[who].push(seconds)
    }
    const cases = {}
    if (python) cases.theirs = async () => run("theirs", python, [path])
    cases.ours = async () => run("ours", process.execPath, [command, "run", path])
    const whole = await measure(name, cases, { samples: 3, seconds: 0.1 })
    const [ours, theirs] = [best(inside.ours), best(inside.theirs)]
    rows.push([
      name,
      ms(theirs),
      ms(ours),
      ratio(ours, theirs),
      ms(whole.theirs?.min),
      ms(whole.ours.min),
      ratio(whole.ours.min, whole.theirs?.min),
    ])
  }
  rmSync(workspace, { recursive: true, force: true })
  return {
    ...report(rows, python),
    failed: wrong.length > 0,
    wrong,
    notes: [...report(rows, python).notes, ...wrong.map((text) => `WRONG ${text}`)],
  }
}

/// The program with its own time, in seconds, as the last line on stderr. The first line keeps its number.
function timed(source) {
  return `import sys as _sys, time as _time; _start = _time.perf_counter()\n${source}\n_sys.stderr.write(f"{_time.perf_counter() - _start}\\n")\n`
}

function report(rows, python) {
  const columns = ["program", "CPython ms", "pytracify ms", "ratio", "CPython process", "pytracify process", "process ratio"]
  const ratios = rows.map((row) => row[3]).filter((value) => value !== null)
  const notes = []
  if (!python) notes.push(`no ratios: ${noPython}`)
  if (ratios.length > 0)
    notes.push(
      `geometric mean of ${ratios.length}: ${geometricMean(ratios).toFixed(2)}, worst: ${Math.max(...ratios).toFixed(2)}`,
    )
  return {
    title: "Programs, best of 3 or more",
    columns,
    rows,
    notes,
    geometricMean: ratios.length > 0 ? geometricMean(ratios) : null,
  }
}

function runProcess(file, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env: pythonEnv })
    let stdout = ""
    let stderr = ""
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text))
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text))
    child.on("error", reject)
    child.on("close", (status) => resolve({ status, stdout, stderr }))
  })
}

const best = (values) => (values.length > 0 ? Math.min(...values) : null)
const ms = (seconds) => (seconds === null || seconds === undefined ? null : seconds * 1000)
const ratio = (a, b) => (a && b ? a / b : null)
