// The objects of the datetime module, the calendar behind them, and what their constructors share.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, overflowError, typeError, valueError } from "../../objects/exceptions.js"
import { callMethod } from "../../objects/operations/call.js"
import { asIndex } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { AttributedObject, CompareOp, type Value } from "../../objects/value.js"

export const timedeltaType = builtinType("datetime.timedelta", objectType, TypeFlag.BASETYPE)
export const dateType = builtinType("datetime.date", objectType, TypeFlag.BASETYPE)
export const datetimeType = builtinType("datetime.datetime", dateType, TypeFlag.BASETYPE)
export const timeType = builtinType("datetime.time", objectType, TypeFlag.BASETYPE)
export const tzinfoType = builtinType("datetime.tzinfo", objectType, TypeFlag.BASETYPE)
export const timezoneType = builtinType("datetime.timezone", tzinfoType)

export class PyTimedelta extends AttributedObject {
  constructor(
    readonly days: number,
    readonly seconds: number,
    readonly microseconds: number,
    public cls: PyType = timedeltaType,
  ) {
    super()
  }

  get isZero(): boolean {
    return this.days === 0 && this.seconds === 0 && this.microseconds === 0
  }
}

export class PyDate extends AttributedObject {
  constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
    public cls: PyType = dateType,
  ) {
    super()
  }
}

export class PyTZInfo extends AttributedObject {
  constructor(public cls: PyType = tzinfoType) {
    super()
  }
}

export class PyTimezone extends PyTZInfo {
  constructor(
    readonly offset: PyTimedelta,
    readonly name: string | null,
  ) {
    super(timezoneType)
  }
}

export const utc = new PyTimezone(new PyTimedelta(0, 0, 0), null)

/// hour, minute, second, microsecond.
export type Clock = readonly [hour: number, minute: number, second: number, microsecond: number]

export class PyDateTime extends PyDate {
  constructor(
    year: number,
    month: number,
    day: number,
    readonly clock: Clock = [0, 0, 0, 0],
    readonly tzinfo: PyTZInfo | null = null,
    readonly fold: number = 0,
    cls: PyType = datetimeType,
  ) {
    super(year, month, day, cls)
  }
}

export class PyTime extends AttributedObject {
  constructor(
    readonly clock: Clock,
    readonly tzinfo: PyTZInfo | null = null,
    readonly fold: number = 0,
    public cls: PyType = timeType,
  ) {
    super()
  }
}

const daysBefore = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
export const maxOrdinal = 3652059

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function dayOfYear(year: number, month: number, day: number): number {
  return daysBefore[month] + (month > 2 && isLeap(year) ? 1 : 0) + day
}

/// Day 1 is the first of January of the year 1.
export function toOrdinal(year: number, month: number, day: number): number {
  const y = year - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear(year, month, day)
}

export function fromOrdinal(ordinal: number): [year: number, month: number, day: number] {
  const date = new Date(Date.UTC(2000, 0, 1) + (ordinal - 730120) * 86400000)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/// Monday is 0.
export function weekday(date: PyDate): number {
  return (toOrdinal(date.year, date.month, date.day) + 6) % 7
}

/// The ordinal of the Monday that begins the ISO year.
export function isoWeekOne(year: number): number {
  const first = toOrdinal(year, 1, 1)
  const firstDay = (first + 6) % 7
  return firstDay > 3 ? first - firstDay + 7 : first - firstDay
}

export function checkDate(year: number, month: number, day: number): void {
  if (year < 1 || year > 9999) throw valueError(`year ${year} is out of range`)
  if (month < 1 || month > 12) throw valueError("month must be in 1..12")
  if (day < 1 || day > daysInMonth(year, month)) throw valueError("day is out of range for month")
}

export function checkTime([hour, minute, second, microsecond]: Clock, fold: number): void {
  if (hour < 0 || hour > 23) throw valueError("hour must be in 0..23")
  if (minute < 0 || minute > 59) throw valueError("minute must be in 0..59")
  if (second < 0 || second > 59) throw valueError("second must be in 0..59")
  if (microsecond < 0 || microsecond > 999999) throw valueError("microsecond must be in 0..999999")
  if (fold !== 0 && fold !== 1) throw valueError("fold must be either 0 or 1")
}

export function checkTimezone(value: Value): PyTZInfo | null {
  if (value === null || value instanceof PyTZInfo) return value
  throw typeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(value)}'`)
}

/// A timedelta of parts in any range.
export function normalized(days: number, seconds: number, microseconds: number, cls: PyType = timedeltaType): PyTimedelta {
  const carry = Math.floor(microseconds / 1000000)
  const total = seconds + carry
  const more = Math.floor(total / 86400)
  const allDays = days + more
  if (Math.abs(allDays) > 999999999) throw overflowError(`days=${allDays}; must have magnitude <= 999999999`)
  return new PyTimedelta(allDays, total - more * 86400, microseconds - carry * 1000000, cls)
}

export function negated(delta: PyTimedelta): PyTimedelta {
  return normalized(-delta.days, -delta.seconds, -delta.microseconds)
}

