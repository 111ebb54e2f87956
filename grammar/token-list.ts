// What the tokenizer hands over: typed arrays, one entry a token, and the error that ended them, if one did.

/// What was wrong, before a line's text and a file name are known. Lines from 1; offsets count characters from 1.
/// `raised`: CPython's tokenizer raises this at once, and even after a syntax error further up the file.
/// Others (indentation, end of file) count only when the parser reaches the `error` token.
export interface TokenizerError {
  readonly type: "SyntaxError" | "IndentationError" | "TabError"
  readonly message: string
  readonly raised: boolean
  readonly line: number
  readonly offset: number
  readonly endOffset: number
  /// Where CPython's tokenizer stood (an index into the text): what brackets were open there is in `open`.
  readonly position: number
  /// Where it lacks what could follow, or -1.
  readonly lacksAt: number
}

export interface TokenizerWarning {
  readonly message: string
  readonly position: number
  /// The end of what was read when the warning was due.
  readonly read: number
}

/// A bracket that was open at the end: its place in the text.
export interface OpenBracket {
  readonly position: number
  readonly line: number
}

export class TokenList {
  count = 0
  types = new Uint16Array(256)
  /// Indices into the text. An end is exclusive.
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  /// The line a token starts in, from 1.
  lines = new Int32Array(256)
  error: TokenizerError | null = null
  warnings: TokenizerWarning[] = []
  /// Brackets still open where tokens end, outermost first.
  open: OpenBracket[] = []
  /// How many f-strings are open where tokens end.
  openFStrings = 0

  add(type: number, start: number, end: number, line: number): void {
    const n = this.count
    if (n === this.types.length) this.grow()
    this.types[n] = type
    this.starts[n] = start
    this.ends[n] = end
    this.lines[n] = line
    this.count = n + 1
  }

  private grow(): void {
    const capacity = this.types.length * 4
    this.types = widened(this.types, new Uint16Array(capacity))
    this.starts = widened(this.starts, new Int32Array(capacity))
    this.ends = widened(this.ends, new Int32Array(capacity))
    this.lines = widened(this.lines, new Int32Array(capacity))
  }
}

function widened<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
