// `x ** y` of floats, which may be complex: one place for int and float.

import { PyComplex } from "./complex.js"
import { powComplex } from "./primitives/complex.js"
import { isComplexPower, powFloat } from "./primitives/float.js"
import { PyFloat, type Value } from "./value.js"

/// Throws PrimitiveErrors.
export function floatPower(x: number, y: number): Value {
  if (!isComplexPower(x, y)) return new PyFloat(powFloat(x, y))
  const { re, im } = powComplex({ re: x, im: 0 }, { re: y, im: 0 })
  return new PyComplex(re, im)
}
