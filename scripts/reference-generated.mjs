// Compares what programs tell that nobody wrote (test/fuzz/programs): output, tracebacks, bytecode with its tables, our events and
// instructions, and all that sys.settrace, sys.setprofile and sys.monitoring tell, also where trace functions jump, raise and change things.
// `npm run reference -- generated --runs 200 --seed 1`; `--phases events,code`; `--shrink` makes what differs small (`--seconds 120` for each); `--file F` takes F.

import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { Worker } from "node:worker_threads"
import { importSource, root } from "./bundling.mjs"
import { smaller } from "./parts/shrink.mjs"
import { findPython, noPython, pythonEnv } from "./python.mjs"
import { commandWords } from "./records.mjs"

const { has, value } = commandWords()
const runs = Number(value("--runs") ?? 200)
const seed = Number(value("--seed") ?? 1)
const show = Number(value("--show") ?? 10)
const LIMIT = Number(value("--limit") ?? 4000)
const PHASES = "output code events instructions opcodes profile monitoring tools meddling".split(" ")
const phases = value("--phases")?.split(",") ?? PHASES
/// Seconds for making one program small.
const SHRINKING = Number(value("--seconds") ?? 120)
/// Seconds for all that we are asked about one program.
const PATIENCE = 60

const python = findPython()
if (!python) {
  console.log(`reference-generated: skipped, ${noPython}`)
  process.exit(0)
}

const text = ["apps/cli/parity-run.py", "scripts/reference-generated.py"]
  .map((file) => readFileSync(root + file, "utf8"))
  .join("\n")
const main = readFileSync(`${root}apps/cli/parity.py`, "utf8")

const server = spawn(python, ["-c", `${text}\n${main}`], { env: pythonEnv, stdio: ["pipe", "pipe", "ignore"] })
const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]()

/// The reference's rows by phase; null when it did not come to an end, or met the recursion limit.
async function reference(task, phases) {
  server.stdin.write(`${JSON.stringify({ ...task, phases })}\n`)
  const told = Object.fromEntries(phases.map((phase) => [phase, []]))
  let hidden = []
  for (;;) {
    const { value } = await answers.next()
    if (value === undefined) throw new Error("the reference ended")
    const message = JSON.parse(value)
    if (message.crashed) return null
    hidden = message.hidden ?? hidden
    for (const phase of phases) if (message[phase]) told[phase].push(...message[phase])
    if (message.end) return message.end.recursion ? null : { told, hidden }
  }
}

let worker = null

/// Where our rows differ.
function ours(message) {
  worker ??= new Worker(new URL("parts/generated-worker.mjs", import.meta.url), { workerData: { text } })
  return new Promise((resolve) => {
    const timer = setTimeout(() => end([{ phase: "hang", kind: `${PATIENCE} s`, at: 0, before: [] }]), PATIENCE * 1000)
    const end = (differences) => {
      clearTimeout(timer)
      worker.terminate()
      worker = null
      resolve(differences)
    }
    worker.once("error", (error) => end([{ phase: "crash", kind: String(error.stack), at: 0, before: [] }]))
    worker.once("message", (differences) => {
      clearTimeout(timer)
      worker.removeAllListeners("error")
      resolve(differences)
    })
    worker.postMessage(message)
  })
}

async function differencesOf(source, seed, phases) {
  const task = { source, filename: "/program.py", call: null, stdin: "", limit: LIMIT, seed }
  const answer = await reference(task, phases)
  if (answer === null) return null
  return ours({ task, phases, ...answer })
}

function* sources(program) {
  const file = value("--file")
  if (file !== undefined) yield [seed, readFileSync(file, "utf8")]
  else for (let n = seed; n < seed + runs; n++) yield [n, program(n)]
}

/// The phases that have to be asked for, so that a difference shows again.
function phasesOf(difference) {
  const name = difference.phase.replace("traced ", "").replace(/std(out|err)/, "output")
  return PHASES.includes(name) ? [name] : phases
}

async function shrunk(source, seed, difference) {
  const asked = phasesOf(difference)
  return smaller(source, SHRINKING, async (candidate) => {
    const found = await differencesOf(candidate, seed, asked)
    return found?.some((each) => each.phase === difference.phase && isSyntax(each) === isSyntax(difference)) ?? false
  })
}

function isSyntax({ theirs }) {
  return /SyntaxError/.test(JSON.stringify(theirs))
}

function brief(row) {
  const text = typeof row === "string" ? row : JSON.stringify(row)
  return text === undefined ? "(the end)" : text.length > 600 ? `${text.slice(0, 600)}...` : text
}

function report(n, { phase, kind, at, before, mine, theirs }) {
  console.log(`seed ${n}: ${phase}: ${kind} differs at row ${at}`)
  for (const row of before) console.log(`         ${brief(row)}`)
  console.log(`    ours ${brief(mine)}\n  theirs ${brief(theirs)}`)
}

const counts = new Map()
let compared = 0
let equal = 0
let left = 0
for (const [n, source] of sources((await importSource('export { program } from "./test/fuzz/programs/program.ts"')).program)) {
  const differences = await differencesOf(source, n, phases)
  if (differences === null) {
    left++
    continue
  }
  compared++
  if (differences.length === 0) equal++
  for (const difference of differences) {
    const count = (counts.get(difference.phase) ?? 0) + 1
    counts.set(difference.phase, count)
    if (count > show) continue
    report(n, difference)
    if (has("--shrink")) {
      const small = await shrunk(source, n, difference)
      const again = await differencesOf(small, n, phasesOf(difference))
      for (const each of again) if (each.phase === difference.phase) report(n, each)
      console.log(small)
    }
  }
}
server.stdin.end()
await worker?.terminate()
console.log(
  `${compared} programs compared in ${phases.join(", ")}: ${equal} equal; ${left} left out (no end, or the recursion limit)`,
)
for (const [phase, count] of counts) console.log(`  ${phase}: ${count} differ`)
process.exit(equal === compared ? 0 : 1)
