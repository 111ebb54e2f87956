// `pytracify parity`: runs a program here and under a CPython 3.13, compares their events and instructions, and prints the first
// difference and how fast both were. Exit status 0: equal, 1: different, 3: there is no CPython 3.13.

import { spawnSync } from "node:child_process"
import {
  eventDifference,
  instructionDifference,
  type ParityDifference,
  type ParityReference,
  parityRun,
  trace,
} from "../../tracer/index.js"
import { modules } from "./library.js"
import reference from "./parity.py"
import { fail, loadProgram } from "./program.js"
import { steps } from "./run.js"

export interface ParityCommandOptions {
  python: string
  limit?: string
}

export function parityCommand(args: string[], { python, limit: limitText }: ParityCommandOptions): void {
  const { source, filename, argv, directory } = loadProgram(args)
  const limit = limitText === undefined ? 1_000_000 : steps(limitText)
  const theirs = runReference(python, { source, filename, call: null, stdin: "", limit })
  const start = performance.now()
  let events = 0
  trace(source, { filename, argv, path: [directory], modules, level: "line", maxSteps: limit, onEvent: () => events++ })
  const seconds = (performance.now() - start) / 1000
  const mine = parityRun(trace, source, { filename, argv, path: [directory], modules }, limit)
  if (theirs.recursion)
    return say("not compared: the program meets the recursion limit, where CPython's trace function needs frames too")
  const line = eventDifference(mine.events, theirs)
  const instruction = instructionDifference(mine.instructions, theirs.instructions)
  report("events", mine.events, theirs.events, line)
  report("instructions", mine.instructions, theirs.instructions, instruction)
  say(`pytracify: ${perSecond(events, seconds)}; sys.settrace: ${perSecond(theirs.events.length, theirs.seconds)}`)
  process.exitCode = line === null && instruction === null ? 0 : 1
}

function report(what: string, mine: readonly unknown[], theirs: readonly unknown[], difference: ParityDifference | null): void {
  if (difference === null) return say(`${what}: all ${theirs.length} equal`)
  const { kind, at } = difference
  say(`${what}: ${kind} differs at ${at + 1} of ${theirs.length}`)
  for (let i = Math.max(0, at - 2); i < at; i++) say(`            ${JSON.stringify(theirs[i])}`)
  say(`  pytracify ${JSON.stringify(mine[at]) ?? "(the end)"}`)
  say(`  CPython   ${JSON.stringify(theirs[at]) ?? "(the end)"}`)
}

function perSecond(events: number, seconds: number): string {
  return `${events} events in ${seconds.toFixed(3)} s (${Math.round(events / seconds)} a second)`
}

function runReference(python: string, task: object): ParityReference {
  const { stdout, status, error } = spawnSync(python, ["-c", `${check}\n${reference}`], {
    input: `${JSON.stringify(task)}\n`,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: { ...process.env, PYTHONHASHSEED: "0", PYTHONUTF8: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  })
  if (error !== undefined || status === 3) return fail(`no CPython 3.13 is called ${python}; name one with --python`, 3)
  if (status !== 0) return fail(`${python} ended with status ${status}`, 1)
  return JSON.parse(stdout) as ParityReference
}

const check = "import sys\nif sys.version_info[:2] != (3, 13) or sys.implementation.name != 'cpython': sys.exit(3)"

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
