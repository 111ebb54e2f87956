// The dialect "substitution" of `etcot`: a statement is written again after each operation, its parts replaced by their values, until
// it is one. What stands in a comprehension or a lambda is written by itself.

import type { Program, Site } from "../sites.js"

type Node = Site["node"]

interface Span {
  from: number
  to: number
}

interface Replacement extends Span {
  text: string
}

interface Whole extends Span {
  suffix: string
}

export class Rewriter {
  private readonly source: string
  private readonly lineStarts: number[] = []
  /// What is replaced already, for each frame by the statement (or expression) that is being rewritten.
  private readonly frames = new Map<number, Map<Site, Replacement[]>>()
  private readonly last = new Map<number, string>()

  constructor(private readonly program: Program) {
    this.source = program.lines.join("\n")
    let at = 0
    for (const line of program.lines) {
      this.lineStarts.push(at)
      at += line.length + 1
    }
  }

  /// The frame reaches another line: its statements begin anew.
  begin(frame: number): void {
    this.frames.delete(frame)
    this.last.delete(frame)
  }

  /// The text once the operation stands with values for its names, and once it is its value; those that say nothing new are left out.
  rewrite(frame: number, site: Site, substituted: string, value: string): string[] {
    return this.put(frame, site, this.spanOf(site.node), [this.enclosed(site, substituted), this.enclosed(site, value)])
  }

  /// The same for one link of a comparison: unless it decides, the others are still to come.
  rewriteLink(frame: number, site: Site, index: number, left: string, right: string, result: string): string[] {
    const { node } = site
    const operands = [node.left as Node, ...(node.comparators as Node[])]
    const texts = this.put(frame, site, this.spanOf(operands[index]), [left])
    texts.push(...this.put(frame, site, this.spanOf(operands[index + 1]), [right]))
    const isLast = index === operands.length - 2 || result !== "True"
    if (isLast) texts.push(...this.put(frame, site, this.spanOf(node), [result]))
    return texts.slice(-2)
  }

  /// `x += 5`: what the target gets.
  rewriteAssignment(frame: number, site: Site, substituted: string, value: string): string[] {
    const target = this.program.sourceOf(site.node.target as Node)
    return this.put(frame, site, this.spanOf(site.node), [`${target} = ${substituted}`, `${target} = ${value}`])
  }

  /// A conditional expression goes on with one of its branches: the other and the test are gone.
  choose(frame: number, tested: Site, chosen: string): string[] {
    const whole = tested.parent
    if (whole === null || whole.node.kind !== "IfExp") return []
    const { body, orelse } = whole.node as unknown as { body: Node; orelse: Node }
    const branch = this.spanOf(this.program.sourceOf(body) === chosen ? body : orelse)
    const { from, to } = this.spanOf(whole.node)
    this.put(frame, whole, { from, to: branch.from }, [""])
    return this.put(frame, whole, { from: branch.to, to }, [""]).slice(-1)
  }

  // A generator expression that is the only argument has the call's parentheses for its own; a part of an f-string has its braces.
  private enclosed({ node, parent }: Site, value: string): string {
    if (node.kind === "FormattedValue") return `{${value}}`
    if (node.kind !== "GeneratorExp" || parent?.node.kind !== "Call") return value
    return this.spanOf(node).to === this.spanOf(parent.node).to ? `(${value})` : value
  }

  private put(frame: number, site: Site, span: Span, texts: readonly string[]): string[] {
    const root = rootOf(site)
    const whole = this.wholeOf(root)
    if (span.from < whole.from || span.to > whole.to) return []
    let roots = this.frames.get(frame)
    if (roots === undefined) this.frames.set(frame, (roots = new Map()))
    let replaced = roots.get(root) ?? []
    if (replaced.length === 0) this.last.set(frame, this.written(whole, []))
    // It was done once: this is another round.
    if (replaced.some(({ from, to }) => from <= span.from && to >= span.to && to > from)) replaced = []
    const results: string[] = []
    for (const text of texts) {
      const others = replaced.filter(({ from, to }) => to <= span.from || from >= span.to)
      replaced = [...others, { ...span, text }].sort((a, b) => a.from - b.from)
      const result = this.written(whole, replaced)
      if (result !== this.last.get(frame)) results.push(result)
      this.last.set(frame, result)
    }
    roots.set(root, replaced)
    return results
  }

  private written({ from, to, suffix }: Whole, replaced: readonly Replacement[]): string {
    let text = ""
    let at = from
    for (const replacement of replaced) {
      text += folded(this.source.slice(at, replacement.from)) + replacement.text
      at = replacement.to
    }
    return text + folded(this.source.slice(at, to)) + suffix
  }

  private spanOf(node: Node): Span {
    const { lineno, col_offset, end_lineno, end_col_offset } = node as unknown as Record<string, number>
    return { from: this.offset(lineno, col_offset), to: this.offset(end_lineno, end_col_offset) }
  }

  private offset(line: number, column: number): number {
    return this.lineStarts[line - 1] + this.program.unitAt(line, column)
  }

  // What is written of a statement with a block: its head.
  private wholeOf({ node }: Site): Whole {
    const span = this.spanOf(node)
    const headEnd = headOf(node)
    if (headEnd === null) return { ...span, suffix: "" }
    return { from: span.from, to: this.spanOf(headEnd).to, suffix: ":" }
  }
}

/// The statement that an expression belongs to; within a comprehension, a lambda or a definition, the expression.
function rootOf(site: Site): Site {
  let root = site
  while (root.parent !== null && !isStatement(root.node) && !isBoundary(root)) root = root.parent
  return root
}

function isBoundary({ parent, field }: Site): boolean {
  const kind = parent?.node.kind ?? ""
  if (kind === "comprehension" || kind === "match_case" || kind === "ExceptHandler" || kind === "Lambda") return true
  if (kind === "arguments" || kind === "FunctionDef" || kind === "AsyncFunctionDef" || kind === "ClassDef") return true
  return field === "elt" || ((field === "key" || field === "value") && kind === "DictComp")
}

const statements: ReadonlySet<string> = new Set([
  "Return",
  "Delete",
  "Assign",
  "TypeAlias",
  "AugAssign",
  "AnnAssign",
  "For",
  "AsyncFor",
  "While",
  "If",
  "With",
  "AsyncWith",
  "Match",
  "Raise",
  "Assert",
  "Expr",
])

function isStatement(node: Node): boolean {
  return statements.has(node.kind)
}

function headOf(node: Node): Node | null {
  switch (node.kind) {
    case "For":
    case "AsyncFor":
      return node.iter as Node
    case "While":
    case "If":
      return node.test as Node
    case "Match":
      return node.subject as Node
    case "With":
    case "AsyncWith": {
      const item = (node.items as Node[])[(node.items as Node[]).length - 1]
      return (item.optional_vars ?? item.context_expr) as Node
    }
    default:
      return null
  }
}

function folded(text: string): string {
  return text.replace(/(?: *#[^\n]*)?\\?\n\s*/g, " ")
}
