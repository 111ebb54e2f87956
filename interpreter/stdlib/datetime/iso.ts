// ISO 8601: what fromisoformat reads and isoformat writes.

import { valueError } from "../../objects/exceptions.js"
import { reprOfString } from "../../objects/primitives/str.js"
import type { Runtime } from "../../objects/runtime.js"
import { checkOffset } from "./tzinfo.js"
import { type Clock, fromOrdinal, isoWeekOne, normalized, PyTimezone, type PyTZInfo, six, two, utc } from "./values.js"

export type Day = readonly [year: number, month: number, day: number]

export function invalidIso(text: string): Error {
  throw valueError(`Invalid isoformat string: ${reprOfString(text)}`)
}

/// Year, month and day; null for what is no date. The parts may be out of range, except in dates by week.
export function parseDate(text: string): Day | null {
  const plain = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? /^([0-9]{4})([0-9]{2})([0-9]{2})$/.exec(text)
  if (plain !== null) return [Number(plain[1]), Number(plain[2]), Number(plain[3])]
  const week = /^([0-9]{4})-W([0-9]{2})(?:-([0-9]))?$/.exec(text) ?? /^([0-9]{4})W([0-9]{2})([0-9])?$/.exec(text)
  if (week === null) return null
  const day = fromWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? "1"))
  return typeof day === "string" ? null : day
}

/// The day of an ISO week; what is wrong with it as text.
export function fromWeek(year: number, week: number, day: number): Day | "year" | "week" | "day" {
  if (year < 1 || year > 9999) return "year"
  const first = isoWeekOne(year)
  if (week < 1 || week > 53 || (week === 53 && first + 364 >= isoWeekOne(year + 1))) return "week"
  if (day < 1 || day > 7) return "day"
  const ordinal = first + (week - 1) * 7 + day - 1
  return ordinal < 1 ? [0, 1, 1] : ordinal > 3652059 ? [10000, 1, 1] : fromOrdinal(ordinal)
}

// With colons or without; CPython takes a fraction after any part, after a third colon, and after six digits without a sign
// when it has two digits.
const clockPatterns = [
  /^([0-9]{2})(?::([0-9]{2})(?::([0-9]{2}))?)?(?:[.,]([0-9]+))?$/,
  /^([0-9]{2})(?:([0-9]{2})([0-9]{2})?)?(?:[.,]([0-9]+))?$/,
  /^([0-9]{2}):([0-9]{2}):([0-9]{2}):([0-9]+)$/,
  /^([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2,})$/,
]

function parseClock(text: string): Clock | null {
  let found: RegExpExecArray | null = null
  for (const pattern of clockPatterns) found ??= pattern.exec(text)
  if (found === null) return null
  const [, hour, minute, second, fraction] = found
  return [Number(hour), Number(minute ?? 0), Number(second ?? 0), Number((fraction ?? "0").slice(0, 6).padEnd(6, "0"))]
}

/// The time of day and its zone; null for what is no time.
export function parseTime(rt: Runtime, text: string): { clock: Clock; tzinfo: PyTZInfo | null } | null {
  const at = text.search(/[-+Z]/)
  let clock = parseClock(at < 0 ? text : text.slice(0, at))
  // Before a zone CPython overlooks one odd character after whole seconds, minutes or hours.
  if (clock === null && at > 0 && !/[.,]/.test(text.slice(0, at - 1))) {
    clock = parseClock(text.slice(0, at - 1))
    if (clock !== null && clock[3] !== 0) clock = null
  }
  if (clock === null) return null
  if (at < 0) return { clock, tzinfo: null }
  if (text[at] === "Z") return at === text.length - 1 ? { clock, tzinfo: utc } : null
  const offset = parseClock(text.slice(at + 1))
  if (offset === null) return null
  const sign = text[at] === "-" ? -1 : 1
  const [hour, minute, second, microsecond] = offset
  const delta = normalized(0, sign * (hour * 3600 + minute * 60 + second), sign * microsecond)
  // CPython looks at whole seconds only.
  if (delta.days === 0 && delta.seconds === 0) return { clock, tzinfo: utc }
  checkOffset(rt, delta)
  return { clock, tzinfo: new PyTimezone(delta, null) }
}

const isDigit = (text: string, at: number): boolean => /[0-9]/.test(text[at] ?? "")

/// Where the date ends in the text of a date and a time.
export function endOfDate(text: string): number {
  if (text[4] === "-") {
    if (text[5] !== "W") return 10
    if (text.length <= 8 || text[8] !== "-") return 8
    return text.length > 10 && isDigit(text, 10) ? 8 : 10
  }
  if (text[4] !== "W") return 8
  let at = 7
  while (isDigit(text, at)) at++
  if (at < 9) return at
  return at % 2 === 0 ? 7 : 8
}

export function clockText([hour, minute, second, microsecond]: Clock, timespec: string): string {
  const minutes = `${two(hour)}:${two(minute)}`
  switch (timespec === "auto" ? (microsecond === 0 ? "seconds" : "microseconds") : timespec) {
    case "hours":
      return two(hour)
    case "minutes":
      return minutes
    case "seconds":
      return `${minutes}:${two(second)}`
    case "milliseconds":
      return `${minutes}:${two(second)}.${String(Math.floor(microsecond / 1000)).padStart(3, "0")}`
    case "microseconds":
      return `${minutes}:${two(second)}.${six(microsecond)}`
    default:
      throw valueError("Unknown timespec value")
  }
}
