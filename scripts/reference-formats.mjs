// Checks every format on every data record, whole runs of any length: each step is printed and read back again, a second run - recorded
// as JSON Lines and read again - gives the same text, and the run as bytes gives the same lines (round-trips.mjs). Options are tried on each
// program's first record.
// `node scripts/reference-formats.mjs [FORMAT...]`. Runs of more than `--lines N` lines (1000) are checked twice: their first N lines, and
// whole, with long values shown by their first items, since some whole texts would have many gigabytes. `--part 2/5` takes a fifth of
// the records, `--record ID` one, `--short` leaves out the whole of long runs; `--lengths` prints characters per CRUXEval program alone.

import * as api from "../dist/index.js"
import { cases, filename, plainCases, scriptOf } from "../test/trace/format-cases.mjs"
import { faultsOf } from "../test/trace/round-trips.mjs"
import { commandWords, partOf, readRecords } from "./records.mjs"

const { has, value, among } = commandWords()
const { formats, recording, render, trace } = api
const named = among(Object.keys(formats))
const isWanted = ({ format }) => named.length === 0 || named.includes(format)

/// Of longer runs so many lines are checked with all of their values.
const maxSteps = Number(value("--lines") ?? 1000)
/// How the values of longer runs are shown, so that their whole texts have a size that is linear in their length.
const shortened = { maxItems: 20 }

function lengths() {
  const programs = readRecords().filter(({ file }) => file === "cruxeval.jsonl")
  for (const { name, format: formatName, options, run } of cases.filter(isWanted)) {
    const format = formats[formatName]
    const found = programs
      .map(({ code, call }) => {
        const { program, events } = trace(`${code}\n`, { ...recording(format, options), ...run, filename, evaluate: call })
        return [...render(format, program, events, options)].join("").length
      })
      .sort((a, b) => a - b)
    const mean = Math.round(found.reduce((sum, length) => sum + length, 0) / found.length)
    console.log(`${name}: ${mean} characters, 99th percentile ${found[Math.floor(found.length * 0.99)]}`)
  }
  return true
}

function checkRecords() {
  const id = value("--record")
  const records = partOf(readRecords(), value("--part")).filter((record) => id === undefined || record.id === id)
  const wanted = cases.filter(isWanted)
  const checks = new Map(wanted.map(({ name }) => [name, 0]))
  const long = records.filter(({ lines }) => lines > maxSteps)
  let faults = 0
  const check = (record, asked, run) => {
    for (const [name, what] of faultsOf(api, scriptOf(record), { stdin: record.stdin ?? "", ...run }, asked)) {
      if (faults++ < 20) console.log(`  ${record.id}: ${name}: ${what.slice(0, 500)}`)
    }
  }
  for (const record of records) {
    const asked = record.isNew ? wanted : plainCases.filter(isWanted)
    for (const { name } of asked) checks.set(name, checks.get(name) + 1)
    check(record, asked, { maxSteps })
  }
  for (const [name, count] of checks) console.log(`${name}: ${count} of ${records.length} records`)
  console.log(
    `formats: ${records.length} records, ${faults} faults; whole runs, but of ${long.length} the first ${maxSteps} lines, with all of their values`,
  )
  if (has("--short")) return faults === 0
  for (const record of long.sort((a, b) => a.lines - b.lines)) {
    const began = performance.now()
    check(record, plainCases.filter(isWanted), { values: shortened })
    const seconds = Math.round((performance.now() - began) / 1000)
    console.log(`  ${record.id}: ${record.lines} lines, whole: ${seconds} s`)
  }
  console.log(
    `formats: ${long.length} runs of more than ${maxSteps} lines whole, without options, values shown by their first ${shortened.maxItems} items: ` +
      `${faults} faults in all`,
  )
  return faults === 0
}

process.exit((has("--lengths") ? lengths() : checkRecords()) ? 0 : 1)
