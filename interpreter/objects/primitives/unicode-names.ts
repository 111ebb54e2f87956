// The Unicode tables that few programs need, read from unicode-names.json: names, decompositions, widths, rare charsets.

import { decimalValue } from "./unicode.js"

type Runs<T> = [T, number][]
type Ranges = [number, number][]

interface Tables {
  listed: Ranges
  names: string
  ideographs: Ranges
  aliases: Record<string, string>
  bidirectional: Runs<string>
  combining: Runs<number>
  width: Runs<string>
  mirrored: Ranges
  decomposition: Record<string, string>
  numeric: Record<string, number>
  digit: Ranges
  charsets: Record<string, string>
  charsetNames: Record<string, string>
}

const leads = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ")
const vowels = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ")
const tails = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ")
const firstSyllable = 0xac00
const syllables = leads.length * vowels.length * tails.length
const ideograph = "CJK UNIFIED IDEOGRAPH-"
const hangul = "HANGUL SYLLABLE "

export class UnicodeNames {
  private readonly tables: Tables
  private names: Map<number, string> | undefined
  private characters: Map<string, string> | undefined

  /// `json` is the text of unicode-names.json.
  constructor(json: string) {
    this.tables = JSON.parse(json) as Tables
  }

  /// `unicodedata.name`; undefined for a code point without one.
  nameOf(cp: number): string | undefined {
    if (cp >= firstSyllable && cp < firstSyllable + syllables) return hangul + syllableName(cp - firstSyllable)
    if (inRanges(this.tables.ideographs, cp)) return ideograph + cp.toString(16).toUpperCase()
    this.names ??= unpackNames(this.tables)
    return this.names.get(cp)
  }

  /// The character that a name or an alias stands for, as `\N{name}` finds it.
  lookup(name: string): string | undefined {
    const found = this.lookupSequence(name)
    return found !== undefined && String.fromCodePoint(found.codePointAt(0) as number) === found ? found : undefined
  }

  /// As lookup, with the names of sequences of characters.
  lookupSequence(name: string): string | undefined {
    if (name.startsWith(hangul)) return syllableNamed(name.slice(hangul.length))
    if (name.startsWith(ideograph)) {
      const digits = name.slice(ideograph.length)
      const cp = /^[0-9A-F]{4,5}$/.test(digits) ? Number.parseInt(digits, 16) : -1
      return inRanges(this.tables.ideographs, cp) ? String.fromCodePoint(cp) : undefined
    }
    this.characters ??= this.indexNames()
    return this.characters.get(name.toUpperCase())
  }

  private indexNames(): Map<string, string> {
    this.names ??= unpackNames(this.tables)
    const index = new Map(Object.entries(this.tables.aliases))
    for (const [cp, name] of this.names) index.set(name, String.fromCodePoint(cp))
    return index
  }

  bidirectional(cp: number): string {
    return valueInRuns(this.tables.bidirectional, cp)
  }

  combining(cp: number): number {
    return valueInRuns(this.tables.combining, cp)
  }

  eastAsianWidth(cp: number): string {
    return valueInRuns(this.tables.width, cp)
  }

  isMirrored(cp: number): boolean {
    return inRanges(this.tables.mirrored, cp)
  }

  decomposition(cp: number): string {
    return this.tables.decomposition[cp.toString(16)] ?? ""
  }

  /// -1 where there is none.
  digit(cp: number): number {
    if (inRanges(this.tables.digit, cp)) return this.tables.numeric[cp.toString(16)]
    return decimalValue(cp)
  }

  numeric(cp: number): number | undefined {
    const decimal = decimalValue(cp)
    return decimal >= 0 ? decimal : this.tables.numeric[cp.toString(16)]
  }

  /// The name of a charset for a normalized name or alias.
  charsetName(alias: string): string | undefined {
    for (const key of [alias, alias.replaceAll(".", "_")]) {
      if (Object.hasOwn(this.tables.charsetNames, key)) return this.tables.charsetNames[key]
    }
    return undefined
  }

  /// What the 256 bytes of a charset stand for, U+FFFD for nothing.
  charset(name: string): string | undefined {
    return Object.hasOwn(this.tables.charsets, name) ? this.tables.charsets[name] : undefined
  }
}

function syllableName(index: number): string {
  const tail = index % tails.length
  const vowel = Math.trunc(index / tails.length) % vowels.length
  return leads[Math.trunc(index / (tails.length * vowels.length))] + vowels[vowel] + tails[tail]
}

function syllableNamed(name: string): string | undefined {
  for (let index = 0; index < syllables; index++) {
    if (syllableName(index) === name) return String.fromCharCode(firstSyllable + index)
  }
  return undefined
}

function inRanges(ranges: Ranges, cp: number): boolean {
  return ranges.some(([start, length]) => cp >= start && cp < start + length)
}

function valueInRuns<T>(runs: Runs<T>, cp: number): T {
  let end = 0
  for (const [value, length] of runs) {
    end += length
    if (cp < end) return value
  }
  return runs[runs.length - 1][0]
}

/// Each name is "SHARED|REST": so many words of the name before, and what follows them.
function unpackNames({ names, listed }: Tables): Map<number, string> {
  const map = new Map<number, string>()
  const lines = names.split("\n")
  let last: string[] = []
  let n = 0
  for (const [start, length] of listed) {
    for (let cp = start; cp < start + length; cp++) {
      const line = lines[n++]
      const bar = line.indexOf("|")
      const rest = line.slice(bar + 1)
      const words = [...last.slice(0, Number(line.slice(0, bar))), ...(rest === "" ? [] : rest.split(" "))]
      map.set(cp, words.join(" "))
      last = words
    }
  }
  return map
}
