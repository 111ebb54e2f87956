// The time module, on the host's clock; time zones are UTC, since a host has no zone of its own.

import { strValue } from "../objects/boxed.js"
import { overflowError, typeError, valueError } from "../objects/exceptions.js"
import { fn } from "../objects/method.js"
import { asDouble, repr } from "../objects/operations/convert.js"
import { toArray } from "../objects/operations/iterate.js"
import type { Runtime } from "../objects/runtime.js"
import { SimpleNamespace } from "../objects/simple-namespace.js"
import { structSequence } from "../objects/struct-sequence.js"
import { PyTuple } from "../objects/tuple.js"
import { typeOf } from "../objects/typeof.js"
import { PyFloat, type Value } from "../objects/value.js"
import { strptime } from "./datetime/strptime.js"
import type { ModuleSpec } from "./module.js"
import { schedulerOf } from "./threading/scheduler.js"

export const structTime = structSequence(
  "time.struct_time",
  ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"],
  ["tm_zone", "tm_gmtoff"],
)

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

export function timeModule(): ModuleSpec {
  const float = (read: (rt: Runtime) => number) => fn("()", (rt) => new PyFloat(read(rt)))
  const nanoseconds = (read: (rt: Runtime) => number) => fn("()", (rt) => wholeNanoseconds(read(rt)))
  return {
    name: "time",
    doc: "This module provides various functions to manipulate time values.",
    types: [structTime.type],
    constants: {
      timezone: 0,
      altzone: 0,
      daylight: 0,
      tzname: new PyTuple(["UTC", "UTC"]),
      CLOCK_REALTIME: 0,
      CLOCK_MONOTONIC: 1,
    },
    functions: {
      time: float((rt) => rt.host.time()),
      time_ns: nanoseconds((rt) => rt.host.time()),
      monotonic: float((rt) => rt.host.monotonic()),
      monotonic_ns: nanoseconds((rt) => rt.host.monotonic()),
      perf_counter: float((rt) => rt.host.monotonic()),
      perf_counter_ns: nanoseconds((rt) => rt.host.monotonic()),
      process_time: float((rt) => rt.host.monotonic()),
      process_time_ns: nanoseconds((rt) => rt.host.monotonic()),
      thread_time: float((rt) => rt.host.monotonic()),
      thread_time_ns: nanoseconds((rt) => rt.host.monotonic()),
      clock_gettime: fn("(clk_id, /)", (rt, id: Value) => new PyFloat(id === 0 ? rt.host.time() : rt.host.monotonic())),
      get_clock_info: fn("(name, /)", (_rt, name: Value) => clockInfo(name)),
      sleep: fn("(seconds, /)", (rt, seconds: Value) => {
        const n = asDouble(rt, seconds)
        if (n < 0) throw valueError("sleep length must be non-negative")
        const scheduler = schedulerOf(rt)
        if (scheduler.alive.size === 0) rt.host.sleep(n)
        else scheduler.wait(() => false, n)
        return null
      }),
      gmtime: fn("(seconds=None, /)", (rt, seconds: Value) => broken(secondsOr(rt, seconds))),
      localtime: fn("(seconds=None, /)", (rt, seconds: Value) => broken(secondsOr(rt, seconds))),
      mktime: fn("(time_tuple, /)", (rt, tuple: Value) => {
        const [y, mo, d, h, mi, s] = toArray(rt, tuple).map(Number)
        return new PyFloat(Date.UTC(y, mo - 1, d, h, mi, s) / 1000)
      }),
      asctime: fn("(time_tuple=None, /)", (rt, tuple: Value) => asctime(fieldsOf(rt, tuple))),
      ctime: fn("(seconds=None, /)", (rt, seconds: Value) => asctime(fieldsOf(rt, broken(secondsOr(rt, seconds))))),
      strftime: fn("(format, time_tuple=None, /)", (rt, format: Value, tuple: Value) =>
        strftime(format as string, fieldsOf(rt, tuple)),
      ),
      strptime: fn('(string, format="%a %b %d %H:%M:%S %Y", /)', parseTime, strptimeDoc),
    },
  }
}

const strptimeDoc = `strptime(string, format) -> struct_time

Parse a string to a time tuple according to a format specification.
See the library reference manual for formatting codes (same as
strftime()).

Commonly used format codes:

%Y  Year with century as a decimal number.
%m  Month as a decimal number [01,12].
%d  Day of the month as a decimal number [01,31].
%H  Hour (24-hour clock) as a decimal number [00,23].
%M  Minute as a decimal number [00,59].
%S  Second as a decimal number [00,61].
%z  Time zone offset from UTC.
%a  Locale's abbreviated weekday name.
%A  Locale's full weekday name.
%b  Locale's abbreviated month name.
%B  Locale's full month name.
%c  Locale's appropriate date and time representation.
%I  Hour (12-hour clock) as a decimal number [01,12].
%p  Locale's equivalent of either AM or PM.

Other codes may be available on your platform.  See documentation for
the C library strftime function.`

function parseTime(rt: Runtime, text: Value, format: Value): Value {
  const [source, layout] = [text, format].map((argument, i) => {
    const given = strValue(argument)
    if (given === undefined) throw typeError(`strptime() argument ${i} must be str, not ${repr(rt, typeOf(argument))}`)
    return given
  })
  const p = strptime(rt, source, layout)
  const date = [p.year, p.month, p.day, p.hour, p.minute, p.second, p.weekday, p.julian, p.isdst]
  return structTime([...date, p.zone, p.offset])
}

