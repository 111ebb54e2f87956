// What can be said of a tree before matching: the characters something can start with, and where a search may look.

import { combineFlags, Flag } from "./flags.js"
import type { SearchHint } from "./program.js"
import { CharSet, normalized, type Ranges } from "./ranges.js"
import type { Node, Sequence } from "./tree.js"
import { everything, onlyChar, unitRanges } from "./units.js"

/// The characters a match can start with; `nullable` if it may be empty (then what follows counts too).
export interface First {
  readonly ranges: Ranges
  readonly nullable: boolean
}

const anything: First = { ranges: everything, nullable: true }
const nothing: First = { ranges: [], nullable: true }

export class Analysis {
  private readonly units = new Map<Node, { flags: number; ranges: Ranges | null }>()

  /// The set of a node that matches one character; null for other nodes. Sees through groups that do not capture.
  unit(node: Node, flags: number): Ranges | null {
    const known = this.units.get(node)
    if (known !== undefined && known.flags === flags) return known.ranges
    let ranges: Ranges | null
    if (node.op === "group" && node.group === null && node.item.nodes.length === 1) {
      ranges = this.unit(node.item.nodes[0], combineFlags(flags, node.add, node.del))
    } else {
      ranges = unitRanges(node, flags)
    }
    this.units.set(node, { flags, ranges })
    return ranges
  }

  first(nodes: readonly Node[], start: number, flags: number): First {
    const pairs: number[] = []
    for (let i = start; i < nodes.length; i++) {
      const { ranges, nullable } = this.firstOf(nodes[i], flags)
      if (ranges === everything) return { ranges: everything, nullable: false }
      if (!nullable && pairs.length === 0) return { ranges, nullable }
      for (const bound of ranges) pairs.push(bound)
      if (!nullable) return { ranges: normalized(pairs), nullable }
    }
    return { ranges: normalized(pairs), nullable: true }
  }

  private firstOf(node: Node, flags: number): First {
    const unit = this.unit(node, flags)
    if (unit !== null) return { ranges: unit, nullable: false }
    switch (node.op) {
      case "at":
      case "assert":
      case "assertNot":
        return nothing
      case "failure":
        return { ranges: [], nullable: false }
      case "group":
        return this.first(node.item.nodes, 0, combineFlags(flags, node.add, node.del))
      case "atomic":
        return this.first(node.item.nodes, 0, flags)
      case "repeat": {
        if (node.max === 0) return nothing
        const { ranges, nullable } = this.first(node.item.nodes, 0, flags)
        return { ranges, nullable: nullable || node.min === 0 }
      }
      case "branch":
        return this.either(node.items, flags)
      case "conditional":
        return node.no === null ? anything : this.either([node.yes, node.no], flags)
      default:
        return anything
    }
  }

  private either(items: readonly Sequence[], flags: number): First {
    const pairs: number[] = []
    let nullable = false
    for (const item of items) {
      const first = this.first(item.nodes, 0, flags)
      if (first.ranges === everything) return { ranges: everything, nullable: first.nullable }
      for (const bound of first.ranges) pairs.push(bound)
      nullable ||= first.nullable
    }
    return { ranges: normalized(pairs), nullable }
  }

  searchHint(tree: Sequence, flags: number): SearchHint {
    const [node] = tree.nodes
    if (node?.op === "at" && node.at === "beginningString") return { kind: "start" }
    if (node?.op === "at" && node.at === "beginning") return { kind: flags & Flag.MULTILINE ? "lineStart" : "start" }
    const chars: number[] = []
    const whole = this.addPrefix(tree, flags, chars)
    if (chars.length > 0) {
      let text = ""
      for (const char of chars) text += String.fromCodePoint(char)
      return { kind: "prefix", text, chars, whole }
    }
    const { ranges, nullable } = this.first(tree.nodes, 0, flags)
    if (nullable || ranges === everything) return { kind: "anywhere" }
    return { kind: "set", set: new CharSet(ranges) }
  }

  /// Collects the text every match starts with. Returns whether that is all of the pattern, without groups.
  private addPrefix(sequence: Sequence, flags: number, chars: number[]): boolean {
    let whole = true
    for (const node of sequence.nodes) {
      const unit = this.unit(node, flags)
      const char = unit === null ? -1 : onlyChar(unit)
      if (char >= 0) {
        chars.push(char)
      } else if (node.op === "group") {
        whole = false
        const inner = combineFlags(flags, node.add, node.del)
        const before = chars.length
        this.addPrefix(node.item, inner, chars)
        if (chars.length - before !== node.item.width.max) return false
      } else {
        return false
      }
    }
    return whole
  }
}
