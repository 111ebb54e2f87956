// format(), str.format, f-strings and % formatting: specifications that are right, nearly right and wrong.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import {
  floats,
  ints,
  listed,
  numberPrelude,
  oddities,
  oneOf,
  quoted,
  quotedBytes,
  smallInts,
  strs,
  text,
  values,
  wordOf,
  words,
} from "../harness/literals.js"

const often = (arbitrary: fc.Arbitrary<string>, weight = 1, nothing = 1) =>
  fc.oneof({ weight, arbitrary }, { weight: nothing, arbitrary: fc.constant("") })

const align = fc.oneof(
  wordOf("< > ^ ="),
  text`${oneOf("*", "0", " ", "x", "\u00e9", "\u{1f600}", "{", "<", ",")}${wordOf("< > ^ =")}`,
)
const width = fc.oneof(fc.integer({ min: 0, max: 30 }).map(String), oneOf("07", "012", "00", "1000"))
const precision = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 25 }).map((n) => `.${n}`) },
  { weight: 1, arbitrary: oneOf(".", ".60", ".400", ".99999999999", ". 3", ".-1") },
)
const numberType = wordOf("b c d e E f F g G n o x X %")
const rightSpec = text`${often(align)}${often(wordOf("+ - +"), 1, 2)}${often(oneOf("z"), 1, 6)}${often(oneOf("#"), 1, 3)}${often(oneOf("0"), 1, 3)}${often(width)}${often(wordOf(", _"), 1, 2)}${often(precision)}${often(numberType, 3)}`
const wildSpec = fc
  .array(fc.constantFrom(..."<>^=+- #0z,_.123dxXbcnoeEfFgG%sra!{}"), { maxLength: 6 })
  .map((found) => found.join(""))
const spec = fc.oneof({ weight: 6, arbitrary: rightSpec }, { weight: 1, arbitrary: wildSpec })
const textSpec = text`${often(align)}${often(oneOf("0"), 1, 8)}${often(width)}${often(precision)}${often(wordOf("s s s d"))}`

const complexes = text`complex(${floats}, ${floats})`
const subjects = fc.oneof(
  { weight: 6, arbitrary: floats },
  { weight: 6, arbitrary: ints(120) },
  { weight: 2, arbitrary: complexes },
  { weight: 1, arbitrary: oneOf("True", "False") },
  { weight: 1, arbitrary: values },
)

const formats = fc.oneof(
  fc.tuple(subjects, spec).map(([value, how]) => `format(${value}, ${quoted(how)})`),
  fc.tuple(strs, fc.oneof(textSpec, spec)).map(([value, how]) => `format(${value}, ${quoted(how)})`),
  text`format(${subjects}, ${fc.oneof(oddities, strs)})`,
  text`(${subjects}).__format__(${strs})`,
)

// ---- f-strings

const inField = fc.oneof(
  { weight: 3, arbitrary: subjects.filter((source) => !/[\\'"{}]/.test(source)) },
  {
    weight: 2,
    arbitrary: oneOf(
      "name",
      "number",
      "ratio",
      "items[1]",
      "table['k']",
      "obj.field",
      "name.upper()",
      "-number",
      "number * 2",
      "(lambda: 3)()",
      "[1,2][0]",
      "{1: 2}[1]".padStart(10),
    ),
  },
)
const fStrings = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.oneof(words(4).map(literalPart), fc.constant("")),
        inField,
        oneOf("", "", "", "=", " = "),
        oneOf("", "", "", "!r", "!s", "!a"),
        fc.oneof(fc.constant(""), spec, fc.constant("{width}"), fc.constant("{align}{width}.{places}f"), fc.constant(">{width}")),
      ),
      { maxLength: 3 },
    ),
    oneOf("", "r"),
  )
  .map(([fields, prefix]) => {
    const inner = fields.map(([before, expression, shown, conversion, how]) => {
      const clean = how.replace(/\\|"/g, "")
      return `${before}{${expression}${shown}${conversion}${clean === "" ? "" : `:${clean}`}}`
    })
    return `${prefix}f"${inner.join("")}"`
  })

function literalPart(found: string): string {
  return found
    .replace(/["\\\n\t]/g, "")
    .replaceAll("{", "{{")
    .replaceAll("}", "}}")
}

// ---- str.format

const fieldName = fc.oneof(
  { weight: 4, arbitrary: oneOf("", "", "0", "1", "2", "name", "number") },
  {
    weight: 2,
    arbitrary: oneOf(
      "0.real",
      "0[0]",
      "0[k]",
      "obj.field",
      "obj.field.real",
      "items[1]",
      "table[k]",
      "table[2]",
      "table[-1]",
      "items[-1]",
    ),
  },
  {
    weight: 1,
    arbitrary: oneOf(
      "9",
      "missing",
      "0.",
      "0[",
      "0[]",
      "0]",
      "0[0]x",
      "0.a.b",
      " 0",
      "0 ",
      "-1",
      "+1",
      "0x1",
      "table[ ]",
      "99999999999999999999",
      "0[99999999999999999999]",
    ),
  },
)
const field = fc
  .tuple(
    fieldName,
    oneOf("", "", "", "!r", "!s", "!a", "!x", "!", "!rr"),
    fc.oneof(fc.constant(""), spec, oneOf("{}", "{number}", "{0}", ">{1}", "{1}.{2}", "{{}}")),
  )
  .map(([name, conversion, how]) => `{${name}${conversion}${how === "" ? "" : `:${how}`}}`)
const template = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: field },
      { weight: 2, arbitrary: words(3).map((found) => found.replace(/[{}]/g, "")) },
      { weight: 1, arbitrary: oneOf("{{", "}}", "{", "}", "{}") },
    ),
    {
      maxLength: 4,
    },
  )
  .map((parts) => quoted(parts.join("")))
