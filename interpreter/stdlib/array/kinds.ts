// The type codes of array.array: how items lie in memory, how they become Python values and back, with C's limits and errors.

import { strValue } from "../../objects/boxed.js"
import { overflowError, typeError } from "../../objects/exceptions.js"
import { asDouble, asIndex } from "../../objects/operations/convert.js"
import { lengthOf } from "../../objects/primitives/code-points.js"
import { normalise } from "../../objects/primitives/int.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyFloat, type Value } from "../../objects/value.js"

/// What items are kept in: one of JS's typed arrays, seen as something that holds numbers or bigints.
export interface Storage {
  readonly buffer: ArrayBufferLike
  readonly length: number
  [index: number]: number | bigint
}

export interface ItemKind {
  code: string
  size: number
  /// The struct format that memoryviews show.
  format: string
  /// The machine format code for pickling.
  machineFormat: number
  isUnicode: boolean
  make(capacity: number): Storage
  get(raw: number | bigint): Value
  /// The raw item of a value. Raises TypeError or OverflowError.
  raw(rt: Runtime, value: Value): number | bigint
}

const tooLarge = "Python int too large to convert to C long"

// What PyArg_Parse reads for "h" and "i": a C long first, then the range of the type.
function withinLong(rt: Runtime, value: Value, least: number, most: number, what: string): number {
  const n = asIndex(rt, value)
  if (typeof n === "bigint" && (n < -(2n ** 63n) || n >= 2n ** 63n)) throw overflowError(tooLarge)
  if (n < least) throw overflowError(`${what} is less than minimum`)
  if (n > most) throw overflowError(`${what} is greater than maximum`)
  return Number(n)
}

const short = (rt: Runtime, value: Value) => withinLong(rt, value, -32768, 32767, "signed short integer")
const int = (rt: Runtime, value: Value) => withinLong(rt, value, -2147483648, 2147483647, "signed integer")

function within(n: number, least: number, most: number, what: string): number {
  if (n < least) throw overflowError(`${what} is less than minimum`)
  if (n > most) throw overflowError(`${what} is greater than maximum`)
  return n
}

function unsignedLong(rt: Runtime, value: Value): number | bigint {
  const n = asIndex(rt, value)
  if (n < 0) throw overflowError("can't convert negative value to unsigned int")
  if (n >= 2n ** 64n) throw overflowError("Python int too large to convert to C unsigned long")
  return n
}

function unsignedInt(rt: Runtime, value: Value): number {
  const n = unsignedLong(rt, value)
  if (n > 4294967295) throw overflowError("unsigned int is greater than maximum")
  return Number(n)
}

function signed64(rt: Runtime, value: Value, message: string): bigint {
  const n = asIndex(rt, value)
  if (n < -(2n ** 63n) || n >= 2n ** 63n) throw overflowError(message)
  return BigInt(n)
}

function unsigned64(rt: Runtime, value: Value): bigint {
  const n = asIndex(rt, value)
  if (n < 0) throw overflowError("can't convert negative int to unsigned")
  if (n >= 2n ** 64n) throw overflowError("int too big to convert")
  return BigInt(n)
}

function character(_rt: Runtime, value: Value): number {
  const text = strValue(value)
  if (text === undefined || lengthOf(text) !== 1) throw typeError("array item must be unicode character")
  return text.codePointAt(0) as number
}

const plain = (raw: number | bigint): Value => raw
const wide = (raw: number | bigint): Value => normalise(raw as bigint)
const floating = (raw: number | bigint): Value => new PyFloat(raw as number)
const textual = (raw: number | bigint): Value => String.fromCodePoint(raw as number)

function kind(code: string, size: number, machineFormat: number, rest: Pick<ItemKind, "make" | "get" | "raw">): ItemKind {
  const isUnicode = code === "u" || code === "w"
  return { code, size, format: isUnicode ? "w" : code, machineFormat, isUnicode, ...rest }
}

const kinds: readonly ItemKind[] = [
  kind("b", 1, 1, {
    make: (n) => new Int8Array(n),
    get: plain,
    raw: (rt, value) => within(short(rt, value), -128, 127, "signed char"),
  }),
  kind("B", 1, 0, {
    make: (n) => new Uint8Array(n),
    get: plain,
    raw: (rt, value) => withinLong(rt, value, 0, 255, "unsigned byte integer"),
  }),
  kind("u", 4, 20, { make: (n) => new Uint32Array(n), get: textual, raw: character }),
  kind("w", 4, 20, { make: (n) => new Uint32Array(n), get: textual, raw: character }),
  kind("h", 2, 4, { make: (n) => new Int16Array(n), get: plain, raw: short }),
  kind("H", 2, 2, {
    make: (n) => new Uint16Array(n),
    get: plain,
    raw: (rt, value) => within(int(rt, value), 0, 65535, "unsigned short"),
  }),
  kind("i", 4, 8, { make: (n) => new Int32Array(n), get: plain, raw: int }),
  kind("I", 4, 6, { make: (n) => new Uint32Array(n), get: plain, raw: unsignedInt }),
  kind("l", 8, 12, { make: (n) => new BigInt64Array(n), get: wide, raw: (rt, value) => signed64(rt, value, tooLarge) }),
  kind("L", 8, 10, { make: (n) => new BigUint64Array(n), get: wide, raw: (rt, value) => BigInt(unsignedLong(rt, value)) }),
  kind("q", 8, 12, {
    make: (n) => new BigInt64Array(n),
    get: wide,
    raw: (rt, value) => signed64(rt, value, "int too big to convert"),
  }),
  kind("Q", 8, 10, { make: (n) => new BigUint64Array(n), get: wide, raw: unsigned64 }),
  kind("f", 4, 14, { make: (n) => new Float32Array(n), get: floating, raw: asDouble }),
  kind("d", 8, 16, { make: (n) => new Float64Array(n), get: floating, raw: asDouble }),
]

/// All type codes in `array.typecodes`' order.
export const typeCodes = kinds.map(({ code }) => code).join("")

const byCode: ReadonlyMap<string, ItemKind> = new Map(kinds.map((one) => [one.code, one]))

export function kindOfCode(code: string): ItemKind | undefined {
  return byCode.get(code)
}

/// The items of pickled bytes in a machine format (any byte order); undefined for an unknown one.
export function itemsOfMachineFormat(format: number, bytes: Uint8Array): { size: number; items: Value[] } | undefined {
  const size = machineSizes[format]
  if (size === undefined) return undefined
  const little = format < 2 || format % 2 === 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const items: Value[] = []
  for (let at = 0; at + size <= bytes.length; at += size) items.push(machineItem(view, at, format & ~1, format, little))
  return { size, items }
}

const machineSizes = [1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 8, 8, 2, 2, 4, 4]

function machineItem(view: DataView, at: number, group: number, format: number, little: boolean): Value {
  switch (group) {
    case 0:
      return format === 0 ? view.getUint8(at) : view.getInt8(at)
    case 2:
      return view.getUint16(at, little)
    case 4:
      return view.getInt16(at, little)
    case 6:
      return view.getUint32(at, little)
    case 8:
      return view.getInt32(at, little)
    case 10:
      return normalise(view.getBigUint64(at, little))
    case 12:
      return normalise(view.getBigInt64(at, little))
    case 14:
      return new PyFloat(view.getFloat32(at, little))
    case 16:
      return new PyFloat(view.getFloat64(at, little))
    case 18:
      return String.fromCharCode(view.getUint16(at, little))
    default:
      return String.fromCodePoint(view.getUint32(at, little))
  }
}
