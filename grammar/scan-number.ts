// Number literals, with every way CPython's tokenizer refuses one.

import { charClass, isDigit } from "./characters.js"
import { Token } from "./generated/terms.js"
import type { Tokenizer } from "./tokenizer.js"

/// Reads the number at `t.pos`, which is at a digit or at a dot before one.
export function scanNumber(t: Tokenizer): void {
  const { text } = t
  const first = text.charCodeAt(t.pos)
  if (first === 48) {
    const radix = radixes[text.charAt(t.pos + 1).toLowerCase()]
    if (radix !== undefined) scanRadix(t, radix)
    else scanAfterZero(t)
  } else {
    if (first !== 46) decimalTail(t)
    fraction(t)
  }
  t.add(Token.number)
}

interface Radix {
  readonly name: string
  readonly digit: RegExp
}

const radixes: Readonly<Record<string, Radix | undefined>> = {
  x: { name: "hexadecimal", digit: /[0-9a-fA-F]/ },
  o: { name: "octal", digit: /[0-7]/ },
  b: { name: "binary", digit: /[01]/ },
}

function scanRadix(t: Tokenizer, radix: Radix): void {
  t.pos += 2
  do {
    if (t.text.charCodeAt(t.pos) === 95) t.pos++
    if (!radix.digit.test(t.text.charAt(t.pos))) {
      rejectDigit(t, radix)
      t.fail(`invalid ${radix.name} literal`)
    }
    while (radix.digit.test(t.text.charAt(t.pos))) t.pos++
  } while (t.text.charCodeAt(t.pos) === 95)
  rejectDigit(t, radix)
  verifyEnd(t, radix.name)
}

function rejectDigit(t: Tokenizer, radix: Radix): void {
  if (!isDigit(t.text.charCodeAt(t.pos))) return
  t.pos++
  t.fail(`invalid digit '${t.text[t.pos - 1]}' in ${radix.name} literal`)
}

// "0", "00", "0_0", "0.5", "0e1", "00j" - but not "01".
function scanAfterZero(t: Tokenizer): void {
  const { text } = t
  t.pos++
  for (;;) {
    if (text.charCodeAt(t.pos) === 95) {
      t.pos++
      if (!isDigit(text.charCodeAt(t.pos))) t.fail("invalid decimal literal")
    }
    if (text.charCodeAt(t.pos) !== 48) break
    t.pos++
  }
  const zerosEnd = t.pos + 1
  const nonzero = isDigit(text.charCodeAt(t.pos))
  if (nonzero) decimalTail(t)
  const next = text.charCodeAt(t.pos) | 32
  if (nonzero && !t.isLoose && next !== 46 && next !== 101 && next !== 106) {
    const message = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
    t.failRange(message, t.column(t.start) + 1, t.column(zerosEnd))
  }
  fraction(t)
}

// Digits with single underscores between them.
function decimalTail(t: Tokenizer): void {
  for (;;) {
    while (isDigit(t.text.charCodeAt(t.pos))) t.pos++
    if (t.text.charCodeAt(t.pos) !== 95) return
    t.pos++
    if (!isDigit(t.text.charCodeAt(t.pos))) t.fail("invalid decimal literal")
  }
}

// What may follow the integer part: ".digits", "e+digits", "j".
function fraction(t: Tokenizer): void {
  const { text } = t
  if (text.charCodeAt(t.pos) === 46) {
    t.pos++
    if (isDigit(text.charCodeAt(t.pos))) decimalTail(t)
  }
  if ((text.charCodeAt(t.pos) | 32) === 101 && !exponent(t)) return
  if ((text.charCodeAt(t.pos) | 32) === 106) {
    t.pos++
    verifyEnd(t, "imaginary")
  } else verifyEnd(t, "decimal")
}

// False if the "e" does not belong to the number ("1else").
function exponent(t: Tokenizer): boolean {
  const sign = t.text.charCodeAt(t.pos + 1)
  if (sign === 43 || sign === 45) {
    t.pos += 2
    if (!isDigit(t.text.charCodeAt(t.pos))) t.fail("invalid decimal literal")
  } else if (isDigit(sign)) t.pos++
  else {
    verifyEnd(t, "decimal")
    return false
  }
  decimalTail(t)
  return true
}

const keywordsAfterNumber = /(?:i[fns]|(?:and|else|for|or|not)(?![\w\x80-\uffff]))/y

// A letter after a number is an error, unless it starts a keyword that could follow: that is a warning.
function verifyEnd(t: Tokenizer, kind: string): void {
  const code = t.text.charCodeAt(t.pos)
  if (t.isLoose) return
  if (!(code < 128) || charClass[code] === 0) return
  keywordsAfterNumber.lastIndex = t.pos
  if (keywordsAfterNumber.test(t.text)) t.warn(`invalid ${kind} literal`, t.pos, t.pos)
  else t.fail(`invalid ${kind} literal`)
}
