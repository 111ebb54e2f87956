// How `etcot` writes an operation: as it stands in the program, its inner operations already values; and with values for the names.

import {
  type cmpop,
  comparisonSymbols,
  type operator,
  operatorSymbols,
  type unaryop,
  unarySymbols,
} from "../../interpreter/index.js"
import type { Program, Site } from "../sites.js"
import { splitAt } from "./etcot-parser.js"

type Node = Site["node"]

export class OperationForms {
  constructor(
    private readonly program: Program,
    /// A name whose value has a longer text stays a name.
    private readonly largest: number,
  ) {}

  /// Both forms of an operation.
  of(node: Node, operands: readonly string[]): [string, string] {
    return [this.form(node, operands, true), this.form(node, operands, false)]
  }

  /// Both forms of a link of a comparison.
  link(node: Node, index: number, left: string, right: string): [string, string] {
    const symbol = comparisonSymbols[(node.ops as cmpop[])[index]]
    const comparators = node.comparators as Node[]
    const leftNode = index === 0 ? (node.left as Node) : comparators[index - 1]
    const put = (asWritten: boolean): string =>
      `${this.operand(leftNode, left, asWritten)} ${symbol} ${this.operand(comparators[index], right, asWritten)}`
    return [put(true), put(false)]
  }

  truth(node: Node, value: string): [string, string] {
    return [`bool(${this.operand(node, value, true)})`, `bool(${this.operand(node, value, false)})`]
  }

  /// What is skipped is named.
  shortCircuit(node: Node, index: number, value: string): string {
    const skipped = (node.values as Node[]).slice(index + 1).map((child) => this.program.sourceOf(child))
    return `${value} ${node.op === "And" ? "and" : "or"} skip(${skipped.join(", ")})`
  }

  private operand(node: Node, value: string, asWritten: boolean): string {
    return node.kind === "Name" && (asWritten || value.length > this.largest) ? (node.id as string) : value
  }

  /// The operation's text. `asWritten`: names stay names; else everything is a value. Operations inside are values either way.
  private form(node: Node, operands: readonly string[], asWritten: boolean): string {
    const put = (child: unknown, value: string): string => this.operand(child as Node, value, asWritten)
    switch (node.kind) {
      case "BinOp":
        return `${put(node.left, operands[0])} ${operatorSymbols[node.op as operator]} ${put(node.right, operands[1])}`
      case "AugAssign": {
        const target = asWritten ? this.program.sourceOf(node.target as Node) : put(node.target, operands[0])
        return `${target} ${operatorSymbols[node.op as operator]} ${put(node.value, operands[1])}`
      }
      case "UnaryOp":
        return unarySymbols[node.op as unaryop] + put(node.operand, operands[0])
      case "BoolOp":
        return operands.join(node.op === "And" ? " and " : " or ")
      case "Attribute":
        return `${put(node.value, operands[0])}.${node.attr as string}`
      case "Subscript":
        return `${put(node.value, operands[0])}[${this.key(node.slice as Node, operands, asWritten)}]`
      case "Call":
        return this.call(node, operands, asWritten)
      case "JoinedStr":
        return `fstring(${operands.join(", ")})`
      case "FormattedValue":
        return `format(${[`${put(node.value, operands[0])}${asWritten ? conversion(node) : ""}`, ...operands.slice(1)].join(", ")})`
      case "Await":
        return `await ${operands[0]}`
      default:
        return this.statement(node, operands, asWritten)
    }
  }

  // What statements and clauses do with a value.
  private statement(node: Node, operands: readonly string[], asWritten: boolean): string {
    switch (node.kind) {
      case "For":
      case "comprehension":
        return `iter(${this.operand(node.iter as Node, operands[0], true)})`
      case "GeneratorExp":
        return `genexpr(${operands.join(", ")})`
      case "match_case":
        return `${operands[0]} matches ${this.program.segmentOf(node.pattern as Node)}`
      case "ExceptHandler":
        return `${operands[0]} matches ${this.program.sourceOf(node.type as Node)}`
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "ClassDef":
        return `@${nameOf(operands[0])}(${operands[1]})`
      default:
        return this.display(node, operands, asWritten)
    }
  }

