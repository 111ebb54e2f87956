// Data sets are made of very many runs, one after the other in one job of the host's: none may stay in memory when it is over.

import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

const engine = new URL("../../dist/index.js", import.meta.url).href

// What a run leaves to others: classes, weak references, modules, suspended generators, an exception with its frames.
const program = `
import collections
import weakref

class Node:
    def __init__(self, n):
        self.items = list(range(n))

def walk():
    for n in range(20):
        yield Node(n)

nodes = list(walk())
known = weakref.WeakValueDictionary(enumerate(nodes))
waiting = walk()
next(waiting)
try:
    nodes[99]
except IndexError as error:
    kept = error
`

const ways = {
  run: "run(source)",
  "events as bytes": 'trace(source, { level: "line", onBytes() {} })',
  "recorded events": 'trace(source, { level: "instruction" })',
  "a text": "for (const piece of traceText(source, 'etcot')) length += piece.length",
  "an Execution that is left": "new Execution(source).into()",
}

test.each(Object.entries(ways))("%s, over and over in one job", (_name, way) => {
  const script = `
    import { Execution, run, trace, traceText } from ${JSON.stringify(engine)}
    const source = ${JSON.stringify(program)}
    let length = 0
    const used = () => (gc(), process.memoryUsage().heapUsed)
    const runs = (n) => { for (let i = 0; i < n; i++) ${way} }
    runs(10)
    const before = used()
    runs(30)
    console.log((used() - before) / 30)
  `
  const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], {
    encoding: "utf8",
    cwd: fileURLToPath(new URL(".", import.meta.url)),
  })
  expect(stderr).toBe("")
  // A machine has a megabyte and more; what V8 compiles of what runs more often, some ten kilobytes a run.
  expect(Number(stdout)).toBeLessThan(200_000)
})
