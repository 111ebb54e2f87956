// A flat run of operands and arithmetic operators to nested BinOp and UnaryOp, by precedence.

import { Token } from "../../grammar/generated/terms.js"
import type { expr, operator, unaryop } from "./ast.js"
import { lowerExpr } from "./expressions.js"
import type { Lowering } from "./lowering.js"

interface BinaryOperator {
  readonly op: operator
  readonly precedence: number
}

const unaryPrecedence = 7
const powerPrecedence = 8

const binaryOperators: readonly (BinaryOperator | undefined)[] = tokenTable<BinaryOperator>([
  [Token.vbar, { op: "BitOr", precedence: 1 }],
  [Token.caret, { op: "BitXor", precedence: 2 }],
  [Token.amper, { op: "BitAnd", precedence: 3 }],
  [Token.lshift, { op: "LShift", precedence: 4 }],
  [Token.rshift, { op: "RShift", precedence: 4 }],
  [Token.plus, { op: "Add", precedence: 5 }],
  [Token.minus, { op: "Sub", precedence: 5 }],
  [Token.star, { op: "Mult", precedence: 6 }],
  [Token.at, { op: "MatMult", precedence: 6 }],
  [Token.slash, { op: "Div", precedence: 6 }],
  [Token.percent, { op: "Mod", precedence: 6 }],
  [Token.dslash, { op: "FloorDiv", precedence: 6 }],
  [Token.dstar, { op: "Pow", precedence: powerPrecedence }],
])

const unaryOperators: readonly (unaryop | undefined)[] = tokenTable<unaryop>([
  [Token.plus, "UAdd"],
  [Token.minus, "USub"],
  [Token.tilde, "Invert"],
])

function tokenTable<T>(rows: readonly (readonly [Token, T])[]): readonly (T | undefined)[] {
  const table: (T | undefined)[] = []
  for (const [token, value] of rows) table[token] = value
  return table
}

const augmented: Readonly<Record<string, operator>> = {
  "+=": "Add",
  "-=": "Sub",
  "*=": "Mult",
  "@=": "MatMult",
  "/=": "Div",
  "%=": "Mod",
  "|=": "BitOr",
  "^=": "BitXor",
  "&=": "BitAnd",
  "<<=": "LShift",
  ">>=": "RShift",
  "**=": "Pow",
  "//=": "FloorDiv",
}

export function augmentedOperator(l: Lowering, token: number): operator {
  return augmented[l.text(token)]!
}

// What waits for its right operand. `left` is null for a unary operator. `start` is the whole's first token.
interface Pending {
  readonly precedence: number
  readonly start: number
  readonly left: expr | null
  readonly op: operator | unaryop
}

/// Shunting-yard over the tokens between the operands: no recursion, whatever the length. Positions reach from the left
/// operand's first token to the right operand's last, parentheses included.
export function lowerArithmetic(l: Lowering, n: number): expr {
  const { from, to, end } = l.tree
  const { types } = l.tokens
  const pending: Pending[] = []
  let token = from[n]!
  for (let operand = n + 1; ; operand = end[operand]!) {
    // Prefix operators bind what follows; none of them ends an operand, so nothing is reduced here.
    for (; token < from[operand]!; token++) {
      pending.push({ precedence: unaryPrecedence, start: token, left: null, op: unaryOperators[types[token]!]! })
    }
    let value = lowerExpr(l, operand)
    let start = from[operand]!
    const stop = to[operand]!
    const last = end[operand]! >= end[n]!
    const next = last ? null : binaryOperators[types[stop]!]!
    const precedence = next === null ? 0 : next.precedence
    for (let top = pending.at(-1); top !== undefined && binds(top.precedence, precedence); top = pending.at(-1)) {
      pending.pop()
      start = top.start
      value = reduced(l, top, value, stop)
    }
    if (next === null) return value
    pending.push({ precedence, start, left: value, op: next.op })
    token = stop + 1
  }
}

// Whether the waiting operator takes the operand before the next one does. Power groups from the right.
function binds(waiting: number, next: number): boolean {
  return waiting > next || (waiting === next && next !== powerPrecedence)
}

function reduced(l: Lowering, { start, left, op }: Pending, right: expr, stop: number): expr {
  const span = l.span(start, stop)
  if (left === null) return { ...span, kind: "UnaryOp", op: op as unaryop, operand: right }
  return { ...span, kind: "BinOp", left, op: op as operator, right }
}
