// datetime.date.

import { strValue } from "../../objects/boxed.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { overflowError, typeError, valueError } from "../../objects/exceptions.js"
import { classMethod, getset, method, rawClassMethod, rawMethod } from "../../objects/method.js"
import { callMethod } from "../../objects/operations/call.js"
import { asDouble, asString } from "../../objects/operations/convert.js"
import { hash } from "../../objects/operations/hash.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { structSequence } from "../../objects/struct-sequence.js"
import { PyTuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { structTime } from "../time.js"
import { fromWeek, invalidIso, parseDate } from "./iso.js"
import { formatted, strftime, timeFields } from "./strftime.js"
import { days, months } from "./strptime.js"
import {
  checkDate,
  cInt,
  compareNumbers,
  compareResult,
  dateType,
  four,
  fromOrdinal,
  isoWeekOne,
  maxOrdinal,
  Parameters,
  PyDate,
  PyDateTime,
  PyTimedelta,
  shownName,
  timedeltaType,
  toOrdinal,
  two,
  weekday,
} from "./values.js"

const calendarDate = structSequence("datetime.IsoCalendarDate", ["year", "week", "weekday"])

const parameters = new Parameters("", ["year", "month", "day"], 3)
const replacing = new Parameters("replace", ["year", "month", "day"], 0)
const isoParameters = new Parameters("fromisocalendar", ["year", "week", "day"], 3)

/// The bytes behind a pickled state of this length; null for other arguments.
export function stateBytes(args: readonly Value[], length: number): Uint8Array | null {
  const state = args[0]
  return args.length > 0 && args.length <= 2 && state instanceof PyBytes && state.bytes.length === length ? state.bytes : null
}

export function dateBytes(date: PyDate): number[] {
  return [date.year >> 8, date.year & 255, date.month, date.day]
}

/// A date of class `cls`, which is asked itself when it is a subclass.
function makeDate(rt: Runtime, cls: PyType, year: number, month: number, day: number): Value {
  if (cls !== dateType) return rt.call(cls, [year, month, day])
  checkDate(year, month, day)
  return new PyDate(year, month, day)
}

/// Seconds since the epoch as a double; refuses what no clock can show.
export function timestampOf(rt: Runtime, value: Value): number {
  const seconds = asDouble(rt, value)
  if (Number.isNaN(seconds)) throw valueError("Invalid value NaN (not a number)")
  if (Math.abs(seconds) >= 2 ** 63) throw overflowError("timestamp out of range for platform time_t")
  if (seconds < -62135596800 || seconds >= 253402300800) {
    throw valueError(`year ${Math.floor(seconds / 31556952) + 1970} is out of range`)
  }
  return seconds
}

function isoCalendar(date: PyDate): [year: number, week: number, day: number] {
  const today = toOrdinal(date.year, date.month, date.day)
  let year = date.year
  if (today < isoWeekOne(year)) year--
  else if (today >= isoWeekOne(year + 1)) year++
  const passed = today - isoWeekOne(year)
  return [year, Math.floor(passed / 7) + 1, (passed % 7) + 1]
}

export function ctime(date: PyDate, clock: readonly number[]): string {
  const day = `${days[weekday(date)].slice(0, 3)} ${months[date.month - 1].slice(0, 3)} ${String(date.day).padStart(2)}`
  return `${day} ${clock.slice(0, 3).map(two).join(":")} ${four(date.year)}`
}

export const isoDate = (date: PyDate): string => `${four(date.year)}-${two(date.month)}-${two(date.day)}`

function shifted(rt: Runtime, date: PyDate, count: number): Value {
  const ordinal = toOrdinal(date.year, date.month, date.day) + count
  if (ordinal < 1 || ordinal > maxOrdinal) throw overflowError("date value out of range")
  return makeDate(rt, date.cls, ...fromOrdinal(ordinal))
}

const isPlain = (value: Value): value is PyDate => value instanceof PyDate && !(value instanceof PyDateTime)
const parts = (date: PyDate): number[] => [date.year, date.month, date.day]

function replaced(rt: Runtime, self: PyDate, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const given = replacing.bind(args, kwnames)
  const [year, month, day] = parts(self).map((old, i) => (given[i] === undefined ? old : cInt(rt, given[i] as Value)))
  return makeDate(rt, self.cls, year, month, day)
}

defineType(dateType, {
  doc: "date(year, month, day) --> date object",
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      const state = kwnames === null && args.length === 1 ? stateBytes(args, 4) : null
      if (state !== null) return new PyDate(state[0] * 256 + state[1], state[2], state[3], cls)
      const [year, month, day] = parameters.bind(args, kwnames).map((value) => cInt(rt, value as Value))
      checkDate(year, month, day)
      return new PyDate(year, month, day, cls)
    },
    tp_repr: (_rt, self: PyDate) => `${shownName(self.cls)}(${parts(self).join(", ")})`,
    tp_str: (rt, self: PyDate) => callMethod(rt, self, "isoformat"),
    tp_hash: (rt, self: PyDate) => hash(rt, new PyBytes(new Uint8Array(dateBytes(self)))),
    tp_richcompare: (_rt, a: PyDate, b, op) =>
      isPlain(b) ? compareResult(compareNumbers(parts(a), parts(b)), op) : NotImplemented,
    nb_add: (rt, a, b) => {
      if (isPlain(a) && b instanceof PyTimedelta) return shifted(rt, a, b.days)
      return isPlain(b) && a instanceof PyTimedelta ? shifted(rt, b, a.days) : NotImplemented
    },
    nb_subtract: (rt, a, b) => {
      if (!isPlain(a)) return NotImplemented
      if (b instanceof PyTimedelta) return shifted(rt, a, -b.days)
      if (!isPlain(b)) return NotImplemented
      return new PyTimedelta(toOrdinal(a.year, a.month, a.day) - toOrdinal(b.year, b.month, b.day), 0, 0, timedeltaType)
    },
  },
  methods: {
    fromtimestamp: classMethod(
      "(cls, timestamp, /)",
      (rt, cls: PyType, timestamp: Value) => {
        const ordinal = Math.floor(timestampOf(rt, timestamp) / 86400) + 719163
        return makeDate(rt, cls, ...fromOrdinal(ordinal))
      },
      "Create a date from a POSIX timestamp.\n\nThe timestamp is a number, e.g. created via time.time(), that is interpreted\nas local time.",
    ),
    fromordinal: classMethod(
      "(cls, ordinal, /)",
      (rt, cls: PyType, value: Value) => {
        const ordinal = cInt(rt, value)
        if (ordinal < 1) throw valueError("ordinal must be >= 1")
        if (ordinal > maxOrdinal) throw valueError(`year ${Math.floor(ordinal / 365.2425) + 1} is out of range`)
        return makeDate(rt, cls, ...fromOrdinal(ordinal))
      },
      "int -> date corresponding to a proleptic Gregorian ordinal.",
    ),
    fromisoformat: classMethod(
      "(cls, string, /)",
      (rt, cls: PyType, value: Value) => {
        const text = strValue(value)
        if (text === undefined) throw typeError("fromisoformat: argument must be str")
        const day = parseDate(text)
        if (day === null) throw invalidIso(text)
        return makeDate(rt, cls, ...day)
      },
      "str -> Construct a date from a string in ISO 8601 format.",
    ),
    fromisocalendar: rawClassMethod("(cls, year, week, day)", (rt, cls: PyType, args, kwnames) => {
      const [year, week, day] = isoParameters.bind(args, kwnames).map((value) => cInt(rt, value as Value))
      const found = fromWeek(year, week, day)
      if (found === "year") throw valueError(`Year is out of range: ${year}`)
      if (found === "week") throw valueError(`Invalid week: ${week}`)
      if (found === "day") throw valueError(`Invalid day: ${day} (range is [1, 7])`)
      return makeDate(rt, cls, ...(found as [number, number, number]))
    }),
    today: classMethod(
      "(cls, /)",
      (rt, cls: PyType) => callMethod(rt, cls, "fromtimestamp", [new PyFloat(rt.host.time())]),
      "Current date or datetime:  same as self.__class__.fromtimestamp(time.time()).",
    ),
    ctime: method("(self, /)", (_rt, self: PyDate) => ctime(self, [0, 0, 0]), "Return ctime() style string."),
    strftime: method(
      "(self, format)",
      (rt, self: PyDate, text: Value) => strftime(rt, self, asString(text, "strftime() argument 1")),
      "format -> strftime() style string.",
    ),
    __format__: method("(self, format, /)", (rt, self: PyDate, spec: Value) => formatted(rt, self, spec)),
    isoformat: method("(self, /)", (_rt, self: PyDate) => isoDate(self), "Return string in ISO 8601 format, YYYY-MM-DD."),
    isoweekday: method("(self, /)", (_rt, self: PyDate) => weekday(self) + 1),
    isocalendar: method("(self, /)", (_rt, self: PyDate) => calendarDate(isoCalendar(self))),
    toordinal: method("(self, /)", (_rt, self: PyDate) => toOrdinal(self.year, self.month, self.day)),
    weekday: method("(self, /)", (_rt, self: PyDate) => weekday(self)),
    timetuple: method("(self, /)", (_rt, self: PyDate) => structTime(timeFields(self, -1))),
    replace: rawMethod("(self, /, year, month, day)", replaced, "Return date with new specified fields."),
    __replace__: rawMethod("(self, /, year, month, day)", replaced),
    __reduce__: method(
      "(self, /)",
      (_rt, self: PyDate) => new PyTuple([self.cls, new PyTuple([new PyBytes(new Uint8Array(dateBytes(self)))])]),
    ),
  },
  attributes: {
    year: getset((_rt, self: PyDate) => self.year),
    month: getset((_rt, self: PyDate) => self.month),
    day: getset((_rt, self: PyDate) => self.day),
  },
  constants: { min: new PyDate(1, 1, 1), max: new PyDate(9999, 12, 31), resolution: new PyTimedelta(1, 0, 0) },
})
