// Each program here is known to differ from CPython 3.13 (README.md says why). One that no longer does belongs in test/programs.

import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { runProgram } from "../engine.js"
import { recording } from "../programs/recording.mjs"

const folder = fileURLToPath(new URL("./", import.meta.url))
const readme = readFileSync(`${folder}README.md`, "utf8")

for (const file of readdirSync(folder).filter((name) => name.endsWith(".py"))) {
  test(file, () => {
    const outcome = runProgram(readFileSync(folder + file, "utf8"), folder + file, { stdin: "", files: {} })
    expect(recording(outcome, folder)).not.toBe(readFileSync(folder + file.replace(/\.py$/, ".out"), "utf8"))
    expect(readme).toContain(`| ${file.slice(0, -".py".length)} |`)
  })
}