export function difference(a: PyTimedelta, b: PyTimedelta): PyTimedelta {
  return normalized(a.days - b.days, a.seconds - b.seconds, a.microseconds - b.microseconds)
}

export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1
  return 0
}

export function compareResult(order: number, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return order < 0
    case CompareOp.LE:
      return order <= 0
    case CompareOp.EQ:
      return order === 0
    case CompareOp.NE:
      return order !== 0
    case CompareOp.GT:
      return order > 0
    default:
      return order >= 0
  }
}

/// `tz.utcoffset(at)` or `tz.dst(at)`: None or a timedelta of less than a day.
export function offsetOf(rt: Runtime, tz: PyTZInfo | null, method: "utcoffset" | "dst", at: Value): PyTimedelta | null {
  if (tz === null) return null
  if (tz instanceof PyTimezone) return method === "dst" ? null : tz.offset
  const result = callMethod(rt, tz, method, [at])
  if (result === null) return null
  if (!(result instanceof PyTimedelta)) {
    throw typeError(`tzinfo.${method}() must return None or timedelta, not '${typeName(result)}'`)
  }
  if (result.days < -1 || result.days > 0 || (result.days === -1 && result.seconds === 0 && result.microseconds === 0)) {
    throw valueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
  }
  return result
}

export function nameOf(rt: Runtime, tz: PyTZInfo | null, at: Value): string | null {
  if (tz === null) return null
  const result = callMethod(rt, tz, "tzname", [at])
  if (result === null || typeof result === "string") return result
  throw typeError(`tzinfo.tzname() must return None or a string, not '${typeName(result)}'`)
}

/// "+HH:MM[:SS[.ffffff]]", with `separator` for the colon.
export function offsetText(offset: PyTimedelta, separator: string): string {
  const sign = offset.days < 0 ? "-" : "+"
  const { seconds, microseconds } = offset.days < 0 ? negated(offset) : offset
  const text = sign + [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60].map(two).join(separator)
  if (microseconds !== 0) return `${text}${separator}${two(seconds % 60)}.${six(microseconds)}`
  return seconds % 60 !== 0 ? `${text}${separator}${two(seconds % 60)}` : text
}

export const two = (n: number): string => String(n).padStart(2, "0")
export const four = (n: number): string => String(n).padStart(4, "0")
export const six = (n: number): string => String(n).padStart(6, "0")

/// The type's name as C's messages and reprs have it: in full for the types of the module.
export function shownName(cls: PyType): string {
  return cls.module === "datetime" ? `datetime.${cls.name}` : cls.name
}

/// An `int` argument of a C function (format "i").
export function cInt(rt: Runtime, value: Value): number {
  const n = asIndex(rt, value)
  if (typeof n === "bigint" && (n >= 2n ** 63n || n < -(2n ** 63n))) {
    throw overflowError("Python int too large to convert to C long")
  }
  if (n > 2147483647) throw overflowError("signed integer is greater than maximum")
  if (n < -2147483648) throw overflowError("signed integer is less than minimum")
  return Number(n)
}

/// Arguments as PyArg_ParseTupleAndKeywords sorts them; the texts of its errors differ from Argument Clinic's.
export class Parameters {
  constructor(
    /// "" where C's format gives no function name.
    private readonly who: string,
    private readonly names: readonly string[],
    private readonly required: number,
    /// From here on only by keyword.
    private readonly positional: number = names.length,
  ) {}

  bind(args: readonly Value[], kwnames: readonly string[] | null): (Value | undefined)[] {
    const who = this.who === "" ? "function" : `${this.who}()`
    const given = args.length - (kwnames?.length ?? 0)
    const n = this.names.length
    if (args.length > n) {
      throw typeError(
        `${who} takes at most ${n} ${given === 0 ? "keyword " : ""}argument${n === 1 ? "" : "s"} (${args.length} given)`,
      )
    }
    if (given > this.positional) {
      const exactly = this.required === this.positional ? "exactly" : "at most"
      throw typeError(`${who} takes ${exactly} ${this.positional} positional arguments (${given} given)`)
    }
    const bound: (Value | undefined)[] = args.slice(0, given)
    this.names.forEach((name, i) => {
      const at = kwnames?.indexOf(name) ?? -1
      if (at >= 0) {
        if (i >= given) bound[i] = args[given + at]
      } else if (i >= given) {
        if (i < this.required) throw typeError(`${who} missing required argument '${name}' (pos ${i + 1})`)
        bound[i] = undefined
      }
    })
    for (const name of kwnames ?? []) {
      const at = this.names.indexOf(name)
      if (at >= 0 && at < given) throw typeError(`argument for ${who} given by name ('${name}') and position (${at + 1})`)
      if (!this.names.includes(name)) {
        throw typeError(`${this.who === "" ? "this function" : who} got an unexpected keyword argument '${name}'`)
      }
    }
    return bound
  }
}

export function outOfRange(): Error {
  throw newException(exceptionTypes.OverflowError, "date value out of range")
}
