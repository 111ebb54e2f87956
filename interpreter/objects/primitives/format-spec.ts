// The format mini-language: reading a specification, and laying out ints, floats, complex numbers and strings by it.

import { lengthOf, slice } from "./code-points.js"
import { overflowError, type PrimitiveError, valueError } from "./error.js"
import { intToFloat } from "./float.js"
import { FloatFlag, type FloatLayout, floatText } from "./float-text.js"
import type { Int } from "./int.js"
import { defaultMaxStrDigits, digitsOf } from "./int-text.js"
import { decimalValue } from "./unicode.js"

export interface FormatSpec {
  fill: string
  /// "<", ">", "^" or "=".
  align: string
  /// "+", "-", " ", or "" where none is given.
  sign: string
  alternate: boolean
  noNegativeZero: boolean
  /// -1 where none is given, as for precision.
  width: number
  precision: number
  /// Between groups of digits: "", "," or "_".
  separator: string
  type: string
}

/// Reads `text`; `typeName` stands in the errors. The default alignment is ">" for numbers and "<" for strings.
function parseFormatSpec(text: string, typeName: string, defaultType: string, defaultAlign: string): FormatSpec {
  const chars = Array.from(text)
  const spec: FormatSpec = {
    fill: " ",
    align: defaultAlign,
    sign: "",
    alternate: false,
    noNegativeZero: false,
    width: -1,
    precision: -1,
    separator: "",
    type: defaultType,
  }
  let i = 0
  let filled = false
  let aligned = false
  if (chars.length >= 2 && isAlign(chars[1])) {
    spec.fill = chars[0]
    spec.align = chars[1]
    filled = aligned = true
    i = 2
  } else if (isAlign(chars[0])) {
    spec.align = chars[0]
    aligned = true
    i = 1
  }
  if (chars[i] === " " || chars[i] === "+" || chars[i] === "-") spec.sign = chars[i++]
  if (chars[i] === "z") {
    spec.noNegativeZero = true
    i++
  }
  if (chars[i] === "#") {
    spec.alternate = true
    i++
  }
  if (!filled && chars[i] === "0") {
    spec.fill = "0"
    if (!aligned && defaultAlign === ">") spec.align = "="
    i++
  }
  const width = readNumber(chars, i)
  if (width.end > i) spec.width = width.value
  i = readSeparator(chars, width.end, spec)
  if (chars[i] === ".") {
    i++
    const precision = readNumber(chars, i)
    if (precision.end === i) throw valueError("Format specifier missing precision")
    spec.precision = precision.value
    i = precision.end
  }
  if (chars.length - i > 1) throw valueError(`Invalid format specifier '${text}' for object of type '${typeName}'`)
  if (i < chars.length) spec.type = chars[i]
  if (spec.separator !== "") checkSeparator(spec)
  return spec
}

function isAlign(char: string | undefined): boolean {
  return char === "<" || char === ">" || char === "=" || char === "^"
}

function readNumber(chars: string[], i: number): { value: number; end: number } {
  let value = 0
  for (; i < chars.length; i++) {
    const digit = decimalValue(chars[i].codePointAt(0) as number)
    if (digit < 0) break
    value = value * 10 + digit
    if (value > Number.MAX_SAFE_INTEGER) throw valueError("Too many decimal digits in format string")
  }
  return { value, end: i }
}

function readSeparator(chars: string[], i: number, spec: FormatSpec): number {
  if (chars[i] === ",") {
    spec.separator = ","
    i++
  }
  if (chars[i] === "_") {
    if (spec.separator !== "") throw valueError("Cannot specify both ',' and '_'.")
    spec.separator = "_"
    i++
  }
  if (chars[i] === "," && spec.separator === "_") throw valueError("Cannot specify both ',' and '_'.")
  return i
}

function checkSeparator(spec: FormatSpec): void {
  if ("deEfFgG%".includes(spec.type)) return
  if (spec.separator === "_" && "boxX".includes(spec.type)) return
  throw valueError(`Cannot specify '${spec.separator}' with ${quotedCode(spec.type)}.`)
}

function quotedCode(code: string): string {
  const cp = code.codePointAt(0) as number
  return cp > 32 && cp < 128 ? `'${code}'` : `'\\x${cp.toString(16)}'`
}

function unknownCode(code: string, typeName: string): PrimitiveError {
  return valueError(`Unknown format code ${quotedCode(code)} for object of type '${typeName}'`)
}

