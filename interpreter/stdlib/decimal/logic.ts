// Decimals as rows of digits: logical operations, shifts and rotations, scaling.

import { Dec, type Env, finalize, maxExponent, nanOf, powerOfTen, Signal } from "./number.js"

const isLogical = (x: Dec): boolean =>
  x.kind === "F" && !x.negative && x.exponent === 0 && /^[01]+$/.test(x.coefficient.toString())

const row = (x: Dec, n: number): string => x.coefficient.toString().padStart(n, "0")

function combine(a: Dec, b: Dec, env: Env, digit: (p: string, q: string) => boolean): Dec {
  if (!isLogical(a) || !isLogical(b)) return env.signal(Signal.INVALID_OPERATION)
  const n = Math.max(a.digits, b.digits)
  const right = row(b, n)
  const digits = [...row(a, n)].map((p, i) => (digit(p, right[i]) ? "1" : "0")).join("")
  return new Dec(false, BigInt(digits.slice(-env.prec)), 0)
}

export const logicalAnd = (a: Dec, b: Dec, env: Env): Dec => combine(a, b, env, (p, q) => p === "1" && q === "1")
export const logicalOr = (a: Dec, b: Dec, env: Env): Dec => combine(a, b, env, (p, q) => p === "1" || q === "1")
export const logicalXor = (a: Dec, b: Dec, env: Env): Dec => combine(a, b, env, (p, q) => p !== q)

export function logicalInvert(x: Dec, env: Env): Dec {
  if (!isLogical(x)) return env.signal(Signal.INVALID_OPERATION)
  const digits = [...row(x, env.prec)].slice(-env.prec)
  return new Dec(false, BigInt(digits.map((digit) => (digit === "1" ? "0" : "1")).join("")), 0)
}

// The count of a shift or rotation: an integer within the precision.
function countOf(b: Dec, env: Env): number | undefined {
  if (b.isSpecial || b.exponent !== 0) return undefined
  const n = Number(b.coefficient) * (b.negative ? -1 : 1)
  return Math.abs(n) <= env.prec ? n : undefined
}

function kept(a: Dec, env: Env): bigint {
  return a.digits > env.prec ? a.coefficient % powerOfTen(env.prec) : a.coefficient
}

export function shift(a: Dec, b: Dec, env: Env): Dec {
  const nan = nanOf(env, a, b)
  if (nan !== undefined) return nan
  const n = countOf(b, env)
  if (n === undefined) return env.signal(Signal.INVALID_OPERATION)
  if (a.isInfinite) return a
  const moved = n >= 0 ? kept(a, env) * powerOfTen(n) : kept(a, env) / powerOfTen(-n)
  return new Dec(a.negative, moved % powerOfTen(env.prec), a.exponent)
}

export function rotate(a: Dec, b: Dec, env: Env): Dec {
  const nan = nanOf(env, a, b)
  if (nan !== undefined) return nan
  const n = countOf(b, env)
  if (n === undefined) return env.signal(Signal.INVALID_OPERATION)
  if (a.isInfinite) return a
  const left = n < 0 ? n + env.prec : n
  const digits = kept(a, env).toString().padStart(env.prec, "0")
  return new Dec(a.negative, BigInt(digits.slice(left) + digits.slice(0, left)), a.exponent)
}

/// `a * 10**b` for an integer b.
export function scaleBy(a: Dec, b: Dec, env: Env): Dec {
  const nan = nanOf(env, a, b)
  if (nan !== undefined) return nan
  const n = b.isSpecial || b.exponent !== 0 ? undefined : Number(b.coefficient) * (b.negative ? -1 : 1)
  if (n === undefined || Math.abs(n) > 2 * (env.emax + env.prec)) return env.signal(Signal.INVALID_OPERATION)
  if (a.isInfinite) return a
  const exponent = Math.max(-2 * maxExponent, Math.min(2 * maxExponent, a.exponent + n))
  return finalize(new Dec(a.negative, a.coefficient, exponent), env)
}
