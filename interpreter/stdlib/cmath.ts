// The cmath module: binding here, the functions themselves in objects/primitives/cmath.ts.

import { PyComplex } from "../objects/complex.js"
import { complexOfNumber } from "../objects/complex-methods.js"
import { valueError } from "../objects/exceptions.js"
import { fn, type MethodDef } from "../objects/method.js"
import { asDouble } from "../objects/operations/convert.js"
import { translating } from "../objects/primitive-errors.js"
import * as pure from "../objects/primitives/cmath.js"
import { absComplex, type Complex, divComplex } from "../objects/primitives/complex.js"
import { atan2 } from "../objects/primitives/libm-arc.js"
import type { Runtime } from "../objects/runtime.js"
import { tuple } from "../objects/tuple.js"
import { PyFloat, type Value } from "../objects/value.js"
import type { ModuleSpec } from "./module.js"

function partsOf(rt: Runtime, value: Value): Complex {
  const z = complexOfNumber(rt, value)
  return { re: z.real, im: z.imag }
}

const result = (z: Complex): PyComplex => new PyComplex(z.re, z.im)

function unary(compute: (z: Complex) => Complex, doc: string): MethodDef {
  return fn(
    "(z, /)",
    (rt, value: Value) => {
      const z = partsOf(rt, value)
      return translating(() => result(compute(z)))
    },
    doc,
  )
}

function predicate(test: (z: Complex) => boolean, doc: string): MethodDef {
  return fn("(z, /)", (rt, value: Value) => test(partsOf(rt, value)), doc)
}

function log(rt: Runtime, value: Value, base: Value | undefined): Value {
  const z = partsOf(rt, value)
  const b = base === undefined ? undefined : partsOf(rt, base)
  return translating(() => {
    if (b === undefined) return result(pure.log(z))
    // The logarithm of zero is an error only when nothing comes after it.
    const numerator = z.re === 0 && z.im === 0 ? { re: -Infinity, im: atan2(z.im, z.re) } : pure.log(z)
    const denominator = pure.log(b)
    if (denominator.re === 0 && denominator.im === 0) throw valueError("math domain error")
    return result(divComplex(numerator, denominator))
  })
}

const isInfinite = (z: Complex): boolean => Math.abs(z.re) === Infinity || Math.abs(z.im) === Infinity

// As math.isclose, with lengths for sizes.
function isClose(rt: Runtime, a: Value, b: Value, relative: Value, absolute: Value): boolean {
  const [x, y] = [partsOf(rt, a), partsOf(rt, b)]
  const [rel, abs] = [asDouble(rt, relative), asDouble(rt, absolute)]
  if (rel < 0 || abs < 0) throw valueError("tolerances must be non-negative")
  if (x.re === y.re && x.im === y.im) return true
  if (isInfinite(x) || isInfinite(y)) return false
  return translating(() => {
    const difference = absComplex({ re: x.re - y.re, im: x.im - y.im })
    return difference <= rel * absComplex(y) || difference <= rel * absComplex(x) || difference <= abs
  })
}

const functions = (): Record<string, MethodDef> => ({
  acos: unary(pure.acos, "Return the arc cosine of z."),
  acosh: unary(pure.acosh, "Return the inverse hyperbolic cosine of z."),
  asin: unary(pure.asin, "Return the arc sine of z."),
  asinh: unary(pure.asinh, "Return the inverse hyperbolic sine of z."),
  atan: unary(pure.atan, "Return the arc tangent of z."),
  atanh: unary(pure.atanh, "Return the inverse hyperbolic tangent of z."),
  cos: unary(pure.cos, "Return the cosine of z."),
  cosh: unary(pure.cosh, "Return the hyperbolic cosine of z."),
  exp: unary(pure.exp, "Return the exponential value e**z."),
  isclose: fn(
    "(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
    isClose,
    'Determine whether two complex numbers are close in value.\n\n  rel_tol\n    maximum difference for being considered "close", relative to the\n    magnitude of the input values\n  abs_tol\n    maximum difference for being considered "close", regardless of the\n    magnitude of the input values\n\nReturn True if a is close in value to b, and False otherwise.',
  ),
  isfinite: predicate(
    (z) => Number.isFinite(z.re) && Number.isFinite(z.im),
    "Return True if both the real and imaginary parts of z are finite, else False.",
  ),
  isinf: predicate(isInfinite, "Checks if the real or imaginary part of z is infinite."),
  isnan: predicate(
    (z) => Number.isNaN(z.re) || Number.isNaN(z.im),
    "Checks if the real or imaginary part of z not a number (NaN).",
  ),
  log: fn(
    "(z, base=<unrepresentable>, /)",
    log,
    "log(z[, base]) -> the logarithm of z to the given base.\n\nIf the base is not specified, returns the natural logarithm (base e) of z.",
  ),
  log10: unary(pure.log10, "Return the base-10 logarithm of z."),
  phase: fn(
    "(z, /)",
    (rt, value: Value) => {
      const z = partsOf(rt, value)
      return translating(() => new PyFloat(pure.phase(z)))
    },
    "Return argument, also known as the phase angle, of a complex.",
  ),
  polar: fn(
    "(z, /)",
    (rt, value: Value) => {
      const z = partsOf(rt, value)
      const [length, angle] = translating(() => pure.polar(z))
      return tuple(new PyFloat(length), new PyFloat(angle))
    },
    "Convert a complex from rectangular coordinates to polar coordinates.\n\nr is the distance from 0 and phi the phase angle.",
  ),
  rect: fn(
    "(r, phi, /)",
    (rt, r: Value, phi: Value) => {
      const [length, angle] = [asDouble(rt, r), asDouble(rt, phi)]
      return translating(() => result(pure.rect(length, angle)))
    },
    "Convert from polar coordinates to rectangular coordinates.",
  ),
  sin: unary(pure.sin, "Return the sine of z."),
  sinh: unary(pure.sinh, "Return the hyperbolic sine of z."),
  sqrt: unary(pure.sqrt, "Return the square root of z."),
  tan: unary(pure.tan, "Return the tangent of z."),
  tanh: unary(pure.tanh, "Return the hyperbolic tangent of z."),
})

export function cmathModule(): ModuleSpec {
  return {
    name: "cmath",
    doc: "This module provides access to mathematical functions for complex\nnumbers.",
    functions: functions(),
    constants: {
      pi: new PyFloat(Math.PI),
      e: new PyFloat(Math.E),
      tau: new PyFloat(2 * Math.PI),
      inf: new PyFloat(Infinity),
      infj: new PyComplex(0, Infinity),
      nan: new PyFloat(Number.NaN),
      nanj: new PyComplex(0, Number.NaN),
    },
  }
}
