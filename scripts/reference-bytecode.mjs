// Compares our code objects with CPython 3.13's: for every file of its standard library, or of the paths given (folders,
// .py files, .jsonl files with a `code` field a line). Needs a CPython 3.13 (PYTHON313, or on PATH); skips without.
//   node scripts/reference-bytecode.mjs [--all] [-O | -OO] [PATH ...]
// --all prints every difference, not the first of each kind; -O and -OO compile as Python does with them.

import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { importSource } from "./bundling.mjs"
import { findPython, noPython, pythonEnv } from "./python.mjs"

const program = String.raw`
import json, os, re, sys, types, unicodedata, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(100000)
optimize = int(sys.argv[1])
roots = sys.argv[2:] or [os.path.dirname(os.__file__)]
def read(path):
    with open(path, "rb") as file:
        return file.read()
def sources():
    for root in roots:
        if root.endswith(".jsonl"):
            for number, line in enumerate(read(root).decode().splitlines(), 1):
                code = json.loads(line).get("code")
                if isinstance(code, str):
                    yield f"{root}:{number}", code
        elif os.path.isfile(root):
            yield root, read(root)
        for folder, subfolders, names in os.walk(root):
            subfolders[:] = sorted(s for s in subfolders if s != "site-packages" and s != "__pycache__")
            yield from ((os.path.join(folder, n), read(os.path.join(folder, n))) for n in sorted(names) if n.endswith(".py"))
def decode(source):
    if isinstance(source, str):
        return source
    import io, tokenize
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    text = source.decode(encoding)
    return text.removeprefix("﻿")
def key(value, codes):
    match value:
        case types.CodeType():
            codes.append(value)
            return "code"
        case tuple():
            return "(" + ",".join(key(each, codes) for each in value) + ")"
        case frozenset():
            return "{" + ",".join(sorted(key(each, codes) for each in value)) + "}"
        case bytes():
            return "b" + value.hex()
        case str():
            return "s" + value
        case bool() | None | types.EllipsisType():
            return str(value)
        case int():
            return "i" + hex(value)
        case complex():
            return f"c{value.real!r},{value.imag!r}"
        case _:
            return "f" + repr(value)
def describe(code, out):
    nested = []
    out.append({
        "qualname": code.co_qualname, "name": code.co_name, "firstlineno": code.co_firstlineno, "flags": code.co_flags,
        "args": [code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount], "stacksize": code.co_stacksize,
        "consts": [key(each, nested) for each in code.co_consts], "names": code.co_names, "varnames": code.co_varnames,
        "cellvars": code.co_cellvars, "freevars": code.co_freevars, "bytecode": code.co_code.hex(),
        "linetable": code.co_linetable.hex(), "exceptiontable": code.co_exceptiontable.hex(),
    })
    for each in nested:
        describe(each, out)
def names(text):
    found = {}
    for name in set(re.findall(r"\\N\{([^}]*)\}", text)):
        try: found[name] = unicodedata.lookup(name)
        except KeyError: pass
    return found
for path, source in sources():
    try:
        codes = []
        describe(compile(source, path, "exec", dont_inherit=True, optimize=optimize), codes)
        text = decode(source)
        result = {"codes": codes, "text": text, "unicode": names(text)}
    except (SyntaxError, ValueError) as error:
        result = {"error": str(error)}
    print(json.dumps({"path": path, **result}), flush=True)
`

const hex = (bytes) => Buffer.from(bytes).toString("hex")

function constantKey(engine, value, codes) {
  const { Code, TupleConstant, FrozensetConstant, BytesConstant, ComplexConstant, FloatConstant, floatText } = engine
  if (value instanceof Code) {
    codes.push(value)
    return "code"
  }
  if (value instanceof TupleConstant) return `(${value.items.map((each) => constantKey(engine, each, codes)).join()})`
  if (value instanceof FrozensetConstant)
    return `{${value.items
      .map((each) => constantKey(engine, each, codes))
      .sort()
      .join()}}`
  if (value instanceof BytesConstant) return `b${hex(value.bytes)}`
  if (value instanceof ComplexConstant) return `c${floatText(value.real)},${floatText(value.imag)}`
  if (value instanceof FloatConstant) return `f${floatText(value.value)}`
  if (typeof value === "string") return `s${value}`
  if (typeof value === "boolean") return value ? "True" : "False"
  if (value === null) return "None"
  if (typeof value === "object") return "Ellipsis"
  return value < 0 ? `i-0x${(-value).toString(16)}` : `i0x${value.toString(16)}`
}

