// The regular expression engine against CPython: data/engine.jsonl holds patterns, subjects and what CPython found
// (recorded by data/record_engine.py).

import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import {
  compilePattern,
  latin1Bytes,
  type Pattern,
  parseTemplate,
  type RawMatch,
  RegexError,
  Subject,
} from "../../../interpreter/stdlib/re/engine/index.js"

type Found = [spans: number[][], lastIndex: number | null] | null

interface Case {
  /// pattern, is it bytes (as Latin-1), flags
  p: string
  b: boolean
  f: number
  /// error: kind, message, then a PatternError's msg, pos, lineno, colno
  e?: unknown[]
  /// warnings
  w: [string, string][]
  flags: number
  groups: number
  gi: Record<string, number>
  /// subject; match, fullmatch, search, finditer; search from 1, search to -1, match from 1 to -1
  s: [string, Found, Found, Found, Found[], Found, Found, Found][]
  /// template: its parts or its error
  t?: [string, (string | number)[] | { e: unknown[] }][]
}

const cases = readFileSync(new URL("data/engine.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Case)

function source(test: Case, text: string): string | Uint8Array {
  return test.b ? latin1Bytes(text) : text
}

function compiled(test: Case): { pattern: Pattern; warnings: [string, string][] } {
  const warnings: [string, string][] = []
  const hooks = {
    warn: (category: string, message: string) => {
      warnings.push([category, message])
    },
    characterNamed: () => null,
    recursionLimit: 900,
    poll: () => {},
  }
  return { pattern: compilePattern(source(test, test.p), test.f, hooks), warnings }
}

function shown(match: RawMatch | null): Found {
  if (match === null) return null
  const spans: number[][] = []
  for (let i = 0; i < match.spans.length; i += 2) spans.push([match.spans[i], match.spans[i + 1]])
  return [spans, match.lastIndex < 0 ? null : match.lastIndex]
}

function errorOf(action: () => unknown): unknown[] {
  try {
    action()
  } catch (e) {
    if (!(e instanceof RegexError)) throw e
    return e.kind === "PatternError" ? [e.kind, e.message, e.msg, e.pos, e.lineno, e.colno] : [e.kind, e.message]
  }
  return ["nothing raised"]
}

function findAll(pattern: Pattern, subject: Subject): Found[] {
  const found: Found[] = []
  let pos = 0
  let notEmpty = false
  for (;;) {
    const match = pattern.search(subject, pos, subject.length, notEmpty)
    if (match === null) return found
    found.push(shown(match))
    pos = match.spans[1]
    notEmpty = match.spans[0] === match.spans[1]
  }
}

function allOn(test: Case, pattern: Pattern, text: string): Case["s"][0] {
  const subject = new Subject(source(test, text))
  const n = subject.length
  const start = Math.min(1, n)
  const stop = Math.max(0, n - 1)
  return [
    text,
    shown(pattern.match(subject, 0, n, false)),
    shown(pattern.fullmatch(subject, 0, n)),
    shown(pattern.search(subject, 0, n, false)),
    findAll(pattern, subject),
    shown(pattern.search(subject, start, n, false)),
    shown(pattern.search(subject, 0, stop, false)),
    shown(pattern.match(subject, start, stop, false)),
  ]
}

describe("the regular expression engine", () => {
  it("finds what CPython finds", () => {
    for (const test of cases) {
      if (test.e !== undefined) continue
      const { pattern } = compiled(test)
      expect([pattern.flags, pattern.groups, Object.fromEntries(pattern.groupIndex)]).toEqual([test.flags, test.groups, test.gi])
      for (const expected of test.s)
        expect([test.p, test.f, allOn(test, pattern, expected[0])]).toEqual([test.p, test.f, expected])
    }
  })

  it("raises CPython's errors", () => {
    for (const test of cases) {
      if (test.e !== undefined) expect([test.p, errorOf(() => compiled(test))]).toEqual([test.p, test.e])
    }
  })

  it("warns as CPython does", () => {
    for (const test of cases) {
      if (test.e === undefined) expect([test.p, compiled(test).warnings]).toEqual([test.p, test.w])
    }
  })

  it("parses templates", () => {
    for (const test of cases) {
      if (test.t === undefined) continue
      const { pattern } = compiled(test)
      for (const [template, expected] of test.t) {
        const parse = () => parseTemplate(source(test, template), pattern)
        if (Array.isArray(expected)) expect([template, parse()]).toEqual([template, expected.filter((part) => part !== "")])
        else expect([template, errorOf(parse)]).toEqual([template, expected.e])
      }
    }
  })

  it("does not use the JS stack", () => {
    const { pattern } = compiled({ ...cases[0], p: "(a|bb)*c", b: false, f: 0 })
    const subject = new Subject(`${"abb".repeat(300_000)}c`)
    expect(shown(pattern.match(subject, 0, subject.length, false))).toEqual([
      [
        [0, 900_001],
        [899_998, 900_000],
      ],
      1,
    ])
  })

  it("can be stopped", () => {
    const stop = { stopped: true }
    const hooks = {
      warn: () => {},
      characterNamed: () => null,
      recursionLimit: 900,
      poll: () => {
        throw stop
      },
    }
    const pattern = compilePattern("(a+)+$", 0, hooks)
    const subject = new Subject(`${"a".repeat(40)}b`)
    expect(() => pattern.match(subject, 0, subject.length, false)).toThrow(expect.objectContaining(stop))
  })
})
