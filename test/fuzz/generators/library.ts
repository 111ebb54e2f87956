// Modules as tools: re, json, string, textwrap, datetime, decimal, fractions, statistics, random, struct.

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
  smallInts,
  strs,
  text,
  values,
  wordOf,
} from "../harness/literals.js"

// ---- re: short subjects, so that no pattern takes long

const subject = fc
  .array(fc.constantFrom(..."aabbc1_ \nA\u00e9.\u{1f600}"), { maxLength: 12 })
  .map((found) => quoted(found.join("")))
const atom = oneOf(
  "a",
  "b",
  ".",
  "\\w",
  "\\d",
  "\\s",
  "\\b",
  "^",
  "$",
  "[ab]",
  "[^a]",
  "(a)",
  "(?:ab|c)",
  "(?P<n>b)",
  "(?=a)",
  "(?!b)",
  "(?<=a)",
  "(?<!c)",
  "\\1",
  "(?P=n)",
  "A",
  "\\W",
  "[a-c1]",
  "\\A",
  "\\Z",
  "(?i:A)",
  "(b|)",
  "\u00e9",
  "|",
  "(",
  ")",
  "[",
  "\\",
  "(?",
  "x{2}",
)
const repeated = text`${atom}${oneOf("", "", "", "*", "+", "?", "{1,2}", "*?", "+?", "{2}", "*+", "{,1}", "{x}")}`
const pattern = fc.array(repeated, { minLength: 1, maxLength: 4 }).map((found) => quoted(found.join("")))
const flags = oneOf("", "", ", re.I", ", re.M", ", re.S", ", re.I | re.M", ", re.A", ", re.X")
const replacement = oneOf(
  "'x'",
  "'<\\\\g<0>>'",
  "'\\\\1'",
  "'\\\\g<n>'",
  "''",
  "lambda m: m[0].upper()",
  "'\\\\n'",
  "'\\\\q'",
  "5",
  "'\\\\g<'",
)
const expressions = fc.oneof(
  text`shown(re.${wordOf("match search fullmatch")}(${pattern}, ${subject}${flags}))`,
  text`re.findall(${pattern}, ${subject}${flags})`,
  text`[shown(m) for m in re.finditer(${pattern}, ${subject}${flags})]`,
  text`re.split(${pattern}, ${subject}, maxsplit=${oneOf("0", "1", "2")})`,
  text`re.${wordOf("sub subn")}(${pattern}, ${replacement}, ${subject}, count=${oneOf("0", "1", "2")})`,
  text`re.escape(${strs})`,
  text`re.compile(${pattern}${flags}).pattern`,
)

// ---- json

const jsonPiece = oneOf(
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"a"',
  '"b\\u00e9\\\\n"',
  "1",
  "-0",
  "2.5e3",
  "null",
  "true",
  "NaN",
  "Infinity",
  " ",
  "01",
  "'x'",
  '"\\\\ud83d\\\\ude00"',
  "\\n",
  '"',
  "1e999",
  "-",
)
const jsons = fc.oneof(
  fc.array(jsonPiece, { maxLength: 7 }).map((found) => `json.loads(${quoted(found.join("").replace(/\\n/g, "\n"))})`),
  text`json.loads(json.dumps({${strs}: [${values.filter(isPlain)}, ${smallInts}], 'k': ${floats}}))`,
  text`json.dumps(${values}, default=${oneOf("str", "None", "repr", "lambda v: [v.__class__.__name__]")})`,
  text`json.loads(${values})`,
)

function isPlain(source: string): boolean {
  return !/object|int|str|len|\.\.\.|NotImpl/.test(source)
}

// ---- string, textwrap

const prose = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: oneOf(
          "the",
          "quick",
          "brown-fox",
          "jumps",
          "over",
          "a",
          "lazy",
          "dog.",
          "Hyphen-ated",
          "supercalifragilistic",
          "e.g.",
          "--",
          "x",
        ),
      },
      { weight: 2, arbitrary: oneOf("\\n", "\\t", "  ", "\\n\\n", " - ") },
    ),
    { maxLength: 12 },
  )
  .map((found) => `"${found.join(" ")}"`)
