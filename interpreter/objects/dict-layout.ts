// How large CPython's table of a dict would be: programs see it when they change a dict while they go through it, and in
// `__sizeof__`. Nothing is stored this way.

/// How many entries a table of 2**log2 slots takes (`USABLE_FRACTION`).
export function usableEntries(log2: number): number {
  if (log2 === 0) return 0
  return log2 < 30 ? ((2 << log2) / 3) | 0 : Math.floor((2 * 2 ** log2) / 3)
}

/// The table for at least this many slots (`calculate_log2_keysize`).
export function log2ForSlots(slots: number): number {
  // (slots | 8) - 1, but at least 7: few slots that are no multiple of 8 get 16.
  return Math.max(3, bitLength((slots % 16 >= 8 ? slots : slots + 8) - 1))
}

/// The table that takes this many entries at once (`estimate_log2_keysize`).
export function log2ForEntries(entries: number): number {
  return log2ForSlots(Math.floor((entries * 3 + 1) / 2))
}

/// `dict.__sizeof__()` in bytes.
export function sizeInBytes(log2: number, isUnicode: boolean): number {
  if (log2 === 0) return 48
  const indexBytes = 2 ** (log2 < 8 ? log2 : log2 < 16 ? log2 + 1 : log2 + 2)
  return 48 + 32 + indexBytes + usableEntries(log2) * (isUnicode ? 16 : 24)
}

function bitLength(n: number): number {
  return n < 2 ** 31 ? 32 - Math.clz32(n) : 31 + bitLength(n / 2 ** 31)
}
