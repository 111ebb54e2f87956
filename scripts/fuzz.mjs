// `npm run fuzz [-- GENERATOR... --runs N --seed S --show N --record]`: compares the built engine (npm run build) with CPython
// 3.13 on generated cases (test/fuzz). --record writes the samples that `npm test` compares.

import { importSource, root } from "./bundling.mjs"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const python = findPython()
if (!python) {
  console.log(`fuzz: skipped, ${noPython}`)
  process.exit(0)
}

const { main } = await importSource('export { main } from "./test/fuzz/harness/main.ts"')
const engines = {
  reference: { command: python, args: [], env: pythonEnv },
  ours: { command: process.execPath, args: [`${root}dist/cli.cjs`, "run"], env: pythonEnv },
}
const differences = await main(process.argv.slice(2), engines, `${root}test/fuzz/samples/`)
process.exitCode = differences === 0 ? 0 : 1
