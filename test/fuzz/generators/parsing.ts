// int(), float() and complex() of text, literals in source text, and hash().

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { floats, ints, listed, numberPrelude, oneOf, quoted, smallInts, strs, text, wordOf } from "../harness/literals.js"

const pieces = fc
  .array(fc.constantFrom(..."0123456789012345678901234567890123456789__..eE+-jJxXoObBnaifINFty \tz"), { maxLength: 9 })
  .map((found) => found.join(""))
const digits = fc.array(fc.constantFrom(..."0123456789"), { minLength: 1, maxLength: 25 }).map((found) => found.join(""))
const otherDigits = fc
  .array(fc.constantFrom(..."\u0660\u0663\u06f5\u0967\uff11\uff19\u{1d7d9}\u00b2\u2460\u4e00\u216801"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((found) => found.join(""))
const sign = oneOf("", "", "-", "+", "--", " -", "- ")
const space = oneOf("", "", " ", "\t\n", "\u00a0", "\u2003", "\x1c", "\x00", "_")
const exponent = oneOf("", "", "e5", "E-7", "e+22", "e308", "e-320", "e400", "e", "e1.5", "e_1", "e1_0")
const fraction = oneOf("", ".", ".5", ".25", ".1_2", "._5", "_.5", ".000000000000000000000000001", ".3333333333333333333333333")
const numeral = fc.oneof(
  { weight: 5, arbitrary: text`${space}${sign}${digits}${fraction}${exponent}${space}` },
  { weight: 2, arbitrary: text`${space}${sign}${otherDigits}${fraction}${exponent}` },
  { weight: 3, arbitrary: pieces },
  {
    weight: 1,
    arbitrary: text`${sign}${oneOf("inf", "Infinity", "INF", "nan", "NaN", "infin", "nane", "nan(1)", "infinityy", "1e5j", "j", "1+j", "1+2j", "(1+2j)", "(1+2j", "1+2j)", " ( 1-2j ) ", "1 + 2j", "1e1-infj", "nan+nanj", "+j", "1_0+2_0j", "()", "(j)", "1j1")}`,
  },
)
const based = text`${sign}${oneOf("0x", "0b", "0o", "0X", "0", "", "", "0x_", "0_")}${fc.array(fc.constantFrom(..."0101234567789abcdefzZ_"), { maxLength: 10 }).map((found) => found.join(""))}`

const fromText = fc.oneof(
  fc.tuple(wordOf("int float complex"), numeral).map(([type, numberText]) => `${type}(${quoted(numberText)})`),
  fc
    .tuple(
      wordOf("int float"),
      numeral.filter((found) => /^[\x00-\xff]*$/.test(found)),
    )
    .map(([type, numberText]) => `${type}(b${quoted(numberText)})`),
  fc
    .tuple(based, oneOf("0", "2", "8", "10", "16", "36", "3", "7", "1", "37", "-1", "True", "2**70", "None", "'10'", "10.0"))
    .map(([numberText, base]) => `int(${quoted(numberText)}, ${base})`),
  fc.tuple(numeral, smallInts).map(([numberText, base]) => `int(${quoted(numberText)}, base=${base})`),
)

const literals = fc
  .oneof(
    text`${digits}${fraction}${exponent}${oneOf("", "", "j", "J", "L", "_")}`,
    pieces,
    based,
    text`0${wordOf("x b o X B O")}${fc.array(fc.constantFrom(..."0123456789abcdefg_"), { maxLength: 6 }).map((found) => found.join(""))}`,
  )
  .map((source) => source.trim() || "0")
  .filter((source) => /^[\w.+-]+$/.test(source) && !/^[a-zA-Z_]/.test(source))

const stringPieces = fc
  .array(
    fc.oneof(
      oneOf(
        "\\n",
        "\\x41",
        "\\x4",
        "\\u00e9",
        "\\u12",
        "\\U0001F600",
        "\\U00110000",
        "\\101",
        "\\0",
        "\\400",
        "\\8",
        "\\d",
        "\\\\",
        "\\'",
        '\\"',
        "\\N{BULLET}",
        "\\N{latin small letter a}",
        "\\N{nope}",
        "\\N",
      ),
      oneOf("a", "1", " ", "{", "}", "\u00e9"),
    ),
    {
      maxLength: 4,
    },
  )
  .map((found) => found.join(""))
const strings = fc.tuple(wordOf("x b r rb u f fr Rb BR"), stringPieces, oneOf('"', "'", '"""')).map(([prefix, inside, quote]) => {
  const shown = inside.replace(/^(?:(?<!\\)["'])|(?<!\\)["']/g, "")
  return `${prefix === "x" ? "" : prefix}${quote}${shown}${quote}`
})

const hashable = fc.oneof(
  ints(300),
  floats.filter((source) => source !== "nan"),
  strs,
  text`complex(${ints(20)}, ${smallInts})`,
)
const hashes = fc.oneof(
  text`hash(${hashable})`,
  text`hash((${listed(fc.oneof(hashable, oneOf("True", "()", "(1, 2)", "b'ab'", "frozenset([1, 2])")), 0, 5)},))`.map((source) =>
    source.replace("((,)", "(()"),
  ),
  text`hash(frozenset([${listed(hashable, 0, 6)}]))`,
  text`hash(range(${smallInts}, ${smallInts}, ${fc.oneof(oneOf("1", "2", "-1", "2**70"))}))`,
  text`hash(slice(${smallInts}, ${smallInts}))`,
)

export const parsing: Generator = {
  name: "parsing",
  prelude: numberPrelude,
  cases: fc.oneof(
    { weight: 4, arbitrary: fromText },
    { weight: 2, arbitrary: literals },
    { weight: 2, arbitrary: strings },
    { weight: 2, arbitrary: hashes },
  ),
}
