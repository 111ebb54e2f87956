// The datetime module: a type a file over what values.ts holds.

import "./datetime.js"
import { PyTuple } from "../../objects/tuple.js"
import type { ModuleSpec } from "../module.js"
import { dateType, datetimeType, timedeltaType, timeType, timezoneType, tzinfoType, utc } from "./values.js"

export function datetimeModule(): ModuleSpec {
  return {
    name: "datetime",
    doc: "Fast implementation of the datetime type.",
    types: [dateType, datetimeType, timeType, timedeltaType, timezoneType, tzinfoType],
    constants: {
      MINYEAR: 1,
      MAXYEAR: 9999,
      UTC: utc,
      __all__: new PyTuple(["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"]),
    },
  }
}
