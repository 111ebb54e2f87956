// What every lowering function is given: the tree, its tokens, the text, and positions from tokens.

import { Token } from "../../grammar/generated/terms.js"
import type { TokenList } from "../../grammar/token-list.js"
import type { FlatTree } from "../../grammar/tree.js"
import type { SourceText } from "../source/text.js"
import type { Position } from "./ast.js"
import { PySyntaxError } from "./error.js"

export interface SyntaxWarning {
  readonly category: "SyntaxWarning"
  readonly message: string
  readonly lineno: number
  /// What to throw instead when the program's filters make the warning an error.
  readonly asError: () => PySyntaxError
}

export interface LiteralOptions {
  /// The character(s) a `\N{name}` escape stands for; without it, every such name is unknown.
  unicodeName?: (name: string) => string | undefined
  /// How many digits a decimal integer may have (`sys.set_int_max_str_digits`); 0 is no limit.
  maxDigits?: number
}

/// Thrown by lowering for a tree that CPython's grammar would not have accepted: the error pass says what is wrong.
export const notPython = { message: "not Python" } as const

/// Access to tokens and positions, for lowering and for the error pass alike.
export class TokenReader {
  readonly warnings: SyntaxWarning[] = []

  constructor(
    readonly source: SourceText,
    readonly tokens: TokenList,
    readonly filename: string,
    readonly literals: LiteralOptions,
  ) {}

  text(token: number): string {
    return this.source.text.slice(this.tokens.starts[token], this.tokens.ends[token])
  }

  /// An identifier as the program means it: NFKC-normalised.
  identifier(token: number): string {
    const text = this.text(token)
    return /^[\0-\x7f]*$/.test(text) ? text : text.normalize("NFKC")
  }

  /// The position from token `first` up to, not including, token `to`.
  span(first: number, to: number): Position {
    const { tokens, source } = this
    const lineno = tokens.lines[first]!
    const last = to - 1
    const end = tokens.ends[last]!
    let endLine = tokens.lines[last]!
    if (end >= source.lineStart(endLine + 1)) endLine = source.lineAt(end)
    return {
      lineno,
      col_offset: source.byteColumn(lineno, tokens.starts[first]!),
      end_lineno: endLine,
      end_col_offset: source.byteColumn(endLine, end),
    }
  }

  warn(message: string, token: number): void {
    const asError = () => this.error(message, token)
    this.warnings.push({ category: "SyntaxWarning", message, lineno: this.tokens.lines[token]!, asError })
  }

  /// A SyntaxError over tokens `first` to `last`, both inclusive.
  error(message: string, first: number, last = first): PySyntaxError {
    return this.errorAt(message, this.span(first, last + 1))
  }

  /// A SyntaxError at one token, a line end included.
  errorAtToken(message: string, token: number): PySyntaxError {
    const { source, tokens } = this
    const span = this.span(token, token + 1)
    const end = source.byteColumn(span.lineno, tokens.ends[token]!)
    return this.errorAt(message, { ...span, end_lineno: span.lineno, end_col_offset: end })
  }

  errorAt(message: string, span: Position): PySyntaxError {
    const { source } = this
    const line = source.shownLine(span.lineno)
    const endLine = source.shownLine(span.end_lineno)
    return new PySyntaxError({
      type: "SyntaxError",
      message,
      filename: this.filename,
      lineno: span.lineno,
      offset: span.col_offset < 0 ? 0 : charOffset(line, span.col_offset) + 1,
      text: line,
      end_lineno: span.end_lineno,
      end_offset: span.end_col_offset < 0 ? 0 : charOffset(endLine, span.end_col_offset) + 1,
    })
  }
}

function charOffset(line: string, bytes: number): number {
  let offset = 0
  for (const char of line) {
    if (bytes <= 0) break
    const code = char.codePointAt(0)!
    bytes -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    offset++
  }
  return offset
}

export class Lowering extends TokenReader {
  constructor(
    source: SourceText,
    tokens: TokenList,
    filename: string,
    literals: LiteralOptions,
    readonly tree: FlatTree,
  ) {
    super(source, tokens, filename, literals)
  }

  /// The position of a node of the tree.
  at(node: number): Position {
    return this.span(this.tree.from[node]!, this.tree.to[node]!)
  }

  /// The position of a statement that ends in a block: without the block's last line end and dedent.
  atStatement(first: number, node: number): Position {
    const { types } = this.tokens
    let to = this.tree.to[node]!
    while (types[to - 1] === Token.newline || types[to - 1] === Token.dedent) to--
    return this.span(first, to)
  }

  type(node: number): number {
    return this.tree.type[node]!
  }

  /// The token a node starts with, its type and its text.
  token(node: number): number {
    return this.tree.from[node]!
  }

  tokenType(node: number): number {
    return this.tokens.types[this.tree.from[node]!]!
  }

  name(node: number): string {
    return this.identifier(this.tree.from[node]!)
  }

  children(node: number): number[] {
    const { end } = this.tree
    const children: number[] = []
    for (let child = node + 1; child < end[node]!; child = end[child]!) children.push(child)
    return children
  }

  /// A node's only or first child.
  first(node: number): number {
    if (node + 1 >= this.tree.end[node]!) throw new Error(`node ${this.tree.type[node]} has no child`)
    return node + 1
  }

  hasChildren(node: number): boolean {
    return node + 1 < this.tree.end[node]!
  }

  reject(): never {
    throw notPython
  }
}
