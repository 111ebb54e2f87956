// What re.DEBUG prints: the tree of a pattern, and a listing of CPython's code for it.

import { reprString } from "./errors.js"
import { MAXREPEAT } from "./flags.js"
import type { ParsedPattern } from "./parser.js"
import { infoCharset, infoPrefix, sreCategories, sreCode, sreOpcodes, srePositions } from "./sre-code.js"
import type { At, Node, RepeatMode, Sequence, SetItem } from "./tree.js"

export function debugText(parsed: ParsedPattern): string {
  const lines: string[] = []
  dumpSequence(parsed.tree, 0, lines)
  lines.push("")
  new Listing(sreCode(parsed), lines).list()
  return `${lines.join("\n")}\n`
}

// ---- the tree

const atNames: Record<At, string> = {
  beginning: "AT_BEGINNING",
  beginningString: "AT_BEGINNING_STRING",
  boundary: "AT_BOUNDARY",
  nonBoundary: "AT_NON_BOUNDARY",
  end: "AT_END",
  endString: "AT_END_STRING",
}

const repeatNames: Record<RepeatMode, string> = {
  greedy: "MAX_REPEAT",
  lazy: "MIN_REPEAT",
  possessive: "POSSESSIVE_REPEAT",
}

function dumpSequence(sequence: Sequence, level: number, lines: string[]): void {
  for (const node of sequence.nodes) dumpNode(node, level, lines)
}

function dumpNode(node: Node, level: number, lines: string[]): void {
  const indent = "  ".repeat(level)
  const line = (text: string): void => void lines.push(indent + text)
  const inner = (item: Sequence): void => dumpSequence(item, level + 1, lines)
  switch (node.op) {
    case "literal":
      line(`LITERAL ${node.char}`)
      break
    case "notLiteral":
      line(`NOT_LITERAL ${node.char}`)
      break
    case "any":
      line("ANY None")
      break
    case "in":
      line("IN")
      if (node.negated) line("  NEGATE None")
      for (const item of node.items) line(`  ${setItemText(item)}`)
      break
    case "at":
      line(`AT ${atNames[node.at]}`)
      break
    case "branch":
      line("BRANCH")
      node.items.forEach((item, i) => {
        if (i > 0) line("OR")
        inner(item)
      })
      break
    case "repeat":
      line(`${repeatNames[node.mode]} ${node.min} ${node.max === MAXREPEAT ? "MAXREPEAT" : node.max}`)
      inner(node.item)
      break
    case "group":
      line(`SUBPATTERN ${node.group ?? "None"} ${node.add} ${node.del}`)
      inner(node.item)
      break
    case "atomic":
      line("ATOMIC_GROUP")
      inner(node.item)
      break
    case "assert":
    case "assertNot":
      line(`${node.op === "assert" ? "ASSERT" : "ASSERT_NOT"} ${node.behind ? -1 : 1}`)
      inner(node.item)
      break
    case "groupref":
      line(`GROUPREF ${node.group}`)
      break
    case "conditional":
      line(`GROUPREF_EXISTS ${node.group}`)
      inner(node.yes)
      if (node.no !== null && node.no.nodes.length > 0) {
        line("ELSE")
        inner(node.no)
      }
      break
    case "failure":
      line("FAILURE")
      break
  }
}

function setItemText(item: SetItem): string {
  switch (item.kind) {
    case "literal":
      return `LITERAL ${item.char}`
    case "range":
      return `RANGE (${item.first}, ${item.last})`
    case "category":
      return `CATEGORY CATEGORY_${item.negated ? "NOT_" : ""}${item.category.toUpperCase()}`
  }
}

// ---- the code

const plainOps = new Set(["SUCCESS", "FAILURE", "ANY", "ANY_ALL", "MAX_UNTIL", "MIN_UNTIL", "NEGATE"])
const setOps = new Set(["IN", "IN_IGNORE", "IN_UNI_IGNORE", "IN_LOC_IGNORE"])
const repeatOps = new Set(["REPEAT", "REPEAT_ONE", "MIN_REPEAT_ONE", "POSSESSIVE_REPEAT", "POSSESSIVE_REPEAT_ONE"])

class Listing {
  private readonly labels = new Set<number>()
  private readonly width: number
  private level = 0

  constructor(
    private readonly code: readonly number[],
    private readonly lines: string[],
  ) {
    this.width = String(code.length - 1).length
  }

  list(): void {
    this.block(0, this.code.length)
  }

  private line(start: number, text: string, to: number | null = null): void {
    if (to !== null) {
      this.labels.add(to)
      text += ` (to ${to})`
    }
    const mark = this.labels.has(start) ? ":" : "."
    this.lines.push(`${String(start).padStart(this.width)}${mark} ${"  ".repeat(this.level - 1)}${text}`)
  }

