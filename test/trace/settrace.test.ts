// Our events and instructions are those that CPython 3.13 told of the same programs (settrace.jsonl, by scripts/reference-trace.mjs --record).

import { readFileSync } from "node:fs"
import { eventDifference, instructionDifference, type ParityReference, parityRun, trace } from "pytracify"
import { expect, test } from "vitest"

interface Recorded {
  id: string
  source: string
  reference: ParityReference
}

const LIMIT = 120
const text = readFileSync(new URL("settrace.jsonl", import.meta.url), "utf8")

for (const line of text.split("\n").filter((line) => line !== "")) {
  const { id, source, reference }: Recorded = JSON.parse(line)
  test(id, () => {
    const mine = parityRun(trace, source, { filename: "/program.py", argv: ["/program.py"] }, LIMIT)
    expect(eventDifference(mine.events, reference)).toBeNull()
    expect(instructionDifference(mine.instructions, reference.instructions)).toBeNull()
  })
}
