// Every white-box definition against its built-in: results, exceptions with their texts, what is left of the arguments.

import fc from "fast-check"
import { definitions, Interpreter, MemoryHost } from "pytracify"
import { describe, expect, test } from "vitest"

type Text = fc.Arbitrary<string>

// Arguments as Python writes them.
const python = (value: unknown): string =>
  typeof value === "string"
    ? `"${Array.from(value, (ch) => `\\U${(ch.codePointAt(0) as number).toString(16).padStart(8, "0")}`).join("")}"`
    : Array.isArray(value)
      ? `[${value.map(python).join(", ")}]`
      : String(value)
const literal = (arbitrary: fc.Arbitrary<unknown>): Text => arbitrary.map(python)
const either = (...texts: (Text | string)[]): Text => fc.oneof(...texts.map((t) => (typeof t === "string" ? fc.constant(t) : t)))
const joined = (left: string, item: Text, right: string, maxLength = 8): Text =>
  fc.array(item, { maxLength }).map((items) => left + items.join(", ") + right)

const characters = fc.constantFrom(
  ..."abcABC  ,,.-+01_\t\n\r\u001c\u0085\u03a3\u03c3\u03c2\u00df\u01c5\u0130\u0149\u0663\u{1d7d8}\u{10400}'",
)
const str = literal(fc.string({ unit: characters, maxLength: 12 }))
const sub = literal(fc.string({ unit: fc.constantFrom(..."ab ,"), maxLength: 2 }))
const near = literal(fc.string({ unit: fc.constantFrom(..."ab ,"), maxLength: 12 }))
const small = literal(fc.integer({ min: -12, max: 14 }))
const bound = either(small, small, "None")
const scalar = either(small, str, "True", "None", literal(fc.constantFrom(0.5, 1.5, 2, -3)), "(1, 2)", "1.0")
const items = joined("[", scalar, "]")
const ints = joined("[", small, "]", 90)
const iterable = either(
  items,
  ints,
  joined("(", scalar, ",)").map((text) => (text === "(,)" ? "()" : text)),
  str,
  "range(4)",
)
const anything = either(iterable, iterable, "5")
const pairs = joined(
  "[",
  fc.tuple(scalar, scalar).map(([a, b]) => `(${a}, ${b})`),
  "]",
)
const dict = pairs.map((text) => `dict(${text})`)
const set = items.map((text) => `set(${text})`)
const hashable = either(scalar, "[1]")
const number = literal(fc.oneof(fc.integer(), fc.bigInt({ min: -(10n ** 90n), max: 10n ** 90n })))
const floats = joined(
  "[",
  either(
    literal(
      fc
        .double()
        .map((x) => (Number.isInteger(x) ? `${x}.0` : String(x).replace("Infinity", "inf")))
        .map((t) => t.replace("-inf", "-1e999").replace("inf", "1e999").replace("NaN", "(1e999 - 1e999)")),
    ),
    number,
    small,
    "True",
  ),
  "]",
)
const digits = literal(fc.string({ unit: fc.constantFrom(..."0123456789abzABZ_-+ xob\u0663\u{1d7d8}\u212a"), maxLength: 8 }))

