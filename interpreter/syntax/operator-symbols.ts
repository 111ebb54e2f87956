// How operators are written, where a tree goes back to text.

import type { cmpop } from "./ast.js"

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
