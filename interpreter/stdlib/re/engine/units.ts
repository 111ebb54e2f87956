// Tree nodes that match exactly one character, as sets of code points, IGNORECASE already worked in.

import { Flag } from "./flags.js"
import { complement, contains, difference, maxCodePoint, normalized, type Ranges, smallSize, union } from "./ranges.js"
import type { Node, SetItem } from "./tree.js"
import { asciiCase, asciiLower, type CaseRules, categoryRanges, unicodeCase, unicodeUppers } from "./unicode.js"

export const everything: Ranges = [0, maxCodePoint]
export const notNewline: Ranges = [0, 9, 11, maxCodePoint]

/// The characters a node matches, or null for a node that is not one character wide.
export function unitRanges(node: Node, flags: number): Ranges | null {
  switch (node.op) {
    case "any":
      return flags & Flag.DOTALL ? everything : notNewline
    case "literal":
      return literalRanges(node.char, flags)
    case "notLiteral":
      return complement(literalRanges(node.char, flags))
    case "in":
      return classRanges(node.items, node.negated, flags)
    default:
      return null
  }
}

/// The way a pattern ignores case; null if it does not, or if it does so by locale.
export function caseRules(flags: number): CaseRules | null {
  if (!(flags & Flag.IGNORECASE) || flags & Flag.LOCALE) return null
  return flags & Flag.UNICODE ? unicodeCase : asciiCase
}

function literalRanges(char: number, flags: number): Ranges {
  if (!(flags & Flag.IGNORECASE)) return [char, char]
  const rules = caseRules(flags)
  if (rules === null) {
    const lower = asciiLower(char)
    return lower >= 97 && lower <= 122 ? [lower - 32, lower - 32, lower, lower] : [char, char]
  }
  if (!rules.isCased(char)) return [char, char]
  const lower = rules.lower(char)
  const pairs: number[] = []
  for (const one of rules.same(lower) ?? [lower]) {
    pairs.push(one, one)
    for (const source of rules.sources(one)) pairs.push(source, source)
  }
  return normalized(pairs)
}

function classRanges(items: readonly SetItem[], negated: boolean, flags: number): Ranges {
  const rules = caseRules(flags)
  if (rules !== null && hasCased(items, rules)) {
    const set = lowerCaseRanges(items, flags, rules)
    return seenThroughLower(negated ? complement(set) : set, rules)
  }
  const set = plainRanges(items, flags)
  const final = negated ? complement(set) : set
  return flags & Flag.IGNORECASE && flags & Flag.LOCALE ? localeCaseRanges(final) : final
}

function plainRanges(items: readonly SetItem[], flags: number): Ranges {
  if (items.length === 1) return itemRanges(items[0], flags)
  const pairs: number[] = []
  for (const item of items) {
    for (const bound of itemRanges(item, flags)) pairs.push(bound)
  }
  return normalized(pairs)
}

function itemRanges(item: SetItem, flags: number): Ranges {
  switch (item.kind) {
    case "literal":
      return [item.char, item.char]
    case "range":
      return [item.first, item.last]
    case "category":
      return categoryRanges(item.category, item.negated, (flags & Flag.UNICODE) !== 0)
  }
}

/// Does case matter to the class? Characters beyond the BMP count as cased, as in CPython.
function hasCased(items: readonly SetItem[], rules: CaseRules): boolean {
  return items.some((item) => {
    if (item.kind === "literal") return item.char > 0xffff || rules.isCased(item.char)
    if (item.kind === "range") return item.last > 0xffff || rules.anyCased(item.first, item.last)
    return false
  })
}

/// The set that CPython asks about the lower case of a character.
function lowerCaseRanges(items: readonly SetItem[], flags: number, rules: CaseRules): Ranges {
  const pairs: number[] = []
  for (const item of items) {
    if (item.kind === "category") {
      for (const bound of itemRanges(item, flags)) pairs.push(bound)
    } else if (item.kind === "literal") {
      // An upper-case letter beyond the BMP is never found: CPython compares it with a lower-case one.
      const lower = item.char > 0xffff ? item.char : rules.lower(item.char)
      for (const char of rules.same(lower) ?? [lower]) pairs.push(char, char)
    } else {
      addLowerCaseRange(pairs, item.first, item.last, rules)
    }
  }
  return normalized(pairs)
}

function addLowerCaseRange(pairs: number[], first: number, last: number, rules: CaseRules): void {
  pairs.push(first, last)
  for (const [char, lower] of rules.changes()) {
    if (char >= first && char <= last && char <= 0xffff) {
      for (const one of rules.same(lower) ?? [lower]) pairs.push(one, one)
    }
  }
  if (last > 0xffff) {
    for (const [char, upper] of unicodeUppers()) if (upper >= first && upper <= last) pairs.push(char, char)
  }
  for (const char of rules.withCompanions()) {
    if (char >= first && char <= last) for (const one of rules.same(char) ?? []) pairs.push(one, one)
  }
}

/// The characters whose lower case is in the set.
function seenThroughLower(set: Ranges, rules: CaseRules): Ranges {
  const added: number[] = []
  const removed: number[] = []
  for (const [char, lower] of rules.changes()) {
    const wanted = contains(set, lower)
    if (wanted !== contains(set, char)) (wanted ? added : removed).push(char, char)
  }
  return difference(union(set, normalized(added)), normalized(removed))
}

/// IGNORECASE with LOCALE, in the C locale: a letter matches if either case is in the set.
function localeCaseRanges(set: Ranges): Ranges {
  const added: number[] = []
  for (let lower = 97; lower <= 122; lower++) {
    if (contains(set, lower) || contains(set, lower - 32)) added.push(lower, lower, lower - 32, lower - 32)
  }
  return union(set, normalized(added))
}

/// The one character of a set, or -1.
export function onlyChar(ranges: Ranges): number {
  return smallSize(ranges) === 1 ? ranges[0] : -1
}
