// `etcot`: every operation with its operands written out, every binding, every decision. A pure function of the event stream.

import { EventKind, type EventLog, type LoggedEvent } from "../events.js"
import type { Program, Site } from "../sites.js"
import { printSteps, type Step, type StepBody } from "./etcot-steps.js"

type Node = Site["node"]

/// The whole trace as text.
export function renderEtcot(log: EventLog, program: Program): string {
  return printSteps(etcotSteps(log, program))
}

/// The steps, one after the other; nothing is kept.
export function* etcotSteps(log: EventLog, program: Program): Generator<Step> {
  const writer = new StepWriter(log, program)
  for (const event of log.events()) {
    const body = writer.body(event)
    if (body === null) continue
    const frame = body.kind === "enter" ? null : writer.takeFrame()
    yield { frame, body }
  }
}

class StepWriter {
  /// The frame of the coming step, when it is another than that of the step before; and of the one after it.
  private switched: number | null = null
  private following: number | null = null

  constructor(
    private readonly log: EventLog,
    private readonly program: Program,
  ) {}

  takeFrame(): number | null {
    const frame = this.switched
    this.switched = this.following
    this.following = null
    return frame
  }

  private text(id: number): string {
    return this.log.texts[id]
  }

  body(event: LoggedEvent): StepBody | null {
    const { kind, args } = event
    switch (kind) {
      case EventKind.LINE:
        return { kind: "line", line: args[1], source: (this.program.lines[args[1] - 1] ?? "").trim() }
      case EventKind.CALL:
        return this.enter(args)
      case EventKind.EVALUATE:
        return this.evaluate(this.program.sites[args[0]], this.text(args[1]), args.slice(3))
      case EventKind.COMPARE_LINK:
        return this.link(this.program.sites[args[0]].node, args)
      case EventKind.SHORT_CIRCUIT:
        return this.shortCircuit(this.program.sites[args[0]].node, args[1], this.text(args[2]))
      case EventKind.TRUTH:
        return truth(this.program.sites[args[0]].node, this.text(args[1]), this.text(args[2]))
      case EventKind.BIND:
      case EventKind.MUTATE:
        return { kind: "bind", target: this.text(args[0]), value: this.text(args[1]) }
      case EventKind.UNBIND:
        return { kind: "unbind", target: this.text(args[0]) }
      case EventKind.NEXT:
        return { kind: "next", iterator: this.text(args[0]), index: args[1], value: this.text(args[2]) }
      case EventKind.END:
        return { kind: "next", iterator: this.text(args[0]), index: args[1], value: null }
      case EventKind.APPEND:
        return { kind: "append", value: this.text(args[0]) }
      case EventKind.BRANCH:
        return { kind: "branch", target: `L${args[0]}` }
      case EventKind.CHOOSE:
        return { kind: "branch", target: this.text(args[0]) }
      default:
        return this.frameEvent(kind, args)
    }
  }

  private frameEvent(kind: EventKind, args: readonly number[]): StepBody | null {
    switch (kind) {
      case EventKind.RETURN:
        return this.leave("return", args)
      case EventKind.YIELD:
        return this.leave("yield", args)
      case EventKind.RESUME:
        this.switched = args[0]
        return { kind: "word", word: "resume", value: this.text(args[2]) }
      case EventKind.ENTER:
        return { kind: "word", word: "enter", value: this.text(args[0]) }
      case EventKind.RAISE:
        return { kind: "word", word: "raise", value: this.text(args[0]) }
      case EventKind.HANDLE:
        return { kind: "word", word: "handle", value: this.text(args[0]) }
      case EventKind.UNWIND:
        this.following = args[1] < 0 ? null : args[1]
        return { kind: "unwind" }
      case EventKind.OUTPUT:
        return { kind: "word", word: "print", value: quoted(this.text(args[0])) }
      case EventKind.LIMIT:
        return { kind: "word", word: "limit", value: this.text(args[0]) }
      default:
        return null
    }
  }

  private enter(args: readonly number[]): StepBody {
    this.switched = null
    this.following = null
    const pairs: [string, string][] = []
    for (let i = 5, end = 5 + 2 * args[4]; i < end; i += 2) pairs.push([this.text(args[i]), this.text(args[i + 1])])
    return { kind: "enter", frame: args[0], name: this.text(args[3]), args: pairs }
  }

  // The step itself still belongs to the frame that ends.
  private leave(word: "return" | "yield", args: readonly number[]): StepBody {
    this.following = args[2] < 0 ? null : args[2]
    return { kind: "word", word, value: this.text(args[1]) }
  }

  // ---- operations

  private evaluate(site: Site, value: string, operandIds: readonly number[]): StepBody | null {
    const operands = operandIds.map((id) => this.text(id))
    const written = this.form(site.node, operands, true)
    const substituted = this.form(site.node, operands, false)
    return step([written, substituted], value)
  }

  /// The operation's text. `asWritten`: names stay names; else everything is a value. Operations inside are values either way.
  private form(node: Node, operands: readonly string[], asWritten: boolean): string {
    const put = (child: unknown, operand: string): string => (asWritten ? leaf(child as Node, operand) : operand)
    switch (node.kind) {
      case "BinOp":
        return `${put(node.left, operands[0])} ${binarySymbols[node.op as string]} ${put(node.right, operands[1])}`
      case "AugAssign":
        return `${put(node.target, operands[0])} ${binarySymbols[node.op as string]} ${put(node.value, operands[1])}`
      case "UnaryOp":
        return unarySymbols[node.op as string] + put(node.operand, operands[0])
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
      default:
        return this.display(node, operands, asWritten)
    }
  }

