// Tables and constants of the elementary functions: computed from integers where a formula gives them, else read from
// generated/libm-coefficients.ts.

import { fromWords } from "./float-parts.js"
import {
  arcSineRows,
  arcTangentCorrections,
  arcTangentOffsets,
  log2Offsets,
  logOffsets,
  tangentOffsets,
} from "./generated/libm-coefficients.js"
import { lazily } from "./lazily.js"
import { arcTangentPlace, arcTangentRow, intervalMiddle, tangentPlace, thirdUnit } from "./libm-formulas.js"

/// Values as high + low, about 106 bits.
export class PairTable {
  readonly high: Float64Array
  readonly low: Float64Array
  constructor(length: number) {
    this.high = new Float64Array(length)
    this.low = new Float64Array(length)
  }
  put(i: number, fixed: bigint): void {
    const high = Number(fixed)
    this.high[i] = high * 2 ** -bits
    this.low[i] = Number(fixed - BigInt(high)) * 2 ** -bits
  }
}

// Fixed point with this many bits after the point.
const bits = 160
const one = 1n << BigInt(bits)

const multiply = (a: bigint, b: bigint) => (a * b) >> BigInt(bits)

/// A double of moderate size; what lies beyond the last bit is lost.
const fixedOf = (x: number) => BigInt(x * 2 ** 80) << BigInt(bits - 80)

/// atanh(n / d), or atan with alternating signs.
function arcSeries(n: bigint, d: bigint, alternate: boolean): bigint {
  const square = ((n * n) << BigInt(bits)) / (d * d)
  let power = (n << BigInt(bits)) / d
  let sum = power
  for (let k = 3n; power > 1n || power < -1n; k += 2n) {
    power = multiply(power, square)
    sum += alternate && k % 4n === 3n ? -(power / k) : power / k
  }
  return sum
}

const logOfRatio = (a: bigint, b: bigint) => 2n * arcSeries(a - b, a + b, false)

const ln2Fixed = /* @__PURE__ */ lazily(() => logOfRatio(2n, 1n))

/// 2**(j / 128) as a double, and by which part of itself that is too small.
export const exp2Table = /* @__PURE__ */ lazily(() => {
  const table = new PairTable(128)
  const x = ln2Fixed() / 128n
  let root = one
  let term = one
  for (let k = 1n; term > 0n; k++) root += term = multiply(term, x) / k
  let value = one
  for (let j = 0; j < 128; j++) {
    const high = Number(value)
    table.high[j] = high * 2 ** -bits
    table.low[j] = Number(((value - BigInt(high)) << BigInt(bits)) / BigInt(high)) * 2 ** -bits
    value = multiply(value, root)
  }
  return table
})

/// Minus the logarithms of `reciprocals` times `scale`, in whole 2**-places and a rest.
function logarithms(reciprocals: Float64Array, scale: bigint, places: number): PairTable {
  const table = new PairTable(reciprocals.length)
  let previous = one
  let log = 0n
  reciprocals.forEach((reciprocal, i) => {
    const fixed = fixedOf(reciprocal)
    log = fixed === one ? 0n : log - logOfRatio(fixed, previous)
    previous = fixed
    const value = multiply(log, scale)
    const unit = BigInt(bits - places)
    const rounded = ((value >> (unit - 1n)) + 1n) >> 1n
    table.high[i] = Number(rounded) * 2 ** -places
    table.low[i] = Number(value - (rounded << unit)) * 2 ** -bits
  })
  return table
}

/// For pow: 128 points of few bits between 0.706 and 1.411, as their reciprocals, and their logarithms.
export const powTable = /* @__PURE__ */ lazily(() => {
  const reciprocals = new Float64Array(128)
  for (let i = 0; i < 128; i++) {
    // The middle of the i-th interval.
    const center = fromWords(0x3fe69555 + (i << 13) + 0x1000, 0)
    reciprocals[i] = center < 1 ? Math.round(128 / center) / 128 : Math.round(256 / center) / 256
  }
  return { reciprocals, logs: logarithms(reciprocals, one, 43) }
})

/// The reciprocals of points near the middles of intervals.
function reciprocalsFrom(text: string): Float64Array {
  const found = intsOf(text, 4)
  return found.map((offset, i) => 1 / intervalMiddle(i, found.length) + offset * 2 ** -53)
}

/// For log: 128 points between 0.6875 and 1.375.
export const logTable = /* @__PURE__ */ lazily(() => {
  const reciprocals = reciprocalsFrom(logOffsets)
  return { reciprocals, logs: logarithms(reciprocals, one, 43).high }
})

/// For log2: 64 points between 0.6875 and 1.375, and their logarithms to the base 2.
export const log2Table = /* @__PURE__ */ lazily(() => {
  const reciprocals = reciprocalsFrom(log2Offsets)
  return { reciprocals, logs: logarithms(reciprocals, (one * one) / ln2Fixed(), 42).high }
})

/// The sine and the cosine of an angle in fixed point, by their series.
function sineAndCosine(x: bigint): [bigint, bigint] {
  const square = multiply(x, x)
  let sin = 0n
  let cos = 0n
  for (let sinTerm = x, cosTerm = one, k = 1n; cosTerm !== 0n; k += 2n) {
    sin += sinTerm
    cos += cosTerm
    sinTerm = -multiply(sinTerm, square) / ((k + 1n) * (k + 2n))
    cosTerm = -multiply(cosTerm, square) / (k * (k + 1n))
  }
  return [sin, cos]
}

