// The worker of reference-generated.mjs: says where our rows of a program differ from the reference's. A worker, since what never ends
// has to be ended from outside.

import { parentPort, workerData } from "node:worker_threads"
import { Comparison, compareEvents, compareInstructions, modules, run } from "../../dist/index.js"

const { text } = workerData
const main =
  "import json\nout = sys.stdout\nanswer(json.loads(input()), lambda message: print('\\x1e' + json.dumps(message), file=out))\n"

/// What our own interpreter tells by the reference's Python text.
function ownRows(task, phases) {
  const request = JSON.stringify({ ...task, phases })
  const { stdout, stderr } = run(`${text}\n${main}`, { modules, stdin: `${request}\n`, filename: "/parity.py" })
  const rows = Object.fromEntries(phases.map((phase) => [phase, []]))
  for (const line of stdout.split("\n")) {
    if (!line.startsWith("\x1e")) continue
    for (const [phase, more] of Object.entries(JSON.parse(line.slice(1)))) rows[phase]?.push(...more)
  }
  return { rows, stderr }
}

function judge(mine, theirs) {
  return JSON.stringify(mine) === JSON.stringify(theirs) ? null : "row"
}

/// `told`: the reference's rows by phase. "events" and "instructions" are compared with the tracer, all with our own sys.settrace or
/// sys.monitoring too.
function differencesOf({ task, told, hidden, phases }) {
  // Our own instructions are among what the phase "monitoring" tells; by name they are the tracer's.
  const own = phases.filter((phase) => phase !== "instructions")
  const { rows, stderr } = ownRows(task, own)
  const options = { filename: task.filename, argv: [task.filename], stdin: "", modules }
  const comparisons = {}
  for (const phase of own) comparisons[phase] = new Comparison(rows[phase].values(), judge)
  if (told.events) comparisons["traced events"] = compareEvents(task.source, options, hidden)
  if (told.instructions) comparisons["traced instructions"] = compareInstructions(task.source, options)
  const differences = []
  for (const [name, comparison] of Object.entries(comparisons)) {
    comparison.take(told[name.replace("traced ", "")])
    const difference = comparison.end(task.limit)
    if (difference !== null) differences.push({ phase: name, ...difference })
  }
  if (told.output) differences.push(...outputDifferences(task, told.output))
  if (stderr !== "") differences.push({ phase: "own", kind: "stderr", at: 0, before: [], mine: stderr, theirs: "" })
  return differences
}

// A run of the program as it is: what it writes, and the traceback.
function outputDifferences(task, rows) {
  const { stdout, stderr } = run(task.source, { filename: task.filename, argv: [task.filename], modules })
  const theirs = Object.fromEntries(rows)
  const differences = []
  if (stdout !== theirs.printed) {
    differences.push({ phase: "stdout", kind: "text", at: 0, before: [], mine: stdout, theirs: theirs.printed })
  }
  // The text of a SyntaxError's line is that of a file, which is not there for the reference.
  if (/^SyntaxError/m.test(stderr)) return differences
  if (stderr.replace(/^.*: (?:Syntax|Runtime|Deprecation)Warning: .*\n(?: {2}.*\n)?/gm, "") !== (theirs.failed ?? "")) {
    differences.push({ phase: "stderr", kind: "text", at: 0, before: [], mine: stderr, theirs: theirs.failed ?? "" })
  }
  return differences
}

parentPort.on("message", (message) => {
  try {
    parentPort.postMessage(differencesOf(message))
  } catch (error) {
    parentPort.postMessage([{ phase: "crash", kind: String(error.stack), at: 0, before: [] }])
  }
})
