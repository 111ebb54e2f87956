// Checks every format on every data record: `parse` gives the steps that the text was made of, a second run - recorded as JSON Lines and
// read again - gives the same text, and the run as bytes gives the same lines. Options are tried on each program's first record.
// `node scripts/reference-formats.mjs [FORMAT...]`; `--lines N` cuts longer runs there (1000), `--part 2/5` takes a fifth of the records;
// `--lengths` prints characters per CRUXEval program alone.

import * as api from "../dist/index.js"
import { cases, faultsOf, filename, plainCases, scriptOf } from "../test/trace/format-cases.mjs"
import { commandWords, partOf, readRecords } from "./records.mjs"

const { has, value, among } = commandWords()
const { formats, recording, render, trace } = api
const named = among(Object.keys(formats))
const isWanted = ({ format }) => named.length === 0 || named.includes(format)

/// Longer runs end there, by a limit that the trace tells: the texts of the longest fit no JavaScript string in some formats.
const maxSteps = Number(value("--lines") ?? 1000)

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
  const records = partOf(readRecords(), value("--part"))
  const wanted = cases.filter(isWanted)
  const checks = new Map(wanted.map(({ name }) => [name, 0]))
  let faults = 0
  let cut = 0
  for (const record of records) {
    if (record.lines > maxSteps) cut++
    const asked = record.isNew ? wanted : plainCases.filter(isWanted)
    for (const { name } of asked) checks.set(name, checks.get(name) + 1)
    for (const [name, what] of faultsOf(api, scriptOf(record), { stdin: record.stdin ?? "", maxSteps }, asked)) {
      if (faults++ < 20) console.log(`  ${record.id}: ${name}: ${what.slice(0, 500)}`)
    }
  }
  for (const [name, count] of checks) console.log(`${name}: ${count} of ${records.length} records`)
  console.log(
    `formats: ${records.length} records, ${faults} faults; ${cut} runs longer than ${maxSteps} lines ended there by a limit`,
  )
  return faults === 0
}

process.exit((has("--lengths") ? lengths() : checkRecords()) ? 0 : 1)
