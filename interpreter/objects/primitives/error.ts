// What the primitives throw. The object layer turns it into the Python exception it names.

/// An error of a pure function: the name of a built-in exception and CPython's message. Not a JS `Error`: those are slow to make.
export class PrimitiveError {
  readonly kind: PrimitiveErrorKind
  readonly message: string
  constructor(kind: PrimitiveErrorKind, message: string) {
    this.kind = kind
    this.message = message
  }
  toString(): string {
    return `${this.kind}: ${this.message}`
  }
}

export type PrimitiveErrorKind =
  | "ValueError"
  | "OverflowError"
  | "ZeroDivisionError"
  | "TypeError"
  | "MemoryError"
  | "LookupError"
  | "IndexError"
  /// An OSError-like pair as `OverflowError(34, "...")`: only `rangeError` makes it.
  | "ErrnoOverflowError"

export function valueError(message: string): PrimitiveError {
  return new PrimitiveError("ValueError", message)
}

export function overflowError(message: string): PrimitiveError {
  return new PrimitiveError("OverflowError", message)
}

export function zeroDivision(message: string): PrimitiveError {
  return new PrimitiveError("ZeroDivisionError", message)
}

/// `OverflowError(34, 'Numerical result out of range')`: two arguments; `message` is the second, the first is 34.
export function resultOutOfRange(): PrimitiveError {
  return new PrimitiveError("ErrnoOverflowError", "Numerical result out of range")
}
