// Statements of the abstract syntax, with the parts that belong to them (see ast.ts).

import type { Position } from "./ast.js"
import type { arguments_, expr, keyword, operator } from "./ast-expressions.js"
import type { match_case } from "./ast-patterns.js"

export type stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | Expr
  | Pass
  | Break
  | Continue

export interface FunctionDef extends Position {
  kind: "FunctionDef"
  name: string
  args: arguments_
  body: stmt[]
  decorator_list: expr[]
  returns: expr | null
  type_comment: string | null
  type_params: type_param[]
}

export interface AsyncFunctionDef extends Position {
  kind: "AsyncFunctionDef"
  name: string
  args: arguments_
  body: stmt[]
  decorator_list: expr[]
  returns: expr | null
  type_comment: string | null
  type_params: type_param[]
}

export interface ClassDef extends Position {
  kind: "ClassDef"
  name: string
  bases: expr[]
  keywords: keyword[]
  body: stmt[]
  decorator_list: expr[]
  type_params: type_param[]
}

export interface Return extends Position {
  kind: "Return"
  value: expr | null
}

export interface Delete extends Position {
  kind: "Delete"
  targets: expr[]
}

export interface Assign extends Position {
  kind: "Assign"
  targets: expr[]
  value: expr
  type_comment: string | null
}

export interface TypeAlias extends Position {
  kind: "TypeAlias"
  name: expr
  type_params: type_param[]
  value: expr
}

export interface AugAssign extends Position {
  kind: "AugAssign"
  target: expr
  op: operator
  value: expr
}

export interface AnnAssign extends Position {
  kind: "AnnAssign"
  target: expr
  annotation: expr
  value: expr | null
  simple: number
}

export interface For extends Position {
  kind: "For"
  target: expr
  iter: expr
  body: stmt[]
  orelse: stmt[]
  type_comment: string | null
}

export interface AsyncFor extends Position {
  kind: "AsyncFor"
  target: expr
  iter: expr
  body: stmt[]
  orelse: stmt[]
  type_comment: string | null
}

export interface While extends Position {
  kind: "While"
  test: expr
  body: stmt[]
  orelse: stmt[]
}

export interface If extends Position {
  kind: "If"
  test: expr
  body: stmt[]
  orelse: stmt[]
}

export interface With extends Position {
  kind: "With"
  items: withitem[]
  body: stmt[]
  type_comment: string | null
}

export interface AsyncWith extends Position {
  kind: "AsyncWith"
  items: withitem[]
  body: stmt[]
  type_comment: string | null
}

export interface Match extends Position {
  kind: "Match"
  subject: expr
  cases: match_case[]
}

export interface Raise extends Position {
  kind: "Raise"
  exc: expr | null
  cause: expr | null
}

export interface Try extends Position {
  kind: "Try"
  body: stmt[]
  handlers: excepthandler[]
  orelse: stmt[]
  finalbody: stmt[]
}

export interface TryStar extends Position {
  kind: "TryStar"
  body: stmt[]
  handlers: excepthandler[]
  orelse: stmt[]
  finalbody: stmt[]
}

export interface Assert extends Position {
  kind: "Assert"
  test: expr
  msg: expr | null
}

export interface Import extends Position {
  kind: "Import"
  names: alias[]
}

export interface ImportFrom extends Position {
  kind: "ImportFrom"
  module: string | null
  names: alias[]
  level: number | null
}

export interface Global extends Position {
  kind: "Global"
  names: string[]
}

export interface Nonlocal extends Position {
  kind: "Nonlocal"
  names: string[]
}

export interface Expr extends Position {
  kind: "Expr"
  value: expr
}

export interface Pass extends Position {
  kind: "Pass"
}

export interface Break extends Position {
  kind: "Break"
}

export interface Continue extends Position {
  kind: "Continue"
}

export type excepthandler = ExceptHandler

export interface ExceptHandler extends Position {
  kind: "ExceptHandler"
  type: expr | null
  name: string | null
  body: stmt[]
}

export interface alias extends Position {
  kind: "alias"
  name: string
  asname: string | null
}

export interface withitem {
  kind: "withitem"
  context_expr: expr
  optional_vars: expr | null
}

export type type_param = TypeVar | ParamSpec | TypeVarTuple

export interface TypeVar extends Position {
  kind: "TypeVar"
  name: string
  bound: expr | null
  default_value: expr | null
}

export interface ParamSpec extends Position {
  kind: "ParamSpec"
  name: string
  default_value: expr | null
}

export interface TypeVarTuple extends Position {
  kind: "TypeVarTuple"
  name: string
  default_value: expr | null
}
