// Compares our events with `sys.settrace`'s (call, line, return, exception: name, line, value, changed variables) and
// `sys.monitoring`'s (instructions) of CPython 3.13, over the data records, the test programs and the bench programs.
// `node scripts/reference-trace.mjs [FILTER]` takes what contains FILTER; `--show` prints the first differences;
// `--record` writes what CPython told of the equal ones among the language's test programs to test/trace/settrace.jsonl.

import { spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { eventDifference, instructionDifference, parityRun, trace } from "../dist/index.js"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const words = process.argv.slice(2)
const show = words.includes("--show")
const record = words.includes("--record")
const LIMIT = record ? 120 : 20_000
const recorded = []
const filter = words.find((word) => !word.startsWith("--")) ?? ""

const python = findPython()
if (!python) {
  console.log(`reference-trace: skipped, ${noPython}`)
  process.exit(0)
}

function* tasks() {
  for (const file of readdirSync(`${root}test/data`).filter((name) => name.endsWith(".jsonl"))) {
    for (const line of readFileSync(`${root}test/data/${file}`, "utf8").split("\n")) {
      if (line === "") continue
      const { id, code, call, tests = [], stdin = "" } = JSON.parse(line)
      yield { group: file, id: `${file}:${id}`, source: `${[code, ...tests].join("\n")}\n`, call: call ?? null, stdin }
    }
  }
  for (const folder of ["test/programs/", "bench/programs/"]) {
    for (const file of readdirSync(root + folder, { recursive: true }).sort()) {
      // What begins with an underscore is there for others to import.
      if (!file.endsWith(".py") || /(^|\/)_/.test(file)) continue
      const path = root + folder + file
      const input = path.replace(/\.py$/, ".in")
      const stdin = existsSync(input) ? readFileSync(input, "utf8") : ""
      const files = folder === "test/programs/" ? modulesBeside(dirname(path)) : {}
      yield { group: folder, id: folder + file, filename: path, source: readFileSync(path, "utf8"), call: null, stdin, files }
    }
  }
}

function modulesBeside(folder) {
  const files = {}
  for (const entry of readdirSync(folder, { recursive: true })) {
    if (entry.endsWith(".py")) files[`${folder}/${entry}`] = readFileSync(`${folder}/${entry}`, "utf8")
  }
  return files
}

function resource(name) {
  return readFileSync(`${root}dist/${name}`, "utf8")
}

const server = spawn(python, [`${root}apps/cli/parity.py`], { env: pythonEnv, stdio: ["pipe", "pipe", "inherit"] })
const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]()

const groups = new Map()
let shown = 0
let recursive = 0
for (const task of tasks()) {
  if (!task.id.includes(filter)) continue
  const filename = record ? "/program.py" : (task.filename ?? "/program.py")
  server.stdin.write(`${JSON.stringify({ source: task.source, call: task.call, stdin: task.stdin, filename, limit: LIMIT })}\n`)
  const { value } = await answers.next()
  if (value === undefined) throw new Error(`the reference ended at ${task.id}`)
  const theirs = JSON.parse(value)
  if (theirs.crashed) console.log(`${task.id}: the reference crashed`)
  const { stdin, files } = task
  const options = {
    filename,
    argv: [filename],
    path: [dirname(filename)],
    stdin,
    files,
    resource,
    evaluate: task.call ?? undefined,
  }
  const mine = parityRun(trace, task.source, options, LIMIT)
  // Where the recursion limit is met, the reference's own functions need frames too.
  if (theirs.recursion) {
    recursive++
    continue
  }
  const line = eventDifference(mine.events, theirs)
  const instruction = instructionDifference(mine.instructions, theirs.instructions)
  const group = groups.get(task.group) ?? { programs: 0, events: 0, line: 0, instruction: 0 }
  groups.set(task.group, group)
  group.programs++
  group.events += theirs.events.length
  if (record && line === null && instruction === null) {
    const { seconds: _, ...reference } = theirs
    recorded.push(JSON.stringify({ id: task.id, source: task.source, reference }))
  }
  if (line === null) group.line++
  if (instruction === null) group.instruction++
  for (const [found, a, b] of [
    [line, mine.events, theirs.events],
    [instruction, mine.instructions, theirs.instructions],
  ]) {
    if (found === null) continue
    console.log(`${task.id}: ${found.kind}, event ${found.at}`)
    if (show && shown++ < 40) {
      for (let i = Math.max(0, found.at - 3); i <= found.at + 1; i++) {
        console.log(`    ours ${JSON.stringify(a[i])}\n  theirs ${JSON.stringify(b[i])}`)
      }
    }
  }
}
server.stdin.end()

if (record) writeFileSync(`${root}test/trace/settrace.jsonl`, `${recorded.join("\n")}\n`)

let failed = 0
if (recursive > 0) console.log(`${recursive} programs left out: they meet the recursion limit`)
for (const [name, { programs, events, line, instruction }] of groups) {
  console.log(`${name}: ${programs} programs, ${events} events; equal: lines ${line}, instructions ${instruction}`)
  if (line < programs || instruction < programs) failed++
}
process.exit(failed === 0 ? 0 : 1)
