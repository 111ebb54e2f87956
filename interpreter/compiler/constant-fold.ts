// Python's operators on constants, as far as CPython folds them while compiling: `undefined` where it does not (or where it
// would raise), so that the program computes, or raises, at run time.

import { powComplex } from "../objects/primitives/complex.js"
import { PrimitiveError } from "../objects/primitives/error.js"
import { isComplexPower, powFloat } from "../objects/primitives/float.js"
import type { operator, unaryop } from "../syntax/ast.js"
import {
  BytesConstant,
  ComplexConstant,
  type ConstantValue,
  FloatConstant,
  FrozensetConstant,
  TupleConstant,
} from "../syntax/constant.js"
import { isTrue } from "./constants.js"

const maxIntBits = 128
const maxCollectionSize = 256
const maxStringSize = 4096
const maxTotalItems = 1024

type Int = number | bigint
type Folded = ConstantValue | undefined

function normal(value: bigint): Int {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
}

function isInt(value: ConstantValue): value is Int | boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
}

function toBig(value: Int | boolean): bigint {
  return BigInt(value)
}

function bitLength(value: bigint): number {
  const magnitude = value < 0n ? -value : value
  return magnitude === 0n ? 0 : magnitude.toString(2).length
}

// ---- unary

export function foldUnary(op: unaryop, value: ConstantValue): Folded {
  if (op === "Not") return !isTrue(value)
  if (isInt(value)) {
    const big = toBig(value)
    return normal(op === "Invert" ? ~big : op === "USub" ? -big : big)
  }
  if (op === "Invert") return undefined
  if (value instanceof FloatConstant) return op === "UAdd" ? value : new FloatConstant(-value.value)
  if (value instanceof ComplexConstant) return op === "UAdd" ? value : new ComplexConstant(-value.real, -value.imag)
  return undefined
}

// ---- binary

export function foldBinary(op: operator, a: ConstantValue, b: ConstantValue): Folded {
  if (isInt(a) && isInt(b)) return intOperation(op, a, b)
  if (isNumber(a) && isNumber(b)) {
    if (a instanceof ComplexConstant || b instanceof ComplexConstant) return complexOperation(op, toComplex(a), toComplex(b))
    return floatOperation(op, toFloat(a), toFloat(b))
  }
  if (op === "Add") return concatenate(a, b)
  if (op === "Mult") return isInt(a) ? repeat(b, a) : isInt(b) ? repeat(a, b) : undefined
  return undefined
}

function isNumber(value: ConstantValue): value is Int | boolean | FloatConstant | ComplexConstant {
  return isInt(value) || value instanceof FloatConstant || value instanceof ComplexConstant
}

function intOperation(op: operator, left: Int | boolean, right: Int | boolean): Folded {
  const a = toBig(left)
  const b = toBig(right)
  switch (op) {
    case "Add":
      return normal(a + b)
    case "Sub":
      return normal(a - b)
    case "Mult":
      if (a !== 0n && b !== 0n && bitLength(a) + bitLength(b) > maxIntBits) return undefined
      return normal(a * b)
    case "Div":
      return b === 0n ? undefined : divideInts(a, b)
    case "FloorDiv":
      return b === 0n ? undefined : normal(floorDivide(a, b))
    case "Mod":
      return b === 0n ? undefined : normal(a - floorDivide(a, b) * b)
    case "Pow":
      return intPower(a, b)
    case "LShift":
      if (b < 0n) return undefined
      if (a !== 0n && b !== 0n && (b > BigInt(maxIntBits) || bitLength(a) > maxIntBits - Number(b))) return undefined
      return a === 0n ? 0 : normal(a << b)
    case "RShift":
      if (b < 0n) return undefined
      return b > 100_000n ? (a < 0n ? -1 : 0) : normal(a >> b)
    case "BitAnd":
      return both(left, right) ? isTrue(left) && isTrue(right) : normal(a & b)
    case "BitOr":
      return both(left, right) ? isTrue(left) || isTrue(right) : normal(a | b)
    case "BitXor":
      return both(left, right) ? isTrue(left) !== isTrue(right) : normal(a ^ b)
    case "MatMult":
      return undefined
  }
}