/// The arguments of calls.
const calls: Record<string, (Text | string)[][]> = {
  sum: [[either(ints, floats, items)], [either(ints, floats), small]],
  min: [[anything], [small, small, small], [ints, "key=lambda x: x % 5"], [anything, "default=7"], [small, small, "default=7"]],
  max: [[anything], [small, small, small], [ints, "key=lambda x: x % 5"], [anything, "default=7"], [small, small, "default=7"]],
  any: [[anything]],
  all: [[anything]],
  abs: [[number], [literal(fc.constantFrom(0.5, -1.5, -2e300))], ["-0.0"], ["-1e999"]],
  divmod: [
    [number, number],
    [small, small],
  ],
  pow: [
    [small, small],
    [number, literal(fc.integer({ min: 0, max: 60 }))],
    [number, small, small],
    [number, number, literal(fc.integer())],
  ],
  list: [[], [anything]],
  tuple: [[], [anything]],
  set: [[], [anything], [joined("[", hashable, "]")]],
  enumerate: [[anything], [anything, small], [anything, "start=3"]],
  zip: [
    [],
    [anything],
    [anything, anything],
    [anything, anything, anything],
    [anything, anything, "strict=True"],
    [ints, items, str, "strict=True"],
  ],
  map: [
    ["lambda x: (x, 1)", anything],
    ["lambda x, y: [x, y]", anything, anything],
    ["len", items],
  ],
  filter: [
    ["None", anything],
    ["lambda x: x == 1", anything],
    ["len", items],
  ],
  reversed: [[either(items, str, "(1, 2)", "range(3)", "range(1, 9, 3)")]],
  "range.__iter__": [
    [
      literal(fc.tuple(fc.integer({ min: -5, max: 9 }), fc.integer({ min: -5, max: 9 }), fc.constantFrom(-3, -1, 1, 2))).map(
        (t) => `range(*${t})`,
      ),
    ],
  ],
  in: [
    [either(items, "(1, 2.0)", "range(1, 9, 2)"), scalar],
    [near, sub],
    [str, scalar],
  ],
  int: [[digits], [digits, literal(fc.integer({ min: -1, max: 38 }))], [digits, "base=0"], [digits, "0"], [str]],
  str: [
    [number],
    [literal(fc.double()).map((text) => `float("${text}")`)],
    [literal(fc.integer({ min: -1074, max: 1023 })).map((power) => `2.0 ** ${power}`)],
    [literal(fc.integer({ min: -9999, max: 9999 })).map((n) => `${n} / 100`)],
  ],
  bin: [[number]],
  hex: [[number]],
  oct: [[number]],
  "int.__add__": [[number, number]],
  "int.__mul__": [[number, number]],
  sorted: [
    [ints],
    [anything],
    [joined("[", literal(fc.constantFrom(1, 2, 3)), "]", 150), "reverse=True"],
    [ints, "key=lambda x: x % 5", "reverse=True"],
    [items, "key=str"],
    [str],
  ],
  "list.sort": [
    [ints],
    [items],
    [joined("[", small, "]", 150), "key=lambda x: x % 5"],
    [ints, "reverse=True"],
    [items, "key=str", "reverse=1"],
  ],
  "list.append": [[items, scalar]],
  "list.extend": [[items, anything]],
  "list.insert": [[items, small, scalar]],
  "list.pop": [[items], [items, small]],
  "list.remove": [[items, scalar]],
  "list.index": [
    [items, scalar],
    [items, scalar, small],
    [ints, small, small, small],
  ],
  "list.count": [[items, scalar]],
  "list.reverse": [[items]],
  "list.clear": [[items]],
  "list.copy": [[items]],
  "dict.get": [
    [dict, hashable],
    [dict, hashable, scalar],
  ],
  "dict.setdefault": [
    [dict, hashable],
    [dict, scalar, scalar],
  ],
  "dict.pop": [
    [dict, hashable],
    [dict, scalar, scalar],
  ],
  "dict.popitem": [[dict]],
  "dict.update": [[dict], [dict, dict], [dict, pairs], [dict, items], [dict, dict, "a=1"], [dict, "b=2"]],
  "dict.copy": [[dict]],
  "dict.clear": [[dict]],
  "dict.fromkeys": [[anything], [joined("[", hashable, "]"), scalar]],
  "set.discard": [[set, hashable]],
  "set.isdisjoint": [[set, either(set, joined("[", hashable, "]"), str)]],
  "set.issubset": [[set, either(set, joined("[", hashable, "]"), ints, "5")]],
  "set.issuperset": [[set, either(set, joined("[", hashable, "]"), ints, "5")]],
  "set.update": [[set], [set, items], [set, set, dict], [set, joined("[", hashable, "]"), str]],
  "set.union": [[set], [set, ints], [set, set, dict], [set, joined("[", hashable, "]"), str]],
  "set.intersection": [
    [set, set],
    [ints.map((t) => `set(${t})`), ints.map((t) => `set(${t})`)],
    [set, joined("[", hashable, "]")],
  ],
  "set.symmetric_difference": [
    [set, set],
    [set, joined("[", hashable, "]")],
  ],
}