function describe(engine, code, out) {
  const nested = []
  out.push({
    qualname: code.qualname,
    name: code.name,
    firstlineno: code.firstlineno,
    flags: code.flags,
    args: [code.argcount, code.posonlyargcount, code.kwonlyargcount],
    stacksize: code.stacksize,
    consts: code.consts.map((each) => constantKey(engine, each, nested)),
    names: code.names,
    varnames: code.varnames,
    cellvars: code.cellvars,
    freevars: code.freevars,
    bytecode: hex(code.bytecode),
    linetable: hex(code.linetable),
    exceptiontable: hex(code.exceptiontable),
  })
  for (const each of nested) describe(engine, each, out)
}

const fields =
  "name firstlineno flags args names varnames cellvars freevars consts bytecode stacksize exceptiontable linetable".split(" ")

/// The first field in which the two differ, or null.
function difference(ours, theirs) {
  if (ours === undefined) return "missing"
  for (const field of ["qualname", ...fields]) {
    if (JSON.stringify(ours[field]) !== JSON.stringify(theirs[field])) return field
  }
  return null
}

async function main() {
  const all = process.argv.includes("--all")
  const optimize = process.argv.includes("-OO") ? 2 : process.argv.includes("-O") ? 1 : 0
  const paths = process.argv.slice(2).filter((each) => !["--all", "-O", "-OO"].includes(each))
  const python = findPython()
  if (python === null) {
    console.log(`skipped: ${noPython}`)
    return
  }
  const engine = await importSource(`
export { parse } from "./interpreter/syntax/index.ts"
export * from "./interpreter/syntax/constant.ts"
export { compile } from "./interpreter/compiler/index.ts"
export { Code } from "./interpreter/compiler/code.ts"
export { floatText } from "./interpreter/syntax/float-text.ts"`)
  const child = spawn(python, ["-c", program, String(optimize), ...paths], {
    env: pythonEnv,
    stdio: ["ignore", "pipe", "inherit"],
  })
  const totals = { files: 0, codes: 0, same: 0, failed: 0, depth: 0, milliseconds: 0 }
  const kinds = new Map()
  const note = (kind, text) => {
    const count = kinds.get(kind) ?? 0
    kinds.set(kind, count + 1)
    if (count === 0 || all) console.log(`${kind}: ${text}`)
  }
  for await (const line of createInterface({ input: child.stdout })) {
    const { path, codes, text, unicode } = JSON.parse(line)
    if (codes === undefined) continue
    totals.files++
    totals.codes += codes.length
    const ours = []
    try {
      const tree = engine.parse(text, { filename: path, unicodeName: (name) => unicode[name] })
      const start = performance.now()
      const code = engine.compile(tree, { filename: path, source: text, optimize })
      totals.milliseconds += performance.now() - start
      describe(engine, code, ours)
    } catch (error) {
      totals.failed++
      note("not compiled", `${path}: ${error.stack ?? `${error.message} (line ${error.lineno})`}`)
      continue
    }
    codes.forEach((theirs, i) => {
      const field = difference(ours[i], theirs)
      if (ours[i] !== undefined && ours[i].stacksize === theirs.stacksize) totals.depth++
      if (field === null) totals.same++
      else note(field, `${path} ${theirs.qualname}\n  ours   ${shorten(ours[i]?.[field])}\n  theirs ${shorten(theirs[field])}`)
    })
  }
  for (const [kind, count] of kinds) console.log(`${String(count).padStart(8)} x ${kind}`)
  const share = (n) => `${n} of ${totals.codes} (${((100 * n) / totals.codes).toFixed(3)} %)`
  console.log(`${totals.files} files, ${totals.failed} not compiled; ${totals.milliseconds.toFixed(0)} ms in the compiler`)
  console.log(`identical code objects: ${share(totals.same)}; equal stack depth: ${share(totals.depth)}`)
  if (totals.same !== totals.codes) process.exitCode = 1
}

function shorten(value) {
  const text = JSON.stringify(value) ?? "nothing"
  return text.length > 400 ? `${text.slice(0, 400)}...` : text
}

await main()
