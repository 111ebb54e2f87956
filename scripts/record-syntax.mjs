// Records what CPython 3.13 makes of the programs in test/syntax/data/*.txt (separated by lines of "---"): the dump of
// the tree with positions, or the SyntaxError. Needs a python3.13 (PYTHON313, or on PATH).

import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"

const python = process.env.PYTHON313 ?? "python3.13"
const folder = new URL("../test/syntax/data/", import.meta.url)

const program = `
import ast, json, sys, warnings
def record(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = {"dump": ast.dump(ast.parse(source, "<test>"), include_attributes=True)}
        except SyntaxError as error:
            result = {"error": [type(error).__name__, error.msg, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset]}
    if caught:
        result["warnings"] = [[str(w.message), w.lineno] for w in caught]
    return {"source": source, **result}
json.dump([record(source) for source in json.load(sys.stdin)], sys.stdout)
`

for (const name of ["valid", "invalid"]) {
  const sources = readFileSync(new URL(`${name}.txt`, folder), "utf8").split(/^---\n/m)
  const run = spawnSync(python, ["-c", program], { input: JSON.stringify(sources), encoding: "utf8", maxBuffer: 1 << 28 })
  if (run.status !== 0) throw new Error(`${python} failed: ${run.stderr ?? run.error}`)
  const records = JSON.parse(run.stdout)
  writeFileSync(new URL(`${name}.json`, folder), `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`)
  console.log(`${name}: ${records.length} programs, ${records.filter((record) => record.error).length} of them wrong`)
}
