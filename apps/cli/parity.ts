// `pytracify parity`: runs a program here and under a CPython 3.13, compares their events and instructions, and prints the first
// difference and how fast both were. Exit status 0: equal, 1: different, 3: there is no CPython 3.13.

import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import {
  type Comparison,
  compareEvents,
  compareInstructions,
  type InstructionRow,
  type ParityDifference,
  type ParityRow,
  type TraceEvent,
  type TraceOptions,
  trace,
} from "../../tracer/index.js"
import { modules } from "./library.js"
import main from "./parity.py"
import rows from "./parity-run.py"
import { fail, loadSource } from "./program.js"
import { steps } from "./run.js"

export interface ParityCommandOptions {
  python: string
  limit?: string
}

/// A line of what parity.py writes.
interface Message {
  hidden?: string[]
  events?: ParityRow[]
  instructions?: InstructionRow[]
  end?: { recursion: boolean; seconds: number }
  crashed?: true
}

export async function parityCommand(args: string[], { python, limit: limitText }: ParityCommandOptions): Promise<void> {
  const { source, filename, argv, directory } = loadSource("parity", args)
  const limit = limitText === undefined ? 1_000_000 : steps(limitText)
  const options = { filename, argv, path: [directory], modules }
  const phases = ["events", "instructions"]
  let events: Comparison<ParityRow> | null = null
  const instructions = compareInstructions(source, options)
  let end: Message["end"]
  for await (const message of referenceRows(python, { source, filename, argv, call: null, stdin: "", limit, phases })) {
    if (message.hidden !== undefined) events = compareEvents(source, options, message.hidden)
    if (message.events !== undefined) events?.take(message.events)
    if (message.instructions !== undefined) instructions.take(message.instructions)
    end = message.end
    if (message.crashed) fail("CPython crashed", 1)
  }
  if (end === undefined || events === null) return fail(`${python} ended too early`, 1)
  if (end.recursion)
    return say("not compared: the program meets the recursion limit, where CPython's trace function needs frames too")
  const equal = [report("events", events, limit), report("instructions", instructions, limit)]
  say(`pytracify: ${ownSpeed(source, options, events.count)}; sys.settrace: ${perSecond(events.count, end.seconds)}`)
  process.exitCode = equal.includes(false) ? 1 : 0
}

function report<Row>(what: string, comparison: Comparison<Row>, limit: number): boolean {
  const difference = comparison.end(limit)
  const { count } = comparison
  if (difference !== null) show(what, difference)
  else if (count >= limit) say(`${what}: the first ${count} equal, the rest is not compared (--limit)`)
  else say(`${what}: all ${count} equal`)
  return difference === null
}

function show<Row>(what: string, { kind, at, before, mine, theirs }: ParityDifference<Row>): void {
  say(`${what}: ${kind} differs at ${at + 1}`)
  for (const row of before) say(`            ${JSON.stringify(row)}`)
  say(`  pytracify ${JSON.stringify(mine) ?? "(the end)"}`)
  say(`  CPython   ${JSON.stringify(theirs) ?? "(the end)"}`)
}

// From the first event on: the other side's time has no start-up in it either.
function ownSpeed(source: string, options: TraceOptions, limit: number): string {
  let count = 0
  let start = 0
  const onEvent = (event: TraceEvent): void => {
    if (!("frame" in event)) return
    if (count++ === 0) start = performance.now()
  }
  trace(source, { ...options, level: "line", maxSteps: limit, onEvent })
  return perSecond(count, (performance.now() - start) / 1000)
}

function perSecond(events: number, seconds: number): string {
  return `${events} events in ${seconds.toFixed(3)} s (${Math.round(events / seconds)} a second)`
}

async function* referenceRows(python: string, task: object): AsyncGenerator<Message> {
  const child = spawn(python, ["-c", `${check}\n${rows}\n${main}`], {
    env: { ...process.env, PYTHONHASHSEED: "0", PYTHONUTF8: "1" },
    stdio: ["pipe", "pipe", "pipe"],
  })
  let errors = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on("error", () => resolve(3))
    child.on("close", resolve)
  })
  // One that is no Python may end before it has read anything.
  child.stdin.on("error", () => {})
  child.stdin.end(`${JSON.stringify(task)}\n`)
  let answers = 0
  for await (const line of createInterface({ input: child.stdout })) {
    answers++
    yield JSON.parse(line) as Message
  }
  const status = await ended
  if (status !== 0 && answers === 0) fail(`no CPython 3.13 is called ${python}; name one with --python`, 3)
  if (status !== 0) fail(`${python} ended with status ${status}\n${errors}`, 1)
}

const check = "import sys\nif sys.version_info[:2] != (3, 13) or sys.implementation.name != 'cpython': sys.exit(3)"

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
