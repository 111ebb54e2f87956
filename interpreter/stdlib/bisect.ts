// The bisect module.

import { PyDict } from "../objects/dict.js"
import { typeError, valueError } from "../objects/exceptions.js"
import { fn, type MethodDef } from "../objects/method.js"
import { callMethod } from "../objects/operations/call.js"
import { lessThan } from "../objects/operations/compare.js"
import { asSize, asSsize } from "../objects/operations/convert.js"
import { getItem, length } from "../objects/operations/subscript.js"
import type { Runtime } from "../objects/runtime.js"
import { typeName, typeOf } from "../objects/typeof.js"
import type { Value } from "../objects/value.js"
import type { ModuleSpec } from "./module.js"

const SIGNATURE = "(a, x, lo=0, hi=None, *, key=None)"

/// Where `x` goes: before equal items ("left") or after them.
type Side = (rt: Runtime, x: Value, item: Value) => boolean
const left: Side = (rt, x, item) => !lessThan(rt, item, x)
const right: Side = (rt, x, item) => lessThan(rt, x, item)

function find(rt: Runtime, a: Value, x: Value, lo: Value, hi: Value, key: Value, goesBefore: Side): number {
  let low = asSsize(rt, lo)
  const end = hi === null ? -1 : endOf(rt, hi)
  if (low < 0) throw valueError("lo must be non-negative")
  // A `hi` of -1 is CPython's sign that none was given.
  if (a instanceof PyDict) throw typeError(`${typeName(a)} is not a sequence`)
  let high = end === -1 ? length(rt, a) : end
  if (typeOf(a).slots.mp_subscript === null) throw typeError(`'${typeName(a)}' object does not support indexing`)
  while (low < high) {
    const mid = Math.floor((low + high) / 2)
    const item = getItem(rt, a, mid)
    if (goesBefore(rt, x, key === null ? item : rt.call(key, [item]))) high = mid
    else low = mid + 1
  }
  return low
}

function endOf(rt: Runtime, hi: Value): number {
  if (typeof hi !== "number" && typeOf(hi).slots.nb_index === null) {
    throw typeError(`argument should be integer or None, not '${typeName(hi)}'`)
  }
  return asSize(rt, hi)
}

function finder(side: Side): MethodDef {
  return fn(SIGNATURE, (rt, a: Value, x: Value, lo: Value, hi: Value, key: Value) => find(rt, a, x, lo, hi, key, side))
}

function inserter(side: Side): MethodDef {
  return fn(SIGNATURE, (rt, a: Value, x: Value, lo: Value, hi: Value, key: Value) => {
    const wanted = key === null ? x : rt.call(key, [x])
    callMethod(rt, a, "insert", [find(rt, a, wanted, lo, hi, key, side), x])
    return null
  })
}

export function bisectModule(): ModuleSpec {
  return {
    name: "bisect",
    native: "_bisect",
    doc: "Bisection algorithms.",
    functions: {
      bisect_left: finder(left),
      bisect_right: finder(right),
      bisect: finder(right),
      insort_left: inserter(left),
      insort_right: inserter(right),
      insort: inserter(right),
    },
  }
}
