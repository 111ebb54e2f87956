// How tests run a program: the built engine, in this process, in a world of its own that lives in memory.

import { run } from "pytracify"

export interface Outcome {
  status: number
  stdout: string
  stderr: string
}

export interface World {
  stdin?: string
  /// Other files the program can see, by absolute path.
  files?: Record<string, string>
  maxSteps?: number
}

/// Runs `source` as `python FILENAME` would, in a fresh interpreter.
export function runProgram(source: string, filename: string, world: World = {}): Outcome {
  const { status, stdout, stderr } = run(source, { filename, argv: [filename], ...world })
  return { status, stdout, stderr }
}
