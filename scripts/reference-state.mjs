// Compares the state that traces tell with the machine's own at every step (test/trace/live-state.ts), and with what going back and forth
// gives, over test/trace/programs, the data records and test/programs, at the levels line and instruction. Needs no CPython.
// `node scripts/reference-state.mjs [FILTER]`; `--limit N` takes so many programs of each kind (300), `--most N` so many values of each (100000).

import { filename } from "../test/trace/format-cases.mjs"
import { importSource } from "./bundling.mjs"
import { programGroups } from "./program-groups.mjs"
import { commandWords } from "./records.mjs"

const { value } = commandWords()
const limit = Number(value("--limit") ?? 300)
const most = Number(value("--most") ?? 100_000)
const words = process.argv.slice(2)
const filter = words.find((word, i) => !word.startsWith("--") && !words[i - 1]?.startsWith("--")) ?? ""

/// What is known to differ, and why.
const known = {
  "test/trace/programs/threads.py": "the frames of several threads are one stack",
  "test/programs/stdlib/sys/jumps_by_f_lineno.py": "a frame that is jumped out of is left without an event",
  "test/programs/builtins/subclasses/dict/as_class_and_instance_namespace.py":
    "a namespace's own __setitem__ runs while it is filled",
  "test/programs/language/data_model/class_creation/prepare_gives_the_namespace.py": "the same",
}

const groups = programGroups(/threading|concurrent/)

const { checkState, modules } = await importSource(
  'export { checkState } from "./test/trace/live-state.ts"\nexport { modules } from "./interpreter/stdlib/index.ts"',
)
let failed = 0
for (const [name, all] of Object.entries(groups)) {
  const wanted = all.filter(({ id }) => id.includes(filter))
  const every = Math.max(1, Math.ceil(wanted.length / limit))
  const sums = { programs: 0, steps: 0, values: 0, different: 0 }
  for (const { id, source, stdin } of wanted.filter((_, i) => i % every === 0)) {
    sums.programs++
    for (const level of ["line", "instruction"]) {
      const { steps, values, faults } = checkState(source, { modules, level, filename, stdin, most, maxSteps: 2000 })
      sums.steps += steps
      sums.values += values
      if (faults.length === 0) continue
      if (known[id] !== undefined) {
        console.log(`  ${id}: differs, as is known: ${known[id]}`)
        break
      }
      sums.different++
      console.log(`  ${id} (${level}): ${faults[0]}`)
    }
  }
  failed += sums.different
  console.log(`${name}: ${sums.programs} programs, ${sums.steps} steps, ${sums.values} values; ${sums.different} different`)
}
process.exit(failed === 0 ? 0 : 1)