  private detail(text: string): void {
    this.lines.push(" ".repeat(this.width + 2 * this.level) + text)
  }

  private block(start: number, end: number): void {
    this.level++
    for (let at = start; at < end; ) at = this.instruction(at)
    this.level--
  }

  /// Lists one instruction; returns where the next one is.
  private instruction(start: number): number {
    const { code } = this
    const op = sreOpcodes[code[start]]
    const i = start + 1
    const [a, b, c] = code.slice(i, i + 3)
    if (plainOps.has(op)) {
      this.line(start, op)
      return i
    }
    if (op.startsWith("LITERAL") || op.startsWith("NOT_LITERAL")) {
      this.line(start, `${op} ${hex(a)} (${charText(a)})`)
      return i + 1
    }
    if (op.startsWith("RANGE")) {
      this.line(start, `${op} ${hex(a)} ${hex(b)} (${charText(a)}-${charText(b)})`)
      return i + 2
    }
    if (setOps.has(op)) {
      this.line(start, `${op} ${a}`, i + a)
      this.block(i + 1, i + a)
      return i + a
    }
    if (repeatOps.has(op)) {
      this.line(start, `${op} ${a} ${b} ${c === MAXREPEAT ? "MAXREPEAT" : c}`, i + a)
      this.block(i + 3, i + a)
      return i + a
    }
    switch (op) {
      case "AT":
        this.line(start, `AT ${srePositions[a]}`)
        return i + 1
      case "CATEGORY":
        this.line(start, `CATEGORY ${sreCategories[a]}`)
        return i + 1
      case "CHARSET":
        this.line(start, `CHARSET ${wordsText(code.slice(i, i + 8))}`)
        return i + 8
      case "BIGCHARSET":
        return this.bigCharset(start)
      case "JUMP":
        this.line(start, `JUMP ${a}`, i + a)
        return i + 1
      case "BRANCH":
        return this.branch(start)
      case "GROUPREF_EXISTS":
        this.line(start, `${op} ${a} ${b}`, i + b)
        return i + 2
      case "ASSERT":
      case "ASSERT_NOT":
        this.line(start, `${op} ${a} ${b}`, i + a)
        this.block(i + 2, i + a)
        return i + a
      case "ATOMIC_GROUP":
        this.line(start, `${op} ${a}`, i + a)
        this.block(i + 1, i + a)
        return i + a
      case "INFO":
        return this.info(start)
      default:
        // MARK and the references
        this.line(start, `${op} ${a}`)
        return i + 1
    }
  }

  private bigCharset(start: number): number {
    const { code } = this
    const blocks = code[start + 1]
    let at = start + 2
    const table = code.slice(at, at + 64).flatMap((word) => [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24])
    this.line(start, `BIGCHARSET ${blocks} [${table.join(", ")}]`)
    at += 64
    this.level++
    for (let k = 0; k < blocks; k++, at += 8) this.detail(wordsText(code.slice(at, at + 8)))
    this.level--
    return at
  }

  private branch(start: number): number {
    const { code } = this
    let at = start + 1
    this.line(start, `BRANCH ${code[at]}`, at + code[at])
    while (code[at] !== 0) {
      this.block(at + 1, at + code[at])
      at += code[at]
      if (code[at] !== 0) this.line(at, `branch ${code[at]}`, at + code[at])
      else this.line(at, "FAILURE")
    }
    return at + 1
  }

  private info(start: number): number {
    const { code } = this
    const i = start + 1
    const [skip, flags, min, max] = code.slice(i, i + 4)
    const text = `INFO ${skip} 0b${flags.toString(2)} ${min} ${max === MAXREPEAT ? "MAXREPEAT" : max}`
    this.line(start, text, i + skip)
    let at = i + 4
    if (flags & infoPrefix) {
      const length = code[at]
      this.detail(`  prefix_skip ${code[at + 1]}`)
      at += 2
      const prefix = code.slice(at, at + length)
      const shown = reprString(prefix.map((char) => String.fromCodePoint(char)).join(""))
      this.detail(`  prefix [${prefix.map(hex).join(", ")}] (${shown})`)
      this.detail(`  overlap [${code.slice(at + length, at + 2 * length).join(", ")}]`)
    }
    if (flags & infoCharset) {
      this.level++
      this.detail("in")
      this.block(at, i + skip)
      this.level--
    }
    return i + skip
  }
}

function hex(word: number): string {
  return `0x${word.toString(16)}`
}

function charText(char: number): string {
  return reprString(String.fromCodePoint(char))
}

function wordsText(words: readonly number[]): string {
  return `[${words.map((word) => `0x${word.toString(16).padStart(8, "0")}`).join(", ")}]`
}
