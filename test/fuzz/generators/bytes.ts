// Methods, operators, slices and construction of bytes, bytearray and memoryview; histories of a bytearray.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import {
  bytesLiterals,
  listed,
  numberPrelude,
  oddities,
  oneOf,
  quotedBytes,
  smallInts,
  strs,
  text,
  values,
  wordOf,
} from "../harness/literals.js"

const repetitive = fc
  .array(fc.constantFrom("a", "b", "ab", " ", "aa", "\xe9", "\n", "\r\n", "\x00", "1", "A"), { maxLength: 12 })
  .map((found) => quotedBytes(Array.from(found.join(""), (char) => char.charCodeAt(0))))
const plain = fc.oneof(bytesLiterals, repetitive)
const anyBytes = fc.oneof(
  { weight: 5, arbitrary: plain },
  { weight: 2, arbitrary: text`bytearray(${plain})` },
  { weight: 1, arbitrary: oneOf("Bytes(b'abc')", "ByteArray(b'abc')") },
)
const like = fc.oneof({ weight: 4, arbitrary: anyBytes }, { weight: 1, arbitrary: text`memoryview(${plain})` })
const position = fc.oneof(
  { weight: 5, arbitrary: smallInts },
  { weight: 1, arbitrary: oneOf("None", "2**70", "-2**70", "Index(2)", "True") },
  { weight: 1, arbitrary: oddities },
)
const short = oneOf(
  "b''",
  "b'a'",
  "b'ab'",
  "b'aa'",
  "b' '",
  "b'\\xe9'",
  "bytearray(b'a')",
  "memoryview(b'b')",
  "97",
  "32",
  "256",
  "-1",
  "'a'",
)
const argument = fc.oneof({ weight: 6, arbitrary: short }, { weight: 2, arbitrary: like }, { weight: 1, arbitrary: values })

const noArgument = text`${anyBytes}.${wordOf(`capitalize lower upper swapcase title isalnum isalpha isascii isdigit islower isspace istitle isupper strip
  lstrip rstrip split rsplit splitlines expandtabs decode hex __len__ __repr__ __iter__ __str__`)}()`
