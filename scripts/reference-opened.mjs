// Runs programs with opened built-ins: they must print, give and fail with what they do with closed ones, their folded events must be those of
// the closed run, and the text of every format must be read back (test/trace/opened-check.mjs). Needs no CPython. The programs are the data
// records, and such as test/fuzz/generators/openable.ts makes.
// `node scripts/reference-opened.mjs [records] [generated]`; `--limit N` takes so many records, `--part k/n` a part of them, `--lines N` leaves
// longer runs out (2000); `--runs N` makes so many programs (300), `--seed S`; `--format F` compares that format alone, `--format none` none;
// `--used` prints in how many programs each definition was opened.

import fc from "fast-check"
import * as api from "../dist/index.js"
import { scriptOf } from "../test/trace/format-cases.mjs"
import { openedFaults } from "../test/trace/opened-check.mjs"
import { importSource } from "./bundling.mjs"
import { commandWords, partOf, readRecords } from "./records.mjs"

const { has, value, among } = commandWords()
const kinds = among(["records", "generated"])
const longest = Number(value("--lines") ?? 2000)
const formatNames =
  value("--format") === undefined ? undefined : Object.keys(api.formats).filter((name) => name === value("--format"))

const used = new Map()
let faults = 0

function check(id, source, run) {
  const checking = openedFaults(api, source, run, formatNames)
  try {
    for (;;) {
      const { value, done } = checking.next()
      if (done) {
        for (const name of value) used.set(name, (used.get(name) ?? 0) + 1)
        return true
      }
      tell(id, value.join(": "))
    }
  } catch (error) {
    tell(id, `${error.name}: ${error.message}`)
  }
}

function tell(id, what) {
  if (faults++ < 40) console.log(`  ${id}: ${what.slice(0, 900)}`)
}

function checkRecords() {
  const all = partOf(
    readRecords().filter(({ isNew, lines }) => isNew && lines <= longest),
    value("--part"),
  )
  const every = Math.max(1, Math.ceil(all.length / Number(value("--limit") ?? all.length)))
  const records = all.filter((_record, i) => i % every === 0)
  for (const record of records) check(record.id, scriptOf(record), { stdin: record.stdin ?? "" })
  console.log(`opened: ${records.length} records of at most ${longest} lines, ${faults} faults`)
}

async function checkGenerated() {
  const { openable } = await importSource('export { openable } from "./test/fuzz/generators/openable.ts"')
  const { prelude, cases } = openable
  const runs = Number(value("--runs") ?? 300)
  const seed = Number(value("--seed") ?? Date.now() % 1_000_000)
  const before = faults
  for (const source of fc.sample(cases, { numRuns: runs, seed })) {
    check(source, `${prelude}\n${source}for line in log:\n    print(ascii(line))\n`, {})
  }
  console.log(`opened: ${runs} generated programs, ${faults - before} faults (seed ${seed})`)
}

if (kinds.length === 0 || kinds.includes("records")) checkRecords()
if (kinds.length === 0 || kinds.includes("generated")) await checkGenerated()
if (has("--used")) for (const [name, count] of [...used].sort((a, b) => b[1] - a[1])) console.log(`${name}: ${count}`)
const never = Object.keys(api.definitions).filter((name) => !used.has(name))
console.log(`opened: ${used.size} definitions, never: ${never.join(", ")}`)
process.exit(faults === 0 ? 0 : 1)
