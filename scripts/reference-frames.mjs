// Compares what all frames of the stack hold at each event - values, and which of them are one object - with CPython's frames, asked from a
// `sys.settrace` function (reference-frames.py), over test/trace/programs, the data records and test/programs/language, builtins and stdlib;
// `RunHistory.stateAt` and `Execution` are asked back and forth. `node scripts/reference-frames.mjs [FILTER]`; `--limit N` takes so many programs of
// each kind (300), `--steps N` compares so many events of each (1500); `--record` writes the sample that test/trace/frames.test.ts checks.

import { spawn } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import * as api from "../dist/index.js"
import { filename } from "../test/trace/format-cases.mjs"
import { classesOf, compareFrames, deepest, most } from "../test/trace/frame-pictures.mjs"
import { programGroups } from "./program-groups.mjs"
import { findPython, noPython, pythonEnv } from "./python.mjs"
import { commandWords } from "./records.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const { has, value } = commandWords()
const words = process.argv.slice(2)
const filter = words.find((word, i) => !word.startsWith("--") && !words[i - 1]?.startsWith("--")) ?? ""
const limit = Number(value("--limit") ?? 300)
const steps = has("--record") ? 40 : Number(value("--steps") ?? 1500)

/// What is known to differ, and why, by parts of names.
const known = Object.entries({
  "trace/programs/threads.py": "the tracer tells all threads, sys.settrace one",
  "trace/programs/generator_deleted.py": "a generator is not closed when its name goes",
  "with/contextlib_helpers.py": "the same",
  "generators_left_by_loops_are_closed.py": "the same; and what sys.unraisablehook gets is another type",
  "lambdas/parameters_and_scope.py": "the same",
  "yield_expressions/close_runs_finally.py": "the same",
  "class_names_and_docs_are_checked.py": "a class is collected later",
  "language/data_model/objects/identity_never_changes.py": "id() is another number",
  "builtins/subclasses/list/copy_hooks.py": "the same",
  "namespace.py": "a namespace's own __setitem__ runs while it is filled",
  "module_attributes_and_assignment.py": "modules are shown by the name that they were made with",
  "mapping_uses_get.py": "the default that is asked for a missing key is another object",
  "unpacking_into_calls.py": "a keyword that is an instance of a subclass of str becomes a plain one",
  "comparisons_of_equal_hashes.py": "a dict compares keys of equal hashes in another order",
  "signatures_of_built_ins.py": "the text of an error",
  "weak_references_die_with_their_object.py": "a weakref.proxy is looked through",
  "encoding_declarations.py": "exec() gives a namespace its __builtins__ before the text is looked at",
  "function_attributes_are_checked.py": "functions are shown by the name that they had first",
  "bytes_literals_are_ascii.py": "the line of a SyntaxError in a literal of several lines",
  "own_error_handlers.py": "the error that a handler gets for the second time is made anew",
  "are_lazy_and_single_use.py": "the end of a range of a SyntaxError",
  "descriptor.py": "numbers of descriptors",
  "file_like_stream_attributes.py": "standard output is a file here, a StringIO there",
  "standard_output_takes_bytes.py": "the same",
  "test/programs/stdlib/": "the library is written otherwise",
  "open_of_closed_files.py": "the same",
})
const reasonFor = (id) => known.find(([part]) => id.includes(part))?.[1]

const python = findPython()
if (!python) {
  console.log(`reference-frames: skipped, ${noPython}`)
  process.exit(0)
}

const groups = programGroups(/threading|concurrent|settrace|_getframe|sys\.monitoring/)

const parts = ["apps/cli/parity-run.py", "scripts/reference-frames.py", "apps/cli/parity.py"]
const text = parts.map((file) => readFileSync(root + file, "utf8")).join("\n")
const server = spawn(python, ["-c", text], { env: pythonEnv, stdio: ["pipe", "pipe", "inherit"] })
const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]()
const resource = (name) => readFileSync(`${root}dist/${name}`, "utf8")

/// What the reference tells of a program: `{ hidden, rows, isCut }`; null if it crashed or met the recursion limit, where its own functions need frames.
async function ask({ source, stdin }) {
  const task = {
    source,
    call: null,
    stdin,
    filename,
    limit: steps,
    phases: ["frames"],
    classes: classesOf(source),
    most,
    deepest,
  }
  server.stdin.write(`${JSON.stringify(task)}\n`)
  const told = { hidden: [], rows: [] }
  for (;;) {
    const message = JSON.parse((await answers.next()).value)
    if (message.hidden) told.hidden = message.hidden
    if (message.frames) told.rows.push(...message.frames)
    if (message.crashed || message.end?.recursion) return null
    if (message.end) return { ...told, isCut: told.rows.length >= steps }
  }
}

const recorded = []
let failed = 0
for (const [name, all] of Object.entries(groups)) {
  const wanted = all.filter(({ id }) => id.includes(filter))
  const every = Math.max(1, Math.ceil(wanted.length / limit))
  const sums = { programs: 0, steps: 0, different: 0, known: 0, left: 0 }
  for (const program of wanted.filter((_, i) => i % every === 0)) {
    const told = await ask(program)
    if (told === null) {
      sums.left++
      continue
    }
    const { id, source, stdin } = program
    const { equal, difference } = compareFrames(api, source, { ...told, stdin, filename, argv: [filename], resource })
    sums.programs++
    sums.steps += equal
    if (difference === null) {
      if (name === "test/trace/programs") recorded.push(JSON.stringify({ program: id.slice(name.length + 1), ...told }))
    } else if (reasonFor(id) !== undefined) {
      sums.known++
      if (!id.includes("/stdlib/")) console.log(`  ${id}: differs, as is known: ${reasonFor(id)}`)
    } else {
      sums.different++
      if (sums.different <= 40) console.log(`  ${id}: ${JSON.stringify(difference, null, 1).slice(0, 1500)}`)
    }
  }
  failed += sums.different
  console.log(
    `${name}: ${sums.programs} programs, ${sums.steps} steps equal; ${sums.different} different, ${sums.known} as is known` +
      (sums.left > 0 ? `; ${sums.left} left out (recursion limit, or the reference crashed)` : ""),
  )
}
server.stdin.end()
if (has("--record")) writeFileSync(`${root}test/trace/frames.jsonl`, `${recorded.join("\n")}\n`)
process.exit(failed === 0 ? 0 : 1)