const search = fc.oneof(
  text`${anyBytes}.${wordOf("find rfind index rindex count startswith endswith")}(${argument})`,
  text`${anyBytes}.${wordOf("find rfind index rindex count startswith endswith")}(${argument}, ${position})`,
  text`${anyBytes}.${wordOf("find rfind index rindex count startswith endswith")}(${argument}, ${position}, ${position})`,
  text`${anyBytes}.${wordOf("startswith endswith")}((${listed(argument, 1, 3)},))`,
)
const cutting = fc.oneof(
  text`${anyBytes}.${wordOf("strip lstrip rstrip split rsplit partition rpartition removeprefix removesuffix")}(${argument})`,
  text`${anyBytes}.${wordOf("split rsplit")}(${argument}, ${position})`,
  text`${anyBytes}.${wordOf("split rsplit")}(${wordOf("sep maxsplit")}=${fc.oneof(argument, position)})`,
  text`${anyBytes}.splitlines(${fc.oneof(oneOf("True", "False", "keepends=True"), values)})`,
  text`${anyBytes}.expandtabs(${position})`,
)
const building = fc.oneof(
  text`${anyBytes}.replace(${argument}, ${argument})`,
  text`${anyBytes}.replace(${argument}, ${argument}, ${position})`,
  text`${anyBytes}.${wordOf("center ljust rjust")}(${position}, ${argument})`,
  text`${anyBytes}.${wordOf("center ljust rjust zfill")}(${position})`,
  text`${anyBytes}.join([${listed(fc.oneof({ weight: 8, arbitrary: like }, { weight: 1, arbitrary: values }), 0, 4)}])`,
  text`${anyBytes}.join(${values})`,
  text`${anyBytes}.hex(${argument}, ${position})`,
  text`${anyBytes}.hex(${oneOf("':'", "'-'", "b'_'", "'\\xe9'", "'ab'", "''")}, ${smallInts})`,
  text`${anyBytes}.translate(${fc.oneof(oneOf("None", "bytes(range(256))", "bytes(range(255, -1, -1))", "b'abc'"), values)}, ${argument})`,
  text`${anyBytes}.translate(bytes.maketrans(${argument}, ${argument}))`,
  text`bytes.maketrans(b'abc', b'xyz')[${smallInts}]`,
  text`${wordOf("bytes bytearray")}.fromhex(${fc.oneof(
    strs,
    fc
      .array(fc.constantFrom(..."0123456789abcdefABCDEF  \tg"), { maxLength: 10 })
      .map((found) => `'${found.join("").replace("\t", "\\t")}'`),
  )})`,
)
const construction = fc.oneof(
  text`${wordOf("bytes bytearray memoryview")}(${fc.oneof(values, smallInts, like)})`,
  text`${wordOf("bytes bytearray")}([${listed(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 255 }).map(String) }, { weight: 1, arbitrary: values }), 0, 4)}])`,
  text`${wordOf("bytes bytearray")}(${values}, ${fc.oneof(oneOf("'utf-8'", "'ascii'", "'latin-1'", "'utf-16'"), values)})`,
  text`${wordOf("bytes bytearray")}(${strs}, 'ascii', ${fc.oneof(oneOf("'ignore'", "'replace'", "'strict'", "'xmlcharrefreplace'", "'nope'"), values)})`,
)
const operators = fc.oneof(
  text`${like} ${wordOf("+ < <= > >= == != in")} ${fc.oneof(like, values)}`,
  text`${argument} in ${like}`,
  text`${anyBytes} * ${fc.oneof(smallInts, oddities)}`,
  text`${fc.oneof(smallInts, oddities)} * ${anyBytes}`,
  text`${like}[${fc.oneof(position, values)}]`,
  text`${like}[${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}]`.map(
    listOfView,
  ),
  text`${wordOf("list reversed iter sorted len repr str ascii bytes")}(${like})`.map((source) =>
    /^(repr|str|ascii)\(memoryview/.test(source) ? "0" : source,
  ),
  text`hash(${fc.oneof(plain, text`memoryview(${plain})`)})`,
  text`${wordOf("ord int float complex")}(${fc.oneof(like, oneOf("b'12'", "b' 1_000 '", "b'1e5'", "bytearray(b'-7')", "b'\\xff'", "b'1\\x00'"))})`,
)

/// A memoryview shows an address: its contents instead.
function listOfView(source: string): string {
  return source.startsWith("memoryview") ? `list(${source})` : source
}

const formats = oneOf(
  "'B'",
  "'b'",
  "'h'",
  "'H'",
  "'i'",
  "'I'",
  "'q'",
  "'Q'",
  "'f'",
  "'d'",
  "'c'",
  "'?'",
  "'l'",
  "'n'",
  "'P'",
  "'@H'",
  "'<H'",
  "'x'",
  "'BB'",
)
const views = fc.oneof(
  text`memoryview(${plain}).${wordOf("nbytes itemsize format ndim shape strides suboffsets readonly c_contiguous f_contiguous contiguous")}`,
  text`memoryview(${plain}).${wordOf("tolist tobytes hex __len__")}()`,
  text`memoryview(bytes(range(16))).cast(${formats}).${wordOf("tolist tobytes hex __len__")}()`,
  text`memoryview(bytes(range(240, 256))).cast(${formats})[${position}]`,
  text`memoryview(${plain}).cast(${formats})[${position}]`,
  text`memoryview(bytes(range(24))).cast('B', ${oneOf("[2, 12]", "[4, 6]", "(2, 3, 4)", "[25]", "[0]", "[]", "[-1]", "7")}).${oneOf("tolist()", "shape", "strides", "ndim", "tobytes()")}`,
  text`memoryview(bytes(range(24))).cast('B', [4, 6])[${fc.oneof(position, text`${position}, ${position}`)}]`,
  text`memoryview(${plain})[::${smallInts}].${wordOf("tolist tobytes hex")}()`,
  text`memoryview(${plain}).tobytes(${fc.oneof(oneOf("'C'", "'F'", "'A'", "None", "order='C'"), values)})`,
)

const change = fc.oneof(
  text`a.append(${fc.oneof(smallInts, values)})`,
  text`a.extend(${fc.oneof(like, values)})`,
  text`a.insert(${position}, ${fc.oneof(smallInts, values)})`,
  text`r.append(a.pop(${position}))`,
  text`r.append(a.pop())`,
  text`a.remove(${fc.oneof(smallInts, oneOf("97"))})`,
  oneOf("a.reverse()", "a.clear()", "a = a.copy()"),
  text`a += ${fc.oneof(like, values)}`,
  text`a *= ${fc.oneof(smallInts, oddities)}`,
  text`a[${position}] = ${fc.oneof(smallInts, values)}`,
  text`a[${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}] = ${fc.oneof(like, values)}`,
  text`a[${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}:${fc.oneof(smallInts, oneOf("2", "-1"))}] = ${fc.oneof(like, values)}`,
  text`del a[${position}]`,
  text`del a[${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}]`,
  text`with memoryview(a) as m: m[${position}] = ${fc.oneof(smallInts, values)}`,
  text`with memoryview(a) as m: m[${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}] = ${like}`,
  text`with memoryview(a) as m: a.append(1)`,
)
const histories = fc.tuple(plain, fc.array(change, { minLength: 1, maxLength: 6 })).map(([start, changes]) => {
  const steps = changes.map(
    (one) => `try:\n  ${one}\nexcept Exception as e: r.append(type(e).__name__ + ': ' + str(e))\nr.append(bytes(a))`,
  )
  return `a = bytearray(${start})\nr = []\n${steps.join("\n")}\nresult = r`
})

export const bytesAndViews: Generator = {
  name: "bytes",
  prelude: `${numberPrelude}
class Bytes(bytes): pass
class ByteArray(bytearray): pass
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
`,
  cases: fc
    .oneof(
      { weight: 2, arbitrary: noArgument },
      { weight: 3, arbitrary: search },
      { weight: 3, arbitrary: cutting },
      { weight: 4, arbitrary: building },
      { weight: 3, arbitrary: construction },
      { weight: 3, arbitrary: operators },
      { weight: 2, arbitrary: views },
      { weight: 3, arbitrary: histories },
    )
    .filter((source) => !/^(bytes|bytearray)\(\d{8,18}\)/.test(source)),
}
