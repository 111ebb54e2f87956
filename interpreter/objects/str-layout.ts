// str methods that lay text out: split, join, strip, padding, tabs.

import { strValue } from "./boxed.js"
import { listType } from "./builtin-types.js"
import { typeError, valueError } from "./exceptions.js"
import { PyList } from "./list.js"
import { asCInt, asSsize, asString, truth } from "./operations/convert.js"
import { getIteratorOr, toReadOnlyArray } from "./operations/iterate.js"
import { lengthOf } from "./primitives/code-points.js"
import * as text from "./primitives/str.js"
import type { Runtime } from "./runtime.js"
import { textOf } from "./str-search.js"
import { PyTuple } from "./tuple.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

type Splitter = (text: string, separator: string, limit: number) => string[]
type SpaceSplitter = (text: string, limit: number) => string[]

function splitBy(rt: Runtime, self: Value, separator: Value, limit: Value, bySpace: SpaceSplitter, by: Splitter): Value {
  const most = asSsize(rt, limit)
  if (separator === null) return new PyList(bySpace(textOf(self), most))
  const part = strValue(separator)
  if (part === undefined) throw typeError(`must be str or None, not ${typeName(separator)}`)
  if (part === "") throw valueError("empty separator")
  return new PyList(by(textOf(self), part, most))
}

export function strSplit(rt: Runtime, self: Value, separator: Value, limit: Value): Value {
  return splitBy(rt, self, separator, limit, text.splitWhitespace, text.split)
}

export function strSplitFromEnd(rt: Runtime, self: Value, separator: Value, limit: Value): Value {
  return splitBy(rt, self, separator, limit, text.splitWhitespaceFromEnd, text.splitFromEnd)
}

export function strSplitLines(rt: Runtime, self: Value, keepEnds: Value): Value {
  return new PyList(truth(rt, keepEnds) ? text.splitLinesKeepEnds(textOf(self)) : text.splitLines(textOf(self)))
}

export function strJoin(rt: Runtime, self: Value, iterable: Value): Value {
  const items = joinItems(rt, iterable)
  for (let i = 0; i < items.length; i++) if (typeof items[i] !== "string") return joinBoxed(textOf(self), items, i)
  return items.length === 1 ? items[0] : items.join(textOf(self))
}

function joinItems(rt: Runtime, iterable: Value): readonly Value[] {
  if (typeof iterable === "string") return Array.from(iterable)
  return joinable(rt, iterable)
}

/// `PySequence_Fast` for join.
export function joinable(rt: Runtime, iterable: Value): readonly Value[] {
  const isKnown = (iterable instanceof PyList && iterable.cls === listType) || iterable instanceof PyTuple
  return toReadOnlyArray(rt, isKnown ? iterable : getIteratorOr(rt, iterable, "can only join an iterable"))
}

// Items before `from` are strings; the others may be instances of subclasses.
function joinBoxed(separator: string, items: readonly Value[], from: number): Value {
  const parts = items.slice(0, from) as string[]
  for (let i = from; i < items.length; i++) {
    const part = strValue(items[i])
    if (part === undefined) throw typeError(`sequence item ${i}: expected str instance, ${typeName(items[i])} found`)
    parts.push(part)
  }
  return parts.join(separator)
}

function stripping(name: string, strip: (text: string, chars?: string) => string) {
  return (_rt: Runtime, self: Value, chars: Value): Value => {
    if (chars === null) return strip(textOf(self))
    const set = strValue(chars)
    if (set === undefined) throw typeError(`${name} arg must be None or str`)
    return strip(textOf(self), set)
  }
}

export const strStrip = stripping("strip", text.strip)
export const strStripStart = stripping("lstrip", text.stripStart)
export const strStripEnd = stripping("rstrip", text.stripEnd)

/// How many of `missing` fill characters stand on the left.
type Share = (missing: number, width: number) => number

function padding(share: Share) {
  return (rt: Runtime, self: Value, width: Value, fill: Value): Value => {
    const size = asSsize(rt, width)
    const filler = fillCharacter(fill)
    const own = textOf(self)
    const missing = size - lengthOf(own)
    if (missing <= 0) return own
    const left = share(missing, size)
    return filler.repeat(left) + own + filler.repeat(missing - left)
  }
}

function fillCharacter(fill: Value): string {
  const filler = strValue(fill)
  if (filler === undefined) throw typeError(`The fill character must be a unicode character, not ${typeName(fill)}`)
  if (lengthOf(filler) !== 1) throw typeError("The fill character must be exactly one character long")
  return filler
}

export const strJustifyLeft = padding(() => 0)
export const strJustifyRight = padding((missing) => missing)
export const strCenter = padding((missing, width) => (missing >> 1) + (missing & width & 1))

export function strFillZeros(rt: Runtime, self: Value, width: Value): Value {
  const size = asSsize(rt, width)
  const own = textOf(self)
  const missing = size - lengthOf(own)
  if (missing <= 0) return own
  const signed = own[0] === "+" || own[0] === "-"
  return (signed ? own[0] : "") + "0".repeat(missing) + (signed ? own.slice(1) : own)
}

export function strExpandTabs(rt: Runtime, self: Value, size: Value): Value {
  return text.expandTabs(textOf(self), asCInt(rt, size))
}

export function strReplace(rt: Runtime, self: Value, old: Value, replacement: Value, limit: Value): Value {
  const from = asString(old, "replace() argument 1")
  const to = asString(replacement, "replace() argument 2")
  return text.replace(textOf(self), from, to, asSsize(rt, limit))
}