/// `format(text, spec)`.
export function formatString(text: string, spec: string, typeName = "str"): string {
  if (spec === "") return text
  const f = parseFormatSpec(spec, typeName, "s", "<")
  if (f.type !== "s") throw unknownCode(f.type, typeName)
  const where = "not allowed in string format specifier"
  if (f.sign !== "") throw valueError(`${f.sign === " " ? "Space" : "Sign"} ${where}`)
  if (f.noNegativeZero) throw valueError(`Negative zero coercion (z) ${where}`)
  if (f.alternate) throw valueError(`Alternate form (#) ${where}`)
  if (f.align === "=") throw valueError("'=' alignment not allowed in string format specifier")
  const length = lengthOf(text)
  const shown = f.precision >= 0 && f.precision < length ? slice(text, 0, f.precision) : text
  return pad(shown, f)
}

function pad(text: string, spec: FormatSpec): string {
  const missing = spec.width - lengthOf(text)
  if (missing <= 0) return text
  if (spec.align === "<") return text + spec.fill.repeat(missing)
  if (spec.align === "^") return spec.fill.repeat(missing >> 1) + text + spec.fill.repeat(missing - (missing >> 1))
  return spec.fill.repeat(missing) + text
}

/// `format(n, spec)`.
export function formatInt(n: Int, spec: string, typeName = "int", maxDigits: number = defaultMaxStrDigits): string {
  if (spec === "") return (n < 0 ? "-" : "") + digitsOf(n, 10, maxDigits)
  const f = parseFormatSpec(spec, typeName, "d", ">")
  if ("eEfFgG%".includes(f.type)) return layOutFloat(intToFloat(n), f, typeName)
  if (!"bcdoxXn".includes(f.type)) throw unknownCode(f.type, typeName)
  if (f.precision !== -1) throw valueError("Precision not allowed in integer format specifier")
  if (f.noNegativeZero) throw valueError("Negative zero coercion (z) not allowed in integer format specifier")
  if (f.type === "c") return formatCharacter(n, f)
  const base = f.type === "b" ? 2 : f.type === "o" ? 8 : f.type === "d" || f.type === "n" ? 10 : 16
  let digits = digitsOf(n, base, maxDigits)
  let prefix = f.alternate && base !== 10 ? `0${f.type}` : ""
  if (f.type === "X") {
    digits = digits.toUpperCase()
    prefix = prefix.toUpperCase()
  }
  return layOut({ sign: signText(n < 0, f.sign), prefix, digits, rest: "", group: base === 10 ? 3 : 4 }, f)
}

function formatCharacter(n: Int, f: FormatSpec): string {
  if (f.sign !== "") throw valueError("Sign not allowed with integer format specifier 'c'")
  if (f.alternate) throw valueError("Alternate form (#) not allowed with integer format specifier 'c'")
  if (n > 9223372036854775807n || n < -9223372036854775808n) throw overflowError("Python int too large to convert to C long")
  if (n < 0 || n > 0x10ffff) throw overflowError("%c arg not in range(0x110000)")
  return layOut({ sign: "", prefix: "", digits: "", rest: String.fromCodePoint(Number(n)), group: 3 }, f)
}

function signText(negative: boolean, sign: string): string {
  return negative ? "-" : sign === "-" ? "" : sign
}

interface NumberParts {
  sign: string
  prefix: string
  /// The digits that are grouped; none for inf, nan and characters.
  digits: string
  /// Point, fraction, exponent, percent sign.
  rest: string
  /// Digits a group.
  group: number
}

function layOut(parts: NumberParts, f: FormatSpec): string {
  const { sign, prefix, digits, rest } = parts
  const others = sign.length + prefix.length + lengthOf(rest)
  const zeros = f.fill === "0" && f.align === "=" ? f.width - others : 0
  const grouped = digits === "" ? "" : groupDigits(digits, f.separator, parts.group, zeros)
  const missing = f.width - others - grouped.length
  const head = sign + prefix
  if (missing <= 0) return head + grouped + rest
  if (f.align === "=") return head + f.fill.repeat(missing) + grouped + rest
  if (f.align === "<") return head + grouped + rest + f.fill.repeat(missing)
  const left = f.align === "^" ? missing >> 1 : missing
  return f.fill.repeat(left) + head + grouped + rest + f.fill.repeat(missing - left)
}

