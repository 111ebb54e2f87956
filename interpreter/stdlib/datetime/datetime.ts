// datetime.datetime.

import { strValue } from "../../objects/boxed.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { overflowError, typeError } from "../../objects/exceptions.js"
import { classMethod, getset, method, rawClassMethod, rawMethod } from "../../objects/method.js"
import { callMethod } from "../../objects/operations/call.js"
import { asString, repr } from "../../objects/operations/convert.js"
import { hash } from "../../objects/operations/hash.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { CompareOp, PyFloat, type Value } from "../../objects/value.js"
import { structTime } from "../time.js"
import { ctime, dateBytes, isoDate, stateBytes, timestampOf } from "./date.js"
import { clockText, endOfDate, invalidIso, parseDate, parseTime } from "./iso.js"
import { timeFields } from "./strftime.js"
import { strptime } from "./strptime.js"
import { clockBytes, clockOfBytes } from "./time.js"
import { totalMicroseconds } from "./timedelta.js"
import {
  type Clock,
  checkDate,
  checkTime,
  checkTimezone,
  cInt,
  compareNumbers,
  compareResult,
  datetimeType,
  difference,
  fromOrdinal,
  maxOrdinal,
  nameOf,
  normalized,
  offsetOf,
  offsetText,
  Parameters,
  PyDate,
  PyDateTime,
  PyTime,
  PyTimedelta,
  PyTimezone,
  type PyTZInfo,
  shownName,
  timezoneType,
  toOrdinal,
} from "./values.js"

const names = ["year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"]
const parameters = new Parameters("", names, 3, 8)
const replacing = new Parameters("replace", names, 0, 8)
const combining = new Parameters("combine", ["date", "time", "tzinfo"], 2)
const stamping = new Parameters("fromtimestamp", ["timestamp", "tz"], 1)
const formatting = new Parameters("isoformat", ["sep", "timespec"], 0)

type Day = readonly [year: number, month: number, day: number]

function make(rt: Runtime, cls: PyType, day: Day, clock: Clock, tzinfo: PyTZInfo | null, fold: number): Value {
  if (cls !== datetimeType) {
    const args: Value[] = [...day, ...clock, tzinfo]
    return fold === 0 ? rt.call(cls, args) : rt.call(cls, [...args, fold], ["fold"])
  }
  checkDate(...day)
  checkTime(clock, fold)
  return new PyDateTime(...day, clock, tzinfo, fold)
}

const secondsOf = ([hour, minute, second]: Clock): number => hour * 3600 + minute * 60 + second
const clockOf = (seconds: number, microseconds: number): Clock => [
  Math.floor(seconds / 3600),
  Math.floor(seconds / 60) % 60,
  seconds % 60,
  microseconds,
]
const dayOf = (self: PyDate): Day => [self.year, self.month, self.day]

/// The time since the day 0, without regard to the zone.
function elapsed(self: PyDateTime): PyTimedelta {
  return new PyTimedelta(toOrdinal(...dayOf(self)), secondsOf(self.clock), self.clock[3])
}

function moved(rt: Runtime, self: PyDateTime, delta: PyTimedelta, sign: number): Value {
  const from = elapsed(self)
  const to = normalized(
    from.days + sign * delta.days,
    from.seconds + sign * delta.seconds,
    from.microseconds + sign * delta.microseconds,
  )
  if (to.days < 1 || to.days > maxOrdinal) throw overflowError("date value out of range")
  return make(rt, self.cls, fromOrdinal(to.days), clockOf(to.seconds, to.microseconds), self.tzinfo, 0)
}

/// The moment a POSIX timestamp means in UTC, rounded half to even.
function fromStamp(rt: Runtime, cls: PyType, value: Value, tzinfo: PyTZInfo | null): Value {
  const stamp = timestampOf(rt, value)
  let whole = Math.trunc(stamp)
  let microseconds = roundHalfEven((stamp - whole) * 1e6)
  if (microseconds < 0) {
    microseconds += 1000000
    whole -= 1
  } else if (microseconds >= 1000000) {
    microseconds -= 1000000
    whole += 1
  }
  const days = Math.floor(whole / 86400)
  return make(rt, cls, fromOrdinal(days + 719163), clockOf(whole - days * 86400, microseconds), tzinfo, 0)
}

