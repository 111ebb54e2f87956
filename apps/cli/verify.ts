// `pytracify verify PROGRAM TRACE`: judges a trace that someone wrote for a program; the verdict is JSON on stdout.

import { openSync } from "node:fs"
import { definitions } from "../../interpreter/whitebox/index.js"
import { formats, verify } from "../../tracer/index.js"
import { whitebox } from "../../tracer/opener.js"
import { builtinsOf } from "./builtins.js"
import { bytesOf, textOf } from "./file-pieces.js"
import { formatOptions } from "./format-options.js"
import { modules } from "./library.js"
import { fail, loadProgram } from "./program.js"
import { steps } from "./run.js"
import {
  budgetOf,
  fileText,
  type SelectionCommandOptions,
  selectionOf,
  type TextCommandOptions,
  type ValueCommandOptions,
  valuesOf,
} from "./selection.js"
import { SilentHost } from "./trace-host.js"

export interface VerifyCommandOptions extends SelectionCommandOptions, TextCommandOptions, ValueCommandOptions {
  format: string
  option?: string[]
  maxSteps?: string
  inputFile?: string
  builtins?: string
}

/// Ends with status 0 for a trace that is right, 1 for one that is not.
export function verifyCommand(programFile: string, traceFile: string, options: VerifyCommandOptions): void {
  if (!Object.hasOwn(formats, options.format))
    fail(`no format is called ${options.format}; there are: ${Object.keys(formats).join(", ")}`, 2)
  const textOptions = formatOptions(options.option, options.format)
  const select = selectionOf(options)
  const input = options.inputFile === undefined ? null : fileText("--input-file", options.inputFile)
  const { source, filename, argv, directory } = loadProgram([programFile])
  const verdict = verify(source, readTrace(traceFile), options.format, {
    filename,
    argv,
    path: [directory],
    host: new SilentHost(input ?? ""),
    modules,
    whitebox: whitebox(definitions),
    builtins: builtinsOf(options.builtins),
    select,
    values: valuesOf(options),
    ...textOptions,
    ...budgetOf(options),
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
