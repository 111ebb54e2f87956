// Expressions of the abstract syntax, with the operators, arguments and clauses that belong to them (see ast.ts).

import type { Position } from "./ast.js"
import type { ConstantValue } from "./constant.js"

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
