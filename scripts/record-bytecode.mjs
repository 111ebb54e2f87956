// Writes test/bytecode's expectations from CPython 3.13: a `.dis` beside each program (`python3.13 -m dis`, addresses as 0x0),
// and the errors and warnings of the compile stage for each source of errors.json.
//   node scripts/record-bytecode.mjs

import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const folder = fileURLToPath(new URL("../test/bytecode/", import.meta.url))

const explain = `
import json, sys, warnings
def outcome(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        error = None
        try:
            compile(source, "<test>", "exec", dont_inherit=True)
        except SyntaxError as e:
            error = [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
        return {"source": source, "error": error, "warnings": [[str(w.message), w.lineno] for w in caught]}
print(json.dumps([outcome(each["source"]) for each in json.load(sys.stdin)]))
`

function run(python, args, options) {
  const { status, stdout, stderr } = spawnSync(python, args, { encoding: "utf8", env: pythonEnv, maxBuffer: 1 << 28, ...options })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

const python = findPython()
if (python === null) {
  console.log(`skipped: ${noPython}`)
} else {
  const programs = readdirSync(`${folder}programs`).filter((name) => name.endsWith(".py"))
  for (const name of programs) {
    const text = run(python, ["-m", "dis", name], { cwd: `${folder}programs` })
    writeFileSync(`${folder}programs/${name.replace(/\.py$/, ".dis")}`, text.replaceAll(/ at 0x[0-9a-f]+/g, " at 0x0"))
  }
  const cases = JSON.parse(run(python, ["-c", explain], { input: readFileSync(`${folder}errors.json`, "utf8") }))
  writeFileSync(`${folder}errors.json`, `[\n${cases.map((each) => JSON.stringify(each)).join(",\n")}\n]\n`)
  console.log(`${programs.length} programs, ${cases.length} sources`)
}
