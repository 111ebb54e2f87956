// Pattern text to tree: the grammar of CPython's `re`, with its rewritings and its errors.

import { RegexError, reprString } from "./errors.js"
import { Flag, inlineFlags, MAXGROUPS, MAXREPEAT, typeFlags } from "./flags.js"
import { parseClass } from "./parse-class.js"
import { patternEscape } from "./parse-escape.js"
import { decimalDigits, length, Tokenizer } from "./tokenizer.js"
import { type Node, type RepeatMode, Sequence, type SetItem, sameNode, uniqueItems, type Width } from "./tree.js"

/// What parsing needs from the world around it.
export interface ParserHooks {
  /// `stacklevel` counts from the parser's own frames, as in CPython.
  warn(category: "FutureWarning" | "DeprecationWarning", message: string, stacklevel: number): void
  /// The code point of a `\N{name}`, or null.
  characterNamed(name: string): number | null
  /// How deep groups may nest, in CPython frames (two a group).
  readonly recursionLimit: number
}

export class ParserState {
  readonly groupIndex = new Map<string, number>()
  /// By group; null while the group is open. Group 0 is the pattern.
  readonly groupWidths: (Width | null)[] = [null]
  /// Where a conditional first named a group that may not exist.
  readonly groupRefPos = new Map<number, number>()
  lookbehindGroups: number | null = null

  constructor(
    public flags: number,
    readonly hooks: ParserHooks,
  ) {}

  /// The number of groups, group 0 included.
  get groups(): number {
    return this.groupWidths.length
  }

  openGroup(name: string | null, source: Tokenizer): number {
    const group = this.groups
    this.groupWidths.push(null)
    if (name === null) return group
    const old = this.groupIndex.get(name)
    if (old !== undefined) {
      const text = `redefinition of group name ${reprString(name)} as group ${group}; was group ${old}`
      throw source.error(text, length(name) + 1)
    }
    this.groupIndex.set(name, group)
    return group
  }

  isClosed(group: number): boolean {
    return group < this.groups && this.groupWidths[group] !== null
  }

  checkLookbehindGroup(group: number, source: Tokenizer): void {
    if (this.lookbehindGroups === null) return
    if (!this.isClosed(group)) throw source.error("cannot refer to an open group")
    if (group >= this.lookbehindGroups) {
      throw source.error("cannot refer to group defined in the same lookbehind subpattern")
    }
  }
}

export interface ParsedPattern {
  readonly tree: Sequence
  readonly flags: number
  readonly groupIndex: Map<string, number>
  /// Capturing groups, without group 0.
  readonly groups: number
}

export function parsePattern(pattern: string | Uint8Array, flags: number, hooks: ParserHooks): ParsedPattern {
  const source = new Tokenizer(pattern)
  const state = new ParserState(flags, hooks)
  const tree = new Parser(source, state).alternatives((flags & Flag.VERBOSE) !== 0, 0)
  state.flags = checkedFlags(source.isText, state.flags)
  if (source.next !== null) throw source.error("unbalanced parenthesis")
  for (const [group, pos] of state.groupRefPos) {
    if (group >= state.groups) throw source.errorAt(`invalid group reference ${group}`, pos)
  }
  return { tree, flags: flags | state.flags, groupIndex: state.groupIndex, groups: state.groups - 1 }
}

function checkedFlags(isText: boolean, flags: number): number {
  const valueError = (message: string): RegexError => new RegexError("ValueError", message)
  if (isText) {
    if (flags & Flag.LOCALE) throw valueError("cannot use LOCALE flag with a str pattern")
    if (!(flags & Flag.ASCII)) return flags | Flag.UNICODE
    if (flags & Flag.UNICODE) throw valueError("ASCII and UNICODE flags are incompatible")
    return flags
  }
  if (flags & Flag.UNICODE) throw valueError("cannot use UNICODE flag with a bytes pattern")
  if (flags & Flag.LOCALE && flags & Flag.ASCII) throw valueError("ASCII and LOCALE flags are incompatible")
  return flags
}

const whitespace = /^[ \t\n\r\v\f]$/

// `nested` counts CPython's frames: its warnings and its recursion limit depend on it.
class Parser {
  constructor(
    private readonly source: Tokenizer,
    private readonly state: ParserState,
  ) {}

