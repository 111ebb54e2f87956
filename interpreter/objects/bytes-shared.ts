// The methods that bytes and bytearray share: one table, made for each type with the constructor of its results.

import { intValue, strValue } from "./boxed.js"
import { bufferBytes, requireBuffer } from "./buffer.js"
import { PyByteArray } from "./bytearray.js"
import { PyBytes } from "./bytes.js"
import { asByte } from "./bytes-source.js"
import * as text from "./bytes-text.js"
import { exceptionTypes } from "./exception-types.js"
import { indexError, memoryError, PyBaseException, typeError, valueError } from "./exceptions.js"
import { PyList } from "./list.js"
import { PyMemoryView } from "./memoryview.js"
import { classMethod, type MethodDef, method, staticMethod } from "./method.js"
import { asCInt, asIndex, asSize, asSsize, asString, truth } from "./operations/convert.js"
import { length, resolveSlice } from "./operations/subscript.js"
import { lengthOf } from "./primitives/code-points.js"
import type { Runtime } from "./runtime.js"
import type { PySlice } from "./slice.js"
import { joinable } from "./str-layout.js"
import { searchRange } from "./str-search.js"
import { codecArgument, decodeBytes } from "./text-codecs.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import type { Value } from "./value.js"

type Bytes = PyBytes | PyByteArray

const byteRange = "byte must be in range(0, 256)"

/// What `find`, `count`, `in` ... look for: a bytes-like object, or one byte as an int.
export function partOf(rt: Runtime, sub: Value, otherwise: (sub: Value) => string): Uint8Array {
  const bytes = bufferBytes(sub)
  if (bytes !== undefined) return bytes
  if (intValue(sub) === undefined && typeOf(sub).slots.nb_index === null) throw typeError(otherwise(sub))
  return Uint8Array.of(asByte(rt, sub, byteRange))
}

const noPart = (sub: Value): string => `argument should be integer or bytes-like object, not '${typeName(sub)}'`

/// `item in self`.
export function bytesContain(rt: Runtime, self: Bytes, item: Value): boolean {
  const part = bufferBytes(item) ?? Uint8Array.of(asByte(rt, indexOr(rt, item), byteRange))
  return text.findBytes(self.bytes, part, 0, self.bytes.length) >= 0
}

// Whatever keeps an object from being an int, it is then no buffer either.
function indexOr(rt: Runtime, item: Value): Value {
  const int = intValue(item)
  if (int !== undefined) return int
  const noBuffer = typeError(`a bytes-like object is required, not '${typeName(item)}'`)
  if (typeOf(item).slots.nb_index === null) throw noBuffer
  try {
    return asIndex(rt, item)
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error
    throw noBuffer
  }
}

type Search = (bytes: Uint8Array, part: Uint8Array, start: number, stop: number) => number

function searching(search: Search, finish: (at: number) => Value) {
  return (rt: Runtime, self: Bytes, sub: Value, start: Value, end: Value): Value => {
    const [from, to] = searchRange(rt, start, end, self.bytes.length)
    const part = partOf(rt, sub, noPart)
    return finish(search(self.bytes, part, from, to))
  }
}

const found = (at: number): Value => {
  if (at < 0) throw valueError("subsection not found")
  return at
}

type Tail = (bytes: Uint8Array, part: Uint8Array) => boolean

function testingTail(name: string, test: Tail) {
  return (rt: Runtime, self: Bytes, affix: Value, start: Value, end: Value): Value => {
    const [from, to] = searchRange(rt, start, end, self.bytes.length)
    const region = from > to ? undefined : self.bytes.subarray(from, to)
    if (affix instanceof PyTuple) {
      return affix.items.some((item) => {
        const part = requireBuffer(item)
        return region !== undefined && test(region, part)
      })
    }
    const part = bufferBytes(affix)
    if (part === undefined) throw typeError(`${name} first arg must be bytes or a tuple of bytes, not ${typeName(affix)}`)
    return region !== undefined && test(region, part)
  }
}

/// `self[slice]` as new bytes.
export function sliceOfBytes(rt: Runtime, bytes: Uint8Array, key: PySlice): Uint8Array {
  const { start, stop, step, count } = resolveSlice(rt, key, bytes.length)
  if (count === 0) return new Uint8Array(0)
  if (step === 1) return bytes.slice(start, stop)
  const items = new Uint8Array(count)
  for (let i = 0, at = start; i < count; i++, at += step) items[i] = bytes[at]
  return items
}

/// A place among n bytes; `type` and `what` are for the errors.
export function byteIndex(rt: Runtime, key: Value, n: number, indices: string, outOfRange: string): number {
  if (typeof key !== "number" && intValue(key) === undefined && typeOf(key).slots.nb_index === null) {
    throw typeError(`${indices} indices must be integers or slices, not ${typeName(key)}`)
  }
  const index = asSize(rt, key, exceptionTypes.IndexError)
  const at = index < 0 ? index + n : index
  if (at < 0 || at >= n) throw indexError(outOfRange)
  return at
}

