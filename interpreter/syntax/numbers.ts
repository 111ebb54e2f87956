// Number literals to values.

import { ComplexConstant, type ConstantValue, FloatConstant } from "./constant.js"
import type { TokenReader } from "./lowering.js"
import { messages } from "./messages.js"

/// The value of the number token; throws PySyntaxError for a decimal integer CPython refuses to convert.
export function numberValue(l: TokenReader, token: number): ConstantValue {
  const text = l.text(token)
  if (text.length < 16 && /^[1-9]?[0-9]*$/.test(text)) return Number(text)
  const digits = text.replaceAll("_", "")
  if (/^0[xob]/i.test(digits)) return integer(digits)
  if (/j$/i.test(digits)) return new ComplexConstant(0, Number(digits.slice(0, -1)))
  if (/[.e]/i.test(digits)) return new FloatConstant(Number(digits))
  const limit = l.literals.maxDigits ?? 4300
  if (limit > 0 && digits.length > Math.max(limit, 640)) throw tooManyDigits(l, token, limit, digits.length)
  return integer(digits.replace(/^0+(?=\d)/, ""))
}

function integer(digits: string): number | bigint {
  const value = Number(digits)
  return value <= Number.MAX_SAFE_INTEGER ? value : BigInt(digits.toLowerCase())
}

function tooManyDigits(l: TokenReader, token: number, limit: number, digits: number) {
  const span = l.span(token, token + 1)
  return l.errorAt(messages.tooManyDigits(limit, digits), { ...span, col_offset: -1, end_col_offset: -1 })
}
