// A trace's text as it comes, in pieces that are cut anywhere: read line by line, or up to a mark. What was read is not kept.

import { FormatSyntaxError } from "./format.js"

export class TextReader {
  /// The line, from 1, where what was read last begins.
  line = 1
  /// Had it the end that it was read up to? What a text ends with may have none.
  ended = true
  /// Where the rest begins.
  private following = 1
  private piece = ""
  private at = 0
  private readonly pieces: Iterator<string>

  constructor(pieces: Iterable<string>) {
    this.pieces = pieces[Symbol.iterator]()
  }

  /// The next line, without its end; null when there is none.
  nextLine(): string | null {
    this.line = this.following++
    return this.take("\n")
  }

  /// What stands before the next mark, which is read too, or the rest without one; null when there is nothing. No line ends in a mark.
  nextUpTo(mark: string): string | null {
    this.line = this.following
    const text = this.take(mark)
    if (text !== null) this.following += lineEnds(text)
    return text
  }

  /// All that is left.
  rest(): string {
    const parts = [this.piece.slice(this.at)]
    for (let next = this.pieces.next(); !next.done; next = this.pieces.next()) parts.push(next.value)
    this.piece = ""
    this.at = 0
    return this.joined(parts)
  }

  /// What is wrong with what was read last: to be thrown.
  wrong(message: string): FormatSyntaxError {
    return new FormatSyntaxError(message, this.line)
  }

  private take(mark: string): string | null {
    const end = this.piece.indexOf(mark, this.at)
    if (end < 0) return this.gather(mark)
    const text = this.piece.slice(this.at, end)
    this.at = end + mark.length
    return text
  }

  // What lies in several pieces: each is looked through once, and they are joined once. A mark may lie in several, too.
  private gather(mark: string): string | null {
    const first = this.piece.slice(this.at)
    const parts = [first]
    const overlap = mark.length - 1
    let tail = lastOf(first, overlap)
    for (let next = this.pieces.next(); !next.done; next = this.pieces.next()) {
      const piece = next.value
      const found = (tail + piece).indexOf(mark)
      if (found >= 0) {
        this.piece = piece
        this.at = found + mark.length - tail.length
        parts.push(piece.slice(0, this.at))
        return this.joined(parts).slice(0, -mark.length)
      }
      parts.push(piece)
      tail = lastOf(piece.length < overlap ? tail + piece : piece, overlap)
    }
    this.piece = ""
    this.at = 0
    this.ended = false
    const text = this.joined(parts)
    return text === "" ? null : text
  }

  private joined(parts: readonly string[]): string {
    try {
      return parts.join("")
    } catch (error) {
      if (error instanceof RangeError) throw this.wrong("more text than a string can hold")
      throw error
    }
  }
}

/// How many line ends a text has.
export function lineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++
  return count
}

/// For formats whose every line is a step: `parse` makes it, or throws `text.wrong`.
export function stepByLine<Step>(parse: (line: string, text: TextReader) => Step): (text: TextReader) => Generator<Step> {
  return function* (text) {
    for (let line = text.nextLine(); line !== null; line = text.nextLine()) yield parse(line, text)
  }
}

function lastOf(text: string, count: number): string {
  return count === 0 ? "" : text.slice(-count)
}
