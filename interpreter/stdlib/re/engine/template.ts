// Replacement templates of sub() and expand().

import { RegexError, reprString } from "./errors.js"
import { MAXGROUPS } from "./flags.js"
import { simpleEscapes } from "./parse-escape.js"
import { asciiLetters, decimalDigits, length, octalDigits, Tokenizer } from "./tokenizer.js"

/// Literal text (bytes as Latin-1) and group numbers, in order. No two texts are neighbours.
export type Template = readonly (string | number)[]

/// Throws a RegexError; its kind is "IndexError" for an unknown group name.
export function parseTemplate(
  source: string | Uint8Array,
  pattern: { readonly groups: number; readonly groupIndex: ReadonlyMap<string, number> },
): Template {
  const tokens = new Tokenizer(source)
  const parts: (string | number)[] = []
  let text = ""
  const addGroup = (group: number, offset: number, shown: string): void => {
    if (group > pattern.groups) throw tokens.error(`invalid group reference ${shown}`, offset)
    if (text !== "") parts.push(text)
    text = ""
    parts.push(group)
  }
  for (let token = tokens.get(); token !== null; token = tokens.get()) {
    if (token[0] !== "\\") {
      text += token
    } else if (token === "\\g") {
      const { group, name } = groupName(tokens, pattern.groupIndex)
      addGroup(group, length(name) + 1, String(group))
    } else if (token === "\\0") {
      text += String.fromCharCode(Number.parseInt((token + tokens.getWhile(2, octalDigits)).slice(1), 8) & 0xff)
    } else if (decimalDigits.test(token[1])) {
      const digits = referenceOrOctal(tokens, token)
      if (typeof digits === "string") text += digits
      else addGroup(digits, String(digits).length, String(digits))
    } else {
      text += escaped(tokens, token)
    }
  }
  if (text !== "") parts.push(text)
  return parts
}

function groupName(tokens: Tokenizer, groupIndex: ReadonlyMap<string, number>): { group: number; name: string } {
  if (!tokens.match("<")) throw tokens.error("missing <")
  const name = tokens.getUntil(">", "group name")
  if (/^[0-9]+$/.test(name)) {
    const group = Number(name)
    if (group >= MAXGROUPS) throw tokens.error(`invalid group reference ${BigInt(name)}`, name.length + 1)
    return { group, name }
  }
  tokens.checkGroupName(name, 1)
  const group = groupIndex.get(name)
  if (group === undefined) throw new RegexError("IndexError", `unknown group name ${reprString(name)}`)
  return { group, name }
}

/// The character of a three-digit octal escape, or the number of a group.
function referenceOrOctal(tokens: Tokenizer, token: string): string | number {
  if (tokens.nextIs(decimalDigits)) {
    token += tokens.get()
    if (octalDigits.test(token[1]) && octalDigits.test(token[2]) && tokens.nextIs(octalDigits)) {
      token += tokens.get()
      const value = Number.parseInt(token.slice(1), 8)
      if (value > 0o377) throw tokens.error(`octal escape value ${token} outside of range 0-0o377`, token.length)
      return String.fromCharCode(value)
    }
  }
  return Number(token.slice(1))
}

function escaped(tokens: Tokenizer, token: string): string {
  const simple = simpleEscapes.get(token)
  if (simple !== undefined) return String.fromCharCode(simple)
  if (asciiLetters.test(token[1])) throw tokens.error(`bad escape ${token}`, token.length)
  return token
}
