// What all frames of the stack hold at each event is what CPython's hold: values, and which of them are one object (frames.jsonl, by
// scripts/reference-frames.mjs --record).

import { readFileSync } from "node:fs"
import * as api from "pytracify"
import { expect, test } from "vitest"
import { compareFrames, type FramesTask } from "./frame-pictures.mjs"

const text = readFileSync(new URL("frames.jsonl", import.meta.url), "utf8")

for (const line of text.split("\n").filter((line) => line !== "")) {
  const { program, ...task }: FramesTask & { program: string } = JSON.parse(line)
  test(program, () => {
    const source = readFileSync(new URL(`programs/${program}`, import.meta.url), "utf8")
    const { difference } = compareFrames(api, source, { ...task, filename: "/program.py", argv: ["/program.py"] })
    expect(difference).toBeNull()
  })
}
