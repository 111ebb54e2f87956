// How tests run a program: the built engine, in this process, in a world of its own that lives in memory.

import { readFileSync } from "node:fs"
import { dirname } from "node:path"
import { type RunOptions, run } from "pytracify"

export interface Outcome {
  /// The process exit status.
  status: number
  stdout: string
  stderr: string
  value: string | null
}

/// Runs `source` as `python FILENAME` would, in a fresh interpreter.
export function runProgram(source: string, filename: string, options: RunOptions = {}): Outcome {
  const { exitCode, stdout, stderr, value } = run(source, {
    filename,
    argv: [filename],
    path: [dirname(filename)],
    resource,
    ...options,
  })
  return { status: exitCode, stdout, stderr, value }
}

function resource(name: string): string {
  return readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8")
}
