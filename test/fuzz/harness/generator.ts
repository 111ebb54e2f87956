// What a generator of Python cases is. A case is Python source, answered by CPython and by us; the answers must be equal.

import type fc from "fast-check"

export interface Generator {
  /// Names it on the command line and in the file of its sample.
  name: string
  /// Python run before each case, which sees the names it leaves.
  prelude?: string
  /// A case of one line is an expression, whose value is shown; one of several lines is a program, which leaves what is shown in
  /// `result`. It must end soon, take little memory, and say the same on every run (no clocks, no addresses, no set of objects).
  cases: fc.Arbitrary<string>
}

/// A case and what an engine answered: a repr, or the type and text of an error.
export interface Answer {
  source: string
  answer: string
}
