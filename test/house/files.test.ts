// What every file keeps to: its size, its opening, and that it names nothing of one particular machine.

import { expect, test } from "vitest"
import { projectFiles, read } from "./files.js"

const sizeLimit = 800

/// Files that may be longer, each with its reason.
const longFiles: Record<string, string> = {
  "interpreter/vm/loop.ts": "the VM loop: one switch, plain and long on purpose",
}

const sources = projectFiles().filter((path) => /\.(ts|mjs|tsx|css)$/.test(path) && !path.includes("/generated/"))

test(`no source file is longer than ${sizeLimit} lines`, () => {
  const long = sources
    .map((path) => ({ path, lines: read(path).split("\n").length - 1 }))
    .filter(({ path, lines }) => lines > sizeLimit && !(path in longFiles))
  expect(long).toEqual([])
})

test("every exception to the size limit is still needed", () => {
  const needless = Object.keys(longFiles).filter(
    (path) => !sources.includes(path) || read(path).split("\n").length - 1 <= sizeLimit,
  )
  expect(needless).toEqual([])
})

test("every source file opens by saying what it holds", () => {
  expect(sources.filter((path) => !/^(#!.*\n)?\/\/ /.test(read(path)))).toEqual([])
})

test("nothing names a place or tool of one machine", () => {
  // Written in pieces, so that this file does not name them either.
  const words = ["/wo" + "rk/", "/ro" + "ot/", "../sha" + "red", "/ho" + "me/", "py" + "env"]
  const text = /\.(ts|mjs|json|md|yml|py|grammar|toml)$|\/run$|^\.npmrc$/
  const recorded = /^test\/(data|differences)\/|^package-lock\.json$/
  const wrong = projectFiles()
    .filter((path) => text.test(path) && !recorded.test(path))
    .flatMap((path) => words.filter((word) => read(path).includes(word)).map((word) => `${path}: ${word}`))
  expect(wrong).toEqual([])
})

test("every program of test/programs has a recording", async () => {
  const { listPrograms } = await import("../programs/recording.mjs")
  const files = new Set(projectFiles())
  const missing = listPrograms()
    .map((path: string) => path.slice(path.indexOf("test/programs/")))
    .filter((path: string) => !files.has(path.replace(/\.py$/, ".out")))
  expect(missing).toEqual([])
})
