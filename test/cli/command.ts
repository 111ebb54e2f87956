// Runs the built command as a process of its own.

import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll } from "vitest"

const command = fileURLToPath(new URL("../../dist/cli.cjs", import.meta.url))

export function pytracify(args: string[], input = "", cwd = tmpdir()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { input, cwd, encoding: "utf8" })
  return { status, stdout, stderr }
}

export function start(args: string[]) {
  return spawn(process.execPath, [command, ...args])
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/// Writes files into a new folder, which is gone when the test file is done, and gives its path.
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "pytracify-cli-"))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
