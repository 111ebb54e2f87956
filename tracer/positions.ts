// Positions: places of source text in the terms of finished code, lines from 1 and columns in UTF-8 bytes.

import type { CodePosition } from "../interpreter/index.js"

/// One text for one place; null where a position has no columns.
export function positionKey(position: Partial<CodePosition>): string | null {
  const { lineno, col_offset, end_lineno, end_col_offset } = position
  if (lineno === undefined || lineno === null || col_offset === undefined || col_offset === null) return null
  return `${lineno}:${col_offset}:${end_lineno}:${end_col_offset}`
}

/// Does it lie in the whole? No position without columns does.
export function isWithin(position: CodePosition, whole: CodePosition): boolean {
  const { lineno, col_offset, end_lineno, end_col_offset } = position
  if (lineno === null || col_offset === null || end_lineno === null || end_col_offset === null) return false
  const startsAfter = lineno > (whole.lineno as number) || (lineno === whole.lineno && col_offset >= (whole.col_offset as number))
  const endsBefore =
    end_lineno < (whole.end_lineno as number) ||
    (end_lineno === whole.end_lineno && end_col_offset <= (whole.end_col_offset as number))
  return startsAfter && endsBefore
}

/// The index in a line of the character that begins so many UTF-8 bytes in.
export function unitOf(line: string, bytes: number): number {
  let at = 0
  for (let left = bytes; left > 0 && at < line.length; ) {
    const code = line.codePointAt(at) as number
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    at += code < 0x10000 ? 1 : 2
  }
  return at
}
