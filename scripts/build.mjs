// Builds dist/: the engine for Node and browsers (index.js), the outside world of Node (node.js), the command (cli.cjs).
// `--types` also writes the declarations, which only a published package needs (`npm pack` asks for them).

import { spawnSync } from "node:child_process"
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs"
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
  define: { PYTRACIFY_VERSION: JSON.stringify(version) },
}

export async function buildGrammar() {
  await import("./build-grammar.mjs")
}

// Written beside dist and moved in whole, so that whoever runs the old files meanwhile finds them.
export async function buildBundles() {
  const fresh = mkdtempSync(`${root}dist-`)
  const bundle = (entry, file, options) => build({ ...common, entryPoints: [entry], outfile: `${fresh}/${file}`, ...options })
  const command = { format: "cjs", platform: "node" }
  try {
    await Promise.all([
      bundle("index.ts", "index.js", { format: "esm", platform: "neutral", mainFields: ["module", "main"] }),
      bundle("interpreter/host/node.ts", "node.js", { format: "esm", platform: "node" }),
      // CommonJS starts 5 ms sooner than an ES module (Node 20: 59 ms against 64).
      bundle("apps/cli/main.ts", "cli.cjs", { ...command, external: ["./options.cjs"], banner: { js: "#!/usr/bin/env node" } }),
      bundle("apps/cli/options.ts", "options.cjs", command),
    ])
    chmodSync(`${fresh}/cli.cjs`, 0o755)
    mkdirSync(`${root}dist`, { recursive: true })
    for (const file of readdirSync(fresh)) renameSync(`${fresh}/${file}`, `${root}dist/${file}`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
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
