// `pytracify run [--max-steps N] FILE|-|-c CODE [ARGS...]`: behaves as `python` does.

import { NodeHost } from "../../interpreter/host/node.js"
import { run } from "../../interpreter/index.js"
import { fail, loadProgram } from "./program.js"

/// Runs the program and ends the process with its exit status.
export function runCommand(args: readonly string[]): never {
  const { maxSteps, rest } = takeMaxSteps(args)
  if (rest.length === 0) fail("run: which program? Give a FILE, - for standard input, or -c CODE", 2)
  const { source, filename, argv, directory } = loadProgram(rest)
  const host = new NodeHost()
  const { exitCode, stopped } = run(source, { filename, argv, path: [directory], host, maxSteps })
  if (stopped !== null) host.writeStderr(`pytracify: stopped: ${stopped}\n`)
  host.flush()
  process.exit(exitCode)
}

/// Reads `--max-steps N` or `--max-steps=N` where it stands before the program's name.
function takeMaxSteps(args: readonly string[]): { maxSteps: number | undefined; rest: readonly string[] } {
  if (args[0] === "--max-steps") return { maxSteps: steps(args[1]), rest: args.slice(2) }
  if (args[0]?.startsWith("--max-steps=")) return { maxSteps: steps(args[0].slice("--max-steps=".length)), rest: args.slice(1) }
  if (args[0]?.startsWith("-") && args[0] !== "-" && args[0] !== "-c") fail(`run: unknown option ${args[0]}`, 2)
  return { maxSteps: undefined, rest: args }
}

/// The number of an option that takes a count of steps.
export function steps(text: string | undefined): number {
  const n = Number(text)
  if (text === undefined || !Number.isSafeInteger(n) || n < 1) fail(`--max-steps takes a whole number above 0, not ${text}`, 2)
  return n
}
