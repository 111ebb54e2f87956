// Sums and lengths of many floats: hypot, dist, fsum and sumprod by CPython's own algorithms.

import { productError, sumError } from "./double-double.js"
import { overflowError, valueError } from "./error.js"
import { frexpExponent } from "./float-parts.js"

/// The Euclidean length: scaled, squared without loss, and corrected once.
export function hypot(coordinates: readonly number[]): number {
  let max = 0
  let nan = false
  const vector = coordinates.map((x) => {
    const a = Math.abs(x)
    if (Number.isNaN(a)) nan = true
    else if (a > max) max = a
    return a
  })
  return vectorNorm(vector, max, nan)
}

/// C's hypot, which complex numbers use, in glibc's steps: not always equal to the above.
export function hypotPair(x: number, y: number): number {
  const a = Math.max(Math.abs(x), Math.abs(y))
  const b = Math.min(Math.abs(x), Math.abs(y))
  if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return Infinity
  // Far apart, or not a number.
  if (!(b > a * 2 ** -54)) return a + b
  if (a > 2 ** 511) return scaledLength(a * 2 ** -600, b * 2 ** -600) * 2 ** 600
  if (b < 2 ** -459) return scaledLength(a * 2 ** 600, b * 2 ** 600) * 2 ** -600
  return scaledLength(a, b)
}

/// For a >= b: the root, then one correction by what its square lacks.
function scaledLength(a: number, b: number): number {
  const h = Math.sqrt(a * a + b * b)
  let t1: number
  let t2: number
  if (h <= 2 * b) {
    const delta = h - b
    t1 = a * (2 * delta - a)
    t2 = (delta - 2 * (a - b)) * delta
  } else {
    const delta = h - a
    t1 = 2 * delta * (a - 2 * b)
    t2 = (4 * delta - b) * b + delta * delta
  }
  return h - (t1 + t2) / (2 * h)
}

/// The distance of two points of equal dimension.
export function dist(p: readonly number[], q: readonly number[]): number {
  return hypot(p.map((x, i) => x - q[i]))
}

function vectorNorm(vector: number[], max: number, nan: boolean): number {
  if (max === Infinity) return max
  if (nan) return Number.NaN
  if (max === 0 || vector.length <= 1) return max
  const e = frexpExponent(max)
  if (e < -1023) {
    const tiny = 2.2250738585072014e-308
    return (
      tiny *
      vectorNorm(
        vector.map((x) => x / tiny),
        max / tiny,
        false,
      )
    )
  }
  const scale = 2 ** -e
  let sum = 1
  let products = 0
  let sums = 0
  const add = (a: number, b: number) => {
    const p = a * b
    const total = sum + p
    products += productError(a, b, p)
    sums += p - (total - sum)
    sum = total
  }
  for (const x of vector) add(x * scale, x * scale)
  let h = Math.sqrt(sum - 1 + (products + sums))
  add(-h, h)
  const rest = sum - 1 + (products + sums)
  h += rest / (2 * h)
  return h / scale
}

/// The exact sum of doubles, rounded once: partial sums that do not overlap.
export class ExactSum {
  private partials: number[] = []
  private special = 0
  private infinities = 0

  add(value: number): void {
    let x = value
    let kept = 0
    const p = this.partials
    for (let j = 0; j < p.length; j++) {
      let y = p[j]
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x]
      const high = x + y
      const low = y - (high - x)
      if (low !== 0) p[kept++] = low
      x = high
    }
    p.length = kept
    if (x === 0) return
    if (x - x === 0) p.push(x)
    else if (value - value === 0) throw overflowError("intermediate overflow in fsum")
    else {
      if (!Number.isNaN(value)) this.infinities += value
      this.special += value
      p.length = 0
    }
  }

  value(): number {
    if (this.special !== 0) {
      if (Number.isNaN(this.infinities)) throw valueError("-inf + inf in fsum")
      return this.special
    }
    const p = this.partials
    if (p.length === 0) return 0
    let i = p.length - 1
    let high = p[i]
    let low = 0
    while (i > 0) {
      const x = high
      const y = p[--i]
      high = x + y
      low = y - (high - x)
      if (low !== 0) break
    }
    // A tie is settled by the sign of what comes below.
    if (i > 0 && ((low < 0 && p[i - 1] < 0) || (low > 0 && p[i - 1] > 0))) {
      const y = low * 2
      const x = high + y
      if (y === x - high) high = x
    }
    return high
  }
}

/// `math.fsum`.
export function fsum(values: Iterable<number>): number {
  const sum = new ExactSum()
  for (const x of values) sum.add(x)
  return sum.value()
}

/// The float path of `math.sumprod`: products and sums kept in three doubles.
export class ProductSum {
  private high = 0
  private low = 0
  private tiny = 0

  add(a: number, b: number): void {
    const p = a * b
    const pl = exactProductError(a, b, p)
    const sum = this.high + p
    const e = sumError(this.high, p, sum)
    const r1 = this.low + pl
    const e1 = sumError(this.low, pl, r1)
    const r2 = r1 + e
    const e2 = sumError(r1, e, r2)
    this.high = sum
    this.low = r2
    this.tiny += e1 + e2
  }

  value(): number {
    if (Number.isNaN(this.tiny)) return this.high
    const last = this.low + this.tiny
    const lastError = sumError(this.low, this.tiny, last)
    const sum = this.high + last
    return sum + (sumError(this.high, last, sum) + lastError)
  }
}

/// As a fused multiply-add gives it: factors beyond the range of splitting are scaled first.
function exactProductError(a: number, b: number, p: number): number {
  if (Math.abs(a) > 2 ** 900) return productError(a * 2 ** -100, b, p * 2 ** -100) * 2 ** 100
  if (Math.abs(b) > 2 ** 900) return productError(a, b * 2 ** -100, p * 2 ** -100) * 2 ** 100
  return productError(a, b, p)
}