  private sequence(nodes: Node[] = []): Sequence {
    return new Sequence(nodes, this.state.groupWidths)
  }

  /// a|b|c
  alternatives(verbose: boolean, nested: number): Sequence {
    const { source, state } = this
    if (nested > state.hooks.recursionLimit) throw new RegexError("RecursionError", "maximum recursion depth exceeded")
    const items: Sequence[] = []
    for (;;) {
      items.push(this.concatenation(verbose, nested + 1, nested === 0 && items.length === 0))
      if (!source.match("|")) break
      if (nested === 0) verbose = (state.flags & Flag.VERBOSE) !== 0
    }
    if (items.length === 1) return items[0]
    const nodes = takeCommonPrefix(items)
    const set = asCharacterSet(items)
    nodes.push(set !== null ? { op: "in", negated: false, items: set } : { op: "branch", items })
    return this.sequence(nodes)
  }

  private concatenation(verbose: boolean, nested: number, first: boolean): Sequence {
    const { source } = this
    const nodes: Node[] = []
    for (;;) {
      const token = source.next
      if (token === null || token === "|" || token === ")") break
      source.get()
      if (verbose && whitespace.test(token)) continue
      if (verbose && token === "#") {
        this.skipLine()
        continue
      }
      switch (token) {
        case "[":
          nodes.push(parseClass(source, this.state, nested))
          break
        case "*":
        case "+":
        case "?":
        case "{":
          this.repeat(token, nodes)
          break
        case ".":
          nodes.push({ op: "any" })
          break
        case "(":
          verbose = this.group(nodes, verbose, nested, first)
          break
        case "^":
          nodes.push({ op: "at", at: "beginning" })
          break
        case "$":
          nodes.push({ op: "at", at: "end" })
          break
        default:
          if (token[0] === "\\") nodes.push(patternEscape(source, token, this.state))
          else nodes.push({ op: "literal", char: token.codePointAt(0)! })
      }
    }
    return this.sequence(withoutPlainGroups(nodes))
  }

  private skipLine(): void {
    for (;;) {
      const token = this.source.get()
      if (token === null || token === "\n") return
    }
  }

  private repeat(token: string, nodes: Node[]): void {
    const { source } = this
    const here = source.tell()
    const bounds = this.repeatBounds(token)
    if (bounds === null) {
      nodes.push({ op: "literal", char: 123 })
      return
    }
    const last = nodes.at(-1)
    if (last === undefined || last.op === "at") throw source.error("nothing to repeat", source.tell() - here + 1)
    if (last.op === "repeat") throw source.error("multiple repeat", source.tell() - here + 1)
    const item = isPlainGroup(last) ? last.item : this.sequence([last])
    let mode: RepeatMode = "greedy"
    if (source.match("?")) mode = "lazy"
    else if (source.match("+")) mode = "possessive"
    nodes[nodes.length - 1] = { op: "repeat", mode, ...bounds, item }
  }

  /// Null for a brace that is no quantifier.
  private repeatBounds(token: string): { min: number; max: number } | null {
    const { source } = this
    if (token === "?") return { min: 0, max: 1 }
    if (token === "*") return { min: 0, max: MAXREPEAT }
    if (token === "+") return { min: 1, max: MAXREPEAT }
    if (source.next === "}") return null
    const here = source.tell()
    const low = this.digits()
    const high = source.match(",") ? this.digits() : low
    if (!source.match("}")) {
      source.seek(here)
      return null
    }
    const min = low === "" ? 0 : repeatCount(low)
    const max = high === "" ? MAXREPEAT : repeatCount(high)
    if (max < min) throw source.error("min repeat greater than max repeat", source.tell() - here)
    return { min, max }
  }

  private digits(): string {
    let text = ""
    while (this.source.nextIs(decimalDigits)) text += this.source.get()
    return text
  }

