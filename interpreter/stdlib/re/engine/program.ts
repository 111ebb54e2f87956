// What a pattern compiles to: the instruction set of the matcher, and the hints that let a search skip ahead.

import type { CharSet } from "./ranges.js"

/// Instructions are words of `Program.code`: the opcode, then its operands. Addresses are absolute.
/// A "retry" instruction is where the matcher resumes when it takes a choice back; `extra` is a number saved with the choice.
export const enum Op {
  FAIL,
  /// Ends the pattern.
  MATCH,
  /// Resumed when the body of an assertion, an atomic group or a needed possessive round has failed.
  BARRIER_FAIL,
  /// char
  CHAR,
  /// n, char * n
  CHARS,
  /// char, char: either
  PAIR,
  /// char: any other
  NOT,
  /// set
  SET,
  /// Anything but a newline.
  ANY,
  ALL,
  AT_START,
  AT_LINE_START,
  AT_END,
  AT_LINE_END,
  AT_STRING_END,
  /// set of word characters
  AT_BOUNDARY,
  AT_NON_BOUNDARY,
  /// index: 2 * (group - 1), + 1 for the end
  MARK,
  /// address
  JUMP,
  /// next alternative (0 for none), set of first characters (-1 for unknown)
  ALT,
  /// min, max, unit, a, b; a REPEAT_ONE_RETRY follows.
  REPEAT_ONE,
  /// char (-1), set (-1) that the tail starts with; `extra` is the first position allowed.
  REPEAT_ONE_RETRY,
  /// min, max, unit, a, b; a LAZY_ONE_RETRY follows.
  LAZY_ONE,
  /// `extra` is the last position allowed.
  LAZY_ONE_RETRY,
  /// min, max, unit, a, b
  POSSESSIVE_ONE,
  /// address of the UNTIL, min, max, set of the body's first characters (-1); the body follows.
  REPEAT,
  MAX_UNTIL,
  /// A MIN_UNTIL_RETRY follows.
  MIN_UNTIL,
  MIN_UNTIL_RETRY,
  /// min, max, address of the POSSESSIVE_TAIL; a POSSESSIVE_NEXT and the body follow.
  POSSESSIVE,
  POSSESSIVE_NEXT,
  POSSESSIVE_END,
  POSSESSIVE_TAIL,
  /// characters to go back
  ASSERT,
  ASSERT_END,
  /// characters to go back, address of the ASSERT_NOT_CONTINUE
  ASSERT_NOT,
  ASSERT_NOT_END,
  ASSERT_NOT_CONTINUE,
  ATOMIC,
  ATOMIC_END,
  /// index, case rule
  GROUPREF,
  /// index, address if the group has not matched
  CONDITIONAL,
}

/// What a single-character repeat repeats, with operands `a` and `b`.
export const enum Unit {
  ALL,
  ANY,
  CHAR,
  NOT,
  PAIR,
  SET,
}

export const enum CaseRule {
  EXACT,
  ASCII,
  UNICODE,
}

/// Where a match can begin.
export type SearchHint =
  | { kind: "anywhere" }
  /// Only at position 0.
  | { kind: "start" }
  /// At 0 and after each newline.
  | { kind: "lineStart" }
  /// With this text; `whole` if the pattern is nothing else.
  | { kind: "prefix"; text: string; chars: readonly number[]; whole: boolean }
  | { kind: "set"; set: CharSet }

export interface Program {
  readonly code: Int32Array
  readonly sets: readonly CharSet[]
  /// Capturing groups, without group 0.
  readonly groups: number
  /// No match is shorter.
  readonly minWidth: number
  readonly hint: SearchHint
}