  private key(slice: Node, operands: readonly string[], asWritten: boolean): string {
    if (operands.length === 2) return asWritten ? leaf(slice, operands[1]) : operands[1]
    const end = (child: unknown, operand: string): string =>
      child === null ? "" : asWritten ? leaf(child as Node, operand) : operand
    return `${end(slice.lower, operands[1])}:${end(slice.upper, operands[2])}`
  }

  private call(node: Node, operands: readonly string[], asWritten: boolean): string {
    const func = node.func as Node
    const [first, ...rest] = operands
    const name =
      func.kind === "Attribute"
        ? `${asWritten ? leaf(func.value as Node, methodOwner(first)) : methodOwner(first)}.${func.attr as string}`
        : leaf(func, first)
    return `${name}(${this.callArguments(node, rest, asWritten).join(", ")})`
  }

  private callArguments(node: Node, operands: readonly string[], asWritten: boolean): string[] {
    const args = node.args as Node[]
    const keywords = node.keywords as Node[]
    const isUnpacked = args.some((arg) => arg.kind === "Starred") || keywords.some((keyword) => keyword.arg === null)
    if (isUnpacked) return operands.map((operand, i) => (i === 0 ? `*${operand}` : `**${operand}`))
    const nodes = [...args, ...keywords.map((keyword) => keyword.value as Node)]
    return nodes.map((child, i) => {
      const text = asWritten ? leaf(child, operands[i]) : operands[i]
      return i < args.length ? text : `${keywords[i - args.length].arg as string}=${text}`
    })
  }

  private display(node: Node, operands: readonly string[], asWritten: boolean): string {
    const children = node.kind === "Dict" ? [] : ((node.elts as Node[]) ?? [])
    const texts = operands.map((operand, i) => (asWritten && children[i] !== undefined ? leaf(children[i], operand) : operand))
    switch (node.kind) {
      case "List":
        return `[${texts.join(", ")}]`
      case "Tuple":
        return texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(", ")})`
      case "Set":
        return `{${texts.join(", ")}}`
      default:
        return this.dictDisplay(node, operands, asWritten)
    }
  }

  private dictDisplay(node: Node, operands: readonly string[], asWritten: boolean): string {
    const keys = node.keys as (Node | null)[]
    const values = node.values as Node[]
    const hasKeys = operands.length === keys.length * 2
    const pairs = values.map((value, i) => {
      const key = keys[i]
      const keyText = hasKeys ? operands[2 * i] : key === null ? "**" : this.program.sourceOf(key)
      const valueText = hasKeys ? operands[2 * i + 1] : operands[i]
      return `${keyText}: ${asWritten ? leaf(value, valueText) : valueText}`
    })
    return `{${pairs.join(", ")}}`
  }

  private link(node: Node, args: readonly number[]): StepBody | null {
    const [, index, result, left, right] = args
    const symbol = compareSymbols[(node.ops as string[])[index]]
    const comparators = node.comparators as Node[]
    const leftNode = index === 0 ? (node.left as Node) : comparators[index - 1]
    const written = `${leaf(leftNode, this.text(left))} ${symbol} ${leaf(comparators[index], this.text(right))}`
    return step([written, `${this.text(left)} ${symbol} ${this.text(right)}`], this.text(result))
  }

  // What is skipped is named.
  private shortCircuit(node: Node, index: number, value: string): StepBody {
    const symbol = node.op === "And" ? "and" : "or"
    const skipped = (node.values as Node[]).slice(index + 1).map((child) => this.program.sourceOf(child))
    const forms = [`${value} ${symbol} skip(${skipped.join(", ")})`]
    return { kind: "evaluate", forms, value }
  }
}

function truth(node: Node, value: string, result: string): StepBody | null {
  return step([`bool(${leaf(node, value)})`, `bool(${value})`], result)
}

// Forms that say the same are written once; an operation that is its own value says nothing.
function step(forms: readonly string[], value: string): StepBody | null {
  const distinct = forms.filter((form, i) => form !== value && forms.indexOf(form) === i)
  return distinct.length === 0 ? null : { kind: "evaluate", forms: distinct, value }
}

function leaf(node: Node, operand: string): string {
  return node.kind === "Name" ? (node.id as string) : operand
}

// The receiver of a method, or - where it was looked up as a plain function - the function's own name.
function methodOwner(operand: string): string {
  const match = /^<(?:function|built-in|class|module) (.*)>$/.exec(operand)
  return match === null ? operand : match[1]
}

function quoted(text: string): string {
  return JSON.stringify(text)
}

const binarySymbols: Readonly<Record<string, string>> = {
  Add: "+",
  Sub: "-",
  Mult: "*",
  MatMult: "@",
  Div: "/",
  Mod: "%",
  Pow: "**",
  LShift: "<<",
  RShift: ">>",
  BitOr: "|",
  BitXor: "^",
  BitAnd: "&",
  FloorDiv: "//",
}

const unarySymbols: Readonly<Record<string, string>> = { Invert: "~", Not: "not ", UAdd: "+", USub: "-" }

const compareSymbols: Readonly<Record<string, string>> = {
  Eq: "==",
  NotEq: "!=",
  Lt: "<",
  LtE: "<=",
  Gt: ">",
  GtE: ">=",
  Is: "is",
  IsNot: "is not",
  In: "in",
  NotIn: "not in",
}