  private key(slice: Node, operands: readonly string[], asWritten: boolean): string {
    if (operands.length === 2) {
      const parts = slice.kind === "Slice" ? sliceParts(operands[1]) : null
      if (parts === null) return this.operand(slice, operands[1], asWritten)
      const [lower, upper, step] = [slice.lower, slice.upper, slice.step].map((child, i) => this.end(child, parts[i], asWritten))
      return slice.step === null ? `${lower}:${upper}` : `${lower}:${upper}:${step}`
    }
    return `${this.end(slice.lower, operands[1], asWritten)}:${this.end(slice.upper, operands[2], asWritten)}`
  }

  private end(child: unknown, operand: string, asWritten: boolean): string {
    return child === null ? "" : this.operand(child as Node, operand, asWritten)
  }

  private call(node: Node, operands: readonly string[], asWritten: boolean): string {
    const func = node.func as Node
    const [first, ...rest] = operands
    const name =
      func.kind === "Attribute" ? `${this.receiver(func, first, asWritten)}.${func.attr as string}` : calleeText(func, first)
    return `${name}(${this.callArguments(node, rest, asWritten).join(", ")})`
  }

  // What stands before a method's name. A plain function that was looked up there comes as itself, without a receiver.
  private receiver(func: Node, first: string, asWritten: boolean): string {
    const own = nameOf(first)
    const owner = func.value as Node
    if (own !== first && own.slice(own.lastIndexOf(".") + 1) === func.attr) {
      return owner.kind === "Name" ? (owner.id as string) : this.program.sourceOf(owner)
    }
    return this.operand(owner, own, asWritten)
  }

  private callArguments(node: Node, operands: readonly string[], asWritten: boolean): string[] {
    const args = node.args as Node[]
    const keywords = node.keywords as Node[]
    const isUnpacked = args.some((arg) => arg.kind === "Starred") || keywords.some((keyword) => keyword.arg === null)
    if (isUnpacked) return operands.map((operand, i) => (i === 0 ? `*${operand}` : `**${operand}`))
    const nodes = [...args, ...keywords.map((keyword) => keyword.value as Node)]
    return nodes.map((child, i) => {
      const text = this.operand(child, operands[i], asWritten)
      return i < args.length ? text : `${keywords[i - args.length].arg as string}=${text}`
    })
  }

  private display(node: Node, operands: readonly string[], asWritten: boolean): string {
    if (node.kind === "Dict") return this.dictDisplay(node, operands, asWritten)
    const children = (node.elts as Node[] | undefined) ?? []
    const texts = operands.map((operand, i) => {
      const child = children[i]
      if (child === undefined) return operand
      if (child.kind === "Starred") return `*${this.operand(child.value as Node, operand, asWritten)}`
      return this.operand(child, operand, asWritten)
    })
    if (node.kind === "List") return `[${texts.join(", ")}]`
    if (node.kind === "Set") return `{${texts.join(", ")}}`
    return texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(", ")})`
  }

  private dictDisplay(node: Node, operands: readonly string[], asWritten: boolean): string {
    const keys = node.keys as (Node | null)[]
    const values = node.values as Node[]
    // Keys that are all constants are no operands.
    const hasKeys = operands.length > values.length || keys.includes(null)
    let at = 0
    const pairs = values.map((value, i) => {
      const key = keys[i]
      if (key === null) return `**${this.operand(value, operands[at++], asWritten)}`
      const keyText = hasKeys ? operands[at++] : this.program.sourceOf(key)
      return `${keyText}: ${this.operand(value, operands[at++], asWritten)}`
    })
    return `{${pairs.join(", ")}}`
  }
}

function conversion({ conversion: code }: Node): string {
  return typeof code === "number" && code > 0 ? `!${String.fromCharCode(code)}` : ""
}

// The name in `<function f>`, `<built-in len>`; any other text as it is.
function nameOf(operand: string): string {
  return /^<(?:function|built-in|class|module) (.*)>$/s.exec(operand)?.[1] ?? operand
}

function calleeText(func: Node, value: string): string {
  return func.kind === "Name" ? (func.id as string) : value
}

function sliceParts(text: string): string[] | null {
  if (!text.startsWith("slice(") || !text.endsWith(")")) return null
  const parts = splitAt(text.slice(6, -1), ", ")
  return parts.length === 3 ? parts : null
}
