// CPython 3.13's merge sort (listsort.txt), comparison by comparison: programs see in which order theirs are called. It sorts
// numbers that stand for items, in place; when a comparison throws, the array holds them all, sorted as far as it came.

/// Is the item `a` less than the item `b`?
export type Less = (a: number, b: number) => boolean

interface Run {
  start: number
  length: number
  /// Its level in the tree of merges, with the run after it.
  power: number
}

const MAX_MINRUN = 64
const MIN_GALLOP = 7

export function timsort(items: number[], less: Less): void {
  new Timsort(items, less).sort()
}

class Timsort {
  private readonly pending: Run[] = []
  private minGallop = MIN_GALLOP
  constructor(
    private readonly a: number[],
    private readonly less: Less,
  ) {}

  sort(): void {
    const n = this.a.length
    if (n < 2) return
    const least = minRun(n)
    for (let start = 0; start < n; ) {
      let length = this.countRun(start, n - start)
      if (length < least) {
        const forced = Math.min(least, n - start)
        this.binarySort(start, forced, length)
        length = forced
      }
      this.pushRun(start, length)
      start += length
    }
    const { pending } = this
    while (pending.length > 1) {
      const at = pending.length - 2
      this.mergeAt(at > 0 && pending[at - 1].length < pending[at + 1].length ? at - 1 : at)
    }
  }

  /// The length of the run at `lo`; one that descends is turned round.
  private countRun(lo: number, remaining: number): number {
    const { a, less } = this
    let n = 1
    while (n < remaining && !less(a[lo + n], a[lo + n - 1])) n++
    if (n === remaining) return n
    if (n > 1) {
      if (less(a[lo], a[lo + n - 1])) return n
      // All equal, and something less follows: the start of a run that descends.
      reverse(a, lo, n)
    }
    n = this.descend(lo, n + 1, remaining)
    reverse(a, lo, n)
    while (n < remaining && !less(a[lo + n], a[lo + n - 1])) n++
    return n
  }

  // Equal ones are turned round at once, and back with the whole run.
  private descend(lo: number, from: number, remaining: number): number {
    const { a, less } = this
    let n = from
    let equal = 0
    const turnEqual = (): void => {
      if (equal > 0) reverse(a, lo + n - equal - 1, equal + 1)
      equal = 0
    }
    for (; n < remaining; n++) {
      if (less(a[lo + n], a[lo + n - 1])) turnEqual()
      else if (less(a[lo + n - 1], a[lo + n])) break
      else equal++
    }
    turnEqual()
    return n
  }

  /// Sorts `n` items at `lo`, the first `sorted` of which are.
  private binarySort(lo: number, n: number, sorted: number): void {
    const { a, less } = this
    for (let at = sorted; at < n; at++) {
      const pivot = a[lo + at]
      let left = 0
      let right = at
      do {
        const middle = (left + right) >> 1
        if (less(pivot, a[lo + middle])) right = middle
        else left = middle + 1
      } while (left < right)
      for (let i = lo + at; i > lo + left; i--) a[i] = a[i - 1]
      a[lo + left] = pivot
    }
  }

  private pushRun(start: number, length: number): void {
    const { pending } = this
    const last = pending.at(-1)
    if (last !== undefined) {
      const power = powerOf(last.start, last.length, length, this.a.length)
      while (pending.length > 1 && pending[pending.length - 2].power > power) this.mergeAt(pending.length - 2)
      pending[pending.length - 1].power = power
    }
    pending.push({ start, length, power: 0 })
  }

  /// Merges the runs at `i` and `i + 1`.
  private mergeAt(i: number): void {
    const { a, pending } = this
    const left = pending[i]
    const right = pending[i + 1]
    let { start, length: n } = left
    left.length += right.length
    pending.splice(i + 1, 1)
    // What of the left run is before all of the right one stays where it is, and the other way round.
    const kept = this.gallopRight(a[right.start], a, start, n, 0)
    start += kept
    n -= kept
    if (n === 0) return
    const m = this.gallopLeft(a[start + n - 1], a, right.start, right.length, right.length - 1)
    if (m === 0) return
    if (n <= m) this.mergeLow(start, n, right.start, m)
    else this.mergeHigh(start, n, right.start, m)
  }

  /// Where the key goes among the `n` sorted items at `base`, before those equal to it.
  private gallopLeft(key: number, a: readonly number[], base: number, n: number, hint: number): number {
    const { less } = this
    let last = 0
    let offset = 1
    if (less(a[base + hint], key)) {
      const most = n - hint
      while (offset < most && less(a[base + hint + offset], key)) {
        last = offset
        offset = offset * 2 + 1
      }
      offset = Math.min(offset, most) + hint
      last += hint
    } else {
      const most = hint + 1
      while (offset < most && !less(a[base + hint - offset], key)) {
        last = offset
        offset = offset * 2 + 1
      }
      const near = last
      last = hint - Math.min(offset, most)
      offset = hint - near
    }
    for (last++; last < offset; ) {
      const middle = last + ((offset - last) >> 1)
      if (less(a[base + middle], key)) last = middle + 1
      else offset = middle
    }
    return offset
  }

