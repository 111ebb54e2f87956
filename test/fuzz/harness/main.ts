// `npm run fuzz [-- GENERATOR... --runs N --seed S --show N --record]`: the command, given its engines by scripts/fuzz.mjs.

import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import fc from "fast-check"
import { generators } from "../generators/index.js"
import { answers, compare, type Engine } from "./compare.js"
import type { Answer, Generator } from "./generator.js"

const batchSize = 2000
const sampleSize = 150
const sampleSeed = 313

export interface Engines {
  reference: Engine
  ours: Engine
}

/// Gives the number of differences found.
export async function main(args: string[], engines: Engines, samplesFolder: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      runs: { type: "string", default: "10000" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      show: { type: "string", default: "20" },
      record: { type: "boolean", default: false },
    },
  })
  const chosen = generators.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  if (chosen.length === 0) throw new Error(`no such generator; there are ${generators.map(({ name }) => name).join(", ")}`)
  if (values.record) {
    for (const generator of chosen) await record(generator, engines.reference, samplesFolder)
    return 0
  }
  let total = 0
  for (const generator of chosen) {
    total += await fuzz(generator, engines, { runs: Number(values.runs), seed: Number(values.seed), show: Number(values.show) })
  }
  return total
}

async function fuzz(generator: Generator, engines: Engines, { runs, seed, show }: { runs: number; seed: number; show: number }) {
  let differing = 0
  for (let done = 0, batch = 0; done < runs; done += batchSize, batch++) {
    const sources = fc.sample(generator.cases, { numRuns: Math.min(batchSize, runs - done), seed: seed + batch })
    for (const { source, expected, actual } of await compare(generator, sources, engines.reference, engines.ours)) {
      differing++
      if (differing <= show) console.log(`--- ${source}\n    CPython: ${expected}\n    ours:    ${actual}`)
    }
  }
  console.log(`${generator.name}: ${runs} comparisons, ${differing} differences (seed ${seed})`)
  return differing
}

/// Writes what CPython answers to a fixed sample, which `npm test` compares.
async function record(generator: Generator, reference: Engine, folder: string) {
  const sources = fc.sample(generator.cases, { numRuns: sampleSize, seed: sampleSeed })
  const said = await answers(generator, sources, reference)
  const sample: Answer[] = sources.map((source, n) => ({ source, answer: said[n] }))
  writeFileSync(`${folder}${generator.name}.jsonl`, sample.map((one) => `${JSON.stringify(one)}\n`).join(""))
  console.log(`${generator.name}: ${sample.length} cases recorded`)
}