export function repeatedBytes(rt: Runtime, bytes: Uint8Array, count: Value): Uint8Array {
  const times = asSize(rt, count)
  if (times <= 0) return new Uint8Array(0)
  if (bytes.length * times > 2 ** 32) throw memoryError()
  return text.repeatBytes(bytes, times)
}

/// `self + other` of bytes-like operands.
export function concatenation(self: Bytes, other: Value): Uint8Array {
  const right = bufferBytes(other)
  const left = self.bytes
  if (right === undefined) throw typeError(`can't concat ${typeName(other)} to ${typeName(self)}`)
  return text.concatBytes([left, right])
}

function join(rt: Runtime, self: Bytes, iterable: Value): Uint8Array {
  const parts = whileExported(self, () => joinable(rt, iterable)).map((item, i) => {
    const part = bufferBytes(item)
    if (part === undefined) throw typeError(`sequence item ${i}: expected a bytes-like object, ${typeName(item)} found`)
    return part
  })
  return text.joinBytes(self.bytes, parts)
}

// The iterator may run code, which must not change the separator's size.
function whileExported<T>(self: Bytes, action: () => T): T {
  if (!(self instanceof PyByteArray)) return action()
  self.exports++
  try {
    return action()
  } finally {
    self.exports--
  }
}

function hexSeparator(rt: Runtime, separator: Value | undefined): string {
  if (separator === undefined) return ""
  const own = strValue(separator)
  const bytes = separator instanceof PyBytes ? separator.bytes : undefined
  if ((own === undefined ? length(rt, separator) : lengthOf(own)) !== 1) throw valueError("sep must be length 1.")
  if (own === undefined && bytes === undefined) throw typeError("sep must be str or bytes.")
  const code = own === undefined ? (bytes as Uint8Array)[0] : own.charCodeAt(0)
  if (code > 127) throw valueError("sep must be ASCII.")
  return String.fromCharCode(code)
}

/// `self.hex(sep, bytes_per_sep)`.
export function hexMethod(rt: Runtime, bytes: Uint8Array, separator: Value | undefined, group: Value): string {
  const size = asCInt(rt, group)
  return text.hexOfBytes(bytes, hexSeparator(rt, separator), size)
}

function bytesOfHex(value: Value): Uint8Array {
  const digits = asString(value, "fromhex() argument")
  const bytes: number[] = []
  const foreign = digits.search(/[^\0-\x7f]/)
  if (foreign >= 0) throw notHex(foreign)
  for (let i = 0; i < digits.length; ) {
    if (/[ \t-\r]/.test(digits[i])) {
      i += 1
      continue
    }
    for (const at of [i, i + 1]) {
      if (!/^[0-9a-fA-F]$/.test(digits[at] ?? "")) {
        throw notHex(at)
      }
    }
    bytes.push(Number.parseInt(digits.slice(i, i + 2), 16))
    i += 2
  }
  return Uint8Array.from(bytes)
}

const notHex = (at: number) => valueError(`non-hexadecimal number found in fromhex() arg at position ${at}`)

function makeTranslation(_rt: Runtime, from: Value, to: Value): Value {
  const source = requireBuffer(from)
  const target = requireBuffer(to)
  if (source.length !== target.length) throw valueError("maketrans arguments must have same length")
  const table = Uint8Array.from({ length: 256 }, (_, i) => i)
  source.forEach((byte, i) => {
    table[byte] = target[i]
  })
  return new PyBytes(table)
}

function translated(self: Bytes, table: Value, deleted: Value): Uint8Array {
  const map = table === null ? null : requireBuffer(table)
  if (map !== null && map.length !== 256) throw valueError("translation table must be 256 characters long")
  const gone = requireBuffer(deleted)
  const kept = gone.length === 0 ? self.bytes : self.bytes.filter((byte) => !gone.includes(byte))
  return map === null ? kept.slice() : kept.map((byte) => map[byte])
}

function fillByte(name: string, fill: Value): number {
  const bytes = fill === " " ? Uint8Array.of(32) : fill instanceof PyMemoryView ? undefined : bufferBytes(fill)
  if (bytes === undefined || bytes.length !== 1) {
    throw typeError(`${name}() argument 2 must be a byte string of length 1, not ${typeName(fill)}`)
  }
  return bytes[0]
}

function padded(bytes: Uint8Array, left: number, right: number, fill: number): Uint8Array {
  const result = new Uint8Array(left + bytes.length + right).fill(fill)
  result.set(bytes, left)
  return result
}

