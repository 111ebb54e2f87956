// Builds the browser's engine: browser.js, which is loaded first, and parts/*.js, which it fetches when a program needs them. A profile of everyday
// programs (everyday.py, examples/, test/data) says what is loaded first; table.mjs names the parts.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build, transform } from "esbuild"
import { common } from "../bundling.mjs"
import { cut } from "./cut.mjs"
import { takeDocs } from "./docs.mjs"
import { functionsUsed } from "./profile.mjs"
import { rowOf } from "./table.mjs"

const root = fileURLToPath(new URL("../../", import.meta.url))

/// { first, parts: [{ name, code }] }: minified ES modules.
export async function buildBrowser() {
  const text = takeDocs(await bundled())
  const { first, parts } = cut(text, await profiled(text), rowOf)
  return {
    first: await minified(first),
    parts: await Promise.all(parts.map(async ({ name, code }) => ({ name, code: exportedFunction(await minified(code)) }))),
  }
}

/// Writes them to a folder.
export async function writeBrowser(folder) {
  const { first, parts } = await buildBrowser()
  mkdirSync(join(folder, "parts"), { recursive: true })
  writeFileSync(join(folder, "browser.js"), first)
  for (const { name, code } of parts) writeFileSync(join(folder, "parts", `${name}.js`), code)
  return { first, parts }
}

// Whole and readable: the cut looks at names, at declarations one by one, and at the comments that name files.
async function bundled() {
  const { outputFiles } = await build({
    ...common,
    minifyWhitespace: false,
    minifySyntax: false,
    entryPoints: ["browser.ts"],
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  })
  return outputFiles[0].text
}

async function minified(code) {
  return (await transform(code, { minify: true, target: common.target, legalComments: "none", format: "esm" })).code
}

// A part is one exported arrow function and nothing else, so that it can be imported and evaluated alike (browser.ts).
function exportedFunction(code) {
  const [, , arrow] = /^var ([\w$]+)=([\s\S]*);export\{\1 as default\};\s*$/.exec(code) ?? []
  if (arrow === undefined) throw new Error("the bundler writes a default export in another way now")
  return `export default ${arrow}\n`
}

async function profiled(text) {
  const folder = mkdtempSync(join(tmpdir(), "pytracify-profile-"))
  const file = join(folder, "whole.mjs")
  try {
    writeFileSync(file, text)
    const programs = everydayPrograms()
    const running =
      (list) =>
      ({ run }) => {
        // So many lines are enough: what a program does often is what it does again.
        for (const program of list) run(program, { maxSteps: 5000 })
      }
    const importing = programs.filter(imports)
    const others = programs.filter((program) => !imports(program))
    // Of a module of the library nothing is loaded before it is imported, but what it needs of the engine is.
    const [everywhere, engine] = await functionsUsed(pathToFileURL(file).href, [running(others), running(importing)])
    return { everywhere, engine }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const imports = (program) => /^\s*(?:from|import) /m.test(program)

/// What the profile is of: the examples, programs that end in a traceback, and some of the recorded programs.
export function everydayPrograms() {
  const examples = readdirSync(`${root}examples`).filter((name) => name.endsWith(".py"))
  return [
    ...examples.map((name) => readFileSync(`${root}examples/${name}`, "utf8")),
    readFileSync(`${root}scripts/parts/everyday.py`, "utf8"),
    ...tracebacks,
    ...recordedPrograms().filter((_, index) => index % 6 === 0),
  ]
}

/// Programs of test/data that print what they compute.
export function recordedPrograms() {
  const folder = `${root}test/data/`
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) =>
      readFileSync(folder + name, "utf8")
        .trim()
        .split("\n"),
    )
    .map((line) => JSON.parse(line))
    .map(({ code, call, tests = [] }) => (call === null ? [code, ...tests].join("\n") : `${code}\nprint(repr(${call}))`))
}

// What ends a program, as beginners' programs end.
const tracebacks = [
  "def f(x):\n  return 1 / x\ntry:\n  f(0)\nexcept ZeroDivisionError as e:\n  print('caught', e, type(e).__name__)\nf(0)",
  "class A:\n  def __init__(self): self.x = 1\na = A()\nprint(a.x)\nprint(a.z)",
  "d = {'a': 1}\nprint(d['b'])",
  "print([1, 2][5])",
  "int('x')",
  "print(undefined_name)",
  "'a' + 1",
  "raise ValueError('no')",
  "try:\n  raise KeyError(1)\nexcept KeyError as e:\n  raise RuntimeError('later') from e",
  "def f(a, b): pass\nf(1)",
  "assert 1 == 2, 'unequal'",
  "def f(n): return f(n + 1)\nf(0)",
  "a, b = 1, 2, 3",
]

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeBrowser(process.argv[2])
