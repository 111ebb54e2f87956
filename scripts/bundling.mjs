// What all bundles share, and bundles of sources that scripts import.

import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"

export const root = fileURLToPath(new URL("..", import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"))

/// Names stay readable, so that an internal error can be read; const enums become bare numbers.
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

/// What a module exports that is written here, in TypeScript; it imports the project's sources by paths from its root.
export async function importSource(contents) {
  // Inside the project, where the bundle finds packages.
  const folder = mkdtempSync(`${root}node_modules/.bundled-`)
  const outfile = `${folder}/bundled.mjs`
  const stdin = { contents, resolveDir: root, loader: "ts" }
  try {
    await build({ ...common, stdin, platform: "node", format: "esm", packages: "external", outfile })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
