// Compares our events with `sys.settrace`'s (call, line, return, exception: name, line, value, changed variables) and
// `sys.monitoring`'s (instructions) of CPython 3.13, over the data records, the test programs and the bench programs.
// `node scripts/reference-trace.mjs [FILTER]` takes what contains FILTER; `--show` prints the first differences.

import { spawn } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { trace } from "../dist/index.js"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const LIMIT = 20_000
const words = process.argv.slice(2)
const show = words.includes("--show")
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
      if (file.endsWith(".py")) {
        yield { group: folder, id: folder + file, source: readFileSync(root + folder + file, "utf8"), call: null, stdin: "" }
      }
    }
  }
}

class Enough {}

function ours(task, level) {
  const events = []
  const names = new Map()
  const globals = {}
  const onEvent = (event) => {
    if (event.event === "call") names.set(event.frame, event.function)
    const entry = level === "line" ? lineEvent(event, names, globals) : instructionEvent(event, names)
    if (entry === null) return
    if (events.length >= LIMIT) throw new Enough()
    events.push(entry)
  }
  const { filename, stdin } = task
  try {
    trace(task.source, { filename, argv: [filename], stdin, evaluate: task.call ?? undefined, level, onEvent })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  return events
}

const kinds = {
  call: "call",
  resume: "call",
  line: "line",
  return: "return",
  yield: "return",
  unwind: "return",
  exception: "exception",
}

function lineEvent(event, names, globals) {
  const kind = kinds[event.event]
  if (kind === undefined) return null
  const told = event.event === "unwind" ? "None" : kind === "return" ? event.value : kind === "exception" ? event.type : null
  // What changed in the module while a function ran, CPython tells at the module's next event.
  for (const [name, text] of Object.entries(event.globals ?? {})) globals[name] = text ?? "-"
  const changes = {}
  if (names.get(event.frame) === "<module>") {
    Object.assign(changes, globals)
    for (const name of Object.keys(globals)) delete globals[name]
  }
  for (const [name, text] of Object.entries(event.changes ?? event.locals ?? {})) changes[name] = text ?? "-"
  return [kind, names.get(event.frame), event.line, told, changes]
}

function instructionEvent(event, names) {
  return event.event === "instruction" ? [names.get(event.frame) ?? null, event.offset] : null
}

/// null, or a word for the first difference.
function difference(mine, theirs, hidden) {
  for (let i = 0; i < Math.max(mine.length, theirs.length); i++) {
    const a = mine[i]
    const b = theirs[i]
    if (a === undefined || b === undefined) return { kind: "length", at: i }
    if (a[0] !== b[0] || a[1] !== b[1] || a[2] !== b[2]) return { kind: "event", at: i }
    if (a[3] !== b[3] && b[3] !== "?") return { kind: "value", at: i }
    if (b[4] === null) continue
    const names = new Set([...Object.keys(a[4]), ...Object.keys(b[4])])
    if (a[1] === "<module>") for (const name of hidden) names.delete(name)
    for (const name of names) if (a[4][name] !== b[4][name] && !unclear(a[4][name], b[4][name])) return { kind: "changes", at: i }
  }
  return null
}

// What is no plain value is compared by identity there, by its text here.
function unclear(mine, theirs) {
  return theirs === "?" || (theirs === undefined && mine !== "-" && /[#<]|it\d|gen\d|\(/.test(mine))
}

function instructionDifference(mine, theirs) {
  for (let i = 0; i < Math.max(mine.length, theirs.length); i++) {
    const a = mine[i]
    const b = theirs[i]
    if (a === undefined || b === undefined || a[1] !== b[1] || (a[0] !== null && a[0] !== b[0]))
      return { kind: "instruction", at: i }
  }
  return null
}

const server = spawn(python, [`${root}scripts/reference-trace.py`], { env: pythonEnv, stdio: ["pipe", "pipe", "inherit"] })
const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]()

const groups = new Map()
let shown = 0
let recursive = 0
for (const task of tasks()) {
  if (!task.id.includes(filter)) continue
  const filename = "/program.py"
  server.stdin.write(`${JSON.stringify({ source: task.source, call: task.call, stdin: task.stdin, filename, limit: LIMIT })}\n`)
  const { value } = await answers.next()
  if (value === undefined) throw new Error(`the reference ended at ${task.id}`)
  const theirs = JSON.parse(value)
  const mine = { events: ours({ ...task, filename }, "line"), instructions: ours({ ...task, filename }, "instruction") }
  // Where the recursion limit is met, the reference's own functions need frames too.
  if (theirs.recursion) {
    recursive++
    continue
  }
  const line = difference(mine.events, theirs.events, theirs.hidden)
  const instruction = instructionDifference(mine.instructions, theirs.instructions)
  const group = groups.get(task.group) ?? { programs: 0, events: 0, line: 0, instruction: 0 }
  groups.set(task.group, group)
  group.programs++
  group.events += theirs.events.length
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

let failed = 0
if (recursive > 0) console.log(`${recursive} programs left out: they meet the recursion limit`)
for (const [name, { programs, events, line, instruction }] of groups) {
  console.log(`${name}: ${programs} programs, ${events} events; equal: lines ${line}, instructions ${instruction}`)
  if (line < programs || instruction < programs) failed++
}
process.exit(failed === 0 ? 0 : 1)
