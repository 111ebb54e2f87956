// Number theory on ints: what the math module and int's methods ask for.

import { overflowError, valueError } from "./error.js"
import { absInt, big, bitLength, floorDivInt, type Int, mulInt, normalise, subInt } from "./int.js"

/// The greatest k with k * k <= n.
export function isqrt(n: Int): Int {
  if (n < 0) throw valueError("isqrt() argument must be nonnegative")
  if (typeof n === "number") {
    // The double root of a safe int is off by at most one.
    const r = Math.floor(Math.sqrt(n))
    return r * r > n ? r - 1 : r
  }
  return normalise(isqrtBig(n))
}

function isqrtBig(n: bigint): bigint {
  // Newton with growing precision: each step doubles the number of right bits, as in CPython.
  const c = (bitLength(n) - 1) >> 1
  let a = 1n
  let d = 0
  for (let s = 31 - Math.clz32(c); s >= 0; s--) {
    const e = d
    d = c >> s
    a = (a << BigInt(d - e - 1)) + (n >> BigInt(2 * c - e - d + 1)) / a
  }
  return a * a > n ? a - 1n : a
}

export function gcd(a: Int, b: Int): Int {
  a = absInt(a)
  b = absInt(b)
  if (typeof a === "bigint" || typeof b === "bigint") {
    let x = big(a)
    let y = big(b)
    while (y > BigInt(Number.MAX_SAFE_INTEGER)) [x, y] = [y, x % y]
    if (y === 0n) return normalise(x)
    b = Number(y)
    a = Number(x % y)
  }
  let x: number = a
  let y: number = b
  while (y !== 0) {
    const r = x % y
    x = y
    y = r
  }
  return x
}

export function lcm(a: Int, b: Int): Int {
  if (a === 0 || b === 0) return 0
  return absInt(mulInt(floorDivInt(a, gcd(a, b)), b))
}

export function factorial(n: Int): Int {
  if (n < 0) throw valueError("factorial() not defined for negative values")
  if (typeof n === "bigint") throw overflowError("factorial() argument should not exceed 9223372036854775807")
  if (n <= 18) {
    let r = 1
    for (let i = 2; i <= n; i++) r *= i
    return r
  }
  return productOfRange(1, n)
}

/// low * (low + 1) * ... * high, by halves: both factors stay of like size.
function productOfRange(low: number, high: number): bigint {
  if (high - low < 8) {
    let r = BigInt(low)
    for (let i = low + 1; i <= high; i++) r *= BigInt(i)
    return r
  }
  const middle = Math.floor((low + high) / 2)
  return productOfRange(low, middle) * productOfRange(middle + 1, high)
}

/// `math.perm(n, k)`: n! / (n - k)!.
export function perm(n: Int, k: Int): Int {
  if (n < 0) throw valueError("n must be a non-negative integer")
  if (k < 0) throw valueError("k must be a non-negative integer")
  if (n < k) return 0
  if (typeof k === "bigint" && k > 9223372036854775807n) throw overflowError("k must not exceed 9223372036854775807")
  return normalise(fallingProduct(big(n), Number(k)))
}

/// n * (n - 1) * ... for `count` factors.
function fallingProduct(n: bigint, count: number): bigint {
  if (count < 8) {
    let r = 1n
    for (let i = 0; i < count; i++) r *= n - BigInt(i)
    return r
  }
  const half = Math.floor(count / 2)
  return fallingProduct(n, half) * fallingProduct(n - BigInt(half), count - half)
}

/// `math.comb(n, k)`.
export function comb(n: Int, k: Int): Int {
  if (n < 0) throw valueError("n must be a non-negative integer")
  if (k < 0) throw valueError("k must be a non-negative integer")
  if (n < k) return 0
  const rest = subInt(n, k)
  const count = rest < k ? rest : k
  if (typeof count === "bigint" && count > 9223372036854775807n) {
    throw overflowError("min(n - k, k) must not exceed 9223372036854775807")
  }
  if (typeof n === "number" && n <= 56) return smallComb(n, Number(count))
  return normalise(fallingProduct(big(n), Number(count)) / big(factorial(count)))
}

/// Every C(n, i) for n <= 56 is below 2**53, and so is every product before its division for these n.
function smallComb(n: number, k: number): Int {
  let r = 1n
  for (let i = 0; i < k; i++) r = (r * BigInt(n - i)) / BigInt(i + 1)
  return normalise(r)
}
