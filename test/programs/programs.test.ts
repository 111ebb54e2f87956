// Each program of this folder gives what CPython 3.13 gave: output, error output, exit status (see recording.mjs).

import { existsSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { describe, expect, test } from "vitest"
import { runProgram } from "../engine.js"
import { listPrograms, modulesBeside, programsFolder, recording } from "./recording.mjs"

const byTheme = new Map<string, string[]>()
for (const path of listPrograms()) {
  const theme = dirname(path.slice(programsFolder.length))
  byTheme.set(theme, [...(byTheme.get(theme) ?? []), path])
}

for (const [theme, paths] of byTheme) {
  describe(theme, () => {
    const files = modulesBeside(`${programsFolder}${theme}/`)
    for (const path of paths) {
      const input = path.replace(/\.py$/, ".in")
      const stdin = existsSync(input) ? readFileSync(input, "utf8") : ""
      test(path.slice(path.lastIndexOf("/") + 1), () => {
        const outcome = runProgram(readFileSync(path, "utf8"), path, { stdin, files })
        expect(recording(outcome, `${dirname(path)}/`)).toBe(readFileSync(path.replace(/\.py$/, ".out"), "utf8"))
      })
    }
  })
}
