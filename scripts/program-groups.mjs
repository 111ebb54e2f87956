// The programs that scripts compare at every step: those of test/trace, the data records, and test/programs.

import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { scriptOf } from "../test/trace/format-cases.mjs"
import { readRecords } from "./records.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))

/// The programs below a folder but those that `left` names. What test/trace has is kept: its differences are known one by one.
function programsOf(folder, left) {
  return readdirSync(root + folder, { recursive: true })
    .filter((file) => file.endsWith(".py") && !/(^|\/)_/.test(file))
    .sort()
    .map((file) => ({ id: folder + file, source: readFileSync(root + folder + file, "utf8"), stdin: "" }))
    .filter(({ source }) => !left.test(source) || folder.includes("trace"))
}

/// Lists of `{ id, source, stdin }` by group; of test/programs without those whose text matches `left`.
export function programGroups(left) {
  return {
    "test/trace/programs": programsOf("test/trace/programs/", left),
    "data records": readRecords()
      .filter(({ isNew }) => isNew)
      .map((record) => ({ id: record.id, source: scriptOf(record), stdin: record.stdin ?? "" })),
    "test/programs": programsOf("test/programs/", left),
  }
}
