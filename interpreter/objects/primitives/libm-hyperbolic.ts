// sinh, cosh, tanh, their inverses and cbrt in glibc's own steps: these are not correctly rounded there, so the steps matter.

import { frexp, scaleBy } from "./float-parts.js"
import { exp, expm1 } from "./libm-exp.js"
import { log, log1p } from "./libm-log.js"

const maxExponent = 709.782712893384

export function sinh(x: number): number {
  if (x - x !== 0) return x
  const a = Math.abs(x)
  const h = x < 0 ? -0.5 : 0.5
  if (a < 22) {
    if (a < 2 ** -28) return x
    const t = expm1(a)
    return a < 1 ? h * (2 * t - (t * t) / (t + 1)) : h * (t + t / (t + 1))
  }
  return a < maxExponent ? h * exp(a) : halfOfHugeExp(a, h)
}

/// h * exp(a) where exp(a) alone may overflow.
function halfOfHugeExp(a: number, h: number): number {
  const w = exp(0.5 * a)
  return h * w * w
}

export function cosh(x: number): number {
  const a = Math.abs(x)
  if (a - a !== 0) return a
  if (a < 22) {
    if (a < 0.34657359027997264) {
      if (a < 2 ** -55) return 1
      const t = expm1(a)
      const w = 1 + t
      return 1 + (t * t) / (w + w)
    }
    const t = exp(a)
    return 0.5 * t + 0.5 / t
  }
  return a < maxExponent ? 0.5 * exp(a) : halfOfHugeExp(a, 0.5)
}

export function tanh(x: number): number {
  if (Number.isNaN(x)) return x
  const a = Math.abs(x)
  let z = 1
  if (a < 22) {
    if (a < 2 ** -55) return x
    if (a >= 1) z = 1 - 2 / (expm1(2 * a) + 2)
    else {
      const t = expm1(-2 * a)
      z = -t / (t + 2)
    }
  }
  return x < 0 ? -z : z
}

export function asinh(x: number): number {
  const a = Math.abs(x)
  if (a < 2 ** -28 || x - x !== 0) return x
  let w: number
  if (a > 2 ** 28) w = log(a) + Math.LN2
  else if (a > 2) w = log(2 * a + 1 / (Math.sqrt(a * a + 1) + a))
  else {
    const t = a * a
    w = log1p(a + t / (1 + Math.sqrt(1 + t)))
  }
  return x < 0 ? -w : w
}

/// NaN below 1.
export function acosh(x: number): number {
  if (!(x >= 1)) return Number.NaN
  if (x > 2 ** 28) return x === Infinity ? x : log(x) + Math.LN2
  if (x > 2) {
    const t = x * x
    return log(2 * x - 1 / (x + Math.sqrt(t - 1)))
  }
  const t = x - 1
  return log1p(t + Math.sqrt(2 * t + t * t))
}

/// Infinite at 1 and -1, NaN beyond.
export function atanh(x: number): number {
  const a = Math.abs(x)
  if (!(a < 1)) return a === 1 ? x / 0 : Number.NaN
  let t: number
  if (a < 0.5) {
    if (a < 2 ** -28) return x
    t = a + a
    t = 0.5 * log1p(t + (t * a) / (1 - a))
  } else t = 0.5 * log1p((a + a) / (1 - a))
  return x < 0 ? -t : t
}

const cubeRoots = [0.6299605249474365, 0.7937005259840997, 1, 1.2599210498948732, 1.5874010519681996]

export function cbrt(x: number): number {
  if (x === 0 || x - x !== 0) return x
  const [m, e] = frexp(Math.abs(x))
  const u =
    0.35489576504391984 +
    (1.508191937815849 -
      (2.114994941673713 -
        (2.4469312256353444 - (1.8346927748361308 - (0.7849323449766392 - 0.14526389938548637 * m) * m) * m) * m) *
        m) *
      m
  const cube = u * u * u
  const y = ((u * (cube + 2 * m)) / (2 * cube + m)) * cubeRoots[2 + (e % 3)]
  return scaleBy(x > 0 ? y : -y, Math.trunc(e / 3))
}
