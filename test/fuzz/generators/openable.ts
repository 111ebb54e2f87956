// Programs of calls of those built-ins that a trace can open (interpreter/whitebox), with arguments that log what is done to them, that fail
// half way, and that are subclasses: here against CPython; `npm run reference -- opened` compares them opened with themselves closed.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { listed, oneOf, quoted, text, wordOf } from "../harness/literals.js"

const prelude = `
import bisect, collections, functools, heapq, itertools, math
log = []

class Item:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        log.append(f"{self.n}=={getattr(other, 'n', other)}")
        if self.n == 9:
            raise ValueError("eq")
        return self.n == getattr(other, "n", other)
    def __lt__(self, other):
        log.append(f"{self.n}<{getattr(other, 'n', other)}")
        if not isinstance(other, Item):
            return NotImplemented
        if self.n == 8:
            raise ValueError("lt")
        return self.n < other.n
    def __hash__(self):
        log.append(f"hash {self.n}")
        return self.n
    def __bool__(self):
        log.append(f"bool {self.n}")
        if self.n == 7:
            raise ValueError("bool")
        return self.n > 0
    def __add__(self, other):
        log.append(f"{self.n}+{getattr(other, 'n', other)}")
        return Item(self.n + getattr(other, "n", other))
    def __radd__(self, other):
        log.append(f"{other} r+{self.n}")
        return Item(self.n + other)
    def __index__(self):
        log.append(f"index {self.n}")
        return self.n
    def __repr__(self):
        return f"Item({self.n})"

class Items:
    def __init__(self, *items):
        self.items = items
    def __iter__(self):
        log.append("iter")
        return iter(self.items)
    def __repr__(self):
        return f"Items{self.items}"

class Sized(Items):
    def __len__(self):
        log.append("len")
        return len(self.items)

class Own:
    def __init__(self, *items):
        self.items = list(items)
    def __iter__(self):
        log.append("own iter")
        return self
    def __next__(self):
        log.append("own next")
        if not self.items:
            raise StopIteration
        return self.items.pop(0)
    def __repr__(self):
        return f"Own{self.items}"

class Getting:
    def __getitem__(self, i):
        log.append(f"get {i}")
        return "xyz"[i]

class Keyed:
    def keys(self):
        log.append("keys")
        return ["a", "b"]
    def __getitem__(self, key):
        log.append(f"get {key}")
        if key == 3:
            raise IndexError
        return key * 2

class MyList(list):
    def __iter__(self):
        log.append("iter of MyList")
        return super().__iter__()
    def append(self, item):
        log.append("append of MyList")
        super().append(item)

class MyStr(str):
    pass

class MyInt(int):
    def __lt__(self, other):
        log.append(f"MyInt {int(self)}<{other!r}")
        return int(self) < other

class MyDict(dict):
    def __missing__(self, key):
        log.append(f"missing {key!r}")
        return 0

def items(*values):
    for value in values:
        log.append(f"next {value!r}")
        yield value

def failing(*values):
    yield from items(*values)
    raise KeyError("iteration")

def key(x):
    log.append(f"key {x!r}")
    return -x if isinstance(x, int) else x

def bad_key(x):
    log.append(f"bad_key {x!r}")
    if x in (2, "b"):
        raise LookupError(x)
    return str(x)

def ending(x):
    if x == 2:
        raise StopIteration
    return x

def pair(a, b=None):
    log.append(f"pair {a!r} {b!r}")
    return (a, b)

def changing(x):
    log.append(f"changing {x!r} {target!r}")
    target.append(x)
    return x

target = [3, 1, 2]

def show(value):
    if hasattr(type(value), "__next__"):
        kind = type(value).__name__
        shown = []
        try:
            for _ in range(8):
                item = next(value, "no more")
                shown.append(item)
                if item == "no more":
                    break
        except Exception as error:
            shown.append(failure(error))
        return f"{kind} {shown!r}"
    return f"{type(value).__name__} {value!r}"

def failure(error):
    names = []
    at = error.__traceback__
    while at is not None:
        if at.tb_frame.f_globals is globals():
            names.append(at.tb_frame.f_code.co_name)
        at = at.tb_next
    return f"{type(error).__name__}: {error} {names[1:]} {error.__context__!r} {error.__cause__!r}"

def attempt(call, *changed):
    try:
        log.append(show(call(*changed)))
    except Exception as error:
        log.append(failure(error))
    if changed:
        log.append(f"left {changed!r}")
`

