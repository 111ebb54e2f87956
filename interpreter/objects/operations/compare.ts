// Comparison: `==`, `<` and friends (`PyObject_RichCompare`), identity included where CPython includes it.

import { typeError } from "../exceptions.js"
import type { Runtime } from "../runtime.js"
import { NotImplemented } from "../singletons.js"
import { typeName, typeOf } from "../typeof.js"
import { CompareOp, PyFloat, type Value } from "../value.js"
import { truth } from "./convert.js"

const symbols = ["<", "<=", "==", "!=", ">", ">="]
/// The operator that says the same with the operands swapped.
const swapped: readonly CompareOp[] = [CompareOp.GT, CompareOp.GE, CompareOp.EQ, CompareOp.NE, CompareOp.LT, CompareOp.LE]

/// `left op right` as a value: whatever `__lt__` and the others give.
export function richCompare(rt: Runtime, left: Value, right: Value, op: CompareOp): Value {
  if (typeof left === "number" && typeof right === "number") return compareOrdered(left, right, op)
  if (typeof left === "string" && typeof right === "string") return compareStrings(left, right, op)
  return compareBySlots(rt, left, right, op)
}

/// `left op right` as a truth value.
export function compareTruth(rt: Runtime, left: Value, right: Value, op: CompareOp): boolean {
  const result = richCompare(rt, left, right, op)
  return typeof result === "boolean" ? result : truth(rt, result)
}

/// `left is right or left == right`: how containers compare.
export function equals(rt: Runtime, left: Value, right: Value): boolean {
  if (left === right) return true
  if (typeof left === "number" && typeof right === "number") return false
  if (typeof left === "string" && typeof right === "string") return false
  const result = compareBySlots(rt, left, right, CompareOp.EQ)
  return typeof result === "boolean" ? result : truth(rt, result)
}

export function lessThan(rt: Runtime, left: Value, right: Value): boolean {
  return compareTruth(rt, left, right, CompareOp.LT)
}

/// `left is right`. Numbers and strings have no identity of their own: equal ones of one type are the same object.
export function isSame(left: Value, right: Value): boolean {
  return (
    left === right || (left instanceof PyFloat && right instanceof PyFloat && left.cls === right.cls && Object.is(left, right))
  )
}

/// Compares two JS numbers, bigints or code-unit-ordered strings.
export function compareOrdered<T extends number | bigint>(left: T, right: T, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return left < right
    case CompareOp.LE:
      return left <= right
    case CompareOp.EQ:
      return left === right
    case CompareOp.NE:
      return left !== right
    case CompareOp.GT:
      return left > right
    case CompareOp.GE:
      return left >= right
  }
}

/// Compares by code points, which UTF-16 order is not once surrogates meet U+E000..U+FFFF.
export function compareStrings(left: string, right: string, op: CompareOp): boolean {
  if (op === CompareOp.EQ) return left === right
  if (op === CompareOp.NE) return left !== right
  return compareOrdered(orderOfStrings(left, right), 0, op)
}

/// -1, 0 or 1 in code point order.
export function orderOfStrings(left: string, right: string): number {
  if (left === right) return 0
  const n = Math.min(left.length, right.length)
  for (let i = 0; i < n; i++) {
    const a = left.charCodeAt(i)
    const b = right.charCodeAt(i)
    if (a === b) continue
    return codePointRank(left, i, a) < codePointRank(right, i, b) ? -1 : 1
  }
  return left.length < right.length ? -1 : 1
}

// A surrogate that is half of a pair ranks above every BMP character.
function codePointRank(text: string, i: number, unit: number): number {
  if (unit < 0xd800 || unit > 0xdfff) return unit
  if (unit < 0xdc00) return text.codePointAt(i) as number
  const before = i > 0 ? text.charCodeAt(i - 1) : 0
  return before >= 0xd800 && before < 0xdc00 ? 0x10000 + unit : unit
}

function compareBySlots(rt: Runtime, left: Value, right: Value, op: CompareOp): Value {
  const leftType = typeOf(left)
  const rightType = typeOf(right)
  let triedSwapped = false
  const rightCompare = rightType.slots.tp_richcompare
  if (leftType !== rightType && rightCompare !== null && rightType.isSubtype(leftType)) {
    triedSwapped = true
    const result = rightCompare(rt, right, left, swapped[op])
    if (result !== NotImplemented) return result
  }
  const leftCompare = leftType.slots.tp_richcompare
  if (leftCompare !== null) {
    const result = leftCompare(rt, left, right, op)
    if (result !== NotImplemented) return result
  }
  if (!triedSwapped && rightCompare !== null) {
    const result = rightCompare(rt, right, left, swapped[op])
    if (result !== NotImplemented) return result
  }
  if (op === CompareOp.EQ) return left === right
  if (op === CompareOp.NE) return left !== right
  throw typeError(`'${symbols[op]}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`)
}
