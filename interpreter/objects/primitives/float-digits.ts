// Decimal digits of a double: the shortest that read back, and exactly rounded (half to even) ones of any count.

import { decompose } from "./float-parts.js"

/// Digits without leading or trailing zeros ("0" for zero); the value is 0.DIGITS * 10**point, as dtoa gives them.
export interface Digits {
  digits: string
  point: number
}

/// The shortest digits that read back as x; x finite and >= 0.
export function shortestDigits(x: number): Digits {
  if (x === 0) return { digits: "0", point: 1 }
  return parts(x.toExponential())
}

/// The digits of "d.ddde+x".
function parts(text: string): Digits {
  const e = text.indexOf("e")
  const digits = text[0] + text.slice(2, e)
  return { digits: trimZeros(digits), point: Number(text.slice(e + 1)) + 1 }
}

function trimZeros(digits: string): string {
  let end = digits.length
  while (end > 1 && digits.charCodeAt(end - 1) === 48) end--
  return end === digits.length ? digits : digits.slice(0, end)
}

/// x rounded to `count` >= 1 significant digits.
export function significantDigits(x: number, count: number): Digits {
  if (x === 0) return { digits: "0", point: 1 }
  // JavaScript rounds exactly too, but ties go up: a tie ends in 5 one digit later and is then exact.
  if (count <= 100) {
    const next = count <= 99 ? x.toExponential(count) : ""
    const tie = next === "" || (next.charCodeAt(next.indexOf("e") - 1) === 53 && Number(next) === x)
    if (!tie) return parts(x.toExponential(count - 1))
  }
  return bigSignificant(x, count)
}

function bigSignificant(x: number, count: number): Digits {
  const { mantissa, exponent } = decompose(x)
  let point = Math.floor(Math.log10(x)) + 1
  for (;;) {
    const text = scaledDigits(mantissa, exponent, count - point)
    // A wrong guess of the magnitude, or a carry (999.5 -> 1000), shows in the count of digits.
    if (text.length === count) return { digits: trimZeros(text), point }
    if (text.length > count && trimZeros(text).length <= count)
      return { digits: trimZeros(text), point: point + text.length - count }
    point += text.length - count
  }
}

/// x rounded to `places` digits after the point (negative: before it).
export function fixedDigits(x: number, places: number): Digits {
  if (x === 0) return { digits: "0", point: 1 }
  if (places >= 0 && places < 100 && x < 1e21) {
    const next = x.toFixed(places + 1)
    if (next.charCodeAt(next.length - 1) !== 53 || Number(next) !== x) return plainDigits(x.toFixed(places))
  }
  const { mantissa, exponent } = decompose(x)
  const text = scaledDigits(mantissa, exponent, places)
  if (text === "0") return { digits: "0", point: 1 - places }
  return { digits: trimZeros(text), point: text.length - places }
}

/// The digits of "ddd.ddd".
function plainDigits(text: string): Digits {
  const dot = text.indexOf(".")
  const whole = dot < 0 ? text : text.slice(0, dot)
  const all = dot < 0 ? text : whole + text.slice(dot + 1)
  let start = 0
  while (start < all.length - 1 && all.charCodeAt(start) === 48) start++
  return { digits: trimZeros(all.slice(start)), point: whole.length - start }
}

/// mantissa * 2**exponent * 10**scale, rounded half to even to an integer.
function scaledDigits(mantissa: bigint, exponent: number, scale: number): string {
  let numerator = mantissa
  let denominator = 1n
  if (exponent >= 0) numerator <<= BigInt(exponent)
  else denominator <<= BigInt(-exponent)
  if (scale >= 0) numerator *= 10n ** BigInt(scale)
  else denominator *= 10n ** BigInt(-scale)
  let q = numerator / denominator
  const twice = (numerator - q * denominator) * 2n
  if (twice > denominator || (twice === denominator && (q & 1n) === 1n)) q += 1n
  return q.toString()
}
