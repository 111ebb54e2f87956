// Items of a memoryview: from bytes to Python values and back, by the struct module's native single-character formats.

import { PyBytes } from "./bytes.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, notImplementedError, overflowError, typeError, valueError } from "./exceptions.js"
import { asDouble, asIndex, truth } from "./operations/convert.js"
import { intFromBytes, intToBytes } from "./primitives/int.js"
import type { Runtime } from "./runtime.js"
import { PyFloat, type Value } from "./value.js"

/// Bytes an item of each native format takes (64-bit Linux).
const itemSizes: Readonly<Record<string, number>> = {
  c: 1,
  b: 1,
  B: 1,
  "?": 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 8,
  L: 8,
  q: 8,
  Q: 8,
  n: 8,
  N: 8,
  P: 8,
  e: 2,
  f: 4,
  d: 8,
}

/// The size of a native format, with or without "@"; undefined for any other.
export function itemSizeOf(format: string): number | undefined {
  const code = codeOf(format)
  return Object.hasOwn(itemSizes, code) ? itemSizes[code] : undefined
}

function codeOf(format: string): string {
  return format.startsWith("@") ? format.slice(1) : format
}

const signedCodes = "bhilqn"

export function readItem(bytes: Uint8Array, place: number, format: string): Value {
  const code = codeOf(format)
  const size = itemSizes[code]
  if (size === undefined) throw notImplementedError(`memoryview: format ${format} not supported`)
  const view = new DataView(bytes.buffer, bytes.byteOffset + place, size)
  switch (code) {
    case "B":
      return bytes[place]
    case "c":
      return new PyBytes(bytes.slice(place, place + 1))
    case "?":
      return bytes[place] !== 0
    case "d":
      return new PyFloat(view.getFloat64(0, true))
    case "f":
      return new PyFloat(view.getFloat32(0, true))
    case "e":
      return new PyFloat(halfFloat(view.getUint16(0, true)))
    default:
      return intFromBytes(bytes.subarray(place, place + size), "little", signedCodes.includes(code))
  }
}

function halfFloat(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25)
}

/// The bytes of a value in a format.
export function itemBytes(rt: Runtime, format: string, value: Value): Uint8Array {
  const code = codeOf(format)
  const size = itemSizes[code]
  if (size === undefined) throw notImplementedError(`memoryview: format ${format} not supported`)
  const wrongType = () => typeError(`memoryview: invalid type for format '${format}'`)
  const wrongValue = () => valueError(`memoryview: invalid value for format '${format}'`)
  if (code === "c") {
    if (!(value instanceof PyBytes)) throw wrongType()
    if (value.bytes.length !== 1) throw wrongValue()
    return value.bytes
  }
  if (code === "?") return Uint8Array.of(truth(rt, value) ? 1 : 0)
  try {
    if (code === "d") return new Uint8Array(Float64Array.of(asDouble(rt, value)).buffer)
    if (code === "f") return new Uint8Array(Float32Array.of(asDouble(rt, value)).buffer)
    if (code === "e") return new Uint8Array(Uint16Array.of(halfBits(asDouble(rt, value))).buffer)
  } catch (error) {
    throw wrongFor(error, wrongType, wrongValue)
  }
  const signed = signedCodes.includes(code)
  const low = signed ? -(2n ** BigInt(8 * size - 1)) : 0n
  const n = integer(rt, value, wrongType, wrongValue)
  if (n < low || n >= low + 2n ** BigInt(8 * size)) throw wrongValue()
  return intToBytes(n, size, "little", signed)
}

// Rounded half to even.
function halfBits(x: number): number {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0
  const size = Math.abs(x)
  if (Number.isNaN(x)) return sign | 0x7e00
  if (size === Number.POSITIVE_INFINITY) return sign | 0x7c00
  const exponent = Math.max(-14, Math.floor(Math.log2(size)))
  const units = size === 0 ? 0 : roundEven(size * 2 ** (10 - exponent))
  // A fraction that rounds up to the next power of two carries into the exponent.
  const bits = size === 0 ? 0 : (exponent + 14) * 1024 + units
  if (bits >= 0x7c00) throw overflowError("float too large to pack with e format")
  return sign | bits
}

function roundEven(x: number): number {
  const floor = Math.floor(x)
  const rest = x - floor
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor
}

type Wrong = () => object

function integer(rt: Runtime, value: Value, wrongType: Wrong, wrongValue: Wrong): number | bigint {
  try {
    return asIndex(rt, value)
  } catch (error) {
    throw wrongFor(error, wrongType, wrongValue)
  }
}

// `fix_error_int`: errors of the conversion speak of the format.
function wrongFor(error: unknown, wrongType: Wrong, wrongValue: Wrong): unknown {
  if (isException(error, exceptionTypes.TypeError)) return wrongType()
  const isValue = isException(error, exceptionTypes.OverflowError) || isException(error, exceptionTypes.ValueError)
  return isValue ? wrongValue() : error
}
