// `trace-module` and `pysnooper` are, byte for byte, what CPython 3.13 prints (printed.jsonl, by scripts/reference-printed.mjs --record).

import { readFileSync } from "node:fs"
import { formats, recording, render, trace } from "pytracify"
import { expect, test } from "vitest"

interface Recorded {
  id: string
  source: string
  stdin: string
  printed: Record<string, string>
}

const text = readFileSync(new URL("printed.jsonl", import.meta.url), "utf8")
const filename = "/program.py"

// Where a module comes from is the machine's business.
function withoutModules(printed: string): string {
  return printed.replace(/ = <module.*$/gm, " = <module>")
}

for (const line of text.split("\n").filter((line) => line !== "")) {
  const { id, source, stdin, printed }: Recorded = JSON.parse(line)
  for (const [name, expected] of Object.entries(printed)) {
    test(`${name}: ${id}`, () => {
      const format = formats[name]
      const { program, events } = trace(source, { ...recording(format), filename, argv: [filename], stdin })
      expect(withoutModules([...render(format, program, events)].join(""))).toBe(withoutModules(expected))
    })
  }
}
