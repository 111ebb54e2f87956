// `npm run reference [-- NAME... [OPTION...]]`: runs the comparisons that take minutes - with a real CPython 3.13, with a browser, of every
// format with every data record -, one scripts/reference-NAME.mjs each, which get the words after the names. `npm test` needs none of it.

import { spawnSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const folder = fileURLToPath(new URL(".", import.meta.url))
const python = findPython()
/// These compare with no CPython.
const alone = ["browser", "formats", "opened", "state", "verify"]

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
  if (!python && !alone.includes(name)) {
    console.log(`reference: skipped, ${noPython}`)
    continue
  }
  const { status } = spawnSync(process.execPath, [`${folder}reference-${name}.mjs`, ...options], {
    stdio: "inherit",
    env: { ...pythonEnv, PYTHON313: python ?? "" },
  })
  if (status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
