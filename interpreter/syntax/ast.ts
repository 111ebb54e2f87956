// CPython 3.13's abstract syntax, by the names of Python.asdl: one interface a constructor, one union a sum type.
// One file, because the compiler, the dumper and the lowering must all cover exactly this list.

import type { ConstantValue } from "./constant.js"

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

export type expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | Set
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice

export interface BoolOp extends Position {
  kind: "BoolOp"
  op: boolop
  values: expr[]
}

export interface NamedExpr extends Position {
  kind: "NamedExpr"
  target: expr
  value: expr
}

export interface BinOp extends Position {
  kind: "BinOp"
  left: expr
  op: operator
  right: expr
}

export interface UnaryOp extends Position {
  kind: "UnaryOp"
  op: unaryop
  operand: expr
}

export interface Lambda extends Position {
  kind: "Lambda"
  args: arguments_
  body: expr
}

export interface IfExp extends Position {
  kind: "IfExp"
  test: expr
  body: expr
  orelse: expr
}

export interface Dict extends Position {
  kind: "Dict"
  keys: (expr | null)[]
  values: expr[]
}

export interface Set extends Position {
  kind: "Set"
  elts: expr[]
}

export interface ListComp extends Position {
  kind: "ListComp"
  elt: expr
  generators: comprehension[]
}

export interface SetComp extends Position {
  kind: "SetComp"
  elt: expr
  generators: comprehension[]
}

export interface DictComp extends Position {
  kind: "DictComp"
  key: expr
  value: expr
  generators: comprehension[]
}

export interface GeneratorExp extends Position {
  kind: "GeneratorExp"
  elt: expr
  generators: comprehension[]
}

export interface Await extends Position {
  kind: "Await"
  value: expr
}

export interface Yield extends Position {
  kind: "Yield"
  value: expr | null
}

export interface YieldFrom extends Position {
  kind: "YieldFrom"
  value: expr
}

export interface Compare extends Position {
  kind: "Compare"
  left: expr
  ops: cmpop[]
  comparators: expr[]
}

export interface Call extends Position {
  kind: "Call"
  func: expr
  args: expr[]
  keywords: keyword[]
}

export interface FormattedValue extends Position {
  kind: "FormattedValue"
  value: expr
  conversion: number
  format_spec: expr | null
}

export interface JoinedStr extends Position {
  kind: "JoinedStr"
  values: expr[]
}

export interface Constant extends Position {
  kind: "Constant"
  value: ConstantValue
  /// CPython's `kind` field ("u" for a u-prefixed string); `kind` is the discriminant here.
  prefix: string | null
  /// Of a str that a JavaScript string does not hold (see surrogates.ts).
  splits?: readonly number[]
}

export interface Attribute extends Position {
  kind: "Attribute"
  value: expr
  attr: string
  ctx: expr_context
}

export interface Subscript extends Position {
  kind: "Subscript"
  value: expr
  slice: expr
  ctx: expr_context
}

export interface Starred extends Position {
  kind: "Starred"
  value: expr
  ctx: expr_context
}

export interface Name extends Position {
  kind: "Name"
  id: string
  ctx: expr_context
}

export interface List extends Position {
  kind: "List"
  elts: expr[]
  ctx: expr_context
}

export interface Tuple extends Position {
  kind: "Tuple"
  elts: expr[]
  ctx: expr_context
}

export interface Slice extends Position {
  kind: "Slice"
  lower: expr | null
  upper: expr | null
  step: expr | null
}

export type expr_context = "Load" | "Store" | "Del"

export type boolop = "And" | "Or"

export type operator =
  | "Add"
  | "Sub"
  | "Mult"
  | "MatMult"
  | "Div"
  | "Mod"
  | "Pow"
  | "LShift"
  | "RShift"
  | "BitOr"
  | "BitXor"
  | "BitAnd"
  | "FloorDiv"

export type unaryop = "Invert" | "Not" | "UAdd" | "USub"

export type cmpop = "Eq" | "NotEq" | "Lt" | "LtE" | "Gt" | "GtE" | "Is" | "IsNot" | "In" | "NotIn"

export interface comprehension {
  kind: "comprehension"
  target: expr
  iter: expr
  ifs: expr[]
  is_async: number
}

export type excepthandler = ExceptHandler

export interface ExceptHandler extends Position {
  kind: "ExceptHandler"
  type: expr | null
  name: string | null
  body: stmt[]
}

export interface arguments_ {
  kind: "arguments"
  posonlyargs: arg[]
  args: arg[]
  vararg: arg | null
  kwonlyargs: arg[]
  kw_defaults: (expr | null)[]
  kwarg: arg | null
  defaults: expr[]
}

export interface arg extends Position {
  kind: "arg"
  arg: string
  annotation: expr | null
  type_comment: string | null
}

export interface keyword extends Position {
  kind: "keyword"
  arg: string | null
  value: expr
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

export type type_ignore = TypeIgnore

export interface TypeIgnore {
  kind: "TypeIgnore"
  lineno: number
  tag: string
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
