// How operators are written, where a tree goes back to text.

import type { cmpop, operator, unaryop } from "./ast.js"

export const operatorSymbols: Readonly<Record<operator, string>> = {
  Add: "+",
  Sub: "-",
  Mult: "*",
  MatMult: "@",
  Div: "/",
  Mod: "%",
  Pow: "**",
  LShift: "<<",
  RShift: ">>",
  BitOr: "|",
  BitXor: "^",
  BitAnd: "&",
  FloorDiv: "//",
}

export const unarySymbols: Readonly<Record<unaryop, string>> = { Invert: "~", Not: "not ", UAdd: "+", USub: "-" }

export const comparisonSymbols: Readonly<Record<cmpop, string>> = {
  Eq: "==",
  NotEq: "!=",
  Lt: "<",
  LtE: "<=",
  Gt: ">",
  GtE: ">=",
  Is: "is",
  IsNot: "is not",
  In: "in",
  NotIn: "not in",
}
