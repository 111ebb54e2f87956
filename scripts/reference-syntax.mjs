// Compares our syntax trees with CPython 3.13's for every file of its standard library (or of the paths given):
// `ast.dump(tree, include_attributes=True)` must be equal. Needs a python3.13 (PYTHON313, or on PATH); skips without.
//   node scripts/reference-syntax.mjs [FILE or FOLDER ...]

import { spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { importSource } from "./bundling.mjs"

const python = process.env.PYTHON313 ?? "python3.13"

const program = `
import ast, hashlib, json, os, sys, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(100000)
roots = sys.argv[1:] or [os.path.dirname(os.__file__)]
def files():
    for root in roots:
        if os.path.isfile(root):
            yield root
        for folder, subfolders, names in os.walk(root):
            subfolders[:] = sorted(s for s in subfolders if s != "site-packages" and s != "__pycache__")
            yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".py"))
for path in files():
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read(), path)
        result = {"hash": hashlib.sha1(ast.dump(tree, include_attributes=True).encode("utf-8", "surrogatepass")).hexdigest()}
    except (SyntaxError, ValueError) as error:
        result = {"error": str(error)}
    print(json.dumps({"path": path, **result}), flush=True)
`

function version() {
  const { stdout } = spawnSync(python, ["-c", "import sys; print(sys.version_info[:2] == (3, 13))"], { encoding: "utf8" })
  return stdout?.trim() === "True"
}

// CPython's own names for \N{...}: asked once for all that the files use.
function unicodeNames(paths) {
  const names = new Set()
  for (const path of paths) for (const [, name] of readFileSync(path, "latin1").matchAll(/\\N\{([^}]*)\}/g)) names.add(name)
  const code = `
import sys, json, unicodedata
def look(name):
    try: return unicodedata.lookup(name)
    except KeyError: return None
print(json.dumps({name: look(name) for name in json.load(sys.stdin)}))`
  const { stdout } = spawnSync(python, ["-c", code], { input: JSON.stringify([...names]), encoding: "utf8" })
  return new Map(Object.entries(JSON.parse(stdout)).filter(([, character]) => character !== null))
}

function ourHash(syntax, path, names) {
  const text = syntax.decodeSource(readFileSync(path), path)
  const tree = syntax.parse(text, { filename: path, unicodeName: (name) => names.get(name) })
  return createHash("sha1")
    .update(syntax.dump(tree, { includeAttributes: true }))
    .digest("hex")
}

async function main() {
  if (!version()) {
    console.log(`SKIPPED: ${python} is not a CPython 3.13 (set PYTHON313).`)
    return
  }
  const syntax = await importSource(`
export * from "./interpreter/syntax/index.ts"
export * from "./interpreter/source/decode.ts"`)
  const child = spawn(python, ["-c", program, ...process.argv.slice(2)], { stdio: ["ignore", "pipe", "inherit"] })
  const records = []
  for await (const line of createInterface({ input: child.stdout })) records.push(JSON.parse(line))
  const names = unicodeNames(records.map((record) => record.path))
  const counts = { equal: 0, different: 0, refused: 0, accepted: 0, bothRefuse: 0 }
  for (const record of records) {
    let verdict = ""
    try {
      const hash = ourHash(syntax, record.path, names)
      verdict = record.error !== undefined ? "accepted" : hash === record.hash ? "equal" : "different"
    } catch (error) {
      verdict = record.error !== undefined ? "bothRefuse" : "refused"
      if (verdict === "refused") console.log(`  ${error.message} line ${error.lineno} ${error.stack ?? ""}`)
    }
    counts[verdict]++
    if (verdict !== "equal" && verdict !== "bothRefuse") console.log(`${verdict}: ${record.path} ${record.error ?? ""}`)
  }
  console.log(JSON.stringify(counts))
  process.exitCode = counts.different + counts.refused + counts.accepted > 0 ? 1 : 0
}

await main()
