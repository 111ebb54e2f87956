// datetime.timedelta.

import { intValue } from "../../objects/boxed.js"
import { defineType } from "../../objects/define.js"
import { overflowError, typeError, valueError, zeroDivisionError } from "../../objects/exceptions.js"
import { member, method } from "../../objects/method.js"
import { hash } from "../../objects/operations/hash.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { PyFloat, type Value } from "../../objects/value.js"
import {
  compareNumbers,
  compareResult,
  difference,
  negated,
  normalized,
  Parameters,
  PyTimedelta,
  shownName,
  six,
  timedeltaType,
  two,
} from "./values.js"

const parameters = new Parameters("__new__", ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"], 0)
// In the order in which C adds them up.
const units: readonly (readonly [name: string, index: number, factor: bigint])[] = [
  ["microseconds", 2, 1n],
  ["milliseconds", 3, 1000n],
  ["seconds", 1, 1000000n],
  ["minutes", 4, 60000000n],
  ["hours", 5, 3600000000n],
  ["days", 0, 86400000000n],
  ["weeks", 6, 604800000000n],
]

export function totalMicroseconds(delta: PyTimedelta): bigint {
  return (BigInt(delta.days) * 86400n + BigInt(delta.seconds)) * 1000000n + BigInt(delta.microseconds)
}

function fromMicroseconds(total: bigint, cls: PyType = timedeltaType): PyTimedelta {
  const seconds = floorDiv(total, 1000000n)
  const days = floorDiv(seconds, 86400n)
  if (days > 2147483647n || days < -2147483648n) throw overflowError("Python int too large to convert to C int")
  return normalized(Number(days), Number(seconds - days * 86400n), Number(total - seconds * 1000000n), cls)
}

function floorDiv(a: bigint, b: bigint): bigint {
  const q = a / b
  return q * b !== a && a < 0n !== b < 0n ? q - 1n : q
}

function bigFromDouble(x: number): bigint {
  if (Number.isNaN(x)) throw valueError("cannot convert float NaN to integer")
  if (!Number.isFinite(x)) throw overflowError("cannot convert float infinity to integer")
  return BigInt(x)
}

function newTimedelta(_rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const values = parameters.bind(args, kwnames)
  let total = 0n
  // Fractions of microseconds, rounded together at the end.
  let leftover = 0
  for (const [name, index, factor] of units) {
    const value = values[index]
    if (value === undefined) continue
    const int = intValue(value)
    if (int !== undefined) {
      total += BigInt(int) * factor
    } else if (value instanceof PyFloat) {
      const whole = Math.trunc(value.value)
      total += bigFromDouble(whole) * factor
      const rest = (value.value - whole) * Number(factor)
      total += BigInt(Math.trunc(rest))
      leftover += rest - Math.trunc(rest)
    } else {
      throw typeError(`unsupported type for timedelta ${name} component: ${typeName(value)}`)
    }
  }
  if (leftover !== 0) {
    let whole = Math.sign(leftover) * Math.floor(Math.abs(leftover) + 0.5)
    if (Math.abs(whole - leftover) === 0.5) {
      const odd = total % 2n === 0n ? 0 : 1
      const half = (leftover + odd) * 0.5
      whole = 2 * (Math.sign(half) * Math.floor(Math.abs(half) + 0.5)) - odd
    }
    total += BigInt(whole)
  }
  return fromMicroseconds(total, cls)
}

/// a / b rounded half to even.
function divideNearest(a: bigint, b: bigint): bigint {
  const q = floorDiv(a, b)
  const r = (a - q * b) * 2n
  const order = r === b ? 0 : r > b === b > 0n ? 1 : -1
  return order > 0 || (order === 0 && q % 2n !== 0n) ? q + 1n : q
}

/// The exact ratio of a finite double.
function ratioOf(x: number): [bigint, bigint] {
  if (Number.isNaN(x)) throw valueError("cannot convert NaN to integer ratio")
  if (!Number.isFinite(x)) throw overflowError("cannot convert Infinity to integer ratio")
  let denominator = 1n
  let n = x
  while (!Number.isInteger(n)) {
    n *= 2
    denominator *= 2n
  }
  return [BigInt(n), denominator]
}

function multiply(delta: PyTimedelta, factor: Value): Value {
  const int = intValue(factor)
  if (int !== undefined) return fromMicroseconds(totalMicroseconds(delta) * BigInt(int))
  if (!(factor instanceof PyFloat)) return NotImplemented
  const [a, b] = ratioOf(factor.value)
  return fromMicroseconds(divideNearest(totalMicroseconds(delta) * a, b))
}

function nonZero(n: bigint, otherwise = "integer division or modulo by zero"): bigint {
  if (n === 0n) throw zeroDivisionError(otherwise)
  return n
}

/// int / int as Python rounds it.
function quotient(a: bigint, b: bigint): number {
  const negative = a < 0n !== b < 0n
  const x = a < 0n ? -a : a
  const y = b < 0n ? -b : b
  if (x <= 2n ** 53n && y <= 2n ** 53n) return (negative ? -1 : 1) * (Number(x) / Number(y))
  // 66 bits of quotient and a sticky bit: one rounding.
  const shift = Math.max(0, 66 - (x.toString(2).length - y.toString(2).length))
  const scaled = x << BigInt(shift)
  const q = scaled / y
  return ((negative ? -1 : 1) * Number(q * y === scaled ? q : q | 1n)) / 2 ** shift
}

function divide(left: Value, right: Value): Value {
  if (!(left instanceof PyTimedelta)) return NotImplemented
  const a = totalMicroseconds(left)
  if (right instanceof PyTimedelta) return new PyFloat(quotient(a, nonZero(totalMicroseconds(right), "division by zero")))
  const int = intValue(right)
  if (int !== undefined) return fromMicroseconds(divideNearest(a, nonZero(BigInt(int))))
  if (!(right instanceof PyFloat)) return NotImplemented
  const [p, q] = ratioOf(right.value)
  return fromMicroseconds(divideNearest(a * q, nonZero(p)))
}

function text(delta: PyTimedelta): string {
  const { days, seconds, microseconds } = delta
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const prefix = days === 0 ? "" : `${days} day${Math.abs(days) === 1 ? "" : "s"}, `
  return prefix + clock + (microseconds === 0 ? "" : `.${six(microseconds)}`)
}

const parts = (delta: PyTimedelta): [number, number, number] => [delta.days, delta.seconds, delta.microseconds]

defineType(timedeltaType, {
  doc: "Difference between two datetime values.\n\ntimedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)\n\nAll arguments are optional and default to 0.\nArguments may be integers or floats, and may be positive or negative.",
  slots: {
    tp_new: newTimedelta,
    tp_repr: (_rt, delta: PyTimedelta) => {
      const fields = (["days", "seconds", "microseconds"] as const).filter((name) => delta[name] !== 0)
      return `${shownName(delta.cls)}(${fields.map((name) => `${name}=${delta[name]}`).join(", ") || "0"})`
    },
    tp_str: (_rt, delta: PyTimedelta) => text(delta),
    tp_hash: (rt, delta: PyTimedelta) => hash(rt, new PyTuple(parts(delta))),
    tp_richcompare: (_rt, a: PyTimedelta, b, op) =>
      b instanceof PyTimedelta ? compareResult(compareNumbers(parts(a), parts(b)), op) : NotImplemented,
    nb_add: (_rt, a, b) =>
      a instanceof PyTimedelta && b instanceof PyTimedelta
        ? normalized(a.days + b.days, a.seconds + b.seconds, a.microseconds + b.microseconds)
        : NotImplemented,
    nb_subtract: (_rt, a, b) => (a instanceof PyTimedelta && b instanceof PyTimedelta ? difference(a, b) : NotImplemented),
    nb_multiply: (_rt, a, b) => (a instanceof PyTimedelta ? multiply(a, b) : multiply(b as PyTimedelta, a)),
    nb_true_divide: (_rt, a, b) => divide(a, b),
    nb_floor_divide: (_rt, a, b) => {
      if (!(a instanceof PyTimedelta)) return NotImplemented
      const total = totalMicroseconds(a)
      if (b instanceof PyTimedelta) {
        const q = floorDiv(total, nonZero(totalMicroseconds(b)))
        return q <= 9007199254740991n && q >= -9007199254740991n ? Number(q) : q
      }
      const int = intValue(b)
      return int === undefined ? NotImplemented : fromMicroseconds(floorDiv(total, nonZero(BigInt(int))))
    },
    nb_remainder: (_rt, a, b) => {
      if (!(a instanceof PyTimedelta && b instanceof PyTimedelta)) return NotImplemented
      const [x, y] = [totalMicroseconds(a), nonZero(totalMicroseconds(b), "integer modulo by zero")]
      return fromMicroseconds(x - floorDiv(x, y) * y)
    },
    nb_divmod: (_rt, a, b) => {
      if (!(a instanceof PyTimedelta && b instanceof PyTimedelta)) return NotImplemented
      const [x, y] = [totalMicroseconds(a), nonZero(totalMicroseconds(b))]
      const q = floorDiv(x, y)
      return new PyTuple([q <= 9007199254740991n && q >= -9007199254740991n ? Number(q) : q, fromMicroseconds(x - q * y)])
    },
    nb_negative: (_rt, delta: PyTimedelta) => negated(delta),
    nb_positive: (_rt, delta: PyTimedelta) => new PyTimedelta(...parts(delta)),
    nb_absolute: (_rt, delta: PyTimedelta) => (delta.days < 0 ? negated(delta) : new PyTimedelta(...parts(delta))),
    nb_bool: (_rt, delta: PyTimedelta) => !delta.isZero,
  },
  methods: {
    total_seconds: method(
      "(self, /)",
      (_rt, delta: PyTimedelta) => new PyFloat(quotient(totalMicroseconds(delta), 1000000n)),
      "Total seconds in the duration.",
    ),
    __reduce__: method("(self, /)", (_rt, delta: PyTimedelta) => new PyTuple([delta.cls, new PyTuple(parts(delta))])),
  },
  attributes: {
    days: member((_rt, delta: PyTimedelta) => delta.days, null, "Number of days."),
    seconds: member((_rt, delta: PyTimedelta) => delta.seconds, null, "Number of seconds (>= 0 and less than 1 day)."),
    microseconds: member(
      (_rt, delta: PyTimedelta) => delta.microseconds,
      null,
      "Number of microseconds (>= 0 and less than 1 second).",
    ),
  },
  constants: {
    min: new PyTimedelta(-999999999, 0, 0),
    max: new PyTimedelta(999999999, 86399, 999999),
    resolution: new PyTimedelta(0, 0, 1),
  },
})
