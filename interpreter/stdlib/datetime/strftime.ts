// strftime of the three types: their own directives are filled in, time.strftime does the rest.

import { callMethod } from "../../objects/operations/call.js"
import { asString, str } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import { strftime as format } from "../time.js"
import { dayOfYear, nameOf, offsetOf, offsetText, PyDate, PyDateTime, PyTime, six, weekday } from "./values.js"

/// The nine items of a `struct_time`.
export function timeFields(date: PyDate | PyTime, isdst: number): number[] {
  if (date instanceof PyTime) return [1900, 1, 1, ...date.clock.slice(0, 3), 0, 1, isdst]
  const clock = date instanceof PyDateTime ? date.clock.slice(0, 3) : [0, 0, 0]
  return [date.year, date.month, date.day, ...clock, weekday(date), dayOfYear(date.year, date.month, date.day), isdst]
}

export function strftime(rt: Runtime, self: PyDate | PyTime, text: string): string {
  const zone = self instanceof PyDate && !(self instanceof PyDateTime) ? null : (self as PyTime).tzinfo
  const at = self instanceof PyTime ? null : self
  const offset = (separator: string): string => {
    const delta = offsetOf(rt, zone, "utcoffset", at)
    return delta === null ? "" : offsetText(delta, separator)
  }
  const filled = text.replace(/%(:z|.)/gsu, (whole, letter: string) => {
    switch (letter) {
      case "z":
        return offset("")
      case ":z":
        return offset(":")
      case "Z":
        return (nameOf(rt, zone, at) ?? "").replaceAll("%", "%%")
      case "f":
        return six(self instanceof PyDate && !(self instanceof PyDateTime) ? 0 : (self as PyTime).clock[3])
      default:
        return whole
    }
  })
  return format(filled, timeFields(self, -1))
}

/// `__format__`: strftime, or str() for an empty format.
export function formatted(rt: Runtime, self: Value, spec: Value): Value {
  const text = asString(spec, "__format__() argument 1")
  return text === "" ? str(rt, self) : callMethod(rt, self, "strftime", [text])
}
