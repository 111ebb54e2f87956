// strptime: the format becomes a regular expression whose groups are the directives in it.

import { exceptionTypes } from "../../objects/exception-types.js"
import { valueError } from "../../objects/exceptions.js"
import { reprOfString } from "../../objects/primitives/str.js"
import type { Runtime } from "../../objects/runtime.js"
import { checkDate, dayOfYear, fromOrdinal, isoWeekOne, toOrdinal } from "./values.js"

export const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
export const months = [..."January February March April May June July August September October November December".split(" ")]
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3))
const oneOf = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join("|")

const patterns: Readonly<Record<string, string>> = {
  d: "3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]",
  f: "[0-9]{1,6}",
  H: "2[0-3]|[0-1]\\d|\\d",
  I: "1[0-2]|0[1-9]|[1-9]| [1-9]",
  G: "\\d\\d\\d\\d",
  j: "36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]",
  m: "1[0-2]|0[1-9]|[1-9]",
  M: "[0-5]\\d|\\d",
  S: "6[0-1]|[0-5]\\d|\\d",
  U: "5[0-3]|[0-4]\\d|\\d",
  W: "5[0-3]|[0-4]\\d|\\d",
  w: "[0-6]",
  u: "[1-7]",
  V: "5[0-3]|0[1-9]|[1-4]\\d|\\d",
  y: "\\d\\d",
  Y: "\\d\\d\\d\\d",
  z: "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z",
  A: oneOf(days),
  a: oneOf(short(days)),
  B: oneOf(months),
  b: oneOf(short(months)),
  p: "am|pm",
  Z: "utc|gmt",
}
const composed: Readonly<Record<string, string>> = { c: "%a %b %d %H:%M:%S %Y", x: "%m/%d/%y", X: "%H:%M:%S" }

export interface Parsed {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  microsecond: number
  weekday: number
  julian: number
  zone: string | null
  isdst: number
  /// Offset from UTC in seconds, and the microseconds beyond.
  offset: number | null
  offsetMicroseconds: number
}

function compile(format: string): { pattern: RegExp; groups: string[] } {
  const groups: string[] = []
  const expand = (text: string): string => {
    let result = ""
    for (let i = 0; i < text.length; i++) {
      if (/\s/.test(text[i])) {
        while (/\s/.test(text[i + 1] ?? "")) i++
        result += "\\s+"
      } else if (text[i] !== "%") {
        result += text[i].replace(/[\\.^$*+?()[\]{}|/]/g, "\\$&")
      } else {
        result += directive(text[++i], groups, format, expand)
      }
    }
    return result
  }
  return { pattern: new RegExp(`^(?:${expand(format)})`, "i"), groups }
}

function directive(letter: string | undefined, groups: string[], format: string, expand: (text: string) => string): string {
  if (letter === undefined) throw valueError(`stray %% in format '${format}'`.replace("%%", "%"))
  if (letter === "%") return "%"
  if (composed[letter] !== undefined) return expand(composed[letter])
  const pattern = patterns[letter]
  if (pattern === undefined) {
    const shown = letter === "\\" ? "\\\\" : letter
    throw valueError(`'${shown}' is a bad directive in format '${format}'`)
  }
  groups.push(letter)
  return `(${pattern})`
}

export function strptime(rt: Runtime, text: string, format: string): Parsed {
  const { pattern, groups } = compile(format)
  if (groups.includes("d") && !groups.includes("Y") && !groups.includes("y") && !groups.includes("G")) {
    rt.warn(exceptionTypes.DeprecationWarning, ambiguous)
  }
  const found = pattern.exec(text)
  if (found === null) {
    throw valueError(`time data ${reprOfString(text)} does not match format ${reprOfString(format)}`)
  }
  if (found[0].length !== text.length) throw valueError(`unconverted data remains: ${text.slice(found[0].length)}`)
  const values = new Map(groups.map((letter, i) => [letter, found[i + 1]]))
  return dated(values, clockOf(values))
}

const ambiguous = [
  "Parsing dates involving a day of month without a year specified is ambiguious",
  "and fails to parse leap day. The default behavior will change in Python 3.15",
  "to either always raise an exception or to use a different default year (TBD).",
  "To avoid trouble, add a specific year to the input & format.",
  "See https://github.com/python/cpython/issues/70647.",
].join("\n")

type Fields = ReadonlyMap<string, string>

function numberOf(values: Fields, letter: string): number | null {
  const text = values.get(letter)
  return text === undefined ? null : Number(text)
}

function indexIn(names: readonly string[], name: string | undefined): number {
  return name === undefined ? -1 : names.findIndex((other) => other.toLowerCase() === name.toLowerCase())
}

