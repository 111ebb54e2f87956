// What the parser makes of a pattern: the same tree as CPython's, because its widths and rewritings decide which errors appear.

import { MAXREPEAT, MAXWIDTH } from "./flags.js"
import type { Category } from "./unicode.js"

export type At = "beginning" | "beginningString" | "boundary" | "nonBoundary" | "end" | "endString"

export type SetItem =
  | { kind: "literal"; char: number }
  | { kind: "range"; first: number; last: number }
  | { kind: "category"; category: Category; negated: boolean }

export type RepeatMode = "greedy" | "lazy" | "possessive"

export type Node =
  | { op: "literal"; char: number }
  | { op: "notLiteral"; char: number }
  | { op: "any" }
  | { op: "in"; negated: boolean; items: SetItem[] }
  | { op: "at"; at: At }
  | { op: "branch"; items: Sequence[] }
  | { op: "repeat"; mode: RepeatMode; min: number; max: number; item: Sequence }
  /// `group` is null for a group that does not capture.
  | { op: "group"; group: number | null; add: number; del: number; item: Sequence }
  | { op: "atomic"; item: Sequence }
  | { op: "assert"; behind: boolean; item: Sequence }
  | { op: "assertNot"; behind: boolean; item: Sequence }
  | { op: "groupref"; group: number }
  | { op: "conditional"; group: number; yes: Sequence; no: Sequence | null }
  | { op: "failure" }

/// The least and greatest number of characters that something matches.
export interface Width {
  readonly min: number
  readonly max: number
}

/// Nodes that match one after the other.
export class Sequence {
  private cached: Width | null = null
  constructor(
    readonly nodes: Node[],
    private readonly groupWidths: readonly (Width | null)[],
  ) {}

  get width(): Width {
    this.cached ??= this.measure()
    return this.cached
  }

  private measure(): Width {
    let min = 0
    let max = 0
    for (const node of this.nodes) {
      const width = this.nodeWidth(node)
      min += width.min
      max = width.max === Number.POSITIVE_INFINITY ? MAXWIDTH : max + width.max
    }
    return { min: Math.min(min, MAXWIDTH), max: Math.min(max, MAXWIDTH) }
  }

  private nodeWidth(node: Node): Width {
    switch (node.op) {
      case "literal":
      case "notLiteral":
      case "any":
      case "in":
        return { min: 1, max: 1 }
      case "branch":
        return alternatives(node.items)
      case "atomic":
      case "group":
        return node.item.width
      case "repeat": {
        const { min, max } = node.item.width
        // CPython forgets what came before an endless repeat: MAXWIDTH it is either way.
        if (node.max === MAXREPEAT && max > 0) return { min: min * node.min, max: Number.POSITIVE_INFINITY }
        return { min: min * node.min, max: max * node.max }
      }
      case "groupref":
        return this.groupWidths[node.group] ?? { min: 0, max: 0 }
      case "conditional": {
        if (node.no !== null) return alternatives([node.yes, node.no])
        return { min: 0, max: node.yes.width.max }
      }
      case "at":
      case "assert":
      case "assertNot":
      case "failure":
        return { min: 0, max: 0 }
    }
  }
}

function alternatives(items: readonly Sequence[]): Width {
  let min = MAXWIDTH
  let max = 0
  for (const item of items) {
    min = Math.min(min, item.width.min)
    max = Math.max(max, item.width.max)
  }
  return { min, max }
}

/// Equal as CPython compares them: nodes that hold sequences never are.
export function sameNode(a: Node, b: Node): boolean {
  switch (a.op) {
    case "literal":
    case "notLiteral":
      return b.op === a.op && a.char === b.char
    case "any":
    case "failure":
      return b.op === a.op
    case "at":
      return b.op === "at" && a.at === b.at
    case "groupref":
      return b.op === "groupref" && a.group === b.group
    case "in":
      if (b.op !== "in" || a.negated !== b.negated || a.items.length !== b.items.length) return false
      return a.items.every((item, i) => setItemKey(item) === setItemKey(b.items[i]))
    default:
      return a === b
  }
}

function setItemKey(item: SetItem): string {
  switch (item.kind) {
    case "literal":
      return `l${item.char}`
    case "range":
      return `r${item.first},${item.last}`
    case "category":
      return `c${item.category}${item.negated}`
  }
}

/// The items in order, each once.
export function uniqueItems(items: readonly SetItem[]): SetItem[] {
  const seen = new Map<string, SetItem>()
  for (const item of items) {
    const key = setItemKey(item)
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()]
}
