// The size of the engine as a browser gets it: the ES module, fully minified, and gzipped.

import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { common } from "../scripts/build.mjs"

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
  for (const [name, entry] of [
    ["everything", "index.ts"],
    ["engine and tracer (pytracify/core)", "core.ts"],
    ["engine alone", "interpreter/index.ts"],
  ]) {
    const bytes = await bundle(fileURLToPath(new URL(`../${entry}`, import.meta.url)))
    rows.push([name, bytes.length / 1000, gzipSync(bytes, { level: 9 }).length / 1000])
  }
  return { title: "Size of the bundle for a browser", columns: ["bundle", "kB", "kB gzip"], rows }
}
