// Encoding and decoding: every codec that comes built in, with every error handler, over right and broken input.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { oneOf, quoted, quotedBytes, strs, text, values, wordOf, words } from "../harness/literals.js"

const unicodeNames = `utf-8 UTF8 utf_8 U8 utf-8-sig utf_8_sig utf-16 utf-16-le utf-16-be UTF16 utf-32 utf-32-le utf-32-be utf-7 ascii us-ascii 646 latin-1 latin1 iso-8859-1
  L1 unicode_escape raw_unicode_escape`
const tableNames = `cp437 cp850 cp852 cp858 cp866 cp1250 cp1251 cp1252 windows-1252 cp1253 cp1254 cp1257 iso8859-2 iso8859-5 iso8859-7 iso8859-9 iso8859-15 latin2 latin9
  koi8-r koi8-u mac-roman`
const names = fc
  .oneof(
    { weight: 6, arbitrary: wordOf(unicodeNames) },
    { weight: 3, arbitrary: wordOf(tableNames) },
    { weight: 1, arbitrary: oneOf("nope", "", "utf 8", "UTF-8 ", "utf--8", "utf\\u00e98", "rot13") },
  )
  .map((name) => `'${name}'`)
const handlers = wordOf(
  "strict ignore replace backslashreplace xmlcharrefreplace namereplace surrogateescape surrogatepass nope",
).map((name) => `'${name}'`)
const broken = fc.array(
  fc.oneof(
    fc.constantFrom(
      [0x61],
      [0x62],
      [0xc3, 0xa9],
      [0xe2, 0x82, 0xac],
      [0xf0, 0x9f, 0x98, 0x80],
      [0xed, 0xa0, 0x80],
      [0xed, 0xb2, 0x80],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
    ),
    fc.constantFrom(
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe2, 0x82],
      [0xf0, 0x9f],
      [0xc3],
      [0x80],
      [0xf8],
      [0x00],
      [0x00, 0xd8],
      [0xd8, 0x00],
      [0xdc, 0x00],
      [0x3d, 0xd8, 0x00, 0xde],
    ),
    fc.constantFrom(
      [0x2b],
      [0x2d],
      [0x41, 0x47],
      [0x5c],
      [0x5c, 0x78],
      [0x5c, 0x75, 0x32, 0x30],
      [0x5c, 0x6e],
      [0x5c, 0x4e, 0x7b],
      [0x30, 0x31],
    ),
    fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 }),
  ),
  { maxLength: 7 },
)
const brokenBytes = broken.map((parts) => quotedBytes(parts.flat()))
const manyStrs = fc.oneof(
  strs,
  words(4).map((found) => quoted(`${found}\u20ac\u00e9`)),
  oneOf("'\\udc80a\\udcff'", "'\\ud800'", "'a\\udfffb'", "'\\U0001f600'"),
)

const escapes = fc
  .array(
    fc.oneof(
      oneOf(
        "\\\\",
        "\\n",
        "\\x4",
        "\\x41",
        "\\u20ac",
        "\\U0001f600",
        "\\U00110000",
        "\\N{BULLET}",
        "\\N{nope}",
        "\\101",
        "\\8",
        "\\q",
        "\\",
        "\\777",
        "a",
        "\\ud800",
        "\\'",
      ),
      fc.constantFrom("b", "0", " ", "\u00e9"),
    ),
    {
      maxLength: 5,
    },
  )
  .map((parts) => quotedBytes(Array.from(parts.join(""), (char) => char.charCodeAt(0) & 0xff)))

export const codecs: Generator = {
  name: "codecs",
  cases: fc.oneof(
    { weight: 4, arbitrary: text`${manyStrs}.encode(${names}, ${handlers})` },
    { weight: 1, arbitrary: text`${manyStrs}.encode(${names})` },
    { weight: 6, arbitrary: text`${brokenBytes}.decode(${names}, ${handlers})` },
    { weight: 2, arbitrary: text`${brokenBytes}.decode(${names})` },
    { weight: 1, arbitrary: text`str(${brokenBytes}, ${names}, ${handlers})` },
    { weight: 1, arbitrary: text`${manyStrs}.encode(${names}, ${handlers}).decode(${names}, ${handlers})` },
    { weight: 1, arbitrary: text`${brokenBytes}.decode(errors=${handlers})` },
    { weight: 1, arbitrary: text`${manyStrs}.encode(${wordOf("encoding errors")}=${values})` },
    {
      weight: 2,
      arbitrary: text`${escapes}.decode(${wordOf("unicode_escape raw_unicode_escape").map((name) => `'${name}'`)}, ${handlers})`,
    },
    { weight: 1, arbitrary: text`details(lambda: ${brokenBytes}.decode(${names}))` },
    { weight: 1, arbitrary: text`details(lambda: ${manyStrs}.encode(${names}))` },
  ),
  prelude: `
inf = float("inf")
nan = float("nan")
def details(do):
    try:
        return do()
    except UnicodeError as e:
        return getattr(e, "encoding", None), getattr(e, "object", None), getattr(e, "start", None), getattr(e, "end", None), getattr(e, "reason", None), str(e)
`,
}
