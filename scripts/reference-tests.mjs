// `npm run reference -- tests [MODULE...]`: CPython's own test modules under pytracify, with CPython's library on the path.
// --seconds=N is the time for a module, --details shows the failures; other words that are no module pick tests by name.

import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const driver = `${root}scripts/reference-tests.py`

/// What the language promises, by the modules of CPython that test it.
const languageModules = (
  "test_grammar test_syntax test_exceptions test_exception_group test_except_star test_scope test_closure test_class test_descr " +
  "test_metaclass test_super test_generators test_coroutines test_asyncgen test_contextlib test_with test_patma test_fstring " +
  "test_named_expressions test_positional_only_arg test_keywordonlyarg test_extcall test_unpack test_unpack_ex test_listcomps " +
  "test_genexps test_dictcomps test_setcomps test_decorators test_dynamicclassattribute test_subclassinit test_type_params " +
  "test_type_aliases test_compile test_code test_dis test_frame test_funcattrs test_global test_nonlocal test_raise " +
  "test_traceback test_sys_settrace test_monitoring test_opcodes test_augassign test_compare test_richcmp test_bool test_pow " +
  "test_builtin"
).split(" ")

const words = process.argv.slice(2)
const options = words.filter((word) => word.startsWith("--"))
const named = words.filter((word) => /^test_\w+$/.test(word))
const patterns = words.filter((word) => !word.startsWith("--") && !named.includes(word))
const seconds = Number(options.find((word) => word.startsWith("--seconds="))?.slice(10) ?? 120)
const details = options.includes("--details")

const python = findPython()
if (!python) {
  console.log(`reference tests: skipped, ${noPython}`)
  process.exit(0)
}
const library = spawnSync(python, ["-c", "import os; print(os.path.dirname(os.__file__))"], { encoding: "utf8" }).stdout.trim()

/// Runs a module; a test that doesn't end is counted as failed, and the module is run again without it.
function runModule(name) {
  const hung = []
  for (;;) {
    const without = hung.map((id) => `--without=${id}`)
    const args = [`${root}dist/cli.cjs`, "run", "--library", library, driver, name, ...patterns, ...without]
    if (details) args.push("--details")
    const result = spawnSync(process.execPath, ["--stack-size=3900", ...args], {
      encoding: "utf8",
      env: pythonEnv,
      timeout: seconds * 1000,
      maxBuffer: 1 << 28,
    })
    const report = readReport(result)
    const ended = report.done || result.error?.code !== "ETIMEDOUT"
    if (!ended && report.running !== null && hung.length < 3) {
      hung.push(report.running)
      continue
    }
    for (const id of hung) report.tests.set(id, "hung")
    return report
  }
}

function readReport({ stdout, stderr, status, error }) {
  const tests = new Map()
  const report = { tests, total: 0, done: false, running: null, stdout, stderr, status, error }
  for (const line of stdout.split("\n")) {
    if (!line.startsWith("@@ ")) continue
    const [, kind, id] = /^@@ (\w+) ?(.*)$/.exec(line)
    if (kind === "total") report.total = Number(id)
    else if (kind === "done") report.done = true
    else if (kind === "start") report.running = id
    else tests.set(id, kind)
  }
  return report
}

function count(tests, kind) {
  return [...tests.values()].filter((status) => status === kind).length
}

const widths = [28, 7, 8, 8, 8, 6]
const row = (cells) =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join("")

console.log(row(["module", "run", "passed", "failed", "skipped", "%"]))
const sum = { run: 0, passed: 0, failed: 0, skipped: 0 }
let modules = 0
for (const name of named.length > 0 ? named : languageModules) {
  if (!existsSync(`${library}/test/${name}.py`) && !existsSync(`${library}/test/${name}/__init__.py`)) {
    console.log(`${name}: the library has no such module`)
    continue
  }
  const report = runModule(name)
  const passed = count(report.tests, "passed")
  const skipped = count(report.tests, "skipped")
  const failed = Math.max(report.total, report.tests.size) - passed - skipped
  const run = passed + failed
  sum.run += run
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
  modules++
  const note = report.done ? "" : `  ended early: ${reason(report)}`
  console.log(row([name, run, passed, failed, skipped, run === 0 ? "-" : Math.floor((100 * passed) / run)]) + note)
  const hung = [...report.tests].filter(([, status]) => status === "hung").map(([id]) => id)
  for (const id of hung) console.log(`  did not end: ${id}`)
  if (details) console.log(report.stdout.replace(/^@@ (start|passed|skipped).*\n/gm, "") + report.stderr)
}
console.log(row([`${modules} modules`, sum.run, sum.passed, sum.failed, sum.skipped, Math.floor((100 * sum.passed) / sum.run)]))

function reason({ status, error, stderr, running }) {
  if (error?.code === "ETIMEDOUT") return `no end after ${seconds} s, in ${running}`
  return `status ${status} ${error?.code ?? ""} ${stderr.trim().split("\n").slice(-1)[0]}`
}