  /// Parses what follows an opening parenthesis. Returns whether the rest is verbose (global flags may change it).
  private group(nodes: Node[], verbose: boolean, nested: number, first: boolean): boolean {
    const { source, state } = this
    const start = source.tell() - 1
    if (!source.match("?")) {
      nodes.push(this.captured(null, verbose, nested, start))
      return verbose
    }
    const char = this.needChar()
    switch (char) {
      case "P":
        this.pythonExtension(nodes, verbose, nested, start)
        return verbose
      case ":":
        nodes.push(this.scoped(0, 0, verbose, nested, start))
        return verbose
      case "#":
        this.comment(start)
        return verbose
      case "=":
      case "!":
      case "<":
        nodes.push(this.lookaround(char, verbose, nested, start))
        return verbose
      case "(":
        nodes.push(this.conditional(verbose, nested, start))
        return verbose
      case ">":
        nodes.push({ op: "atomic", item: this.body(verbose, nested, start) })
        return verbose
    }
    if (!inlineFlags.has(char) && char !== "-") throw source.error(`unknown extension ?${char}`, length(char) + 1)
    const flags = this.parseFlags(char)
    if (flags === null) {
      if (!first || nodes.length > 0) {
        throw source.error("global flags not at the start of the expression", source.tell() - start)
      }
      return (state.flags & Flag.VERBOSE) !== 0
    }
    nodes.push(this.scoped(flags.add, flags.del, verbose, nested, start))
    return verbose
  }

  private needChar(): string {
    const char = this.source.get()
    if (char === null) throw this.source.error("unexpected end of pattern")
    return char
  }

  private body(verbose: boolean, nested: number, start: number): Sequence {
    const item = this.alternatives(verbose, nested + 1)
    this.closing(start)
    return item
  }

  private closing(start: number): void {
    const { source } = this
    if (!source.match(")")) throw source.error("missing ), unterminated subpattern", source.tell() - start)
  }

  private captured(name: string | null, verbose: boolean, nested: number, start: number): Node {
    const group = this.state.openGroup(name, this.source)
    const item = this.body(verbose, nested, start)
    this.state.groupWidths[group] = item.width
    return { op: "group", group, add: 0, del: 0, item }
  }

  private scoped(add: number, del: number, verbose: boolean, nested: number, start: number): Node {
    const inner = (verbose || (add & Flag.VERBOSE) !== 0) && !(del & Flag.VERBOSE)
    return { op: "group", group: null, add, del, item: this.body(inner, nested, start) }
  }

  /// (?P<name>...) and (?P=name)
  private pythonExtension(nodes: Node[], verbose: boolean, nested: number, start: number): void {
    const { source, state } = this
    if (source.match("<")) {
      const name = source.getUntil(">", "group name")
      source.checkGroupName(name, 1)
      nodes.push(this.captured(name, verbose, nested, start))
      return
    }
    if (source.match("=")) {
      const name = source.getUntil(")", "group name")
      source.checkGroupName(name, 1)
      const group = state.groupIndex.get(name)
      if (group === undefined) throw source.error(`unknown group name ${reprString(name)}`, length(name) + 1)
      if (!state.isClosed(group)) throw source.error("cannot refer to an open group", length(name) + 1)
      state.checkLookbehindGroup(group, source)
      nodes.push({ op: "groupref", group })
      return
    }
    const char = this.needChar()
    throw source.error(`unknown extension ?P${char}`, length(char) + 2)
  }

  private comment(start: number): void {
    const { source } = this
    for (;;) {
      if (source.next === null) throw source.error("missing ), unterminated comment", source.tell() - start)
      if (source.get() === ")") return
    }
  }

  private lookaround(char: string, verbose: boolean, nested: number, start: number): Node {
    const { source, state } = this
    const behind = char === "<"
    const outer = state.lookbehindGroups
    if (behind) {
      char = this.needChar()
      if (char !== "=" && char !== "!") throw source.error(`unknown extension ?<${char}`, length(char) + 2)
      state.lookbehindGroups ??= state.groups
    }
    const item = this.alternatives(verbose, nested + 1)
    if (behind) state.lookbehindGroups = outer
    this.closing(start)
    if (char === "=") return { op: "assert", behind, item }
    return item.nodes.length > 0 ? { op: "assertNot", behind, item } : { op: "failure" }
  }

  /// (?(group)yes|no)
  private conditional(verbose: boolean, nested: number, start: number): Node {
    const { source, state } = this
    const group = this.conditionGroup(source.getUntil(")", "group name"))
    state.checkLookbehindGroup(group, source)
    const yes = this.concatenation(verbose, nested + 1, false)
    let no: Sequence | null = null
    if (source.match("|")) {
      no = this.concatenation(verbose, nested + 1, false)
      if (source.next === "|") throw source.error("conditional backref with more than two branches")
    }
    this.closing(start)
    return { op: "conditional", group, yes, no }
  }

