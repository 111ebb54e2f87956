// `npm run bench [-- NAME...] [--json]`: measures the built engine. NAMEs choose programs (bench/programs) or sections
// (programs, startup, size, parse, events, steps, short); without any, all of it runs. Progress goes to stderr, results to stdout.

import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { measureEvents, measureSteps } from "./events.mjs"
import { measureParsing } from "./parse.mjs"
import { measurePrograms, programNames } from "./programs.mjs"
import { measureShort } from "./short.mjs"
import { measureSize } from "./size.mjs"
import { measureStartup } from "./startup.mjs"
import { formatTable } from "./table.mjs"

/// Each gives { title, columns, rows, notes }; rows are arrays, one cell a column.
const sections = {
  programs: measurePrograms,
  startup: measureStartup,
  size: measureSize,
  parse: measureParsing,
  events: measureEvents,
  steps: measureSteps,
  short: measureShort,
}

const json = process.argv.includes("--json")
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"))
const programs = words.filter((word) => programNames().includes(word))
const unknown = words.filter((word) => !(word in sections) && !programs.includes(word))
if (unknown.length > 0) {
  console.error(
    `bench: unknown: ${unknown.join(", ")}\nsections: ${Object.keys(sections).join(", ")}\nprograms: ${programNames().join(", ")}`,
  )
  process.exit(2)
}
if (!existsSync(fileURLToPath(new URL("../dist/index.js", import.meta.url)))) {
  console.error("bench: dist/ is missing; run `npm run build` first")
  process.exit(2)
}

// benny reports what it is doing through console.log.
console.log = console.error

let failed = false
const results = {}
for (const [name, measure] of Object.entries(sections)) {
  const wanted = words.length === 0 || words.includes(name) || (name === "programs" && programs.length > 0)
  if (!wanted) continue
  const result = await measure(programs.length > 0 ? programs : programNames())
  results[name] = result
  failed ||= result.failed === true
  if (!json) process.stdout.write(`${formatTable(result)}\n`)
}
if (json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
process.exit(failed ? 1 : 0)
