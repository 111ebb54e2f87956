// Sites: the places of a program that a trace speaks of, which are the nodes of its syntax tree; and the program that has them.

import {
  type CodePosition,
  type Executable,
  insertTracePoints,
  parse,
  type TreeNode,
  unparse,
  walkTree,
} from "../interpreter/index.js"
import { builtinFileOf } from "./builtin-code.js"
import { PointPlan } from "./point-plan.js"
import type { Point } from "./points.js"
import { positionKey, unitOf } from "./positions.js"

export interface Site {
  id: number
  node: TreeNode
  parent: Site | null
  /// The field of the parent this node stands in, and its index there (-1: no list).
  field: string
  index: number
}

/// All sites of one source text, and the trace points of its code objects.
export class Program {
  readonly sites: Site[]
  readonly points: Point[]
  readonly lines: string[]
  /// The `case`s by the line they begin on, those that need no match left out.
  readonly cases = new Map<number, Site>()
  // White-box definitions by their file; their sites follow the program's own.
  private readonly definitions = new Map<string, Program>()
  private readonly byPosition = new Map<string, Site[]>()
  /// Gives the source of another file that is to be traced; null for all others.
  find = findNothing
  private readonly asked = new Set<string>()

  constructor(
    readonly source: string,
    readonly filename: string,
    mode: "exec" | "eval" = "exec",
    main: Program | null = null,
    tree: TreeNode | null = parse(source, { filename, mode }) as unknown as TreeNode,
  ) {
    this.sites = main?.sites ?? []
    this.points = main?.points ?? []
    this.lines = source.split(/\r\n?|\n/)
    if (tree !== null) this.add(tree, null, "", -1)
  }

  /// The program of a run, which may not compile: what can't be parsed has no sites; running it says what is wrong.
  static ofRun(source: string, filename: string): Program {
    try {
      return new Program(source, filename)
    } catch {
      return new Program(source, filename, "exec", null, null)
    }
  }

  private add(node: TreeNode, parent: Site | null, field: string, index: number): void {
    const site: Site = { id: this.sites.length, node, parent, field, index }
    this.sites.push(site)
    this.register(site, node as unknown as Partial<CodePosition>)
    const attribute = attributePlace(node)
    if (attribute !== null) this.register(site, attribute)
    if (node.kind === "match_case" && !isWildcard(node.pattern as TreeNode)) {
      this.cases.set((node.pattern as unknown as CodePosition).lineno as number, site)
    }
    walkTree(node, (child, childField, childIndex) => this.add(child, site, childField, childIndex))
  }

  private register(site: Site, position: Partial<CodePosition>): void {
    const key = positionKey(position)
    if (key === null) return
    const same = this.byPosition.get(key)
    if (same === undefined) this.byPosition.set(key, [site])
    else same.push(site)
  }

  /// Adds the text of a white-box definition; its events name its sites, in the order of the definitions.
  define(file: string, source: string): void {
    if (!this.definitions.has(file)) this.definitions.set(file, new Program(source, file, "exec", this))
  }

  /// The text of another file that is traced too; null for one that is not. `find` of whoever records gives the texts.
  fileText(filename: string): Program | null {
    if (filename === this.filename) return this
    const known = this.definitions.get(filename)
    if (known !== undefined || this.asked.has(filename)) return known ?? null
    this.asked.add(filename)
    const source = this.find(filename)
    if (source === null) return null
    this.define(filename, source)
    return this.definitions.get(filename) as Program
  }

  /// The text that a function of events runs: the program's, that of a white-box definition, or another file's.
  textOf(functionName: string, filename?: string): Program {
    const file = filename ?? builtinFileOf(functionName)
    return file === null ? this : (this.definitions.get(file) ?? this)
  }

  /// The site of a kind at a position.
  siteAt(position: Partial<CodePosition> | null, kinds: ReadonlySet<string>): Site | null {
    const key = position === null ? null : positionKey(position)
    if (key === null) return null
    return this.byPosition.get(key)?.find((site) => kinds.has(site.node.kind)) ?? null
  }

  /// The site of a node of this program's tree.
  siteOf(node: TreeNode): Site | null {
    const key = positionKey(node as unknown as Partial<CodePosition>)
    return (key === null ? undefined : this.byPosition.get(key)?.find((site) => site.node === node)) ?? null
  }

  /// The source text of a node, blanks and line ends folded.
  sourceOf(node: TreeNode): string {
    return unparse(node as never)
  }

  /// The index in a line (from 1) of the character that begins so many UTF-8 bytes in.
  unitAt(line: number, column: number): number {
    return unitOf(this.lines[line - 1], column)
  }

  /// What a node's place in the source holds, line ends folded.
  segmentOf(node: TreeNode): string {
    const { lineno, col_offset, end_lineno, end_col_offset } = node as unknown as CodePosition
    return this.between(lineno as number, col_offset as number, end_lineno as number, end_col_offset as number)
  }

  /// The source from one place to another, lines from 1 and columns in UTF-8 bytes; each line end with its indentation is a blank.
  between(line: number, column: number, endLine: number, endColumn: number): string {
    const first = this.lines[line - 1]
    if (line === endLine) return first.slice(unitOf(first, column), unitOf(first, endColumn))
    const last = this.lines[endLine - 1]
    const parts = [
      first.slice(unitOf(first, column)),
      ...this.lines.slice(line, endLine - 1),
      last.slice(0, unitOf(last, endColumn)),
    ]
    return parts.map((part) => part.trim()).join(" ")
  }

  /// The executable with trace points at the expression level; as it is when it belongs to another file.
  instrument(executable: Executable): Executable {
    const { filename } = executable.code.code
    const text = this.fileText(filename)
    return text === null ? executable : insertTracePoints(executable, new PointPlan(text, executable).insertions)
  }
}

// One function for all: V8 keeps one that is written where it is assigned, and its program with it, until the next full collection.
function findNothing(_filename: string): string | null {
  return null
}

// Where the instruction of an attribute that stands on a later line than its object is, or of a call of it as a method: at its name.
function attributePlace(node: TreeNode): CodePosition | null {
  const attribute = node.kind === "Call" ? (node.func as TreeNode) : node
  if (attribute.kind !== "Attribute") return null
  const { lineno, end_lineno, end_col_offset } = node as unknown as CodePosition
  const name = attribute as unknown as CodePosition & { attr: string }
  const length = [...name.attr].length
  const end = name.end_col_offset as number
  if (lineno === name.end_lineno || length > end) return null
  return { lineno: name.end_lineno, end_lineno, col_offset: end - length, end_col_offset }
}

function isWildcard(pattern: TreeNode): boolean {
  return pattern.kind === "MatchAs" && pattern.pattern === null && pattern.name === null
}
