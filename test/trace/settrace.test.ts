// Our events, our instructions and what our own `sys.settrace` tells are what CPython 3.13 told of the same programs (settrace.jsonl, by
// scripts/reference-trace.mjs --record).

import { readFileSync } from "node:fs"
import { type Comparison, compareEvents, compareInstructions, type InstructionRow, modules, type ParityRow, run } from "pytracify"
import { expect, test } from "vitest"

interface Recorded {
  program: string
  hidden: string[]
  events: ParityRow[]
  instructions: InstructionRow[]
  /// Event, function, line, offset.
  opcodes: [string, string, number | null, number][]
}

const text = readFileSync(new URL("settrace.jsonl", import.meta.url), "utf8")
const rowsText = readFileSync(new URL("../../apps/cli/parity-run.py", import.meta.url), "utf8")
const filename = "/program.py"
const options = { filename, argv: [filename], modules }

function differenceOf<Row>(comparison: Comparison<Row>, rows: Row[]): unknown {
  comparison.take(rows)
  return comparison.end(Number.POSITIVE_INFINITY)
}

// By the same text that CPython ran.
function ownOpcodes(source: string): unknown[] {
  const task = { source, filename, call: null, stdin: "", limit: 1_000_000, phases: ["opcodes"] }
  const main =
    "import json\nout = sys.stdout\nanswer(json.loads(input()), lambda message: print(json.dumps(message), file=out))\n"
  const { stdout, stderr } = run(`${rowsText}\n${main}`, { filename: "/parity.py", stdin: `${JSON.stringify(task)}\n` })
  expect(stderr).toBe("")
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : (JSON.parse(line).opcodes ?? [])))
}

for (const line of text.split("\n").filter((line) => line !== "")) {
  const { program, hidden, events, instructions, opcodes }: Recorded = JSON.parse(line)
  test(program, () => {
    const source = readFileSync(new URL(`programs/${program}`, import.meta.url), "utf8")
    expect(differenceOf(compareEvents(source, options, hidden), events)).toBeNull()
    expect(differenceOf(compareInstructions(source, options), instructions)).toBeNull()
    expect(ownOpcodes(source)).toEqual(opcodes)
  })
}
