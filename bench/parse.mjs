// Parsing speed: our grammar against the stock @lezer/python, over every program of bench/ and test/programs.

import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { parser as stock } from "@lezer/python"
import { build } from "esbuild"
import { common } from "../scripts/bundling.mjs"
import { listPrograms } from "../test/programs/recording.mjs"
import { measure } from "./measure.mjs"

// A tree takes two steps with us: the tokens, then the parser over them.
const entry = `
  import { tokenize } from "./grammar/tokenizer.js"
  import { parseTokens } from "./grammar/parse.js"
  import { parse } from "./interpreter/syntax/parse.js"
  export const toTree = (source) => parseTokens(tokenize(source), "Module")
  export const toAst = (source) => parse(source, { filename: "" })
`

export async function measureParsing() {
  const { toTree, toAst } = await load()
  const folders = [fileURLToPath(new URL("programs/", import.meta.url)), undefined]
  const sources = folders
    .flatMap((folder) => listPrograms(folder))
    .map((path) => readFileSync(path, "utf8"))
    .filter((source) => isParsed(toAst, source))
  const characters = sources.reduce((sum, source) => sum + source.length, 0)
  const all = (parse) => () => {
    for (const source of sources) parse(source)
  }
  const cases = {
    "@lezer/python, tree": all((source) => stock.parse(source)),
    "pytracify, tree": all(toTree),
    "pytracify, typed tree of Python's ast": all(toAst),
  }
  const times = await measure("parse", cases, { samples: 10, seconds: 3 })
  const first = Object.values(times)[0].median
  return {
    title: `Parsing ${sources.length} programs, ${Math.round(characters / 1000)} kB, median`,
    columns: ["parser", "ms", "MB/s", "of the first"],
    rows: Object.entries(times).map(([name, { median }]) => [name, median * 1000, characters / 1e6 / median, median / first]),
  }
}

// test/programs/errors holds programs with syntax errors.
function isParsed(parse, source) {
  try {
    parse(source)
    return true
  } catch {
    return false
  }
}

async function load() {
  const folder = mkdtempSync(join(tmpdir(), "pytracify-parse-"))
  const outfile = join(folder, "parser.mjs")
  const resolveDir = fileURLToPath(new URL("..", import.meta.url))
  await build({
    ...common,
    stdin: { contents: entry, resolveDir },
    outfile,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  })
  const module = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true, force: true })
  return module
}
