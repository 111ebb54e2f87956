// Facts about the built engine that its speed and its users depend on.

import { spawnSync } from "node:child_process"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { expect, test } from "vitest"
import { projectFiles, read, root } from "./files.js"

async function bundle(minify: boolean, entry = "index.ts"): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  })
  return outputFiles[0].text
}

test("the engine needs nothing of Node and no package but its own", async () => {
  const text = await bundle(false)
  expect(text.match(/^import .* from ["'].*$|\brequire\(/gm)).toBeNull()
  expect(text.match(/["'`]node:[a-z]+["'`]/g)).toBeNull()
})

// The aim is 200 kB; the trace formats are 30 of them.
test("the engine's bundle for a browser, without the library, does not grow past 365 kB gzip", async () => {
  expect(gzipSync(await bundle(true, "core.ts"), { level: 9 }).length).toBeLessThan(365_000)
})

test("const enums are bare numbers in the bundle", async () => {
  const text = await bundle(false)
  const names = projectFiles()
    .filter((path) => /^(grammar|interpreter|tracer)\/.*\.ts$/.test(path))
    .flatMap((path) => [...read(path).matchAll(/^(?:export )?const enum (\w+)/gm)].map((match) => match[1]))
  expect(names.length).toBeGreaterThan(3)
  // esbuild writes an enum that survives as `var Op = /* @__PURE__ */ ((Op2) => {`.
  expect(names.filter((name) => new RegExp(`\\b${name} = (?:/\\*.*?\\*/ )?\\(\\(`).test(text))).toEqual([])
})

test("the compiled VM loop stays far below V8's limit for optimised functions", () => {
  const limit = 61_440
  const script = `import(${JSON.stringify(`file://${root}dist/index.js`)}).then((m) => m.run("x = 1\\nfor i in range(3):\\n  x += i\\n"))`
  // The bundler may number a name that is used twice, so: the longest of all functions called run...
  const args = ["--print-bytecode", "--print-bytecode-filter=run*", "-e", script]
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 })
  const lengths = [...stdout.matchAll(/Bytecode length: (\d+)/g)].map((match) => Number(match[1]))
  expect(Math.max(...lengths), "the loop is the function run of vm/loop.ts").toBeGreaterThan(5000)
  expect(Math.max(...lengths)).toBeLessThan(limit * 0.75)
})
