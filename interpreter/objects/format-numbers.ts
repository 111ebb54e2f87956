// `__format__` of int, float and complex. An empty specification means str(self), which a subclass may have of its own.

import type { PyComplex } from "./complex.js"
import { intDigitLimit } from "./int-conversion.js"
import { str } from "./operations/convert.js"
import { translating } from "./primitive-errors.js"
import { formatComplex, formatFloat, formatInt } from "./primitives/format-spec.js"
import type { Int } from "./primitives/int.js"
import type { Runtime } from "./runtime.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

/// `n` is the number behind `self`; errors name self's type.
export function formatIntSpec(rt: Runtime, n: Int, spec: string, self: Value): string {
  if (spec === "") return str(rt, self)
  return translating(() => formatInt(n, spec, typeName(self), intDigitLimit(rt).digits))
}

export function formatFloatSpec(rt: Runtime, x: number, spec: string, self: Value): string {
  if (spec === "") return str(rt, self)
  return translating(() => formatFloat(x, spec, typeName(self)))
}

export function formatComplexSpec(rt: Runtime, self: PyComplex, spec: string): string {
  if (spec === "") return str(rt, self)
  return translating(() => formatComplex(self.real, self.imag, spec, typeName(self)))
}
