// The math module: binding and int or float choice here, the functions themselves in objects/primitives/math.ts.

import { intValue } from "../objects/boxed.js"
import { floatType } from "../objects/builtin-types.js"
import { typeError, valueError } from "../objects/exceptions.js"
import { fn, type MethodDef } from "../objects/method.js"
import { add, multiply } from "../objects/operations/arithmetic.js"
import { callSpecial } from "../objects/operations/call.js"
import { asDouble, asIndex } from "../objects/operations/convert.js"
import { iterate, toReadOnlyArray } from "../objects/operations/iterate.js"
import { pythonError, translating } from "../objects/primitive-errors.js"
import { ceilFloat, divFloat, floorFloat, truncFloat } from "../objects/primitives/float.js"
import { nextAfterSteps, ulp } from "../objects/primitives/float-parts.js"
import { addInt, type Int, mulInt } from "../objects/primitives/int.js"
import * as pure from "../objects/primitives/math.js"
import type { Runtime } from "../objects/runtime.js"
import { PyTuple, tuple } from "../objects/tuple.js"
import { typeName } from "../objects/typeof.js"
import { done, PyFloat, type Value } from "../objects/value.js"
import type { ModuleSpec } from "./module.js"

function unary(compute: (x: number) => number, doc: string): MethodDef {
  return fn(
    "(x, /)",
    (rt, x: Value) => {
      const value = asDouble(rt, x)
      try {
        return new PyFloat(compute(value))
      } catch (error) {
        throw pythonError(error)
      }
    },
    doc,
  )
}

function binary(signature: string, compute: (x: number, y: number) => number, doc: string): MethodDef {
  return fn(
    signature,
    (rt, a: Value, b: Value) => {
      const x = asDouble(rt, a)
      const y = asDouble(rt, b)
      try {
        return new PyFloat(compute(x, y))
      } catch (error) {
        throw pythonError(error)
      }
    },
    doc,
  )
}

function predicate(test: (x: number) => boolean, doc: string): MethodDef {
  return fn("(x, /)", (rt, x: Value) => test(asDouble(rt, x)), doc)
}

// math.floor and its kin: the special method for all but floats.
function rounding(special: string, compute: (x: number) => Int, doc: string): MethodDef {
  return fn(
    "(x, /)",
    (rt, x: Value) => {
      if (typeof x === "number") return x
      if (!(x instanceof PyFloat && x.cls === floatType)) {
        const result = callSpecial(rt, x, special)
        if (result !== undefined) return result
      }
      const value = asDouble(rt, x)
      return translating(() => compute(value))
    },
    doc,
  )
}

function logarithm(rt: Runtime, x: Value, ofInt: (n: Int) => number, ofDouble: (x: number) => number): number {
  const int = intValue(x)
  if (int !== undefined) return translating(() => ofInt(int))
  const value = asDouble(rt, x)
  return translating(() => ofDouble(value))
}

function log(rt: Runtime, x: Value, base: Value | undefined): Value {
  const numerator = logarithm(rt, x, pure.logInt, pure.log)
  if (base === undefined) return new PyFloat(numerator)
  const denominator = logarithm(rt, base, pure.logInt, pure.log)
  return new PyFloat(translating(() => divFloat(numerator, denominator)))
}

function doubles(rt: Runtime, values: readonly Value[]): number[] {
  return values.map((value) => asDouble(rt, value))
}

function foldInts(fold: (a: Int, b: Int) => Int, start: Int, alone: (n: Int) => Int) {
  return (rt: Runtime, integers: Value[]): Int => {
    if (integers.length === 0) return start
    let result = alone(asIndex(rt, integers[0]))
    for (let i = 1; i < integers.length; i++) result = fold(result, asIndex(rt, integers[i]))
    return result
  }
}

function fsum(rt: Runtime, iterable: Value): Value {
  const sum = new pure.ExactSum()
  const it = iterate(rt, iterable)
  try {
    for (let item = it.next(); item !== done; item = it.next()) sum.add(asDouble(rt, item))
    return new PyFloat(sum.value())
  } catch (error) {
    throw pythonError(error)
  }
}

