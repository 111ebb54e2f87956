// The events of level "expression" are what CPython computes: rows recorded from it by `npm run reference -- expressions --record`.

import { readdirSync, readFileSync } from "node:fs"
import * as api from "pytracify"
import { expect, test } from "vitest"
import { firstDifference, rowsOf } from "./expression-rows.mjs"

interface Recorded {
  id: string
  source: string
  stdin: string
  limit: number
  rows: unknown[][]
}

const lines = readFileSync(new URL("expressions.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
for (const line of lines) {
  const { id, source, stdin, limit, rows } = JSON.parse(line) as Recorded
  test(`${id}: place, order and value of every expression`, () => {
    expect(firstDifference(rowsOf(api, source, { stdin, maxSteps: 2 * limit }), rows, limit)).toBeNull()
  })
}

test("tracing changes nothing of what a program prints", () => {
  const folder = new URL("programs/", import.meta.url)
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".py"))) {
    const source = readFileSync(new URL(name, folder), "utf8")
    const plain = api.run(source, { filename: "/program.py" })
    for (const level of ["line", "instruction", "expression"] as const) {
      const traced = api.trace(source, { filename: "/program.py", level, onEvent() {} })
      expect([name, level, traced.stdout, traced.stderr]).toEqual([name, level, plain.stdout, plain.stderr])
    }
  }
})
