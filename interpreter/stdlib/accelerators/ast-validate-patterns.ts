// What the patterns of a tree made by a program must fulfil before it is compiled.

import { valueError } from "../../objects/exceptions.js"
import { BytesConstant, ComplexConstant, FloatConstant } from "../../syntax/constant.js"
import type { TreeNode } from "../../syntax/walk.js"

/// Raises ValueError as `compile()` does; nodes that are no patterns pass.
export function checkPattern(node: TreeNode): void {
  switch (node.kind) {
    case "MatchValue":
      return checkValue(node.value as TreeNode)
    case "MatchSingleton":
      if (node.value !== null && typeof node.value !== "boolean") {
        throw valueError("MatchSingleton can only contain True, False and None")
      }
      return
    case "MatchMapping":
      return checkMapping(node)
    case "MatchClass":
      return checkClass(node)
    case "MatchStar":
      return checkCapture(node.name)
    case "MatchAs":
      return checkAs(node)
    case "MatchOr":
      if ((node.patterns as unknown[]).length < 2) throw valueError("MatchOr requires at least 2 patterns")
      return refuseStars(node.patterns)
    case "match_case":
      return refuseStars([node.pattern])
    default:
  }
}

// A starred pattern belongs into a sequence.
function refuseStars(patterns: unknown): void {
  if ((patterns as readonly TreeNode[]).some(({ kind }) => kind === "MatchStar")) throw valueError("can't use MatchStar here")
}

function checkCapture(name: unknown): void {
  if (name === "_") throw valueError("can't capture name '_' in patterns")
}

function isLiteral(value: unknown): boolean {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "string") return true
  return value instanceof FloatConstant || value instanceof ComplexConstant || value instanceof BytesConstant
}

function checkValue(node: TreeNode): void {
  switch (node.kind) {
    case "Constant":
      if (!isLiteral(node.value)) throw valueError("unexpected constant inside of a literal pattern")
      return
    case "Attribute":
    case "JoinedStr":
      return
    case "UnaryOp":
      if (isNumber(node, "real") || isNumber(node, "imaginary")) return
      break
    case "BinOp": {
      const signed = node.op === "Add" || node.op === "Sub"
      if (signed && isNumber(node.left as TreeNode, "real") && isImaginary(node.right as TreeNode)) return
      break
    }
    default:
  }
  throw valueError("patterns may only match literals and attribute lookups")
}

function isNumber(node: TreeNode, part: "real" | "imaginary"): boolean {
  if (node.kind === "UnaryOp") return node.op === "USub" && isNumber(node.operand as TreeNode, part)
  if (part === "imaginary") return isImaginary(node)
  const { value } = node
  return node.kind === "Constant" && (typeof value === "number" || typeof value === "bigint" || value instanceof FloatConstant)
}

function isImaginary(node: TreeNode): boolean {
  return node.kind === "Constant" && node.value instanceof ComplexConstant
}

function checkMapping(node: TreeNode): void {
  const keys = node.keys as readonly TreeNode[]
  if (keys.length !== (node.patterns as unknown[]).length) {
    throw valueError("MatchMapping doesn't have the same number of keys as patterns")
  }
  checkCapture(node.rest)
  for (const key of keys) {
    const singleton = key.kind === "Constant" && (key.value === null || typeof key.value === "boolean")
    if (!singleton) checkValue(key)
  }
  refuseStars(node.patterns)
}

function checkClass(node: TreeNode): void {
  if ((node.kwd_attrs as unknown[]).length !== (node.kwd_patterns as unknown[]).length) {
    throw valueError("MatchClass doesn't have the same number of keyword attributes as patterns")
  }
  let cls = node.cls as TreeNode
  while (cls.kind === "Attribute") cls = cls.value as TreeNode
  if (cls.kind !== "Name") throw valueError("MatchClass cls field can only contain Name or Attribute nodes.")
  refuseStars(node.patterns)
  refuseStars(node.kwd_patterns)
}

function checkAs(node: TreeNode): void {
  checkCapture(node.name)
  if (node.pattern === null) return
  if (node.name === null) throw valueError("MatchAs must specify a target name if a pattern is given")
  refuseStars([node.pattern])
}
