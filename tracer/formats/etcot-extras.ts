// What `etcot` adds when asked: the value of every name that is read, and the variables of all frames now and then.

import { EventKind, type LoggedEvent } from "../events.js"
import type { Program, Site } from "../sites.js"
import type { StepBody } from "./etcot-steps.js"

type Node = Site["node"]

/// Steps `x -> 3` before whatever reads `x`.
export class ReadNames {
  /// Statements that do nothing but hand a name's value on, by line; null where several stand.
  private readonly plain = new Map<number, Site | null>()
  private line = 0

  private readonly sites: readonly Site[]

  constructor(text: Program) {
    this.sites = text.sites
    for (const site of text.sites) {
      // Sites of all texts are in one list.
      if (text.siteOf(site.node) !== site) continue
      const { kind, value } = site.node
      if ((kind !== "Return" && kind !== "Assign") || (value as Node | null)?.kind !== "Name") continue
      const { lineno } = site.node as unknown as { lineno: number }
      this.plain.set(lineno, this.plain.has(lineno) ? null : site)
    }
  }

  before({ kind, args }: LoggedEvent, texts: readonly string[]): StepBody[] {
    if (kind === EventKind.LINE) this.line = args[1]
    const pairs = this.reads(kind, args)
    const seen = new Set<string>()
    const steps: StepBody[] = []
    for (const [node, value] of pairs) {
      const name = node?.kind === "Name" ? (node.id as string) : null
      if (name === null || seen.has(name)) continue
      seen.add(name)
      steps.push({ kind: "evaluate", forms: [name], value: texts[value] })
    }
    return steps
  }

  private reads(kind: EventKind, args: readonly number[]): [Node | null, number][] {
    if (kind === EventKind.RETURN || kind === EventKind.BIND) {
      const statement = this.plain.get(this.line)
      const isOf = statement?.node.kind === (kind === EventKind.RETURN ? "Return" : "Assign")
      return isOf ? [[statement?.node.value as Node, args[1]]] : []
    }
    if (kind === EventKind.TRUTH) return [[this.sites[args[0]].node, args[1]]]
    if (kind === EventKind.COMPARE_LINK) {
      const { node } = this.sites[args[0]]
      const operands = [node.left as Node, ...(node.comparators as Node[])]
      // The right operand of a link was read when it is the left one of the next.
      const left: [Node | null, number][] = args[1] === 0 ? [[operands[0], args[3]]] : []
      return [...left, [operands[args[1] + 1], args[4]]]
    }
    if (kind !== EventKind.EVALUATE) return []
    const values = args.slice(3)
    return operandNodes(this.sites[args[0]].node, values.length).map((node, i) => [node, values[i]])
  }
}

/// The nodes of an operation's operands, in the order of the operands; null for what is no plain one.
function operandNodes(node: Node, count: number): (Node | null)[] {
  switch (node.kind) {
    case "BinOp":
      return [node.left as Node, node.right as Node]
    case "AugAssign":
      return [node.target as Node, node.value as Node]
    case "UnaryOp":
      return [node.operand as Node]
    case "Attribute":
    case "FormattedValue":
      return [node.value as Node]
    case "Subscript": {
      const slice = node.slice as Node
      return [node.value as Node, ...(count === 3 ? [slice.lower as Node | null, slice.upper as Node | null] : [slice])]
    }
    case "BoolOp":
      return node.values as Node[]
    case "List":
    case "Tuple":
    case "Set":
      return node.elts as Node[]
    case "For":
    case "comprehension":
      return [node.iter as Node]
    case "Call":
      return callNodes(node)
    default:
      return []
  }
}

// The callable is an operand too; a method's receiver stands in its place.
function callNodes(node: Node): (Node | null)[] {
  const func = node.func as Node
  const args = node.args as Node[]
  const keywords = node.keywords as Node[]
  const receiver = func.kind === "Attribute" ? (func.value as Node) : null
  if (args.some((arg) => arg.kind === "Starred") || keywords.some((keyword) => keyword.arg === null)) return [receiver]
  return [receiver, ...args, ...keywords.map((keyword) => keyword.value as Node)]
}

interface KnownFrame {
  id: number
  name: string
  variables: Map<string, string>
}

/// The variables of all frames that run, before the line that comes first after so many steps.
export class Checkpoints {
  private readonly frames = new Map<number, KnownFrame>()
  private stack: KnownFrame[] = []
  private steps = 0

  constructor(
    private readonly texts: readonly string[],
    private readonly distance: number,
  ) {}

  before({ kind, args }: LoggedEvent): StepBody[] {
    switch (kind) {
      case EventKind.CALL:
        this.enter(args)
        break
      case EventKind.RESUME:
        this.stack.push(this.frames.get(args[0]) as KnownFrame)
        break
      case EventKind.RETURN:
      case EventKind.UNWIND:
      case EventKind.YIELD:
        this.stack.pop()
        if (kind !== EventKind.YIELD) this.frames.delete(args[0])
        break
      case EventKind.LINE:
        return this.line(args)
    }
    this.steps++
    return []
  }

  private enter(args: readonly number[]): void {
    const frame: KnownFrame = { id: args[0], name: this.texts[args[3]], variables: new Map() }
    for (let i = 5; i < 5 + 2 * args[4]; i += 2) frame.variables.set(this.texts[args[i]], this.texts[args[i + 1]])
    this.frames.set(frame.id, frame)
    this.stack.push(frame)
  }

  private line(args: readonly number[]): StepBody[] {
    const at = this.take(args, 2, this.frames.get(args[0]))
    if (at < args.length) this.take(args, at, this.frames.get(0))
    if (++this.steps <= this.distance) return []
    this.steps = 0
    return this.stack.map(({ id, name, variables }) => ({ kind: "state", frame: id, name, variables: [...variables] }))
  }

  /// Takes changes in; gives the place after them.
  private take(args: readonly number[], from: number, frame: KnownFrame | undefined): number {
    const end = from + 1 + 2 * (args[from] ?? 0)
    for (let i = from + 1; i < end; i += 2) {
      const name = this.texts[args[i]]
      if (args[i + 1] < 0) frame?.variables.delete(name)
      else frame?.variables.set(name, this.texts[args[i + 1]])
    }
    return end
  }
}
