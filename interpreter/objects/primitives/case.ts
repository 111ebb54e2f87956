// lower(), upper(), title(), capitalize(), casefold(), swapcase(): JavaScript's mappings where they are Unicode 15.1's.

import * as data from "./generated/unicode-data.js"
import { lazily } from "./lazily.js"
import { isAsciiText } from "./str.js"
import { isCased, isCaseIgnorable, isLower, isTitleLetter, isUpper } from "./unicode.js"

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

const upperCorrections = lazily(() => unpackMapping(data.upperCorrections))
const lowerCorrections = lazily(() => unpackMapping(data.lowerCorrections))
const titleExceptions = lazily(() => unpackMapping(data.titleExceptions))
const foldExceptions = lazily(() => unpackMapping(data.foldExceptions))
const wrongUpper = lazily(() => anyOf(upperCorrections()))
const wrongLower = lazily(() => anyOf(lowerCorrections()))

/// A test for a string that holds a key of the mapping.
function anyOf(mapping: Mapping): RegExp {
  const codes = [...mapping.keys()].map((char) => `\\u{${(char.codePointAt(0) as number).toString(16)}}`)
  return new RegExp(codes.length === 0 ? "[]" : `[${codes.join("")}]`, "u")
}

export function upper(text: string): string {
  if (isAsciiText(text) || !wrongUpper().test(text)) return text.toUpperCase()
  let result = ""
  for (const char of text) result += upperCorrections().get(char) ?? char.toUpperCase()
  return result
}

export function lower(text: string): string {
  if (isAsciiText(text) || (!text.includes(sigma) && !wrongLower().test(text))) return text.toLowerCase()
  return mapCharacters(text, (char, at) => (char === sigma ? lowerSigma(text, at) : lowerOf(char)))
}

const sigma = "\u03a3"

function lowerOf(char: string): string {
  return lowerCorrections().get(char) ?? char.toLowerCase()
}

function titleOf(char: string): string {
  return titleExceptions().get(char) ?? upper(char)
}

/// Lowercase of one character in its place: only the sigma looks around.
function lowerAt(char: string, text: string, at: number): string {
  return char === sigma ? lowerSigma(text, at) : lowerOf(char)
}

/// Final after a cased letter and before none, not counting what case ignores. The native rule would be that of another Unicode.
function lowerSigma(text: string, at: number): string {
  let before = at
  let cp = 0
  do {
    if (before === 0) return "\u03c3"
    before--
    if ((text.charCodeAt(before) & 0xfc00) === 0xdc00 && before > 0 && (text.charCodeAt(before - 1) & 0xfc00) === 0xd800) before--
    cp = text.codePointAt(before) as number
  } while (isCaseIgnorable(cp))
  if (!isCased(cp)) return "\u03c3"
  for (let after = at + 1; after < text.length; after += cp > 0xffff ? 2 : 1) {
    cp = text.codePointAt(after) as number
    if (!isCaseIgnorable(cp)) return isCased(cp) ? "\u03c3" : "\u03c2"
  }
  return "\u03c2"
}

export function capitalize(text: string): string {
  if (text === "") return ""
  const first = String.fromCodePoint(text.codePointAt(0) as number)
  const rest = text.slice(first.length)
  // A sigma in the rest sees the whole string.
  if (!rest.includes(sigma)) return titleOf(first) + lower(rest)
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
  if (isAsciiText(text)) return text.toLowerCase()
  // Most folds are the lowercase of the uppercase, character by character (no final sigma).
  return mapCharacters(text, (char) => foldExceptions().get(char) ?? [...upper(char)].map(lowerOf).join(""))
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