function prod(rt: Runtime, iterable: Value, start: Value): Value {
  let result = start
  const it = iterate(rt, iterable)
  for (let item = it.next(); item !== done; item = it.next()) result = multiply(rt, result, item)
  return result
}

const isExactInt = (value: Value): value is number | bigint => typeof value === "number" || typeof value === "bigint"
const isExactFloat = (value: Value): value is PyFloat => value instanceof PyFloat && value.cls === floatType

// What the fast float path takes: two floats, or a float and an int.
function floatPair(p: Value, q: Value): [number, number] | null {
  if (!isExactFloat(p) && !isExactFloat(q)) return null
  const x = isExactFloat(p) ? p.value : isExactInt(p) || typeof p === "boolean" ? Number(p) : Number.NaN
  const y = isExactFloat(q) ? q.value : isExactInt(q) || typeof q === "boolean" ? Number(q) : Number.NaN
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null
}

/// Sums of products: ints exactly, then floats with extended precision, then whatever the values can do.
function sumprod(rt: Runtime, p: Value, q: Value): Value {
  const left = iterate(rt, p)
  const right = iterate(rt, q)
  let total: Value = 0
  let ints: Int | null = 0
  let floats: InstanceType<typeof pure.ProductSum> | null = new pure.ProductSum()
  let floatsUsed = false
  let high = 0
  for (;;) {
    const a = left.next()
    const b = right.next()
    if ((a === done) !== (b === done)) throw valueError("Inputs are not the same length")
    const finished = a === done || b === done
    if (ints !== null) {
      if (!finished && isExactInt(a) && isExactInt(b)) {
        ints = addInt(ints, mulInt(a, b))
        continue
      }
      total = add(rt, total, ints)
      ints = null
    }
    if (floats !== null) {
      const pair = finished ? null : floatPair(a, b)
      if (pair !== null && Number.isFinite(high + pair[0] * pair[1])) {
        high += pair[0] * pair[1]
        floats.add(pair[0], pair[1])
        floatsUsed = true
        continue
      }
      if (floatsUsed) total = add(rt, total, new PyFloat(floats.value()))
      floats = null
    }
    if (finished) return total
    total = add(rt, total, multiply(rt, a, b))
  }
}

function dist(rt: Runtime, p: Value, q: Value): Value {
  const a = p instanceof PyTuple ? p.items : toReadOnlyArray(rt, p)
  const b = q instanceof PyTuple ? q.items : toReadOnlyArray(rt, q)
  if (a.length !== b.length) throw valueError("both points must have the same number of dimensions")
  return new PyFloat(pure.dist(doubles(rt, a), doubles(rt, b)))
}

function nextafter(rt: Runtime, x: Value, y: Value, steps: Value): Value {
  const from = asDouble(rt, x)
  const to = asDouble(rt, y)
  if (steps === null) return new PyFloat(pure.nextafter(from, to))
  const count = asIndex(rt, steps)
  if (count < 0) throw valueError("steps must be a non-negative integer")
  return new PyFloat(nextAfterSteps(from, to, BigInt(count)))
}

