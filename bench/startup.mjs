// `print(1)` as a whole process, against an empty Node process and against CPython.

import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "../scripts/python.mjs"
import { measure } from "./measure.mjs"

const command = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url))

export async function measureStartup() {
  const python = findPython()
  const start = (file, args) => () => {
    const { status, stderr } = spawnSync(file, args, { encoding: "utf8", env: pythonEnv })
    if (status !== 0) throw new Error(`${args.join(" ")}: status ${status}: ${stderr}`)
  }
  const cases = {
    "node -e 0": start(process.execPath, ["-e", "0"]),
    "pytracify run -c 'print(1)'": start(process.execPath, [command, "run", "-c", "print(1)"]),
  }
  if (python) cases["python -c 'print(1)'"] = start(python, ["-c", "print(1)"])
  const times = await measure("start-up", cases, { samples: 20, seconds: 2 })
  const empty = times["node -e 0"].median
  return {
    title: "Start-up of a whole process, median",
    columns: ["process", "ms", "of node -e 0"],
    rows: Object.entries(times).map(([name, { median }]) => [name, median * 1000, median / empty]),
    notes: python ? [] : [noPython],
  }
}
