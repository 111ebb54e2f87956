// Arithmetic of Python's float where it is not JavaScript's: division with its errors, power, rounding, and its dealings with ints.

import { overflowError, resultOutOfRange, valueError, zeroDivision } from "./error.js"
import { fixedDigits } from "./float-digits.js"
import { copysign, decompose, scaleBy } from "./float-parts.js"
import { big, bitLength, type Int, intOfDouble, isNegative, normalise } from "./int.js"
import { pow } from "./libm-power.js"

export function divFloat(a: number, b: number): number {
  if (b === 0) throw zeroDivision("float division by zero")
  return a / b
}

export function floorDivFloat(a: number, b: number): number {
  if (b === 0) throw zeroDivision("float floor division by zero")
  return quotient(a, b, remainderOf(a, b))
}

export function modFloat(a: number, b: number): number {
  if (b === 0) throw zeroDivision("float modulo by zero")
  return remainderOf(a, b)
}

/// `[a // b, a % b]`.
export function divmodFloat(a: number, b: number): [number, number] {
  if (b === 0) throw zeroDivision("float divmod()")
  const r = remainderOf(a, b)
  return [quotient(a, b, r), r]
}

/// The remainder with the sign of b.
function remainderOf(a: number, b: number): number {
  const r = a % b
  if (r === 0) return copysign(0, b)
  return r < 0 !== b < 0 ? r + b : r
}

function quotient(a: number, b: number, remainder: number): number {
  // From C's fmod: an exact multiple but for rounding, so the nearest integer below is the floor.
  const r = a % b
  let q = (a - r) / b
  if (r !== 0 && remainder !== r) q -= 1
  if (q === 0) return copysign(0, a / b)
  const floored = Math.floor(q)
  return q - floored > 0.5 ? floored + 1 : floored
}

/// True when `x ** y` is complex: a negative base and an exponent that is not integral.
export function isComplexPower(x: number, y: number): boolean {
  return x < 0 && x !== -Infinity && Math.floor(y) !== y && y - y === 0
}

/// `x ** y` of floats, where it is real.
export function powFloat(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (y === 2 && x * x !== Infinity) return x * x
  if (x === 0 && y < 0 && y !== -Infinity) throw zeroDivision("0.0 cannot be raised to a negative power")
  const r = pow(x, y)
  if (r - r !== 0 && x - x === 0 && y - y === 0) throw resultOutOfRange()
  return r
}

/// `round(x, places)`.
export function roundFloat(x: number, places: number): number {
  if (x - x !== 0 || x === 0 || places > 323) return x
  if (places < -308) return x * 0
  const a = Math.abs(x)
  const { digits, point } = fixedDigits(a, places)
  const r = Number(`${digits}e${point - digits.length}`)
  if (r === Infinity) throw overflowError("rounded value too large to represent")
  return x < 0 ? -r : copysign(r, x)
}

/// `round(x)`: half to even.
export function roundFloatToInt(x: number): Int {
  refuseToInt(x)
  const r = Math.round(x)
  return intOfDouble(r - x === 0.5 && r % 2 !== 0 ? r - 1 : Math.abs(x) >= 4503599627370496 ? x : r)
}

/// `int(x)`, `math.trunc(x)`.
export function truncFloat(x: number): Int {
  refuseToInt(x)
  return intOfDouble(Math.trunc(x))
}

export function floorFloat(x: number): Int {
  refuseToInt(x)
  return intOfDouble(Math.floor(x))
}

export function ceilFloat(x: number): Int {
  refuseToInt(x)
  return intOfDouble(Math.ceil(x))
}

function refuseToInt(x: number): void {
  if (x - x === 0) return
  if (Number.isNaN(x)) throw valueError("cannot convert float NaN to integer")
  throw overflowError("cannot convert float infinity to integer")
}

/// `x.as_integer_ratio()`.
export function integerRatio(x: number): [Int, Int] {
  if (Number.isNaN(x)) throw valueError("cannot convert NaN to integer ratio")
  if (x - x !== 0) throw overflowError("cannot convert Infinity to integer ratio")
  if (Math.floor(x) === x) return [intOfDouble(x), 1]
  let { mantissa, exponent } = decompose(x)
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n
    exponent++
  }
  return [normalise(x < 0 ? -mantissa : mantissa), normalise(1n << BigInt(-exponent))]
}

/// `float(n)` of an int.
export function intToFloat(n: Int): number {
  if (typeof n === "number") return n
  // JavaScript rounds half to even here.
  const x = Number(n)
  if (x - x !== 0) throw overflowError("int too large to convert to float")
  return x
}

/// `a / b` of ints, rounded once.
export function trueDivInt(a: Int, b: Int): number {
  if (b === 0) throw zeroDivision("division by zero")
  if (typeof a === "number" && typeof b === "number") return a / b
  const negative = isNegative(a) !== isNegative(b)
  const n = big(a < 0 ? -a : a)
  const d = big(b < 0 ? -b : b)
  const x = ratio(n, d)
  if (x === Infinity) throw overflowError("integer division result too large for a float")
  return negative && x !== 0 ? -x : negative ? -0 : x
}

/// n / d for positive bigints, rounded half to even, Infinity when too large.
export function ratio(n: bigint, d: bigint): number {
  if (n === 0n) return 0
  const difference = bitLength(n) - bitLength(d)
  if (difference > 1024) return Infinity
  if (difference < -1077) return 0
  // At least 55 bits of quotient (fewer where the result is subnormal), the rest as a sticky bit.
  const shift = Math.min(55 - difference, 1076)
  const scaled = shift >= 0 ? n << BigInt(shift) : n
  const divisor = shift >= 0 ? d : d << BigInt(-shift)
  let q = scaled / divisor
  if (q * divisor !== scaled) q |= 1n
  // Round to what a double of this size holds: then scaling is exact.
  const drop = Math.max(bitLength(q) - 53, shift - 1074)
  if (drop > 0) {
    const half = 1n << BigInt(drop - 1)
    const rest = q & ((half << 1n) - 1n)
    q >>= BigInt(drop)
    if (rest > half || (rest === half && (q & 1n) === 1n)) q += 1n
    return scaleBy(Number(q), drop - shift)
  }
  return scaleBy(Number(q), -shift)
}

/// The running sum of floats as `sum()` keeps it since 3.12: Neumaier's compensation.
export class CompensatedSum {
  high = 0
  low = 0

  constructor(start: number) {
    this.high = start
  }

  add(x: number): void {
    const total = this.high + x
    if (Math.abs(this.high) >= Math.abs(x)) this.low += this.high - total + x
    else this.low += x - total + this.high
    this.high = total
  }

  value(): number {
    // Infinities leave a NaN in the low part; a zero there would lose the sign of -0.0.
    return this.low !== 0 && this.low - this.low === 0 ? this.high + this.low : this.high
  }
}
