// Character classes: [...].

import { classEscape } from "./parse-escape.js"
import type { ParserState } from "./parser.js"
import { length, type Tokenizer } from "./tokenizer.js"
import { type Node, type SetItem, uniqueItems } from "./tree.js"

const setOperations: ReadonlyMap<string, string> = new Map([
  ["-", "difference"],
  ["&", "intersection"],
  ["~", "symmetric difference"],
  ["|", "union"],
])

/// Parses what follows the opening bracket.
export function parseClass(source: Tokenizer, state: ParserState, nested: number): Node {
  const here = source.tell() - 1
  const items: SetItem[] = []
  const futureWarning = (message: string, pos: number): void =>
    state.hooks.warn("FutureWarning", `${message} at position ${pos}`, nested + 6)
  const nextToken = (): string => {
    const token = source.get()
    if (token === null) throw source.error("unterminated character set", source.tell() - here)
    return token
  }
  const itemOf = (token: string): SetItem =>
    token[0] === "\\" ? classEscape(source, token, state) : { kind: "literal", char: token.codePointAt(0)! }

  if (source.next === "[") futureWarning("Possible nested set", source.tell())
  const negated = source.match("^")
  for (;;) {
    const token = nextToken()
    if (token === "]" && items.length > 0) break
    const operation = setOperations.get(token)
    if (operation !== undefined && items.length > 0 && source.next === token) {
      futureWarning(`Possible set ${operation}`, source.tell() - 1)
    }
    const item = itemOf(token)
    if (!source.match("-")) {
      items.push(item)
      continue
    }
    const other = nextToken()
    if (other === "]") {
      items.push(item, { kind: "literal", char: 45 })
      break
    }
    if (other === "-") futureWarning("Possible set difference", source.tell() - 2)
    const last = itemOf(other)
    if (item.kind !== "literal" || last.kind !== "literal" || last.char < item.char) {
      throw source.error(`bad character range ${token}-${other}`, length(token) + 1 + length(other))
    }
    items.push({ kind: "range", first: item.char, last: last.char })
  }
  return classNode(negated, uniqueItems(items))
}

function classNode(negated: boolean, items: SetItem[]): Node {
  const [first] = items
  if (items.length === 1 && first.kind === "literal") return { op: negated ? "notLiteral" : "literal", char: first.char }
  return { op: "in", negated, items }
}
