// The code CPython compiles a pattern to, word for word. Only `re.DEBUG` shows it: the matcher runs its own (compile.ts).

import { combineFlags, Flag, MAXCODE } from "./flags.js"
import type { ParsedPattern } from "./parser.js"
import { charsetPrefix, literalPrefix, overlaps } from "./sre-prefix.js"
import { companions, optimizedSet, type SetEntry, setEntries } from "./sre-sets.js"
import type { At, Node, RepeatMode, Sequence } from "./tree.js"
import type { Category } from "./unicode.js"
import { caseRules } from "./units.js"

/// Opcodes, numbered by their place.
export const sreOpcodes = [
  ...["FAILURE", "SUCCESS", "ANY", "ANY_ALL", "ASSERT", "ASSERT_NOT", "AT", "BRANCH", "CATEGORY", "CHARSET", "BIGCHARSET"],
  ...["GROUPREF", "GROUPREF_EXISTS", "IN", "INFO", "JUMP", "LITERAL", "MARK", "MAX_UNTIL", "MIN_UNTIL", "NOT_LITERAL", "NEGATE"],
  ...["RANGE", "REPEAT", "REPEAT_ONE", "SUBPATTERN", "MIN_REPEAT_ONE", "ATOMIC_GROUP", "POSSESSIVE_REPEAT"],
  ...["POSSESSIVE_REPEAT_ONE", "GROUPREF_IGNORE", "IN_IGNORE", "LITERAL_IGNORE", "NOT_LITERAL_IGNORE", "GROUPREF_LOC_IGNORE"],
  ...["IN_LOC_IGNORE", "LITERAL_LOC_IGNORE", "NOT_LITERAL_LOC_IGNORE", "GROUPREF_UNI_IGNORE", "IN_UNI_IGNORE"],
  ...["LITERAL_UNI_IGNORE", "NOT_LITERAL_UNI_IGNORE", "RANGE_UNI_IGNORE"],
]

/// Operands of AT.
export const srePositions = [
  ...["BEGINNING", "BEGINNING_LINE", "BEGINNING_STRING", "BOUNDARY", "NON_BOUNDARY", "END", "END_LINE", "END_STRING"],
  ...["LOC_BOUNDARY", "LOC_NON_BOUNDARY", "UNI_BOUNDARY", "UNI_NON_BOUNDARY"],
]

/// Operands of CATEGORY.
export const sreCategories = [
  ...["DIGIT", "NOT_DIGIT", "SPACE", "NOT_SPACE", "WORD", "NOT_WORD", "LINEBREAK", "NOT_LINEBREAK", "LOC_WORD", "LOC_NOT_WORD"],
  ...[
    "UNI_DIGIT",
    "UNI_NOT_DIGIT",
    "UNI_SPACE",
    "UNI_NOT_SPACE",
    "UNI_WORD",
    "UNI_NOT_WORD",
    "UNI_LINEBREAK",
    "UNI_NOT_LINEBREAK",
  ],
]

export const infoPrefix = 1
const infoLiteral = 2
export const infoCharset = 4

export function sreCode(parsed: ParsedPattern): number[] {
  const emitter = new SreEmitter()
  emitter.info(parsed.tree, parsed.flags)
  emitter.sequence(parsed.tree, parsed.flags)
  emitter.emit("SUCCESS")
  return emitter.code
}

const repeatOps: Record<RepeatMode, readonly [one: string, general: string, end: string]> = {
  greedy: ["REPEAT_ONE", "REPEAT", "MAX_UNTIL"],
  lazy: ["MIN_REPEAT_ONE", "REPEAT", "MIN_UNTIL"],
  possessive: ["POSSESSIVE_REPEAT_ONE", "POSSESSIVE_REPEAT", "SUCCESS"],
}

const positionNames: Record<At, string> = {
  beginning: "BEGINNING",
  beginningString: "BEGINNING_STRING",
  boundary: "BOUNDARY",
  nonBoundary: "NON_BOUNDARY",
  end: "END",
  endString: "END_STRING",
}

