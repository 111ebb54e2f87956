// The errors of double sums and products, exactly: what arithmetic on pairs of doubles is made of.

/// a + b - fl(a + b), given that rounded sum.
export function sumError(a: number, b: number, sum: number): number {
  const bb = sum - a
  return a - (sum - bb) + (b - bb)
}

/// a * b + c with one rounding, but for a case in 2**50 or so; in the ranges of productError.
export function fused(a: number, b: number, c: number): number {
  const product = a * b
  const sum = product + c
  return sum + (sumError(product, c, sum) + productError(a, b, product))
}

/// a * b - fl(a * b), given that rounded product; |a|, |b| < 2**996 and no underflow.
export function productError(a: number, b: number, product: number): number {
  const ca = 134217729 * a
  const ah = ca - (ca - a)
  const al = a - ah
  const cb = 134217729 * b
  const bh = cb - (cb - b)
  const bl = b - bh
  return al * bl - (product - ah * bh - al * bh - ah * bl)
}
