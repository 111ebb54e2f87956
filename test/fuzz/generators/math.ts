// The functions of math and cmath that need no C library to be exact, and those that do at arguments with exact results.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { floats, ints, listed, numberPrelude, oddities, oneOf, smallInts, text, values, wordOf } from "../harness/literals.js"

const number = fc.oneof({ weight: 4, arbitrary: floats }, { weight: 2, arbitrary: ints(80) }, { weight: 1, arbitrary: oddities })
const whole = fc.oneof({ weight: 5, arbitrary: smallInts }, { weight: 3, arbitrary: ints(150) }, { weight: 1, arbitrary: values })
const several = listed(
  fc.oneof({ weight: 12, arbitrary: floats }, { weight: 4, arbitrary: ints(70) }, { weight: 1, arbitrary: oddities }),
  0,
  6,
)
const angle = fc.oneof(
  text`math.pi * ${smallInts}`,
  text`math.pi / ${oneOf("2", "3", "4", "6", "1.5")} * ${smallInts}`,
  text`math.radians(${smallInts})`,
  floats.filter((source) => !/e\d{2}/.test(source)),
)

export const mathematics: Generator = {
  name: "math",
  prelude: `${numberPrelude}import math\n`,
  cases: fc.oneof(
    {
      weight: 3,
      arbitrary:
        text`math.${wordOf("ceil floor trunc fabs sqrt isnan isinf isfinite modf frexp degrees radians ulp factorial isqrt")}(${fc.oneof(number, smallInts)})`.filter(
          (source) => !/factorial\(\(?-?\d{5}/.test(source),
        ),
    },
    {
      weight: 3,
      arbitrary: text`math.${wordOf("fmod remainder copysign nextafter hypot ldexp")}(${number}, ${fc.oneof(number, smallInts)})`,
    },
    { weight: 1, arbitrary: text`math.nextafter(${floats}, ${floats}, steps=${fc.oneof(whole)})` },
    { weight: 2, arbitrary: text`math.${wordOf("gcd lcm")}(${listed(whole, 0, 4)})` },
    { weight: 2, arbitrary: text`math.${wordOf("comb perm")}(${fc.oneof(smallInts, oddities)}, ${fc.oneof(smallInts, whole)})` },
    { weight: 2, arbitrary: text`math.${wordOf("fsum prod")}([${several}])` },
    // A text times a large number is memory, not arithmetic.
    {
      weight: 1,
      arbitrary: text`math.prod([${several}], start=${number})`.filter((source) => !/['"]/.test(source) || !/\d{5}/.test(source)),
    },
    { weight: 2, arbitrary: text`math.sumprod([${several}], [${several}])` },
    { weight: 1, arbitrary: text`math.dist([${floats}, ${floats}], [${floats}, ${number}])` },
    { weight: 1, arbitrary: text`math.fma(${number}, ${number}, ${number})` },
    {
      weight: 1,
      arbitrary: text`math.isclose(${number}, ${number}, ${oneOf("rel_tol=1e-3", "abs_tol=0.5", "rel_tol=-1", "abs_tol=inf", "rel_tol=0.5, abs_tol=2")})`,
    },
    { weight: 3, arbitrary: text`math.${wordOf("sin cos")}(${angle})` },
    {
      weight: 2,
      arbitrary: text`math.${wordOf("exp log log2 log10 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh expm1 log1p exp2 cbrt erf erfc gamma lgamma")}(${oneOf("0", "1", "-1", "2", "-2", "10", "100", "1000", "8", "0.5", "-0.0", "inf", "-inf", "nan", "2**70", "10**400", "None", "'1'", "1j", "True", "1e308", "-1e308", "710", "-746")})`,
    },
    {
      weight: 1,
      arbitrary: text`math.log(${oneOf("8", "100", "2**200", "10**400", "0", "-1", "0.5")}, ${oneOf("2", "10", "1", "0", "-1", "2**70", "None", "inf")})`,
    },
    {
      weight: 1,
      arbitrary: text`math.${wordOf("pow atan2")}(${fc.oneof(smallInts, oneOf("inf", "-inf", "nan", "0.0", "-0.0"))}, ${fc.oneof(smallInts, oneOf("inf", "-inf", "nan", "0.0", "-0.0"))})`,
    },
  ),
}
