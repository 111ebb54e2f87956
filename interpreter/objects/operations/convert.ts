// What a value is as a bool, an int, a float, a text.

import { intValue, PyIntInstance, PyStrInstance } from "../boxed.js"
import { floatType, intType } from "../builtin-types.js"
import { exceptionTypes } from "../exception-types.js"
import { newException, overflowError, typeError } from "../exceptions.js"
import { translating } from "../primitive-errors.js"
import { formatFloat, formatInt, formatString } from "../primitives/format-spec.js"
import { reprOfInt } from "../primitives/int-text.js"
import { reprOfString } from "../primitives/str.js"
import type { Runtime } from "../runtime.js"
import { typeName, typeOf } from "../typeof.js"
import { PyFloat, type Value } from "../value.js"
import { callSpecial } from "./call.js"

/// `bool(value)`.
export function truth(rt: Runtime, value: Value): boolean {
  switch (typeof value) {
    case "boolean":
      return value
    case "number":
      return value !== 0
    case "string":
      return value !== ""
    case "bigint":
      return true
  }
  if (value === null) return false
  const slots = value.cls.slots
  if (slots.nb_bool !== null) return slots.nb_bool(rt, value)
  if (slots.sq_length !== null) return slots.sq_length(rt, value) !== 0
  return true
}

/// `repr(value)`.
export function repr(rt: Runtime, value: Value): string {
  if (typeof value === "string") return reprOfString(value)
  if (typeof value === "number") return String(value)
  const slot = typeOf(value).slots.tp_repr
  if (slot === null) return `<${typeName(value)} object>`
  return requireString(slot(rt, value), "__repr__")
}

/// `str(value)`.
export function str(rt: Runtime, value: Value): string {
  if (typeof value === "string") return value
  if (typeof value === "number") return String(value)
  const slot = typeOf(value).slots.tp_str
  if (slot === null) return repr(rt, value)
  return requireString(slot(rt, value), "__str__")
}

/// What `repr()` gives: an instance of a str subclass stays one.
export function reprValue(rt: Runtime, value: Value): Value {
  const slot = typeof value === "object" && value !== null ? typeOf(value).slots.tp_repr : null
  if (slot === null) return repr(rt, value)
  const result = slot(rt, value)
  return result instanceof PyStrInstance ? result : requireString(result, "__repr__")
}

/// What `str()` gives: an instance of a str subclass stays one.
export function strOrSubclass(rt: Runtime, value: Value): Value {
  const slot = typeof value === "object" && value !== null ? typeOf(value).slots.tp_str : null
  if (slot === null) return str(rt, value)
  const result = slot(rt, value)
  return result instanceof PyStrInstance ? result : requireString(result, "__str__")
}

function requireString(result: Value, method: string): string {
  if (typeof result === "string") return result
  if (result instanceof PyStrInstance) return result.value
  throw typeError(`${method} returned non-string (type ${typeName(result)})`)
}

/// `ascii(value)`: repr with everything outside ASCII escaped.
export function ascii(rt: Runtime, value: Value): string {
  return repr(rt, value)
    .replace(/[\u0080-\uffff]/gu, escapeCodePoint)
    .replace(/[\u{10000}-\u{10ffff}]/gu, escapeCodePoint)
}

function escapeCodePoint(character: string): string {
  const code = character.codePointAt(0) as number
  const hex = code.toString(16)
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`
}

/// `format(value, spec)`.
export function format(rt: Runtime, value: Value, spec: string): string {
  if (spec === "") {
    if (typeof value === "string") return value
    if (typeof value === "number") return String(value)
  } else {
    // The exact types need no look-up.
    if (typeof value === "number") return translating(() => formatInt(value, spec))
    if (typeof value === "string") return translating(() => formatString(value, spec))
    if (value instanceof PyFloat && value.cls === floatType) return translating(() => formatFloat(value.value, spec))
  }
  const result = callSpecial(rt, value, "__format__", [spec])
  if (result === undefined) throw typeError(`Type ${typeName(value)} doesn't define __format__`)
  if (typeof result === "string") return result
  if (result instanceof PyStrInstance) return result.value
  throw typeError(`__format__ must return a str, not ${typeName(result)}`)
}

