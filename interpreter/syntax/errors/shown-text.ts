// The text that a SyntaxError shows, as CPython has it: a line of the file, or what its tokenizer holds of a source that is no file.

import { Token } from "../../../grammar/generated/terms.js"
import type { TokenReader } from "../lowering.js"
import type { ParseMode } from "../parse.js"

/// The text for an error in the last line that was read.
export function shownText(reader: TokenReader, mode: ParseMode, line: number): string {
  const { source } = reader
  const text = source.shownLine(line)
  return isFile(reader, mode) ? text : source.text.slice(bufferStart(reader, line), source.lineStart(line)) + text
}

// Only of a program CPython tries to read the line again, under its file's name.
function isFile(reader: TokenReader, mode: ParseMode): boolean {
  return mode === "exec" && !/^<.*>$/.test(reader.filename)
}

// Its tokenizer keeps the lines before `line` while it is within a token: a string, or a backslash that joins lines.
function bufferStart(reader: TokenReader, line: number): number {
  let first = line
  while (first > 1 && isJoined(reader, first)) first--
  return reader.source.lineStart(first)
}

// Whether the end of the line before `line` stands in a string or behind a backslash; one before any token joins nothing.
function isJoined(reader: TokenReader, line: number): boolean {
  const { source } = reader
  const end = source.lineStart(line) - 1
  const start = source.lineStart(line - 1)
  const last = endOfTokens(reader, end)
  if (last > end) return true
  const rest = source.text.slice(Math.max(last, start), end)
  if (!rest.endsWith("\\") || rest.includes("#")) return false
  return last > start || rest.trim() !== "\\" || (line > 2 && isJoined(reader, line - 1))
}

// Where the last token ends that starts before `offset`.
function endOfTokens(reader: TokenReader, offset: number): number {
  const { starts, ends, types, count } = reader.tokens
  let end = 0
  for (let i = 0; i < count && starts[i]! <= offset; i++) {
    if (types[i] !== Token.newline && types[i] !== Token.error) end = ends[i]!
  }
  return end
}
