// Where a SyntaxError of the error pass points, in CPython's arithmetic: from tokens, or from where its tokenizer stood.

import { Token } from "../../../grammar/generated/terms.js"
import { PySyntaxError, type SyntaxErrorType } from "../error.js"
import type { TokenReader } from "../lowering.js"
import type { ParseMode } from "../parse.js"
import { shownText } from "./shown-text.js"

/// Builds PySyntaxErrors. `fill` is how many tokens CPython has fetched by then.
export class Places {
  constructor(
    private readonly reader: TokenReader,
    private readonly mode: ParseMode,
    private readonly fill: () => number,
  ) {}

  /// Over the tokens `first` up to `to` (exclusive).
  over(message: string, first: number, to: number, type: SyntaxErrorType = "SyntaxError"): PySyntaxError {
    const end = to - 1
    return this.build(type, message, this.line(first), this.startColumn(first) + 1, this.endLine(end), this.endColumn(end) + 1)
  }

  /// From token `first` to where the tokenizer stands.
  from(message: string, first: number): PySyntaxError {
    const last = this.fill() - 1
    return this.build(
      "SyntaxError",
      message,
      this.line(first),
      this.startColumn(first) + 1,
      this.endLine(last),
      this.endColumn(last),
    )
  }

  /// At one token. Tokens without text of their own are where the tokenizer stands.
  token(message: string, token: number, type: SyntaxErrorType = "SyntaxError"): PySyntaxError {
    if (!this.hasColumns(token)) {
      return this.build(type, message, this.line(token), this.cursorColumn(), this.line(token), -1)
    }
    return this.over(message, token, token + 1, type)
  }

  /// At the last token fetched.
  last(message: string, type: SyntaxErrorType = "SyntaxError"): PySyntaxError {
    return this.token(message, this.fill() - 1, type)
  }

  /// From columns that count bytes from 1, as CPython has them. Both are turned into characters by the first line's text:
  /// an end in a later line may come out short, as it does there.
  build(
    type: SyntaxErrorType,
    message: string,
    lineno: number,
    column: number,
    end_lineno: number,
    endColumn: number,
  ): PySyntaxError {
    const text = this.text(lineno)
    const offset = charOffset(text, column)
    const end_offset = endColumn > 0 ? charOffset(text, endColumn) : endColumn
    return new PySyntaxError({ type, message, filename: this.reader.filename, lineno, offset, text, end_lineno, end_offset })
  }

  /// The last unclosed bracket's error.
  neverClosed(messageOf: (bracket: string) => string): PySyntaxError {
    const { source, tokens } = this.reader
    const { position, line } = tokens.open[tokens.open.length - 1]!
    const column = source.byteColumn(line, position) + 1
    return this.build("SyntaxError", messageOf(source.text[position]!), line, column, line, 0)
  }

  /// False for tokens CPython gives no columns: indents, dedents, the end of the file.
  hasColumns(token: number): boolean {
    const { tokens, source } = this.reader
    const type = tokens.types[token]
    if (token >= tokens.count || type === Token.indent || type === Token.dedent) return false
    const start = tokens.starts[token]!
    return type !== Token.newline || (start < source.text.length && !source.isImpliedEnd(start))
  }

  // The end of file has the last line's number.
  line(token: number): number {
    const { tokens, source } = this.reader
    if (source.text === "") return 0
    return token < tokens.count
      ? Math.min(tokens.lines[token]!, this.lastLine())
      : Math.max(1, this.lastLine(), source.lineCount - 1)
  }

  private lastLine(): number {
    return Math.max(1, this.reader.source.lineCount - 1)
  }

  private endLine(token: number): number {
    const { tokens, source } = this.reader
    if (!this.hasColumns(token)) return this.line(token)
    const end = source.lineAt(Math.max(tokens.starts[token]!, tokens.ends[token]! - 1))
    return Math.max(this.line(token), Math.min(end, this.lastLine()))
  }

  private startColumn(token: number): number {
    return this.hasColumns(token) ? this.column(this.line(token), this.reader.tokens.starts[token]!) : this.cursorColumn() - 1
  }

  private endColumn(token: number): number {
    return this.hasColumns(token) ? this.column(this.endLine(token), this.reader.tokens.ends[token]!) : this.cursorColumn()
  }

  private column(line: number, position: number): number {
    return this.reader.source.byteColumn(line, position)
  }

  // Bytes before the cursor in its line, after the last token fetched.
  private cursorColumn(): number {
    const { tokens, source } = this.reader
    const last = Math.min(this.fill(), tokens.count + 1) - 1
    const line = this.line(last)
    // At the end of the file the cursor is behind the last line end; a dedent there too.
    if (last >= tokens.count || tokens.starts[last]! >= source.text.length) {
      const end = source.text.length
      return source.byteColumn(line, source.isImpliedEnd(end - 1) ? end - 1 : end)
    }
    return this.column(line, tokens.starts[last]!)
  }

  // What is shown of the line: without its line end when the tokenizer has gone on to a later line.
  private text(line: number): string {
    const isLast = this.endLine(Math.max(0, this.fill() - 1)) <= line
    return isLast ? shownText(this.reader, this.mode, line) : this.reader.source.shownLine(line).replace(/\n$/, "")
  }
}

// How many characters the first `bytes` bytes of the line are; at most one more than the line has.
function charOffset(line: string, bytes: number): number {
  let offset = 0
  for (const char of line) {
    if (bytes <= 0) return offset
    const code = char.codePointAt(0)!
    bytes -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    offset++
  }
  return bytes > 0 ? offset + 1 : offset
}