/// Separates groups from the right; zeros fill up to `minimum` characters, and no separator comes first.
function groupDigits(digits: string, separator: string, size: number, minimum: number): string {
  if (separator === "") return digits.padStart(minimum, "0")
  const groups: string[] = []
  let end = digits.length
  for (let room = minimum; ; room -= 1) {
    const length = Math.min(size, Math.max(end, room, 1))
    groups.push(digits.slice(Math.max(0, end - length), end).padStart(length, "0"))
    end = Math.max(0, end - length)
    room -= length
    if (end <= 0 && room <= 0) break
  }
  return groups.reverse().join(separator)
}

/// `format(x, spec)`.
export function formatFloat(x: number, spec: string, typeName = "float"): string {
  if (spec === "") return floatText(x, "r", 0, FloatFlag.DOT_ZERO)
  const f = parseFormatSpec(spec, typeName, "", ">")
  // NUL is CPython's own mark for no type.
  if (f.type === "\0") f.type = ""
  return layOutFloat(x, f, typeName)
}

function layOutFloat(x: number, f: FormatSpec, typeName: string): string {
  if (!"eEfFgGn%".includes(f.type)) throw unknownCode(f.type, typeName)
  const percent = f.type === "%"
  const negative = splitSign(floatBody(percent ? x * 100 : x, f, f.type === "" ? FloatFlag.DOT_ZERO : 0))
  const parts = splitNumber(negative.text)
  const rest = percent ? `${parts.rest}%` : parts.rest
  return layOut({ sign: signText(negative.negative, f.sign), prefix: "", digits: parts.digits, rest, group: 3 }, f)
}

/// The number by type and precision, its sign in front.
function floatBody(x: number, f: FormatSpec, flags: number): string {
  if (f.precision > 2147483647) throw valueError("precision too big")
  const { layout, upper } = layoutOf(f.type)
  if (f.alternate) flags |= FloatFlag.ALTERNATE
  if (f.noNegativeZero) flags |= FloatFlag.NO_NEGATIVE_ZERO
  let text: string
  if (layout === "r") text = f.precision < 0 ? floatText(x, "r", 0, flags) : floatText(x, "g", f.precision, flags)
  else text = floatText(x, layout, f.precision < 0 ? 6 : f.precision, flags)
  return upper ? text.toUpperCase() : text
}

function layoutOf(type: string): { layout: FloatLayout; upper: boolean } {
  switch (type) {
    case "":
      return { layout: "r", upper: false }
    case "%":
      return { layout: "f", upper: false }
    case "n":
      return { layout: "g", upper: false }
    default:
      return { layout: type.toLowerCase() as FloatLayout, upper: type < "a" }
  }
}

function splitSign(text: string): { negative: boolean; text: string } {
  return text[0] === "-" ? { negative: true, text: text.slice(1) } : { negative: false, text }
}

function splitNumber(text: string): { digits: string; rest: string } {
  let i = 0
  while (i < text.length && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++
  return { digits: text.slice(0, i), rest: text.slice(i) }
}

/// `format(complex(re, im), spec)`; the empty spec is `str()`, which is the caller's.
export function formatComplex(re: number, im: number, spec: string, typeName = "complex"): string {
  const f = parseFormatSpec(spec, typeName, "", ">")
  // The character that stands for no code in CPython.
  if (f.type === "\0") f.type = ""
  if (!"eEfFgGn".includes(f.type)) throw unknownCode(f.type, typeName)
  if (f.precision > 2147483647) throw valueError("precision too big")
  if (f.fill === "0") throw valueError("Zero padding is not allowed in complex format specifier")
  if (f.align === "=") throw valueError("'=' alignment flag is not allowed in complex format specifier")
  const bare: FormatSpec = { ...f, width: -1, fill: " ", align: "<" }
  const skipReal = f.type === "" && Object.is(re, 0)
  const parenthesised = f.type === "" && !skipReal
  const real = skipReal ? "" : complexPart(re, bare)
  const imaginary = complexPart(im, skipReal ? bare : { ...bare, sign: "+" })
  const text = `${real}${imaginary}j`
  return pad(parenthesised ? `(${text})` : text, f)
}

function complexPart(x: number, f: FormatSpec): string {
  const { negative, text } = splitSign(floatBody(x, f, 0))
  const { digits, rest } = splitNumber(text)
  return layOut({ sign: signText(negative, f.sign), prefix: "", digits, rest, group: 3 }, f)
}
