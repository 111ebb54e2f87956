// Checks every format on every data record: what `parse` makes of the text is the steps again, two runs give the same text, an altered step is
// named by `verify`; and compares `trace-module` and - where PySnooper is installed - `pysnooper` with what CPython 3.13 prints, byte for byte.
// `node scripts/reference-formats.mjs [FORMAT...]`; `--lengths` prints characters per CRUXEval program alone; `--fuzz N` gives `verify` N
// mangled texts; `--altered N` gives it N texts with one step altered; `--record` writes the sample that test/trace/printed.test.ts checks.

import { spawn } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { formats, judge, recording, render, stepsOf, trace, verify } from "../dist/index.js"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const words = process.argv.slice(2)
const option = (name) => (words.includes(name) ? Number(words[words.indexOf(name) + 1]) : 0)
const named = words.filter((word) => Object.hasOwn(formats, word))
const wanted = named.length > 0 ? named : Object.keys(formats)
const filename = "/program.py"
/// Longer runs are cut there: their texts would not fit a JavaScript string in some formats.
const LONGEST = 2000

const records = readdirSync(`${root}test/data`)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((file) =>
    readFileSync(`${root}test/data/${file}`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({ file, ...JSON.parse(line) })),
  )

function programOf({ code, call, tests = [] }) {
  return `${[code, ...tests].join("\n")}\n${call ? `print(${call})\n` : ""}`
}

function optionsOf(format, { stdin = "" }) {
  return { ...recording(format), filename, argv: [filename], stdin }
}

/// The steps of a record's run, and their text.
function traced(format, record) {
  const { program, events } = trace(programOf(record), { ...optionsOf(format, record), maxSteps: LONGEST })
  const steps = [...stepsOf(format, program, events)]
  return { steps, texts: steps.map((step) => format.print(step)) }
}

function checkRoundTrip(name) {
  const format = formats[name]
  let right = 0
  let other = 0
  for (const record of records) {
    const { steps, texts } = traced(format, record)
    const text = texts.join("")
    const parsed = steps.length === 0 ? [] : format.parse(text)
    const isSame = JSON.stringify(parsed) === JSON.stringify(steps)
    const isText = parsed.map((step) => format.print(step)).join("") === text
    const isStable = traced(format, record).texts.join("") === text
    if (isSame && isText && isStable) right++
    else if (other++ < 5) console.log(`  ${name}: ${record.id}: steps ${isSame}, text ${isText}, second run ${isStable}`)
  }
  console.log(`${name}: ${right} of ${records.length} records read back, two runs the same`)
  return right === records.length
}

function lengths(name) {
  const format = formats[name]
  const found = records
    .filter(({ file }) => file === "cruxeval.jsonl")
    .map(({ code, call }) => {
      const { program, events } = trace(`${code}\n`, { ...recording(format), filename, evaluate: call })
      return [...render(format, program, events)].join("").length
    })
    .sort((a, b) => a - b)
  const mean = Math.round(found.reduce((sum, length) => sum + length, 0) / found.length)
  console.log(`${name}: ${mean} characters, 99th percentile ${found[Math.floor(found.length * 0.99)]}`)
}

// ---- verify

const judged = ["etcot", "et-scratchpad", "et-compact", "et-dynamic", "et-instruction", "cwm"]

