// datetime.time.

import { strValue } from "../../objects/boxed.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { typeError } from "../../objects/exceptions.js"
import { classMethod, getset, method, rawMethod } from "../../objects/method.js"
import { callMethod } from "../../objects/operations/call.js"
import { asString, repr } from "../../objects/operations/convert.js"
import { hash } from "../../objects/operations/hash.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { CompareOp, type Value } from "../../objects/value.js"
import { stateBytes } from "./date.js"
import { clockText, invalidIso, parseTime } from "./iso.js"
import { formatted, strftime } from "./strftime.js"
import {
  type Clock,
  checkTime,
  checkTimezone,
  cInt,
  compareNumbers,
  compareResult,
  nameOf,
  normalized,
  offsetOf,
  offsetText,
  Parameters,
  PyTime,
  PyTimedelta,
  type PyTZInfo,
  shownName,
  timeType,
} from "./values.js"

const names = ["hour", "minute", "second", "microsecond", "tzinfo", "fold"]
const parameters = new Parameters("", names, 0, 5)
const replacing = new Parameters("replace", names, 0, 5)

export function clockBytes([hour, minute, second, microsecond]: Clock): number[] {
  return [hour, minute, second, microsecond >> 16, (microsecond >> 8) & 255, microsecond & 255]
}

export function clockOfBytes(state: Uint8Array): Clock {
  return [state[0] & 127, state[1], state[2], (state[3] << 16) | (state[4] << 8) | state[5]]
}

function compare(rt: Runtime, a: PyTime, b: Value, op: CompareOp): Value {
  if (!(b instanceof PyTime)) return NotImplemented
  const left = a.tzinfo === b.tzinfo ? null : offsetOf(rt, a.tzinfo, "utcoffset", null)
  const right = a.tzinfo === b.tzinfo ? null : offsetOf(rt, b.tzinfo, "utcoffset", null)
  if ((left === null) !== (right === null)) {
    if (op === CompareOp.EQ || op === CompareOp.NE) return op === CompareOp.NE
    throw typeError("can't compare offset-naive and offset-aware times")
  }
  return compareResult(compareNumbers(inUtc(a.clock, left), inUtc(b.clock, right)), op)
}

function inUtc([hour, minute, second, microsecond]: Clock, offset: PyTimedelta | null): number[] {
  const seconds = hour * 3600 + minute * 60 + second
  return offset === null ? [seconds, microsecond] : [seconds - offset.days * 86400 - offset.seconds, microsecond]
}

function hashOf(rt: Runtime, self: PyTime): number | bigint {
  const offset = offsetOf(rt, self.tzinfo, "utcoffset", null)
  if (offset === null) return hash(rt, new PyBytes(new Uint8Array(clockBytes(self.clock))))
  const [seconds, microseconds] = inUtc(self.clock, offset)
  return hash(rt, normalized(0, seconds, microseconds - offset.microseconds))
}

function text(rt: Runtime, self: PyTime): string {
  const [hour, minute, second, microsecond] = self.clock
  const shown = microsecond !== 0 ? self.clock : second !== 0 ? [hour, minute, second] : [hour, minute]
  const zone = self.tzinfo === null ? "" : `, tzinfo=${repr(rt, self.tzinfo)}`
  return `${shownName(self.cls)}(${shown.join(", ")}${zone}${self.fold === 0 ? "" : ", fold=1"})`
}

function make(rt: Runtime, cls: PyType, clock: Clock, tzinfo: PyTZInfo | null, fold: number): Value {
  if (cls !== timeType) {
    return fold === 0 ? rt.call(cls, [...clock, tzinfo]) : rt.call(cls, [...clock, tzinfo, fold], ["fold"])
  }
  checkTime(clock, fold)
  return new PyTime(clock, tzinfo, fold)
}

function replaced(rt: Runtime, self: PyTime, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const given = replacing.bind(args, kwnames)
  const number = (value: Value | undefined, old: number): number => (value === undefined ? old : cInt(rt, value))
  const clock = self.clock.map((old, i) => number(given[i], old)) as unknown as Clock
  const tzinfo = given[4] === undefined ? self.tzinfo : checkTimezone(given[4])
  return make(rt, self.cls, clock, tzinfo, number(given[5], self.fold))
}

