// A packrat parser over tokens for the rules of rules-*.ts: CPython's own way of parsing, used only after a failure, to
// find the message CPython would give. It builds just enough of a tree for the messages.

import { Token } from "../../../grammar/generated/terms.js"
import type { TokenReader } from "../lowering.js"
import type { Alternative, Item, Result, Rule } from "./notation.js"

/// What a rule found: tokens `first` up to `to` (exclusive); labelled parts.
export class PegNode {
  constructor(
    readonly kind: string,
    readonly first: number,
    readonly to: number,
    readonly parts: Readonly<Record<string, PegValue | undefined>>,
    readonly items: readonly PegValue[],
  ) {}
}

export type PegValue = PegNode | readonly PegValue[]

/// Null: no match. An action that returns null fails its whole rule, as in CPython.
export type Actions = Readonly<Record<string, ((peg: Peg, match: Match) => PegValue | null) | undefined>>

export interface Match {
  readonly first: number
  readonly to: number
  readonly parts: Record<string, PegValue | undefined>
  readonly items: readonly PegValue[]
}

const nothing: PegValue = []

const tokenClasses: Readonly<Record<string, number | undefined>> = {
  NUMBER: Token.number,
  STRING: Token.string,
  NEWLINE: Token.newline,
  INDENT: Token.indent,
  DEDENT: Token.dedent,
  FSTRING_START: Token.fstart,
  FSTRING_MIDDLE: Token.FMiddle,
  FSTRING_END: Token.fend,
  AUGASSIGN: Token.augOp,
}

const softKeywords = ["_", "case", "match", "type"]

// CPython compares as many characters as the name has, so that `t` is a soft keyword to its error rules.
function startsSoftKeyword(name: string): boolean {
  return softKeywords.some((keyword) => keyword.startsWith(name))
}

/// Virtual tokens after the real ones.
export const endMarker = -1

interface Memo {
  readonly value: PegValue | null
  readonly mark: number
}

export class Peg {
  mark = 0
  /// How many tokens have been looked at.
  fill = 0
  /// Whether the invalid_ rules are tried.
  explaining = false
  private memo: (Map<Rule, Memo> | undefined)[] = []

  constructor(
    readonly reader: TokenReader,
    private readonly rules: ReadonlyMap<string, Rule>,
    private readonly actions: Actions,
    private readonly errors: {
      tokenizer(peg: Peg): never
      raise(peg: Peg, result: Extract<Result, { kind: "error" }>, parts: Match["parts"]): never
      forced(peg: Peg, text: string): never
    },
  ) {}

  /// Whether `rule` matches from the first token.
  run(rule: string): boolean {
    this.mark = 0
    this.memo = []
    return this.rule(this.rules.get(rule)!) !== null
  }

  /// The type of token `index`, as if it were fetched now. Throws the tokenizer's error when that token is the error.
  type(index: number): number {
    const { tokens } = this.reader
    if (index >= this.fill) {
      this.fill = index + 1
      if (tokens.types[index] === Token.error && index < tokens.count) this.errors.tokenizer(this)
    }
    if (index < tokens.count) return tokens.types[index]!
    return endMarker
  }

  isName(index: number): boolean {
    const type = this.type(index)
    return type === Token.name || type === Token.kMatch || type === Token.kCase || type === Token.kType
  }

  tokenNode(index: number): PegNode {
    return new PegNode("token", index, index + 1, {}, [])
  }

  private rule(rule: Rule): PegValue | null {
    if (rule.left) return this.leftRecursive(rule)
    if (rule.memo) return this.memoized(rule)
    if (!rule.quiet) return this.alternatives(rule.alternatives)
    const { explaining } = this
    this.explaining = false
    const value = this.alternatives(rule.alternatives)
    this.explaining = explaining
    return value
  }

  private memosAt(mark: number): Map<Rule, Memo> {
    let memos = this.memo[mark]
    if (memos === undefined) {
      memos = new Map()
      this.memo[mark] = memos
    }
    return memos
  }

  private memoized(rule: Rule): PegValue | null {
    const memos = this.memosAt(this.mark)
    const known = memos.get(rule)
    if (known !== undefined) {
      this.mark = known.mark
      return known.value
    }
    const value = this.alternatives(rule.alternatives)
    memos.set(rule, { value, mark: this.mark })
    return value
  }

