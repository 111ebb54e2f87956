// Sets of code points as sorted pairs [first, last, first, last ...], never touching each other. All are treated as immutable.

export type Ranges = readonly number[]

export const maxCodePoint = 0x10ffff

/// Sorts pairs and joins those that touch.
export function normalized(pairs: readonly number[]): Ranges {
  const order: number[] = []
  for (let i = 0; i < pairs.length; i += 2) order.push(i)
  order.sort((a, b) => pairs[a] - pairs[b])
  const out: number[] = []
  for (const i of order) {
    const first = pairs[i]
    const last = pairs[i + 1]
    if (out.length > 0 && first <= out[out.length - 1] + 1) {
      if (last > out[out.length - 1]) out[out.length - 1] = last
    } else {
      out.push(first, last)
    }
  }
  return out
}

export function union(a: Ranges, b: Ranges): Ranges {
  if (a.length === 0) return b
  if (b.length === 0) return a
  return normalized([...a, ...b])
}

export function complement(set: Ranges): Ranges {
  const out: number[] = []
  let next = 0
  for (let i = 0; i < set.length; i += 2) {
    if (set[i] > next) out.push(next, set[i] - 1)
    next = set[i + 1] + 1
  }
  if (next <= maxCodePoint) out.push(next, maxCodePoint)
  return out
}

export function difference(a: Ranges, b: Ranges): Ranges {
  return b.length === 0 ? a : complement(union(complement(a), b))
}

export function contains(set: Ranges, char: number): boolean {
  let low = 0
  let high = set.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (set[2 * middle + 1] < char) low = middle + 1
    else high = middle
  }
  return 2 * low < set.length && set[2 * low] <= char
}

/// How many code points there are, counted up to 3.
export function smallSize(set: Ranges): number {
  let size = 0
  for (let i = 0; i < set.length && size < 3; i += 2) size += set[i + 1] - set[i] + 1
  return Math.min(size, 3)
}

/// A set made ready for matching: a table for Latin-1, a search for the rest.
export class CharSet {
  readonly low = new Uint8Array(256)
  private readonly high: Int32Array

  constructor(readonly ranges: Ranges) {
    const high: number[] = []
    for (let i = 0; i < ranges.length; i += 2) {
      const first = ranges[i]
      const last = ranges[i + 1]
      for (let c = first; c <= last && c < 256; c++) this.low[c] = 1
      if (last >= 256) high.push(Math.max(first, 256), last)
    }
    this.high = Int32Array.from(high)
  }

  has(char: number): boolean {
    return char < 256 ? this.low[char] !== 0 : this.hasHigh(char)
  }

  /// For characters beyond Latin-1.
  hasHigh(char: number): boolean {
    const pairs = this.high
    let low = 0
    let high = pairs.length >> 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[2 * middle + 1] < char) low = middle + 1
      else high = middle
    }
    return 2 * low < pairs.length && pairs[2 * low] <= char
  }
}

export function intersects(a: Ranges, b: Ranges): boolean {
  let i = 0
  let k = 0
  while (i < a.length && k < b.length) {
    if (a[i + 1] < b[k]) i += 2
    else if (b[k + 1] < a[i]) k += 2
    else return true
  }
  return false
}