function reduced(self: PyTime, fold: number): Value {
  const state = clockBytes(self.clock)
  state[0] |= fold << 7
  const bytes = new PyBytes(new Uint8Array(state))
  return new PyTuple([self.cls, new PyTuple(self.tzinfo === null ? [bytes] : [bytes, self.tzinfo])])
}

defineType(timeType, {
  doc: "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object\n\nAll arguments are optional. tzinfo may be None, or an instance of\na tzinfo subclass. The remaining arguments may be ints.\n",
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      const state = kwnames === null ? stateBytes(args, 6) : null
      if (state !== null) {
        const zone = args.length > 1 ? checkTimezone(args[1]) : null
        return new PyTime(clockOfBytes(state), zone, state[0] >> 7, cls)
      }
      const values = parameters.bind(args, kwnames)
      const [hour, minute, second, microsecond] = values.slice(0, 4).map((value) => (value === undefined ? 0 : cInt(rt, value)))
      const clock: Clock = [hour, minute, second, microsecond]
      const fold = values[5] === undefined ? 0 : cInt(rt, values[5])
      checkTime(clock, fold)
      return new PyTime(clock, values[4] === undefined ? null : checkTimezone(values[4]), fold, cls)
    },
    tp_repr: text,
    tp_str: (rt, self: PyTime) => callMethod(rt, self, "isoformat"),
    tp_hash: hashOf,
    tp_richcompare: compare,
  },
  methods: {
    isoformat: method("(self, timespec='auto')", (rt, self: PyTime, timespec: Value) => {
      const offset = offsetOf(rt, self.tzinfo, "utcoffset", null)
      const clock = clockText(self.clock, asString(timespec, "isoformat() argument 1"))
      return offset === null ? clock : clock + offsetText(offset, ":")
    }),
    strftime: method("(self, format)", (rt, self: PyTime, format: Value) =>
      strftime(rt, self, asString(format, "strftime() argument 1")),
    ),
    __format__: method("(self, format, /)", (rt, self: PyTime, spec: Value) => formatted(rt, self, spec)),
    utcoffset: method("(self, /)", (rt, self: PyTime) => offsetOf(rt, self.tzinfo, "utcoffset", null)),
    tzname: method("(self, /)", (rt, self: PyTime) => nameOf(rt, self.tzinfo, null)),
    dst: method("(self, /)", (rt, self: PyTime) => offsetOf(rt, self.tzinfo, "dst", null)),
    replace: rawMethod("(self, /, hour, minute, second, microsecond, tzinfo, *, fold)", replaced),
    __replace__: rawMethod("(self, /, hour, minute, second, microsecond, tzinfo, *, fold)", replaced),
    fromisoformat: classMethod("(cls, string, /)", (rt, cls: PyType, value: Value) => {
      const source = strValue(value)
      if (source === undefined) throw typeError("fromisoformat: argument must be str")
      const parsed = parseTime(rt, source.replace(/^T/, ""))
      if (parsed === null) throw invalidIso(source)
      return make(rt, cls, parsed.clock, parsed.tzinfo, 0)
    }),
    __reduce__: method("(self, /)", (_rt, self: PyTime) => reduced(self, 0)),
    __reduce_ex__: method("(self, proto, /)", (_rt, self: PyTime, proto: Value) =>
      reduced(self, Number(proto) > 3 ? self.fold : 0),
    ),
  },
  attributes: {
    hour: getset((_rt, self: PyTime) => self.clock[0]),
    minute: getset((_rt, self: PyTime) => self.clock[1]),
    second: getset((_rt, self: PyTime) => self.clock[2]),
    microsecond: getset((_rt, self: PyTime) => self.clock[3]),
    tzinfo: getset((_rt, self: PyTime) => self.tzinfo),
    fold: getset((_rt, self: PyTime) => self.fold),
  },
  constants: {
    min: new PyTime([0, 0, 0, 0]),
    max: new PyTime([23, 59, 59, 999999]),
    resolution: new PyTimedelta(0, 0, 1),
  },
})