class SreEmitter {
  readonly code: number[] = []

  emit(op: string, ...operands: number[]): void {
    this.code.push(sreOpcodes.indexOf(op), ...operands)
  }

  /// Emits an operand to be set to the distance from it to where `fill` is called.
  private skip(): () => void {
    const at = this.code.length
    this.code.push(0)
    return () => {
      this.code[at] = this.code.length - at
    }
  }

  sequence(sequence: Sequence, flags: number): void {
    for (const node of sequence.nodes) this.node(node, flags)
  }

  private node(node: Node, flags: number): void {
    switch (node.op) {
      case "literal":
      case "notLiteral":
        this.literal(node.op === "literal" ? "LITERAL" : "NOT_LITERAL", node.char, flags)
        break
      case "in":
        this.set(node, flags)
        break
      case "any":
        this.emit(flags & Flag.DOTALL ? "ANY_ALL" : "ANY")
        break
      case "repeat":
        this.repeat(node, flags)
        break
      case "group":
        if (node.group !== null) this.emit("MARK", 2 * node.group - 2)
        this.sequence(node.item, combineFlags(flags, node.add, node.del))
        if (node.group !== null) this.emit("MARK", 2 * node.group - 1)
        break
      case "atomic": {
        this.emit("ATOMIC_GROUP")
        this.body(node.item, flags)
        break
      }
      case "failure":
        this.emit("FAILURE")
        break
      case "assert":
      case "assertNot": {
        this.emit(node.op === "assert" ? "ASSERT" : "ASSERT_NOT")
        const fill = this.skip()
        this.code.push(node.behind ? node.item.width.min : 0)
        this.sequence(node.item, flags)
        this.emit("SUCCESS")
        fill()
        break
      }
      case "at":
        this.emit("AT", positionCode(node.at, flags))
        break
      case "branch":
        this.branch(node.items, flags)
        break
      case "groupref":
        this.emit(`GROUPREF${ignoreSuffix(flags)}`, node.group - 1)
        break
      case "conditional":
        this.conditional(node.group, node.yes, node.no, flags)
        break
    }
  }

  private body(item: Sequence, flags: number): void {
    const fill = this.skip()
    this.sequence(item, flags)
    this.emit("SUCCESS")
    fill()
  }

  private literal(op: string, char: number, flags: number): void {
    const rules = caseRules(flags)
    if (rules === null) {
      this.emit(flags & Flag.IGNORECASE ? `${op}_LOC_IGNORE` : op, char)
    } else if (!rules.isCased(char)) {
      this.emit(op, char)
    } else {
      const lower = rules.lower(char)
      const others = companions(rules, lower)
      if (others.length === 0) {
        this.emit(op + ignoreSuffix(flags), lower)
        return
      }
      this.emit("IN_UNI_IGNORE")
      const fill = this.skip()
      if (op === "NOT_LITERAL") this.emit("NEGATE")
      for (const one of [lower, ...others]) this.emit("LITERAL", one)
      this.emit("FAILURE")
      fill()
    }
  }

  private set(node: Extract<Node, { op: "in" }>, flags: number): void {
    const { entries, hasCased } = optimizedSet(setEntries(node), caseRules(flags))
    const locale = flags & Flag.IGNORECASE && flags & Flag.LOCALE
    this.emit(locale ? "IN_LOC_IGNORE" : hasCased ? `IN${ignoreSuffix(flags)}` : "IN")
    const fill = this.skip()
    this.entries(entries, flags)
    fill()
  }

  private entries(entries: readonly SetEntry[], flags: number): void {
    for (const entry of entries) {
      switch (entry.kind) {
        case "negate":
          this.emit("NEGATE")
          break
        case "literal":
          this.emit("LITERAL", entry.char)
          break
        case "range":
          this.emit("RANGE", entry.first, entry.last)
          break
        case "rangeIgnore":
          this.emit("RANGE_UNI_IGNORE", entry.first, entry.last)
          break
        case "bitmap":
          this.emit(entry.op, ...entry.words)
          break
        case "category":
          this.emit("CATEGORY", categoryCode(entry.category, entry.negated, flags))
      }
    }
    this.emit("FAILURE")
  }

