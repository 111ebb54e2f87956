// Properties of code points as CPython 3.13 has them (Unicode 15.1), from packed tables: the same on every JavaScript engine.

import * as data from "./generated/unicode-data.js"
import { lazily } from "./lazily.js"

/// General categories; the order is that of `categoryNames`.
const enum Category {
  Lu,
  Ll,
  Lt,
  Lm,
  Lo,
  Mn,
  Mc,
  Me,
  Nd,
  Nl,
  No,
  Pc,
  Sk = 20,
  Zs = 22,
  Cf = 26,
  Cn = 29,
}

const names = data.categoryNames.split(" ")

/// Reads the numbers of a packed string: base 45, low digits first, the last place 45 higher.
function unpackNumbers(text: string): number[] {
  const numbers: number[] = []
  let value = 0
  let place = 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const digit = (code > 92 ? code - 1 : code) - 35
    value += (digit % 45) * place
    place *= 45
    if (digit >= 45) {
      numbers.push(value)
      value = 0
      place = 1
    }
  }
  return numbers
}

/// Runs of code points by category, with a direct table for the first code points.
class Categories {
  private readonly starts: Uint32Array
  private readonly kinds: Uint8Array
  private readonly low = new Uint8Array(0x600)

  constructor() {
    const lengths = unpackNumbers(data.categoryLengths)
    this.starts = new Uint32Array(lengths.length)
    this.kinds = new Uint8Array(lengths.length)
    let start = 0
    for (let i = 0; i < lengths.length; i++) {
      this.starts[i] = start
      this.kinds[i] = data.categoryKinds.charCodeAt(i) - 97
      this.low.fill(this.kinds[i], start, start + lengths[i])
      start += lengths[i]
    }
  }

  of(cp: number): Category {
    return cp < 0x600 ? this.low[cp] : this.kinds[this.run(cp)]
  }

  startOfRun(cp: number): number {
    return this.starts[this.run(cp)]
  }

  private run(cp: number): number {
    let low = 0
    let high = this.starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.starts[middle] <= cp) low = middle
      else high = middle
    }
    return low
  }
}

function unpackSet(text: string): Set<number> {
  const set = new Set<number>()
  const numbers = unpackNumbers(text)
  let at = 0
  for (let i = 0; i < numbers.length; i += 2) {
    at += numbers[i]
    for (let n = numbers[i + 1]; n > 0; n--) set.add(at++)
  }
  return set
}

const categories = lazily(() => new Categories())
const upperExceptions = lazily(() => unpackSet(data.upperExceptions))
const lowerExceptions = lazily(() => unpackSet(data.lowerExceptions))
const digitExceptions = lazily(() => unpackSet(data.digitExceptions))
const numericExceptions = lazily(() => unpackSet(data.numericExceptions))
const idStartExceptions = lazily(() => unpackSet(data.idStartExceptions))
const idContinueExceptions = lazily(() => unpackSet(data.idContinueExceptions))

export const unicodeVersion = data.unicodeVersion

/// `unicodedata.category`.
export function categoryOf(cp: number): string {
  return names[categories().of(cp)]
}

export function isAlpha(cp: number): boolean {
  if (cp < 128) return (cp | 32) >= 97 && (cp | 32) <= 122
  return categories().of(cp) <= Category.Lo
}

export function isDecimal(cp: number): boolean {
  return cp < 128 ? cp >= 48 && cp <= 57 : categories().of(cp) === Category.Nd
}

/// The value of a decimal digit of any script, -1 for anything else.
export function decimalValue(cp: number): number {
  if (cp < 128) return cp >= 48 && cp <= 57 ? cp - 48 : -1
  if (categories().of(cp) !== Category.Nd) return -1
  // Every run of Nd starts with a zero.
  return (cp - categories().startOfRun(cp)) % 10
}

export function isDigit(cp: number): boolean {
  return isDecimal(cp) || (cp > 127 && digitExceptions().has(cp))
}

export function isNumeric(cp: number): boolean {
  if (cp < 128) return cp >= 48 && cp <= 57
  const category = categories().of(cp)
  return category >= Category.Nd && category <= Category.No ? true : numericExceptions().has(cp)
}

export function isAlnum(cp: number): boolean {
  return isAlpha(cp) || isNumeric(cp)
}

/// White space as str.isspace(), strip() and split() take it.
export function isSpace(cp: number): boolean {
  if (cp < 128) return cp === 32 || (cp >= 9 && cp <= 13) || (cp >= 28 && cp <= 31)
  if (cp < 0x1680) return cp === 0x85 || cp === 0xa0
  if (cp < 0x2000) return cp === 0x1680
  return cp <= 0x200a || cp === 0x2028 || cp === 0x2029 || cp === 0x202f || cp === 0x205f || cp === 0x3000
}

/// Where splitlines() breaks; CR LF counts as one and is the caller's matter.
export function isLineBreak(cp: number): boolean {
  if (cp < 32) return (cp >= 10 && cp <= 13) || (cp >= 28 && cp <= 30)
  return cp === 0x85 || cp === 0x2028 || cp === 0x2029
}

export function isPrintable(cp: number): boolean {
  if (cp < 127) return cp >= 32
  return categories().of(cp) < Category.Zs
}

export function isUpper(cp: number): boolean {
  if (cp < 128) return cp >= 65 && cp <= 90
  return (categories().of(cp) === Category.Lu) !== upperExceptions().has(cp)
}

export function isLower(cp: number): boolean {
  if (cp < 128) return cp >= 97 && cp <= 122
  return (categories().of(cp) === Category.Ll) !== lowerExceptions().has(cp)
}

/// Titlecase letters, like the digraph U+01C5.
export function isTitleLetter(cp: number): boolean {
  return cp > 127 && categories().of(cp) === Category.Lt
}

export function isCased(cp: number): boolean {
  return isLower(cp) || isUpper(cp) || isTitleLetter(cp)
}

// Punctuation inside words: its word-break class makes case ignore it.
const wordPunctuation = new Set([
  0x27, 0x2e, 0x3a, 0xb7, 0x387, 0x55f, 0x5f4, 0x2018, 0x2019, 0x2024, 0x2027, 0xfe13, 0xfe52, 0xfe55, 0xff07, 0xff0e, 0xff1a,
])

export function isCaseIgnorable(cp: number): boolean {
  const category = categories().of(cp)
  if (category === Category.Mn || category === Category.Me || category === Category.Lm) return true
  return category === Category.Sk || category === Category.Cf || wordPunctuation.has(cp)
}

export function isIdentifierStart(cp: number): boolean {
  if (cp < 128) return cp === 95 || ((cp | 32) >= 97 && (cp | 32) <= 122)
  const category = categories().of(cp)
  return (category <= Category.Lo || category === Category.Nl) !== idStartExceptions().has(cp)
}

export function isIdentifierPart(cp: number): boolean {
  if (cp < 128) return isIdentifierStart(cp) || (cp >= 48 && cp <= 57)
  const category = categories().of(cp)
  const usual = category <= Category.Mc || category === Category.Nd || category === Category.Nl || category === Category.Pc
  return usual !== idContinueExceptions().has(cp)
}

export function isAssigned(cp: number): boolean {
  return categories().of(cp) !== Category.Cn
}