const int = fc.integer({ min: -4, max: 9 }).map(String)
const word = fc.string({ unit: fc.constantFrom(..."aab, AB1\u00df"), maxLength: 7 }).map(quoted)
const bit = oneOf('"a"', '"b"', '","', '" "', '""', '"ab"')
const object = int.map((n) => `Item(${n})`)
const scalar = fc.oneof(
  { weight: 4, arbitrary: int },
  { weight: 2, arbitrary: word },
  { weight: 2, arbitrary: object },
  {
    weight: 1,
    arbitrary: oneOf("True", "None", "1.5", "-0.0", "(1, 2)", "MyInt(2)", 'MyStr("a")', "2**70", "float('nan')", "[1]"),
  },
)
const same = fc.oneof(listed(int, 0, 9), listed(object, 0, 6), listed(word, 0, 6), listed(scalar, 0, 5), listed(int, 60, 80))
const list = text`[${same}]`
const ints = text`[${listed(int, 0, 9)}]`
const tuple = same.map((found) => `tuple([${found}])`)
const pairs = text`[${listed(text`(${scalar}, ${scalar})`, 0, 4)}]`
const keys = fc.oneof(int, bit, oneOf("Item(1)", "Item(2)", "None", "1.0", "True", "[1]"))
const dict = text`{${listed(text`${fc.oneof(int, bit)}: ${scalar}`, 0, 4)}}`
const set = text`{*${ints}}`
const iterable = fc.oneof(
  list,
  tuple,
  word,
  dict,
  set,
  oneOf("range(4)", "range(5, 0, -2)", "Getting()", "5", "None", "Keyed()", "MyDict(a=1)", 'MyStr("ab")', "b'ab'"),
  text`items(${same})`,
  text`failing(${listed(scalar, 0, 3)})`,
  text`Items(${same})`,
  text`Sized(${same})`,
  text`Own(${same})`,
  text`MyList(${list})`,
  text`iter(${list})`,
  text`map(key, ${list})`,
  text`(x for x in ${list})`,
)
const fn = oneOf(
  "key",
  "bad_key",
  "ending",
  "str",
  "len",
  "None",
  "lambda x: x",
  "changing",
  "abs",
  "pair",
  "5",
  "Items",
  "str.upper",
)
const two = oneOf("pair", "lambda a, b: (a, b)", "max", "lambda a, b: a + b", "bad_key")
const bound = fc.oneof(int, oneOf("None", "MyInt(1)", "Item(1)", "True", "100", "-100"))

