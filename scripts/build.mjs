// Builds dist/: the engine for Node and browsers (index.js, and core.js without the library), the outside world of Node (node.js), the command (cli.cjs,
// which runs the chunks in command/ from their code caches).
// `--browser` also writes browser/, the engine in parts (scripts/parts/); `--types` the declarations. Only a published package needs these two
// (`npm pack` asks for them).

import { spawnSync } from "node:child_process"
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { common, root } from "./bundling.mjs"

export async function buildGrammar() {
  await import("./build-grammar.mjs")
}

// Written beside dist and moved in whole, so that whoever runs the old files meanwhile finds them.
export async function buildBundles() {
  const fresh = mkdtempSync(`${root}dist-`)
  const bundle = (entry, file, options) => build({ ...common, entryPoints: [entry], outfile: `${fresh}/${file}`, ...options })
  const neutral = { format: "esm", platform: "neutral", mainFields: ["module", "main"] }
  try {
    await Promise.all([
      build({
        ...common,
        ...neutral,
        entryPoints: ["index.ts", "core.ts"],
        outdir: fresh,
        splitting: true,
        chunkNames: "engine-[hash]",
      }),
      bundle("interpreter/host/node.ts", "node.js", { format: "esm", platform: "node" }),
      // CommonJS starts 5 ms sooner than an ES module.
      bundle("apps/cli/start.ts", "cli.cjs", { format: "cjs", platform: "node", banner: { js: "#!/usr/bin/env node" } }),
    ])
    chmodSync(`${fresh}/cli.cjs`, 0o755)
    await buildCommand(`${fresh}/command`, await libraryNames(`${fresh}/index.js`))
    copyFileSync(`${root}interpreter/objects/primitives/generated/unicode-names.json`, `${fresh}/unicode-names.json`)
    mkdirSync(`${root}dist`, { recursive: true })
    for (const file of readdirSync(`${root}dist`))
      if (/^(engine-\w+\.js|command.*)$/.test(file)) rmSync(`${root}dist/${file}`, { recursive: true })
    for (const file of readdirSync(fresh)) renameSync(`${fresh}/${file}`, `${root}dist/${file}`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

async function libraryNames(index) {
  return Object.keys((await import(index)).modules)
}

/// The command in parts: what `run` needs, the standard library, the other commands, and what they share (see apps/cli/chunks.ts).
async function buildCommand(folder, names) {
  const entryPoints = {
    main: "apps/cli/main.ts",
    library: "interpreter/stdlib/index.ts",
    options: "apps/cli/options.ts",
    commands: "apps/cli/commands.ts",
  }
  const define = { ...common.define, LIBRARY_NAMES: JSON.stringify(names.join(" ")), "import.meta.dirname": "__dirname" }
  const { outputFiles } = await build({
    ...common,
    define,
    entryPoints,
    outdir: folder,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    splitting: true,
    chunkNames: "shared-[hash]",
    write: false,
  })
  mkdirSync(folder)
  for (const { path, text } of outputFiles) writeFileSync(path, asFunction(text))
  const caching = `${folder}/code-cache.cjs`
  await build({ ...common, entryPoints: ["scripts/code-cache.ts"], outfile: caching, format: "cjs", platform: "node" })
  for (const [chunks, ...words] of warmUps) makeCodeCache(caching, [folder, ...chunks, "--", ...words])
  rmSync(caching)
}

/// An ES module of esbuild's as a function of what gives it other chunks and Node's modules; its exports are what it returns.
function asFunction(text) {
  const body = text.replaceAll(/import(?:\{([^}]*)\}from)?"(\.\/|node:)([\w.-]+)";/g, (_, names, kind, name) => {
    const source = kind === "./" ? `loadChunk("${name}");` : `require("node:${name}");`
    return names === undefined ? source : `const{${names.replaceAll(" as ", ":")}}=${source}`
  })
  const end = /export\{([^}]*)\};?\s*$/.exec(body)
  if (end === null) return `(function(loadChunk,require,__dirname){"use strict";${body}\n})`
  const exports = end[1].split(",").map((name) => name.split(" as "))
  const returned = exports.map(([local, exported = local]) => `${exported}:${local}`)
  return `(function(loadChunk,require,__dirname){"use strict";${body.slice(0, end.index)}return{${returned}}})`
}

/// What is run to fill the code cache: the chunks (by how their names begin), and the command line.
const warmUps = [
  [
    ["main", "shared"],
    "run",
    "-c",
    `
import sys
class Point:
    def __init__(self, x): self.x = x
def total(items, *rest, start=0, **options):
    for item in items:
        if item and item.x > 0: start += item.x
    return start
try:
    values = [Point(n) for n in range(3)]
    pairs = {"a": total(values), f"{1:>2}": (1, 2.5)}
    sys.argv[5]
except IndexError as error:
    while pairs: pairs.popitem()
`,
  ],
  [["library"], "run", "-c", "import math"],
  [["options", "commands"], "trace", "-c", "x = [1]\nfor n in range(3): x.append(n)"],
]

function makeCodeCache(program, args) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" })
  if (status !== 0) throw new Error(`code cache: ${stderr}`)
}

function buildTypes() {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", "tsconfig.types.json"], {
    cwd: root,
    stdio: "inherit",
  })
  if (status !== 0) process.exit(status ?? 1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildGrammar()
  await buildBundles()
  if (process.argv.includes("--browser")) await (await import("./parts/build.mjs")).writeBrowser(`${root}dist/browser`)
  if (process.argv.includes("--types")) buildTypes()
}