  /// The same, after those equal to it.
  private gallopRight(key: number, a: readonly number[], base: number, n: number, hint: number): number {
    const { less } = this
    let last = 0
    let offset = 1
    if (less(key, a[base + hint])) {
      const most = hint + 1
      while (offset < most && less(key, a[base + hint - offset])) {
        last = offset
        offset = offset * 2 + 1
      }
      const near = last
      last = hint - Math.min(offset, most)
      offset = hint - near
    } else {
      const most = n - hint
      while (offset < most && !less(key, a[base + hint + offset])) {
        last = offset
        offset = offset * 2 + 1
      }
      offset = Math.min(offset, most) + hint
      last += hint
    }
    for (last++; last < offset; ) {
      const middle = last + ((offset - last) >> 1)
      if (less(key, a[base + middle])) offset = middle
      else last = middle + 1
    }
    return offset
  }

  // The shorter left run waits in a copy; the merge fills its place from the left.
  private mergeLow(start: number, leftLength: number, right: number, rightLength: number): void {
    const { a, less } = this
    const copy = a.slice(start, start + leftLength)
    let dest = start
    let i = 0
    let n = leftLength
    let j = right
    let m = rightLength
    const moveLeft = (count: number): void => {
      for (let k = 0; k < count; k++) a[dest++] = copy[i++]
      n -= count
    }
    const moveRight = (count: number): void => {
      for (let k = 0; k < count; k++) a[dest++] = a[j++]
      m -= count
    }
    try {
      moveRight(1)
      while (m > 0 && n > 1) {
        let fromLeft = 0
        let fromRight = 0
        while (m > 0 && n > 1 && fromLeft < this.minGallop && fromRight < this.minGallop) {
          if (less(a[j], copy[i])) {
            moveRight(1)
            fromRight++
            fromLeft = 0
          } else {
            moveLeft(1)
            fromLeft++
            fromRight = 0
          }
        }
        if (m === 0 || n <= 1) break
        this.minGallop++
        do {
          if (this.minGallop > 1) this.minGallop--
          fromLeft = this.gallopRight(a[j], copy, i, n, 0)
          moveLeft(fromLeft)
          if (n <= 1) break
          moveRight(1)
          if (m === 0) break
          fromRight = this.gallopLeft(copy[i], a, j, m, 0)
          moveRight(fromRight)
          if (m === 0) break
          moveLeft(1)
          if (n === 1) break
        } while (fromLeft >= MIN_GALLOP || fromRight >= MIN_GALLOP)
        if (m > 0 && n > 1) this.minGallop++
      }
      // The last of the left run belongs at the end.
      if (n === 1) moveRight(m)
    } finally {
      moveLeft(n)
    }
  }

  // The same from the right, with the right run in a copy.
  private mergeHigh(start: number, leftLength: number, right: number, rightLength: number): void {
    const { a, less } = this
    const copy = a.slice(right, right + rightLength)
    let dest = right + rightLength - 1
    let i = start + leftLength - 1
    let n = leftLength
    let j = rightLength - 1
    let m = rightLength
    const moveLeft = (count: number): void => {
      for (let k = 0; k < count; k++) a[dest--] = a[i--]
      n -= count
    }
    const moveRight = (count: number): void => {
      for (let k = 0; k < count; k++) a[dest--] = copy[j--]
      m -= count
    }
    try {
      moveLeft(1)
      while (n > 0 && m > 1) {
        let fromLeft = 0
        let fromRight = 0
        while (n > 0 && m > 1 && fromLeft < this.minGallop && fromRight < this.minGallop) {
          if (less(copy[j], a[i])) {
            moveLeft(1)
            fromLeft++
            fromRight = 0
          } else {
            moveRight(1)
            fromRight++
            fromLeft = 0
          }
        }
        if (n === 0 || m <= 1) break
        this.minGallop++
        do {
          if (this.minGallop > 1) this.minGallop--
          fromLeft = n - this.gallopRight(copy[j], a, start, n, n - 1)
          moveLeft(fromLeft)
          if (n === 0) break
          moveRight(1)
          if (m === 1) break
          fromRight = m - this.gallopLeft(a[i], copy, 0, m, m - 1)
          moveRight(fromRight)
          if (m <= 1) break
          moveLeft(1)
          if (n === 0) break
        } while (fromLeft >= MIN_GALLOP || fromRight >= MIN_GALLOP)
        if (n > 0 && m > 1) this.minGallop++
      }
      // The first of the right run belongs at the front.
      if (m === 1) moveLeft(n)
    } finally {
      moveRight(m)
    }
  }
}

function minRun(n: number): number {
  let rest = 0
  let size = n
  while (size >= MAX_MINRUN) {
    rest |= size & 1
    size >>= 1
  }
  return size + rest
}

/// The level at which the runs of n1 items at s1 and of n2 items after them meet, in a tree over n items (powersort).
function powerOf(s1: number, n1: number, n2: number, n: number): number {
  let a = 2 * s1 + n1
  let b = a + n1 + n2
  for (let power = 1; ; power++) {
    if (a >= n) {
      a -= n
      b -= n
    } else if (b >= n) return power
    a *= 2
    b *= 2
  }
}

function reverse(a: number[], start: number, n: number): void {
  for (let i = start, j = start + n - 1; i < j; i++, j--) {
    const item = a[i]
    a[i] = a[j]
    a[j] = item
  }
}
