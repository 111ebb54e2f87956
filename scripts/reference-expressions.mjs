// Compares the events of level "expression" with what CPython computes - place, order and value of every expression, told by a rewritten
// program (reference-expressions.py) - over test/trace/programs and the data records. `node scripts/reference-expressions.mjs [FILTER]`;
// `--limit N` takes so many records, `--rows N` compares so many rows of each program (5000); `--record` writes the sample that
// test/trace/expressions.test.ts checks.

import { spawn } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import * as api from "../dist/index.js"
import { filename, firstDifference, rowsOf } from "../test/trace/expression-rows.mjs"
import { scriptOf } from "../test/trace/format-cases.mjs"
import { findPython, noPython, pythonEnv } from "./python.mjs"
import { commandWords, readRecords } from "./records.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const { has, value } = commandWords()
const words = process.argv.slice(2)
const filter = words.find((word, i) => !word.startsWith("--") && !words[i - 1]?.startsWith("--")) ?? ""
const limit = Number(value("--limit") ?? Number.POSITIVE_INFINITY)
const mostRows = has("--record") ? 150 : Number(value("--rows") ?? 5000)
const RECORDED = "test/trace/programs/"

/// What is known to differ, and why.
const known = {
  "generator_deleted.py": "a generator is not closed when its name goes",
  "threads.py": "threads take turns otherwise",
}

const python = findPython()
if (!python) {
  console.log(`reference-expressions: skipped, ${noPython}`)
  process.exit(0)
}

const programs = readdirSync(root + RECORDED)
  .filter((file) => file.endsWith(".py"))
  .map((file) => ({ id: file, source: readFileSync(root + RECORDED + file, "utf8"), stdin: "" }))
const records = readRecords()
  .filter(({ isNew }) => isNew)
  .map((record) => ({ id: record.id, source: scriptOf(record), stdin: record.stdin ?? "" }))
const server = spawn(python, [`${root}scripts/reference-expressions.py`], { env: pythonEnv, stdio: ["pipe", "pipe", "inherit"] })
const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]()

async function compare({ id, source, stdin }) {
  server.stdin.write(`${JSON.stringify({ source, stdin, filename, limit: mostRows })}\n`)
  const { rows, ended } = JSON.parse((await answers.next()).value)
  const mine = rowsOf(api, source, { stdin, maxSteps: mostRows * 2 })
  // Where the recursion limit is met, the calls that record need frames too.
  const difference = ended === "RecursionError" ? null : firstDifference(mine, rows, mostRows)
  return { id, source, stdin, rows, difference }
}

const recorded = []
let failed = 0
for (const [name, all] of Object.entries({ programs, records })) {
  const wanted = all.filter(({ id }) => id.includes(filter))
  const every = name === "records" ? Math.max(1, Math.ceil(wanted.length / limit)) : 1
  const sums = { programs: 0, rows: 0, different: 0 }
  for (const program of wanted.filter((_, i) => i % every === 0)) {
    if (has("--record") && name === "records") break
    const { id, source, stdin, rows, difference } = await compare(program)
    sums.programs++
    sums.rows += rows.length
    if (difference === null) recorded.push(JSON.stringify({ id, source, stdin, limit: mostRows, rows }))
    else if (known[id] !== undefined) console.log(`  ${id}: differs, as is known: ${known[id]}`)
    else {
      sums.different++
      if (sums.different <= 40) console.log(`  ${id}: ${difference}`)
    }
  }
  failed += sums.different
  console.log(`${name}: ${sums.programs} programs, ${sums.rows} rows; ${sums.different} different`)
}
server.stdin.end()
if (has("--record")) writeFileSync(`${root}test/trace/expressions.jsonl`, `${recorded.join("\n")}\n`)
process.exit(failed === 0 ? 0 : 1)
