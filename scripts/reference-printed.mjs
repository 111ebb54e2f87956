// Compares `trace-module` and - where PySnooper is installed - `pysnooper` with what CPython 3.13 prints of every data record, byte for
// byte, line by line while the program runs here. `node scripts/reference-printed.mjs [FORMAT...]`; `--lines N` leaves longer runs out and says
// so, `--part 2/5` takes a fifth of the records, `--record-id ID` one; `--record` writes the sample that test/trace/printed.test.ts checks.

import { spawn } from "node:child_process"
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { TextReader, traceText } from "../dist/index.js"
import { filename, scriptOf } from "../test/trace/format-cases.mjs"
import { findPython, noPython, pythonEnv } from "./python.mjs"
import { commandWords, partOf, readRecords } from "./records.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const { has, value, among } = commandWords()
const printed = ["trace-module", "pysnooper"]
const named = among(printed)
const wanted = named.length > 0 ? named : printed
const longest = has("--record") ? 100 : Number(value("--lines") ?? Number.POSITIVE_INFINITY)
/// Of runs with so many lines the time is told.
const LONG = 20_000

const python = findPython()
if (!python) {
  console.log(`reference-printed: skipped, ${noPython}`)
  process.exit(0)
}

const id = value("--record-id")
const all = partOf(readRecords(), has("--record") ? "1/40" : value("--part")).filter(
  (record) => id === undefined || record.id === id,
)
const records = all.filter(({ lines }) => lines < longest)
const folder = mkdtempSync(`${tmpdir()}/pytracify-printed-`)
const server = spawn(python, [`${root}scripts/reference-printed.py`, folder], {
  env: pythonEnv,
  stdio: ["pipe", "pipe", "inherit"],
})
const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]()
const counts = new Map(wanted.map((name) => [name, { equal: 0, all: 0 }]))
const recorded = []
for (const record of records) {
  const source = scriptOf(record)
  const stdin = record.stdin ?? ""
  const began = performance.now()
  server.stdin.write(`${JSON.stringify({ source, stdin, formats: wanted })}\n`)
  const files = JSON.parse((await answers.next()).value)
  for (const [name, file] of Object.entries(files)) {
    const count = counts.get(name)
    count.all++
    const found = difference(traceText(source, name, { filename, argv: [filename], stdin }), piecesOf(file))
    if (found === null) count.equal++
    else console.log(`  ${name}: ${record.id}: ${found}`)
  }
  if (record.lines >= LONG)
    console.log(`  ${record.id}: ${record.lines} lines, ${Math.round((performance.now() - began) / 1000)} s`)
  if (!has("--record")) continue
  const texts = Object.entries(files).map(([name, file]) => [name, readFileSync(file, "utf8")])
  recorded.push(JSON.stringify({ id: record.id, source, stdin, printed: Object.fromEntries(texts) }))
}
server.stdin.end()
rmSync(folder, { recursive: true, force: true })
if (has("--record")) writeFileSync(`${root}test/trace/printed.jsonl`, `${recorded.join("\n")}\n`)

let right = true
for (const [name, { equal, all: asked }] of counts) {
  if (asked === 0) console.log(`${name}: not compared, this CPython can't print it`)
  else console.log(`${name}: ${equal} of ${asked} equal what CPython prints`)
  right &&= equal === asked
}
if (records.length < all.length) console.log(`${all.length - records.length} runs of ${longest} lines and more left out`)
process.exit(right ? 0 : 1)

/// The first line that differs; null for none. No more of both than a line is held.
function difference(ourPieces, theirPieces) {
  const [ours, theirs] = [new TextReader(ourPieces), new TextReader(theirPieces)]
  for (;;) {
    const [a, b] = [ours.nextLine(), theirs.nextLine()]
    if (a !== b && withoutModules(a) !== withoutModules(b)) {
      return `line ${ours.line} is ${JSON.stringify(a?.slice(0, 200))}, CPython's ${JSON.stringify(b?.slice(0, 200))}`
    }
    if (ours.ended !== theirs.ended) return `one of both does not end after line ${ours.line}`
    if (a === null) return null
  }
}

// Where a module comes from is the machine's business.
function withoutModules(line) {
  return line?.replace(/ = <module.*$/gm, " = <module>")
}

function* piecesOf(file) {
  const descriptor = openSync(file, "r")
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  const buffer = new Uint8Array(1 << 16)
  for (let n = readSync(descriptor, buffer); n > 0; n = readSync(descriptor, buffer)) {
    yield decoder.decode(buffer.subarray(0, n), { stream: true })
  }
  yield decoder.decode()
  closeSync(descriptor)
}
