// What the numbers in generated/libm-coefficients.ts are measured against: the tables and the script that writes it share this.

import { fromWords } from "./float-parts.js"

/// The middle of the i-th of `count` intervals of equal length in the bits, from 0.6875 to 1.375.
export function intervalMiddle(i: number, count: number): number {
  const width = 0x100000 / count
  return fromWords(0x3fe60000 + i * width + width / 2, 0)
}

/// Near which multiple of 1 / 256 the i-th point for tan lies.
export function tangentPlace(i: number): number {
  return (i + 16) / 256
}

/// The same for atan, whose first and last intervals are half as long.
export function arcTangentPlace(i: number): number {
  return (i + 16) / 256 + (i === 0 ? 1 / 1024 : i === 240 ? -1 / 1024 : 0)
}

/// The unit of the corrections to the third coefficient of atan.
export const thirdUnit = 2 ** -42

/// The coefficients of atan near `point` for degrees 2 to 5 at their places, closely enough for a correction of few bits to the second:
/// those of the series, with the third changed by `third` and the higher terms replaced by the polynomial that comes closest to them.
export function arcTangentRow(point: number, i: number, third: number): number[] {
  const row = [0, 0]
  // The series of the derivative, 1 / (1 + x * x), by its recurrence.
  const scale = 1 / (1 + point * point)
  let before = scale
  let last = -2 * point * scale * scale
  row.push(last / 2)
  for (let degree = 3; degree < 8; degree++) {
    const next = -(2 * point * last + before) * scale
    before = last
    last = next
    row.push(last / degree)
  }
  const reach = (1 / 512 + 1e-5) / (i === 0 || i === 240 ? 2 : 1)
  const square = reach * reach
  const [sixth, seventh] = row.splice(6)
  row[2] -= 0.5625 * sixth * square * square
  row[3] += third
  row[4] += 1.5 * sixth * square
  row[5] += 1.0628 * seventh * square - (0.8209 * third) / square
  return row
}