const strFormats = fc.oneof(
  text`${template}.format(${listed(values, 0, 4)})`,
  text`${template}.format(${ints(40)}, ${smallInts}, ${floats}, name=${strs}, number=${smallInts}, obj=obj, items=items, table=table)`,
  text`${template}.format_map({'name': ${values}, 'number': ${smallInts}, 'obj': obj})`,
)

// ---- % formatting

const percentType = fc.oneof(
  { weight: 8, arbitrary: wordOf("d i u o x X e E f F g G c r s a") },
  { weight: 1, arbitrary: wordOf("% b y n q z") },
)
const percentFlags = fc.array(fc.constantFrom("-", "+", " ", "#", "0"), { maxLength: 3 }).map((flags) => flags.join(""))
const percentField = text`%${oneOf("", "", "", "(key)", "(k)", "()", "((a))", "(")}${percentFlags}${often(fc.oneof(width, oneOf("*")))}${often(fc.oneof(precision, oneOf(".*")))}${oneOf("", "", "", "", "l", "h", "L", "ll")}${percentType}`
const plainField = text`%${percentFlags}${often(fc.oneof(width, oneOf("*")), 1, 2)}${often(fc.oneof(precision, oneOf(".*")), 1, 2)}${percentType}`
const percentTemplate = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: plainField },
    { weight: 1, arbitrary: percentField },
    { weight: 2, arbitrary: words(3) },
    { weight: 1, arbitrary: oneOf("%%", "%") },
  ),
  {
    minLength: 1,
    maxLength: 3,
  },
)
const strTemplate = percentTemplate.map((parts) => quoted(parts.join("")))
const oneField = plainField.map(quoted)
const keyTemplate = fc.array(fc.oneof(percentField, words(2)), { maxLength: 3 }).map((parts) => quoted(parts.join("")))
const bytesTemplate = percentTemplate.map((parts) =>
  quotedBytes(Array.from(parts.join(""), (char) => (char.codePointAt(0) as number) & 0xff)),
)
const percents = fc.oneof(
  { weight: 4, arbitrary: text`${oneField} % ${subjects}` },
  { weight: 2, arbitrary: text`${oneField} % (${smallInts}, ${subjects})` },
  {
    weight: 2,
    arbitrary: text`${strTemplate} % (${listed(fc.oneof(subjects, smallInts), 0, 4)},)`.map((source) =>
      source.replace("(,)", "()"),
    ),
  },
  { weight: 2, arbitrary: text`${strTemplate} % ${values}` },
  { weight: 2, arbitrary: text`${keyTemplate} % {'key': ${subjects}, 'k': ${values}, '': 3, '(a)': 'A'}` },
  {
    weight: 2,
    arbitrary: text`${bytesTemplate} % (${listed(fc.oneof(subjects, smallInts), 0, 4)},)`.map((source) =>
      source.replace("(,)", "()"),
    ),
  },
  { weight: 1, arbitrary: text`${bytesTemplate} % ${values}` },
  { weight: 1, arbitrary: text`bytearray(${bytesTemplate}) % ${values}` },
)

export const formatting: Generator = {
  name: "formatting",
  prelude: `${numberPrelude}
class Obj:
    field = 3.25
    def __repr__(self): return "Obj()"
    def __format__(self, how): return f"<{how}>"
obj = Obj()
name = "na\\u00efve"
number = 42
ratio = 2.5
width = 12
places = 3
align = "^"
items = ["a", -1, 2.0]
table = {"k": "v", 2: "two", "-1": "minus"}
`,
  cases: fc
    .oneof(
      { weight: 4, arbitrary: formats },
      { weight: 3, arbitrary: fStrings },
      { weight: 3, arbitrary: strFormats },
      { weight: 4, arbitrary: percents },
    )
    .filter((source) => !/\d{6,18}/.test(source) || !/:[^}]?\{|\*/.test(source)),
}
