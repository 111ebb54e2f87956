// The recorded sample of each generator: what CPython 3.13 answered (npm run fuzz -- --record), we answer.

import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { runProgram } from "../engine.js"
import { generators } from "./generators/index.js"
import { batchProgram, readAnswers } from "./harness/batch.js"
import type { Answer } from "./harness/generator.js"

for (const generator of generators) {
  test(generator.name, () => {
    const file = new URL(`samples/${generator.name}.jsonl`, import.meta.url)
    expect(existsSync(file), `no sample; npm run fuzz -- ${generator.name} --record`).toBe(true)
    const lines = readFileSync(file, "utf8").trim().split("\n")
    const sample = lines.map((line) => JSON.parse(line) as Answer)
    const { stdout, stderr } = runProgram(
      batchProgram(
        generator,
        sample.map(({ source }) => source),
      ),
      "batch.py",
    )
    const answers = readAnswers(stdout)
    expect(stderr).toBe("")
    expect(sample.map(({ source }, n) => `${source}  ->  ${answers[n]}`)).toEqual(
      sample.map(({ source, answer }) => `${source}  ->  ${answer}`),
    )
  })
}
