// `npm run test:record [-- WORD...]`: writes the `.out` beside each program of test/programs, test/differences and bench/programs (those whose
// path holds a WORD) from what CPython 3.13 does with it. The form of a recording is in test/programs/recording.mjs.

import { spawn } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { basename, dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { listPrograms, recording } from "../test/programs/recording.mjs"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const python = findPython()
if (!python) {
  console.log(`test:record: skipped, ${noPython}`)
  process.exit(0)
}

const words = process.argv.slice(2)
const benchPrograms = fileURLToPath(new URL("../bench/programs/", import.meta.url))
const differences = fileURLToPath(new URL("../test/differences/", import.meta.url))
const programs = [...listPrograms(), ...listPrograms(benchPrograms), ...listPrograms(differences)].filter(
  (path) => words.length === 0 || words.some((word) => path.includes(word)),
)
let changed = 0
let next = 0

async function worker() {
  while (next < programs.length) await record(programs[next++])
}

async function record(path) {
  const input = path.replace(/\.py$/, ".in")
  const text = recording(await runPython(path, existsSync(input) ? readFileSync(input) : ""), `${dirname(path)}/`)
  const out = path.replace(/\.py$/, ".out")
  if (existsSync(out) && readFileSync(out, "utf8") === text) return
  writeFileSync(out, text)
  changed++
  console.log(`recorded ${out}`)
}

function runPython(path, input) {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [basename(path)], { cwd: dirname(path), env: pythonEnv, timeout: 60_000 })
    const stdout = []
    const stderr = []
    child.stdout.on("data", (chunk) => stdout.push(chunk))
    child.stderr.on("data", (chunk) => stderr.push(chunk))
    child.on("error", reject)
    // A death by SIGINT is reported as a shell does.
    child.on("close", (code, signal) =>
      resolve({
        status: signal === "SIGINT" ? 130 : code,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    )
    // A program may end before its input is written; what it read is its business.
    child.stdin.on("error", (error) => error.code === "EPIPE" || reject(error))
    child.stdin.end(input)
  })
}

await Promise.all(Array.from({ length: availableParallelism() }, worker))
console.log(`${programs.length} programs, ${changed} recordings changed`)
