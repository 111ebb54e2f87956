// Arithmetic of Python's int: a JS number while it is safe, else a bigint. Every result is normalised that way.

import { overflowError, PrimitiveError, valueError, zeroDivision } from "./error.js"

/// A number when |n| <= 2**53-1, else a bigint. A number is never -0.
export type Int = number | bigint

const maxSafe = Number.MAX_SAFE_INTEGER
const maxSafeBig = BigInt(maxSafe)
const two32 = 4294967296

/// V8 holds bigints up to 2**30 bits.
const maxBits = 1 << 30

export function normalise(n: bigint): Int {
  return n >= -maxSafeBig && n <= maxSafeBig ? Number(n) : n
}

/// The int of an integral double of any size.
export function intOfDouble(x: number): Int {
  return x >= -maxSafe && x <= maxSafe ? x + 0 : BigInt(x)
}

export function big(n: Int): bigint {
  return typeof n === "bigint" ? n : BigInt(n)
}

export function isNegative(n: Int): boolean {
  return n < 0
}

export function addInt(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b
    return r >= -maxSafe && r <= maxSafe ? r : BigInt(a) + BigInt(b)
  }
  return normalise(big(a) + big(b))
}

export function subInt(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b
    return r >= -maxSafe && r <= maxSafe ? r : BigInt(a) - BigInt(b)
  }
  return normalise(big(a) - big(b))
}

export function mulInt(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    // + 0 turns -0 (0 * -5) into 0.
    const r = a * b + 0
    return r >= -maxSafe && r <= maxSafe ? r : BigInt(a) * BigInt(b)
  }
  return checked(() => normalise(big(a) * big(b)))
}

/// Runs a bigint computation; V8's "too big" becomes MemoryError.
function checked<T>(compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RangeError) throw new PrimitiveError("MemoryError", "")
    throw error
  }
}

export function negInt(a: Int): Int {
  // -(2**53) as bigint is not safe either way, so only numbers and bigints map to their own kind.
  return typeof a === "number" ? 0 - a : -a
}

export function absInt(a: Int): Int {
  return a < 0 ? negInt(a) : a
}

export function invertInt(a: Int): Int {
  if (typeof a === "number") return subInt(-1, a)
  return normalise(~a)
}

export function floorDivInt(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) throw zeroDivision("integer division or modulo by zero")
    // a - r is a multiple of b, so the division is exact where a / b alone could round up to an integer.
    const r = a % b
    const q = (a - r) / b
    return (r !== 0 && r < 0 !== b < 0 ? q - 1 : q) + 0
  }
  if (b === 0) throw zeroDivision("integer division or modulo by zero")
  return normalise(floorDivBig(big(a), big(b)))
}

function floorDivBig(a: bigint, b: bigint): bigint {
  const q = a / b
  return a < 0n !== b < 0n && q * b !== a ? q - 1n : q
}

export function modInt(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) throw zeroDivision("integer modulo by zero")
    const r = a % b
    return (r !== 0 && r < 0 !== b < 0 ? r + b : r) + 0
  }
  if (b === 0) throw zeroDivision("integer modulo by zero")
  return normalise(modBig(big(a), big(b)))
}

function modBig(a: bigint, b: bigint): bigint {
  const r = a % b
  return r !== 0n && r < 0n !== b < 0n ? r + b : r
}

/// `[a // b, a % b]`.
export function divmodInt(a: Int, b: Int): [Int, Int] {
  if (b === 0) throw zeroDivision("integer division or modulo by zero")
  if (typeof a === "number" && typeof b === "number") return [floorDivInt(a, b), modInt(a, b)]
  const x = big(a)
  const y = big(b)
  let q = x / y
  let r = x - q * y
  if (r !== 0n && r < 0n !== y < 0n) {
    q -= 1n
    r += y
  }
  return [normalise(q), normalise(r)]
}

