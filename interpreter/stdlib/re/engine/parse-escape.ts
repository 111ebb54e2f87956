// Backslash sequences of a pattern, inside and outside a character class.

import { reprString } from "./errors.js"
import type { ParserState } from "./parser.js"
import { asciiLetters, decimalDigits, hexDigits, length, octalDigits, type Tokenizer } from "./tokenizer.js"
import type { At, Node, SetItem } from "./tree.js"
import type { Category } from "./unicode.js"

/// Escapes that stand for one character.
export const simpleEscapes: ReadonlyMap<string, number> = new Map([
  ["\\a", 7],
  ["\\b", 8],
  ["\\f", 12],
  ["\\n", 10],
  ["\\r", 13],
  ["\\t", 9],
  ["\\v", 11],
  ["\\\\", 92],
])

const categories: ReadonlyMap<string, { category: Category; negated: boolean }> = new Map([
  ["\\d", { category: "digit", negated: false }],
  ["\\D", { category: "digit", negated: true }],
  ["\\s", { category: "space", negated: false }],
  ["\\S", { category: "space", negated: true }],
  ["\\w", { category: "word", negated: false }],
  ["\\W", { category: "word", negated: true }],
])

const positions: ReadonlyMap<string, At> = new Map([
  ["\\A", "beginningString"],
  ["\\b", "boundary"],
  ["\\B", "nonBoundary"],
  ["\\Z", "endString"],
])

/// An escape inside a character class.
export function classEscape(source: Tokenizer, token: string, state: ParserState): SetItem {
  const simple = simpleEscapes.get(token)
  if (simple !== undefined) return { kind: "literal", char: simple }
  const category = categories.get(token)
  if (category !== undefined) return { kind: "category", ...category }
  const char = codedCharacter(source, token, state) ?? classOctal(source, token) ?? plainEscape(source, token)
  return { kind: "literal", char }
}

function classOctal(source: Tokenizer, token: string): number | null {
  if (!octalDigits.test(token[1])) return null
  token += source.getWhile(2, octalDigits)
  return octalValue(source, token)
}

/// An escape outside a character class.
export function patternEscape(source: Tokenizer, token: string, state: ParserState): Node {
  const at = positions.get(token)
  if (at !== undefined) return { op: "at", at }
  const category = categories.get(token)
  if (category !== undefined) return { op: "in", negated: false, items: [{ kind: "category", ...category }] }
  const simple = simpleEscapes.get(token)
  if (simple !== undefined) return { op: "literal", char: simple }
  const char = codedCharacter(source, token, state)
  if (char !== null) return { op: "literal", char }
  if (token[1] === "0") {
    return { op: "literal", char: Number.parseInt((token + source.getWhile(2, octalDigits)).slice(1), 8) }
  }
  if (decimalDigits.test(token[1])) return octalOrReference(source, token, state)
  return { op: "literal", char: plainEscape(source, token) }
}

function octalOrReference(source: Tokenizer, token: string, state: ParserState): Node {
  if (source.nextIs(decimalDigits)) {
    token += source.get()
    if (octalDigits.test(token[1]) && octalDigits.test(token[2]) && source.nextIs(octalDigits)) {
      token += source.get()
      return { op: "literal", char: octalValue(source, token) }
    }
  }
  const group = Number(token.slice(1))
  if (group >= state.groups) throw source.error(`invalid group reference ${group}`, token.length - 1)
  if (!state.isClosed(group)) throw source.error("cannot refer to an open group", token.length)
  state.checkLookbehindGroup(group, source)
  return { op: "groupref", group }
}

function octalValue(source: Tokenizer, token: string): number {
  const value = Number.parseInt(token.slice(1), 8)
  if (value > 0o377) throw source.error(`octal escape value ${token} outside of range 0-0o377`, token.length)
  return value
}

/// \x \u \U \N; null for any other escape.
function codedCharacter(source: Tokenizer, token: string, state: ParserState): number | null {
  switch (token[1]) {
    case "x":
      return hexEscape(source, token, 2)
    case "u":
      return source.isText ? hexEscape(source, token, 4) : null
    case "U":
      return source.isText ? hexEscape(source, token, 8) : null
    case "N":
      return source.isText ? namedCharacter(source, state) : null
    default:
      return null
  }
}

function hexEscape(source: Tokenizer, token: string, digits: number): number {
  token += source.getWhile(digits, hexDigits)
  if (token.length !== digits + 2) throw source.error(`incomplete escape ${token}`, token.length)
  const value = Number.parseInt(token.slice(2), 16)
  if (value > 0x10ffff) throw source.error(`bad escape ${token}`, token.length)
  return value
}

function namedCharacter(source: Tokenizer, state: ParserState): number {
  if (!source.match("{")) throw source.error("missing {")
  const name = source.getUntil("}", "character name")
  const char = state.hooks.characterNamed(name)
  if (char !== null) return char
  throw source.error(`undefined character name ${reprString(name)}`, length(name) + 4)
}

/// A backslash before a character that needs none: itself, unless it is an ASCII letter (or a digit in a class).
function plainEscape(source: Tokenizer, token: string): number {
  if (asciiLetters.test(token[1]) || decimalDigits.test(token[1])) {
    throw source.error(`bad escape ${token}`, token.length)
  }
  return token.codePointAt(1)!
}
