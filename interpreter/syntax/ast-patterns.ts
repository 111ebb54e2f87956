// The cases of a match statement and their patterns (see ast.ts).

import type { Position } from "./ast.js"
import type { expr } from "./ast-expressions.js"
import type { stmt } from "./ast-statements.js"

export interface match_case {
  kind: "match_case"
  pattern: pattern
  guard: expr | null
  body: stmt[]
}

export type pattern = MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr

export interface MatchValue extends Position {
  kind: "MatchValue"
  value: expr
}

export interface MatchSingleton extends Position {
  kind: "MatchSingleton"
  value: boolean | null
}

export interface MatchSequence extends Position {
  kind: "MatchSequence"
  patterns: pattern[]
}

export interface MatchMapping extends Position {
  kind: "MatchMapping"
  keys: expr[]
  patterns: pattern[]
  rest: string | null
}

export interface MatchClass extends Position {
  kind: "MatchClass"
  cls: expr
  patterns: pattern[]
  kwd_attrs: string[]
  kwd_patterns: pattern[]
}

export interface MatchStar extends Position {
  kind: "MatchStar"
  name: string | null
}

export interface MatchAs extends Position {
  kind: "MatchAs"
  pattern: pattern | null
  name: string | null
}

export interface MatchOr extends Position {
  kind: "MatchOr"
  patterns: pattern[]
}