/// & | ^ of two bools give a bool.
function both(a: ConstantValue, b: ConstantValue): boolean {
  return typeof a === "boolean" && typeof b === "boolean"
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

function intPower(a: bigint, b: bigint): Folded {
  if (b < 0n) {
    if (a === 0n) return undefined
    return floatOperation("Pow", Number(a), Number(b))
  }
  if (a !== 0n && b !== 0n && (b > BigInt(maxIntBits) || bitLength(a) > Math.floor(maxIntBits / Number(b)))) return undefined
  return a === 0n ? (b === 0n ? 1 : 0) : normal(a ** b)
}

/// The nearest float to a / b.
function divideInts(a: bigint, b: bigint): Folded {
  if (bitLength(a) <= 53 && bitLength(b) <= 53) return new FloatConstant(Number(a) / Number(b))
  const value = nearestRatio(a, b)
  return Number.isFinite(value) ? new FloatConstant(value) : undefined
}

/// a / b, rounded once, half to even.
function nearestRatio(a: bigint, b: bigint): number {
  const negative = a < 0n !== b < 0n
  if (a < 0n) a = -a
  if (b < 0n) b = -b
  if (a === 0n) return negative ? -0 : 0
  // A quotient of 66 bits or so, its last bit set if anything is left over: Number() then rounds as the true value rounds.
  const shift = 66 - (bitLength(a) - bitLength(b))
  let quotient = shift >= 0 ? (a << BigInt(shift)) / b : a / (b << BigInt(-shift))
  const rest = shift >= 0 ? (a << BigInt(shift)) % b : a % (b << BigInt(-shift))
  // Below the smallest normal number there are fewer bits to keep.
  const exponent = bitLength(quotient) - shift
  if (exponent < -1021) {
    const drop = BigInt(-1021 - exponent)
    const lost = rest !== 0n || (quotient & ((1n << drop) - 1n)) !== 0n
    quotient = (quotient >> drop) | (lost ? 1n : 0n)
    const kept = quotient >> 13n
    const tail = quotient & 0x1fffn
    const rounded = tail > 0x1000n || (tail === 0x1000n && (kept & 1n) === 1n) ? kept + 1n : kept
    const tiny = Number(rounded) * 2 ** Math.max(-1074, 13 - shift + Number(drop))
    return negative ? -tiny : tiny
  }
  if (rest !== 0n) quotient |= 1n
  let value = Number(quotient)
  for (let left = -shift; left !== 0; ) {
    const step = Math.max(-1000, Math.min(1000, left))
    value *= 2 ** step
    left -= step
  }
  return negative ? -value : value
}

// ---- floats

function toFloat(value: Int | boolean | FloatConstant | ComplexConstant): number {
  if (value instanceof FloatConstant) return value.value
  if (value instanceof ComplexConstant) return value.real
  return Number(value)
}

function floatOperation(op: operator, a: number, b: number): Folded {
  // An int too large for a float.
  if (!Number.isFinite(a) || !Number.isFinite(b)) {
    if (op !== "Add" && op !== "Sub" && op !== "Mult" && op !== "Div") return undefined
  }
  switch (op) {
    case "Add":
      return new FloatConstant(a + b)
    case "Sub":
      return new FloatConstant(a - b)
    case "Mult":
      return new FloatConstant(a * b)
    case "Div":
      return b === 0 ? undefined : new FloatConstant(a / b)
    case "FloorDiv":
      return b === 0 ? undefined : new FloatConstant(floatFloorDivide(a, b))
    case "Mod":
      return b === 0 ? undefined : new FloatConstant(floatModulo(a, b))
    case "Pow":
      return floatPower(a, b)
    default:
      return undefined
  }
}

function floatModulo(a: number, b: number): number {
  const mod = a % b
  if (mod === 0) return b < 0 ? -0 : 0
  return b < 0 !== mod < 0 ? mod + b : mod
}

function floatFloorDivide(a: number, b: number): number {
  const mod = a % b
  let quotient = (a - mod) / b
  if (mod !== 0 && b < 0 !== mod < 0) quotient -= 1
  if (quotient === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0
  const floor = Math.floor(quotient)
  return quotient - floor > 0.5 ? floor + 1 : floor
}

function floatPower(a: number, b: number): Folded {
  if (isComplexPower(a, b)) return complexPower(new ComplexConstant(a, 0), new ComplexConstant(b, 0))
  return unlessRaised(() => new FloatConstant(powFloat(a, b)))
}

// What raises is left to the run.
function unlessRaised(compute: () => ConstantValue): Folded {
  try {
    return compute()
  } catch (error) {
    if (error instanceof PrimitiveError) return undefined
    throw error
  }
}

// ---- complex

function toComplex(value: Int | boolean | FloatConstant | ComplexConstant): ComplexConstant {
  return value instanceof ComplexConstant ? value : new ComplexConstant(toFloat(value), 0)
}

function complexOperation(op: operator, a: ComplexConstant, b: ComplexConstant): Folded {
  switch (op) {
    case "Add":
      return new ComplexConstant(a.real + b.real, a.imag + b.imag)
    case "Sub":
      return new ComplexConstant(a.real - b.real, a.imag - b.imag)
    case "Mult":
      return complexProduct(a, b)
    case "Div":
      return complexQuotient(a, b)
    case "Pow":
      return complexPower(a, b)
    default:
      return undefined
  }
}

function complexProduct(a: ComplexConstant, b: ComplexConstant): ComplexConstant {
  return new ComplexConstant(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real)
}

function complexQuotient(a: ComplexConstant, b: ComplexConstant): ComplexConstant | undefined {
  if (b.real === 0 && b.imag === 0) return undefined
  if (Math.abs(b.real) >= Math.abs(b.imag)) {
    const ratio = b.imag / b.real
    const denominator = b.real + b.imag * ratio
    return new ComplexConstant((a.real + a.imag * ratio) / denominator, (a.imag - a.real * ratio) / denominator)
  }
  const ratio = b.real / b.imag
  const denominator = b.real * ratio + b.imag
  return new ComplexConstant((a.real * ratio + a.imag) / denominator, (a.imag * ratio - a.real) / denominator)
}

function complexPower(a: ComplexConstant, b: ComplexConstant): Folded {
  return unlessRaised(() => {
    const { re, im } = powComplex({ re: a.real, im: a.imag }, { re: b.real, im: b.imag })
    return new ComplexConstant(re, im)
  })
}

// ---- sequences

function concatenate(a: ConstantValue, b: ConstantValue): Folded {
  if (typeof a === "string" && typeof b === "string") return a + b
  if (a instanceof BytesConstant && b instanceof BytesConstant) {
    const bytes = new Uint8Array(a.bytes.length + b.bytes.length)
    bytes.set(a.bytes)
    bytes.set(b.bytes, a.bytes.length)
    return new BytesConstant(bytes)
  }
  if (a instanceof TupleConstant && b instanceof TupleConstant) return new TupleConstant([...a.items, ...b.items])
  return undefined
}

function repeat(sequence: ConstantValue, count: Int | boolean): Folded {
  const n = Number(count)
  // No index of C's: an error when it runs, even of nothing.
  if (typeof count === "bigint" && BigInt.asIntN(64, count) !== count) return undefined
  if (typeof sequence === "string") {
    const size = codePoints(sequence)
    if (size > 0 && (n < 0 || n > Math.floor(maxStringSize / size))) return undefined
    return sequence === "" ? "" : sequence.repeat(n)
  }
  if (sequence instanceof BytesConstant) {
    const { bytes } = sequence
    if (bytes.length === 0) return sequence
    if (n < 0 || n > Math.floor(maxStringSize / bytes.length)) return undefined
    const repeated = new Uint8Array(bytes.length * n)
    for (let i = 0; i < n; i++) repeated.set(bytes, i * bytes.length)
    return new BytesConstant(repeated)
  }
  if (sequence instanceof TupleConstant) {
    const { items } = sequence
    if (items.length === 0) return sequence
    if (n < 0 || n > Math.floor(maxCollectionSize / items.length)) return undefined
    if (n > 0 && itemsLeft(sequence, Math.floor(maxTotalItems / n)) < 0) return undefined
    return new TupleConstant(Array.from({ length: n }, () => items).flat())
  }
  return undefined
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/// `limit` less the items of the collection, nested ones included; stops below 0.
function itemsLeft(value: ConstantValue, limit: number): number {
  if (value instanceof TupleConstant || value instanceof FrozensetConstant) {
    limit -= value.items.length
    for (const item of value.items) {
      if (limit < 0) return limit
      limit = itemsLeft(item, limit)
    }
  }
  return limit
}

/// value[index]
export function foldSubscript(value: ConstantValue, index: ConstantValue): Folded {
  if (!isInt(index)) return undefined
  const place = Number(index)
  if (typeof value === "string") {
    const chars = Array.from(value)
    return chars[place < 0 ? place + chars.length : place]
  }
  if (value instanceof BytesConstant) return value.bytes[place < 0 ? place + value.bytes.length : place]
  if (value instanceof TupleConstant) return value.items[place < 0 ? place + value.items.length : place]
  return undefined
}
