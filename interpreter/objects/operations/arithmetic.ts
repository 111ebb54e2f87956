// Binary and unary operators (`PyNumber_Add` ...): fast paths for small ints and floats, then the types' slots.

import { floatType } from "../builtin-types.js"
import { typeError } from "../exceptions.js"
import { PyBuiltinFunction } from "../method.js"
import { concatenateLong, TextSize } from "../primitives/text-places.js"
import type { Runtime } from "../runtime.js"
import { NotImplemented } from "../singletons.js"
import type { BinarySlot, SlotName, TernarySlot } from "../slots.js"
import { typeName, typeOf } from "../typeof.js"
import { PyFloat, type Value } from "../value.js"
import { asSize } from "./convert.js"

export type BinaryOperation = (rt: Runtime, left: Value, right: Value) => Value

const MAX = Number.MAX_SAFE_INTEGER

export function add(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number") {
    const sum = left + right
    if (sum <= MAX && sum >= -MAX) return sum
  } else if (typeof left === "string" && typeof right === "string") {
    return left.length < TextSize.LONG ? left + right : concatenateLong(left, right)
  } else if (isExactFloat(left)) {
    if (isExactFloat(right)) return new PyFloat(left.value + right.value)
    if (typeof right === "number") return new PyFloat(left.value + right)
  } else if (typeof left === "number" && isExactFloat(right)) return new PyFloat(left + right.value)
  const result = binary(rt, left, right, "nb_add")
  if (result !== NotImplemented) return result
  const concat = typeOf(left).slots.sq_concat
  if (concat !== null) return concat(rt, left, right)
  throw unsupported("+", left, right)
}

// An instance of a subclass may have operators of its own.
function isExactFloat(value: Value): value is PyFloat {
  return value instanceof PyFloat && value.cls === floatType
}

function isPlainNumber(value: Value): value is number | PyFloat {
  return typeof value === "number" || isExactFloat(value)
}

export function subtract(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number") {
    const difference = left - right
    if (difference <= MAX && difference >= -MAX) return difference
  } else if (isExactFloat(left)) {
    if (isExactFloat(right)) return new PyFloat(left.value - right.value)
    if (typeof right === "number") return new PyFloat(left.value - right)
  } else if (typeof left === "number" && isExactFloat(right)) return new PyFloat(left - right.value)
  return binaryOrError(rt, left, right, "nb_subtract", "-")
}

export function multiply(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number") {
    const product = left * right
    // -0 would come out of 0 * -1: an int has no sign of zero.
    if (product <= MAX && product >= -MAX) return product + 0
  } else if (isExactFloat(right)) {
    if (isExactFloat(left)) return new PyFloat(left.value * right.value)
    if (typeof left === "number") return new PyFloat(left * right.value)
  } else if (isExactFloat(left) && typeof right === "number") return new PyFloat(left.value * right)
  const result = binary(rt, left, right, "nb_multiply")
  if (result !== NotImplemented) return result
  const leftRepeat = typeOf(left).slots.sq_repeat
  if (leftRepeat !== null) return repeat(rt, leftRepeat, left, right)
  const rightRepeat = typeOf(right).slots.sq_repeat
  if (rightRepeat !== null) return repeat(rt, rightRepeat, right, left)
  throw unsupported("*", left, right)
}

function repeat(rt: Runtime, slot: BinarySlot, sequence: Value, count: Value): Value {
  if (typeOf(count).slots.nb_index === null) {
    throw typeError(`can't multiply sequence by non-int of type '${typeName(count)}'`)
  }
  return slot(rt, sequence, asSize(rt, count))
}

export function remainder(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number" && right > 0) {
    const rest = left % right
    return rest < 0 ? rest + right : rest + 0
  }
  return binaryOrError(rt, left, right, "nb_remainder", "%")
}

export function floorDivide(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number" && right > 0) {
    // Taking off the truncated remainder keeps every step exact.
    const rest = left % right
    const quotient = (left - rest) / right
    return rest < 0 ? quotient - 1 : quotient + 0
  }
  return binaryOrError(rt, left, right, "nb_floor_divide", "//")
}

export function trueDivide(rt: Runtime, left: Value, right: Value): Value {
  const divisor = isExactFloat(right) ? right.value : right
  if (typeof divisor === "number" && divisor !== 0) {
    if (typeof left === "number") return new PyFloat(left / divisor)
    if (isExactFloat(left)) return new PyFloat(left.value / divisor)
  }
  return binaryOrError(rt, left, right, "nb_true_divide", "/")
}

export const matrixMultiply = operation("nb_matrix_multiply", "@")

export function leftShift(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number" && right >= 0 && right < 32) {
    const shifted = left * 2 ** right
    if (shifted <= MAX && shifted >= -MAX) return shifted
  }
  return binaryOrError(rt, left, right, "nb_lshift", "<<")
}