const natural = literal(fc.integer({ min: -2, max: 30 }))
const big = literal(fc.bigInt({ min: -5n, max: 10n ** 40n }))
const realNumbers = either(
  literal(fc.double({ noNaN: true, noDefaultInfinity: true })).map((text) => (/[.e]/.test(text) ? text : `${text}.0`)),
  literal(fc.integer({ min: -4000, max: 4000 }).map((n) => n / 8)).map((text) => (/[.]/.test(text) ? text : `${text}.0`)),
  either(
    "0.5",
    "-0.5",
    "2.5",
    "-0.0",
    "1e300",
    "2.675",
    "1e999",
    "(1e999 - 1e999)",
    "-1e999",
    "5e-324",
    "1.7976931348623157e308",
  ),
)
const sortedInts = joined("sorted([", small, "])", 20)
const deque = items.map((text) => `collections.deque(${text})`)
const counter = either(
  str.map((text) => `collections.Counter(${text})`),
  ints.map((text) => `collections.Counter(${text})`),
)
const pool = either(str, "range(4)", "[1, 2, 3]", "()", "'ab'")

const percents = fc
  .tuple(
    fc.subarray([..."-+ #0"]),
    fc.constantFrom("", "1", "7"),
    fc.constantFrom(
      ...[..."diuxXosrafFeEgG"].flatMap((kind) => (/[diuxXo]/.test(kind) ? [kind] : [kind, `.0${kind}`, `.3${kind}`])),
    ),
  )
  .map(([flags, width, kind]) => `'a%%%${flags.join("")}${width}${kind}|'`)
const wideSet = joined("{", literal(fc.integer({ min: -40, max: 400 })), "}", 40).map((text) => (text === "{}" ? "set()" : text))

