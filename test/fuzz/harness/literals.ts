// Python source text for values: what generators are put together from.

import fc from "fast-check"

/// A Python str literal, in ASCII.
export function quoted(text: string): string {
  let literal = '"'
  for (const char of text) {
    const code = char.codePointAt(0) as number
    if (char === '"' || char === "\\") literal += `\\${char}`
    else if (char === "\n") literal += "\\n"
    else if (code >= 32 && code < 127) literal += char
    else if (code < 256) literal += `\\x${code.toString(16).padStart(2, "0")}`
    else if (code < 0x10000) literal += `\\u${code.toString(16).padStart(4, "0")}`
    else literal += `\\U${code.toString(16).padStart(8, "0")}`
  }
  return `${literal}"`
}

/// A Python bytes literal.
export function quotedBytes(bytes: readonly number[]): string {
  return `b${quoted(String.fromCharCode(...bytes))}`
}

/// One of the texts given.
export function oneOf(...texts: string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...texts)
}

/// The words of a string, one of them.
export function wordOf(words: string): fc.Arbitrary<string> {
  return fc.constantFrom(...words.trim().split(/\s+/))
}

/// A template with a hole for each arbitrary: text`${number}.${method}()`.
export function text(parts: TemplateStringsArray, ...holes: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...holes).map((filled) => parts.reduce((done, part, n) => done + filled[n - 1] + part))
}

/// Between `min` and `max` of them, with commas.
export function listed(item: fc.Arbitrary<string>, min: number, max: number): fc.Arbitrary<string> {
  return fc.array(item, { minLength: min, maxLength: max }).map((items) => items.join(", "))
}

/// Ints that are small, at an edge of some representation, or of up to `bits` bits.
export function ints(bits = 200): fc.Arbitrary<string> {
  const edge = fc
    .tuple(fc.integer({ min: 0, max: bits }), fc.integer({ min: -2, max: 2 }))
    .map(([n, d]) => (1n << BigInt(n)) + BigInt(d))
  const signed = fc.tuple(fc.boolean(), fc.oneof(edge, fc.bigInt(0n, 1n << BigInt(bits)))).map(([minus, n]) => (minus ? -n : n))
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.integer({ min: -12, max: 130 }).map(BigInt) },
      { weight: 1, arbitrary: fc.integer().map(BigInt) },
      { weight: 1, arbitrary: fc.maxSafeInteger().map(BigInt) },
      { weight: 3, arbitrary: signed },
    )
    .map(intLiteral)
}

function intLiteral(n: bigint): string {
  return n < 0n ? `(${n})` : String(n)
}

/// Ints that may be a count, a width or an index without harm.
export const smallInts = fc
  .oneof(fc.integer({ min: -9, max: 12 }), fc.integer({ min: -3, max: 70 }))
  .map((n) => intLiteral(BigInt(n)))

/// Floats of every magnitude, with those that are hard to print or round.
export const floats: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.double({ noNaN: true }).map(floatLiteral) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 7 }))
      .map(([n, d]) => floatLiteral(n / 10 ** d)),
  },
  { weight: 2, arbitrary: fc.integer({ min: -2000, max: 2000 }).map((n) => floatLiteral(n / 8)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -325, max: 306 }))
      .map(([m, e]) => floatLiteral(Number(`${m}e${e}`))),
  },
  {
    weight: 2,
    arbitrary: oneOf(
      "0.0",
      "-0.0",
      "1.0",
      "-1.0",
      "0.1",
      "0.5",
      "1.5",
      "2.5",
      "inf",
      "-inf",
      "nan",
      "1e16",
      "1e15",
      "9999999999999998.0",
      "1e22",
      "1e23",
      "5e-324",
      "2.2250738585072014e-308",
      "1.7976931348623157e+308",
      "9007199254740993.0",
      "1e-5",
      "0.0001",
      "123456789.5",
    ).map((name) => (name.startsWith("-") ? `(${name})` : name)),
  },
)

