// `co_exceptiontable`: which handler covers which code units.

/// Places are code units (two bytes each); `end` is exclusive, `depth` the height the stack is cut to.
export interface ExceptionEntry {
  readonly start: number
  readonly end: number
  readonly target: number
  readonly depth: number
  /// Is the place of the raising instruction pushed before the exception?
  readonly lasti: boolean
}

export function decodeExceptionTable(table: Uint8Array): ExceptionEntry[] {
  const entries: ExceptionEntry[] = []
  let at = 0
  const item = (): number => {
    let byte = table[at++]
    let value = byte & 63
    while ((byte & 0x40) !== 0) {
      byte = table[at++]
      value = (value << 6) | (byte & 63)
    }
    return value
  }
  while (at < table.length) {
    const start = item()
    const length = item()
    const target = item()
    const depthLasti = item()
    entries.push({ start, end: start + length, target, depth: depthLasti >> 1, lasti: (depthLasti & 1) !== 0 })
  }
  return entries
}