  private repeat(node: Extract<Node, { op: "repeat" }>, flags: number): void {
    const [one, general, end] = repeatOps[node.mode]
    const simple = isSimple(node.item)
    this.emit(simple ? one : general)
    const fill = this.skip()
    this.code.push(node.min, node.max)
    this.sequence(node.item, flags)
    if (simple) this.emit("SUCCESS")
    fill()
    if (!simple) this.emit(end)
  }

  private branch(items: readonly Sequence[], flags: number): void {
    this.emit("BRANCH")
    const tails: (() => void)[] = []
    for (const item of items) {
      const fill = this.skip()
      this.sequence(item, flags)
      this.emit("JUMP")
      tails.push(this.skip())
      fill()
    }
    this.emit("FAILURE")
    for (const fill of tails) fill()
  }

  private conditional(group: number, yes: Sequence, no: Sequence | null, flags: number): void {
    this.emit("GROUPREF_EXISTS", group - 1)
    const at = this.code.length
    this.code.push(0)
    this.sequence(yes, flags)
    if (no === null || no.nodes.length === 0) {
      this.code[at] = this.code.length - at + 1
      return
    }
    this.emit("JUMP")
    const fill = this.skip()
    this.code[at] = this.code.length - at + 1
    this.sequence(no, flags)
    fill()
  }

  /// The block that tells CPython's search what every match starts with.
  info(tree: Sequence, flags: number): void {
    const { min, max } = tree.width
    const most = Math.min(max, MAXCODE)
    if (min === 0) {
      this.emit("INFO", 4, 0, min, most)
      return
    }
    const locale = flags & Flag.IGNORECASE && flags & Flag.LOCALE
    const prefix = locale ? { chars: [], skip: null, all: false } : literalPrefix(tree, flags)
    const charset = locale || prefix.chars.length > 0 ? null : charsetPrefix(tree, flags)
    this.emit("INFO")
    const fill = this.skip()
    if (prefix.chars.length > 0) this.code.push(infoPrefix | (prefix.skip === null && prefix.all ? infoLiteral : 0))
    else this.code.push(charset !== null && charset.length > 0 ? infoCharset : 0)
    this.code.push(Math.min(min, MAXCODE), most)
    if (prefix.chars.length > 0) {
      this.code.push(prefix.chars.length, prefix.skip ?? prefix.chars.length, ...prefix.chars, ...overlaps(prefix.chars))
    } else if (charset !== null && charset.length > 0) {
      this.entries(optimizedSet(charset, null).entries, flags)
    }
    fill()
  }
}

function ignoreSuffix(flags: number): string {
  if (!(flags & Flag.IGNORECASE)) return ""
  if (flags & Flag.LOCALE) return "_LOC_IGNORE"
  return flags & Flag.UNICODE ? "_UNI_IGNORE" : "_IGNORE"
}

function positionCode(at: At, flags: number): number {
  let name = positionNames[at]
  if (flags & Flag.MULTILINE && (at === "beginning" || at === "end")) name += "_LINE"
  if (at === "boundary" || at === "nonBoundary") {
    if (flags & Flag.LOCALE) name = `LOC_${name}`
    else if (flags & Flag.UNICODE) name = `UNI_${name}`
  }
  return srePositions.indexOf(name)
}

function categoryCode(category: Category, negated: boolean, flags: number): number {
  const name = (negated ? "NOT_" : "") + category.toUpperCase()
  if (flags & Flag.LOCALE) return sreCategories.indexOf(category === "word" ? `LOC_${name}` : name)
  return sreCategories.indexOf(flags & Flag.UNICODE ? `UNI_${name}` : name)
}

function isSimple(item: Sequence): boolean {
  if (item.nodes.length !== 1) return false
  const [node] = item.nodes
  if (node.op === "group") return node.group === null && isSimple(node.item)
  return node.op === "literal" || node.op === "notLiteral" || node.op === "any" || node.op === "in"
}
