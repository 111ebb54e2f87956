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
  /// Unicode 3.2, by what it lacks and what it has otherwise; `corrected` are its own decompositions.
  old: { missing: Ranges; changes: [number, number, Partial<CharacterData>][]; corrected: Record<string, string> }
  charsets: Record<string, string>
  charsetNames: Record<string, string>
}

/// What unicodedata tells of a character; null where there is no such number.
export interface CharacterData {
  category: string
  bidirectional: string
  combining: number
  width: string
  mirrored: number
  decomposition: string
  decimal: number | null
  digit: number | null
  numeric: number | null
}

const unassigned: CharacterData = {
  category: "Cn",
  bidirectional: "",
  combining: 0,
  width: "N",
  mirrored: 0,
  decomposition: "",
  decimal: null,
  digit: null,
  numeric: null,
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
  private readonly starts: { bidirectional: [number, string][]; combining: [number, number][]; width: [number, string][] }
  private names: Map<number, string> | undefined
  private characters: Map<string, string> | undefined

  /// `json` is the text of unicode-names.json.
  constructor(json: string) {
    this.tables = JSON.parse(json) as Tables
    const { bidirectional, combining, width } = this.tables
    this.starts = { bidirectional: startsOf(bidirectional), combining: startsOf(combining), width: startsOf(width) }
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
    return this.starts.bidirectional[placeOf(this.starts.bidirectional, cp)][1]
  }

  combining(cp: number): number {
    return this.starts.combining[placeOf(this.starts.combining, cp)][1]
  }

  eastAsianWidth(cp: number): string {
    return this.starts.width[placeOf(this.starts.width, cp)][1]
  }

  isMirrored(cp: number): boolean {
    return inRanges(this.tables.mirrored, cp)
  }

  decomposition(cp: number): string {
    return this.tables.decomposition[cp.toString(16)] ?? ""
  }

  /// Does Unicode 3.2 lack a character that this one has?
  isNewerThan32(cp: number): boolean {
    return inRanges(this.tables.old.missing, cp)
  }

  /// A value as it was in Unicode 3.2; `now` is the present one.
  in32<Key extends keyof CharacterData>(cp: number, key: Key, now: CharacterData[Key]): CharacterData[Key] {
    const { changes } = this.tables.old
    const found = changes[placeOf(changes, cp)]
    const change = found !== undefined && cp < found[0] + found[1] ? found[2][key] : undefined
    if (change !== undefined) return change as CharacterData[Key]
    return this.isNewerThan32(cp) ? unassigned[key] : now
  }

  /// A text with the decompositions of which Unicode 3.2 had others in their place.
  correctedFor32(text: string): string {
    const { corrected } = this.tables.old
    return Array.from(text, (char) => (Object.hasOwn(corrected, char) ? corrected[char] : char)).join("")
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
  const found = ranges[placeOf(ranges, cp)]
  return found !== undefined && cp < found[0] + found[1]
}

/// The place of the last row that begins at `cp` or before; -1 where there is none.
function placeOf(rows: readonly (readonly [number, ...unknown[]])[], cp: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle][0] <= cp) low = middle + 1
    else high = middle
  }
  return low - 1
}

/// Runs by where they begin.
function startsOf<T>(runs: Runs<T>): [number, T][] {
  let start = 0
  return runs.map(([value, length]) => {
    start += length
    return [start - length, value]
  })
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
