// Character sets as CPython's optimizer leaves them: few ranges, or a bitmap.

import type { Node, SetItem } from "./tree.js"
import type { CaseRules } from "./unicode.js"

// One entry of a character set as CPython's optimizer leaves it.
export type SetEntry =
  | SetItem
  | { kind: "negate" }
  | { kind: "rangeIgnore"; first: number; last: number }
  | { kind: "bitmap"; op: "CHARSET" | "BIGCHARSET"; words: readonly number[] }

export function setEntries(node: Extract<Node, { op: "in" }>): SetEntry[] {
  return node.negated ? [{ kind: "negate" }, ...node.items] : node.items
}

export function companions(rules: CaseRules, lower: number): number[] {
  return (rules.same(lower) ?? []).filter((char) => char !== lower)
}

const bmp = 65536

export function optimizedSet(
  set: readonly SetEntry[],
  rules: CaseRules | null,
): { entries: readonly SetEntry[]; hasCased: boolean } {
  let map = new Uint8Array(256)
  let hasCased = false
  const head: SetEntry[] = []
  const tail: SetEntry[] = []
  for (const entry of set) {
    if (entry.kind === "negate") {
      head.push(entry)
      continue
    }
    if (entry.kind !== "literal" && entry.kind !== "range") {
      tail.push(entry)
      continue
    }
    const chars = mappedChars(entry, rules)
    if (map.length === 256 && chars.some((char) => char > 255)) {
      const larger = new Uint8Array(bmp)
      larger.set(map)
      map = larger
    }
    for (const char of chars) if (char < bmp) map[char] = 1
    const astral = entry.kind === "literal" ? chars[0] >= bmp : entry.last >= bmp
    if (rules !== null) hasCased ||= astral || isCasedEntry(entry, rules)
    if (astral) tail.push(rules !== null && entry.kind === "range" ? { ...entry, kind: "rangeIgnore" } : entry)
  }
  const runs = fewRuns(map)
  if (runs !== null) {
    const entries = [...head, ...runs, ...tail]
    return { entries: hasCased || entries.length < set.length ? entries : set, hasCased }
  }
  return { entries: [...head, map.length === 256 ? smallBitmap(map) : bigBitmap(map), ...tail], hasCased }
}

type CharEntry = Extract<SetItem, { kind: "literal" | "range" }>

/// The characters to set in the map: lower-cased, with their companions.
function mappedChars(entry: CharEntry, rules: CaseRules | null): number[] {
  const first = entry.kind === "literal" ? entry.char : entry.first
  const last = entry.kind === "literal" ? entry.char : Math.min(entry.last, bmp)
  const chars: number[] = []
  for (let char = first; char <= last; char++) {
    const lower = rules === null ? char : rules.lower(char)
    chars.push(lower)
    if (rules !== null) chars.push(...companions(rules, lower))
  }
  return chars
}

export function isCasedEntry(entry: CharEntry, rules: CaseRules): boolean {
  return entry.kind === "literal" ? rules.isCased(entry.char) : rules.anyCased(entry.first, entry.last)
}

/// The map as two literals or ranges at most; null if it has more.
function fewRuns(map: Uint8Array): SetEntry[] | null {
  const runs: SetEntry[] = []
  let from = 0
  for (;;) {
    const first = map.indexOf(1, from)
    if (first < 0) return runs
    if (runs.length >= 2) return null
    const stop = map.indexOf(0, first)
    const last = (stop < 0 ? map.length : stop) - 1
    runs.push(first === last ? { kind: "literal", char: first } : { kind: "range", first, last })
    if (stop < 0) return runs
    from = stop
  }
}

function bitmapWords(bits: Uint8Array): number[] {
  const words: number[] = []
  for (let i = 0; i < bits.length; i += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit++) if (bits[i + bit] !== 0) word |= 1 << bit
    words.push(word >>> 0)
  }
  return words
}

function smallBitmap(map: Uint8Array): SetEntry {
  return { kind: "bitmap", op: "CHARSET", words: bitmapWords(map) }
}

/// Chunks of 256 characters, equal ones once, behind a table of chunk numbers (four a word).
function bigBitmap(map: Uint8Array): SetEntry {
  const numbers = new Map<string, number>()
  const table = new Uint8Array(256)
  const chunks: number[] = []
  for (let i = 0; i < 256; i++) {
    const words = bitmapWords(map.subarray(256 * i, 256 * (i + 1)))
    const key = words.join()
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
      chunks.push(...words)
    }
    table[i] = number
  }
  const packed: number[] = []
  for (let i = 0; i < 256; i += 4) {
    packed.push((table[i] | (table[i + 1] << 8) | (table[i + 2] << 16) | (table[i + 3] << 24)) >>> 0)
  }
  return { kind: "bitmap", op: "BIGCHARSET", words: [numbers.size, ...packed, ...chunks] }
}
