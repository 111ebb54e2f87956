// Choices that a seed decides: what random programs are put together by.

/// The same choices for the same seed, on every machine (mulberry32).
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = (seed * 0x9e3779b1) >>> 0
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }

  /// From `low` to `high`, both possible.
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /// True in so many of a hundred cases.
  chance(percent: number): boolean {
    return this.next() * 100 < percent
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)]
  }

  /// One of the words of a text.
  word(words: string): string {
    return this.pick(words.split(" "))
  }

  /// The result of one of the makers, each as likely as its weight says.
  among(makers: readonly Weighted[]): string {
    let at = this.next() * makers.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, make] of makers) {
      at -= weight
      if (at < 0) return make()
    }
    return makers[makers.length - 1][1]()
  }

  /// So many results, in a list.
  many<T>(low: number, high: number, make: (n: number) => T): T[] {
    return Array.from({ length: this.int(low, high) }, (_, n) => make(n))
  }
}

export type Weighted = readonly [weight: number, make: () => string]
