// Compares `trace-module` and - where PySnooper is installed - `pysnooper` with what CPython 3.13 prints of every data record, byte for
// byte. `node scripts/reference-printed.mjs [FORMAT...]`; `--lines N` leaves longer runs out and says so, `--part 2/5` takes a fifth of the
// records; `--record` writes the sample that test/trace/printed.test.ts checks.

import { spawn } from "node:child_process"
import { writeFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { formats, recording, render, trace } from "../dist/index.js"
import { filename, scriptOf } from "../test/trace/format-cases.mjs"
import { findPython, noPython, pythonEnv } from "./python.mjs"
import { commandWords, partOf, readRecords } from "./records.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const { has, value, among } = commandWords()
const printed = ["trace-module", "pysnooper"]
const named = among(printed)
const wanted = named.length > 0 ? named : printed
const longest = has("--record") ? 100 : Number(value("--lines") ?? 200_000)

const python = findPython()
if (!python) {
  console.log(`reference-printed: skipped, ${noPython}`)
  process.exit(0)
}

const all = partOf(readRecords(), has("--record") ? "1/40" : value("--part"))
const records = all.filter(({ lines }) => lines < longest)
const server = spawn(python, [`${root}scripts/reference-printed.py`], { env: pythonEnv, stdio: ["pipe", "pipe", "inherit"] })
const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]()
const counts = new Map(wanted.map((name) => [name, { equal: 0, all: 0 }]))
const recorded = []
for (const record of records) {
  const source = scriptOf(record)
  const stdin = record.stdin ?? ""
  server.stdin.write(`${JSON.stringify({ source, stdin, formats: wanted })}\n`)
  const theirs = JSON.parse((await answers.next()).value)
  for (const [name, text] of Object.entries(theirs)) {
    const { program, events } = trace(source, { ...recording(formats[name]), filename, argv: [filename], stdin })
    const ours = withoutModules([...render(formats[name], program, events)].join(""))
    const count = counts.get(name)
    count.all++
    if (ours === withoutModules(text)) count.equal++
    else console.log(`  ${name}: ${record.id}: ${difference(ours, withoutModules(text))}`)
  }
  recorded.push(JSON.stringify({ id: record.id, source, stdin, printed: theirs }))
}
server.stdin.end()
if (has("--record")) writeFileSync(`${root}test/trace/printed.jsonl`, `${recorded.join("\n")}\n`)

let right = true
for (const [name, { equal, all: asked }] of counts) {
  if (asked === 0) console.log(`${name}: not compared, this CPython can't print it`)
  else console.log(`${name}: ${equal} of ${asked} equal what CPython prints`)
  right &&= equal === asked
}
if (records.length < all.length) console.log(`${all.length - records.length} runs of ${longest} lines and more left out`)
process.exit(right ? 0 : 1)

function difference(ours, theirs) {
  const [a, b] = [ours.split("\n"), theirs.split("\n")]
  const at = a.findIndex((line, i) => line !== b[i])
  return `line ${at + 1} is ${JSON.stringify(a[at]?.slice(0, 200))}, CPython's ${JSON.stringify(b[at]?.slice(0, 200))}`
}

// Where a module comes from is the machine's business.
function withoutModules(text) {
  return text.replace(/ = <module.*$/gm, " = <module>")
}