const wrapOptions = fc
  .array(
    oneOf(
      "width=10",
      "width=1",
      "width=0",
      "initial_indent='* '",
      "subsequent_indent='  '",
      "break_long_words=False",
      "break_on_hyphens=False",
      "drop_whitespace=False",
      "expand_tabs=False",
      "replace_whitespace=False",
      "fix_sentence_endings=True",
      "max_lines=2",
      "placeholder='..'",
      "tabsize=4",
    ),
    { maxLength: 3 },
  )
  .map((found) => [...new Map(found.map((one) => [one.split("=")[0], one])).values()].map((one) => `, ${one}`).join(""))
const texts = fc.oneof(
  text`textwrap.${wordOf("wrap fill")}(${prose}${wrapOptions})`,
  text`textwrap.shorten(${prose}, ${oneOf("10", "20", "5", "3", "1")})`,
  text`textwrap.dedent(${oneOf("'  a\\n    b\\n  c'", "'\\ta\\n  b'", "' a\\n\\n b'", "'a\\n b'", "'   \\n  x\\n'")})`,
  text`textwrap.indent(${prose}, ${oneOf("'> '", "''", "'\\t'")})`,
  text`string.capwords(${fc.oneof(prose, strs)}${oneOf("", ", '-'", ", None", ", ''")})`,
  text`string.Template(${oneOf("'$a $\\x7bb} $$'", "'$'", "'$\\x7ba'", "'$1'", "'$missing x'", "'$\\x7ba}b$b'")}).${wordOf("substitute safe_substitute")}(a=${values.filter(isPlain)}, b=${smallInts})`,
  text`string.Formatter().format(${oneOf("'{0} {a!r:>6}'", "'{} {}'", "'{0} {}'", "'{a.real}'", "'{a[0]}'", "'{9}'", "'{!z}'")}, ${smallInts}, a=${values.filter(isPlain)})`,
)

// ---- datetime

const dates = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map((parts) => `date(${parts.join(", ")})`)
const times = fc
  .tuple(
    dates,
    fc.integer({ min: 0, max: 24 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 999999 }),
    oneOf("", "", ", tzinfo=timezone.utc", ", tzinfo=timezone(timedelta(hours=-3, minutes=7))"),
  )
  .map(([day, ...rest]) => `datetime(${day.slice(5, -1)}, ${rest.slice(0, 4).join(", ")}${rest[4]})`)
