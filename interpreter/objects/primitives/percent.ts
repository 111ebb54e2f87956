// Numbers by % formatting: what one conversion gives. Walking the format and its arguments is the string type's business.

import { lengthOf, slice } from "./code-points.js"
import { overflowError, valueError } from "./error.js"
import { FloatFlag, type FloatLayout, floatText } from "./float-text.js"
import type { Int } from "./int.js"
import { defaultMaxStrDigits, digitsOf } from "./int-text.js"

/// The flags of a conversion, ored together.
export const enum PercentFlag {
  /// -
  LEFT = 1,
  /// +
  SIGN = 2,
  /// blank
  BLANK = 4,
  /// #
  ALTERNATE = 8,
  /// 0
  ZERO = 16,
}

/// One conversion: width and precision are -1 where none is given; `type` is the letter.
export interface Conversion {
  flags: number
  width: number
  precision: number
  type: string
}

/// %d %i %u %o %x %X.
export function percentInt(n: Int, conversion: Conversion, maxDigits: number = defaultMaxStrDigits): string {
  const { type, flags, precision } = conversion
  if (precision > 2147483644) throw overflowError("precision too large")
  const base = type === "o" ? 8 : type === "x" || type === "X" ? 16 : 10
  let digits = digitsOf(n, base, maxDigits).padStart(precision, "0")
  if (type === "X") digits = digits.toUpperCase()
  const prefix = base !== 10 && (flags & PercentFlag.ALTERNATE) !== 0 ? `0${type}` : ""
  return padNumber(n < 0 ? "-" : "", prefix, digits, conversion)
}

/// %e %E %f %F %g %G.
export function percentFloat(x: number, conversion: Conversion): string {
  const { type, flags } = conversion
  if (conversion.precision > 2147483647) throw valueError("precision too big")
  const precision = conversion.precision < 0 ? 6 : conversion.precision
  const layout = type.toLowerCase() as FloatLayout
  let text = floatText(x, layout, precision, (flags & PercentFlag.ALTERNATE) !== 0 ? FloatFlag.ALTERNATE : 0)
  if (type < "a") text = text.toUpperCase()
  return text[0] === "-" ? padNumber("-", "", text.slice(1), conversion) : padNumber("", "", text, conversion)
}

/// %c of an int.
export function percentCharacter(n: Int, conversion: Conversion): string {
  if (n < 0 || n > 0x10ffff) throw overflowError("%c arg not in range(0x110000)")
  return percentText(String.fromCodePoint(Number(n)), { ...conversion, precision: -1 })
}

/// %s %r %a of the text that str(), repr() or ascii() gave: precision cuts, width fills with blanks.
export function percentText(text: string, { flags, width, precision }: Conversion): string {
  const shown = precision >= 0 && precision < lengthOf(text) ? slice(text, 0, precision) : text
  const missing = width - lengthOf(shown)
  if (missing <= 0) return shown
  return (flags & PercentFlag.LEFT) !== 0 ? shown + " ".repeat(missing) : " ".repeat(missing) + shown
}

function padNumber(minus: string, prefix: string, digits: string, { flags, width }: Conversion): string {
  const sign = minus !== "" ? minus : (flags & PercentFlag.SIGN) !== 0 ? "+" : (flags & PercentFlag.BLANK) !== 0 ? " " : ""
  const missing = width - sign.length - prefix.length - digits.length
  if (missing <= 0) return sign + prefix + digits
  if ((flags & PercentFlag.LEFT) !== 0) return sign + prefix + digits + " ".repeat(missing)
  if ((flags & PercentFlag.ZERO) !== 0) return sign + prefix + "0".repeat(missing) + digits
  return " ".repeat(missing) + sign + prefix + digits
}
