// datetime.tzinfo and datetime.timezone.

import { strValue } from "../../objects/boxed.js"
import { defineType } from "../../objects/define.js"
import { notImplementedError, typeError, valueError } from "../../objects/exceptions.js"
import { instanceDict } from "../../objects/instance-dict.js"
import { type MethodDef, method } from "../../objects/method.js"
import { add } from "../../objects/operations/arithmetic.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { repr } from "../../objects/operations/convert.js"
import { hash } from "../../objects/operations/hash.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import { CompareOp, type Value } from "../../objects/value.js"
import {
  difference,
  offsetOf,
  offsetText,
  Parameters,
  PyDateTime,
  PyTimedelta,
  PyTimezone,
  PyTZInfo,
  timezoneType,
  tzinfoType,
  utc,
} from "./values.js"

function abstract(name: string, doc: string): MethodDef {
  return method(
    "(self, dt, /)",
    () => {
      throw notImplementedError(`a tzinfo subclass must implement ${name}()`)
    },
    doc,
  )
}

defineType(tzinfoType, {
  doc: "Abstract base class for time zone info objects.",
  slots: { tp_new: (_rt, cls) => new PyTZInfo(cls), tp_init: () => {} },
  methods: {
    tzname: abstract("tzname", "datetime -> string name of time zone."),
    utcoffset: abstract("utcoffset", "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC"),
    dst: abstract("dst", "datetime -> DST offset as timedelta positive east of UTC."),
    fromutc: method(
      "(self, dt, /)",
      (rt, self: PyTZInfo, dt: Value) => {
        if (!(dt instanceof PyDateTime)) throw typeError("fromutc: argument must be a datetime")
        if (dt.tzinfo !== self) throw valueError("fromutc: dt.tzinfo is not self")
        const offset = offsetOf(rt, self, "utcoffset", dt)
        if (offset === null) throw valueError("fromutc: non-None utcoffset() result required")
        const dst = offsetOf(rt, self, "dst", dt)
        if (dst === null) throw valueError("fromutc: non-None dst() result required")
        const standard = add(rt, dt, difference(offset, dst))
        const shift = offsetOf(rt, self, "dst", standard)
        if (shift === null) throw valueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return shift.isZero ? standard : add(rt, standard, shift)
      },
      "datetime in UTC -> datetime in local time.",
    ),
    __reduce__: method("(self, /)", (rt, self: PyTZInfo) => {
      const initial = findAttribute(rt, self, "__getinitargs__")
      const args = initial === undefined ? new PyTuple([]) : rt.call(initial, [])
      const dict = instanceDict.of(self)
      return new PyTuple([self.cls, args, dict])
    }),
  },
})

function checkMoment(name: string, dt: Value): void {
  if (dt !== null && !(dt instanceof PyDateTime)) {
    throw typeError(`${name}(dt) argument must be a datetime instance or None, not ${typeName(dt)}`)
  }
}

function zoneName(zone: PyTimezone): string {
  if (zone.name !== null) return zone.name
  return zone.offset.isZero ? "UTC" : `UTC${offsetText(zone.offset, ":")}`
}

function initialArguments(zone: PyTimezone): PyTuple {
  return new PyTuple(zone.name === null ? [zone.offset] : [zone.offset, zone.name])
}

export function checkOffset(rt: Runtime, offset: PyTimedelta): void {
  if (offset.days < -1 || offset.days > 0 || (offset.days === -1 && offset.seconds === 0 && offset.microseconds === 0)) {
    throw valueError(
      `offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${repr(rt, offset)}.`,
    )
  }
}

const parameters = new Parameters("timezone", ["offset", "name"], 1)

defineType(timezoneType, {
  doc: "Fixed offset from UTC implementation of tzinfo.",
  slots: {
    tp_new: (rt, _cls, args, kwnames) => {
      const [offset, name] = parameters.bind(args, kwnames)
      if (!(offset instanceof PyTimedelta)) {
        throw typeError(
          `timezone() argument 1 must be datetime.timedelta, not ${offset === null ? "None" : typeName(offset as Value)}`,
        )
      }
      const text = name === undefined ? null : strValue(name)
      if (text === undefined) {
        throw typeError(`timezone() argument 2 must be str, not ${name === null ? "None" : typeName(name as Value)}`)
      }
      if (text === null && offset.isZero) return utc
      checkOffset(rt, offset)
      return new PyTimezone(offset, text)
    },
    tp_repr: (rt, zone: PyTimezone) => {
      if (zone === utc) return "datetime.timezone.utc"
      return `datetime.timezone(${initialArguments(zone)
        .items.map((item) => repr(rt, item))
        .join(", ")})`
    },
    tp_str: (_rt, zone: PyTimezone) => zoneName(zone),
    tp_hash: (rt, zone: PyTimezone) => hash(rt, zone.offset),
    tp_richcompare: (_rt, a: PyTimezone, b, op) => {
      if ((op !== CompareOp.EQ && op !== CompareOp.NE) || !(b instanceof PyTimezone)) return NotImplemented
      return difference(a.offset, b.offset).isZero === (op === CompareOp.EQ)
    },
  },
  methods: {
    tzname: method(
      "(self, dt, /)",
      (_rt, zone: PyTimezone, dt: Value) => {
        checkMoment("tzname", dt)
        return zoneName(zone)
      },
      "If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'.",
    ),
    utcoffset: method(
      "(self, dt, /)",
      (_rt, zone: PyTimezone, dt: Value) => {
        checkMoment("utcoffset", dt)
        return zone.offset
      },
      "Return fixed offset.",
    ),
    dst: method(
      "(self, dt, /)",
      (_rt, _zone: PyTimezone, dt: Value) => {
        checkMoment("dst", dt)
        return null
      },
      "Return None.",
    ),
    fromutc: method(
      "(self, dt, /)",
      (rt, zone: PyTimezone, dt: Value) => {
        if (!(dt instanceof PyDateTime)) throw typeError("fromutc: argument must be a datetime")
        if (dt.tzinfo !== zone) throw valueError("fromutc: dt.tzinfo is not self")
        return add(rt, dt, zone.offset)
      },
      "datetime in UTC -> datetime in local time.",
    ),
    __getinitargs__: method("(self, /)", (_rt, zone: PyTimezone) => initialArguments(zone)),
  },
  constants: {
    utc,
    min: new PyTimezone(new PyTimedelta(-1, 60, 0), null),
    max: new PyTimezone(new PyTimedelta(0, 86340, 0), null),
  },
})
