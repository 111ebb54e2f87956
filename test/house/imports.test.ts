// Imports point one way. The table is the rule: a folder may import from itself and from the folders named in its row.

import { expect, test } from "vitest"
import { importsOf, projectFiles } from "./files.js"

interface Row {
  imports: string[]
  /// Folders whose types it may name, but nothing that runs.
  types?: string[]
  packages?: string[]
}

/// From the bottom up. ARCHITECTURE.md shows the same table.
const layers: Record<string, Row> = {
  "interpreter/source": { imports: [] },
  "interpreter/host": { imports: [] },
  grammar: { imports: ["interpreter/source"], packages: ["@lezer/lr", "@lezer/common"] },
  "interpreter/syntax": { imports: ["grammar", "interpreter/source"], packages: ["@lezer/lr", "@lezer/common"] },
  "interpreter/objects/primitives": { imports: [] },
  "interpreter/compiler": { imports: ["interpreter/objects/primitives", "interpreter/syntax", "interpreter/source"] },
  "interpreter/objects": {
    imports: ["interpreter/objects/primitives", "interpreter/compiler", "interpreter/syntax", "interpreter/source"],
    types: ["interpreter/host"],
  },
  "interpreter/stdlib": {
    imports: [
      "grammar",
      "interpreter/objects",
      "interpreter/objects/primitives",
      "interpreter/compiler",
      "interpreter/syntax",
      "interpreter/source",
      "interpreter/host",
    ],
  },
  "interpreter/builtins": {
    imports: [
      "interpreter/objects",
      "interpreter/objects/primitives",
      "interpreter/stdlib",
      "interpreter/source",
      "interpreter/host",
    ],
    types: ["interpreter/compiler"],
  },
  "interpreter/vm": {
    imports: [
      "interpreter/objects",
      "interpreter/objects/primitives",
      "interpreter/compiler",
      "interpreter/syntax",
      "interpreter/source",
      "interpreter/stdlib",
      "interpreter/builtins",
    ],
    types: ["interpreter/host"],
  },
  interpreter: {
    imports: [
      "interpreter/vm",
      "interpreter/builtins",
      "interpreter/stdlib",
      "interpreter/objects",
      "interpreter/objects/primitives",
      "interpreter/compiler",
      "interpreter/syntax",
      "interpreter/source",
      "interpreter/host",
    ],
  },
  tracer: { imports: ["interpreter"] },
  ".": { imports: ["interpreter", "interpreter/stdlib", "tracer"] },
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
        ? row.packages?.includes(to)
        : to === layer || row.imports.includes(to) || (typeOnly && row.types?.includes(to))
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
