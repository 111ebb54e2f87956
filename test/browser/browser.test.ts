// The engine that browsers load in parts: how large its first load is, that it does all that the whole engine does, and what it says
// when a part can't be had.

import { existsSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { Worker } from "node:worker_threads"
import { gzipSync } from "node:zlib"
import { run } from "pytracify"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { recordedPrograms } from "../../scripts/parts/build.mjs"
import { listPrograms, modulesBeside, recording } from "../programs/recording.mjs"
import { type Built, builtBrowser, fetchingEngine } from "./built.js"

let built: Built

beforeAll(() => {
  built = builtBrowser()
}, 240_000)
afterAll(() => built?.remove())

test("the first load is less than 200 kB gzip", () => {
  expect(gzipSync(built.first, { level: 9 }).length).toBeLessThan(200_000)
})

test("it exports what the whole engine does", async () => {
  const engine = await built.fresh()
  const names = Object.keys(await import("pytracify"))
  expect(names.filter((name) => !(name in engine))).toEqual([])
})

describe("with its parts within reach", () => {
  test("programs print what CPython prints", async () => {
    const engine = await fetchingEngine(built)
    const wrong: string[] = []
    for (const path of listPrograms().filter((_, index) => index % 10 === 3)) {
      const folder = `${dirname(path)}/`
      const input = path.replace(/\.py$/, ".in")
      const stdin = existsSync(input) ? readFileSync(input, "utf8") : ""
      const options = { filename: path, argv: [path], path: [dirname(path)], files: modulesBeside(folder), resource, stdin }
      const { exitCode, stdout, stderr } = engine.run(readFileSync(path, "utf8"), options)
      const got = recording({ status: exitCode, stdout, stderr }, folder)
      if (got !== readFileSync(path.replace(/\.py$/, ".out"), "utf8")) wrong.push(path)
    }
    expect(wrong).toEqual([])
  }, 120_000)

  test("a trace is the whole engine's", async () => {
    const { trace } = await import("pytracify")
    const engine = await fetchingEngine(built)
    const program = "def f(n):\n  return n * [n]\nfor i in range(3):\n  print(f(i), {i: str(i)})\n"
    expect(engine.trace(program).etcot()).toEqual(trace(program).etcot())
  })

  test("a worker fetches them itself", async () => {
    const script = `
      const { readFileSync } = require("node:fs")
      const { fileURLToPath } = require("node:url")
      globalThis.WorkerGlobalScope = Object
      globalThis.XMLHttpRequest = class {
        open(method, url) { this.url = url }
        send() { this.responseText = readFileSync(fileURLToPath(this.url), "utf8"); this.status = 200 }
      }
      const { parentPort, workerData } = require("node:worker_threads")
      import(workerData).then(({ run, loadedParts }) => {
        const { stdout, stderr } = run("import re\\nprint(re.findall('[a-c]+', 'abcdcba'))\\nprint((")
        parentPort.postMessage({ stdout, stderr, parts: loadedParts() })
      })`
    const worker = new Worker(script, { eval: true, workerData: `file://${built.folder}/browser.js` })
    const { stderr, parts } = await new Promise<{ stderr: string; parts: string[] }>((resolve, reject) => {
      worker.once("message", resolve)
      worker.once("error", reject)
    })
    await worker.terminate()
    expect(stderr).toContain("SyntaxError: '(' was never closed")
    expect(parts).toContain("errors")
  })
})

describe("without them", () => {
  const everyday = {
    "classes and f-strings":
      "class P:\n  def __init__(self, x): self.x = x\n  def __repr__(self): return f'P({self.x!r})'\nprint([P(1), P('a')], f'{3.14159:.2f}')",
    "generators and comprehensions":
      "def g(n):\n  for i in range(n): yield i * i\nprint(sum(g(5)), {x: x % 2 for x in g(4)}, set(g(3)))",
    text: "s = 'Hello, World'\nprint(s.lower().split(', '), s.replace('l', 'L'), s[::-1], s.find('W'), ' x '.strip(), s.isalpha())",
    containers:
      "d = {'b': 1}\nd.setdefault('a', 2)\nprint(sorted(d.items()), d.pop('b'), [3, 1][::-1], (1, 2) + (3,), {1, 2} & {2})",
    "an uncaught error": "def f(x):\n  return 1 / x\nf(0)",
    "a caught error": "try:\n  int('x')\nexcept ValueError as e:\n  print(e)\nfinally:\n  print('done')",
  }

  test.each(Object.entries(everyday))("%s: the first load is enough", async (_, program) => {
    const engine = await built.fresh()
    expect(engine.run(program)).toEqual(run(program))
    expect(engine.loadedParts()).toEqual([])
  })

  test("it is enough for nearly all of the recorded programs that the profile did not see", async () => {
    const engine = await built.fresh()
    const programs = recordedPrograms().filter((program, index) => index % 6 === 2 && !/^\s*(?:from|import) /m.test(program))
    const needing = programs.filter((program) => needsPart(engine, program))
    console.log(`${programs.length - needing.length} of ${programs.length} recorded programs without imports need no part`)
    expect(needing.length).toBeLessThan(programs.length * 0.05)
  }, 60_000)

  test.each([
    ["x = (", "errors"],
    ["import json", "lib-json"],
    ["print(len.__doc__)", "docs"],
    ["print(memoryview(b'abc').hex())", "bytes"],
  ])("%j asks for a part by its name", async (program, part) => {
    const engine = await built.fresh()
    expect(() => engine.run(program)).toThrow(/is needed and is not loaded: await load\(/)
    const asked: string[] = []
    const other = await fetchingEngine(built, asked)
    expect(other.run(program)).toEqual(run(program))
    expect(asked).toContain(part)
  })

  test("each part can be loaded by itself", async () => {
    const failed: string[] = []
    for (const name of built.parts.filter((part, index) => !part.startsWith("lib-") || index % 4 === 0)) {
      const engine = await built.fresh()
      await engine.load(name).catch((error) => failed.push(`${name}: ${error}`))
    }
    expect(failed).toEqual([])
  }, 120_000)

  test("what is loaded before is there", async () => {
    const engine = await built.fresh()
    await engine.load()
    expect(engine.loadedParts()).toEqual(engine.parts())
    expect(engine.run("import json\nprint(json.dumps([1]))\nx = (")).toEqual(run("import json\nprint(json.dumps([1]))\nx = ("))
  })

  test("a part that there is not", async () => {
    const engine = await built.fresh()
    await expect(engine.load("nonsense")).rejects.toThrow('"nonsense"')
  })
})

function needsPart(engine: Awaited<ReturnType<Built["fresh"]>>, program: string): boolean {
  try {
    engine.run(program, { maxSteps: 5000 })
    return false
  } catch (error) {
    if (error instanceof engine.PartMissing) return true
    throw error
  }
}

function resource(name: string): string {
  return readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8")
}