/// The time of day and the zone; the date follows.
function clockOf(values: Fields): Parsed {
  let hour = numberOf(values, "H") ?? 0
  const twelve = numberOf(values, "I")
  if (twelve !== null) {
    const afternoon = values.get("p")?.toLowerCase() === "pm"
    hour = (twelve % 12) + (afternoon ? 12 : 0)
  }
  const parsed: Parsed = {
    year: 1900,
    month: 1,
    day: 1,
    hour,
    minute: numberOf(values, "M") ?? 0,
    second: numberOf(values, "S") ?? 0,
    microsecond: Number((values.get("f") ?? "0").padEnd(6, "0")),
    weekday: 0,
    julian: 0,
    zone: values.get("Z")?.toUpperCase() ?? null,
    isdst: values.has("Z") ? 0 : -1,
    offset: null,
    offsetMicroseconds: 0,
  }
  const zone = values.get("z")
  if (zone !== undefined) readOffset(zone, parsed)
  return parsed
}

function readOffset(zone: string, parsed: Parsed): void {
  if (zone === "Z" || zone === "z") {
    parsed.offset = 0
    return
  }
  if (zone[3] === ":" && zone.length > 6 && zone[6] !== ":") throw valueError(`Inconsistent use of : in ${zone}`)
  const text = zone[3] === ":" ? zone.replaceAll(":", "") : zone
  const sign = text[0] === "-" ? -1 : 1
  const seconds = Number(text.slice(5, 7) || "0")
  parsed.offset = sign * (Number(text.slice(1, 3)) * 3600 + Number(text.slice(3, 5)) * 60 + seconds)
  parsed.offsetMicroseconds = sign * Number(text.slice(8).padEnd(6, "0"))
}

const weekdays = "a weekday directive ('%A', '%a', '%w', or '%u')."

function dated(values: Fields, parsed: Parsed): Parsed {
  const short2 = numberOf(values, "y")
  let year = numberOf(values, "Y") ?? (short2 === null ? null : short2 + (short2 <= 68 ? 2000 : 1900))
  const isoYear = numberOf(values, "G")
  const isoWeek = numberOf(values, "V")
  let weekday: number | null = weekdayOf(values)
  let julian = numberOf(values, "j")
  if (isoYear !== null) {
    if (julian !== null) {
      throw valueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
    }
    if (isoWeek === null || weekday === null) {
      throw valueError(`ISO year directive '%G' must be used with the ISO week directive '%V' and ${weekdays}`)
    }
  } else if (isoWeek !== null) {
    if (year === null || weekday === null) {
      throw valueError(`ISO week directive '%V' must be used with the ISO year directive '%G' and ${weekdays}`)
    }
    throw valueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
  }
  let month = numberOf(values, "m") ?? indexIn(months, values.get("B")) + 1
  if (month === 0) month = indexIn(short(months), values.get("b")) + 1
  const monthGiven = month !== 0
  if (!monthGiven) month = 1
  let day = numberOf(values, "d") ?? 1
  let leapFix = false
  if (year === null && month === 2 && day === 29) {
    year = 1904
    leapFix = true
  } else if (year === null) year = 1900
  if (julian === null && weekday !== null) {
    const week = numberOf(values, "U") ?? numberOf(values, "W")
    if (isoYear !== null && isoWeek !== null) {
      const ordinal = isoWeekOne(isoYear) + (isoWeek - 1) * 7 + weekday
      if (isoWeek === 53 && isoWeekOne(isoYear) + 364 >= isoWeekOne(isoYear + 1)) throw valueError("Invalid week: 53")
      ;[year, month, day] = fromOrdinal(ordinal)
      julian = dayOfYear(year, month, day)
    } else if (week !== null) {
      julian = dayOfWeekNumber(year, week, weekday, !values.has("U"))
      if (julian <= 0) {
        year -= 1
        julian += toOrdinal(year + 1, 1, 1) - toOrdinal(year, 1, 1)
      }
    }
  }
  if (julian === null) {
    checkDate(year, month, day)
    julian = toOrdinal(year, month, day) - toOrdinal(year, 1, 1) + 1
  } else {
    ;[year, month, day] = fromOrdinal(toOrdinal(year, 1, 1) + julian - 1)
  }
  weekday ??= (toOrdinal(year, month, day) + 6) % 7
  return { ...parsed, year: leapFix ? 1900 : year, month, day, weekday, julian }
}

function weekdayOf(values: Fields): number | null {
  const sunday = numberOf(values, "w")
  if (sunday !== null) return (sunday + 6) % 7
  const monday = numberOf(values, "u")
  if (monday !== null) return monday - 1
  const name = indexIn(days, values.get("A"))
  if (name >= 0) return name
  const abbreviated = indexIn(short(days), values.get("a"))
  return abbreviated >= 0 ? abbreviated : null
}

/// The day of the year from a week number (%U or %W) and a weekday.
function dayOfWeekNumber(year: number, week: number, weekday: number, mondayFirst: boolean): number {
  const shift = mondayFirst ? 0 : 1
  const first = ((toOrdinal(year, 1, 1) + 6) % 7) + shift
  const firstDay = first % 7
  const day = (weekday + shift) % 7
  const weekZero = (7 - firstDay) % 7
  return week === 0 ? 1 + day - firstDay : 1 + weekZero + 7 * (week - 1) + day
}
