// The notation of the error pass's rules, and its reader: text to data that peg.ts interprets.
//
//   name (memo):                a rule; (memo) remembers results by position, (left) is left-recursive,
//                               (quiet) switches the invalid_ rules off inside
//     | a=item 'tok' "soft" -> R   an alternative: labels, tokens, soft keywords, and what it gives:
//         -> Kind                  a node of that kind       -> a             the labelled value
//         -> fn()                  what the action `fn` gives
//         @ a / a..b / a.. / last / next  message            a SyntaxError there (see PlaceKind)
//         @ indent a message                                 an IndentationError naming a's line
//   items:  x? x* x+ (x | y) &x !x ~ &&'tok' sep.x+

import { keywords, operators } from "../../../grammar/characters.js"

export type Item =
  | { readonly kind: "token"; readonly type: number }
  | { readonly kind: "soft"; readonly text: string }
  | { readonly kind: "class"; readonly name: string }
  | RuleItem
  | { readonly kind: "forced"; readonly type: number; readonly text: string }
  | { readonly kind: "cut" }
  | { readonly kind: "and" | "not" | "optional" | "star" | "plus"; readonly item: Item }
  | { readonly kind: "gather"; readonly separator: Item; readonly item: Item }
  | { readonly kind: "group"; readonly alternatives: readonly Alternative[] }

export interface RuleItem {
  readonly kind: "rule"
  readonly name: string
  /// Set once all rules are read.
  rule: Rule | null
}

export type PlaceKind = "at" | "range" | "from" | "last" | "next" | "indent"

export type Result =
  | { readonly kind: "default" }
  | { readonly kind: "node"; readonly name: string }
  | { readonly kind: "label"; readonly name: string }
  | { readonly kind: "action"; readonly name: string }
  | { readonly kind: "error"; readonly place: PlaceKind; readonly from: string; readonly to: string; readonly message: string }

export interface Alternative {
  readonly labels: readonly (string | null)[]
  readonly items: readonly Item[]
  readonly result: Result
  /// Whether it is tried only in the second pass: it is an invalid_ rule.
  readonly invalid: boolean
}

export interface Rule {
  readonly name: string
  readonly memo: boolean
  readonly left: boolean
  readonly quiet: boolean
  readonly alternatives: readonly Alternative[]
}

const lexeme = /\s*('[^']*'|"[^"]*"|&&|->|\.\.|[A-Za-z_]\w*(?:\(\))?|[()|?*+&!~=.@])/y

/// The rules of some texts, linked to each other.
export function readRules(texts: readonly string[]): Map<string, Rule> {
  const rules = new Map<string, Rule>()
  const references: RuleItem[] = []
  for (const block of texts.flatMap((text) => text.split(/\n(?=\w)/))) {
    const head = /^(\w+)(?: \((\w+)\))?:/.exec(block.trim())
    if (head === null) continue
    const [whole, name, flag] = head as unknown as [string, string, string | undefined]
    const body = block.trim().slice(whole.length)
    const alternatives = new RuleReader(body, references).alternatives()
    rules.set(name, { name, memo: flag === "memo", left: flag === "left", quiet: flag === "quiet", alternatives })
  }
  for (const reference of references) reference.rule = rules.get(reference.name)!
  return rules
}

const tokenOfText: ReadonlyMap<string, number> = new Map<string, number>([...operators, ...keywords])

class RuleReader {
  private readonly lexemes: string[] = []
  private index = 0

  constructor(
    text: string,
    private readonly references: RuleItem[],
  ) {
    lexeme.lastIndex = 0
    for (let match = lexeme.exec(text); match !== null; match = lexeme.exec(text)) {
      this.lexemes.push(match[1]!)
      lexeme.lastIndex = match.index + match[0].length
    }
  }

  alternatives(): Alternative[] {
    const alternatives: Alternative[] = []
    this.take("|")
    do alternatives.push(this.alternative())
    while (this.take("|"))
    return alternatives
  }

  private get next(): string | undefined {
    return this.lexemes[this.index]
  }

  private take(text: string): boolean {
    if (this.next !== text) return false
    this.index++
    return true
  }

  private alternative(): Alternative {
    const labels: (string | null)[] = []
    const items: Item[] = []
    while (this.next !== undefined && this.next !== "|" && this.next !== ")" && this.next !== "->" && this.next !== "@") {
      const labelled = this.lexemes[this.index + 1] === "=" && /^\w/.test(this.next)
      labels.push(labelled ? this.next : null)
      if (labelled) this.index += 2
      items.push(this.item())
    }
    const first = items[0]
    const invalid = items.length === 1 && first?.kind === "rule" && first.name.startsWith("invalid_")
    return { labels, items, result: this.result(), invalid }
  }

  private item(): Item {
    if (this.take("&&")) {
      const text = this.lexemes[this.index++]!.slice(1, -1)
      return { kind: "forced", type: tokenOfText.get(text)!, text }
    }
    if (this.take("&")) return { kind: "and", item: this.atom() }
    if (this.take("!")) return { kind: "not", item: this.atom() }
    if (this.take("~")) return { kind: "cut" }
    const item = this.atom()
    if (this.take("?")) return { kind: "optional", item }
    if (this.take("*")) return { kind: "star", item }
    if (this.take("+")) return { kind: "plus", item }
    if (this.take(".")) {
      const gathered = this.atom()
      this.take("+")
      return { kind: "gather", separator: item, item: gathered }
    }
    return item
  }

  private atom(): Item {
    const word = this.lexemes[this.index++]!
    if (word === "(") {
      const alternatives = this.alternatives()
      this.take(")")
      return { kind: "group", alternatives }
    }
    if (word.startsWith("'")) return { kind: "token", type: tokenOfText.get(word.slice(1, -1))! }
    if (word.startsWith('"')) return { kind: "soft", text: word.slice(1, -1) }
    if (/^[A-Z_]+$/.test(word)) return { kind: "class", name: word }
    const reference: RuleItem = { kind: "rule", name: word, rule: null }
    this.references.push(reference)
    return reference
  }

  private result(): Result {
    if (this.take("->")) {
      const name = this.lexemes[this.index++]!
      if (name.endsWith("()")) return { kind: "action", name: name.slice(0, -2) }
      return { kind: /^[A-Z]/.test(name) ? "node" : "label", name }
    }
    return this.take("@") ? this.error() : { kind: "default" }
  }

  private error(): Result {
    const from = this.lexemes[this.index++]!
    if (from === "last" || from === "next")
      return { kind: "error", place: from, from: "", to: "", message: this.lexemes[this.index++]! }
    if (from === "indent") {
      const keyword = this.lexemes[this.index++]!
      return { kind: "error", place: "indent", from: keyword, to: "", message: this.lexemes[this.index++]! }
    }
    if (!this.take("..")) return { kind: "error", place: "at", from, to: "", message: this.lexemes[this.index++]! }
    const word = this.lexemes[this.index++]!
    // "a.. message" and "a..b message" differ in whether another word follows.
    const more = this.next !== undefined && this.next !== "|" && this.next !== ")"
    if (!more) return { kind: "error", place: "from", from, to: "", message: word }
    return { kind: "error", place: "range", from, to: word, message: this.lexemes[this.index++]! }
  }
}
