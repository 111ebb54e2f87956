// CPython 3.13's abstract syntax, by the names of Python.asdl: one interface a constructor, one union a sum type. The compiler, the
// dumper and the lowering must all cover exactly this list.

import type { arg, arguments_, comprehension, expr, keyword } from "./ast-expressions.js"
import type { match_case, pattern } from "./ast-patterns.js"
import type { alias, excepthandler, stmt, type_param, withitem } from "./ast-statements.js"

export type * from "./ast-expressions.js"
export type * from "./ast-patterns.js"
export type * from "./ast-statements.js"

/// Where a node stands: lines from 1, columns in UTF-8 bytes from 0, end exclusive (as in CPython's `ast`).
export interface Position {
  lineno: number
  col_offset: number
  end_lineno: number
  end_col_offset: number
}

export type mod = Module | Interactive | Expression | FunctionType

export interface Module {
  kind: "Module"
  body: stmt[]
  type_ignores: type_ignore[]
}

export interface Interactive {
  kind: "Interactive"
  body: stmt[]
}

export interface Expression {
  kind: "Expression"
  body: expr
}

export interface FunctionType {
  kind: "FunctionType"
  argtypes: expr[]
  returns: expr
}

export type type_ignore = TypeIgnore

export interface TypeIgnore {
  kind: "TypeIgnore"
  lineno: number
  tag: string
}

export type Node =
  | mod
  | stmt
  | expr
  | comprehension
  | excepthandler
  | arguments_
  | arg
  | keyword
  | alias
  | withitem
  | match_case
  | pattern
  | type_ignore
  | type_param
