// Decimals from Python values: text, ints, floats, tuples. Exactly for Decimal(), rounded for Context.create_decimal().

import { intValue, strValue } from "../../objects/boxed.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { PyTuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { Dec, finalize, fromInt, type Kind, maxExponent, notANumber, Signal } from "./number.js"
import { currentContext, decimalOfFloat, decimalType, PyContext, PyDecimal, settle, signal } from "./objects.js"
import { parseDecimal, trimmedNumber } from "./text.js"

const signature = new Signature("(value='0', context=None)")

export function newDecimal(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const [value, given] = signature.bind("Decimal", "Decimal", args, kwnames) as Value[]
  const context = contextArgument(rt, given)
  if (value instanceof PyDecimal && value.cls === decimalType && cls === decimalType) return value
  return new PyDecimal(exactNumber(rt, context, value), cls)
}

/// A `context=` argument: None is the current one.
export function contextArgument(rt: Runtime, value: Value): PyContext {
  if (value === null) return currentContext(rt)
  if (value instanceof PyContext) return value
  throw typeError("optional argument must be a context")
}

function exactNumber(rt: Runtime, context: PyContext, value: Value): Dec {
  if (value instanceof PyDecimal) return value.number
  const text = strValue(value)
  if (text !== undefined) return readNumber(rt, context, trimmedNumber(text))
  if (value instanceof PyFloat) {
    signal(rt, context, Signal.FLOAT_OPERATION)
    return decimalOfFloat(value.value)
  }
  const int = intValue(value)
  if (int !== undefined) return fromInt(int)
  if (value instanceof PyTuple || value instanceof PyList) return numberOfTuple(value.items)
  throw typeError(`conversion from ${typeName(value)} to Decimal is not supported`)
}

function readNumber(rt: Runtime, context: PyContext, text: string): Dec {
  const number = parseDecimal(text)
  if (number === undefined) {
    signal(rt, context, Signal.CONVERSION_SYNTAX)
    return notANumber
  }
  const isTooBig = number.coefficient !== 0n && !number.isSpecial && Math.abs(number.adjusted) > maxExponent
  if (isTooBig) {
    signal(rt, context, Signal.INVALID_OPERATION)
    return notANumber
  }
  return number
}

const tupleKinds: Readonly<Record<string, Kind>> = { F: "I", n: "n", N: "N" }

function numberOfTuple(items: readonly Value[]): Dec {
  if (items.length !== 3) throw valueError("argument must be a sequence of length 3")
  const [sign, digits, exponent] = items
  const signValue = intValue(sign)
  if (signValue !== 0 && signValue !== 1) throw valueError("sign must be an integer with the value 0 or 1")
  const name = strValue(exponent)
  const kind = name === undefined ? "F" : tupleKinds[name]
  if (kind === undefined) throw valueError("string argument in the third position must be 'F', 'n' or 'N'")
  const power = intValue(exponent)
  if (kind === "F" && power === undefined) throw valueError("exponent must be an integer")
  if (!(digits instanceof PyTuple || digits instanceof PyList)) throw valueError("coefficient must be a tuple of digits")
  if (kind === "I") return new Dec(signValue === 1, 0n, 0, "I")
  return new Dec(signValue === 1, BigInt(digitText(digits.items)), Number(power ?? 0), kind)
}

function digitText(digits: readonly Value[]): string {
  const text = digits.map((digit) => {
    const value = intValue(digit)
    if (value === undefined || value < 0 || value > 9) throw valueError("coefficient must be a tuple of digits")
    return String(value)
  })
  return text.join("") || "0"
}

/// `Context.create_decimal(num)`: rounded, and without white space or underscores.
export function createDecimal(rt: Runtime, context: PyContext, value: Value): Value {
  const text = strValue(value)
  if (value instanceof PyFloat) return createFromFloat(rt, context, value)
  const number = text === undefined ? exactNumber(rt, context, value) : readNumber(rt, context, text)
  return rounded(rt, context, number)
}

function createFromFloat(rt: Runtime, context: PyContext, value: PyFloat): Value {
  signal(rt, context, Signal.FLOAT_OPERATION)
  return rounded(rt, context, decimalOfFloat(value.value))
}

/// `Context.create_decimal_from_float(f)`.
export function createDecimalFromFloat(rt: Runtime, context: PyContext, value: Value): Value {
  return rounded(rt, context, floatOrInt(value))
}

/// `Decimal.from_float(f)`.
export function floatOrInt(value: Value): Dec {
  if (value instanceof PyFloat) return decimalOfFloat(value.value)
  const int = intValue(value)
  if (int === undefined) throw typeError("argument must be int or float")
  return fromInt(int)
}

function rounded(rt: Runtime, context: PyContext, number: Dec): Value {
  const isLongNaN = number.isNaN && number.coefficient !== 0n && number.digits > context.env.prec - context.env.clamp
  const fitted = isLongNaN ? context.env.signal(Signal.CONVERSION_SYNTAX) : finalize(number, context.env)
  settle(rt, context)
  return new PyDecimal(fitted)
}