/// sin(j / 128) and cos(j / 128) for j = 0..111.
export const radianTable = /* @__PURE__ */ lazily(() => {
  const sines = new PairTable(112)
  const cosines = new PairTable(112)
  for (let j = 0; j < 112; j++) {
    const [sin, cos] = sineAndCosine((BigInt(j) * one) / 128n)
    sines.put(j, sin)
    cosines.put(j, cos)
  }
  return { sines, cosines }
})

/// 186 points from 1/16 to 0.787, their tangents and cotangents.
export const tangentTable = /* @__PURE__ */ lazily(() => {
  const points = intsOf(tangentOffsets, 4).map((offset, i) => tangentPlace(i) + offset * 2 ** -56)
  const tangents = new Float64Array(points.length)
  const cotangents = new Float64Array(points.length)
  points.forEach((point, i) => {
    const [sin, cos] = sineAndCosine(fixedOf(point))
    tangents[i] = Number((sin << BigInt(bits)) / cos) * 2 ** -bits
    cotangents[i] = Number((cos << BigInt(bits)) / sin) * 2 ** -bits
  })
  return { points, tangents, cotangents }
})

/// 241 rows of seven from 1/16 to 1: the point and the coefficients of atan there, from the value to the fifth power.
export const arcTangentTable = /* @__PURE__ */ lazily(() => {
  const points = intsOf(arcTangentOffsets, 5).map((offset, i) => arcTangentPlace(i) + offset * 2 ** -56)
  const corrections = intsOf(arcTangentCorrections, 1)
  const table = new Float64Array(points.length * 7)
  let previous = 0n
  let value = 0n
  points.forEach((point, i) => {
    const fixed = fixedOf(point)
    value += arcSeries(fixed - previous, one + multiply(fixed, previous), true)
    previous = fixed
    const row = arcTangentRow(point, i, corrections[2 * i + 1] * thirdUnit)
    row[0] = Number(value) * 2 ** -bits
    row[1] = Number((one * one) / (one + multiply(fixed, fixed))) * 2 ** -bits
    row[2] += corrections[2 * i] * 2 ** -56
    table[i * 7] = point
    table.set(row, i * 7 + 1)
  })
  return table
})

/// A piece of the table for asin: arguments from `from` on; intervals of 2**shift in the upper word, the first of them at `start`; rows
/// of `width`.
export interface ArcSinePiece {
  from: number
  shift: number
  start: number
  width: number
}

const piece = (from: number, shift: number, start: number, width: number): ArcSinePiece => ({ from, shift, start, width })

/// From 1/8 to 31/32: the rows of generated/libm-coefficients.ts, and where which of them stand.
export const arcSineTable = /* @__PURE__ */ lazily(() => ({
  rows: doublesOf(arcSineRows),
  pieces: [
    piece(0.125, 15, 0, 8),
    piece(0.25, 14, 256, 8),
    piece(0.5, 13, 768, 9),
    piece(0.75, 13, 1344, 10),
    piece(0.921875, 13, 1784, 11),
    piece(0.953125, 13, 1872, 12),
  ],
}))

/// 2 / pi in 75 digits of 24 bits, for the reduction of huge angles.
export const quarterTurnDigits = /* @__PURE__ */ lazily(() => {
  const extra = 2000n
  // Machin's formula in more bits than the tables use.
  const arctan = (d: bigint) => {
    let power = (1n << extra) / d
    let sum = power
    for (let k = 3n; power > 0n; k += 2n) {
      power /= d * d
      sum += k % 4n === 3n ? -(power / k) : power / k
    }
    return sum
  }
  const pi = 16n * arctan(5n) - 4n * arctan(239n)
  const turns = (2n << (extra + 1800n)) / pi
  return Float64Array.from({ length: 75 }, (_, i) => Number((turns >> BigInt(1776 - 24 * i)) & 0xffffffn))
})

/// Bytes written as base64.
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, "").length * 3) / 4))
  let at = 0
  let collected = 0
  let held = 0
  for (let i = 0; at < bytes.length; i++) {
    collected = ((collected << 6) | sixBits(text.charCodeAt(i))) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = collected >> held
  }
  return bytes
}

function sixBits(char: number): number {
  if (char >= 97) return char - 71
  if (char >= 65) return char - 65
  if (char >= 48) return char + 4
  return char === 43 ? 62 : 63
}

/// Doubles written as base64, lower bytes first.
function doublesOf(text: string): Float64Array {
  const view = new DataView(bytesOf(text).buffer)
  return Float64Array.from({ length: view.byteLength / 8 }, (_, i) => view.getFloat64(8 * i, true))
}

/// Whole numbers with a sign, of `size` bytes each, lower bytes first.
function intsOf(text: string, size: number): Float64Array {
  const bytes = bytesOf(text)
  return Float64Array.from({ length: bytes.length / size }, (_, i) => {
    let n = (bytes[i * size + size - 1] << 24) >> 24
    for (let k = size - 2; k >= 0; k--) n = n * 256 + bytes[i * size + k]
    return n
  })
}
