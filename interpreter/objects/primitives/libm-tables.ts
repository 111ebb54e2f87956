// Tables and constants of the elementary functions as sums of two doubles, computed from integers rather than listed.

import { lazily } from "./lazily.js"

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

const ln2Fixed = lazily(() => logOfRatio(2n, 1n))
const piFixed = lazily(() => 16n * arcSeries(1n, 5n, true) - 4n * arcSeries(1n, 239n, true))

/// 2**(j / 128).
export const exp2Table = lazily(() => {
  const table = new PairTable(128)
  const x = ln2Fixed() / 128n
  let root = one
  let term = one
  for (let k = 1n; term > 0n; k++) root += term = multiply(term, x) / k
  let value = one
  for (let j = 0; j < 128; j++) {
    table.put(j, value)
    value = multiply(value, root)
  }
  return table
})

/// For i = round(128 * m): a short reciprocal of i / 128 in 512ths, and minus its logarithm.
export const logTable = lazily(() => {
  const logs = new PairTable(192)
  const reciprocals = new Float64Array(192)
  let previous = 512n
  let log = 0n
  const fill = (i: number) => {
    const q = BigInt(Math.round(65536 / i))
    log -= logOfRatio(q, previous)
    previous = q
    reciprocals[i] = Number(q) / 512
    logs.put(i, log)
  }
  for (let i = 128; i < 192; i++) fill(i)
  previous = 512n
  log = 0n
  for (let i = 127; i > 88; i--) fill(i)
  return { reciprocals, high: logs.high, low: logs.low }
})

/// sin(j * pi / 128) for j = 0..320: the cosine is 64 further.
export const sineTable = lazily(() => {
  const table = new PairTable(321)
  const step = piFixed() / 128n
  const square = multiply(step, step)
  let sinStep = 0n
  for (let term = step, k = 1n; term !== 0n; k += 2n) {
    sinStep += term
    term = -multiply(term, square) / ((k + 1n) * (k + 2n))
  }
  let cosStep = 0n
  for (let term = one, k = 0n; term !== 0n; k += 2n) {
    cosStep += term
    term = -multiply(term, square) / ((k + 1n) * (k + 2n))
  }
  let sin = 0n
  let cos = one
  for (let j = 0; j <= 64; j++) {
    const value = j === 64 ? one : sin
    table.put(j, value)
    table.put(128 - j, value)
    table.put(128 + j, -value)
    table.put(256 - j, -value)
    table.put(256 + j, value)
    ;[sin, cos] = [multiply(sin, cosStep) + multiply(cos, sinStep), multiply(cos, cosStep) - multiply(sin, sinStep)]
  }
  return table
})

/// sin(j / 128) and cos(j / 128) for j = 0..111.
export const radianTable = lazily(() => {
  const sines = new PairTable(112)
  const cosines = new PairTable(112)
  for (let j = 0n; j < 112n; j++) {
    const x = (j * one) / 128n
    const square = multiply(x, x)
    let sin = 0n
    let cos = 0n
    for (let sinTerm = x, cosTerm = one, k = 1n; cosTerm !== 0n; k += 2n) {
      sin += sinTerm
      cos += cosTerm
      sinTerm = -multiply(sinTerm, square) / ((k + 1n) * (k + 2n))
      cosTerm = -multiply(cosTerm, square) / (k * (k + 1n))
    }
    sines.put(Number(j), sin)
    cosines.put(Number(j), cos)
  }
  return { sines, cosines }
})

/// atan(j / 128) for j = 0..128.
export const atanTable = lazily(() => {
  const table = new PairTable(129)
  let sum = 0n
  for (let j = 1n; j <= 128n; j++) {
    sum += arcSeries(128n, 128n * 128n + j * (j - 1n), true)
    table.put(Number(j), sum)
  }
  return table
})

/// floor(2**1200 * 128 / pi) as bits, for the reduction of huge angles.
export const inverseAngle = lazily(() => {
  const extra = 1300n
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
  return (128n << (extra + 1200n)) / pi
})
