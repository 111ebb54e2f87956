// How compile() reaches the objects of the `ast` module, which only exist when that module does.

import type { TreeNode } from "../syntax/walk.js"
import type { Runtime } from "./runtime.js"
import type { Value } from "./value.js"

export interface AstBridge {
  /// Raises SyntaxError for what Python 3.`version` lacks.
  checkFeatures(rt: Runtime, tree: TreeNode, source: string, filename: string, version: number): void
  /// The `ast` object of a tree.
  objectOf(rt: Runtime, tree: TreeNode): Value
  /// Puts the comments `# type: ...` of a program into its tree.
  addTypeComments(rt: Runtime, tree: TreeNode, source: string, filename: string): void
  isAst(rt: Runtime, value: Value): boolean
  /// The tree of an `ast` object. Raises TypeError and ValueError where the object is none that can be compiled.
  treeOf(rt: Runtime, value: Value, mode: "exec" | "eval" | "single"): TreeNode
}

/// The bridge, null until the module `_ast` is loaded.
export function astBridge(rt: Runtime): { current: AstBridge | null } {
  return rt.state<{ current: AstBridge | null }>("ast.bridge", () => ({ current: null }))
}