/// `a ** b` for b >= 0. A negative exponent gives a float: that is the caller's case.
export function powInt(a: Int, b: Int): Int {
  if (b === 0) return 1
  if (typeof a === "number") {
    if (a === 0 || a === 1) return a
    if (a === -1) return (typeof b === "number" ? b % 2 !== 0 : (b & 1n) === 1n) ? -1 : 1
    if (typeof b === "number") {
      const r = smallPower(a, b)
      if (r !== undefined) return r
    }
  }
  if (typeof b === "bigint" || bitLength(a) * b > maxBits * 2) throw new PrimitiveError("MemoryError", "")
  return checked(() => normalise(big(a) ** BigInt(b)))
}

/// a ** b while every step stays exact in a double; |a| >= 2.
function smallPower(a: number, b: number): number | undefined {
  if (b > 53) return undefined
  let result = 1
  let base = a
  for (let n = b; ; ) {
    if (n & 1) {
      result *= base
      if (result > maxSafe || result < -maxSafe) return undefined
    }
    n >>= 1
    if (n === 0) return result
    base *= base
    if (base > maxSafe) return undefined
  }
}

/// `pow(a, b, m)`.
export function powModInt(a: Int, b: Int, m: Int): Int {
  if (m === 0) throw valueError("pow() 3rd argument cannot be 0")
  if (b < 0) {
    a = inverseMod(a, m)
    b = negInt(b)
  }
  const modulus = absInt(m)
  const r = typeof modulus === "number" && modulus <= 0x4000000 ? smallPowMod(a, b, modulus) : bigPowMod(a, b, big(modulus))
  return r !== 0 && m < 0 ? addInt(r, m) : r
}

/// A modulus up to 2**26 keeps every product exact in a double.
function smallPowMod(a: Int, b: Int, m: number): number {
  let base = modInt(a, m) as number
  let result = 1 % m
  const bits = b.toString(2)
  for (let i = bits.length - 1; i >= 0; i--) {
    if (bits.charCodeAt(i) === 49) result = (result * base) % m
    base = (base * base) % m
  }
  return result
}

function bigPowMod(a: Int, b: Int, m: bigint): Int {
  const base = modBig(big(a), m)
  if (m === 1n) return 0
  // Four bits of the exponent at a time.
  const powers = [1n, base]
  for (let i = 2; i < 16; i++) powers.push((powers[i - 1] * base) % m)
  let result = 1n
  for (const digit of b.toString(16)) {
    for (let i = 0; i < 4; i++) result = (result * result) % m
    const value = Number.parseInt(digit, 16)
    if (value !== 0) result = (result * powers[value]) % m
  }
  return normalise(result)
}

function inverseMod(a: Int, m: Int): Int {
  let r0 = big(a)
  let r1 = big(m)
  let s0 = 1n
  let s1 = 0n
  while (r1 !== 0n) {
    const q = floorDivBig(r0, r1)
    ;[r0, r1] = [r1, r0 - q * r1]
    ;[s0, s1] = [s1, s0 - q * s1]
  }
  if (r0 !== 1n && r0 !== -1n) throw valueError("base is not invertible for the given modulus")
  return normalise(r0 === 1n ? s0 : -s0)
}

export function lshiftInt(a: Int, n: Int): Int {
  if (n < 0) throw valueError("negative shift count")
  if (a === 0) return 0
  if (typeof n === "bigint") {
    throw n / 30n > 9223372036854775807n ? overflowError("too many digits in integer") : new PrimitiveError("MemoryError", "")
  }
  if (typeof a === "number" && n < 53) {
    const r = a * 2 ** n
    if (r >= -maxSafe && r <= maxSafe) return r
  }
  if (n > maxBits) throw new PrimitiveError("MemoryError", "")
  return checked(() => normalise(big(a) << BigInt(n)))
}

export function rshiftInt(a: Int, n: Int): Int {
  if (n < 0) throw valueError("negative shift count")
  if (typeof n === "bigint") return a < 0 ? -1 : 0
  if (typeof a === "number") {
    if ((a | 0) === a) return n > 31 ? a >> 31 : a >> n
    return n > 53 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** n)
  }
  return normalise(a >> BigInt(n))
}

