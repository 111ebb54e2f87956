// SyntaxWarnings about literals where they make no sense: `x is 1`, `"a"()`, `(1)[0]`, `[1]["a"]`.

import type { Compare, expr } from "../syntax/ast.js"
import {
  BytesConstant,
  ComplexConstant,
  type ConstantValue,
  EllipsisConstant,
  FloatConstant,
  FrozensetConstant,
  TupleConstant,
} from "../syntax/constant.js"
import type { Compiler } from "./unit.js"

export function checkCompare(c: Compiler, e: Compare): void {
  let left = e.left
  for (let i = 0; i < e.ops.length; i++) {
    const op = e.ops[i]
    const right = e.comparators[i]
    if (op === "Is" || op === "IsNot") {
      const literal = isPlainLiteral(left) ? left : isPlainLiteral(right) ? right : null
      if (literal !== null) {
        const [word, better] = op === "Is" ? ["is", "=="] : ["is not", "!="]
        c.warn(`"${word}" with '${typeOf(literal)}' literal. Did you mean "${better}"?`, e)
        return
      }
    }
    left = right
  }
}

function isPlainLiteral(e: expr): boolean {
  if (e.kind !== "Constant") return false
  const { value } = e
  return !(value === null || typeof value === "boolean" || value instanceof EllipsisConstant)
}

export function checkCalled(c: Compiler, e: expr): void {
  if (e.kind === "Lambda") return
  const type = typeOf(e)
  if (type !== null) c.warn(`'${type}' object is not callable; perhaps you missed a comma?`, e)
}

export function checkSubscripted(c: Compiler, e: expr): void {
  switch (e.kind) {
    case "Constant": {
      const { value } = e
      if (typeof value === "string" || value instanceof BytesConstant || value instanceof TupleConstant) return
      break
    }
    case "Set":
    case "SetComp":
    case "GeneratorExp":
    case "Lambda":
      break
    default:
      return
  }
  c.warn(`'${typeOf(e)}' object is not subscriptable; perhaps you missed a comma?`, e)
}

export function checkIndex(c: Compiler, e: expr, index: expr): void {
  const indexType = typeOf(index)
  if (indexType === null || indexType === "int" || indexType === "bool") return
  switch (e.kind) {
    case "Constant":
      if (!(typeof e.value === "string" || e.value instanceof BytesConstant || e.value instanceof TupleConstant)) return
      break
    case "Tuple":
    case "List":
    case "ListComp":
    case "JoinedStr":
    case "FormattedValue":
      break
    default:
      return
  }
  c.warn(`${typeOf(e)} indices must be integers or slices, not ${indexType}; perhaps you missed a comma?`, e)
}

/// The type a literal has for sure.
function typeOf(e: expr): string | null {
  switch (e.kind) {
    case "Tuple":
      return "tuple"
    case "List":
    case "ListComp":
      return "list"
    case "Dict":
    case "DictComp":
      return "dict"
    case "Set":
    case "SetComp":
      return "set"
    case "GeneratorExp":
      return "generator"
    case "Lambda":
      return "function"
    case "JoinedStr":
    case "FormattedValue":
      return "str"
    case "Constant":
      return constantType(e.value)
    default:
      return null
  }
}

function constantType(value: ConstantValue): string {
  switch (typeof value) {
    case "string":
      return "str"
    case "boolean":
      return "bool"
    case "number":
    case "bigint":
      return "int"
  }
  if (value === null) return "NoneType"
  if (value instanceof FloatConstant) return "float"
  if (value instanceof ComplexConstant) return "complex"
  if (value instanceof BytesConstant) return "bytes"
  if (value instanceof TupleConstant) return "tuple"
  if (value instanceof FrozensetConstant) return "frozenset"
  return "ellipsis"
}
