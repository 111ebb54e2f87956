// Runs a batch under CPython and under us, each in a process of its own, and pairs the answers.

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { batchProgram, readAnswers } from "./batch.js"
import type { Generator } from "./generator.js"

export interface Engine {
  command: string
  args: string[]
  env: NodeJS.ProcessEnv
}

export interface Difference {
  source: string
  expected: string
  actual: string
}

/// Seconds that a batch may take; the case at which it stands then has no answer.
const patience = 60

/// The cases that `ours` answers otherwise than `reference`. Cases that the reference itself dies of are left out.
export async function compare(generator: Generator, sources: string[], reference: Engine, ours: Engine): Promise<Difference[]> {
  const [expected, actual] = await Promise.all([answers(generator, sources, reference), answers(generator, sources, ours)])
  const differences: Difference[] = []
  for (const [n, source] of sources.entries()) {
    if (expected[n] !== actual[n] && !expected[n].startsWith(noAnswer)) {
      differences.push({ source, expected: expected[n], actual: actual[n] })
    }
  }
  return differences
}

const noAnswer = "no answer: "

/// An answer for each case. When the process dies or stands still, the case is marked and a new process goes on after it.
export async function answers(generator: Generator, sources: string[], engine: Engine): Promise<string[]> {
  const found: string[] = []
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"))
  const file = join(folder, "batch.py")
  try {
    while (found.length < sources.length) {
      writeFileSync(file, batchProgram(generator, sources.slice(found.length)))
      const { stdout, ending } = await runProcess(engine, file)
      const batch = readAnswers(stdout)
      if (batch.length === 0 && found.length === 0 && ending.includes("SyntaxError")) throw new Error(ending)
      found.push(...batch)
      if (found.length < sources.length) found.push(noAnswer + ending)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return found
}

function runProcess(engine: Engine, file: string): Promise<{ stdout: string; ending: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(engine.command, [...engine.args, file], {
      env: engine.env,
      timeout: patience * 1000,
      killSignal: "SIGKILL",
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on("data", (chunk) => stdout.push(chunk))
    child.stderr.on("data", (chunk) => stderr.push(chunk))
    child.on("error", reject)
    child.on("close", (code, signal) => {
      const said = Buffer.concat(stderr).toString().trim().split("\n").slice(-3).join(" | ")
      resolve({ stdout: Buffer.concat(stdout).toString(), ending: `${signal ?? `status ${code}`} ${said}`.trim() })
    })
    child.stdin.end()
  })
}
