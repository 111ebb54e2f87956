// Methods, operators and slices of str, with right and wrong arguments.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { chars, listed, oddities, oneOf, quoted, smallInts, strs, text, values, wordOf, words } from "../harness/literals.js"

const subclasses = oneOf("Str('abc')", "Str('')", "Str('\\u00e9x')")
const anyStr = fc.oneof({ weight: 9, arbitrary: strs }, { weight: 1, arbitrary: subclasses })
const position = fc.oneof(
  { weight: 5, arbitrary: smallInts },
  { weight: 1, arbitrary: oneOf("None", "2**70", "-2**70", "Index(2)", "True") },
  { weight: 1, arbitrary: oddities },
)
const short = fc.oneof(
  fc.array(chars, { maxLength: 2 }).map((found) => quoted(found.join(""))),
  oneOf("''", "'a'", "'ab'", "'aa'", "' '"),
)
const argument = fc.oneof({ weight: 6, arbitrary: short }, { weight: 2, arbitrary: strs }, { weight: 1, arbitrary: values })
// A subject that has what is looked for.
const repetitive = fc
  .array(fc.constantFrom("a", "b", "ab", " ", "aa", "\u00e9", "\u{1f600}", "\n"), { maxLength: 12 })
  .map((found) => quoted(found.join("")))
const subject = fc.oneof(anyStr, repetitive)

const noArgument = text`${anyStr}.${wordOf(`capitalize casefold lower upper swapcase title isalnum isalpha isascii isdecimal isdigit isidentifier islower
  isnumeric isprintable isspace istitle isupper strip lstrip rstrip split rsplit splitlines expandtabs encode __len__ __repr__ __hash__ __str__ __iter__`)}()`
const search = fc.oneof(
  text`${subject}.${wordOf("find rfind index rindex count startswith endswith")}(${argument})`,
  text`${subject}.${wordOf("find rfind index rindex count startswith endswith")}(${argument}, ${position})`,
  text`${subject}.${wordOf("find rfind index rindex count startswith endswith")}(${argument}, ${position}, ${position})`,
  text`${subject}.${wordOf("startswith endswith")}((${listed(argument, 0, 3)},))`.map((source) => source.replace("((,", "((")),
)
const cutting = fc.oneof(
  text`${subject}.${wordOf("strip lstrip rstrip")}(${argument})`,
  text`${subject}.${wordOf("split rsplit")}(${argument})`,
  text`${subject}.${wordOf("split rsplit")}(${argument}, ${position})`,
  text`${subject}.${wordOf("split rsplit")}(${wordOf("sep maxsplit")}=${fc.oneof(argument, position)})`,
  text`${subject}.${wordOf("partition rpartition removeprefix removesuffix")}(${argument})`,
  text`${subject}.splitlines(${fc.oneof(oneOf("True", "False", "keepends=True", "keepends=0"), values)})`,
  text`${subject}.expandtabs(${position})`,
  text`${subject}.expandtabs(tabsize=${position})`,
)
const building = fc.oneof(
  text`${subject}.replace(${argument}, ${argument})`,
  text`${subject}.replace(${argument}, ${argument}, ${position})`,
  text`${subject}.replace(${argument}, ${argument}, count=${position})`,
  text`${anyStr}.${wordOf("center ljust rjust")}(${position})`,
  text`${anyStr}.${wordOf("center ljust rjust")}(${position}, ${argument})`,
  text`${fc.oneof(anyStr, oneOf("'-12'", "'+3'", "'--1'", "'\\uff0d1'"))}.zfill(${position})`,
  text`${anyStr}.join([${listed(fc.oneof({ weight: 8, arbitrary: strs }, { weight: 1, arbitrary: values }), 0, 4)}])`,
  text`${anyStr}.join(${values})`,
  text`${anyStr}.translate({${listed(text`${translationKey()}: ${translationValue()}`, 0, 4)}})`,
  text`${anyStr}.translate(str.maketrans(${argument}, ${argument}))`,
  text`str.maketrans({${listed(text`${fc.oneof(short, smallInts)}: ${values}`, 0, 3)}})`,
  text`str.maketrans(${argument}, ${argument}, ${argument})`,
)
const operators = fc.oneof(
  text`${anyStr} ${wordOf("+ < <= > >= == != in")} ${fc.oneof(anyStr, values)}`,
  text`${argument} in ${subject}`,
  text`${values} in ${subject}`,
  text`${anyStr} * ${fc.oneof(smallInts, oddities)}`,
  text`${fc.oneof(smallInts, oddities)} * ${anyStr}`,
  text`${subject}[${position}]`,
  text`${subject}[${values}]`,
  text`${subject}[${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}]`,
  text`${subject}[${fc.oneof(position, oneOf(""))}:${fc.oneof(position, oneOf(""))}]`,
  text`${wordOf("list reversed iter sorted set len ascii repr str hash")}(${subject})`.map((source) =>
    source.replace(/^set\(/, "sorted(set(").replace(/^(sorted\(set\(.*)$/, "$1)"),
  ),
  text`${wordOf("ord int float complex bytes bytearray chr")}(${anyStr})`,
  text`chr(${fc.oneof(fc.integer({ min: -5, max: 0x110005 }).map(String), values)})`,
  text`str(${values}, ${values})`,
  text`str(${values})`,
)

export const texts: Generator = {
  name: "text",
  prelude: `
inf = float("inf")
nan = float("nan")
class Str(str): pass
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
`,
  cases: fc
    .oneof(
      { weight: 3, arbitrary: noArgument },
      { weight: 4, arbitrary: search },
      { weight: 4, arbitrary: cutting },
      { weight: 4, arbitrary: building },
      { weight: 5, arbitrary: operators },
    )
    .filter((source) => !joinsSurrogates(source)),
}

// A method may put a high surrogate of one literal before a low one of another (see test/differences).
function joinsSurrogates(source: string): boolean {
  return /\\ud80[01]/.test(source) && /\\ud(c80|fff)/.test(source)
}

function translationKey(): fc.Arbitrary<string> {
  return words(6).map((found) => String((found || "a").codePointAt(0)))
}

function translationValue(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: oneOf("None", "''", "'xyz'", "0x1f600", "65", "0x10ffff") },
    { weight: 1, arbitrary: values },
  )
}
