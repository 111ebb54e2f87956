// What glibc's logarithms begin with: an argument brought near a point of their table, and how far it is from that point.

import { productError } from "./double-double.js"
import { fromWords, highWord, lowWord } from "./float-parts.js"

export const ln2High = 0.6931471805598903 // 42 bits
export const ln2Low = 5.497923018708371e-14

export interface Reduced {
  exponent: number
  mantissa: number
  /// How far the mantissa is from its least value, and the exponent above that, in units of the upper word.
  offset: number
}

/// x = mantissa * 2**exponent for a positive finite x; the mantissa is at least the double with `least` for its upper word, and below twice that.
export function reduced(x: number, least: number): Reduced {
  let exponent = 0
  if (x < 2.2250738585072014e-308) {
    x *= 4503599627370496
    exponent = -52
  }
  const top = highWord(x)
  const offset = top - least
  return { exponent: exponent + (offset >> 20), mantissa: fromWords(top - (offset & 0xfff00000), lowWord(x)), offset }
}

/// mantissa * reciprocal - 1 for the reciprocal of a point so near that 53 bits hold it.
export function distance(mantissa: number, reciprocal: number): number {
  const product = mantissa * reciprocal
  return product - 1 + productError(mantissa, reciprocal, product)
}
