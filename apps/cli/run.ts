// `pytracify run [--max-steps N] [--path DIR] [--library DIR] FILE|-|-c CODE|-m MODULE [ARGS...]`: behaves as `python` does.

import { delimiter, resolve } from "node:path"
import { NodeHost } from "../../interpreter/host/node.js"
import { run } from "../../interpreter/index.js"
import { modules } from "./library.js"
import { fail, loadProgram } from "./program.js"

/// Runs the program and ends the process with its exit status.
export function runCommand(args: readonly string[]): never {
  const { maxSteps, path, library, rest } = takeOptions(args)
  if (rest.length === 0) fail("run: which program? Give a FILE, - for standard input, -c CODE, or -m MODULE", 2)
  const { source, filename, argv, directory, module } = loadProgram(rest)
  const host = new NodeHost()
  const options = { filename, argv, path: [directory, ...path, ...environmentPath()], library, modules, host, maxSteps, module }
  const { exitCode, stopped } = run(source, options)
  if (stopped !== null) host.writeStderr(`pytracify: stopped: ${stopped}\n`)
  host.flush()
  process.exit(exitCode)
}

/// PYTHONPATH, as python reads it.
function environmentPath(): string[] {
  const text = process.env.PYTHONPATH ?? ""
  return text === "" ? [] : text.split(delimiter)
}

interface RunCommandOptions {
  maxSteps: number | undefined
  /// Directories for sys.path after the program's own.
  path: string[]
  library: string | undefined
  /// The program's name and its arguments.
  rest: readonly string[]
}

/// Reads `--max-steps N`, `--path DIR` and `--library DIR` (or with `=`) where they stand before the program's name.
function takeOptions(args: readonly string[]): RunCommandOptions {
  const options: RunCommandOptions = { maxSteps: undefined, path: [], library: undefined, rest: args }
  while (options.rest[0]?.startsWith("--")) {
    const [word, next] = options.rest
    const equals = word.indexOf("=")
    const name = equals < 0 ? word : word.slice(0, equals)
    const value = equals < 0 ? next : word.slice(equals + 1)
    if (name === "--max-steps") options.maxSteps = steps(value)
    else if (name === "--path") options.path.push(directory(name, value))
    else if (name === "--library") options.library = directory(name, value)
    else fail(`run: unknown option ${word}`, 2)
    options.rest = options.rest.slice(equals < 0 ? 2 : 1)
  }
  const [first] = options.rest
  if (first?.startsWith("-") && !["-", "-c", "-m"].includes(first)) fail(`run: unknown option ${first}`, 2)
  return options
}

function directory(option: string, value: string | undefined): string {
  if (value === undefined) fail(`${option} takes a directory`, 2)
  return resolve(value)
}

/// The number of an option that takes a count of steps.
export function steps(text: string | undefined): number {
  const n = Number(text)
  if (text === undefined || !Number.isSafeInteger(n) || n < 1) fail(`--max-steps takes a whole number above 0, not ${text}`, 2)
  return n
}
