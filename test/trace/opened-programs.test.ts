// A sample of the generated programs that `npm run reference -- opened` runs: opened built-ins do what closed ones do, in all formats.

import fc from "fast-check"
import * as pytracify from "pytracify"
import { expect, test } from "vitest"
import { openable } from "../fuzz/generators/openable.js"
import { openedFaults } from "./opened-check.mjs"

const programs = fc.sample(openable.cases, { numRuns: 24, seed: 313 })

programs.forEach((source, i) => {
  test(`program ${i}`, () => {
    const text = `${openable.prelude}\n${source}for line in log:\n    print(ascii(line))\n`
    // Every format has its turn.
    const formats = Object.keys(pytracify.formats).filter((_name, n) => n % 12 === i % 12)
    expect([...openedFaults(pytracify, text, {}, formats)]).toEqual([])
  })
})
