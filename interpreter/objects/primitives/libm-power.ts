// pow in glibc's steps: a logarithm of about 68 bits as two doubles, times the exponent, and the exponential of that.

import { productError } from "./double-double.js"
import { expOfSum } from "./libm-exp.js"
import { distance, ln2High, ln2Low, reduced } from "./libm-reduction.js"
import { powTable } from "./libm-tables.js"

/// x ** y as C's pow has it, special cases and all; overflow gives an infinity.
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (x === -1 && (y === Infinity || y === -Infinity)) return 1
  // JavaScript agrees on zeros, infinities and negative bases without a real power.
  if (x === 0 || x - x !== 0 || y - y !== 0) return x ** y
  let negative = false
  if (x < 0) {
    if (Math.floor(y) !== y) return Number.NaN
    negative = Math.abs(y) < 9007199254740992 && y % 2 !== 0
    x = -x
    if (x === 1) return negative ? -1 : 1
  }
  const r = positivePower(x, y)
  return negative ? -r : r
}

function positivePower(x: number, y: number): number {
  const size = Math.abs(y)
  if (size < 2 ** -65) return 1
  if (size >= 2 ** 63) return x > 1 === y > 0 ? (x === 1 ? 1 : Infinity) : 0
  const high = logPair(x)
  const p = y * high
  if (p > 710) return Infinity
  if (p < -746) return 0
  if (p < 2 ** -54 && p > -(2 ** -54)) return 1 + p
  return expOfSum(p, y * logLow[0] + productError(y, high, p))
}

// The low part of the last logarithm: written and read within one call, never kept.
const logLow = new Float64Array(1)

/// log(x) of a positive finite x as a pair: returns the high part, leaves the low one in `logLow`.
function logPair(x: number): number {
  const { exponent, mantissa, offset } = reduced(x, 0x3fe69555)
  const { reciprocals, logs } = powTable()
  const i = (offset >>> 13) & 127
  const r = distance(mantissa, reciprocals[i])
  const t1 = exponent * ln2High + logs.high[i]
  const t2 = t1 + r
  const half = -0.5 * r
  const halfSquare = r * half
  const sum = t2 + halfSquare
  const polynomial =
    r *
    halfSquare *
    (-0.6666666666666679 +
      r * 0.5000000000000007 +
      halfSquare * (0.7999999995323976 + r * -0.6666666663487739 + halfSquare * (-1.142909628459501 + r * 1.0000415263675542)))
  const low =
    exponent * ln2Low + logs.low[i] + (t1 - t2 + r) + productError(half, r, halfSquare) + (t2 - sum + halfSquare) + polynomial
  const high = sum + low
  logLow[0] = sum - high + low
  return high
}
