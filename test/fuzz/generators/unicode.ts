// What str and unicodedata know of single characters and of short words, over all of Unicode.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { oneOf, quoted, text, wordOf } from "../harness/literals.js"

const point = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0x2fff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0xa000, max: 0xd7ff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0xe000, max: 0xffff }) },
  { weight: 2, arbitrary: fc.integer({ min: 0x10000, max: 0x1ffff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x10ffff }) },
)
const char = point.map((code) => quoted(String.fromCodePoint(code >= 0xd800 && code <= 0xdfff ? 0x41 : code)))
// Letters with case, marks and joining: where mappings depend on what stands around.
const word = fc
  .array(
    fc.oneof(
      point,
      fc.constantFrom(
        0x3a3,
        0x3c3,
        0x49,
        0x130,
        0x307,
        0x345,
        0xdf,
        0xad,
        0x27,
        0x1c4,
        0x1100,
        0x1161,
        0x11a8,
        0xac00,
        0x323,
        0x302,
        0x61,
      ),
    ),
    { maxLength: 7 },
  )
  .map((codes) => quoted(codes.map((code) => String.fromCodePoint(code >= 0xd800 && code <= 0xdfff ? 0x20 : code)).join("")))
const methods = wordOf(
  "upper lower title casefold swapcase capitalize isalpha isalnum isdecimal isdigit isnumeric isspace isupper islower istitle isidentifier isprintable __repr__ split splitlines strip",
)

export const unicode: Generator = {
  name: "unicode",
  prelude: "import unicodedata\n",
  cases: fc.oneof(
    { weight: 4, arbitrary: text`${char}.${methods}()` },
    { weight: 4, arbitrary: text`${word}.${methods}()` },
    { weight: 2, arbitrary: text`('a' + ${char}).isidentifier()` },
    {
      weight: 4,
      arbitrary: text`unicodedata.${wordOf("category bidirectional combining east_asian_width mirrored decomposition")}(${char})`,
    },
    { weight: 3, arbitrary: text`unicodedata.${wordOf("decimal digit numeric name")}(${char}, None)` },
    { weight: 2, arbitrary: text`unicodedata.lookup(unicodedata.name(${char}))` },
    {
      weight: 2,
      arbitrary: text`unicodedata.${wordOf("normalize is_normalized")}(${oneOf("'NFC'", "'NFD'", "'NFKC'", "'NFKD'")}, ${word})`,
    },
    { weight: 1, arbitrary: text`int(${char}, 36)` },
    { weight: 1, arbitrary: text`${char}.encode('ascii', 'namereplace')` },
  ),
}
