// Compares our events with `sys.settrace`'s (call, line, return, exception: name, line, value, changed variables), `sys.monitoring`'s
// (instructions: name, line, offset) and, of our own `sys.settrace`, those with `f_trace_opcodes`, over the data records, the test programs, the
// programs of test/trace/programs and the bench programs (some of them smaller, as it says).
// `node scripts/reference-trace.mjs [FILTER]` takes what contains FILTER; `--show` prints the first differences; `--limit=N` compares so many rows of
// each kind; `--record` writes what CPython told of the equal ones among test/trace/programs to test/trace/settrace.jsonl.

import { spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { Comparison, compareEvents, compareInstructions, modules, run } from "../dist/index.js"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const words = process.argv.slice(2)
const show = words.includes("--show")
const record = words.includes("--record")
const LIMIT = Number(words.find((word) => word.startsWith("--limit="))?.slice(8) ?? 1_000_000)
const RECORDED = "test/trace/programs/"
const PHASES = ["events", "instructions", "opcodes"]
const filter = words.find((word) => !word.startsWith("--")) ?? ""

/// Sizes of bench programs that sys.settrace would take minutes for, with the smaller ones.
const smaller = {
  "big_integers.py": [
    ["1500)))[-20:]", "100)))[-20:]"],
    ["factorial(1500)", "factorial(300)"],
    ["range(600000)", "range(2000)"],
    ["2**127 - 300", "2**127 - 30"],
  ],
  "closures.py": [
    ["range(90000)", "range(90)"],
    ["range(300000)", "range(200)"],
    ["range(200000)", "range(200)"],
    ["range(4000)", "range(20)"],
  ],
  "exceptions.py": [
    ["range(200000)", "range(1000)"],
    ["n in range(200000)", "n in range(1000)"],
    ["range(100000)", "range(1000)"],
    ["* 20000", "* 200"],
  ],
  "fannkuch.py": [["fannkuch(9)", "fannkuch(6)"]],
  "fib.py": [["fib(33)", "fib(18)"]],
  "generators.py": [
    ["1500000", "3000"],
    ["60000", "1000"],
    ["600000", "3000"],
  ],
  "graph_search.py": [
    ["SIZE = 270", "SIZE = 8"],
    ["120000", "200"],
    ["% 120000", "% 200"],
    ["0, 120000", "0, 200"],
  ],
  "interpreter.py": [
    ["range(4000)", "range(40)"],
    ["range(180000)", "range(300)"],
  ],
  "life.py": [
    ["range(1000)", "range(10)"],
    ["sizes[::125]", "sizes[::2]"],
  ],
  "mandelbrot.py": [
    ["render(300, 200, 200)", "render(20, 16, 30)"],
    ["lines[100]", "lines[8]"],
  ],
  "matrix_product.py": [
    ["make(150, 13)", "make(9, 13)"],
    ["make(150, 29)", "make(9, 29)"],
    ["make(150, 3)", "make(9, 3)"],
    ["c[149][149]", "c[8][8]"],
  ],
  "memo_dp.py": [
    ['dog" * 11', 'dog"'],
    ['fox" * 11', 'fox"'],
    ["range(60)], 500", "range(8)], 50"],
    ["paths(150, 150)", "paths(15, 15)"],
  ],
  "nbody.py": [["90000", "200"]],
  "queens.py": [["(6, 8, 9, 10, 11, 11)", "(4, 5, 6)"]],
  "richards.py": [["run(110000)", "run(1000)"]],
  "sieve.py": [["(1_500_000, 900_000, 1_200_000)", "(150, 90, 120)"]],
  "simulation.py": [
    ["Bank(120, 7)", "Bank(12, 7)"],
    ["range(24)", "range(3)"],
    ["range(12000)", "range(300)"],
  ],
  "sort_keys.py": [
    ["make_records(45000)", "make_records(150)"],
    ["ints[:2500])[::100]", "ints[:60])[::10]"],
  ],
  "spectral_norm.py": [["spectral_norm(300)", "spectral_norm(10)"]],
  "strings.py": [
    ["report(45000)", "report(300)"],
    ["text[:700000]", "text[:3000]"],
    ["range(200000)", "range(2000)"],
    ["5000)", "50)"],
  ],
  "word_count.py": [["make_text(150000)", "make_text(500)"]],
}

/// What differs and will: the program, the comparisons, and why.
const known = [
  [
    "async_gather.py",
    ["opcodes"],
    "a Future is waited for in Python here: the StopIteration that ends it is told at END_SEND, not at SEND",
  ],
  [
    "generator_deleted.py",
    PHASES,
    "there are no reference counts: a generator that a variable held is not closed when that lets it go",
  ],
  ["destructors.py", PHASES, "the reference holds the objects that it has seen (`reference -- frames` does not)"],
  ["threads.py", ["events", "instructions"], "the tracer tells all threads, sys.settrace (ours too) one"],
].map(([program, phases, reason]) => ({ id: RECORDED + program, phases, reason }))

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
  for (const folder of [RECORDED, "test/programs/", "bench/programs/", "bench/traced/"]) {
    for (const file of readdirSync(root + folder, { recursive: true }).sort()) {
      // What begins with an underscore is there for others to import.
      if (!file.endsWith(".py") || /(^|\/)_/.test(file)) continue
      const path = root + folder + file
      const input = path.replace(/\.py$/, ".in")
      const stdin = existsSync(input) ? readFileSync(input, "utf8") : ""
      const files = folder === "test/programs/" ? modulesBeside(dirname(path)) : {}
      const text = readFileSync(path, "utf8")
      const sizes = folder === "bench/programs/" ? smaller[file] : undefined
      const source = (sizes ?? []).reduce(reduceSize, text)
      if (source !== text) console.log(`${folder}${file}: smaller (${sizes.map(([from, to]) => `${from} -> ${to}`).join(", ")})`)
      yield { group: folder, id: folder + file, filename: path, source, call: null, stdin, files }
    }
  }
}

