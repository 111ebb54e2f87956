// Optimisations on the tree.

import type { mod } from "../syntax/ast.js"

export function optimizeTree(tree: mod, _optimize: number, _futureAnnotations: boolean): mod {
  return tree
}
