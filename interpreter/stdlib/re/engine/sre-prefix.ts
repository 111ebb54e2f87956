// What every match of a pattern starts with, as CPython's search is told: literal characters, or a set.

import { combineFlags, Flag } from "./flags.js"
import { isCasedEntry, type SetEntry, setEntries } from "./sre-sets.js"
import type { Sequence } from "./tree.js"
import type { CaseRules } from "./unicode.js"
import { caseRules } from "./units.js"

interface LiteralPrefix {
  chars: number[]
  /// How much of it comes before the first group; null without groups.
  skip: number | null
  /// Is it the whole pattern?
  all: boolean
}

/// As CPython: a locale has no case rules here, Unicode or ASCII ones apply.
function prefixRules(flags: number): CaseRules | null {
  return caseRules(flags & ~Flag.LOCALE)
}

export function literalPrefix(sequence: Sequence, flags: number): LiteralPrefix {
  const rules = prefixRules(flags)
  const chars: number[] = []
  let skip: number | null = null
  for (const node of sequence.nodes) {
    if (node.op === "literal") {
      if (rules?.isCased(node.char)) return { chars, skip, all: false }
      chars.push(node.char)
    } else if (node.op === "group") {
      const inner = combineFlags(flags, node.add, node.del)
      if (inner & Flag.IGNORECASE && inner & Flag.LOCALE) return { chars, skip, all: false }
      const prefix = literalPrefix(node.item, inner)
      if (skip === null) {
        if (node.group !== null) skip = chars.length
        else if (prefix.skip !== null) skip = chars.length + prefix.skip
      }
      chars.push(...prefix.chars)
      if (!prefix.all) return { chars, skip, all: false }
    } else {
      return { chars, skip, all: false }
    }
  }
  return { chars, skip, all: true }
}

export function charsetPrefix(sequence: Sequence, flags: number): SetEntry[] | null {
  let [node] = sequence.nodes
  while (node?.op === "group") {
    flags = combineFlags(flags, node.add, node.del)
    if (flags & Flag.IGNORECASE && flags & Flag.LOCALE) return null
    node = node.item.nodes[0]
  }
  const rules = prefixRules(flags)
  if (node?.op === "literal") return rules?.isCased(node.char) ? null : [{ kind: "literal", char: node.char }]
  if (node?.op === "branch") return branchCharset(node.items, rules)
  if (node?.op !== "in") return null
  const cased = node.items.some((item) => {
    if (rules === null || item.kind === "category") return false
    return (item.kind === "range" && item.last > 0xffff) || isCasedEntry(item, rules)
  })
  return cased ? null : setEntries(node)
}

function branchCharset(items: readonly Sequence[], rules: CaseRules | null): SetEntry[] | null {
  const entries: SetEntry[] = []
  for (const item of items) {
    const [node] = item.nodes
    if (node?.op !== "literal" || rules?.isCased(node.char)) return null
    entries.push({ kind: "literal", char: node.char })
  }
  return entries
}

/// For each place of the prefix, how long a start of the prefix ends there (as in Knuth, Morris and Pratt's search).
export function overlaps(prefix: readonly number[]): number[] {
  const table = prefix.map(() => 0)
  let length = 0
  for (let i = 1; i < prefix.length; i++) {
    while (length > 0 && prefix[i] !== prefix[length]) length = table[length - 1]
    if (prefix[i] === prefix[length]) length++
    table[i] = length
  }
  return table
}