  private conditionGroup(name: string): number {
    const { source, state } = this
    if (!/^[0-9]+$/.test(name)) {
      source.checkGroupName(name, 1)
      const group = state.groupIndex.get(name)
      if (group === undefined) throw source.error(`unknown group name ${reprString(name)}`, length(name) + 1)
      return group
    }
    const group = Number(name)
    if (group === 0) throw source.error("bad group number", name.length + 1)
    if (group >= MAXGROUPS) throw source.error(`invalid group reference ${BigInt(name)}`, name.length + 1)
    if (!state.groupRefPos.has(group)) state.groupRefPos.set(group, source.tell() - name.length - 1)
    return group
  }

  /// Null if they were global flags: `(?i)`.
  private parseFlags(first: string): { add: number; del: number } | null {
    const { source, state } = this
    let add = 0
    let del = 0
    let char: string | null = first
    if (char !== "-") {
      for (;;) {
        add = this.addFlag(add, char)
        char = source.get()
        if (char === null) throw source.error("missing -, : or )")
        if (char === ")" || char === "-" || char === ":") break
        if (!inlineFlags.has(char)) throw unknownFlag(source, char, "missing -, : or )")
      }
    }
    if (char === ")") {
      state.flags |= add
      return null
    }
    if (char === "-") {
      char = source.get()
      if (char === null) throw source.error("missing flag")
      if (!inlineFlags.has(char)) throw unknownFlag(source, char, "missing flag")
      for (;;) {
        const flag: number = inlineFlags.get(char)!
        if (flag & typeFlags) throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
        del |= flag
        char = source.get()
        if (char === null) throw source.error("missing :")
        if (char === ":") break
        if (!inlineFlags.has(char)) throw unknownFlag(source, char, "missing :")
      }
    }
    if (add & del) throw source.error("bad inline flags: flag turned on and off", 1)
    return { add, del }
  }

  private addFlag(flags: number, char: string): number {
    const { source } = this
    const flag = inlineFlags.get(char)!
    if (source.isText && char === "L") throw source.error("bad inline flags: cannot use 'L' flag with a str pattern")
    if (!source.isText && char === "u") throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
    flags |= flag
    if (flag & typeFlags && (flags & typeFlags) !== flag) {
      throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
    }
    return flags
  }
}

function unknownFlag(source: Tokenizer, char: string, otherwise: string): RegexError {
  return source.error(/^\p{L}$/u.test(char) ? "unknown flag" : otherwise, length(char))
}

function repeatCount(text: string): number {
  const count = Number(text)
  if (count >= MAXREPEAT) throw new RegexError("OverflowError", "the repetition number is too large")
  return count
}

type GroupNode = Extract<Node, { op: "group" }>

/// (?:...) without flags of its own.
function isPlainGroup(node: Node): node is GroupNode {
  return node.op === "group" && node.group === null && node.add === 0 && node.del === 0
}

function withoutPlainGroups(nodes: Node[]): Node[] {
  if (!nodes.some(isPlainGroup)) return nodes
  return nodes.flatMap((node) => (isPlainGroup(node) ? node.item.nodes : [node]))
}

/// Moves what all alternatives start with out of them.
function takeCommonPrefix(items: readonly Sequence[]): Node[] {
  const prefix: Node[] = []
  for (;;) {
    const node = items[0].nodes[0]
    if (node === undefined) return prefix
    for (const item of items) {
      if (item.nodes.length === 0 || !sameNode(node, item.nodes[0])) return prefix
    }
    for (const item of items) item.nodes.shift()
    prefix.push(node)
  }
}

/// The set that single-character alternatives amount to, or null.
function asCharacterSet(items: readonly Sequence[]): SetItem[] | null {
  const set: SetItem[] = []
  for (const item of items) {
    const node = item.nodes[0]
    if (item.nodes.length !== 1) return null
    if (node.op === "literal") set.push({ kind: "literal", char: node.char })
    else if (node.op === "in" && !node.negated) set.push(...node.items)
    else return null
  }
  return uniqueItems(set)
}
