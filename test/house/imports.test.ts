// Imports point one way. The table is the rule: a folder may import from itself and from the folders named in its row.

import { expect, test } from "vitest"
import { importsOf, projectFiles, read } from "./files.js"

interface Row {
  imports: string[]
  /// Folders whose types it may name, but nothing that runs.
  types: string[]
  packages: string[]
}

/// The table of ARCHITECTURE.md, from the bottom up.
const layers: Record<string, Row> = {}
for (const [, folder, ...cells] of read("ARCHITECTURE.md").matchAll(/^\| `([^`]+)` \|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)) {
  const [imports, types, packages] = cells.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]))
  layers[folder] = { imports, types, packages }
}

/// The only file of the engine that may touch Node.
const nodeFile = "interpreter/host/node.ts"

/// The layer a path of the project belongs to: the longest row that holds it.
function layerOf(path: string): string {
  const folder = path.split("/").slice(0, -1).join("/")
  const rows = Object.keys(layers).filter((row) => folder === row || (row !== "interpreter" && folder.startsWith(`${row}/`)))
  return rows.sort((a, b) => b.length - a.length)[0] ?? (folder === "" ? "." : folder)
}

const engineFiles = projectFiles().filter((path) => /^(grammar|interpreter|tracer)\/.*\.ts$/.test(path) || path === "index.ts")

test("the table is found", () => {
  expect(Object.keys(layers)).toContain("interpreter/vm")
  expect(layers.grammar.imports).toEqual(["interpreter/objects/primitives", "interpreter/source"])
})

test("every engine file belongs to a layer of the table", () => {
  expect(engineFiles.filter((path) => !(layerOf(path) in layers))).toEqual([])
})

test("imports follow the table", () => {
  const wrong: string[] = []
  for (const path of engineFiles) {
    const layer = layerOf(path)
    const row = layers[layer]
    for (const { target, typeOnly } of importsOf(path)) {
      if (path === nodeFile && target.startsWith("node:")) continue
      const isPackage = !/\.js$/.test(target)
      const to = isPackage ? target : layerOf(target.replace(/\.js$/, ".ts"))
      const allowed = isPackage
        ? row.packages.includes(to)
        : to === layer || row.imports.includes(to) || (typeOnly && row.types.includes(to))
      if (!allowed) wrong.push(`${path} -> ${target}${typeOnly ? " (type)" : ""}`)
    }
  }
  expect(wrong).toEqual([])
})

test("the tracer knows the engine by its public entry only", () => {
  const wrong = engineFiles
    .filter((path) => path.startsWith("tracer/"))
    .flatMap(importsOf)
    .filter(({ target }) => target.startsWith("interpreter/") && target !== "interpreter/index.js")
  expect(wrong).toEqual([])
})

test("no file imports itself in a circle of layers", () => {
  const visiting: string[] = []
  const walk = (layer: string): void => {
    expect(visiting, "a circle").not.toContain(layer)
    visiting.push(layer)
    for (const next of layers[layer].imports) walk(next)
    visiting.pop()
  }
  for (const layer of Object.keys(layers)) walk(layer)
})
