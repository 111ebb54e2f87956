// `pytracify trace`: the etcot trace on stdout, the program's own output on stderr or in a file.

import { closeSync, openSync, writeSync } from "node:fs"
import { NodeHost } from "../../interpreter/host/node.js"
import { modules } from "../../interpreter/stdlib/index.js"
import { trace } from "../../tracer/index.js"
import { loadProgram } from "./program.js"
import { steps } from "./run.js"

export interface TraceCommandOptions {
  output?: string
  maxSteps?: string
}

export function traceCommand(args: string[], { output, maxSteps }: TraceCommandOptions): void {
  const { source, filename, argv, directory } = loadProgram(args)
  const host = new TraceHost(output === undefined ? 2 : openSync(output, "w"))
  const result = trace(source, {
    filename,
    argv,
    path: [directory],
    modules,
    host,
    maxSteps: maxSteps === undefined ? undefined : steps(maxSteps),
  })
  host.close()
  host.writeTrace(result.etcot())
  if (result.stopped !== null) host.writeStderr(`pytracify: stopped: ${result.stopped}\n`)
  host.flush()
  process.exit(result.exitCode)
}

/// The process, but what the program prints goes to a file descriptor of its own.
class TraceHost extends NodeHost {
  constructor(private readonly descriptor: number) {
    super()
  }

  override writeStdout(text: string): void {
    if (this.descriptor === 2) super.writeStderr(text)
    else writeSync(this.descriptor, text)
  }

  writeTrace(text: string): void {
    super.writeStdout(text)
  }

  close(): void {
    if (this.descriptor !== 2) closeSync(this.descriptor)
  }
}
