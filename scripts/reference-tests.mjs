// `npm run reference -- tests [MODULE...]`: CPython's own test modules under pytracify, with CPython's library on the path.
// --language takes all modules of the language's list, --builtins those of the built-in types, and prints the table with reasons;
// --write keeps that table in test/reference.
// --own tests our modules, with CPython's library for what we don't have; else the library's Python files over ours.
// --seconds=N is the time for a module, --details shows the failures; other words that are no module pick tests by name.

import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
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

/// The same for the built-in types and functions.
const builtinModules = (
  "test_int test_long test_float test_complex test_bool test_str test_bytes test_unicodedata test_format test_string test_list " +
  "test_tuple test_dict test_dictviews test_set test_range test_slice test_enumerate test_sort test_iter test_itertools " +
  "test_builtin test_memoryview test_hash test_numeric_tower test_math test_cmath test_unpack test_codecs test_print test_file " +
  "test_io"
).split(" ")

const words = process.argv.slice(2)
const options = words.filter((word) => word.startsWith("--"))
const named = words.filter((word) => /^test_\w+$/.test(word))
const patterns = words.filter((word) => !word.startsWith("--") && !named.includes(word))
const seconds = Number(options.find((word) => word.startsWith("--seconds="))?.slice(10) ?? 120)
const details = options.includes("--details")
const libraryOption = options.includes("--own") ? "--path" : "--library"
const write = options.includes("--write")
const listed = options.includes("--builtins") ? builtinModules : languageModules
const wanted = named.length > 0 ? named : listed
const table = `${root}test/reference/${listed === builtinModules ? "builtin" : "language"}-tests.txt`
const impossible = readImpossible()

const python = findPython()
if (!python) {
  console.log(`reference tests: skipped, ${noPython}`)
  process.exit(0)
}
const library = spawnSync(python, ["-c", "import os; print(os.path.dirname(os.__file__))"], { encoding: "utf8" }).stdout.trim()

/// The tests that can't pass here, as [start of the test's name, reason]; a line of the file each.
function readImpossible() {
  return readFileSync(`${root}scripts/reference-tests-impossible.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => /^(\S+) +(.+)$/.exec(line).slice(1))
}

function impossibleReason(id) {
  return impossible.find(([start]) => id === `test.${start}` || id.startsWith(`test.${start}.`))?.[1]
}

/// Runs a module; a test that doesn't end is counted as failed, and the module is run again without it.
function runModule(name) {
  const hung = []
  for (;;) {
    const without = hung.map((id) => `--without=${id}`)
    const args = [`${root}dist/cli.cjs`, "run", libraryOption, library, driver, name, ...patterns, ...without]
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
    for (const id of hung) report.tests.set(id, { kind: "hung", reason: "" })
    return report
  }
}

function readReport({ stdout, stderr, status, error }) {
  const tests = new Map()
  const report = { tests, total: 0, done: false, running: null, stdout, stderr, status, error }
  for (const line of stdout.split("\n")) {
    if (!line.startsWith("@@ ")) continue
    const [, kind, id, reason] = /^@@ (\w+) ?([^\t]*)\t?(.*)$/.exec(line)
    if (kind === "total") report.total = Number(id)
    else if (kind === "done") report.done = true
    else if (kind === "start") report.running = id
    else tests.set(id, { kind, reason })
  }
  return report
}

/// Tests of a report by what came of them. A failure that the list of impossible tests names is skipped with its reason.
function judge(report) {
  const passed = []
  const failed = []
  const skipped = []
  for (const [id, { kind, reason }] of report.tests) {
    const why = kind === "skipped" ? reason : impossibleReason(id)
    if (kind === "passed") passed.push(id)
    else if (why !== undefined) skipped.push([id, why])
    else failed.push(kind === "hung" ? `${id} (does not end)` : id)
  }
  const lost = report.total - report.tests.size
  for (let i = 0; i < lost; i++) failed.push("(not reached)")
  return { passed, failed, skipped }
}

const lines = []

function print(line) {
  lines.push(line.trimEnd())
  console.log(line.trimEnd())
}

const widths = [28, 7, 8, 8, 8, 6]

function row(cells) {
  return cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join("")
}

function counts(name, { passed, failed, skipped }) {
  const run = passed.length + failed.length
  return row([name, run, passed.length, failed.length, skipped.length, run === 0 ? "-" : Math.floor((100 * passed.length) / run)])
}

const all = { passed: [], failed: [], skipped: [] }
const absent = []
let modules = 0
print(row(["module", "run", "passed", "failed", "skipped", "%"]))
for (const name of wanted) {
  if (!existsSync(`${library}/test/${name}.py`) && !existsSync(`${library}/test/${name}/__init__.py`)) {
    absent.push(name)
    continue
  }
  const report = runModule(name)
  const tests = judge(report)
  for (const kind of ["passed", "failed", "skipped"]) all[kind].push(...tests[kind])
  modules++
  print(counts(name, tests) + (report.done ? "" : `  ended early: ${reasonOf(report)}`))
  if (details) console.log(report.stdout.replace(/^@@ (start|passed|skipped).*\n/gm, "") + report.stderr)
}
print(counts(`${modules} modules`, all))
if (absent.length > 0) print(`\nNo module of CPython 3.13.0 is called ${absent.join(", ")}.`)
if (options.includes("--language") || options.includes("--builtins") || write) printReasons()
for (const id of all.passed) if (impossibleReason(id)) console.log(`listed as impossible, but it passes: ${id}`)
if (write) {
  mkdirSync(`${root}test/reference`, { recursive: true })
  writeFileSync(table, `${lines.join("\n")}\n`)
}

function printReasons() {
  print("\nFailed")
  for (const id of all.failed) print(`  ${id.replace(/^test\./, "")}`)
  print("\nSkipped, by reason")
  const reasons = new Map()
  for (const [id, reason] of all.skipped) reasons.set(reason, [...(reasons.get(reason) ?? []), id.replace(/^test\./, "")])
  for (const [reason, ids] of [...reasons].sort(([, a], [, b]) => b.length - a.length)) {
    print(`  ${reason} (${ids.length})`)
    for (const id of ids) print(`    ${id}`)
  }
}

function reasonOf({ status, error, stderr, running }) {
  if (error?.code === "ETIMEDOUT") return `no end after ${seconds} s, in ${running}`
  return `status ${status} ${error?.code ?? ""} ${stderr.trim().split("\n").slice(-1)[0]}`
}
