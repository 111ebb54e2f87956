// Runs data records with opened built-ins: they must print, give and fail with what they do with closed ones, their folded events must be those of
// the closed run, and the text of every format must be read back (test/trace/opened-check.mjs). Needs no CPython.
// `node scripts/reference-opened.mjs`; `--limit N` takes so many records, `--part k/n` a part of them, `--lines N` leaves longer runs out (2000),
// `--format F` compares that format alone; `--used` prints how many programs each definition was opened in.

import * as api from "../dist/index.js"
import { scriptOf } from "../test/trace/format-cases.mjs"
import { openedFaults } from "../test/trace/opened-check.mjs"
import { commandWords, partOf, readRecords } from "./records.mjs"

const { has, value } = commandWords()
const longest = Number(value("--lines") ?? 2000)
const formatNames = value("--format") === undefined ? undefined : [value("--format")]

const used = new Map()
let faults = 0

function check(id, source, run) {
  const checking = openedFaults(api, source, run, formatNames)
  try {
    for (;;) {
      const { value, done } = checking.next()
      if (done) {
        for (const name of value) used.set(name, (used.get(name) ?? 0) + 1)
        return
      }
      tell(id, value.join(": "))
    }
  } catch (error) {
    tell(id, `${error.name}: ${error.message}`)
  }
}

function tell(id, what) {
  if (faults++ < 40) console.log(`  ${id}: ${what.slice(0, 600)}`)
}

const all = partOf(
  readRecords().filter(({ isNew, lines }) => isNew && lines <= longest),
  value("--part"),
)
const every = Math.max(1, Math.ceil(all.length / Number(value("--limit") ?? all.length)))
const records = all.filter((_record, i) => i % every === 0)
for (const record of records) check(record.id, scriptOf(record), { stdin: record.stdin ?? "" })
if (has("--used")) for (const [name, count] of [...used].sort((a, b) => b[1] - a[1])) console.log(`${name}: ${count}`)
console.log(`opened: ${records.length} records of at most ${longest} lines, ${used.size} definitions opened, ${faults} faults`)
process.exit(faults === 0 ? 0 : 1)
