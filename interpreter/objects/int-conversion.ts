// int(x, base): what can become an int, and from what text; the limit on decimal digits.

import { intValue, PyIntInstance, strValue } from "./boxed.js"
import { bufferBytes } from "./buffer.js"
import { intType } from "./builtin-types.js"
import { exceptionTypes } from "./exception-types.js"
import { typeError, valueError } from "./exceptions.js"
import { callSpecial } from "./operations/call.js"
import { asClampedSize, asIndex, warnOfSubclass } from "./operations/convert.js"
import { pythonError, translating } from "./primitive-errors.js"
import type { Int } from "./primitives/int.js"
import { defaultMaxStrDigits, invalidLiteral, readIntText, reprOfInt } from "./primitives/int-text.js"
import { reprOfBytes, reprOfString } from "./primitives/str.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import type { Value } from "./value.js"

/// The limit of `sys.set_int_max_str_digits`, kept a runtime; 0 is no limit.
export function intDigitLimit(rt: Runtime): { digits: number } {
  return rt.state("int_max_str_digits", () => ({ digits: defaultMaxStrDigits }))
}

/// `repr(n)` under this runtime's digit limit.
export function decimalText(rt: Runtime, n: Int): string {
  if (typeof n === "number") return String(n)
  try {
    return reprOfInt(n, intDigitLimit(rt).digits)
  } catch (error) {
    throw pythonError(error)
  }
}

const signature = new Signature("(x=<unrepresentable>, /, base=<unrepresentable>)")

export function newInt(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  if (cls !== intType) {
    const value = intOfArguments(rt, args, kwnames)
    return new PyIntInstance(cls, value)
  }
  if (args.length === 1 && kwnames === null) return toInt(rt, args[0])
  if (args.length > 2 && kwnames === null) throw typeError(`int expected at most 2 arguments, got ${args.length}`)
  return intOfArguments(rt, args, kwnames)
}

function intOfArguments(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): Int {
  const [x, base] = signature.bind("int", "int", args, kwnames) as (Value | undefined)[]
  if (x === undefined) {
    if (base !== undefined) throw typeError("int() missing string argument")
    return 0
  }
  return base === undefined ? toInt(rt, x) : parseWithBase(rt, x, base)
}

function parseWithBase(rt: Runtime, x: Value, base: Value): Int {
  const radix = asClampedSize(rt, base)
  if (radix !== 0 && (radix < 2 || radix > 36)) throw valueError("int() base must be >= 2 and <= 36, or 0")
  const text = strValue(x)
  if (text !== undefined) return parseText(rt, text, radix, () => reprOfString(text))
  const bytes = typeOf(x).name === "memoryview" ? undefined : bufferBytes(x)
  if (bytes === undefined) throw typeError("int() can't convert non-string with explicit base")
  return parseBytes(rt, bytes, radix)
}

function parseText(rt: Runtime, text: string, radix: number, shown: () => string): Int {
  if (radix === 10 && text.length < 9) {
    // Number reads other notations too: only what is surely plain digits may take the short way.
    const n = shortDecimal(text)
    if (n >= 0) return n
  }
  const n = translating(() => readIntText(text, radix, intDigitLimit(rt).digits))
  if (n === undefined) throw pythonError(invalidLiteral(radix, shown()))
  return n
}

function shortDecimal(text: string): number {
  let n = text.length === 0 ? -1 : 0
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    n = n * 10 + digit
  }
  return n
}

function parseBytes(rt: Runtime, bytes: Uint8Array, radix: number): Int {
  let text = ""
  // Bytes beyond ASCII must not read as digits or white space.
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : "\ufffd"
  return parseText(rt, text, radix, () => reprOfBytes(bytes))
}

/// `int(x)` (`PyNumber_Long`).
export function toInt(rt: Runtime, x: Value): Int {
  if (typeof x === "number" || typeof x === "bigint") return x
  if (typeof x === "string") return parseText(rt, x, 10, () => reprOfString(x))
  const slots = typeOf(x).slots
  if (slots.nb_int !== null) return exactInt(rt, slots.nb_int(rt, x), "__int__")
  if (slots.nb_index !== null) return asIndex(rt, x)
  if (typeOf(x).lookup("__trunc__") !== undefined) return truncated(rt, x)
  const text = strValue(x)
  if (text !== undefined) return parseText(rt, text, 10, () => reprOfString(text))
  const bytes = bufferBytes(x)
  if (bytes !== undefined) return parseBytes(rt, bytes, 10)
  throw typeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(x)}'`)
}

function truncated(rt: Runtime, x: Value): Int {
  rt.warn(exceptionTypes.DeprecationWarning, "The delegation of int() to __trunc__ is deprecated.")
  const result = callSpecial(rt, x, "__trunc__") as Value
  const own = intValue(result)
  if (own !== undefined) return own
  if (typeOf(result).slots.nb_index === null) {
    throw typeError(`__trunc__ returned non-Integral (type ${typeName(result)})`)
  }
  return asIndex(rt, result)
}

/// What `__int__` gave: a subclass's instance is deprecated, something else an error.
function exactInt(rt: Runtime, result: Value, method: string): Int {
  if (typeof result === "number" || typeof result === "bigint") return result
  const value = intValue(result)
  if (value === undefined) throw typeError(`${method} returned non-int (type ${typeName(result)})`)
  warnOfSubclass(rt, method, result)
  return value
}
