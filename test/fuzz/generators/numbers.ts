// Arithmetic, comparison and methods of int, float, complex and bool, with right and wrong arguments.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { floats, ints, listed, numberPrelude, oddities, oneOf, smallInts, text, values, wordOf } from "../harness/literals.js"

const complexes = text`complex(${floats}, ${floats})`
const bools = oneOf("True", "False")
const subclasses = oneOf(
  "Int(5)",
  "Int(-7)",
  "Int(2**70)",
  "Float(2.5)",
  "Float(-0.0)",
  "Index(3)",
  "Index(2**65)",
  "AsInt()",
  "AsFloat()",
  "AsComplex()",
)
const numbersOnly = fc.oneof(
  { weight: 5, arbitrary: ints() },
  { weight: 5, arbitrary: floats },
  { weight: 2, arbitrary: complexes },
  { weight: 1, arbitrary: bools },
  { weight: 1, arbitrary: subclasses },
)
const operands = fc.oneof({ weight: 8, arbitrary: numbersOnly }, { weight: 1, arbitrary: oddities })

const arithmetic = text`${operands} ${wordOf("+ - * / // % & | ^ < <= > >= == !=")} ${operands}`
const shifts = text`${fc.oneof(ints(), operands)} ${wordOf("<< >>")} ${fc.oneof(smallInts, operands.filter(isSmall))}`
const powers = fc.oneof(
  text`${fc.oneof(numbersOnly, oddities)} ** ${fc.oneof(smallInts, floats, complexes, bools)}`,
  text`pow(${ints(80)}, ${ints(80)}, ${fc.oneof(ints(80), smallInts)})`,
  text`pow(${smallInts}, ${smallInts}, ${oddities})`,
)
const unary = text`${wordOf("- + ~ not")} ${operands}`
const functions = fc.oneof(
  text`divmod(${operands}, ${operands})`,
  text`round(${operands}, ${fc.oneof(smallInts, smallInts, oddities)})`,
  text`round(${operands})`,
  text`${wordOf("abs bool int float complex bin oct hex str repr")}(${operands})`,
  text`hash(${numbersOnly.filter((source) => !/nan|As/.test(source))})`,
  text`int(${fc.oneof(operands, values)}, ${smallInts})`,
  text`complex(${operands}, ${operands})`,
  text`sum([${listed(numbersOnly, 0, 6)}])`,
  text`sum([${listed(numbersOnly, 0, 6)}], ${operands})`,
  text`${wordOf("max min")}(${listed(fc.oneof(ints(), floats), 1, 4)})`,
)
const intMethods = fc.oneof(
  text`${ints()}.${wordOf("bit_length bit_count as_integer_ratio conjugate is_integer __index__ __trunc__ __floor__ __ceil__ __neg__ __hash__ __sizeof__ __getnewargs__")}()`,
  text`${ints()}.to_bytes(${fc.oneof(smallInts, oddities)}, ${fc.oneof(oneOf("'big'", "'little'"), oddities)}, signed=${fc.oneof(bools, oddities)})`,
  text`${ints(60)}.to_bytes(${smallInts})`,
  text`int.from_bytes(${values}, ${fc.oneof(oneOf("'big'", "'little'"), oddities)}, signed=${bools})`,
  text`int.from_bytes([${listed(fc.oneof(smallInts, values), 0, 4)}])`,
  text`${ints()}.${wordOf("real imag numerator denominator")}`,
  text`(${ints()}).__round__(${fc.oneof(smallInts, oddities)})`,
)
const floatMethods = fc.oneof(
  text`${floats}.${wordOf("hex is_integer as_integer_ratio conjugate __trunc__ __floor__ __ceil__ __int__ __hash__ __repr__ __getnewargs__")}()`,
  text`${floats}.__round__(${fc.oneof(smallInts, oddities)})`,
  text`float.fromhex(${floats}.hex())`,
  text`float.fromhex(${hexTexts()})`,
  text`float.from_number(${operands})`.map((source) =>
    source.replace("from_number", "__getformat__").replace(/\(.*/, "('double')"),
  ),
)
const complexMethods = fc.oneof(
  text`${complexes}.${wordOf("conjugate __abs__ __hash__ __repr__ __getnewargs__ __complex__ __bool__")}()`,
  text`${complexes}.${wordOf("real imag")}`,
)
const dunders = text`${numbersOnly}.__${wordOf("add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod divmod rdivmod and or xor eq ne lt le gt ge")}__(${operands})`

export const numbers: Generator = {
  name: "numbers",
  prelude: `${numberPrelude}
class Int(int): pass
class Float(float): pass
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __repr__(self): return f"Index({self.value})"
class AsInt:
    def __int__(self): return 42
    def __repr__(self): return "AsInt()"
class AsFloat:
    def __float__(self): return 4.5
    def __repr__(self): return "AsFloat()"
class AsComplex:
    def __complex__(self): return 1+2j
    def __repr__(self): return "AsComplex()"
`,
  cases: fc
    .oneof(
      { weight: 5, arbitrary: arithmetic },
      { weight: 1, arbitrary: shifts },
      { weight: 2, arbitrary: powers },
      { weight: 1, arbitrary: unary },
      { weight: 4, arbitrary: functions },
      { weight: 2, arbitrary: intMethods },
      { weight: 2, arbitrary: floatMethods },
      { weight: 1, arbitrary: complexMethods },
      { weight: 1, arbitrary: dunders },
    )
    .filter((source) => !/hash/.test(source) || !/nan|Index|As/.test(source)),
}

/// Not an int that would make a shift fill the memory.
function isSmall(operand: string): boolean {
  return !/\d{5}|\*\*/.test(operand)
}

function hexTexts(): fc.Arbitrary<string> {
  const digits = fc.array(fc.constantFrom(..."0123456789abcdefABCDEF_"), { maxLength: 18 }).map((found) => found.join(""))
  return text`'${wordOf("- + 0x 0X -0x +0x")}${digits}${oneOf("", ".", ".8", ".fffffffffffff8", ".00000000000001")}${oneOf("", "p0", "p-1", "P+1023", "p1024", "p-1074", "p-1080", "p", "px", " ")}'`
}