export function rightShift(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number" && (left | 0) === left && right >= 0 && right < 32)
    return left >> right
  return binaryOrError(rt, left, right, "nb_rshift", ">>")
}

// JavaScript's own operators see 32 bits: only ints that fit are theirs.
export function and(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number") {
    if ((left | 0) === left && (right | 0) === right) return left & right
    // The high bits of what is not negative cannot survive a mask of 31 bits; below that the low 32 bits are enough.
    if (right >= 0 && right <= 0x7fffffff) return left & right
  }
  return binaryOrError(rt, left, right, "nb_and", "&")
}

export function xor(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number" && (left | 0) === left && (right | 0) === right) return left ^ right
  return binaryOrError(rt, left, right, "nb_xor", "^")
}

export function or(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left === "number" && typeof right === "number" && (left | 0) === left && (right | 0) === right) return left | right
  return binaryOrError(rt, left, right, "nb_or", "|")
}

export const divmod = operation("nb_divmod", "divmod()")

function operation(slot: BinarySlotName, symbol: string): BinaryOperation {
  return (rt, left, right) => binaryOrError(rt, left, right, slot, symbol)
}

/// `base ** exponent`, or `pow(base, exponent, modulus)` when modulus is not None.
export function power(rt: Runtime, base: Value, exponent: Value, modulus: Value = null): Value {
  const result = ternary(rt, base, exponent, modulus)
  if (result !== NotImplemented) return result
  if (modulus === null) throw unsupported("** or pow()", base, exponent)
  throw typeError(
    `unsupported operand type(s) for ** or pow(): '${typeName(base)}', '${typeName(exponent)}', '${typeName(modulus)}'`,
  )
}

function ternary(rt: Runtime, base: Value, exponent: Value, modulus: Value): Value {
  const baseType = typeOf(base)
  const exponentType = typeOf(exponent)
  const slotBase = baseType.slots.nb_power
  let slotExponent: TernarySlot | null = exponentType === baseType ? null : exponentType.slots.nb_power
  if (slotExponent === slotBase) slotExponent = null
  if (slotBase !== null) {
    if (slotExponent !== null && exponentType.isSubtype(baseType)) {
      const result = slotExponent(rt, base, exponent, modulus)
      if (result !== NotImplemented) return result
      slotExponent = null
    }
    const result = slotBase(rt, base, exponent, modulus)
    if (result !== NotImplemented) return result
  }
  if (slotExponent !== null) {
    const result = slotExponent(rt, base, exponent, modulus)
    if (result !== NotImplemented) return result
  }
  const slotModulus = modulus === null ? null : typeOf(modulus).slots.nb_power
  if (slotModulus !== null && slotModulus !== slotBase && slotModulus !== exponentType.slots.nb_power) {
    return slotModulus(rt, base, exponent, modulus)
  }
  return NotImplemented
}

// ---- in place

export function inplaceAdd(rt: Runtime, left: Value, right: Value): Value {
  if (typeof left !== "object" || left === null || isExactFloat(left)) return addNamed(rt, left, right, "+=")
  const slots = left.cls.slots
  if (slots.nb_inplace_add !== null) {
    const result = slots.nb_inplace_add(rt, left, right)
    if (result !== NotImplemented) return result
  }
  const result = binary(rt, left, right, "nb_add")
  if (result !== NotImplemented) return result
  const concat = slots.sq_inplace_concat ?? slots.sq_concat
  if (concat !== null) return concat(rt, left, right)
  throw unsupported("+=", left, right)
}

function addNamed(rt: Runtime, left: Value, right: Value, symbol: string): Value {
  if (isPlainNumber(left) && isPlainNumber(right)) return add(rt, left, right)
  if (typeof left === "string") return add(rt, left, right)
  return binaryOrError(rt, left, right, "nb_add", symbol)
}

export function inplaceMultiply(rt: Runtime, left: Value, right: Value): Value {
  if (isPlainNumber(left) && isPlainNumber(right)) return multiply(rt, left, right)
  const slots = typeOf(left).slots
  if (slots.nb_inplace_multiply !== null) {
    const result = slots.nb_inplace_multiply(rt, left, right)
    if (result !== NotImplemented) return result
  }
  if (slots.sq_inplace_repeat !== null && binary(rt, left, right, "nb_multiply") === NotImplemented) {
    return repeat(rt, slots.sq_inplace_repeat, left, right)
  }
  if (slots.sq_repeat !== null || typeOf(right).slots.sq_repeat !== null) return multiply(rt, left, right)
  return binaryOrError(rt, left, right, "nb_multiply", "*=")
}

