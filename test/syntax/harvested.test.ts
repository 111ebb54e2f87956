// Sources that CPython 3.13's own tests compile (data/harvested.jsonl, by scripts/reference-harvest.py): we refuse what it refuses, with the
// same words at the same place, and make the same trees of the rest.

import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { UnicodeNames } from "../../interpreter/objects/primitives/unicode-names.js"
import { type Harvested, verdictOf } from "./harvest.js"

const file = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8")
const names = new UnicodeNames(file("../../interpreter/objects/primitives/generated/unicode-names.json"))
const rows: Harvested[] = file("data/harvested.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
const verdict = (row: Harvested) => verdictOf(row, (name) => names.lookup(name))

// Refused with another message or at another place: what CPython's parser had read, where it ended, differs.
const otherwise: ReadonlySet<string> = new Set(["\\", "b'' f''", "f'' b''", "type A[] = int\n"])
// The rules that word errors need JavaScript's stack: beyond a depth, which differs from run to run, the words are "invalid syntax".
const isDeep = (source: string): boolean => source.startsWith(`f'{${"(".repeat(150)}`) || source.startsWith('f"{'.repeat(100))

describe.each([
  ["parse", 1404],
  ["compile", 562],
] as const)("refused: %s", (stage, count) => {
  const refused = rows.filter((row) => row.stage === stage)
  test("all are refused", () => {
    expect(refused.length).toBe(count)
    expect(refused.filter((row) => verdict(row).error === null)).toEqual([])
  })
  test("with CPython's words, at its places", () => {
    const different = refused.filter((row) => JSON.stringify(verdict(row).error) !== JSON.stringify(row.error))
    expect(different.map(({ source }) => source).filter((source) => !otherwise.has(source) && !isDeep(source))).toEqual([])
  })
})

test("what is valid has CPython's tree", () => {
  const valid = rows.filter((row) => row.stage === undefined)
  expect(valid.length).toBeGreaterThan(3800)
  expect(valid.filter((row) => verdict(row).error !== null || verdict(row).ast !== row.ast)).toEqual([])
})
