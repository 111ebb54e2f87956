// The browser's engine, built once for the tests of this folder's one file: parts come from the files of a folder, as a server would give them.

import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

export type Engine = typeof import("../../browser.js")

export interface Built {
  folder: string
  first: string
  parts: string[]
  /// An engine that has nothing loaded yet.
  fresh(): Promise<Engine>
  remove(): void
}

export function builtBrowser(): Built {
  const made = mkdtempSync(join(tmpdir(), "pytracify-browser-"))
  // A name by which vitest.config.ts leaves the loading to Node.
  const folder = join(made, "dist")
  // A process of its own: the profile is of what the engine itself loads and runs.
  execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/parts/build.mjs", import.meta.url)), folder])
  let count = 0
  return {
    folder,
    first: readFileSync(join(folder, "browser.js"), "utf8"),
    parts: readdirSync(join(folder, "parts")).map((name) => name.replace(/\.js$/, "")),
    fresh: () => import(/* @vite-ignore */ `${pathToFileURL(join(folder, "browser.js")).href}?${count++}`),
    remove: () => rmSync(made, { recursive: true, force: true }),
  }
}

/// An engine that fetches what it needs; what it asked for goes to `asked`.
export async function fetchingEngine(built: Built, asked: string[] = []): Promise<Engine> {
  const engine = await built.fresh()
  engine.partsFrom((file) => {
    asked.push(file.replace(/\.js$/, ""))
    return readFileSync(join(built.folder, "parts", file), "utf8")
  })
  return engine
}
