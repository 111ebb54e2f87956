// lower(), upper(), title(), capitalize(), casefold(), swapcase(): JavaScript's mappings where they are Unicode 15.1's.

import * as data from "./generated/unicode-data.js"
import { isCased, isLower, isTitleLetter, isUpper } from "./unicode.js"

type Mapping = Map<string, string>

/// "c" followed by its mapping, entries apart by blanks.
function unpackMapping(text: string): Mapping {
  const map: Mapping = new Map()
  if (text === "") return map
  for (const entry of text.split(" ")) {
    const char = String.fromCodePoint(entry.codePointAt(0) as number)
    map.set(char, entry.slice(char.length))
  }
  return map
}

const upperCorrections = unpackMapping(data.upperCorrections)
const lowerCorrections = unpackMapping(data.lowerCorrections)
const titleExceptions = unpackMapping(data.titleExceptions)
const foldExceptions = unpackMapping(data.foldExceptions)
const wrongUpper = anyOf(upperCorrections)
const wrongLower = anyOf(lowerCorrections)

/// A test for a string that holds a key of the mapping.
function anyOf(mapping: Mapping): RegExp {
  const codes = [...mapping.keys()].map((char) => `\\u{${(char.codePointAt(0) as number).toString(16)}}`)
  return new RegExp(codes.length === 0 ? "[]" : `[${codes.join("")}]`, "u")
}

export function upper(text: string): string {
  if (!wrongUpper.test(text)) return text.toUpperCase()
  let result = ""
  for (const char of text) result += upperCorrections.get(char) ?? char.toUpperCase()
  return result
}

export function lower(text: string): string {
  if (!wrongLower.test(text)) return text.toLowerCase()
  // The native mapping knows the final sigma: apply it between the characters that it has wrong.
  let result = ""
  let plain = ""
  for (const char of text) {
    const corrected = lowerCorrections.get(char)
    if (corrected === undefined) plain += char
    else {
      result += plain.toLowerCase() + corrected
      plain = ""
    }
  }
  return result + plain.toLowerCase()
}

function titleOf(char: string): string {
  return titleExceptions.get(char) ?? upper(char)
}

/// Lowercase of one character in its place: only the sigma looks around.
function lowerAt(char: string, text: string, at: number): string {
  if (char !== "\u03a3") return lower(char)
  return isFinalSigma(text, at) ? "\u03c2" : "\u03c3"
}

function isFinalSigma(text: string, at: number): boolean {
  return /\p{Cased}\p{Case_Ignorable}*$/u.test(text.slice(0, at)) && !/^\p{Case_Ignorable}*\p{Cased}/u.test(text.slice(at + 1))
}

export function capitalize(text: string): string {
  if (text === "") return ""
  const first = String.fromCodePoint(text.codePointAt(0) as number)
  const rest = text.slice(first.length)
  // A sigma in the rest sees the whole string.
  if (!rest.includes("\u03a3")) return titleOf(first) + lower(rest)
  return titleOf(first) + mapCharacters(text, (char, at) => (at === 0 ? "" : lowerAt(char, text, at)))
}

function mapCharacters(text: string, map: (char: string, at: number) => string): string {
  let result = ""
  let at = 0
  for (const char of text) {
    result += map(char, at)
    at += char.length
  }
  return result
}

export function title(text: string): string {
  let afterCased = false
  return mapCharacters(text, (char, at) => {
    const mapped = afterCased ? lowerAt(char, text, at) : titleOf(char)
    afterCased = isCased(char.codePointAt(0) as number)
    return mapped
  })
}

export function swapcase(text: string): string {
  return mapCharacters(text, (char, at) => {
    const cp = char.codePointAt(0) as number
    if (isUpper(cp)) return lowerAt(char, text, at)
    return isLower(cp) ? upper(char) : char
  })
}

export function casefold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase()
  // Most folds are the lowercase of the uppercase, character by character (no final sigma).
  return mapCharacters(text, (char) => foldExceptions.get(char) ?? [...upper(char)].map(lower).join(""))
}

export function isUpperText(text: string): boolean {
  let cased = false
  for (const char of text) {
    const cp = char.codePointAt(0) as number
    if (isLower(cp) || isTitleLetter(cp)) return false
    cased ||= isUpper(cp)
  }
  return cased
}

export function isLowerText(text: string): boolean {
  let cased = false
  for (const char of text) {
    const cp = char.codePointAt(0) as number
    if (isUpper(cp) || isTitleLetter(cp)) return false
    cased ||= isLower(cp)
  }
  return cased
}

export function isTitleText(text: string): boolean {
  let cased = false
  let afterCased = false
  for (const char of text) {
    const cp = char.codePointAt(0) as number
    if (isUpper(cp) || isTitleLetter(cp)) {
      if (afterCased) return false
      afterCased = cased = true
    } else if (isLower(cp)) {
      if (!afterCased) return false
      cased = true
    } else afterCased = false
  }
  return cased
}
