// Going through a syntax tree without knowing its kinds.

/// Any node: its kind, and its fields by name.
export interface TreeNode {
  kind: string
  [field: string]: unknown
}

/// Calls `visit` for each child node, in field order, with the field it stands in and its index there (-1: no list).
export function walkTree(node: TreeNode, visit: (child: TreeNode, field: string, index: number) => void): void {
  for (const field of Object.keys(node)) {
    const value = node[field]
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        if (isNode(item)) visit(item, field, i)
      })
    } else if (isNode(value)) visit(value, field, -1)
  }
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === "object" && value !== null && typeof (value as TreeNode).kind === "string"
}
