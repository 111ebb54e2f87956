// Builds dist/: the engine for Node and browsers (index.js, and core.js without the library), the outside world of Node (node.js), the command (cli.cjs,
// which runs command.cjs from its code cache).
// `--types` also writes the declarations, which only a published package needs (`npm pack` asks for them).

import { spawnSync } from "node:child_process"
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const root = fileURLToPath(new URL("..", import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"))

/// What all bundles share. Names stay readable, so that an internal error can be read; const enums become bare numbers.
export const common = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
  loader: { ".py": "text" },
  define: { PYTRACIFY_VERSION: JSON.stringify(version) },
}

export async function buildGrammar() {
  await import("./build-grammar.mjs")
}

// Written beside dist and moved in whole, so that whoever runs the old files meanwhile finds them.
export async function buildBundles() {
  const fresh = mkdtempSync(`${root}dist-`)
  const bundle = (entry, file, options) => build({ ...common, entryPoints: [entry], outfile: `${fresh}/${file}`, ...options })
  const neutral = { format: "esm", platform: "neutral", mainFields: ["module", "main"] }
  const command = { format: "cjs", platform: "node", define: { ...common.define, "import.meta.dirname": "__dirname" } }
  const asFunction = { banner: { js: "(function (require, __dirname) {" }, footer: { js: "})" } }
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
      bundle("apps/cli/start.ts", "cli.cjs", { ...command, banner: { js: "#!/usr/bin/env node" } }),
      bundle("apps/cli/main.ts", "command.cjs", { ...command, ...asFunction, external: ["./options.cjs"] }),
      bundle("apps/cli/options.ts", "options.cjs", command),
    ])
    chmodSync(`${fresh}/cli.cjs`, 0o755)
    makeCodeCache(`${fresh}/command.cjs`, `${fresh}/command.cache`)
    copyFileSync(`${root}interpreter/objects/primitives/generated/unicode-names.json`, `${fresh}/unicode-names.json`)
    mkdirSync(`${root}dist`, { recursive: true })
    for (const file of readdirSync(`${root}dist`)) if (/^engine-\w+\.js$/.test(file)) rmSync(`${root}dist/${file}`)
    for (const file of readdirSync(fresh)) renameSync(`${fresh}/${file}`, `${root}dist/${file}`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function makeCodeCache(bundle, cache) {
  const args = [`${root}scripts/code-cache.mjs`, bundle, cache]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
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
  if (process.argv.includes("--types")) buildTypes()
}