const options = (...texts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.oneof(fc.constant(""), ...texts)
const sorting = options(
  text`, key=${fn}`,
  oneOf(", reverse=True", ", reverse=0", ", reverse=Item(1)"),
  text`, key=${fn}, reverse=True`,
)

const comparable = fc.oneof(
  ints,
  text`items(${listed(int, 0, 9)})`,
  text`Sized(${listed(int, 0, 9)})`,
  oneOf("range(5)", "{3: 1, 1: 2}"),
)

// Calls that give something.
const giving = fc.oneof(
  text`${wordOf("list tuple set sum min max any all sorted enumerate zip dict frozenset math.prod collections.Counter reversed")}(${iterable})`,
  text`sum(${iterable}, ${scalar})`,
  text`${wordOf("min max")}(${scalar}, ${scalar}, ${scalar}${options(text`, key=${fn}`)})`,
  text`${wordOf("min max")}(${iterable}${options(text`, key=${fn}`, text`, default=${scalar}`, text`, key=${fn}, default=0`)})`,
  text`sorted(${iterable}${sorting})`,
  text`enumerate(${iterable}, ${fc.oneof(int, scalar)})`,
  text`zip(${iterable}, ${iterable}${options(oneOf(", strict=True", ", strict=Item(0)"))})`,
  text`${wordOf("map filter itertools.takewhile itertools.dropwhile itertools.filterfalse")}(${fn}, ${iterable})`,
  text`map(${two}, ${iterable}, ${iterable})`,
  text`functools.reduce(${two}, ${iterable}${options(text`, ${scalar}`)})`,
  text`itertools.${wordOf("chain cycle pairwise chain.from_iterable permutations product")}(${iterable})`,
  text`itertools.${wordOf("chain compress zip_longest product")}(${iterable}, ${iterable})`,
  text`itertools.islice(${iterable}, ${bound}${options(text`, ${bound}`, text`, ${bound}, ${bound}`)})`,
  text`itertools.accumulate(${iterable}${options(text`, ${two}`, text`, initial=${scalar}`)})`,
  text`itertools.starmap(${fn}, ${fc.oneof(pairs, iterable)})`,
  text`itertools.${wordOf("combinations combinations_with_replacement batched")}(${iterable}, ${fc.oneof(oneOf("1", "2", "3"), scalar)})`,
  text`${fc.oneof(bit, word, scalar)}.join(${iterable})`,
  text`${word}.${wordOf("split rsplit")}(${options(bit, text`${bit}, ${bound}`, text`maxsplit=${bound}`, bound)})`,
  text`${word}.${wordOf("find index rfind rindex count startswith endswith")}(${fc.oneof(bit, scalar, oneOf('("a", "b")', '("x", 1)'))}${options(text`, ${bound}`, text`, ${bound}, ${bound}`)})`,
  text`${word}.replace(${bit}, ${fc.oneof(bit, scalar)}${options(text`, ${bound}`)})`,
  text`${word}.${wordOf("strip lstrip rstrip partition rpartition removeprefix removesuffix")}(${fc.oneof(bit, scalar)})`,
  text`${word}.${wordOf("upper lower title capitalize swapcase casefold isalpha isdigit isupper islower isspace istitle isalnum splitlines strip")}()`,
  text`${word}.${wordOf("center ljust rjust zfill expandtabs")}(${bound})`,
  text`${oneOf('"{}-{}"', '"{0}{a}{{}}"', '"{a!r:>6}{}"', '"{!s:<4}|{}"', '"{0.n}"', '"}"', '"{:d}"')}.format(${listed(scalar, 0, 3)}${options(text`, a=${scalar}`)})`.filter(
    (source) => !/\(, /.test(source),
  ),
  text`${fc.oneof(list, tuple, word, dict, set)}.${wordOf("count index copy items get")}(${options(scalar, keys)})`,
  text`${fc.oneof(list, tuple)}.index(${scalar}, ${bound}${options(text`, ${bound}`)})`,
  text`(${scalar} in ${fc.oneof(list, tuple, word, set, iterable)})`,
  text`${dict}.get(${keys}${options(text`, ${scalar}`)})`,
  text`dict.fromkeys(${iterable}${options(text`, ${scalar}`)})`,
  text`dict(${iterable}, a=${scalar})`,
  text`${set}.${wordOf("union intersection difference symmetric_difference issubset issuperset isdisjoint")}(${iterable})`,
  text`math.${wordOf("gcd lcm comb perm")}(${fc.oneof(int, scalar)}, ${fc.oneof(int, scalar)})`,
  text`${wordOf("math.factorial math.isqrt math.floor math.ceil math.trunc round abs int str bin hex oct")}(${fc.oneof(int, scalar, oneOf("2.5", "-3.7", "1e300", "float('inf')"))})`,
  text`${wordOf("round int pow divmod")}(${fc.oneof(int, oneOf("2.675", "-12345.678", '"1f"', '" 12 "'))}, ${fc.oneof(int, scalar)})`,
  text`bisect.${wordOf("bisect_left bisect_right")}(sorted(${ints}), ${scalar}${options(text`, ${bound}`, text`, key=${fn}`)})`,
  // Written in Python in the library, whose frames tracebacks show: nothing fails here.
  text`${wordOf("heapq.nlargest heapq.nsmallest")}(${int}, ${comparable}${options(oneOf(", key=key", ", key=str"))})`,
  text`collections.Counter(${fc.oneof(word, ints)}).most_common(${options(int)})`,
  text`[(k, list(g)) for k, g in itertools.groupby(${iterable}${options(text`, ${fn}`)})]`,
  text`[list(g) for g in [g for _, g in itertools.groupby(${iterable}${options(text`, ${fn}`)})]]`,
  text`[list(branch) for branch in itertools.tee(${iterable}${options(text`, ${bound}`)})]`,
  text`itertools.count(${fc.oneof(int, scalar)}${options(text`, ${scalar}`)})`,
  text`itertools.repeat(${scalar}, ${bound})`,
  text`heapq.merge(${comparable}, sorted(${ints})${options(oneOf(", key=key", ", reverse=True"))})`,
  text`functools.partial(${fc.oneof(fn, two)}, ${scalar})(${options(scalar)})`,
  text`isinstance(${fc.oneof(scalar, iterable)}, ${oneOf("int", "(str, list)", "Item", "(Items, dict)", "((int,), str)", "1", "()")})`,
  text`${wordOf("float str math.sqrt isinstance")}(${fc.oneof(scalar, oneOf('"1.5e3"', '" -.5_0"', "0.1", "-2e22", "1e-7", "float('inf')"))})`,
  text`${oneOf('"%s|%d"', '"%5.1f"', '"%(a)s"', '"%-6s|"', '"%x %%"', '"a"', '"%r"')} % ${fc.oneof(scalar, text`(${scalar}, ${scalar})`, dict, oneOf("{'a': 2}", "()"))}`,
  text`${set} ${oneOf("|", "&", "-", "^")} ${fc.oneof(set, set, iterable)}`,
  text`${word}.encode(${options(oneOf('"utf8"', '"ascii"', '"latin-1"'))})`,
  text`(${int}).to_bytes(${options(bound, text`${bound}, "little", signed=True`)})`,
)

// What changes its first argument: the statement, and what it starts with.
const changing = fc.oneof(
  fc.tuple(
    list,
    fc.oneof(
      text`x.${wordOf("append extend remove count index pop insert")}(${fc.oneof(scalar, iterable, bound)})`,
      text`x.${wordOf("pop reverse clear copy sort")}()`,
      text`x.insert(${bound}, ${scalar})`,
      text`x.sort(${sorting.map((found) => found.slice(2))})`,
      text`${wordOf("heapq.heappush heapq.heapreplace heapq.heappushpop bisect.insort_left bisect.insort_right")}(x, ${scalar})`,
      text`${wordOf("heapq.heappop heapq.heapify list.reverse list.sort")}(x)`,
    ),
  ),
  fc.tuple(
    dict,
    fc.oneof(
      text`x.${wordOf("get setdefault pop")}(${keys}${options(text`, ${scalar}`)})`,
      text`x.update(${fc.oneof(dict, pairs, iterable)}${options(oneOf(", a=1"))})`,
      text`x.${wordOf("popitem clear copy update")}()`,
    ),
  ),
  fc.tuple(
    set,
    fc.oneof(
      text`x.${wordOf("update union difference difference_update")}(${options(iterable, text`${set}, ${iterable}`)})`,
      text`x.${wordOf("discard remove add")}(${keys})`,
    ),
  ),
  fc.tuple(
    text`collections.deque(${list}${options(oneOf(", 3", ", 0"))})`,
    fc.oneof(
      text`x.${wordOf("extend extendleft")}(${iterable})`,
      text`x.rotate(${bound})`,
      text`x.${wordOf("count index remove append appendleft")}(${scalar})`,
      text`x.insert(${bound}, ${scalar})`,
      text`x.index(${scalar}, ${bound}, ${bound})`,
      text`x.${wordOf("reverse pop popleft copy clear")}()`,
      oneOf("x.extend(x)"),
    ),
  ),
  fc.tuple(
    text`collections.Counter(${fc.oneof(word, ints)})`,
    fc.oneof(
      text`x.${wordOf("update subtract")}(${fc.oneof(word, ints, dict, iterable)})`,
      oneOf("x.most_common(2)", "x.total()"),
    ),
  ),
)

const statement = fc.oneof(
  { weight: 5, arbitrary: giving.map((call) => `attempt(lambda: ${call})`) },
  { weight: 3, arbitrary: changing.map(([start, call]) => `attempt(lambda x: ${call}, ${start})`) },
  { weight: 1, arbitrary: text`attempt(lambda: ${wordOf("sorted list max sum zip tuple min")}(*[${iterable}]))` },
  {
    weight: 1,
    arbitrary:
      text`for i, x in ${wordOf("enumerate zip map")}(${fc.oneof(list, oneOf("pair, [1, 2]"))}${options(oneOf(", 'ab'", ", [5, 6]"))}):\n    log.append(f"{i} {x}")`.map(
        (loop) => `def run():\n    ${loop.replace(/\n/g, "\n    ")}\nattempt(run)`,
      ),
  },
)

export const openable: Generator = {
  name: "openable",
  prelude,
  cases: fc.array(statement, { minLength: 1, maxLength: 4 }).map((lines) => `${lines.join("\n")}\nresult = log\n`),
}