/// A Python expression for a float; `inf` and `nan` are names that the prelude must hold (numberPrelude).
export function floatLiteral(value: number): string {
  if (Number.isNaN(value)) return "nan"
  const digits = Math.abs(value) === Number.POSITIVE_INFINITY ? "inf" : String(Math.abs(value)).replace("e+", "e")
  const positive = /[.ein]/.test(digits) ? digits : `${digits}.0`
  return value < 0 || Object.is(value, -0) ? `(-${positive})` : positive
}

export const numberPrelude = 'inf = float("inf")\nnan = float("nan")\n'

const letters = fc.constantFrom(..."aabbcxyzABZ019 _.,-%\t\n'\"\\{}")
const latin = fc.constantFrom(..."\x00\x1f\x7f\x80\x85\xa0\xad\xb5\xb2\xbd\xc4\xd7\xdf\xe9\xff\xaa")
const wide = fc.constantFrom(
  ..."\u0130\u0131\u0149\u01c5\u01c6\u0300\u0345\u0378\u03a3\u03c2\u03c3\u0660\u0669\u1e9e\u1fb3\u2028\u2003\u20ac\u2160\u24d0\u3007\u4e00\ufb01\ufeff\uff11\uffff",
)
const astral = fc.constantFrom(..."\u{10400}\u{10428}\u{1d7ce}\u{1f600}\u{1f1e6}\u{e0001}\u{10ffff}\u{20000}")
const surrogate = fc.constantFrom("\ud800", "\udc80", "\udfff")
const anyChar = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((code) => (code >= 0xd800 && code <= 0xdfff ? "\ud801" : String.fromCodePoint(code)))

/// Two lone surrogates in a row would be one character here, and two in CPython: no literal holds them, nor those that a method could
/// bring together.
function apart(chars: string[]): string {
  const text = chars.join("")
  const high = text.includes("\udc80") || text.includes("\udfff") ? /[\ud800\ud801](?![\udc00-\udfff])/g : /(?!)/g
  return text
    .replace(high, "")
    .replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, (high, at: number, all: string) => (isPair(all, at) ? high : `${high}a`))
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) as number) > 0xffff && !/[\ud800\udc80\udfff]/u.test(text.slice(at, at + 2))
}

/// Characters as text, not quoted.
export const chars = fc.oneof(
  { weight: 14, arbitrary: letters },
  { weight: 2, arbitrary: latin },
  { weight: 2, arbitrary: wide },
  { weight: 1, arbitrary: astral },
)

/// Text, not quoted, up to `max` characters.
export function words(max = 12): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(letters, { maxLength: max }).map(apart) },
    { weight: 4, arbitrary: fc.array(chars, { maxLength: max }).map(apart) },
    { weight: 1, arbitrary: fc.array(fc.oneof(chars, surrogate, anyChar), { maxLength: max }).map(apart) },
  )
}

/// Str literals.
export const strs = words().map(quoted)

/// Bytes literals.
export const bytesLiterals = fc
  .oneof(
    fc.array(letters, { maxLength: 12 }).map((found) => found.map((char) => char.charCodeAt(0))),
    fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 }),
  )
  .map(quotedBytes)

/// Values of every other kind, to be wrong with.
export const oddities = oneOf(
  "None",
  "True",
  "False",
  "...",
  "()",
  "(1, 2)",
  "[]",
  "[1, 'a']",
  "{}",
  "{'a': 1}",
  "{1, 2}",
  "int",
  "str",
  "1j",
  "(2-3j)",
  "range(3)",
  "slice(1, 3)",
  "slice(None)",
  "object",
  "b''",
  "b'ab'",
  "bytearray(b'xy')",
  "memoryview(b'abc')",
  "''",
  "'a'",
  "'12'",
  "1.0",
  "2.5",
  "-1",
  "0",
  "3",
  "NotImplemented",
  "frozenset()",
  "len",
)

/// Any value.
export const values = fc.oneof(
  { weight: 3, arbitrary: ints(80) },
  { weight: 2, arbitrary: floats },
  { weight: 3, arbitrary: strs },
  { weight: 2, arbitrary: bytesLiterals },
  { weight: 3, arbitrary: oddities },
)
