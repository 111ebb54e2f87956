// Comparison of decimals: by value, by the total order, least and greatest; classes of numbers.

import { Dec, type Env, finalize, infinity, nanOf, one, powerOfTen, Signal } from "./number.js"

/// -1, 0 or 1: finite numbers by their absolute value.
export function compareSizes(a: Dec, b: Dec): number {
  if (a.coefficient === 0n || b.coefficient === 0n) return Number(a.coefficient !== 0n) - Number(b.coefficient !== 0n)
  if (a.adjusted !== b.adjusted) return a.adjusted < b.adjusted ? -1 : 1
  const gap = a.exponent - b.exponent
  const left = gap > 0 ? a.coefficient * powerOfTen(gap) : a.coefficient
  const right = gap < 0 ? b.coefficient * powerOfTen(-gap) : b.coefficient
  return left === right ? 0 : left < right ? -1 : 1
}

/// -1, 0 or 1: numbers by value (no NaNs).
export function compareNumbers(a: Dec, b: Dec): number {
  if (a.isZero && b.isZero) return 0
  if (a.isZero) return b.negative ? 1 : -1
  if (b.isZero) return a.negative ? -1 : 1
  if (a.negative !== b.negative) return a.negative ? -1 : 1
  const sizes = a.isInfinite || b.isInfinite ? Number(a.isInfinite) - Number(b.isInfinite) : compareSizes(a, b)
  return a.negative ? 0 - sizes : sizes
}

const sign = (order: number): Dec => (order < 0 ? new Dec(true, 1n, 0) : new Dec(false, BigInt(order), 0))

export function compare(a: Dec, b: Dec, env: Env): Dec {
  return nanOf(env, a, b) ?? sign(compareNumbers(a, b))
}

/// As compare, but a quiet NaN signals too.
export function compareSignal(a: Dec, b: Dec, env: Env): Dec {
  if (a.isNaN || b.isNaN) env.status |= Signal.INVALID_OPERATION
  return compare(a, b, env)
}

const ranks = { F: 0, I: 0, N: 1, n: 2 }

/// The total order: -1, 0 or 1.
function totalOrder(a: Dec, b: Dec): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1
  const order = totalOrderOfSizes(a.withSign(false), b.withSign(false))
  return a.negative ? 0 - order : order
}

function totalOrderOfSizes(a: Dec, b: Dec): number {
  if (a.isNaN || b.isNaN) {
    if (ranks[a.kind] !== ranks[b.kind]) return ranks[a.kind] < ranks[b.kind] ? -1 : 1
    return a.coefficient === b.coefficient ? 0 : a.coefficient < b.coefficient ? -1 : 1
  }
  const order = compareNumbers(a, b)
  if (order !== 0 || a.isInfinite) return order
  return a.exponent === b.exponent ? 0 : a.exponent < b.exponent ? -1 : 1
}

export const compareTotal = (a: Dec, b: Dec): Dec => sign(totalOrder(a, b))
export const compareTotalMagnitude = (a: Dec, b: Dec): Dec => sign(totalOrder(a.withSign(false), b.withSign(false)))

// A quiet NaN gives way to a number.
function choose(a: Dec, b: Dec, env: Env, takeFirst: (a: Dec, b: Dec) => boolean): Dec {
  if (a.isNaN || b.isNaN) {
    if (a.kind === "n" && !b.isNaN) return finalize(b, env)
    if (b.kind === "n" && !a.isNaN) return finalize(a, env)
    return nanOf(env, a, b) as Dec
  }
  return finalize(takeFirst(a, b) ? a : b, env)
}

const byValue = (a: Dec, b: Dec): number => compareNumbers(a, b) || totalOrder(a, b)
const bySize = (a: Dec, b: Dec): number => compareNumbers(a.withSign(false), b.withSign(false)) || totalOrder(a, b)

export const maximum = (a: Dec, b: Dec, env: Env): Dec => choose(a, b, env, (x, y) => byValue(x, y) >= 0)
export const minimum = (a: Dec, b: Dec, env: Env): Dec => choose(a, b, env, (x, y) => byValue(x, y) < 0)
export const maximumMagnitude = (a: Dec, b: Dec, env: Env): Dec => choose(a, b, env, (x, y) => bySize(x, y) >= 0)
export const minimumMagnitude = (a: Dec, b: Dec, env: Env): Dec => choose(a, b, env, (x, y) => bySize(x, y) < 0)

/// `number_class`.
export function numberClass(x: Dec, env: Env): string {
  if (x.kind === "n") return "NaN"
  if (x.kind === "N") return "sNaN"
  const direction = x.negative ? "-" : "+"
  if (x.isInfinite) return `${direction}Infinity`
  if (x.coefficient === 0n) return `${direction}Zero`
  return `${direction}${x.adjusted < env.emin ? "Subnormal" : "Normal"}`
}

export function logb(x: Dec, env: Env): Dec {
  if (x.isSpecial) return nanOf(env, x) ?? infinity(false)
  if (x.coefficient === 0n) {
    env.status |= Signal.DIVISION_BY_ZERO
    return infinity(true)
  }
  const { adjusted } = x
  return finalize(new Dec(adjusted < 0, BigInt(Math.abs(adjusted)), 0), env)
}

export const isOne = (x: Dec): boolean => compareSizes(x, one) === 0
