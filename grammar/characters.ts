// Character classes and operator tables of the tokenizer.

import { isIdentifierPart, isIdentifierStart } from "../interpreter/objects/primitives/unicode.js"
import { Token } from "./generated/terms.js"

export const enum Class {
  other = 0,
  identifierStart = 1,
  digit = 2,
}

/// ASCII only: what may start or continue a name. What is above 127 is decided by `invalidIdentifierIndex`.
export const charClass = classes()

function classes(): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = 65; code <= 90; code++) table[code] = table[code + 32] = Class.identifierStart
  table[95] = Class.identifierStart
  table.fill(Class.digit, 48, 58)
  return table
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isIdentifierChar(code: number): boolean {
  return code < 128 ? charClass[code] !== Class.other : code >= 128
}

export const keywords: ReadonlyMap<string, Token> = new Map([
  ["False", Token.kFalse],
  ["None", Token.kNone],
  ["True", Token.kTrue],
  ["and", Token.kAnd],
  ["as", Token.kAs],
  ["assert", Token.kAssert],
  ["async", Token.kAsync],
  ["await", Token.kAwait],
  ["break", Token.kBreak],
  ["class", Token.kClass],
  ["continue", Token.kContinue],
  ["def", Token.kDef],
  ["del", Token.kDel],
  ["elif", Token.kElif],
  ["else", Token.kElse],
  ["except", Token.kExcept],
  ["finally", Token.kFinally],
  ["for", Token.kFor],
  ["from", Token.kFrom],
  ["global", Token.kGlobal],
  ["if", Token.kIf],
  ["import", Token.kImport],
  ["in", Token.kIn],
  ["is", Token.kIs],
  ["lambda", Token.kLambda],
  ["nonlocal", Token.kNonlocal],
  ["not", Token.kNot],
  ["or", Token.kOr],
  ["pass", Token.kPass],
  ["raise", Token.kRaise],
  ["return", Token.kReturn],
  ["try", Token.kTry],
  ["while", Token.kWhile],
  ["with", Token.kWith],
  ["yield", Token.kYield],
])

/// Every operator and delimiter but the brackets' and strings' own handling.
export const operators: readonly (readonly [string, Token])[] = [
  ["(", Token.lpar],
  [")", Token.rpar],
  ["[", Token.lsqb],
  ["]", Token.rsqb],
  ["{", Token.lbrace],
  ["}", Token.rbrace],
  [":", Token.colon],
  [",", Token.comma],
  [";", Token.semi],
  [".", Token.dot],
  ["@", Token.at],
  ["=", Token.eq],
  ["*", Token.star],
  ["+", Token.plus],
  ["-", Token.minus],
  ["/", Token.slash],
  ["%", Token.percent],
  ["|", Token.vbar],
  ["&", Token.amper],
  ["^", Token.caret],
  ["~", Token.tilde],
  ["<", Token.lt],
  [">", Token.gt],
  ["!", Token.bang],
  [":=", Token.walrus],
  ["==", Token.eqeq],
  ["!=", Token.notEq],
  // CPython's tokenizer knows `<>` for PEP 401; its parser then refuses it.
  ["<>", Token.unknownOp],
  ["<=", Token.ltE],
  [">=", Token.gtE],
  ["<<", Token.lshift],
  [">>", Token.rshift],
  ["**", Token.dstar],
  ["//", Token.dslash],
  ["->", Token.arrow],
  ["...", Token.ellipsis],
  ...["+=", "-=", "*=", "/=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=", "//="].map((op) => [op, Token.augOp] as const),
]

// By character codes: one, or a pair or three in base 128.
const oneChar = new Uint16Array(128).fill(Token.unknownOp)
const twoChars = new Map<number, Token>()
const threeChars = new Map<number, Token>()
// Whether a character may be followed by another to form a longer operator.
const opensLonger = new Uint8Array(128)

for (const [op, token] of operators) {
  const first = op.charCodeAt(0)
  if (op.length === 1) oneChar[first] = token
  else opensLonger[first] = 1
  const pair = first * 128 + op.charCodeAt(1)
  if (op.length === 2) twoChars.set(pair, token)
  if (op.length === 3) threeChars.set(pair * 128 + op.charCodeAt(2), token)
}

/// `token * 4 + length` of a two- or three-character operator at `index`, or 0.
export function longOperatorAt(text: string, index: number): number {
  const first = text.charCodeAt(index)
  if (first > 127 || opensLonger[first] === 0) return 0
  const second = text.charCodeAt(index + 1)
  if (!(second < 128)) return 0
  const pair = first * 128 + second
  const third = text.charCodeAt(index + 2)
  const long = third < 128 ? threeChars.get(pair * 128 + third) : undefined
  if (long !== undefined) return long * 4 + 3
  const short = twoChars.get(pair)
  return short === undefined ? 0 : short * 4 + 2
}

export function oneCharOperator(code: number): Token {
  return code < 128 ? oneChar[code]! : Token.unknownOp
}

/// The index of the first character that cannot stand in an identifier, or -1.
export function invalidIdentifierIndex(word: string): number {
  let index = 0
  for (const char of word) {
    const cp = char.codePointAt(0) as number
    if (!(index === 0 ? isIdentifierStart(cp) : isIdentifierPart(cp))) return index
    index += char.length
  }
  return -1
}
