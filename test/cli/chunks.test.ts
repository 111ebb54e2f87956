// The command's chunks: what a run needs is all that it loads.

import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

const dist = fileURLToPath(new URL("../../dist/", import.meta.url))

test("a program without imports runs without the library and the other commands", () => {
  const copy = mkdtempSync(`${tmpdir()}/pytracify-`)
  try {
    const needed = (file: string) => !/(library|commands|options)\.js/.test(file)
    cpSync(dist, copy, { recursive: true, filter: needed })
    const run = (code: string) => spawnSync(process.execPath, [`${copy}/cli.cjs`, "run", "-c", code], { encoding: "utf8" })
    expect(run("import sys\nprint(sys.argv, f'{1.5:.2f}')").stdout).toBe("['-c'] 1.50\n")
    expect(run("import math").stderr).toContain("library.js")
  } finally {
    rmSync(copy, { recursive: true })
  }
})
