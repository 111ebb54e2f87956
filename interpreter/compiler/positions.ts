// `co_linetable`: the source place of each code unit. Decoded on demand, since only errors, tracing and `dis` ask.

import type { Code } from "./code.js"

/// As `co_positions()` has it: null where the table says nothing. Columns are UTF-8 bytes.
export interface CodePosition {
  readonly lineno: number | null
  readonly end_lineno: number | null
  readonly col_offset: number | null
  readonly end_col_offset: number | null
}

/// One run of code units with one place.
export interface PositionRange extends CodePosition {
  readonly start: number
  readonly end: number
}

const enum Kind {
  ONE_LINE0 = 10,
  NO_COLUMNS = 13,
  LONG = 14,
  NONE = 15,
}

/// All runs, in the order of the code.
export function positionRanges(code: Code): PositionRange[] {
  const table = code.linetable
  const ranges: PositionRange[] = []
  let at = 0
  let line = code.firstlineno
  let unit = 0
  const varint = (): number => {
    let byte = table[at++]
    let value = byte & 63
    for (let shift = 6; (byte & 0x40) !== 0; shift += 6) {
      byte = table[at++]
      value |= (byte & 63) << shift
    }
    return value
  }
  const signedVarint = (): number => {
    const value = varint()
    return (value & 1) !== 0 ? -(value >>> 1) : value >>> 1
  }
  while (at < table.length) {
    const first = table[at++]
    const kind = (first >> 3) & 15
    const start = unit
    unit += (first & 7) + 1
    let lineno: number | null = null
    let endLine: number | null = null
    let column: number | null = null
    let endColumn: number | null = null
    if (kind === Kind.LONG) {
      lineno = line += signedVarint()
      endLine = line + varint()
      column = varint() - 1
      endColumn = varint() - 1
      if (column < 0) column = null
      if (endColumn < 0) endColumn = null
    } else if (kind === Kind.NO_COLUMNS) {
      lineno = endLine = line += signedVarint()
    } else if (kind >= Kind.ONE_LINE0 && kind < Kind.NO_COLUMNS) {
      lineno = endLine = line += kind - Kind.ONE_LINE0
      column = table[at++]
      endColumn = table[at++]
    } else if (kind !== Kind.NONE) {
      const second = table[at++]
      lineno = endLine = line
      column = (kind << 3) | (second >> 4)
      endColumn = column + (second & 15)
    }
    ranges.push({ start, end: unit, lineno, end_lineno: endLine, col_offset: column, end_col_offset: endColumn })
  }
  return ranges
}

/// The place of the code unit; null if the code has no such unit.
export function positionOf(code: Code, unit: number): CodePosition | null {
  for (const range of positionRanges(code)) if (unit < range.end) return unit < range.start ? null : range
  return null
}

/// The line of the code unit; null where no line stands for it.
export function lineOf(code: Code, unit: number): number | null {
  const { ends, lines } = (code.lineRuns ??= lineRunsOf(code))
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle] <= unit) low = middle + 1
    else high = middle
  }
  return low < lines.length && lines[low] >= 0 ? lines[low] : null
}

// Every code that runs is asked for its lines: they are read without an object for each place.
function lineRunsOf(code: Code): NonNullable<Code["lineRuns"]> {
  const { linetable: table } = code
  const ends: number[] = []
  const lines: number[] = []
  let line = code.firstlineno
  let unit = 0
  for (let at = 0; at < table.length; ) {
    const first = table[at++]
    const kind = (first >> 3) & 15
    if (kind === Kind.LONG || kind === Kind.NO_COLUMNS) line += signedVarintAt(table, at)
    else if (kind >= Kind.ONE_LINE0 && kind < Kind.NO_COLUMNS) line += kind - Kind.ONE_LINE0
    // The first byte of a place alone has its highest bit.
    while (at < table.length && table[at] < 128) at++
    unit += (first & 7) + 1
    const shown = kind === Kind.NONE ? -1 : line
    if (lines.length > 0 && lines[lines.length - 1] === shown) ends[ends.length - 1] = unit
    else {
      ends.push(unit)
      lines.push(shown)
    }
  }
  return { ends: new Int32Array(ends), lines: new Int32Array(lines) }
}

function signedVarintAt(table: Uint8Array, from: number): number {
  let value = table[from] & 63
  for (let at = from, shift = 6; (table[at] & 0x40) !== 0; shift += 6) value |= (table[++at] & 63) << shift
  return (value & 1) !== 0 ? -(value >>> 1) : value >>> 1
}

/// The lines of code units that ascend; -1 for none.
export function linesOf(code: Code, units: Int32Array): Int32Array {
  const { ends, lines } = (code.lineRuns ??= lineRunsOf(code))
  const found = new Int32Array(units.length)
  for (let i = 0, run = 0; i < units.length; i++) {
    while (run < ends.length && ends[run] <= units[i]) run++
    found[i] = run < lines.length ? lines[run] : -1
  }
  return found
}