function zeroFilled(bytes: Uint8Array, width: number): Uint8Array {
  const missing = width - bytes.length
  if (missing <= 0) return bytes.slice()
  const result = padded(bytes, missing, 0, 48)
  if (bytes[0] === 43 || bytes[0] === 45) {
    result[0] = bytes[0]
    result[missing] = 48
  }
  return result
}

type Splitter = (bytes: Uint8Array, separator: Uint8Array, limit: number) => Uint8Array[]
type SpaceSplitter = (bytes: Uint8Array, limit: number) => Uint8Array[]

/// The rows both types have. `make` gives a new object of the type for bytes that nobody else holds; `docs` are the type's.
export function sharedMethods(make: (bytes: Uint8Array) => Bytes, docs: Record<string, string>): Record<string, MethodDef> {
  const range = "start=None, end=None, /)"
  const changing = (change: (bytes: Uint8Array) => Uint8Array) => (_rt: Runtime, self: Bytes) => make(change(self.bytes))
  const testing = (test: (bytes: Uint8Array) => boolean) => (_rt: Runtime, self: Bytes) => test(self.bytes)
  const stripping = (strip: (bytes: Uint8Array, set?: Uint8Array) => Uint8Array) => (_rt: Runtime, self: Bytes, set: Value) =>
    make(strip(self.bytes, set === null ? undefined : requireBuffer(set)).slice())
  const list = (parts: Uint8Array[]) => new PyList(parts.map((part) => make(part.slice())))
  const splitting = (bySpace: SpaceSplitter, by: Splitter) => (rt: Runtime, self: Bytes, separator: Value, limit: Value) => {
    const most = asSsize(rt, limit)
    if (separator === null) return list(bySpace(self.bytes, most))
    const part = requireBuffer(separator)
    if (part.length === 0) throw valueError("empty separator")
    return list(by(self.bytes, part, most))
  }
  const partitioning = (find: Search, head: boolean) => (_rt: Runtime, self: Bytes, separator: Value) => {
    const part = requireBuffer(separator)
    if (part.length === 0) throw valueError("empty separator")
    const { bytes } = self
    const at = find(bytes, part, 0, bytes.length)
    const empty = () => make(new Uint8Array(0))
    if (at < 0) return new PyTuple(head ? [make(bytes.slice()), empty(), empty()] : [empty(), empty(), make(bytes.slice())])
    // bytes gives back the separator itself.
    const middle = self instanceof PyBytes ? separator : make(part.slice())
    return new PyTuple([make(bytes.slice(0, at)), middle, make(bytes.slice(at + part.length))])
  }
  const justifying =
    (name: string, share: (missing: number, width: number) => number) =>
    (rt: Runtime, self: Bytes, width: Value, fill: Value) => {
      const size = asSsize(rt, width)
      const byte = fillByte(name, fill)
      const missing = Math.max(0, size - self.bytes.length)
      const left = share(missing, size)
      return make(padded(self.bytes, left, missing - left, byte))
    }
  const rows: Record<string, MethodDef> = {
    capitalize: method("(self, /)", changing(text.capitalizeBytes), docs.capitalize),
    center: method("(self, width, fillchar=' ', /)", justifying("center", centerShare), docs.center),
    count: method(
      `(self, sub, ${range}`,
      searching(text.countBytes, (n) => n),
      docs.count,
    ),
    decode: method(
      "(self, /, encoding='utf-8', errors='strict')",
      (rt, self: Bytes, encoding: Value, errors: Value) =>
        decodeBytes(rt, self.bytes, codecArgument(encoding, "encoding", "decode"), codecArgument(errors, "errors", "decode")),
      docs.decode,
    ),
    endswith: method(
      `(self, suffix, ${range}`,
      testingTail("endswith", (bytes, part) => text.matchesAt(bytes, part, bytes.length - part.length)),
      docs.endswith,
    ),
    expandtabs: method(
      "(self, /, tabsize=8)",
      (rt, self: Bytes, size: Value) => make(text.expandTabsInBytes(self.bytes, asCInt(rt, size))),
      docs.expandtabs,
    ),
    find: method(
      `(self, sub, ${range}`,
      searching(text.findBytes, (at) => at),
      docs.find,
    ),
    fromhex: classMethod(
      "(type, string, /)",
      (rt, cls: PyType, digits: Value) => {
        const result = make(bytesOfHex(digits))
        return cls === result.cls ? result : rt.call(cls, [result])
      },
      docs.fromhex,
    ),
    hex: method(
      "(self, /, sep=<unrepresentable>, bytes_per_sep=1)",
      (rt, self: Bytes, separator: Value | undefined, group: Value) => hexMethod(rt, self.bytes, separator, group),
      docs.hex,
    ),
    index: method(`(self, sub, ${range}`, searching(text.findBytes, found), docs.index),
    isalnum: method("(self, /)", testing(text.isAlnumBytes), docs.isalnum),
    isalpha: method("(self, /)", testing(text.isAlphaBytes), docs.isalpha),
    isascii: method("(self, /)", testing(text.isAsciiBytes), docs.isascii),
    isdigit: method("(self, /)", testing(text.isDigitBytes), docs.isdigit),
    islower: method("(self, /)", testing(text.isLowerBytes), docs.islower),
    isspace: method("(self, /)", testing(text.isSpaceBytes), docs.isspace),
    istitle: method("(self, /)", testing(text.isTitleBytes), docs.istitle),
    isupper: method("(self, /)", testing(text.isUpperBytes), docs.isupper),
    join: method("(self, iterable_of_bytes, /)", (rt, self: Bytes, items: Value) => make(join(rt, self, items)), docs.join),
    ljust: method(
      "(self, width, fillchar=' ', /)",
      justifying("ljust", () => 0),
      docs.ljust,
    ),
    lower: method("(self, /)", changing(text.lowerBytes), docs.lower),
    lstrip: method("(self, bytes=None, /)", stripping(text.stripStartBytes), docs.lstrip),
    maketrans: staticMethod("(frm, to, /)", makeTranslation, docs.maketrans),
    partition: method("(self, sep, /)", partitioning(text.findBytes, true), docs.partition),
    removeprefix: method(
      "(self, prefix, /)",
      (_rt, self: Bytes, prefix: Value) => {
        const part = requireBuffer(prefix)
        return make(self.bytes.slice(text.matchesAt(self.bytes, part, 0) ? part.length : 0))
      },
      docs.removeprefix,
    ),
    removesuffix: method(
      "(self, suffix, /)",
      (_rt, self: Bytes, suffix: Value) => {
        const end = self.bytes.length - requireBuffer(suffix).length
        return make(self.bytes.slice(0, text.matchesAt(self.bytes, requireBuffer(suffix), end) ? end : undefined))
      },
      docs.removesuffix,
    ),
    replace: method(
      "(self, old, new, count=-1, /)",
      (rt, self: Bytes, old: Value, replacement: Value, limit: Value) =>
        make(text.replaceBytes(self.bytes, requireBuffer(old), requireBuffer(replacement), asSsize(rt, limit))),
      docs.replace,
    ),
    rfind: method(
      `(self, sub, ${range}`,
      searching(text.findLastBytes, (at) => at),
      docs.rfind,
    ),
    rindex: method(`(self, sub, ${range}`, searching(text.findLastBytes, found), docs.rindex),
    rjust: method(
      "(self, width, fillchar=' ', /)",
      justifying("rjust", (missing) => missing),
      docs.rjust,
    ),
    rpartition: method("(self, sep, /)", partitioning(text.findLastBytes, false), docs.rpartition),
    rsplit: method("(self, /, sep=None, maxsplit=-1)", splitting(text.splitSpacesFromEnd, text.splitBytesFromEnd), docs.rsplit),
    rstrip: method("(self, bytes=None, /)", stripping(text.stripEndBytes), docs.rstrip),
    split: method("(self, /, sep=None, maxsplit=-1)", splitting(text.splitSpaces, text.splitBytes), docs.split),
    splitlines: method(
      "(self, /, keepends=False)",
      (rt, self: Bytes, keepEnds: Value) =>
        list(truth(rt, keepEnds) ? text.splitLinesWithEnds(self.bytes) : text.splitLinesOfBytes(self.bytes)),
      docs.splitlines,
    ),
    startswith: method(
      `(self, prefix, ${range}`,
      testingTail("startswith", (bytes, part) => text.matchesAt(bytes, part, 0)),
      docs.startswith,
    ),
    strip: method("(self, bytes=None, /)", stripping(text.stripBytes), docs.strip),
    swapcase: method("(self, /)", changing(text.swapCaseBytes), docs.swapcase),
    title: method("(self, /)", changing(text.titleBytes), docs.title),
    translate: method(
      "(self, table, /, delete=<unrepresentable>)",
      (_rt, self: Bytes, table: Value, deleted: Value | undefined) =>
        make(translated(self, table, deleted === undefined ? new PyBytes(new Uint8Array(0)) : deleted)),
      docs.translate,
    ),
    upper: method("(self, /)", changing(text.upperBytes), docs.upper),
    zfill: method(
      "(self, width, /)",
      (rt, self: Bytes, width: Value) => make(zeroFilled(self.bytes, asSsize(rt, width))),
      docs.zfill,
    ),
  }
  return rows
}

const centerShare = (missing: number, width: number): number => (missing >> 1) + (missing & width & 1)