/// Numbers that look random and are the same each time.
function* numbers(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

/// A step with one character of a value made another; or a line made another; or none.
function altered(step, random) {
  const places = [...step.matchAll(/\d|[a-z]/g)].map(({ index }) => index)
  const at = places[Math.floor(random.next().value * places.length)]
  const c = step[at]
  const put = /\d/.test(c) ? String((Number(c) + 1) % 10) : c === "q" ? "z" : "q"
  return step.slice(0, at) + put + step.slice(at + 1)
}

function checkAltered(count) {
  const random = numbers(7)
  const short = records.filter(({ lines }) => lines < 60)
  let found = 0
  for (let n = 0; n < count; n++) {
    const name = judged[n % judged.length]
    const record = short[Math.floor(random.next().value * short.length)]
    const { texts } = traced(formats[name], record)
    const at = Math.floor(random.next().value * texts.length)
    const kind = Math.floor(random.next().value * 3)
    const changed = [...texts]
    if (kind === 0 && texts[at] !== texts[at + 1]) changed.splice(at, 1)
    else if (kind === 1 && at + 1 < texts.length && texts[at] !== texts[at + 1]) changed.splice(at, 0, texts[at + 1])
    else changed[at] = altered(texts[at], random)
    const verdict = verify(programOf(record), changed.join(""), name, { filename, argv: [filename], stdin: record.stdin ?? "" })
    if (verdict.firstWrong?.step === at) found++
    else console.log(`  ${name}: ${record.id}, step ${at}: ${JSON.stringify(changed[at])}; named ${verdict.firstWrong?.step}`)
  }
  console.log(`verify: of ${count} traces with one step altered, taken out or put in, the step is named in ${found}`)
  return found === count
}

function checkFuzz(count) {
  const random = numbers(11)
  const pick = (list) => list[Math.floor(random.next().value * list.length)]
  const pieces = [
    "<|frame_sep|>",
    "{",
    "}",
    '"',
    " -> ",
    "#1 ",
    "L2 ",
    "\n",
    "\\",
    "'",
    "[",
    "<|line_sep|>",
    ":=",
    "\u2028",
    "\0",
    "~ ",
    "= #",
  ]
  const short = records.filter(({ lines }) => lines < 30)
  const names = Object.keys(formats)
  let slowest = 0
  for (let n = 0; n < count; ) {
    const name = pick(names)
    const format = formats[name]
    const record = pick(short)
    const { steps, texts } = traced(format, record)
    const text = texts.join("")
    for (let i = 0; i < 200 && n < count; i++, n++) {
      let mangled = text
      for (let edits = 1 + Math.floor(random.next().value * 4); edits > 0; edits--) {
        const at = Math.floor(random.next().value * mangled.length)
        const gone = Math.floor(random.next().value * 30)
        mangled = mangled.slice(0, at) + pick(pieces) + mangled.slice(at + gone)
      }
      const before = performance.now()
      judge(format, mangled, steps)
      slowest = Math.max(slowest, performance.now() - before)
    }
  }
  console.log(`verify: ${count} mangled texts judged, none longer than ${Math.ceil(slowest)} ms`)
  return true
}

// ---- CPython

async function compareWithPython(names) {
  const python = findPython()
  if (!python) {
    console.log(`reference-formats: not compared with CPython, ${noPython}`)
    return true
  }
  const server = spawn(python, [`${root}scripts/reference-formats.py`], { env: pythonEnv, stdio: ["pipe", "pipe", "inherit"] })
  const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]()
  const equal = new Map()
  const recorded = []
  for (const [n, record] of records.entries()) {
    if (record.lines > 20_000 || (words.includes("--record") && (n % 40 !== 0 || record.lines >= 100))) continue
    const source = programOf(record)
    server.stdin.write(`${JSON.stringify({ source, stdin: record.stdin ?? "", formats: names })}\n`)
    const theirs = JSON.parse((await answers.next()).value)
    for (const [name, text] of Object.entries(theirs)) {
      const format = formats[name]
      const { program, events } = trace(source, optionsOf(format, record))
      const ours = withoutModules([...render(format, program, events)].join(""))
      const counts = equal.get(name) ?? { equal: 0, all: 0 }
      equal.set(name, counts)
      counts.all++
      if (ours === withoutModules(text)) counts.equal++
      else console.log(`  ${name}: ${record.id} differs`)
    }
    if (n % 40 === 0 && record.lines < 100)
      recorded.push(JSON.stringify({ id: record.id, source, stdin: record.stdin ?? "", printed: theirs }))
  }
  server.stdin.end()
  if (words.includes("--record")) writeFileSync(`${root}test/trace/printed.jsonl`, `${recorded.join("\n")}\n`)
  let right = true
  for (const [name, counts] of equal) {
    console.log(`${name}: ${counts.equal} of ${counts.all} equal what CPython prints`)
    right &&= counts.equal === counts.all
  }
  return right
}

// Where a module comes from is the machine's business.
function withoutModules(text) {
  return text.replace(/ = <module.*$/gm, " = <module>")
}

const results = []
if (words.includes("--lengths")) for (const name of wanted) lengths(name)
else if (words.includes("--fuzz")) results.push(checkFuzz(option("--fuzz")))
else if (words.includes("--altered")) results.push(checkAltered(option("--altered")))
else {
  if (!words.includes("--record")) for (const name of wanted) results.push(checkRoundTrip(name))
  const printed = wanted.filter((name) => name === "trace-module" || name === "pysnooper")
  if (printed.length > 0) results.push(await compareWithPython(printed))
  if (named.length === 0 && !words.includes("--record")) results.push(checkAltered(1000), checkFuzz(2000))
}
process.exit(results.every(Boolean) ? 0 : 1)