function reduceSize(source, [from, to]) {
  if (!source.includes(from)) throw new Error(`no "${from}" to make smaller`)
  return source.replace(from, to)
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

const rowsText = readFileSync(`${root}apps/cli/parity-run.py`, "utf8")
const mainText = readFileSync(`${root}apps/cli/parity.py`, "utf8")
const server = spawn(python, ["-c", `${rowsText}\n${mainText}`], { env: pythonEnv, stdio: ["pipe", "pipe", "inherit"] })
const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]()

/// What our own sys.settrace tells, by the same Python text.
function* ownRows(task, options, phase) {
  const request = JSON.stringify({ ...task, phases: [phase] })
  const main =
    "import json\nout = sys.stdout\nanswer(json.loads(input()), lambda message: print('\\x1e' + json.dumps(message), file=out))\n"
  const { stdout, stderr } = run(`${rowsText}\n${main}`, {
    ...options,
    stdin: `${request}\n`,
    evaluate: undefined,
    filename: "/parity.py",
  })
  if (stderr !== "") console.log(stderr)
  // What else stands there the program printed at its exit.
  for (const line of stdout.split("\n")) if (line.startsWith("\x1e")) yield* JSON.parse(line.slice(1))[phase] ?? []
}

function judgeOpcode(mine, theirs) {
  return mine.every((value, i) => value === theirs[i]) ? null : "opcode"
}

/// What the reference tells of a task, compared as it comes.
async function compare(task) {
  const { source, stdin, files } = task
  const filename = record ? "/program.py" : (task.filename ?? "/program.py")
  const request = { source, call: task.call, stdin, filename, limit: LIMIT, phases: PHASES }
  server.stdin.write(`${JSON.stringify(request)}\n`)
  const shared = { filename, argv: [filename], path: [dirname(filename)], stdin, files, resource, modules }
  const options = { ...shared, evaluate: task.call ?? undefined }
  const comparisons = {
    instructions: compareInstructions(source, options),
    opcodes: new Comparison(ownRows(request, shared, "opcodes"), judgeOpcode),
  }
  const kept = { events: [], instructions: [], opcodes: [] }
  for (;;) {
    const { value } = await answers.next()
    if (value === undefined) throw new Error(`the reference ended at ${task.id}`)
    const message = JSON.parse(value)
    if (message.hidden) {
      kept.hidden = message.hidden
      comparisons.events = compareEvents(source, options, message.hidden)
    }
    for (const phase of PHASES) {
      if (message[phase] === undefined) continue
      comparisons[phase].take(message[phase])
      if (record) kept[phase].push(...message[phase])
    }
    if (message.crashed) return null
    if (message.end) return { comparisons, kept, recursion: message.end.recursion }
  }
}

const recorded = []
const groups = new Map()
let shown = 0
let recursive = 0
for (const task of tasks()) {
  if (!task.id.includes(filter)) continue
  if (record && task.group !== RECORDED) continue
  const result = await compare(task)
  if (result === null) console.log(`${task.id}: the reference crashed`)
  // Where the recursion limit is met, the reference's own functions need frames too.
  if (result === null || result.recursion) {
    recursive++
    continue
  }
  const group = groups.get(task.group) ?? { programs: 0, rows: {}, equal: {}, known: {}, cut: 0 }
  groups.set(task.group, group)
  group.programs++
  let isEqual = true
  let isCut = false
  for (const phase of PHASES) {
    const comparison = result.comparisons[phase]
    const difference = comparison.end(LIMIT)
    group.rows[phase] = (group.rows[phase] ?? 0) + comparison.count
    group.equal[phase] = (group.equal[phase] ?? 0) + (difference === null ? 1 : 0)
    isCut ||= comparison.count >= LIMIT
    if (difference === null) continue
    isEqual = false
    const reason = known.find(({ id, phases }) => id === task.id && phases.includes(phase))?.reason
    if (reason !== undefined) group.known[phase] = (group.known[phase] ?? 0) + 1
    console.log(
      `${task.id}: ${phase}: ${difference.kind}, row ${difference.at}${reason === undefined ? "" : ` (known: ${reason})`}`,
    )
    if (show && shown++ < 40) showDifference(difference)
  }
  if (isCut) group.cut++
  if (record && isEqual) recorded.push(JSON.stringify({ program: task.id.slice(RECORDED.length), ...result.kept }))
}
server.stdin.end()

function showDifference({ before, mine, theirs }) {
  for (const row of before) console.log(`         ${JSON.stringify(row).slice(0, 300)}`)
  console.log(`    ours ${JSON.stringify(mine)?.slice(0, 300)}\n  theirs ${JSON.stringify(theirs)?.slice(0, 300)}`)
}

if (record) writeFileSync(`${root}test/trace/settrace.jsonl`, `${recorded.join("\n")}\n`)

let failed = 0
if (recursive > 0) console.log(`${recursive} programs left out: they meet the recursion limit`)
for (const [name, { programs, rows, equal, known, cut }] of groups) {
  const phases = PHASES.map((phase) => `${phase} ${equal[phase]} (${rows[phase]} rows)`).join(", ")
  console.log(`${name}: ${programs} programs; equal: ${phases}${cut > 0 ? `; of ${cut} the first ${LIMIT} rows` : ""}`)
  if (PHASES.some((phase) => equal[phase] + (known[phase] ?? 0) < programs)) failed++
}
process.exit(failed === 0 ? 0 : 1)