function roundHalfEven(x: number): number {
  const rounded = Math.round(x)
  return Math.abs(x % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded
}

function inZone(rt: Runtime, cls: PyType, stamp: Value, tz: Value): Value {
  const zone = checkTimezone(tz)
  const moment = fromStamp(rt, cls, stamp, zone)
  return zone === null ? moment : callMethod(rt, zone, "fromutc", [moment])
}

function offsets(rt: Runtime, a: PyDateTime, b: PyDateTime): [PyTimedelta | null, PyTimedelta | null] {
  if (a.tzinfo === b.tzinfo) return [null, null]
  return [offsetOf(rt, a.tzinfo, "utcoffset", a), offsetOf(rt, b.tzinfo, "utcoffset", b)]
}

function between(a: PyDateTime, b: PyDateTime, left: PyTimedelta | null, right: PyTimedelta | null): PyTimedelta {
  const plain = difference(elapsed(a), elapsed(b))
  return left === null || right === null ? plain : difference(plain, difference(left, right))
}

// A moment whose offset depends on its fold equals nothing in another zone (PEP 495).
function ambiguous(rt: Runtime, self: PyDateTime, offset: PyTimedelta | null): boolean {
  const flipped = new PyDateTime(...dayOf(self), self.clock, self.tzinfo, 1 - self.fold)
  const other = offsetOf(rt, self.tzinfo, "utcoffset", flipped)
  if (other === null || offset === null) return other !== offset
  return !difference(other, offset).isZero
}

function compare(rt: Runtime, a: PyDateTime, b: Value, op: CompareOp): Value {
  if (!(b instanceof PyDateTime)) return NotImplemented
  const [left, right] = offsets(rt, a, b)
  const equality = op === CompareOp.EQ || op === CompareOp.NE
  if ((left === null) !== (right === null)) {
    if (equality) return op === CompareOp.NE
    throw typeError("can't compare offset-naive and offset-aware datetimes")
  }
  const delta = between(a, b, left, right)
  const order = compareNumbers([delta.days, delta.seconds, delta.microseconds], [0, 0, 0])
  if (equality && order === 0 && a.tzinfo !== b.tzinfo && (ambiguous(rt, a, left) || ambiguous(rt, b, right))) {
    return op === CompareOp.NE
  }
  return compareResult(order, op)
}

function hashOf(rt: Runtime, self: PyDateTime): number | bigint {
  const plain = self.fold === 0 ? self : new PyDateTime(...dayOf(self), self.clock, self.tzinfo)
  const offset = offsetOf(rt, self.tzinfo, "utcoffset", plain)
  if (offset !== null) return hash(rt, difference(elapsed(self), offset))
  return hash(rt, new PyBytes(new Uint8Array([...dateBytes(self), ...clockBytes(self.clock)])))
}

function text(rt: Runtime, self: PyDateTime): string {
  const [hour, minute, second, microsecond] = self.clock
  const clock = microsecond !== 0 ? self.clock : second !== 0 ? [hour, minute, second] : [hour, minute]
  const zone = self.tzinfo === null ? "" : `, tzinfo=${repr(rt, self.tzinfo)}`
  return `${shownName(self.cls)}(${[...dayOf(self), ...clock].join(", ")}${self.fold === 0 ? "" : ", fold=1"}${zone})`
}

function isoformat(rt: Runtime, self: PyDateTime, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const [sep, timespec] = formatting.bind(args, kwnames)
  let separator = "T"
  if (sep !== undefined) {
    const given = strValue(sep)
    if (given === undefined || [...given].length !== 1) {
      throw typeError(`isoformat() argument 1 must be a unicode character, not ${sep === null ? "None" : typeName(sep)}`)
    }
    separator = given
  }
  const spec = timespec === undefined ? "auto" : asString(timespec, "isoformat() argument 2")
  const offset = offsetOf(rt, self.tzinfo, "utcoffset", self)
  return isoDate(self) + separator + clockText(self.clock, spec) + (offset === null ? "" : offsetText(offset, ":"))
}

function replaced(rt: Runtime, self: PyDateTime, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const given = replacing.bind(args, kwnames)
  const number = (at: number, old: number): number => (given[at] === undefined ? old : cInt(rt, given[at] as Value))
  const [year, month, day] = dayOf(self)
  const clock: Clock = [3, 4, 5, 6].map((at) => number(at, self.clock[at - 3])) as unknown as Clock
  const tzinfo = given[7] === undefined ? self.tzinfo : checkTimezone(given[7])
  return make(rt, self.cls, [number(0, year), number(1, month), number(2, day)], clock, tzinfo, number(8, self.fold))
}

function reduced(self: PyDateTime, fold: number): Value {
  const state = [...dateBytes(self), ...clockBytes(self.clock)]
  state[2] |= fold << 7
  const bytes = new PyBytes(new Uint8Array(state))
  return new PyTuple([self.cls, new PyTuple(self.tzinfo === null ? [bytes] : [bytes, self.tzinfo])])
}

// A host has no zone of its own: local time is UTC.
const localZone = new PyTimezone(new PyTimedelta(0, 0, 0), "UTC")

function astimezone(rt: Runtime, self: PyDateTime, tz: Value): Value {
  const zone = checkTimezone(tz) ?? localZone
  if (self.tzinfo === zone) return self
  const offset = offsetOf(rt, self.tzinfo, "utcoffset", self) ?? localZone.offset
  const inUtc = moved(rt, new PyDateTime(...dayOf(self), self.clock, zone), offset, -1)
  return callMethod(rt, zone, "fromutc", [inUtc])
}

function fromIso(rt: Runtime, cls: PyType, value: Value): Value {
  const source = strValue(value)
  if (source === undefined) throw typeError("fromisoformat: argument must be str")
  const end = source.length < 7 ? 0 : source.length === 7 ? 7 : endOfDate(source)
  const day = parseDate(source.slice(0, end))
  // The separator is any one character.
  const rest = source.slice(end).replace(/^./su, "")
  const time = source.length === end ? { clock: [0, 0, 0, 0] as Clock, tzinfo: null } : parseTime(rt, rest)
  if (day === null || time === null) throw invalidIso(source)
  return make(rt, cls, day, time.clock, time.tzinfo, 0)
}

function parsed(rt: Runtime, cls: PyType, source: Value, format: Value): Value {
  const p = strptime(rt, asString(source, "strptime() argument 1"), asString(format, "strptime() argument 2"))
  let zone: PyTZInfo | null = null
  if (p.offset !== null) {
    const delta = normalized(0, p.offset, p.offsetMicroseconds)
    zone = rt.call(timezoneType, p.zone === null ? [delta] : [delta, p.zone]) as PyTZInfo
  }
  return make(rt, cls, [p.year, p.month, p.day], [p.hour, p.minute, p.second, p.microsecond], zone, 0)
}

const utcAdvice =
  "is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC:"

defineType(datetimeType, {
  doc: "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\nThe year, month and day arguments are required. tzinfo may be None, or an\ninstance of a tzinfo subclass. The remaining arguments may be ints.\n",
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      const state = kwnames === null ? stateBytes(args, 10) : null
      if (state !== null) {
        const zone = args.length > 1 ? checkTimezone(args[1]) : null
        const clock = clockOfBytes(state.subarray(4))
        return new PyDateTime(state[0] * 256 + state[1], state[2] & 127, state[3], clock, zone, state[2] >> 7, cls)
      }
      const values = parameters.bind(args, kwnames)
      const [year, month, day, hour, minute, second, microsecond] = values
        .slice(0, 7)
        .map((value) => (value === undefined ? 0 : cInt(rt, value)))
      const clock: Clock = [hour, minute, second, microsecond]
      const fold = values[8] === undefined ? 0 : cInt(rt, values[8])
      checkDate(year, month, day)
      checkTime(clock, fold)
      return new PyDateTime(year, month, day, clock, values[7] === undefined ? null : checkTimezone(values[7]), fold, cls)
    },
    tp_repr: text,
    tp_str: (rt, self: PyDateTime) => callMethod(rt, self, "isoformat", [" "]),
    tp_hash: hashOf,
    tp_richcompare: compare,
    nb_add: (rt, a, b) => {
      if (a instanceof PyDateTime && b instanceof PyTimedelta) return moved(rt, a, b, 1)
      return b instanceof PyDateTime && a instanceof PyTimedelta ? moved(rt, b, a, 1) : NotImplemented
    },
    nb_subtract: (rt, a, b) => {
      if (!(a instanceof PyDateTime)) return NotImplemented
      if (b instanceof PyTimedelta) return moved(rt, a, b, -1)
      if (!(b instanceof PyDateTime)) return NotImplemented
      const [left, right] = offsets(rt, a, b)
      if ((left === null) !== (right === null)) throw typeError("can't subtract offset-naive and offset-aware datetimes")
      return between(a, b, left, right)
    },
  },
  methods: {
    now: classMethod("(cls, tz=None)", (rt, cls: PyType, tz: Value) => inZone(rt, cls, new PyFloat(rt.host.time()), tz)),
    utcnow: classMethod("(cls, /)", (rt, cls: PyType) => {
      rt.warn(exceptionTypes.DeprecationWarning, `datetime.datetime.utcnow() ${utcAdvice} datetime.datetime.now(datetime.UTC).`)
      return fromStamp(rt, cls, new PyFloat(rt.host.time()), null)
    }),
    fromtimestamp: rawClassMethod("(cls, timestamp, tz=None)", (rt, cls: PyType, args, kwnames) => {
      const [stamp, tz] = stamping.bind(args, kwnames)
      return inZone(rt, cls, stamp as Value, tz === undefined ? null : tz)
    }),
    utcfromtimestamp: classMethod("(cls, timestamp, /)", (rt, cls: PyType, stamp: Value) => {
      rt.warn(
        exceptionTypes.DeprecationWarning,
        `datetime.datetime.utcfromtimestamp() ${utcAdvice} datetime.datetime.fromtimestamp(timestamp, datetime.UTC).`,
      )
      return fromStamp(rt, cls, stamp, null)
    }),
    strptime: classMethod("(cls, date_string, format, /)", parsed),
    combine: rawClassMethod("(cls, date, time, tzinfo=True)", (rt, cls: PyType, args, kwnames) => {
      if (args.length === 1 && kwnames === null) requireDate(args[0])
      const [date, time, tz] = combining.bind(args, kwnames) as [Value, Value, Value | undefined]
      requireDate(date)
      if (!(time instanceof PyTime)) {
        throw typeError(`combine() argument 2 must be datetime.time, not ${time === null ? "None" : typeName(time)}`)
      }
      return make(rt, cls, dayOf(date as PyDate), time.clock, tz === undefined ? time.tzinfo : checkTimezone(tz), time.fold)
    }),
    fromisoformat: classMethod("(cls, string, /)", fromIso),
    date: method("(self, /)", (_rt, self: PyDateTime) => new PyDate(...dayOf(self))),
    time: method("(self, /)", (_rt, self: PyDateTime) => new PyTime(self.clock, null, self.fold)),
    timetz: method("(self, /)", (_rt, self: PyDateTime) => new PyTime(self.clock, self.tzinfo, self.fold)),
    ctime: method("(self, /)", (_rt, self: PyDateTime) => ctime(self, self.clock)),
    timetuple: method("(self, /)", (rt, self: PyDateTime) => {
      const dst = offsetOf(rt, self.tzinfo, "dst", self)
      return structTime(timeFields(self, dst === null ? -1 : dst.isZero ? 0 : 1))
    }),
    utctimetuple: method("(self, /)", (rt, self: PyDateTime) => {
      const offset = offsetOf(rt, self.tzinfo, "utcoffset", self)
      const plain = new PyDateTime(...dayOf(self), self.clock)
      return structTime(timeFields(offset === null ? plain : (moved(rt, plain, offset, -1) as PyDateTime), 0))
    }),
    timestamp: method("(self, /)", (rt, self: PyDateTime) => {
      const offset = offsetOf(rt, self.tzinfo, "utcoffset", self) ?? localZone.offset
      const delta = difference(difference(elapsed(self), new PyTimedelta(719163, 0, 0)), offset)
      return new PyFloat(Number(totalMicroseconds(delta)) / 1e6)
    }),
    isoformat: rawMethod("(self, /, sep='T', timespec='auto')", isoformat),
    utcoffset: method("(self, /)", (rt, self: PyDateTime) => offsetOf(rt, self.tzinfo, "utcoffset", self)),
    tzname: method("(self, /)", (rt, self: PyDateTime) => nameOf(rt, self.tzinfo, self)),
    dst: method("(self, /)", (rt, self: PyDateTime) => offsetOf(rt, self.tzinfo, "dst", self)),
    replace: rawMethod("(self, /, year, month, day, hour, minute, second, microsecond, tzinfo, *, fold)", replaced),
    __replace__: rawMethod("(self, /, year, month, day, hour, minute, second, microsecond, tzinfo, *, fold)", replaced),
    astimezone: method("(self, tz=None)", astimezone),
    __reduce__: method("(self, /)", (_rt, self: PyDateTime) => reduced(self, 0)),
    __reduce_ex__: method("(self, proto, /)", (_rt, self: PyDateTime, proto: Value) =>
      reduced(self, Number(proto) > 3 ? self.fold : 0),
    ),
  },
  attributes: {
    hour: getset((_rt, self: PyDateTime) => self.clock[0]),
    minute: getset((_rt, self: PyDateTime) => self.clock[1]),
    second: getset((_rt, self: PyDateTime) => self.clock[2]),
    microsecond: getset((_rt, self: PyDateTime) => self.clock[3]),
    tzinfo: getset((_rt, self: PyDateTime) => self.tzinfo),
    fold: getset((_rt, self: PyDateTime) => self.fold),
  },
  constants: {
    min: new PyDateTime(1, 1, 1),
    max: new PyDateTime(9999, 12, 31, [23, 59, 59, 999999]),
    resolution: new PyTimedelta(0, 0, 1),
  },
})

function requireDate(date: Value): void {
  if (!(date instanceof PyDate)) {
    throw typeError(`combine() argument 1 must be datetime.date, not ${date === null ? "None" : typeName(date)}`)
  }
}
