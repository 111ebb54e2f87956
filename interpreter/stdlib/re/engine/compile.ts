// Tree to program.

import { Analysis } from "./analysis.js"
import { RegexError } from "./errors.js"
import { combineFlags, Flag, MAXCODE, MAXREPEAT } from "./flags.js"
import type { ParsedPattern } from "./parser.js"
import { CaseRule, Op, type Program, Unit } from "./program.js"
import { CharSet, intersects, type Ranges, smallSize } from "./ranges.js"
import type { At, Node, Sequence } from "./tree.js"
import { categoryRanges } from "./unicode.js"
import { everything, notNewline, onlyChar } from "./units.js"

const endless = 0x7fffffff

export function compileTree(parsed: ParsedPattern): Program {
  const compiler = new Compiler()
  compiler.emit(Op.FAIL, Op.BARRIER_FAIL)
  compiler.sequence(parsed.tree, parsed.flags)
  compiler.emit(Op.MATCH)
  return {
    code: Int32Array.from(compiler.code),
    sets: compiler.sets,
    groups: parsed.groups,
    minWidth: Math.min(parsed.tree.width.min, endless),
    hint: compiler.analysis.searchHint(parsed.tree, parsed.flags),
  }
}

/// Where BARRIER_FAIL and the first instruction are.
export const barrierFail = 1
export const entry = 2

type RepeatNode = Extract<Node, { op: "repeat" }>
type AssertNode = Extract<Node, { op: "assert" | "assertNot" }>

class Compiler {
  readonly code: number[] = []
  readonly sets: CharSet[] = []
  readonly analysis = new Analysis()
  private readonly setNumbers = new Map<Ranges, number>()
  // CPython does not restore groups that an alternative inside a possessive repeat has touched before it failed (outside
  // other repeats), so there nothing may be skipped that would have failed.
  private possessiveDepth = 0

  emit(...words: number[]): void {
    this.code.push(...words)
  }

  private get here(): number {
    return this.code.length
  }

  private setNumber(ranges: Ranges): number {
    let number = this.setNumbers.get(ranges)
    if (number === undefined) {
      number = this.sets.length
      this.sets.push(new CharSet(ranges))
      this.setNumbers.set(ranges, number)
    }
    return number
  }

  sequence(sequence: Sequence, flags: number): void {
    const { nodes } = sequence
    let text: number[] = []
    for (let i = 0; i < nodes.length; i++) {
      const ranges = this.analysis.unit(nodes[i], flags)
      const char = ranges === null ? -1 : onlyChar(ranges)
      if (char >= 0) {
        text.push(char)
        continue
      }
      this.text(text)
      text = []
      if (ranges !== null) this.unit(ranges)
      else this.node(nodes, i, flags)
    }
    this.text(text)
  }

  private text(chars: readonly number[]): void {
    if (chars.length === 1) this.emit(Op.CHAR, chars[0])
    else if (chars.length > 1) {
      this.emit(Op.CHARS, chars.length)
      for (const char of chars) this.code.push(char)
    }
  }

  private unit(ranges: Ranges): void {
    const [unit, a, b] = this.unitWords(ranges)
    switch (unit) {
      case Unit.ALL:
        this.emit(Op.ALL)
        return
      case Unit.ANY:
        this.emit(Op.ANY)
        return
      case Unit.NOT:
        this.emit(Op.NOT, a)
        return
      case Unit.PAIR:
        this.emit(Op.PAIR, a, b)
        return
      default:
        this.emit(Op.SET, a)
        return
    }
  }

  private unitWords(ranges: Ranges): [Unit, number, number] {
    if (ranges === everything) return [Unit.ALL, 0, 0]
    if (ranges === notNewline) return [Unit.ANY, 0, 0]
    const size = smallSize(ranges)
    if (size === 1) return [Unit.CHAR, ranges[0], 0]
    if (size === 2) return [Unit.PAIR, ranges[0], ranges[ranges.length - 1]]
    if (ranges.length === 4 && ranges[0] === 0 && ranges[3] === 0x10ffff && ranges[2] === ranges[1] + 2) {
      return [Unit.NOT, ranges[1] + 1, 0]
    }
    return [Unit.SET, this.setNumber(ranges), 0]
  }

  private node(nodes: readonly Node[], index: number, flags: number): void {
    const node = nodes[index]
    switch (node.op) {
      case "at":
        this.position(node.at, flags)
        return
      case "branch":
        this.branch(node.items, flags)
        return
      case "repeat":
        this.repeat(node, nodes, index, flags)
        return
      case "group": {
        const inner = combineFlags(flags, node.add, node.del)
        if (node.group !== null) this.emit(Op.MARK, 2 * node.group - 2)
        this.sequence(node.item, inner)
        if (node.group !== null) this.emit(Op.MARK, 2 * node.group - 1)
        return
      }
      case "atomic":
        this.emit(Op.ATOMIC)
        this.sequence(node.item, flags)
        this.emit(Op.ATOMIC_END)
        return
      case "assert":
      case "assertNot":
        this.assertion(node, flags)
        return
      case "groupref":
        this.emit(Op.GROUPREF, 2 * node.group - 2, caseRule(flags))
        return
      case "conditional":
        this.conditional(node.group, node.yes, node.no, flags)
        return
      case "failure":
        this.emit(Op.FAIL)
        return
      default:
        throw new Error(`${node.op} is one character wide`)
    }
  }

