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

const FIRST = 256

export class TokenList {
  count = 0
  types: Uint16Array
  /// Indices into the text. An end is exclusive.
  starts: Int32Array
  ends: Int32Array
  /// The line a token starts in, from 1.
  lines: Int32Array
  error: TokenizerError | null = null
  warnings: TokenizerWarning[] = []
  /// Brackets still open where tokens end, outermost first.
  open: OpenBracket[] = []
  /// How many f-strings are open where tokens end.
  openFStrings = 0

  // One buffer for all of them: a buffer costs as much as a dozen tokens.
  constructor() {
    const buffer = new ArrayBuffer(14 * FIRST)
    this.starts = new Int32Array(buffer, 0, FIRST)
    this.ends = new Int32Array(buffer, 4 * FIRST, FIRST)
    this.lines = new Int32Array(buffer, 8 * FIRST, FIRST)
    this.types = new Uint16Array(buffer, 12 * FIRST, FIRST)
  }

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
