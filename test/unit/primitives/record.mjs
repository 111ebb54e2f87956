// Records what CPython gives for the cases of cases.py: node test/unit/primitives/record.mjs [how many times more]

import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "../../../scripts/python.mjs"

// Rounds of each area; the last two say all in one.
const rounds = { int: 20, float: 20, format: 40, text: 15, codecs: 150, libm: 20, cmath: 20, unicode: 1, random: 1 }

const python = findPython()
if (python === null) {
  console.error(noPython)
  process.exit(1)
}
const times = Number(process.argv[2] ?? 1)
const program = fileURLToPath(new URL("cases.py", import.meta.url))
for (const [area, count] of Object.entries(rounds)) {
  const args = [program, area, String(count === 1 ? 1 : count * times)]
  const text = execFileSync(python, args, { env: pythonEnv, encoding: "utf8", maxBuffer: 1 << 28 })
  writeFileSync(new URL(`data/${area}.jsonl`, import.meta.url), text)
}