function clockInfo(name: Value): Value {
  const clock = strValue(name)
  if (clock === undefined || !["time", "monotonic", "perf_counter", "process_time", "thread_time"].includes(clock)) {
    throw valueError("unknown clock")
  }
  return new SimpleNamespace([
    ["implementation", "host"],
    ["monotonic", clock !== "time"],
    ["adjustable", clock === "time"],
    ["resolution", new PyFloat(1e-9)],
  ])
}

function wholeNanoseconds(seconds: number): number | bigint {
  const n = BigInt(Math.round(seconds * 1e6)) * 1000n
  return n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : n
}

function secondsOr(rt: Runtime, seconds: Value): number {
  return seconds === null ? rt.host.time() : asDouble(rt, seconds)
}

function broken(seconds: number): PyTuple {
  const date = new Date(Math.floor(seconds) * 1000)
  if (Number.isNaN(date.getTime())) throw overflowError("timestamp out of range for platform time_t")
  const year = date.getUTCFullYear()
  const yday = Math.floor((Date.UTC(year, date.getUTCMonth(), date.getUTCDate()) - Date.UTC(year, 0, 1)) / 86400000) + 1
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
  return structTime([year, date.getUTCMonth() + 1, date.getUTCDate(), ...clock, (date.getUTCDay() + 6) % 7, yday, 0, "UTC", 0])
}

function fieldsOf(rt: Runtime, tuple: Value): number[] {
  return toArray(rt, tuple === null ? broken(rt.host.time()) : tuple).map(Number)
}

function two(n: number): string {
  return String(n).padStart(2, "0")
}

function asctime([y, mo, d, h, mi, s, wd]: number[]): string {
  return `${days[wd].slice(0, 3)} ${months[mo - 1].slice(0, 3)} ${String(d).padStart(2)} ${two(h)}:${two(mi)}:${two(s)} ${y}`
}

/// The directives of C's strftime in the C locale; an unknown one stands as it is.
export function strftime(format: string, fields: readonly number[]): string {
  const [y, mo, d, h, mi, s, wd, yd] = fields
  const table: Record<string, () => string> = {
    a: () => days[wd].slice(0, 3),
    A: () => days[wd],
    b: () => months[mo - 1].slice(0, 3),
    B: () => months[mo - 1],
    h: () => months[mo - 1].slice(0, 3),
    c: () => asctime([...fields]),
    C: () => two(Math.floor(y / 100)),
    d: () => two(d),
    D: () => `${two(mo)}/${two(d)}/${two(y % 100)}`,
    e: () => String(d).padStart(2),
    F: () => `${y}-${two(mo)}-${two(d)}`,
    g: () => two(isoYear(y, yd, wd) % 100),
    G: () => String(isoYear(y, yd, wd)),
    H: () => two(h),
    k: () => String(h).padStart(2),
    l: () => String(h % 12 === 0 ? 12 : h % 12).padStart(2),
    P: () => (h < 12 ? "am" : "pm"),
    s: () => String(Date.UTC(y, mo - 1, d, h, mi, s) / 1000),
    v: () => `${String(d).padStart(2)}-${months[mo - 1].slice(0, 3)}-${y}`,
    V: () => two(isoWeek(y, yd, wd)),
    I: () => two(h % 12 === 0 ? 12 : h % 12),
    j: () => String(yd).padStart(3, "0"),
    m: () => two(mo),
    M: () => two(mi),
    n: () => "\n",
    p: () => (h < 12 ? "AM" : "PM"),
    R: () => `${two(h)}:${two(mi)}`,
    r: () => `${two(h % 12 === 0 ? 12 : h % 12)}:${two(mi)}:${two(s)} ${h < 12 ? "AM" : "PM"}`,
    S: () => two(s),
    t: () => "\t",
    T: () => `${two(h)}:${two(mi)}:${two(s)}`,
    u: () => String(wd + 1),
    U: () => two(Math.floor((yd + 6 - ((wd + 1) % 7)) / 7)),
    w: () => String((wd + 1) % 7),
    W: () => two(Math.floor((yd + 6 - wd) / 7)),
    x: () => `${two(mo)}/${two(d)}/${two(y % 100)}`,
    X: () => `${two(h)}:${two(mi)}:${two(s)}`,
    y: () => two(y % 100),
    Y: () => String(y),
    z: () => "+0000",
    Z: () => "UTC",
    "%": () => "%",
  }
  return format.replace(/%(.)/gs, (whole, letter: string) => table[letter]?.() ?? whole)
}

function isoYear(year: number, yday: number, wday: number): number {
  const week = Math.floor((yday - wday + 9) / 7)
  return week < 1 ? year - 1 : week > isoWeeks(year) ? year + 1 : year
}

function isoWeek(year: number, yday: number, wday: number): number {
  const week = Math.floor((yday - wday + 9) / 7)
  return week < 1 ? isoWeeks(year - 1) : week > isoWeeks(year) ? 1 : week
}

/// How many weeks the ISO year has: 53 when it begins on a Thursday, or on a Wednesday in a leap year.
function isoWeeks(year: number): number {
  const first = (y: number): number => (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
  return first(year) === 4 || first(year - 1) === 3 ? 53 : 52
}
