// Character classes and case as CPython's engine sees them: Unicode from the generated tables, ASCII by rule.

import { digitRanges, extraCases, lowerRuns, moreCased, spaceRanges, upperRuns, wordRanges } from "./generated/unicode-tables.js"
import { complement, contains, type Ranges } from "./ranges.js"

export type Category = "digit" | "space" | "word"

const asciiCategories: Record<Category, Ranges> = {
  digit: [48, 57],
  space: [9, 13, 32, 32],
  word: [48, 57, 65, 90, 95, 95, 97, 122],
}

// Decoded when first asked for; the tables never change afterwards.
class UnicodeTables {
  private categories: Record<Category, Ranges> | null = null
  private lowerMap: Map<number, number> | null = null
  private upperMap: Map<number, number> | null = null
  private casedSet: Set<number> | null = null
  private extra: Map<number, readonly number[]> | null = null
  private sources: Map<number, number[]> | null = null

  category(category: Category): Ranges {
    this.categories ??= { digit: unpackRanges(digitRanges), space: unpackRanges(spaceRanges), word: unpackRanges(wordRanges) }
    return this.categories[category]
  }

  get lower(): ReadonlyMap<number, number> {
    this.lowerMap ??= unpackMap(lowerRuns)
    return this.lowerMap
  }

  get upper(): ReadonlyMap<number, number> {
    this.upperMap ??= unpackMap(upperRuns)
    return this.upperMap
  }

  get cased(): ReadonlySet<number> {
    if (this.casedSet !== null) return this.casedSet
    const cased = new Set<number>()
    for (const [char, lower] of this.lower) cased.add(char).add(lower)
    const more = unpackRanges(moreCased)
    for (let i = 0; i < more.length; i += 2) for (let c = more[i]; c <= more[i + 1]; c++) cased.add(c)
    this.casedSet = cased
    return cased
  }

  get extraCases(): ReadonlyMap<number, readonly number[]> {
    if (this.extra !== null) return this.extra
    this.extra = new Map()
    for (const words of extraCases.split(" ")) {
      const group = words.split(",").map((word) => Number.parseInt(word, 36))
      for (const char of group) this.extra.set(char, group)
    }
    return this.extra
  }

  /// The characters whose lower case is another one, by that other one.
  get lowerSources(): ReadonlyMap<number, readonly number[]> {
    if (this.sources !== null) return this.sources
    this.sources = new Map()
    for (const [char, lower] of this.lower) {
      const list = this.sources.get(lower)
      if (list === undefined) this.sources.set(lower, [char])
      else list.push(char)
    }
    return this.sources
  }
}

const tables = new UnicodeTables()

function unpackRanges(text: string): Ranges {
  const out: number[] = []
  if (text === "") return out
  const words = text.split(" ")
  let last = 0
  for (let i = 0; i < words.length; i += 2) {
    const first = last + Number.parseInt(words[i], 36)
    last = first + Number.parseInt(words[i + 1], 36)
    out.push(first, last)
  }
  return out
}

function unpackMap(text: string): Map<number, number> {
  const out = new Map<number, number>()
  const words = text.split(" ").map((word) => Number.parseInt(word, 36))
  let start = 0
  for (let i = 0; i < words.length; i += 4) {
    start += words[i]
    for (let k = 0; k < words[i + 1]; k++) {
      const char = start + k * words[i + 2]
      out.set(char, char + words[i + 3])
    }
  }
  return out
}

function unicodeCategory(category: Category): Ranges {
  return tables.category(category)
}

/// Also what LOCALE means in the C locale.
function asciiCategory(category: Category): Ranges {
  return asciiCategories[category]
}

export function asciiLower(char: number): number {
  return char >= 65 && char <= 90 ? char + 32 : char
}

export function unicodeLower(char: number): number {
  if (char < 128) return asciiLower(char)
  return tables.lower.get(char) ?? char
}

/// Every character with a simple upper case of its own, and that.
export function unicodeUppers(): Iterable<readonly [number, number]> {
  return tables.upper
}

/// One way in which IGNORECASE works: on Unicode or on ASCII letters.
export interface CaseRules {
  lower(char: number): number
  isCased(char: number): boolean
  /// All lower-case characters that count as the same as this lower-case one; undefined if it is alone.
  same(lower: number): readonly number[] | undefined
  /// Characters other than this one whose lower case it is.
  sources(lower: number): readonly number[]
  /// Every character that lower() changes, with its lower case.
  changes(): Iterable<readonly [number, number]>
  anyCased(first: number, last: number): boolean
  /// The characters for which `same` knows others.
  withCompanions(): Iterable<number>
}

export const unicodeCase: CaseRules = {
  lower: unicodeLower,
  isCased: (char) => tables.cased.has(char),
  same: (lower) => tables.extraCases.get(lower),
  sources: (lower) => tables.lowerSources.get(lower) ?? [],
  changes: () => tables.lower,
  anyCased(first, last) {
    for (let c = first; c <= last; c++) if (tables.cased.has(c)) return true
    return false
  },
  withCompanions: () => tables.extraCases.keys(),
}

const asciiLetters: Ranges = [65, 90, 97, 122]
const asciiChanges = Array.from({ length: 26 }, (_, i) => [65 + i, 97 + i] as const)

export const asciiCase: CaseRules = {
  lower: asciiLower,
  isCased: (char) => contains(asciiLetters, char),
  same: () => undefined,
  sources: (lower) => (lower >= 97 && lower <= 122 ? [lower - 32] : []),
  changes: () => asciiChanges,
  anyCased: (first, last) => (first <= 90 && last >= 65) || (first <= 122 && last >= 97),
  withCompanions: () => [],
}

/// The category, or everything else.
export function categoryRanges(category: Category, negated: boolean, unicode: boolean): Ranges {
  const ranges = unicode ? unicodeCategory(category) : asciiCategory(category)
  return negated ? complement(ranges) : ranges
}
