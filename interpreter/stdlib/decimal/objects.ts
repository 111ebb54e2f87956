// The objects of the decimal module: PyDecimal, PyContext, the current context, and how signals become exceptions.

import { intValue } from "../../objects/boxed.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import type { PyBaseException } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { integerRatio } from "../../objects/primitives/float.js"
import type { Runtime } from "../../objects/runtime.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { AttributedObject, PyFloat, type Value } from "../../objects/value.js"
import { Dec, Env, fromInt, invalidConditions, notANumber, Signal, zero } from "./number.js"

export const decimalType = builtinType("decimal.Decimal", objectType, TypeFlag.BASETYPE | TypeFlag.EQUALS_OTHERS)
export const contextType = builtinType("decimal.Context", objectType, TypeFlag.BASETYPE)

export class PyDecimal extends AttributedObject {
  cls: PyType
  constructor(
    readonly number: Dec,
    cls: PyType = decimalType,
  ) {
    super()
    this.cls = cls
  }
}

export class PyContext extends AttributedObject {
  cls: PyType
  capitals = 1
  traps: number = invalidConditions | Signal.DIVISION_BY_ZERO | Signal.OVERFLOW
  flags = 0
  env = new Env(28, "ROUND_HALF_EVEN", -999999, 999999, 0)

  constructor(cls: PyType = contextType) {
    super()
    this.cls = cls
  }

  /// A plain context with the same settings and flags.
  copy(): PyContext {
    const copy = new PyContext()
    copy.take(this)
    return copy
  }

  take(other: PyContext): void {
    const { prec, rounding, emin, emax, clamp } = other.env
    this.env = new Env(prec, rounding, emin, emax, clamp)
    this.capitals = other.capitals
    this.traps = other.traps
    this.flags = other.flags
  }
}

interface DecimalState {
  current: PyContext | null
  /// `DefaultContext`: what new contexts start from.
  template: PyContext
}

export function decimalState(rt: Runtime): DecimalState {
  return rt.state<DecimalState>("decimal", () => ({ current: null, template: new PyContext() }))
}

export function currentContext(rt: Runtime): PyContext {
  const state = decimalState(rt)
  if (state.current === null) {
    state.current = state.template.copy()
    state.current.flags = 0
  }
  return state.current
}

// ---- signals

interface SignalRow {
  name: string
  bits: number
}

/// The signals, in the order of `Context.flags`.
export const signals: readonly SignalRow[] = [
  { name: "InvalidOperation", bits: invalidConditions },
  { name: "FloatOperation", bits: Signal.FLOAT_OPERATION },
  { name: "DivisionByZero", bits: Signal.DIVISION_BY_ZERO },
  { name: "Overflow", bits: Signal.OVERFLOW },
  { name: "Underflow", bits: Signal.UNDERFLOW },
  { name: "Subnormal", bits: Signal.SUBNORMAL },
  { name: "Inexact", bits: Signal.INEXACT },
  { name: "Rounded", bits: Signal.ROUNDED },
  { name: "Clamped", bits: Signal.CLAMPED },
]

const conditions: readonly SignalRow[] = [
  { name: "InvalidOperation", bits: Signal.INVALID_OPERATION },
  { name: "ConversionSyntax", bits: Signal.CONVERSION_SYNTAX },
  { name: "DivisionImpossible", bits: Signal.DIVISION_IMPOSSIBLE },
  { name: "DivisionUndefined", bits: Signal.DIVISION_UNDEFINED },
  { name: "InvalidContext", bits: Signal.INVALID_CONTEXT },
]

export function signalClass(rt: Runtime, name: string): Value {
  return rt.importModule("decimal").dict.getString(name) as Value
}

/// Names of the signals in bits, in the order of the bits.
export function signalNames(bits: number): string[] {
  const names: string[] = []
  for (let bit = 1; bit <= Signal.UNDERFLOW; bit <<= 1) {
    if ((bits & bit) === 0) continue
    const name = (signals.find((row) => (row.bits & bit) !== 0) as SignalRow).name
    if (!names.includes(name)) names.push(name)
  }
  return names
}

/// Sets flags of a context; raises what it traps.
export function signal(rt: Runtime, context: PyContext, bits: number): void {
  context.flags |= bits
  const trapped = context.traps & bits
  if (trapped === 0) return
  const row = signals.find((one) => (one.bits & trapped) !== 0) as SignalRow
  const causes = [...conditions, ...signals.slice(1)].filter((one) => (one.bits & trapped) !== 0)
  const list = new PyList(causes.map(({ name }) => signalClass(rt, name)))
  throw rt.call(signalClass(rt, row.name), [list]) as PyBaseException
}

/// The result of an operation as a Python value, once its signals have been heard.
export function result(rt: Runtime, context: PyContext, number: Dec): PyDecimal {
  settle(rt, context)
  return new PyDecimal(number)
}

export function settle(rt: Runtime, context: PyContext): void {
  const { env } = context
  if (env.status === 0) return
  const bits = env.status
  env.status = 0
  signal(rt, context, bits)
}

// ---- other numbers as decimals

/// The exact decimal of a float.
export function decimalOfFloat(x: number): Dec {
  if (Number.isNaN(x)) return notANumber
  if (Math.abs(x) === Infinity) return new Dec(x < 0, 0n, 0, "I")
  if (x === 0) return zero(Object.is(x, -0), 0)
  const [n, d] = integerRatio(x)
  const numerator = BigInt(n)
  const size = numerator < 0n ? -numerator : numerator
  const twos = BigInt(d).toString(2).length - 1
  return new Dec(numerator < 0n, size * 5n ** BigInt(twos), -twos)
}

/// The number of an operand: Decimals and ints; undefined for anything else.
export function operand(value: Value): Dec | undefined {
  if (value instanceof PyDecimal) return value.number
  if (value instanceof PyFloat) return undefined
  const int = intValue(value)
  return int === undefined ? undefined : fromInt(int)
}
