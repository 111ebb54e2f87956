// `repr` of constants, for `dis`, annotations as text and messages. Objects are out of the compiler's reach.

import { reprOfBytes, reprOfString } from "../objects/primitives/str.js"
import {
  BytesConstant,
  ComplexConstant,
  type ConstantValue,
  EllipsisConstant,
  FloatConstant,
  TupleConstant,
} from "../syntax/constant.js"
import { floatText } from "../syntax/float-text.js"
import { setOrder } from "./set-order.js"

export function constantRepr(value: ConstantValue): string {
  switch (typeof value) {
    case "string":
      return reprOfString(value)
    case "boolean":
      return value ? "True" : "False"
    case "number":
    case "bigint":
      return String(value)
  }
  if (value === null) return "None"
  if (value instanceof FloatConstant) return floatText(value.value)
  if (value instanceof ComplexConstant) return complexRepr(value)
  if (value instanceof BytesConstant) return reprOfBytes(value.bytes)
  if (value instanceof EllipsisConstant) return "Ellipsis"
  if (value instanceof TupleConstant) {
    const items = value.items.map(constantRepr)
    return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`
  }
  if (value.items.length === 0) return "frozenset()"
  return `frozenset({${setOrder(value.items).map(constantRepr).join(", ")}})`
}

function complexRepr({ real, imag }: ComplexConstant): string {
  const part = (n: number): string => floatText(n).replace(/\.0$/, "")
  if (Object.is(real, 0)) return `${part(imag)}j`
  const sign = part(imag).startsWith("-") ? "" : "+"
  return `(${part(real)}${sign}${part(imag)}j)`
}