  private position(at: At, flags: number): void {
    const multiline = (flags & Flag.MULTILINE) !== 0
    switch (at) {
      case "beginning":
        this.emit(multiline ? Op.AT_LINE_START : Op.AT_START)
        return
      case "beginningString":
        this.emit(Op.AT_START)
        return
      case "end":
        this.emit(multiline ? Op.AT_LINE_END : Op.AT_END)
        return
      case "endString":
        this.emit(Op.AT_STRING_END)
        return
      case "boundary":
        this.emit(Op.AT_BOUNDARY, this.wordSet(flags))
        return
      case "nonBoundary":
        this.emit(Op.AT_NON_BOUNDARY, this.wordSet(flags))
        return
    }
  }

  private wordSet(flags: number): number {
    return this.setNumber(categoryRanges("word", false, (flags & Flag.UNICODE) !== 0))
  }

  /// The number of the set that these nodes must start with, or -1.
  private firstSet(nodes: readonly Node[], start: number, flags: number): number {
    if (this.possessiveDepth > 0) return -1
    const { ranges, nullable } = this.analysis.first(nodes, start, flags)
    return nullable || ranges === everything ? -1 : this.setNumber(ranges)
  }

  private branch(items: readonly Sequence[], flags: number): void {
    const jumps: number[] = []
    items.forEach((item, i) => {
      const alt = this.here
      this.emit(Op.ALT, 0, this.firstSet(item.nodes, 0, flags))
      this.sequence(item, flags)
      if (i === items.length - 1) return
      this.emit(Op.JUMP, 0)
      jumps.push(this.here - 1)
      this.code[alt + 1] = this.here
    })
    for (const jump of jumps) this.code[jump] = this.here
  }

  private repeat(node: RepeatNode, nodes: readonly Node[], index: number, flags: number): void {
    const unit = node.item.nodes.length === 1 ? this.analysis.unit(node.item.nodes[0], flags) : null
    if (unit !== null) {
      this.repeatOne(node, unit, nodes, index, flags)
      return
    }
    const bounds = [repeatCount(node.min), repeatCount(node.max)]
    const start = this.here
    if (node.mode === "possessive") {
      this.emit(Op.POSSESSIVE, ...bounds, 0, Op.POSSESSIVE_NEXT)
      this.possessiveDepth++
      this.sequence(node.item, flags)
      this.possessiveDepth--
      this.emit(Op.POSSESSIVE_END)
      this.code[start + 3] = this.here
      this.emit(Op.POSSESSIVE_TAIL)
      return
    }
    this.emit(Op.REPEAT, 0, ...bounds, this.firstSet(node.item.nodes, 0, flags))
    this.sequence(node.item, flags)
    this.code[start + 1] = this.here
    if (node.mode === "greedy") this.emit(Op.MAX_UNTIL)
    else this.emit(Op.MIN_UNTIL, Op.MIN_UNTIL_RETRY)
  }

  private repeatOne(node: RepeatNode, unit: Ranges, nodes: readonly Node[], index: number, flags: number): void {
    const words = [repeatCount(node.min), repeatCount(node.max), ...this.unitWords(unit)]
    const tail = this.analysis.first(nodes, index + 1, flags)
    const known = this.possessiveDepth === 0 && !tail.nullable && tail.ranges !== everything
    // A tail that starts with nothing that is repeated can only match where the repeat ends.
    if (node.mode === "possessive" || node.min === node.max || (known && !intersects(unit, tail.ranges))) {
      this.emit(Op.POSSESSIVE_ONE, ...words)
      return
    }
    const char = known ? onlyChar(tail.ranges) : -1
    const set = known && char < 0 ? this.setNumber(tail.ranges) : -1
    if (node.mode === "greedy") this.emit(Op.REPEAT_ONE, ...words, Op.REPEAT_ONE_RETRY, char, set)
    else this.emit(Op.LAZY_ONE, ...words, Op.LAZY_ONE_RETRY, char, set)
  }

  private assertion(node: AssertNode, flags: number): void {
    const back = node.behind ? lookbehindWidth(node.item) : 0
    if (node.op === "assert") {
      this.emit(Op.ASSERT, back)
      this.sequence(node.item, flags)
      this.emit(Op.ASSERT_END)
      return
    }
    const start = this.here
    this.emit(Op.ASSERT_NOT, back, 0)
    this.sequence(node.item, flags)
    this.emit(Op.ASSERT_NOT_END)
    this.code[start + 2] = this.here
    this.emit(Op.ASSERT_NOT_CONTINUE)
  }

  private conditional(group: number, yes: Sequence, no: Sequence | null, flags: number): void {
    const start = this.here
    this.emit(Op.CONDITIONAL, 2 * group - 2, 0)
    this.sequence(yes, flags)
    if (no === null || no.nodes.length === 0) {
      this.code[start + 2] = this.here
      return
    }
    this.emit(Op.JUMP, 0)
    const jump = this.here - 1
    this.code[start + 2] = this.here
    this.sequence(no, flags)
    this.code[jump] = this.here
  }
}

function caseRule(flags: number): CaseRule {
  if (!(flags & Flag.IGNORECASE)) return CaseRule.EXACT
  return flags & Flag.UNICODE && !(flags & Flag.LOCALE) ? CaseRule.UNICODE : CaseRule.ASCII
}

function repeatCount(count: number): number {
  return count === MAXREPEAT ? endless : Math.min(count, endless)
}

function lookbehindWidth(item: Sequence): number {
  const { min, max } = item.width
  if (min > MAXCODE) throw new RegexError("PatternError", "looks too much behind")
  if (min !== max) throw new RegexError("PatternError", "look-behind requires fixed-width pattern")
  return Math.min(min, endless)
}
