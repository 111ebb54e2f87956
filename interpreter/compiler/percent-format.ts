// "..." % (a, b) with only %s, %r and %a in it: an f-string in disguise, and compiled as one.

import type { expr, Position } from "../syntax/ast.js"
import { noLocation } from "./instructions.js"

/// Digits of a width or precision, less one.
const maxDigits = 3

/// Null if the format has more than that, or not as many units as there are values.
export function formatToJoinedStr(format: string, values: readonly expr[], loc: Position): expr | null {
  const parts: expr[] = []
  let at = 0
  let used = 0
  for (;;) {
    const literal = literalAt(format, at)
    if (literal.end > at) parts.push(constant(literal.text))
    at = literal.end
    if (at >= format.length) break
    if (used >= values.length) return null
    const unit = unitAt(format, at + 1)
    if (unit === null) return null
    const value = values[used++]
    const { lineno, col_offset, end_lineno, end_col_offset } = value
    const conversion = unit.conversion.charCodeAt(0)
    const format_spec = unit.spec === "" ? null : constant(unit.spec)
    parts.push({ kind: "FormattedValue", value, conversion, format_spec, lineno, col_offset, end_lineno, end_col_offset })
    at = unit.end
  }
  if (used < values.length) return null
  const { lineno, col_offset, end_lineno, end_col_offset } = loc
  return { kind: "JoinedStr", values: parts, lineno, col_offset, end_lineno, end_col_offset }
}

function constant(value: string): expr {
  return { kind: "Constant", value, prefix: null, ...noLocation }
}

/// The text up to the next unit; %% is one %.
function literalAt(format: string, start: number): { text: string; end: number } {
  let end = start
  while (end < format.length) {
    if (format[end] !== "%") end++
    else if (format[end + 1] === "%") end += 2
    else break
  }
  return { text: format.slice(start, end).replaceAll("%%", "%"), end }
}

function unitAt(format: string, at: number): { conversion: string; spec: string; end: number } | null {
  const unit = /^([-+ #0]*)(\d*)(?:(\.)(\d*))?([sra])/.exec(format.slice(at, at + 64))
  if (unit === null) return null
  const [all, flags, width, dot, precision, conversion] = unit
  if (width.length >= maxDigits || (precision ?? "").length >= maxDigits) return null
  const pad = !flags.includes("-") && Number(width) > 0 ? ">" : ""
  const spec = pad + (width === "" ? "" : String(Number(width))) + (dot === undefined ? "" : `.${Number(precision)}`)
  return { conversion, spec, end: at + all.length }
}
