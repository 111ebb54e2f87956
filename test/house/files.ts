// The project's own files, for tests about how it is written.

import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../../", import.meta.url))

/// Paths, relative to the project, of the files that are or will be in git.
export function projectFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  return listed.split("\n").filter((path) => path !== "" && existsSync(root + path))
}

export function read(path: string): string {
  return readFileSync(root + path, "utf8")
}

export interface Import {
  from: string
  /// A path of the project for a relative import, else the specifier.
  target: string
  typeOnly: boolean
}

/// Every static import and re-export of a TypeScript file.
export function importsOf(path: string): Import[] {
  const found: Import[] = []
  for (const match of read(path).matchAll(/^(?:import|export)\s+(type\s+)?(?:[^"';]*?\s+from\s+)?"([^"]+)"/gm)) {
    const specifier = match[2]
    const target = specifier.startsWith(".") ? new URL(specifier, `file:///${path}`).pathname.slice(1) : specifier
    found.push({ from: path, target, typeOnly: match[1] !== undefined })
  }
  return found
}
