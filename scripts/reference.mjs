// `npm run reference [-- NAME... [OPTION...]]`: runs the comparisons with a real CPython 3.13 over its whole standard library, one
// scripts/reference-NAME.mjs each, which get the words after the names. They take minutes and need a CPython 3.13; `npm test` needs neither.

import { spawnSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const folder = fileURLToPath(new URL(".", import.meta.url))
const python = findPython()
if (!python) {
  console.log(`reference: skipped, ${noPython}`)
  process.exit(0)
}

const all = readdirSync(folder)
  .map((file) => /^reference-(.+)\.mjs$/.exec(file)?.[1])
  .filter((name) => name !== undefined)
const words = process.argv.slice(2)
const wanted = words.filter((word) => all.includes(word))
const options = words.filter((word) => !all.includes(word))
if (wanted.length === 0 && options.length > 0) {
  console.error(`reference: no comparison is called ${options.join(", ")}; there are: ${all.join(", ")}`)
  process.exit(2)
}

let failed = 0
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`== ${name}`)
  const { status } = spawnSync(process.execPath, [`${folder}reference-${name}.mjs`, ...options], {
    stdio: "inherit",
    env: { ...pythonEnv, PYTHON313: python },
  })
  if (status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
