// What may be assigned to or deleted, and marking it so.

import type { expr, expr_context } from "./ast.js"
import type { Lowering } from "./lowering.js"

/// Marks a freshly lowered expression as a target: any of CPython's star_targets (names, attributes, subscripts, and
/// tuples, lists and stars of them).
export function storeTarget<T extends expr>(l: Lowering, target: T): T {
  setContext(l, target, "Store")
  return target
}

export function deleteTarget<T extends expr>(l: Lowering, target: T): T {
  setContext(l, target, "Del")
  return target
}

/// A target that is neither tuple, list nor star: of `+=`, of an annotation.
export function singleTarget<T extends expr>(l: Lowering, target: T): T {
  if (target.kind !== "Name" && target.kind !== "Attribute" && target.kind !== "Subscript") l.reject()
  target.ctx = "Store"
  return target
}

function setContext(l: Lowering, target: expr, ctx: expr_context): void {
  switch (target.kind) {
    case "Name":
    case "Attribute":
    case "Subscript":
      target.ctx = ctx
      return
    case "Tuple":
    case "List":
      target.ctx = ctx
      for (const element of target.elts) setContext(l, element, ctx)
      return
    case "Starred":
      if (ctx === "Del") l.reject()
      target.ctx = ctx
      setContext(l, target.value, ctx)
      return
    default:
      l.reject()
      return
  }
}
