// The size of the engine as a browser gets it, minified and gzipped: in parts (pytracify/browser), and whole.

import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { common } from "../scripts/bundling.mjs"
import { buildBrowser } from "../scripts/parts/build.mjs"

export async function measureSize() {
  const bundle = async (entry) => {
    const { outputFiles } = await build({
      ...common,
      minify: true,
      entryPoints: [entry],
      write: false,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
    })
    return outputFiles[0].contents
  }
  const rows = []
  const row = (name, ...texts) => {
    const gzipped = texts.map((text) => gzipSync(text, { level: 9 }).length)
    rows.push([name, sum(texts.map((text) => text.length)) / 1000, sum(gzipped) / 1000])
  }
  const { first, parts } = await buildBrowser()
  const codeOf = (name) => parts.find((part) => part.name === name).code
  row("pytracify/browser: first load", first)
  row("first load and tracer", first, codeOf("trace"))
  row("first load and all parts", first, ...parts.map(({ code }) => code))
  for (const { name, code } of [...parts].sort((a, b) => b.code.length - a.code.length)) row(`  part ${name}`, code)
  for (const [name, entry] of [
    ["whole: everything", "index.ts"],
    ["whole: engine and tracer (pytracify/core)", "core.ts"],
    ["whole: engine alone", "interpreter/index.ts"],
  ]) {
    row(name, await bundle(fileURLToPath(new URL(`../${entry}`, import.meta.url))))
  }
  return { title: "Size of the engine for a browser", columns: ["bundle", "kB", "kB gzip"], rows }
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { title, rows } = await measureSize()
  console.log(`${title}: kB, kB gzip`)
  for (const [name, size, gzipped] of rows)
    console.log(`${name.padEnd(48)}${size.toFixed(1).padStart(9)}${gzipped.toFixed(1).padStart(9)}`)
}
