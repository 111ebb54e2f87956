// Looking for text in text: find, index, count, startswith, endswith, contains, replace, partition - by code points.

import { strValue } from "./boxed.js"
import { typeError, valueError } from "./exceptions.js"
import { asClampedSize, asString, sliceIndex } from "./operations/convert.js"
import { count, find, findLast, hasAstral, LONG_PART, lengthOf, slice } from "./primitives/code-points.js"
import { lastPart } from "./primitives/text-places.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

/// A receiver of str's methods: a string or an instance of a subclass.
export const textOf = strValue as (self: Value) => string

/// `[start, end]` as slicing takes them for n items; start may lie past end, and past n.
export function searchRange(rt: Runtime, start: Value, end: Value, n: number): [number, number] {
  return [start === null ? 0 : bound(rt, start, n), end === null ? n : Math.min(bound(rt, end, n), n)]
}

function bound(rt: Runtime, value: Value, n: number): number {
  const index = asClampedSize(rt, typeof value === "number" ? value : sliceIndex(rt, value))
  return index < 0 ? Math.max(index + n, 0) : index
}

type Search = (text: string, part: string, start: number, stop: number) => number

function search(operate: Search, rt: Runtime, name: string, self: Value, sub: Value, start: Value, end: Value): number {
  const text = textOf(self)
  const part = asString(sub, `${name}() argument 1`)
  const n = lengthOf(text)
  const [from, to] = searchRange(rt, start, end, n)
  return from > n ? (operate === count ? 0 : -1) : operate(text, part, from, to)
}

export function strFind(rt: Runtime, self: Value, sub: Value, start: Value, end: Value): Value {
  if (
    start === null &&
    end === null &&
    typeof self === "string" &&
    typeof sub === "string" &&
    sub.length < LONG_PART &&
    !hasAstral(self)
  ) {
    return self.indexOf(sub)
  }
  return search(find, rt, "find", self, sub, start, end)
}

export function strFindLast(rt: Runtime, self: Value, sub: Value, start: Value, end: Value): Value {
  return search(findLast, rt, "rfind", self, sub, start, end)
}

export function strIndex(rt: Runtime, self: Value, sub: Value, start: Value, end: Value): Value {
  const at = search(find, rt, "index", self, sub, start, end)
  if (at < 0) throw valueError("substring not found")
  return at
}

export function strIndexLast(rt: Runtime, self: Value, sub: Value, start: Value, end: Value): Value {
  const at = search(findLast, rt, "rindex", self, sub, start, end)
  if (at < 0) throw valueError("substring not found")
  return at
}

export function strCount(rt: Runtime, self: Value, sub: Value, start: Value, end: Value): Value {
  return search(count, rt, "count", self, sub, start, end)
}

type Tail = (text: string, part: string) => boolean
const starts: Tail = (text, part) => text.startsWith(part)
const ends: Tail = (text, part) => lastPart(text, part.length).endsWith(part)

export function strStartsWith(rt: Runtime, self: Value, prefix: Value, start: Value, end: Value): Value {
  return matchesTail(rt, "startswith", starts, self, prefix, start, end)
}

export function strEndsWith(rt: Runtime, self: Value, suffix: Value, start: Value, end: Value): Value {
  return matchesTail(rt, "endswith", ends, self, suffix, start, end)
}

function matchesTail(rt: Runtime, name: string, test: Tail, self: Value, affix: Value, start: Value, end: Value): boolean {
  const text = textOf(self)
  const region = start === null && end === null ? text : regionOf(rt, text, start, end)
  if (affix instanceof PyTuple) {
    for (const item of affix.items) {
      const part = strValue(item)
      if (part === undefined) throw typeError(`tuple for ${name} must only contain str, not ${typeName(item)}`)
      if (region !== undefined && test(region, part)) return true
    }
    return false
  }
  const part = strValue(affix)
  if (part === undefined) throw typeError(`${name} first arg must be str or a tuple of str, not ${typeName(affix)}`)
  return region !== undefined && test(region, part)
}

// undefined when the range is no range at all, where even "" does not match.
function regionOf(rt: Runtime, text: string, start: Value, end: Value): string | undefined {
  const [from, to] = searchRange(rt, start, end, lengthOf(text))
  return from > to ? undefined : slice(text, from, to)
}

export function strContains(_rt: Runtime, self: Value, item: Value): boolean {
  const part = strValue(item)
  if (part === undefined) throw typeError(`'in <string>' requires string as left operand, not ${typeName(item)}`)
  const text = textOf(self)
  if (!text.includes(part)) return false
  // Half a pair is not in a text that has the pair alone.
  return !startsOrEndsWithHalf(part) || !hasAstral(text) || find(text, part, 0, lengthOf(text)) >= 0
}

function startsOrEndsWithHalf(part: string): boolean {
  return part.length > 0 && ((part.charCodeAt(0) & 0xfc00) === 0xdc00 || (part.charCodeAt(part.length - 1) & 0xfc00) === 0xd800)
}

export function strPartition(_rt: Runtime, self: Value, separator: Value): Value {
  const [text, part] = partitionOperands(self, separator)
  const at = text.indexOf(part)
  return at < 0 ? new PyTuple([text, "", ""]) : cut(text, part, at)
}

export function strPartitionLast(_rt: Runtime, self: Value, separator: Value): Value {
  const [text, part] = partitionOperands(self, separator)
  const at = text.lastIndexOf(part)
  return at < 0 ? new PyTuple(["", "", text]) : cut(text, part, at)
}

function partitionOperands(self: Value, separator: Value): [string, string] {
  const part = strValue(separator)
  if (part === undefined) throw typeError(`must be str, not ${typeName(separator)}`)
  if (part === "") throw valueError("empty separator")
  return [textOf(self), part]
}

function cut(text: string, part: string, at: number): PyTuple {
  return new PyTuple([text.slice(0, at), part, text.slice(at + part.length)])
}