const deltas = text`timedelta(${wordOf("days hours seconds minutes weeks microseconds milliseconds")}=${fc.oneof(
  smallInts,
  floats.filter((source) => !/e|inf|nan/.test(source)),
  fc.integer({ min: -100000, max: 100000 }).map(String),
)})`
const codes = fc
  .array(wordOf("%Y %m %d %H %M %S %f %j %U %W %a %A %b %B %p %I %y %% %z %Z %G %V %u %w %:z %e %D %T %F"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((found) => quoted(found.join(" ")))
const moments = fc.oneof(
  text`${fc.oneof(dates, times)} ${wordOf("+ -")} ${deltas}`,
  text`${fc.oneof(dates, times)} ${wordOf("- < == >=")} ${fc.oneof(dates, times)}`,
  text`${deltas} ${wordOf("+ - * / // % == <")} ${fc.oneof(deltas, smallInts, oneOf("2.5", "0", "'a'"))}`,
  text`str(${fc.oneof(dates, times, deltas)})`,
  text`${times}.strftime(${codes})`,
  text`${times}.isoformat(${oneOf("", "' '", "'T', 'minutes'", "timespec='milliseconds'", "timespec='x'", "'ab'")})`,
  text`${dates}.${oneOf("isoformat()", "isocalendar()", "weekday()", "toordinal()", "timetuple()[:6]", "ctime()", "replace(day=31)", "replace(year=0)")}`,
  text`${deltas}.${oneOf("total_seconds()", "days", "seconds", "microseconds", "__abs__()", "__neg__()")}`,
  text`${wordOf("date datetime time")}.fromisoformat(${oneOf("'2024-02-29'", "'2023-02-29'", "'20240229'", "'2024-W09-4'", "'2024-01-02T03:04:05.678901+01:30'", "'03:04'", "'03:04:05Z'", "'2024-1-2'", "'2024-01-02 03:04:05,5'", "''", "'24:00'", "'2024-01-02T24:00'")})`,
  text`datetime.strptime(${oneOf("'2024-02-29 10:11'", "'29 Feb 2024'", "'1/2/99'", "''", "'2024 060'")}, ${oneOf("'%Y-%m-%d %H:%M'", "'%d %b %Y'", "'%m/%d/%y'", "'%Y'", "'%Y %j'", "'%q'")})`,
)

// ---- numbers

const decimals = fc
  .oneof(
    fc.tuple(fc.integer({ min: -999999, max: 999999 }), fc.integer({ min: -8, max: 6 })).map(([n, e]) => `'${n}E${e}'`),
    floats.map((source) => `'${source.replace(/[()]/g, "")}'`),
    oneOf(
      "'0'",
      "'-0'",
      "'NaN'",
      "'Infinity'",
      "'-Infinity'",
      "'sNaN'",
      "'1.10'",
      "'0.00'",
      "'1e-30'",
      "5",
      "True",
      "'abc'",
      "' 1_0 '",
      "(1, (1, 2), -1)",
    ),
  )
  .map((source) => `Decimal(${source})`)
const decimalCalls = fc.oneof(
  text`${decimals} ${wordOf("+ - * / // % ** == < >=")} ${fc.oneof(decimals, smallInts)}`.filter(
    (source) => !/\*\* .*(E[3-6]|e\+?\d\d|\d{5})/.test(source),
  ),
  text`${decimals}.quantize(${oneOf("Decimal('0.01')", "Decimal('1')", "Decimal('1E2')", "Decimal('NaN')")}${oneOf("", ", ROUND_UP", ", ROUND_HALF_EVEN", ", rounding=ROUND_FLOOR", ", ROUND_05UP")})`,
  text`${decimals}.${oneOf("normalize()", "to_integral_value()", "to_eng_string()", "as_tuple()", "as_integer_ratio()", "sqrt()", "is_zero()", "adjusted()", "next_plus()", "number_class()", "copy_negate()", "logb()", "ln()", "log10()", "exp()")}`.filter(
    (source) => !/(E[3-6]|e\+?\d{1,3}|\d{4})'?\)\.exp/.test(source),
  ),
  text`format(${decimals}, ${oneOf("''", "'.2f'", "',.1f'", "'e'", "'10.3g'", "'+'", "'%'", "'>12'", "'010.2f'", "'n'", "'x'", "'_'")})`,
  text`${wordOf("str repr int float round hash bool abs")}(${decimals})`,
  text`${decimals}.compare(${decimals})`,
)
const fractions = fc.oneof(
  text`Fraction(${ints(40)}, ${ints(40)})`,
  text`Fraction(${fc.oneof(oneOf("'1/3'", "'0.125'", "' -3/6 '", "'1e-3'", "'1/0'", "'a'", "'1_0/3'", "'3/ 4'"), floats, values.filter(isPlain))})`,
)
const fractionCalls = fc.oneof(
  text`${fractions} ${wordOf("+ - * / // % == < >=")} ${fc.oneof(fractions, smallInts, floats)}`,
  text`${fractions} ** ${oneOf("2", "-2", "0", "Fraction(1, 2)", "0.5")}`,
  text`${fractions}.limit_denominator(${oneOf("10", "1", "1000", "0")})`,
  text`${wordOf("round float int hash str abs")}(${fractions})`,
  text`round(${fractions}, ${oneOf("1", "0", "-1", "3")})`,
  text`format(${fractions}, ${oneOf("''", "'.3f'", "'>10'", "'e'", "'.2g'", "'%'", "'+.0f'", "'_'", "'#'", "'x'")})`,
)
const data = fc.oneof(
  text`[${listed(smallInts, 0, 7)}]`,
  text`[${listed(fc.oneof(smallInts, oneOf("0.5", "2.25", "1e10")), 1, 7)}]`,
  text`[${listed(text`Fraction(${smallInts}, 3)`, 1, 4)}]`,
  text`[${listed(oneOf("'a'", "'b'", "'a'"), 0, 4)}]`,
)
const statistics = fc.oneof(
  text`statistics.${wordOf("mean median median_low median_high mode multimode stdev variance pstdev pvariance fmean geometric_mean harmonic_mean median_grouped")}(${data})`,
  text`statistics.quantiles(${data}, n=${oneOf("4", "2", "1", "10")}${oneOf("", ", method='inclusive'")})`,
  text`statistics.${wordOf("correlation covariance linear_regression")}(${data}, ${data})`,
)
const randoms = fc.oneof(
  text`random.Random(${fc.oneof(smallInts, ints(80), strs, bytesLike())}).${oneOf("random()", "randint(1, 6)", "randrange(0, 100, 7)", "uniform(-1, 1)", "choice('abcdef')", "sample(range(50), 5)", "choices('abc', [1, 2, 3], k=4)", "gauss(0, 1)", "getrandbits(70)", "randbytes(5)", "expovariate(1.5)", "betavariate(2, 3)", "triangular(0, 10, 3)", "normalvariate(1, 2)", "gammavariate(0.5, 2)", "gammavariate(2.5, 1)", "vonmisesvariate(1, 2)", "paretovariate(3)", "weibullvariate(1, 2)", "lognormvariate(0, 1)", "binomialvariate(20, 0.3)", "randint(5, 1)", "choice([])", "sample([1], 2)")}`,
  text`(lambda r, x: (r.shuffle(x), x, r.random()))(random.Random(${smallInts}), list(range(${oneOf("5", "10", "20")})))`,
)

function bytesLike(): fc.Arbitrary<string> {
  return oneOf("b'seed'", "bytearray(b'x')", "1.5", "None or 7")
}

const structs = fc.oneof(
  text`struct.pack(${oneOf("'<hI'", "'>bB'", "'=qd'", "'3s2x'", "'?c'", "'e'", "'<f'", "'2p'", "'z'", "'hh'", "'<Q'")}, ${listed(fc.oneof(smallInts, oddities, floats), 0, 3)})`,
  text`struct.unpack(${oneOf("'<hI'", "'>bB'", "'2s'", "'<d'", "'?'", "'<e'", "'3x'")}, ${oneOf("b'\\x01\\x02\\x03\\x04\\x05\\x06'", "b'\\xff\\x00'", "b''", "bytes(8)", "b'\\x00<'", "b'a'")})`,
  text`struct.calcsize(${oneOf("'bhilq'", "'<bhilq'", "'10s'", "'@bi'", "'x0i'", "'P'", "'<P'", "''")})`,
)

export const library: Generator = {
  name: "library",
  prelude: `${numberPrelude}
import json, random, re, statistics, string, struct, textwrap
from datetime import date, datetime, time, timedelta, timezone
from decimal import *
from fractions import Fraction
def shown(match):
    return match and (match.span(), match.groups(), match.groupdict(), match.lastindex)
`,
  cases: fc
    .oneof(
      { weight: 6, arbitrary: expressions },
      { weight: 2, arbitrary: jsons },
      { weight: 3, arbitrary: texts },
      { weight: 4, arbitrary: moments },
      { weight: 4, arbitrary: decimalCalls },
      { weight: 3, arbitrary: fractionCalls },
      { weight: 2, arbitrary: statistics },
      { weight: 2, arbitrary: randoms },
      { weight: 1, arbitrary: structs },
    )
    .filter((source) => !/hash\(.*nan/i.test(source)),
}
