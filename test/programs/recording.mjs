// What a recording is: the program's output; then, if there is any, its error output under `[stderr]`; then
// `[exit status N]` if it is not 0. Paths are cut to the program's own folder. Shared by the recorder and the test.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export const programsFolder = fileURLToPath(new URL(".", import.meta.url))

/// Every program under test/programs, sorted: each `.py` whose name does not begin with `_` (those are modules that programs
/// import) and that is in no package. Absolute paths.
export function listPrograms(folder = programsFolder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  if (entries.some((entry) => entry.name === "__init__.py")) return []
  const paths = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith("_")) continue
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) paths.push(...listPrograms(`${path}/`))
    else if (entry.name.endsWith(".py") && existsSync(path)) paths.push(path)
  }
  return paths
}

/// What programs of a folder (with its closing slash) may import: the Python files in it and in its packages.
export function modulesBeside(folder) {
  const files = {}
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (entry.endsWith(".py")) files[folder + entry] = readFileSync(folder + entry, "utf8")
  }
  return files
}

/// The text of a `.out` file. `folder` (with its closing slash) is cut from paths.
export function recording({ status, stdout, stderr }, folder) {
  let text = stdout
  const section = (line) => {
    if (text !== "" && !text.endsWith("\n")) text += "\n"
    text += line
  }
  if (stderr !== "") section(`[stderr]\n${stderr}`)
  if (status !== 0) section(`[exit status ${status}]\n`)
  return text.replaceAll(folder, "")
}