const floatFunctions = (): Record<string, MethodDef> => ({
  acos: unary(pure.acos, "Return the arc cosine (measured in radians) of x.\n\nThe result is between 0 and pi."),
  acosh: unary(pure.acosh, "Return the inverse hyperbolic cosine of x."),
  asin: unary(pure.asin, "Return the arc sine (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2."),
  asinh: unary(pure.asinh, "Return the inverse hyperbolic sine of x."),
  atan: unary(pure.atan, "Return the arc tangent (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2."),
  atan2: binary("(y, x, /)", pure.atan2, "Return the arc tangent (measured in radians) of y/x."),
  atanh: unary(pure.atanh, "Return the inverse hyperbolic tangent of x."),
  cbrt: unary(pure.cbrt, "Return the cube root of x."),
  copysign: binary("(x, y, /)", pure.copysign, "Return a float with the magnitude (absolute value) of x but the sign of y."),
  cos: unary(pure.cos, "Return the cosine of x (measured in radians)."),
  cosh: unary(pure.cosh, "Return the hyperbolic cosine of x."),
  degrees: unary(pure.degrees, "Convert angle x from radians to degrees."),
  erf: unary(pure.erf, "Error function at x."),
  erfc: unary(pure.erfc, "Complementary error function at x."),
  exp: unary(pure.exp, "Return e raised to the power of x."),
  exp2: unary(pure.exp2, "Return 2 raised to the power of x."),
  expm1: unary(pure.expm1, "Return exp(x)-1."),
  fabs: unary(pure.fabs, "Return the absolute value of the float x."),
  fmod: binary("(x, y, /)", pure.fmod, "Return fmod(x, y), according to platform C.\n\nx % y may differ."),
  gamma: unary(pure.gamma, "Gamma function at x."),
  lgamma: unary(pure.lgamma, "Natural logarithm of absolute value of Gamma function at x."),
  log1p: unary(pure.log1p, "Return the natural logarithm of 1+x (base e)."),
  pow: binary("(x, y, /)", pure.pow, "Return x**y (x to the power of y)."),
  radians: unary(pure.radians, "Convert angle x from degrees to radians."),
  remainder: binary("(x, y, /)", pure.remainder, "Difference between x and the closest integer multiple of y."),
  sin: unary(pure.sin, "Return the sine of x (measured in radians)."),
  sinh: unary(pure.sinh, "Return the hyperbolic sine of x."),
  sqrt: unary(pure.sqrt, "Return the square root of x."),
  tan: unary(pure.tan, "Return the tangent of x (measured in radians)."),
  tanh: unary(pure.tanh, "Return the hyperbolic tangent of x."),
  ulp: unary(ulp, "Return the value of the least significant bit of the float x."),
})

const intFunctions = (): Record<string, MethodDef> => ({
  ceil: rounding("__ceil__", ceilFloat, "Return the ceiling of x as an Integral.\n\nThis is the smallest integer >= x."),
  floor: rounding("__floor__", floorFloat, "Return the floor of x as an Integral.\n\nThis is the largest integer <= x."),
  trunc: fn(
    "(x, /)",
    (rt, x: Value) => {
      if (isExactFloat(x)) return translating(() => truncFloat(x.value))
      const result = callSpecial(rt, x, "__trunc__")
      if (result === undefined) throw typeError(`type ${typeName(x)} doesn't define __trunc__ method`)
      return result
    },
    "Truncates the Real x to the nearest Integral toward 0.",
  ),
  comb: fn(
    "(n, k, /)",
    (rt, n: Value, k: Value) => {
      const [whole, part] = [asIndex(rt, n), asIndex(rt, k)]
      return translating(() => pure.comb(whole, part))
    },
    "Number of ways to choose k items from n items without repetition and without order.",
  ),
  perm: fn(
    "(n, k=None, /)",
    (rt, n: Value, k: Value) => {
      const whole = asIndex(rt, n)
      if (k === null) return translating(() => pure.factorial(whole))
      const part = asIndex(rt, k)
      return translating(() => pure.perm(whole, part))
    },
    "Number of ways to choose k items from n items without repetition and with order.",
  ),
  factorial: fn(
    "(n, /)",
    (rt, n: Value) => {
      const int = asIndex(rt, n)
      return translating(() => pure.factorial(int))
    },
    "Find n!.\n\nRaise a ValueError if x is negative or non-integral.",
  ),
  isqrt: fn(
    "(n, /)",
    (rt, n: Value) => {
      const int = asIndex(rt, n)
      return translating(() => pure.isqrt(int))
    },
    "Return the integer part of the square root of the input.",
  ),
  gcd: fn(
    "(*integers)",
    foldInts(pure.gcd, 0, (n) => pure.gcd(n, 0)),
    "Greatest Common Divisor.",
  ),
  lcm: fn(
    "(*integers)",
    foldInts(pure.lcm, 1, (n) => pure.lcm(n, 1)),
    "Least Common Multiple.",
  ),
})

