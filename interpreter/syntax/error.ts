// SyntaxError and its two subclasses, as parsing and compiling raise them.

export type SyntaxErrorType = "SyntaxError" | "IndentationError" | "TabError" | "_IncompleteInputError"

export interface SyntaxErrorFields {
  readonly type: SyntaxErrorType
  readonly message: string
  readonly filename: string
  readonly lineno: number | null
  readonly offset: number | null
  readonly text: string | null
  readonly end_lineno: number | null
  readonly end_offset: number | null
  /// Does `args` have the place too? Not where CPython's symbol table or a future import raises it.
  readonly isPlaced?: boolean
}

/// Offsets are 1-based characters (code points). The fields are those of CPython's exception: `args` is
/// `(message, (filename, lineno, offset, text, end_lineno, end_offset))`. All null: the error has no place.
/// Not a JavaScript Error: throwing one costs 2.5 us for a stack trace that nobody reads.
export class PySyntaxError implements SyntaxErrorFields {
  readonly type: SyntaxErrorType
  readonly message: string
  readonly filename: string
  readonly lineno: number | null
  readonly offset: number | null
  readonly text: string | null
  readonly end_lineno: number | null
  readonly end_offset: number | null
  readonly isPlaced: boolean

  constructor(fields: SyntaxErrorFields) {
    this.type = fields.type
    this.message = fields.message
    this.filename = fields.filename
    this.lineno = fields.lineno
    this.offset = fields.offset
    this.text = fields.text
    this.end_lineno = fields.end_lineno
    this.end_offset = fields.end_offset
    this.isPlaced = fields.isPlaced ?? true
  }
}
