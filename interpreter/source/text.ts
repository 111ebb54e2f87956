// A source text as the tokenizer and the error messages need it: "\n" line ends, and offset <-> line and column.

/// A source as CPython's tokenizer sees it: every line end is "\n", the last line has one too.
export function normalizeLineEnds(text: string): string {
  const unified = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text
  return unified.length > 0 && !unified.endsWith("\n") ? `${unified}\n` : unified
}

/// Lines count from 1, columns are UTF-8 bytes from 0, offsets are indices into the string.
export class SourceText {
  // Start of each line; null until somebody asks, as a program that parses may never ask.
  private starts: Int32Array | null = null
  private lineCountValue = 0
  // 0 unknown, 1 ASCII, 2 not.
  private readonly ascii: boolean
  private asciiLines: Uint8Array | null = null
  // The last column computed on a line that is not ASCII: columns are asked for from left to right.
  private lastLine = 0
  private lastOffset = 0
  private lastColumn = 0

  /// `impliedEnd`: the last line end is not in the source, and error messages must not show it.
  constructor(
    readonly text: string,
    private readonly impliedEnd = false,
  ) {
    this.ascii = !/[^\0-\x7f]/.test(text)
  }

  get lineStarts(): Int32Array {
    return this.starts ?? this.computeStarts()
  }

  get lineCount(): number {
    this.lineStarts
    return this.lineCountValue
  }

  /// The line with its "\n", or "" past the end.
  line(line: number): string {
    const { lineStarts } = this
    if (line < 1 || line > this.lineCountValue) return ""
    return this.text.slice(lineStarts[line - 1], lineStarts[line])
  }

  /// The line as error messages show it.
  shownLine(line: number): string {
    const text = this.line(line)
    return this.impliedEnd && this.lineStart(line + 1) === this.text.length ? text.replace(/\n$/, "") : text
  }

  /// Whether the line end at `offset` is only implied.
  isImpliedEnd(offset: number): boolean {
    return this.impliedEnd && offset === this.text.length - 1
  }

  lineStart(line: number): number {
    const { lineStarts } = this
    return line > this.lineCountValue ? this.text.length : lineStarts[line - 1]!
  }

  lineAt(offset: number): number {
    const { lineStarts } = this
    let low = 0
    let high = this.lineCountValue - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (lineStarts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /// UTF-8 bytes from the start of `line` to `offset`.
  byteColumn(line: number, offset: number): number {
    const start = this.lineStarts[line - 1]!
    if (this.ascii || this.isAsciiLine(line)) return offset - start
    let from = start
    let column = 0
    if (this.lastLine === line && this.lastOffset <= offset) {
      from = this.lastOffset
      column = this.lastColumn
    }
    column += utf8Length(this.text, from, offset)
    this.lastLine = line
    this.lastOffset = offset
    this.lastColumn = column
    return column
  }

  /// Code points from the start of `line` to `offset`.
  charColumn(line: number, offset: number): number {
    return codePointCount(this.text, this.lineStarts[line - 1]!, offset)
  }

  private isAsciiLine(line: number): boolean {
    this.asciiLines ??= new Uint8Array(this.lineCountValue + 2)
    let known = this.asciiLines[line]!
    if (known === 0) {
      const end = line < this.lineCountValue ? this.lineStarts[line]! : this.text.length
      known = utf8Length(this.text, this.lineStarts[line - 1]!, end) === end - this.lineStarts[line - 1]! ? 1 : 2
      this.asciiLines[line] = known
    }
    return known === 1
  }

  private computeStarts(): Int32Array {
    const { text } = this
    let starts = new Int32Array(Math.max(16, text.length >> 4))
    let count = 0
    let start = 0
    for (;;) {
      if (count + 1 >= starts.length) {
        const wider = new Int32Array(starts.length * 2)
        wider.set(starts)
        starts = wider
      }
      starts[count++] = start
      const end = text.indexOf("\n", start)
      if (end < 0) break
      start = end + 1
    }
    starts[count] = text.length
    this.lineCountValue = count
    this.starts = starts
    return starts
  }
}

function utf8Length(text: string, from: number, to: number): number {
  let length = to - from
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    // A surrogate pair is two units here and four bytes there.
    if (code >= 0x80) length += code < 0x800 || (code & 0xf800) === 0xd800 ? 1 : 2
  }
  return length
}

function codePointCount(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count++
  return count
}