Object.assign(calls, {
  "math.gcd": [[], [number], [number, number], [small, small, small]],
  "math.lcm": [[], [number], [number, small], [small, small, small]],
  "math.factorial": [[natural]],
  "math.isqrt": [[natural], [big]],
  "math.comb": [[natural, natural]],
  "math.perm": [[natural], [natural, natural]],
  "math.prod": [[ints], [floats], [items], [ints, "start=5"]],
  "math.floor": [[realNumbers], [number]],
  "math.ceil": [[realNumbers], [number]],
  "math.trunc": [[realNumbers], [number]],
  "math.fabs": [[realNumbers]],
  "math.degrees": [[realNumbers]],
  "math.radians": [[realNumbers]],
  "math.isclose": [
    [realNumbers, realNumbers],
    [realNumbers, realNumbers, "rel_tol=0.1"],
    [realNumbers, realNumbers, "abs_tol=2.0"],
    ["1.0", "1.0000000001"],
    ["1.0", "1.5", "abs_tol=-1.0"],
  ],
  round: [
    [realNumbers],
    [realNumbers, small],
    [realNumbers, literal(fc.integer({ min: -320, max: 330 }))],
    [number],
    [number, small],
  ],
  "int.bit_length": [[number]],
  "int.bit_count": [[number]],
  "float.is_integer": [[realNumbers]],
  "heapq.heappush": [
    [ints, small],
    [sortedInts, small],
    [items, scalar],
  ],
  "heapq.heappop": [[ints], [sortedInts], [items]],
  "heapq.heapify": [[ints], [items]],
  "heapq.heapreplace": [
    [ints, small],
    [sortedInts, small],
  ],
  "heapq.heappushpop": [
    [ints, small],
    [sortedInts, small],
  ],
  "functools.reduce": [
    ["lambda a, b: (a, b)", iterable],
    ["lambda a, b: (a, b)", items, scalar],
    ["max", ints],
  ],
  "itertools.chain": [[], [anything], [anything, items, str]],
  "itertools.chain.from_iterable": [[pairs], [items], ["'ab'"]],
  "itertools.islice": [
    [anything, either(small, "None")],
    [ints, bound, bound],
    [ints, bound, bound, either(small, "None")],
  ],
  "itertools.cycle": [[anything]],
  "itertools.accumulate": [
    [ints],
    [items],
    [anything, "None"],
    [ints, "max"],
    [ints, "initial=100"],
    [anything, "lambda a, b: (a, b)"],
  ],
  "itertools.takewhile": [["lambda x: x != 1", anything]],
  "itertools.dropwhile": [["lambda x: x != 1", anything]],
  "itertools.filterfalse": [
    ["lambda x: x == 1", anything],
    ["None", items],
  ],
  "itertools.starmap": [
    ["lambda a, b: [b, a]", pairs],
    ["max", items],
  ],
  "itertools.compress": [[anything, anything]],
  "itertools.pairwise": [[anything]],
  "itertools.zip_longest": [[], [anything], [anything, anything], [items, str, ints, "fillvalue=0"]],
  "itertools.batched": [
    [anything, small],
    [ints, small, "strict=True"],
  ],
  "itertools.product": [[], [pool], [pool, pool], [pool, "repeat=2"], [pool, "repeat=-1"], ["5"]],
  "itertools.permutations": [[pool], [pool, literal(fc.integer({ min: -1, max: 3 }))], ["5"]],
  "itertools.combinations": [[pool, literal(fc.integer({ min: -1, max: 4 }))]],
  "itertools.combinations_with_replacement": [[pool, literal(fc.integer({ min: -1, max: 3 }))]],
  "collections.Counter": [[], [iterable], [items]],
  "collections.Counter.update": [[counter], [counter, str], [counter, ints], [counter, items]],
  "collections.Counter.most_common": [[counter], [counter, small]],
  "collections.deque.extend": [[deque, anything]],
  "collections.deque.extendleft": [[deque, anything]],
  "collections.deque.rotate": [[deque], [deque, small]],
  "collections.deque.reverse": [[deque]],
  "collections.deque.count": [[deque, scalar]],
  "collections.deque.index": [
    [deque, scalar],
    [deque, scalar, small],
    [deque, scalar, small, small],
  ],
  "collections.Counter.subtract": [[counter], [counter, str], [counter, ints], [counter, items]],
  "collections.Counter.total": [[counter]],
  "collections.deque.append": [[deque, scalar]],
  "collections.deque.appendleft": [[deque, scalar]],
  "collections.deque.pop": [[deque]],
  "collections.deque.popleft": [[deque]],
  "collections.deque.insert": [[deque, small, scalar]],
  "collections.deque.remove": [[deque, scalar]],
  "collections.deque.copy": [[deque]],
  "collections.deque.clear": [[deque]],
  "itertools.count": [[], [small], [small, small], ["1.5", "step=0.1"]],
  "itertools.repeat": [[scalar], [scalar, small], [scalar, "times=3"]],
  "itertools.groupby": [[anything], [ints, "lambda x: x // 4"], [near, "key=str.isalpha"], [items, "None"], [items, "len"]],
  "itertools.tee": [[anything], [anything, small], ["iter('ab')", "3"]],
  "heapq.nlargest": [
    [small, anything],
    [small, ints, "key=lambda x: x % 5"],
    [small, ints.map((text) => `iter(${text})`)],
    [small, items, "key=str"],
  ],
  "heapq.nsmallest": [
    [small, anything],
    [small, ints, "key=lambda x: x % 5"],
    [small, ints.map((text) => `iter(${text})`)],
    [small, items, "key=str"],
  ],
  "heapq.merge": [
    [],
    [sortedInts, sortedInts, sortedInts],
    [items, ints],
    [sortedInts, sortedInts, "key=lambda x: x // 3"],
    [ints, ints, anything, "reverse=True"],
    [items, items, "key=str", "reverse=True"],
  ],
  "functools.partial.__call__": [
    ["functools.partial(lambda *args, **named: (args, named), 1, a=2)", scalar],
    ["functools.partial(lambda *args, **named: (args, named), 1, a=2, b=3)", "5", "b=4", "c=5"],
    ["functools.partial(max, 3)"],
  ],
  isinstance: [
    [scalar, "int"],
    [anything, "(str, list)"],
    [scalar, "(object,)"],
    [scalar, "()"],
    ["collections.Counter()", "dict"],
    ["int", "type"],
  ],
  "math.sqrt": [
    [realNumbers],
    [literal(fc.integer({ min: -5, max: 2 ** 40 }))],
    [literal(fc.integer({ min: 0, max: 300 }))],
    ["-1.5"],
  ],
  float: [
    [],
    [realNumbers],
    [small],
    [realNumbers.map((text) => `"${text}"`)],
    [literal(fc.string({ unit: fc.constantFrom(..."0123456789__..ee-+ \u0663\u2003"), maxLength: 9 }))],
    [literal(fc.string({ unit: fc.constantFrom(..."infatyINFnan_-+ "), maxLength: 9 }))],
    [either("'-inf'", "'Infinity'", "'nan'", "'1e400'", "'-1e-400'", "'4.9e-324'", "'1.7976931348623159e308'", "'2.47e-324'")],
    [
      literal(
        fc
          .tuple(fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.integer({ min: -360, max: 320 }))
          .map(([n, power]) => `${n}e${power}`),
      ),
    ],
  ],
  "int.to_bytes": [
    [number],
    [small, small],
    [number, literal(fc.integer({ min: 0, max: 40 })), "'little'"],
    [number, literal(fc.integer({ min: 0, max: 40 })), "signed=True"],
    [literal(fc.integer({ min: -130, max: 260 })), "1", "byteorder='big'", "signed=True"],
    [small, "2", "'middle'"],
  ],
  "int.from_bytes": [
    [str.map((text) => `${text}.encode()`)],
    [str.map((text) => `${text}.encode()`), "'little'", "signed=True"],
    [str.map((text) => `${text}.encode()`), "signed=True"],
    ["b'a'", "'middle'"],
  ],
  "str.encode": [[str], [literal(fc.string({ unit: "binary", maxLength: 8 }))], ["'a\\ud800\\ud801b'"], [str, "'utf8'"]],
  "str.__mod__": [
    [
      "'a%s|%d'",
      either(
        joined("(", scalar, ",)", 3).filter((text) => text !== "(,)"),
        scalar,
        "{}",
        "[1]",
      ),
    ],
    [percents, scalar],
    [percents, number],
    [percents, realNumbers],
    ["'%(a)s %(b)5d|%s'", either("{'a': 1, 'b': 2}", "{'a': 1}", small)],
    ["'%(a)s %% %(b)-5.1f|'", "{'a': 1, 'b': 2}"],
  ],
  "set.remove": [[set, hashable]],
  "set.difference_update": [[set], [set, set], [wideSet, wideSet, items], [wideSet, ints], [set, joined("[", hashable, "]")]],
  "set.__and__": [[wideSet, wideSet]],
  "set.__or__": [[wideSet, wideSet]],
  "set.__sub__": [[wideSet, wideSet]],
  "set.__xor__": [[wideSet, wideSet]],
  dict: [[], [dict], [pairs], [items], [anything], [dict, "a=1"], ["b=2"]],
  "set.difference": [
    [set, set],
    [ints.map((t) => `set(${t})`), ints.map((t) => `set(${t})`)],
    [set, joined("[", hashable, "]")],
    [wideSet, ints],
    [wideSet, wideSet.map((text) => `list(${text})`)],
  ],
  "tuple.count": [[items.map((text) => `tuple(${text})`), scalar]],
  "tuple.index": [
    [items.map((text) => `tuple(${text})`), scalar],
    [items.map((text) => `tuple(${text})`), scalar, small],
    [ints.map((text) => `tuple(${text})`), small, small, small],
  ],
  "str.format": [
    ["'a{}b{{c}}{}'", scalar],
    ["'{}{}'", scalar, scalar],
    ["'{1}{0!r:>5}'", scalar, scalar],
    ["'{a:>4}|{b!s}|{}'", scalar, "a='x'", "b=2.5"],
    ["'{a}'", "b=1"],
    ["'{}{0}'", small],
    ["'{0}{}'", small],
    ["'{:d}'", scalar],
  ],
  "str.maketrans": [[near], [near, near], [sub, sub, str], [dict], ["{'a': 1, 98: 'x', 'c': None}"], [dict, str]],
})
for (const side of ["left", "right"]) {
  Object.assign(calls, {
    [`bisect.bisect_${side}`]: [
      [sortedInts, small],
      [sortedInts, small, small],
      [sortedInts, small, "0", "2"],
      [ints, small, "key=lambda x: -x"],
      [items, scalar],
    ],
    [`bisect.insort_${side}`]: [
      [sortedInts, small],
      [sortedInts, small, small],
      [ints, small, "key=lambda x: -x"],
    ],
  })
}

