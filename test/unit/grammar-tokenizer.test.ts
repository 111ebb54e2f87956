// The tokenizer alone: token types and places, indentation, f-string parts, soft keywords.

import { expect, test } from "vitest"
import { Token } from "../../grammar/generated/terms.js"
import { tokenize } from "../../grammar/tokenizer.js"

function texts(source: string): string[] {
  const tokens = tokenize(source)
  return Array.from({ length: tokens.count }, (_, i) => {
    if (tokens.types[i] === Token.newline) return "NEWLINE"
    if (tokens.types[i] === Token.indent) return "INDENT"
    if (tokens.types[i] === Token.dedent) return "DEDENT"
    return source.slice(tokens.starts[i], tokens.ends[i])
  })
}

test("blank lines and comments make no tokens; blocks do", () => {
  expect(texts("if a:\n\n  # note\n  b  # more\nc\n")).toEqual([..."if a : NEWLINE INDENT b NEWLINE DEDENT c NEWLINE".split(" ")])
})

test("line ends inside brackets and after a backslash are blanks", () => {
  expect(texts("(a,\n b) + \\\n c\n")).toEqual([..."( a , b ) + c NEWLINE".split(" ")])
})

test("operators are as long as they can be", () => {
  expect(texts("a**=b//c>>=d->e:=f...g!=h\n")).toEqual([..."a **= b // c >>= d -> e := f ... g != h NEWLINE".split(" ")])
})

test("an f-string's text ends at fields and after doubled braces", () => {
  expect(texts('f"a{b!r:>{c}}{{d}}"\n')).toEqual([
    'f"',
    "a",
    "{",
    "b",
    "!",
    "r",
    ":",
    ">",
    "{",
    "c",
    "}",
    "",
    "}",
    "{{",
    "d}}",
    '"',
    "NEWLINE",
  ])
})

test("match, case and type are keywords only where a statement needs them", () => {
  const isKeyword = (source: string, type: number) => tokenize(source).types.includes(type)
  expect(isKeyword("match x:\n  case 1: pass\n", Token.kMatch)).toBe(true)
  expect(isKeyword("match x:\n  case 1: pass\n", Token.kCase)).toBe(true)
  expect(isKeyword("match[x]: case\n", Token.kMatch)).toBe(false)
  expect(isKeyword("match = case\n", Token.kCase)).toBe(false)
  expect(isKeyword("type X = int\n", Token.kType)).toBe(true)
  expect(isKeyword("type(x)\n", Token.kType)).toBe(false)
})

test("an error ends the tokens and is kept", () => {
  const tokens = tokenize("a = 'b\n")
  expect(tokens.types[tokens.count - 1]).toBe(Token.error)
  expect(tokens.error).toMatchObject({ message: "unterminated string literal (detected at line 1)", line: 1, offset: 5 })
})

test("two tokenisations at once do not disturb each other", () => {
  const first = tokenize("a b c\n")
  const second = tokenize("d\n")
  expect(first.count).toBe(4)
  expect(second.count).toBe(2)
})
