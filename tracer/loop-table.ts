// Where the loops of a program stand: their lines, by the function whose frames run them.

import type { TreeNode } from "../interpreter/index.js"
import type { Program } from "./sites.js"

export interface Loop {
  /// The lines of its head, and the last of its body (without an `else`).
  line: number
  headEnd: number
  end: number
  isFor: boolean
  /// Does its body begin in the line of its head?
  isOneLine: boolean
}

export class LoopTable {
  /// By qualified name of the function, then by each line of the loop's head.
  private readonly functions = new Map<string, Map<number, Loop>>()

  constructor(program: Program) {
    const scopes = new Map<TreeNode, Scope>()
    for (const { node, parent } of program.sites) {
      const outer = parent === null ? module : (scopes.get(parent.node) as Scope)
      scopes.set(node, scopeOf(outer, node))
      if (node.kind === "For" || node.kind === "AsyncFor" || node.kind === "While") this.add(outer.name, node)
    }
  }

  private add(name: string, node: TreeNode): void {
    const body = node.body as TreeNode[]
    const line = node.lineno as number
    const begin = body[0].lineno as number
    const end = body[body.length - 1].end_lineno as number
    const headEnd = Math.max(line, begin - 1)
    const loop: Loop = { line, headEnd, end, isFor: node.kind !== "While", isOneLine: begin === line }
    const loops = this.functions.get(name) ?? new Map<number, Loop>()
    this.functions.set(name, loops)
    for (let at = line; at <= headEnd; at++) loops.set(at, loop)
  }

  /// The loops of a function by the lines of their heads; null when it has none.
  of(qualname: string): ReadonlyMap<number, Loop> | null {
    return this.functions.get(qualname) ?? null
  }
}

/// Whose frames run a node, and what the qualified names of functions in it begin with.
interface Scope {
  name: string
  prefix: string
}

const module: Scope = { name: "<module>", prefix: "" }

function scopeOf(outer: Scope, node: TreeNode): Scope {
  const name = `${outer.prefix}${node.name as string}`
  if (node.kind === "ClassDef") return { name, prefix: `${name}.` }
  if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef") return { name, prefix: `${name}.<locals>.` }
  return outer
}
