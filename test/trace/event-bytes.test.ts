// Events as bytes are the lines of JSON that the objects make, event by event.

import { readFileSync } from "node:fs"
import { type TraceLevel, trace } from "pytracify"
import { expect, test } from "vitest"

const programs: Record<string, string> = {}
for (const line of readFileSync(new URL("printed.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .filter((line) => line.length < 5000)
  .slice(0, 20)) {
  const { id, source } = JSON.parse(line) as { id: string; source: string }
  programs[id] = source
}
programs["texts of all kinds"] = `
texts = ["", "a\\\\b", 'q"q', "\\n\\t\\0\\x7f", "\\u20ac\\U0001f600", "\\ud800", "x" * 255, "x" * 256, "\\u00e9" * 70000]
numbers = [0, 9, 10, -1, -10, 99, 100, 2 ** 31, 2 ** 53, -2 ** 70, 1.5, float("inf")]
wide = list(range(3000))
del texts
raise ValueError("\\u00e9")
`

function asBytes(source: string, level: TraceLevel): { text: string; lines: number } {
  const pieces: Buffer[] = []
  let lines = 0
  const onBytes = (bytes: Uint8Array, count: number): void => {
    pieces.push(Buffer.from(bytes))
    lines += count
  }
  trace(source, { level, stack: true, onBytes })
  return { text: Buffer.concat(pieces).toString("utf8"), lines }
}

for (const [id, source] of Object.entries(programs)) {
  test(id, () => {
    for (const level of ["call", "line", "expression", "instruction"] as const) {
      const { text, lines } = asBytes(source, level)
      const objects = [...trace(source, { level, stack: true }).events].map((event) => `${JSON.stringify(event)}\n`)
      expect(text).toBe(objects.join(""))
      expect(lines).toBe(objects.length)
    }
  })
}

test("onLine gives the same", () => {
  for (const source of Object.values(programs)) {
    let text = ""
    trace(source, { level: "line", onLine: (line) => (text += line) })
    expect(asBytes(source, "line").text).toBe(text)
  }
})
