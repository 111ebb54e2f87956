// Parsing speed: our grammar against the stock @lezer/python, over every program of bench/ and test/programs.

import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { parser as stock } from "@lezer/python"
import { build } from "esbuild"
import { common } from "../scripts/build.mjs"
import { listPrograms } from "../test/programs/recording.mjs"
import { measure } from "./measure.mjs"

export async function measureParsing() {
  const sources = [...listPrograms(fileURLToPath(new URL("programs/", import.meta.url))), ...listPrograms()].map((path) =>
    readFileSync(path, "utf8"),
  )
  const characters = sources.reduce((sum, source) => sum + source.length, 0)
  const ours = await loadOurs()
  const parseAll = (parser) => () => {
    for (const source of sources) parser.parse(source)
  }
  const cases = { "@lezer/python": parseAll(stock), pytracify: parseAll(ours) }
  const times = await measure("parse", cases, { samples: 10, seconds: 3 })
  return {
    title: `Parsing ${sources.length} programs, ${Math.round(characters / 1000)} kB, to a Lezer tree, median`,
    columns: ["parser", "ms", "MB/s"],
    rows: Object.entries(times).map(([name, { median }]) => [name, median * 1000, characters / 1e6 / median]),
  }
}

async function loadOurs() {
  const folder = mkdtempSync(join(tmpdir(), "pytracify-parse-"))
  const outfile = join(folder, "parser.mjs")
  await build({
    ...common,
    entryPoints: ["grammar/index.ts"],
    outfile,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  })
  const { parser } = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true, force: true })
  return parser
}
