// A flat run of operands and operators to nested nodes, by precedence.

import { Token } from "../../grammar/generated/terms.js"
import type { boolop, cmpop, expr, operator, unaryop } from "./ast.js"
import { lowerExpr } from "./expressions.js"
import type { Lowering } from "./lowering.js"
import * as node from "./nodes.js"

const enum Precedence {
  end,
  or,
  and,
  not,
  comparison,
  bitOr,
  bitXor,
  bitAnd,
  shift,
  arithmetic,
  term,
  unary,
  power,
}

interface Operator<Name> {
  readonly op: Name
  readonly precedence: Precedence
}

const infix: readonly (Operator<operator | cmpop | boolop> | undefined)[] = tokenTable<Operator<operator | cmpop | boolop>>([
  [Token.kOr, { op: "Or", precedence: Precedence.or }],
  [Token.kAnd, { op: "And", precedence: Precedence.and }],
  [Token.eqeq, { op: "Eq", precedence: Precedence.comparison }],
  [Token.notEq, { op: "NotEq", precedence: Precedence.comparison }],
  [Token.lt, { op: "Lt", precedence: Precedence.comparison }],
  [Token.ltE, { op: "LtE", precedence: Precedence.comparison }],
  [Token.gt, { op: "Gt", precedence: Precedence.comparison }],
  [Token.gtE, { op: "GtE", precedence: Precedence.comparison }],
  [Token.kIn, { op: "In", precedence: Precedence.comparison }],
  [Token.kNot, { op: "NotIn", precedence: Precedence.comparison }],
  [Token.kIs, { op: "Is", precedence: Precedence.comparison }],
  [Token.vbar, { op: "BitOr", precedence: Precedence.bitOr }],
  [Token.caret, { op: "BitXor", precedence: Precedence.bitXor }],
  [Token.amper, { op: "BitAnd", precedence: Precedence.bitAnd }],
  [Token.lshift, { op: "LShift", precedence: Precedence.shift }],
  [Token.rshift, { op: "RShift", precedence: Precedence.shift }],
  [Token.plus, { op: "Add", precedence: Precedence.arithmetic }],
  [Token.minus, { op: "Sub", precedence: Precedence.arithmetic }],
  [Token.star, { op: "Mult", precedence: Precedence.term }],
  [Token.at, { op: "MatMult", precedence: Precedence.term }],
  [Token.slash, { op: "Div", precedence: Precedence.term }],
  [Token.percent, { op: "Mod", precedence: Precedence.term }],
  [Token.dslash, { op: "FloorDiv", precedence: Precedence.term }],
  [Token.dstar, { op: "Pow", precedence: Precedence.power }],
])

const isNot: Operator<cmpop> = { op: "IsNot", precedence: Precedence.comparison }

const prefix: readonly (Operator<unaryop> | undefined)[] = tokenTable<Operator<unaryop>>([
  [Token.plus, { op: "UAdd", precedence: Precedence.unary }],
  [Token.minus, { op: "USub", precedence: Precedence.unary }],
  [Token.tilde, { op: "Invert", precedence: Precedence.unary }],
  [Token.kNot, { op: "Not", precedence: Precedence.not }],
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

/// Whether what an OperatorExpression became binds as tightly as `|` or tighter.
export function isBitwiseLevel(value: expr): boolean {
  return value.kind === "BinOp" || (value.kind === "UnaryOp" && value.op !== "Not")
}

// What waits for its right operand: operators [op] or, of a chain of `and`, `or`, comparisons, several, with one operand
// each on their left. A prefix operator has none. `start` is the whole's first token.
interface Pending {
  readonly precedence: Precedence
  readonly start: number
  readonly ops: string[]
  readonly operands: expr[]
}

/// Shunting-yard over the tokens between the operands: no recursion, whatever the length. Positions reach from the left
/// operand's first token to the right operand's last, parentheses included.
export function lowerOperators(l: Lowering, n: number): expr {
  const { from, to, end } = l.tree
  const pending: Pending[] = []
  let token = from[n]!
  for (let operand = n + 1; ; operand = end[operand]!) {
    for (; token < from[operand]!; token++) pushPrefix(l, pending, token)
    let value = lowerExpr(l, operand)
    let start = from[operand]!
    const stop = to[operand]!
    const last = end[operand]! >= end[n]!
    const next = last ? null : infixAt(l, stop)
    const precedence = next === null ? Precedence.end : next.precedence
    for (let top = pending.at(-1); top !== undefined && binds(top.precedence, precedence); top = pending.at(-1)) {
      pending.pop()
      start = top.start
      value = reduced(l, top, value, stop)
    }
    if (next === null) return value
    pushInfix(pending, next, start, value)
    token = stop + (next.op === "NotIn" || next.op === "IsNot" ? 2 : 1)
  }
}

// `not` cannot be an operand of anything tighter.
function pushPrefix(l: Lowering, pending: Pending[], token: number): void {
  const { op, precedence } = prefix[l.tokens.types[token]!]!
  const top = pending.at(-1)
  if (precedence === Precedence.not && top !== undefined && top.precedence > precedence) l.reject()
  pending.push({ precedence, start: token, ops: [op], operands: [] })
}

function infixAt(l: Lowering, token: number): Operator<string> {
  const { types } = l.tokens
  return types[token] === Token.kIs && types[token + 1] === Token.kNot ? isNot : infix[types[token]!]!
}

function pushInfix(pending: Pending[], { op, precedence }: Operator<string>, start: number, value: expr): void {
  const top = pending.at(-1)
  if (top !== undefined && top.precedence === precedence && isChain(precedence)) {
    top.ops.push(op)
    top.operands.push(value)
  } else pending.push({ precedence, start, ops: [op], operands: [value] })
}

function isChain(precedence: Precedence): boolean {
  return precedence === Precedence.or || precedence === Precedence.and || precedence === Precedence.comparison
}

// Whether the waiting operator takes the operand before the next one does. Power groups from the right; a chain goes on.
function binds(waiting: Precedence, next: Precedence): boolean {
  return waiting > next || (waiting === next && next !== Precedence.power && !isChain(next))
}

function reduced(l: Lowering, { precedence, start, ops, operands }: Pending, right: expr, stop: number): expr {
  const span = l.span(start, stop)
  switch (precedence) {
    case Precedence.or:
    case Precedence.and:
      operands.push(right)
      return node.BoolOp(span, { op: ops[0] as boolop, values: operands })
    case Precedence.comparison: {
      const [left, ...comparators] = operands as [expr, ...expr[]]
      comparators.push(right)
      return node.Compare(span, { left, ops: ops as cmpop[], comparators })
    }
    case Precedence.not:
    case Precedence.unary:
      return node.UnaryOp(span, { op: ops[0] as unaryop, operand: right })
    default:
      return node.BinOp(span, { left: operands[0]!, op: ops[0] as operator, right })
  }
}
