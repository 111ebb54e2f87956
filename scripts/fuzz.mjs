// `npm run fuzz [-- GENERATOR... --runs N --seed S --show N --record]`: compares the built engine (npm run build) with CPython
// 3.13 on generated cases (test/fuzz). --record writes the samples that `npm test` compares.

import { mkdtempSync, rmSync } from "node:fs"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const python = findPython()
if (!python) {
  console.log(`fuzz: skipped, ${noPython}`)
  process.exit(0)
}

// Inside the project, where the bundle finds fast-check.
const folder = mkdtempSync(`${root}node_modules/.fuzz-`)
try {
  const outfile = `${folder}/main.mjs`
  await build({
    entryPoints: [`${root}test/fuzz/harness/main.ts`],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
  })
  const { main } = await import(pathToFileURL(outfile).href)
  const engines = {
    reference: { command: python, args: [], env: pythonEnv },
    ours: { command: process.execPath, args: [`${root}dist/cli.cjs`, "run"], env: pythonEnv },
  }
  const differences = await main(process.argv.slice(2), engines, `${root}test/fuzz/samples/`)
  process.exitCode = differences === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
