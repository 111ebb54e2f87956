// `pytracify verify PROGRAM TRACE`: judges a trace that someone wrote for a program; the verdict is JSON on stdout.

import { openSync } from "node:fs"
import { formats, verify } from "../../tracer/index.js"
import { bytesOf, textOf } from "./file-pieces.js"
import { formatOptions } from "./format-options.js"
import { modules } from "./library.js"
import { fail, loadProgram } from "./program.js"
import { steps } from "./run.js"

export interface VerifyCommandOptions {
  format: string
  entry?: string
  option?: string[]
  maxSteps?: string
}

/// Ends with status 0 for a trace that is right, 1 for one that is not.
export function verifyCommand(programFile: string, traceFile: string, options: VerifyCommandOptions): void {
  if (!Object.hasOwn(formats, options.format))
    fail(`no format is called ${options.format}; there are: ${Object.keys(formats).join(", ")}`, 2)
  const { source, filename, argv, directory } = loadProgram([programFile])
  const verdict = verify(source, readTrace(traceFile), options.format, {
    filename,
    argv,
    path: [directory],
    modules,
    entry: options.entry,
    ...formatOptions(options.option),
    maxSteps: options.maxSteps === undefined ? undefined : steps(options.maxSteps),
  })
  process.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`)
  process.exitCode = verdict.right ? 0 : 1
}

/// Its text as it is read.
function* readTrace(file: string): Generator<string> {
  try {
    yield* textOf(bytesOf(file === "-" ? 0 : openSync(file, "r")))
  } catch (error) {
    return fail(`${file}: ${(error as NodeJS.ErrnoException).code}`, 2)
  }
}
