// `npm run reference -- builtins [OWNER...]`: what every built-in type and function says of itself (dir(), __doc__, __text_signature__, signature,
// names, kinds) beside CPython 3.13's, and the share that is equal in modules. --details shows the differences in modules too.

import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const program = `${root}scripts/reference-builtins.py`
const words = process.argv.slice(2)
const owners = words.filter((word) => !word.startsWith("--"))
const details = words.includes("--details") || owners.length > 0
const python = findPython()
if (!python) {
  console.log(`reference builtins: skipped, ${noPython}`)
  process.exit(0)
}

/// The facts that a run printed, by owner, as a Map from "name fact" to the value's JSON.
function factsOf(command, args) {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: "utf8", env: pythonEnv, maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  const facts = new Map()
  for (const line of stdout.split("\n")) {
    if (line === "") continue
    const [owner, name, fact, value] = JSON.parse(line)
    if (!facts.has(owner)) facts.set(owner, new Map())
    facts.get(owner).set(`${name} ${fact}`, JSON.stringify(value))
  }
  return facts
}

const wanted = factsOf(python, [program])
const ours = factsOf(process.execPath, [`${root}dist/cli.cjs`, "run", program])
const modules = new Set(
  "math cmath itertools functools operator collections re json random time sys string textwrap datetime decimal fractions statistics heapq bisect copy types enum dataclasses typing abc contextlib".split(
    " ",
  ),
)

let equal = 0
let different = 0
const shares = []
for (const owner of new Set([...wanted.keys(), ...ours.keys()])) {
  if (owners.length > 0 && !owners.includes(owner)) continue
  const theirs = wanted.get(owner) ?? new Map()
  const own = ours.get(owner) ?? new Map()
  let same = 0
  const wrong = []
  for (const key of new Set([...theirs.keys(), ...own.keys()])) {
    if (theirs.get(key) === own.get(key)) same++
    else wrong.push(`  ${owner}.${key}: CPython ${theirs.get(key) ?? "(absent)"}, here ${own.get(key) ?? "(absent)"}`)
  }
  if (modules.has(owner)) shares.push([owner, same, same + wrong.length])
  else {
    equal += same
    different += wrong.length
  }
  if (details || !modules.has(owner)) for (const line of wrong) console.log(line)
}
console.log(`built-in types and functions: ${equal} facts equal, ${different} different`)
for (const [name, same, total] of shares)
  console.log(
    `  ${name.padEnd(14)}${String(same).padStart(6)} of ${String(total).padStart(6)}  ${((100 * same) / total).toFixed(1)} %`,
  )
process.exit(different === 0 ? 0 : 1)