/// `operator.index(value)` as a JS number or bigint. Raises TypeError for what is no integer.
export function asIndex(rt: Runtime, value: Value): number | bigint {
  const own = intValue(value)
  if (own !== undefined) return own
  const slot = typeOf(value).slots.nb_index
  if (slot === null) throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`)
  const result = slot(rt, value)
  const int = intValue(result)
  if (int === undefined) throw typeError(`__index__ returned non-int (type ${typeName(result)})`)
  if (typeof result !== "number" && typeof result !== "bigint") warnOfSubclass(rt, "__index__", result)
  return int
}

/// The deprecation of `__index__`, `__int__` and `__float__` that return an instance of a subclass.
export function warnOfSubclass(rt: Runtime, method: string, result: Value): void {
  const kind = result instanceof PyFloat ? "float" : "int"
  rt.warn(
    exceptionTypes.DeprecationWarning,
    `${method} returned non-${kind} (type ${typeName(result)}).  The ability to return an instance of a strict subclass of ${kind} is deprecated, and may be removed in a future version of Python.`,
  )
}

/// As asIndex, with slicing's message.
export function sliceIndex(rt: Runtime, value: Value): number | bigint {
  if (intValue(value) === undefined && typeOf(value).slots.nb_index === null) {
    throw typeError("slice indices must be integers or None or have an __index__ method")
  }
  return asIndex(rt, value)
}

/// An index that must fit a `Py_ssize_t`; what does not is an OverflowError (or the given exception type).
export function asSize(rt: Runtime, value: Value, error = exceptionTypes.OverflowError): number {
  const index = asIndex(rt, value)
  if (typeof index === "number") return index
  // Up to 2**63 a size is legal, but nothing of that length can exist here either.
  if (index < 2n ** 63n && index >= -(2n ** 63n)) return Number(index)
  throw newException(error, `cannot fit '${typeName(value)}' into an index-sized integer`)
}

/// A `Py_ssize_t` argument of a C function (`PyLong_AsSsize_t`), whose overflow reads otherwise.
export function asSsize(rt: Runtime, value: Value): number {
  const index = asIndex(rt, value)
  if (typeof index === "number") return index
  if (index < 2n ** 63n && index >= -(2n ** 63n)) return Number(index)
  throw overflowError("Python int too large to convert to C ssize_t")
}

/// An index cut off at the ends of a `Py_ssize_t`, for arguments like `str.find(x, start, end)`.
export function asClampedSize(rt: Runtime, value: Value): number {
  const index = asIndex(rt, value)
  if (typeof index === "number") return index
  return index < 0n ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER
}

/// `int` arguments of C functions (`PyLong_AsInt`).
export function asCInt(rt: Runtime, value: Value): number {
  const index = asIndex(rt, value)
  if (typeof index === "bigint" || index > 2147483647 || index < -2147483648) {
    throw overflowError("Python int too large to convert to C int")
  }
  return index
}

/// `float(value)` for numbers (`PyFloat_AsDouble`): `__float__`, then `__index__`; a str is not accepted.
export function asDouble(rt: Runtime, value: Value): number {
  if (value instanceof PyFloat) return value.value
  if (typeof value === "number") return value
  const slots = typeOf(value).slots
  if (slots.nb_float !== null) {
    const result = slots.nb_float(rt, value)
    if (result instanceof PyFloat) {
      if (result.cls !== floatType) warnOfSubclass(rt, `${typeName(value)}.__float__`, result)
      return result.value
    }
    throw typeError(`${typeName(value)}.__float__ returned non-float (type ${typeName(result)})`)
  }
  if (slots.nb_index !== null) return asDouble(rt, intFloat(rt, value))
  throw typeError(`must be real number, not ${typeName(value)}`)
}

function intFloat(rt: Runtime, value: Value): Value {
  const index = asIndex(rt, value)
  const toFloat = intType.slots.nb_float as (rt: Runtime, self: Value) => Value
  return toFloat(rt, index)
}

/// A str argument (`U` format): raises `NAME() argument N must be str, not TYPE`.
export function asString(value: Value, what: string): string {
  if (typeof value === "string") return value
  if (value instanceof PyStrInstance) return value.value
  throw typeError(`${what} must be str, not ${value === null ? "None" : typeName(value)}`)
}

/// The decimal text of an int value.
export function intText(value: number | bigint): string {
  return reprOfInt(value)
}

/// True for int, bool and instances of int's subclasses.
export function isInt(value: Value): boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" || value instanceof PyIntInstance
}
