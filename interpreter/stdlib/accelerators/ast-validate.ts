// What a tree made by a program must fulfil before it is compiled: CPython's validation of `ast` objects.

import { typeError, valueError } from "../../objects/exceptions.js"
import { nodeRows } from "../../syntax/node-table.js"
import type { TreeNode } from "../../syntax/walk.js"
import { walkTree } from "../../syntax/walk.js"
import { checkPattern } from "./ast-validate-patterns.js"

// Lists that may not be empty, by node and field; CPython's words for them are "empty FIELD on NODE".
const filled: Readonly<Record<string, readonly string[]>> = {
  FunctionDef: ["body"],
  AsyncFunctionDef: ["body"],
  ClassDef: ["body"],
  Delete: ["targets"],
  Assign: ["targets"],
  For: ["body"],
  AsyncFor: ["body"],
  While: ["body"],
  If: ["body"],
  With: ["items", "body"],
  AsyncWith: ["items", "body"],
  Match: ["cases"],
  match_case: ["body"],
  Try: ["body"],
  TryStar: ["body"],
  ExceptHandler: ["body"],
  Import: ["names"],
  ImportFrom: ["names"],
  Global: ["names"],
  Nonlocal: ["names"],
}

// The context that an expression in this field must have; Load everywhere else.
const contexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Delete: { targets: "Del" },
  Assign: { targets: "Store" },
  AugAssign: { target: "Store" },
  AnnAssign: { target: "Store" },
  TypeAlias: { name: "Store" },
  For: { target: "Store" },
  AsyncFor: { target: "Store" },
  comprehension: { target: "Store" },
  withitem: { optional_vars: "Store" },
  NamedExpr: { target: "Store" },
}

/// Raises TypeError or ValueError as `compile()` does for a tree that no program could have.
export function validateTree(tree: TreeNode): void {
  checkPlace(tree)
  checkLists(tree)
  checkCounts(tree)
  if (tree.kind === "NamedExpr" && (tree.target as TreeNode).kind !== "Name") throw typeError("NamedExpr target must be a Name")
  if (tree.kind === "TypeAlias" && (tree.name as TreeNode).kind !== "Name") throw typeError("TypeAlias with non-Name name")
  checkPattern(tree)
  const children: { child: TreeNode; field: string }[] = []
  walkTree(tree, (child, field) => children.push({ child, field }))
  // Of a comprehension, the clauses are looked at before the element.
  if ("generators" in tree) children.sort((a, b) => Number(b.field === "generators") - Number(a.field === "generators"))
  for (const { child, field } of children) {
    checkContext(tree, child, field)
    validateTree(child)
  }
  if (tree.kind === "arguments") checkArguments(tree)
}

function checkPlace(node: TreeNode): void {
  const { lineno, end_lineno, col_offset, end_col_offset } = node as unknown as Record<string, number | undefined>
  if (lineno === undefined || end_lineno === undefined || col_offset === undefined || end_col_offset === undefined) return
  if (lineno > end_lineno) throw valueError(`AST node line range (${lineno}, ${end_lineno}) is not valid`)
  const backwards = lineno === end_lineno && col_offset > end_col_offset
  if ((lineno < 0 && end_lineno !== lineno) || (col_offset < 0 && col_offset !== end_col_offset) || backwards) {
    const range = `line ${lineno}, column ${col_offset}-${end_col_offset}`
    throw valueError(`${range} is not a valid range`)
  }
}

function count(node: TreeNode, field: string): number {
  return (node[field] as readonly unknown[]).length
}

function checkLists(node: TreeNode): void {
  for (const field of filled[node.kind] ?? []) if (count(node, field) === 0) throw valueError(`empty ${field} on ${node.kind}`)
}

function checkCounts(node: TreeNode): void {
  switch (node.kind) {
    case "BoolOp":
      if (count(node, "values") < 2) throw valueError("BoolOp with less than 2 values")
      break
    case "Dict":
      if (count(node, "keys") !== count(node, "values")) throw valueError("Dict doesn't have the same number of keys as values")
      break
    case "Compare":
      if (count(node, "comparators") === 0) throw valueError("Compare with no comparators")
      if (count(node, "comparators") !== count(node, "ops")) {
        throw valueError("Compare has a different number of comparators and operands")
      }
      break
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      if (count(node, "generators") === 0) throw valueError("comprehension with no generators")
      break
    case "Raise":
      if (node.exc === null && node.cause !== null) throw valueError("Raise with cause but no exception")
      break
    case "Try":
    case "TryStar":
      checkTry(node)
      break
    case "ImportFrom":
      if ((node.level as number | null) !== null && (node.level as number) < 0) throw valueError("Negative ImportFrom level")
      break
    default:
  }
}

function checkTry(node: TreeNode): void {
  const handlers = count(node, "handlers")
  if (handlers === 0 && count(node, "finalbody") === 0) throw valueError(`${node.kind} has neither except handlers nor finalbody`)
  if (handlers === 0 && count(node, "orelse") > 0) throw valueError(`${node.kind} has orelse but no except handlers`)
}

function checkArguments(node: TreeNode): void {
  if (count(node, "defaults") > count(node, "posonlyargs") + count(node, "args")) {
    throw valueError("more positional defaults than args on arguments")
  }
  if (count(node, "kw_defaults") !== count(node, "kwonlyargs")) {
    throw valueError("length of kwonlyargs is not the same as kw_defaults on arguments")
  }
}

function checkContext(parent: TreeNode, child: TreeNode, field: string): void {
  if (nodeRows().get(child.kind)?.sum !== "expr") return
  const inherits = ["Tuple", "List", "Starred"].includes(parent.kind) && (field === "elts" || field === "value")
  const wanted = inherits ? (parent.ctx as string) : (contexts[parent.kind]?.[field] ?? "Load")
  if (child.ctx === undefined) {
    if (wanted !== "Load") throw valueError(`expression which can't be assigned to in ${wanted} context`)
  } else if (child.ctx !== wanted) throw valueError(`expression must have ${wanted} context but has ${child.ctx} instead`)
}
