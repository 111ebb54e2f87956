// The numbers next to a decimal.

import { add } from "./arithmetic.js"
import { compareNumbers } from "./comparing.js"
import { Dec, type Env, Env as Environment, finalize, nanOf, powerOfTen, Signal } from "./number.js"

const largest = (env: Env, negative: boolean): Dec => new Dec(negative, powerOfTen(env.prec) - 1n, env.etop)

// The neighbour of a number in a direction, without signals.
function neighbour(x: Dec, env: Env, downwards: boolean): Dec {
  if (x.isInfinite) return x.negative === downwards ? x : largest(env, x.negative)
  const rounding = downwards ? "ROUND_FLOOR" : "ROUND_CEILING"
  const quiet = new Environment(env.prec, rounding, env.emin, env.emax, env.clamp)
  const rounded = finalize(x, quiet)
  if (rounded !== x && (rounded.isInfinite || compareNumbers(rounded, x) !== 0)) return rounded
  return add(x, new Dec(downwards, 1n, env.etiny - 1), quiet)
}

export const nextMinus = (x: Dec, env: Env): Dec => nanOf(env, x) ?? neighbour(x, env, true)
export const nextPlus = (x: Dec, env: Env): Dec => nanOf(env, x) ?? neighbour(x, env, false)

export function nextToward(a: Dec, b: Dec, env: Env): Dec {
  const nan = nanOf(env, a, b)
  if (nan !== undefined) return nan
  const order = compareNumbers(a, b)
  if (order === 0) return a.withSign(b.negative)
  const result = neighbour(a, env, order > 0)
  if (result.isInfinite) {
    env.status |= Signal.OVERFLOW | Signal.ROUNDED | Signal.INEXACT
  } else if (result.adjusted < env.emin) {
    env.status |= Signal.UNDERFLOW | Signal.SUBNORMAL | Signal.ROUNDED | Signal.INEXACT
    if (result.coefficient === 0n) env.status |= Signal.CLAMPED
  }
  return result
}