  // Grows a seed: each round may use the result of the round before as its left part.
  private leftRecursive(rule: Rule): PegValue | null {
    const start = this.mark
    const memos = this.memosAt(start)
    const known = memos.get(rule)
    if (known !== undefined) {
      this.mark = known.mark
      return known.value
    }
    let best: Memo = { value: null, mark: start }
    for (;;) {
      memos.set(rule, best)
      this.mark = start
      const value = this.alternatives(rule.alternatives)
      if (value === null || this.mark <= best.mark) break
      best = { value, mark: this.mark }
    }
    this.mark = best.mark
    return best.value
  }

  // The first alternative that matches. One long function, as each frame here is one for each rule on the way down:
  // with three functions instead, nesting overflowed JavaScript's stack at 85 brackets instead of 130.
  private alternatives(alternatives: readonly Alternative[]): PegValue | null {
    const start = this.mark
    next: for (const { items, labels, result, invalid } of alternatives) {
      if (invalid && !this.explaining) continue
      this.mark = start
      const parts: Match["parts"] = {}
      const values: PegValue[] = []
      let committed = false
      for (let i = 0; i < items.length; i++) {
        const item = items[i]!
        if (item.kind === "cut") {
          committed = true
          continue
        }
        const value = item.kind === "rule" ? this.rule(item.rule!) : this.item(item)
        if (value === null) {
          if (committed) break next
          continue next
        }
        if (item.kind !== "and" && item.kind !== "not") values.push(value)
        const label = labels[i]
        if (label !== null && label !== undefined) parts[label] = value
      }
      const value = this.result(result, start, parts, values)
      if (value === null) break
      return value
    }
    this.mark = start
    return null
  }

  private result(result: Result, first: number, parts: Match["parts"], items: readonly PegValue[]): PegValue | null {
    switch (result.kind) {
      case "default":
        return items.length === 1 ? items[0]! : new PegNode("", first, this.mark, parts, items)
      case "node":
        return new PegNode(result.name, first, this.mark, parts, items)
      case "label":
        return parts[result.name]!
      case "action":
        return this.actions[result.name]!(this, { first, to: this.mark, parts, items })
      default:
        return this.errors.raise(this, result, parts)
    }
  }

  private item(item: Item): PegValue | null {
    switch (item.kind) {
      case "rule":
        return this.rule(item.rule!)
      case "token":
        return this.expect(item.type)
      case "class":
        return this.tokenClass(item.name)
      case "soft":
        return this.isName(this.mark) && this.reader.text(this.mark) === item.text ? this.take() : null
      case "forced":
        return this.expect(item.type) ?? this.errors.forced(this, item.text)
      case "group":
        return this.alternatives(item.alternatives)
      case "optional": {
        const start = this.mark
        const value = this.item(item.item)
        if (value !== null) return value
        this.mark = start
        return nothing
      }
      case "star":
        return this.repeat(item.item)
      case "plus": {
        const values = this.repeat(item.item)
        return values.length === 0 ? null : values
      }
      case "gather":
        return this.gather(item.separator, item.item)
      case "and":
      case "not":
        return this.look(item.item) === (item.kind === "and") ? nothing : null
      default:
        return nothing
    }
  }

  private take(): PegNode {
    return this.tokenNode(this.mark++)
  }

  private expect(type: number): PegNode | null {
    return this.type(this.mark) === type ? this.take() : null
  }

  private tokenClass(name: string): PegNode | null {
    const type = tokenClasses[name]
    if (type !== undefined) return this.expect(type)
    if (name === "NAME") {
      if (!this.isName(this.mark)) return null
      const token = this.mark++
      return new PegNode("Name", token, token + 1, {}, [])
    }
    if (name === "ENDMARKER") return this.expect(endMarker)
    return this.isName(this.mark) && startsSoftKeyword(this.reader.text(this.mark)) ? this.take() : null
  }

  private look(item: Item): boolean {
    const start = this.mark
    const found = this.item(item) !== null
    this.mark = start
    return found
  }

  private repeat(item: Item): PegValue[] {
    const values: PegValue[] = []
    for (;;) {
      const start = this.mark
      const value = this.item(item)
      if (value === null || this.mark === start) {
        this.mark = start
        return values
      }
      values.push(value)
    }
  }

  private gather(separator: Item, item: Item): PegValue[] | null {
    const first = this.item(item)
    if (first === null) return null
    const values = [first]
    for (;;) {
      const start = this.mark
      const next = this.item(separator) === null ? null : this.item(item)
      if (next === null) {
        this.mark = start
        return values
      }
      values.push(next)
    }
  }
}