const strMethods: Record<string, (Text | string)[][]> = {
  "find index rfind rindex count": [
    [near, sub],
    [near, sub, bound],
    [near, sub, bound, bound],
    [str, str],
  ],
  "startswith endswith": [
    [near, sub],
    [near, sub, bound, bound],
    [near, joined("(", either(sub, sub, sub, "1"), ",)").map((t) => (t === "(,)" ? "()" : t))],
  ],
  "partition rpartition removeprefix removesuffix": [
    [near, sub],
    [str, str],
  ],
  join: [
    [sub, joined("[", either(str, str, str, str, str, str, "1"), "]")],
    [str, str],
  ],
  "split rsplit": [
    [str],
    [near],
    [near, "None", small],
    [near, sub],
    [near, sub, small],
    [str, "sep=','", "maxsplit=1"],
    [str, "maxsplit=2"],
  ],
  splitlines: [[str], [str, "True"], [str, "keepends=True"]],
  replace: [
    [near, sub, sub],
    [near, sub, str, small],
    [near, sub, sub, "count=2"],
  ],
  "strip lstrip rstrip": [[str], [near], [near, sub], [str, "None"]],
  zfill: [
    [str, small],
    [digits, small],
  ],
  "ljust rjust center": [
    [str, small],
    [str, small, literal(fc.string({ unit: characters, maxLength: 2 }))],
  ],
  expandtabs: [[str], [str, small], [str, "tabsize=3"]],
  translate: [
    [str, "{97: 'x', 98: None, 99: 100, 32: 'yz'}"],
    [str, "{97: 1114112}"],
    [str, "{97: 1.5}"],
  ],
  "lower upper casefold swapcase capitalize title istitle isupper islower isalpha isalnum isdigit isdecimal isnumeric isspace isascii isidentifier":
    [[str], [near]],
}
for (const [names, forms] of Object.entries(strMethods)) for (const name of names.split(" ")) calls[`str.${name}`] = forms