export function andInt(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if ((a | 0) === a && (b | 0) === b) return a & b
    return joinHalves(Math.floor(a / two32) & Math.floor(b / two32), a & b)
  }
  return normalise(big(a) & big(b))
}

export function orInt(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if ((a | 0) === a && (b | 0) === b) return a | b
    return joinHalves(Math.floor(a / two32) | Math.floor(b / two32), a | b)
  }
  return normalise(big(a) | big(b))
}

export function xorInt(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if ((a | 0) === a && (b | 0) === b) return a ^ b
    return joinHalves(Math.floor(a / two32) ^ Math.floor(b / two32), a ^ b)
  }
  return normalise(big(a) ^ big(b))
}

/// Two's complement halves back to an int; -2**53 is the one result that is not safe.
function joinHalves(high: number, low: number): Int {
  const r = high * two32 + (low >>> 0)
  return r >= -maxSafe ? r : BigInt(r)
}

/// `int.bit_length()`.
export function bitLength(n: Int): number {
  if (typeof n === "number") {
    const a = n < 0 ? -n : n
    return a < two32 ? 32 - Math.clz32(a) : 64 - Math.clz32(a / two32)
  }
  const digits = (n < 0n ? -n : n).toString(16)
  return digits.length * 4 - Math.clz32(Number.parseInt(digits[0], 16)) + 28
}

/// `int.bit_count()`: the ones of |n|.
export function bitCount(n: Int): number {
  if (typeof n === "number") {
    const a = n < 0 ? -n : n
    return popCount(a >>> 0) + popCount(Math.floor(a / two32))
  }
  const digits = (n < 0n ? -n : n).toString(16)
  let count = 0
  for (let i = 0; i < digits.length; i += 7) count += popCount(Number.parseInt(digits.slice(i, i + 7), 16))
  return count
}

function popCount(n: number): number {
  n -= (n >>> 1) & 0x55555555
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export type ByteOrder = "big" | "little"

/// `int.to_bytes` for two's complement when `signed`.
export function intToBytes(n: Int, length: number, order: ByteOrder, signed: boolean): Uint8Array {
  if (n < 0 && !signed) throw overflowError("can't convert negative int to unsigned")
  const bits = n < 0 ? bitLength(addInt(n, 1)) + 1 : bitLength(n) + (signed ? 1 : 0)
  // CPython lets 0 and -1 have no bytes at all.
  if (bits > length * 8 && !(length === 0 && (n === 0 || n === -1))) throw overflowError("int too big to convert")
  const bytes = new Uint8Array(length)
  if (typeof n === "number") {
    let rest = n
    for (let i = 0; i < length; i++) {
      bytes[i] = rest & 255
      rest = Math.floor(rest / 256)
    }
  } else {
    const hex = BigInt.asUintN(length * 8, n)
      .toString(16)
      .padStart(length * 2, "0")
    for (let i = 0; i < length; i++) bytes[length - 1 - i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16)
  }
  return order === "big" ? bytes.reverse() : bytes
}

/// `int.from_bytes`.
export function intFromBytes(bytes: ArrayLike<number>, order: ByteOrder, signed: boolean): Int {
  const length = bytes.length
  const at = order === "big" ? (i: number) => bytes[i] : (i: number) => bytes[length - 1 - i]
  if (length <= 6) {
    let n = 0
    for (let i = 0; i < length; i++) n = n * 256 + at(i)
    return signed && length > 0 && at(0) > 127 ? n - 2 ** (8 * length) : n
  }
  const parts: string[] = []
  for (let i = 0; i < length; i++) parts.push(at(i) < 16 ? `0${at(i).toString(16)}` : at(i).toString(16))
  const n = BigInt(`0x${parts.join("")}`)
  return normalise(signed ? BigInt.asIntN(length * 8, n) : n)
}