const otherFunctions = (): Record<string, MethodDef> => ({
  dist: fn("(p, q, /)", dist, "Return the Euclidean distance between two points p and q."),
  fma: fn(
    "(x, y, z, /)",
    (rt, x: Value, y: Value, z: Value) => {
      const [a, b, c] = doubles(rt, [x, y, z])
      return new PyFloat(translating(() => pure.fma(a, b, c)))
    },
    "Fused multiply-add operation.\n\nCompute (x * y) + z with a single round.",
  ),
  frexp: fn(
    "(x, /)",
    (rt, x: Value) => {
      const [mantissa, exponent] = pure.frexp(asDouble(rt, x))
      return tuple(new PyFloat(mantissa), exponent)
    },
    "Return the mantissa and exponent of x, as pair (m, e).",
  ),
  fsum: fn("(seq, /)", fsum, "Return an accurate floating-point sum of values in the iterable seq."),
  hypot: fn(
    "(*coordinates)",
    (rt, coordinates: Value[]) => new PyFloat(pure.hypot(doubles(rt, coordinates))),
    "Multidimensional Euclidean distance from the origin to a point.",
  ),
  isclose: fn(
    "(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
    (rt, a: Value, b: Value, relative: Value, absolute: Value) => {
      const [x, y, rel, abs] = doubles(rt, [a, b, relative, absolute])
      return translating(() => pure.isclose(x, y, rel, abs))
    },
    "Determine whether two floating-point numbers are close in value.",
  ),
  isfinite: predicate(Number.isFinite, "Return True if x is neither an infinity nor a NaN, and False otherwise."),
  isinf: predicate((x) => Math.abs(x) === Infinity, "Return True if x is a positive or negative infinity, and False otherwise."),
  isnan: predicate(Number.isNaN, "Return True if x is a NaN (not a number), and False otherwise."),
  ldexp: fn(
    "(x, i, /)",
    (rt, x: Value, i: Value) => {
      const value = asDouble(rt, x)
      const exponent = intValue(i)
      if (exponent === undefined) throw typeError("Expected an int as second argument to ldexp.")
      return new PyFloat(translating(() => pure.ldexp(value, exponent)))
    },
    "Return x * (2**i).\n\nThis is essentially the inverse of frexp().",
  ),
  log: fn("(x, base=<unrepresentable>, /)", log, "Return the logarithm of x to the given base."),
  log2: fn(
    "(x, /)",
    (rt, x: Value) => new PyFloat(logarithm(rt, x, pure.log2Int, pure.log2)),
    "Return the base 2 logarithm of x.",
  ),
  log10: fn(
    "(x, /)",
    (rt, x: Value) => new PyFloat(logarithm(rt, x, pure.log10Int, pure.log10)),
    "Return the base 10 logarithm of x.",
  ),
  modf: fn(
    "(x, /)",
    (rt, x: Value) => tuple(...pure.modf(asDouble(rt, x)).map((part) => new PyFloat(part))),
    "Return the fractional and integer parts of x.",
  ),
  nextafter: fn(
    "(x, y, /, *, steps=None)",
    nextafter,
    "Return the floating-point value the given number of steps after x towards y.",
  ),
  prod: fn("(iterable, /, *, start=1)", prod, "Calculate the product of all the elements in the input iterable."),
  sumprod: fn("(p, q, /)", sumprod, "Return the sum of products of values from two iterables p and q."),
})

export function mathModule(): ModuleSpec {
  return {
    name: "math",
    doc: "This module provides access to the mathematical functions\ndefined by the C standard.",
    functions: { ...floatFunctions(), ...intFunctions(), ...otherFunctions() },
    constants: {
      pi: new PyFloat(Math.PI),
      e: new PyFloat(Math.E),
      tau: new PyFloat(2 * Math.PI),
      inf: new PyFloat(Infinity),
      nan: new PyFloat(Number.NaN),
    },
  }
}