const harness = `
import bisect, collections, functools, heapq, itertools, math, operator

def load(name, text):
    namespace = {}
    exec(text, namespace)
    return namespace["contains" if name == "in" else name.rpartition(".")[2]]

def native(name):
    return operator.contains if name == "in" else eval(name)

# What iterators give, and those that are in tuples.
def items_of(value):
    if hasattr(value, "__next__"):
        return [items_of(item) for item in itertools.islice(value, 200)]
    return tuple(map(items_of, value)) if type(value) is tuple else value

def outcome(f, text):
    args, kwargs = eval("(lambda *args, **kwargs: (args, kwargs))(" + text + ")")
    try:
        result = items_of(f(*args, **kwargs))
        shown = type(result).__name__ + " " + repr(result)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return shown + " " + ", ".join(repr(arg) for arg in args if isinstance(arg, (list, dict, set, collections.deque)))

def compare(name, text):
    mine = outcome(loaded[name], text)
    other = outcome(native(name), text)
    return None if mine == other else (mine, other)
`

const interpreter = new Interpreter({ host: new MemoryHost({}) })
interpreter.exec(
  `${harness}\nloaded = {}\n${Object.entries(definitions())
    .map(([name, text]) => `loaded[${python(name)}] = load(${python(name)}, ${python(text)})\n`)
    .join("")}`,
  "<harness>",
)

test("every definition has arguments here", () => {
  expect(Object.keys(calls).sort()).toEqual(Object.keys(definitions()).sort())
})

describe("a white-box definition equals its built-in", () => {
  for (const [name, forms] of Object.entries(calls)) {
    test(name, () => {
      for (const form of forms) {
        const call = fc.tuple(...form.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
        fc.assert(
          fc.property(call, (parts) => {
            const { value, outcome } = interpreter.evaluate(`compare(${python(name)}, ${python(parts.join(", "))})`)
            expect([parts.join(", "), value, outcome.error]).toEqual([parts.join(", "), "None", null])
          }),
          { numRuns: 100 },
        )
      }
    })
  }
})