export const inplaceSubtract = inplace("nb_inplace_subtract", "nb_subtract", "-=", subtract)
export const inplaceRemainder = inplace("nb_inplace_remainder", "nb_remainder", "%=", remainder)
export const inplaceFloorDivide = inplace("nb_inplace_floor_divide", "nb_floor_divide", "//=", floorDivide)
export const inplaceTrueDivide = inplace("nb_inplace_true_divide", "nb_true_divide", "/=", trueDivide)
export const inplaceMatrixMultiply = inplace("nb_inplace_matrix_multiply", "nb_matrix_multiply", "@=")
export const inplaceLeftShift = inplace("nb_inplace_lshift", "nb_lshift", "<<=")
export const inplaceRightShift = inplace("nb_inplace_rshift", "nb_rshift", ">>=")
export const inplaceAnd = inplace("nb_inplace_and", "nb_and", "&=")
export const inplaceXor = inplace("nb_inplace_xor", "nb_xor", "^=")
export const inplaceOr = inplace("nb_inplace_or", "nb_or", "|=")

// `numbers`: the plain operator, for numbers that nothing can happen to in place.
function inplace(
  slot: BinarySlotName,
  plain: BinarySlotName,
  symbol: string,
  numbers: BinaryOperation | null = null,
): BinaryOperation {
  return (rt, left, right) => {
    if (numbers !== null && isPlainNumber(left) && isPlainNumber(right)) return numbers(rt, left, right)
    const own = typeOf(left).slots[slot]
    if (own !== null) {
      const result = own(rt, left, right)
      if (result !== NotImplemented) return result
    }
    return binaryOrError(rt, left, right, plain, symbol)
  }
}

export function inplacePower(rt: Runtime, base: Value, exponent: Value): Value {
  const own = typeOf(base).slots.nb_inplace_power
  if (own !== null) {
    const result = own(rt, base, exponent, null)
    if (result !== NotImplemented) return result
  }
  const result = ternary(rt, base, exponent, null)
  if (result === NotImplemented) throw unsupported("**=", base, exponent)
  return result
}

/// Operations by BINARY_OP's argument (`opcode._nb_ops`).
export const binaryOperations: readonly BinaryOperation[] = [
  add,
  and,
  floorDivide,
  leftShift,
  matrixMultiply,
  multiply,
  remainder,
  or,
  power,
  rightShift,
  subtract,
  trueDivide,
  xor,
  inplaceAdd,
  inplaceAnd,
  inplaceFloorDivide,
  inplaceLeftShift,
  inplaceMatrixMultiply,
  inplaceMultiply,
  inplaceRemainder,
  inplaceOr,
  inplacePower,
  inplaceRightShift,
  inplaceSubtract,
  inplaceTrueDivide,
  inplaceXor,
]

// ---- unary

export const negative = unary("nb_negative", "unary -")
export const positive = unary("nb_positive", "unary +")
export const invert = unary("nb_invert", "unary ~")
export const absolute = unary("nb_absolute", "abs()")

function unary(slot: "nb_negative" | "nb_positive" | "nb_invert" | "nb_absolute", symbol: string) {
  return (rt: Runtime, operand: Value): Value => {
    const own = typeOf(operand).slots[slot]
    if (own === null) throw typeError(`bad operand type for ${symbol}: '${typeName(operand)}'`)
    return own(rt, operand)
  }
}

// ---- dispatch

type BinarySlotName = Exclude<
  Extract<SlotName, `nb_${string}`>,
  | "nb_power"
  | "nb_inplace_power"
  | "nb_negative"
  | "nb_positive"
  | "nb_absolute"
  | "nb_invert"
  | "nb_bool"
  | "nb_int"
  | "nb_float"
  | "nb_index"
>

/// The protocol of `binary_op1`: the right operand first when its type is a proper subclass. May give NotImplemented.
export function binary(rt: Runtime, left: Value, right: Value, slot: BinarySlotName): Value {
  const leftType = typeOf(left)
  const rightType = typeOf(right)
  const slotLeft = leftType.slots[slot] as BinarySlot | null
  let slotRight = rightType === leftType ? null : (rightType.slots[slot] as BinarySlot | null)
  if (slotRight === slotLeft) slotRight = null
  if (slotLeft !== null) {
    if (slotRight !== null && rightType.isSubtype(leftType)) {
      const result = slotRight(rt, left, right)
      if (result !== NotImplemented) return result
      slotRight = null
    }
    const result = slotLeft(rt, left, right)
    if (result !== NotImplemented) return result
  }
  return slotRight === null ? NotImplemented : slotRight(rt, left, right)
}

function binaryOrError(rt: Runtime, left: Value, right: Value, slot: BinarySlotName, symbol: string): Value {
  const result = binary(rt, left, right, slot)
  if (result !== NotImplemented) return result
  throw unsupported(symbol, left, right)
}

function unsupported(symbol: string, left: Value, right: Value): object {
  if (symbol === ">>" && left instanceof PyBuiltinFunction && left.qualname === "print") {
    return typeError(
      `unsupported operand type(s) for >>: 'builtin_function_or_method' and '${typeName(right)}'. Did you mean "print(<message>, file=<output_stream>)"?`,
    )
  }
  return typeError(`unsupported operand type(s) for ${symbol}: '${typeName(left)}' and '${typeName(right)}'`)
}
