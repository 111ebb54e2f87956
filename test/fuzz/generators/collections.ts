// Histories of the containers of `collections`, and calls of itertools, functools, heapq, bisect, operator and copy.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { listed, oneOf, smallInts, strs, text, wordOf } from "../harness/literals.js"
import { history } from "./containers.js"

const item = fc.oneof(fc.integer({ min: -3, max: 9 }).map(String), oneOf("'a'", "'b'", "''", "None", "1.0", "(1, 2)"))
const count = fc.oneof(fc.integer({ min: -3, max: 5 }).map(String), oneOf("None", "'a'", "2**70", "True", "1.5"))
const some = fc.oneof(
  text`[${listed(item, 0, 5)}]`,
  oneOf(
    "'abcab'",
    "range(4)",
    "x",
    "iter([1, 2])",
    "5",
    "None",
    "{'a': 2, 'b': -1}",
    "[('a', 1)]",
    "Counter('aab')",
    "deque([1, 2], 3)",
    "dict(a=1)",
  ),
)
const shared = fc.oneof(
  text`x == ${some}`,
  text`len(x)`,
  text`${item} in x`,
  text`list(x)`,
  text`copy.copy(x)`,
  text`copy.deepcopy(x)`,
  text`list(reversed(x))`,
  text`x.clear()`,
  text`next(it, 'end')`,
  oneOf(
    "!it = iter(x)",
    "!it = reversed(x)",
    "it.__length_hint__()",
    "x.__reduce__()[:2]",
    "bool(x)",
    "hash(x)",
    "x.nothing",
    "x + 1",
    "-x",
    "x < x",
    "!x.foo = 1",
    "x()",
    "x.__class__.__name__",
  ),
)
const dequeSteps = fc.oneof(
  shared,
  text`x.${wordOf("append appendleft remove count extend extendleft")}(${item})`,
  text`x.${wordOf("extend extendleft")}(${some})`,
  text`x.${wordOf("pop popleft reverse copy")}()`,
  text`x.rotate(${fc.oneof(count, oneOf(""))})`,
  text`x.insert(${count}, ${item})`,
  text`x.index(${item})`,
  text`x.index(${item}, ${count}, ${count})`,
  text`x[${count}]`,
  text`!x[${count}] = ${item}`,
  text`!del x[${count}]`,
  text`x ${wordOf("+ * == < <= != >")} ${fc.oneof(some, count)}`,
  text`!x ${wordOf("+= *=")} ${fc.oneof(
    some,
    count.filter((n) => n !== "2**70"),
  )}`,
  text`!x = deque(${some}, ${count})`,
  text`!x = deque(maxlen=${count}, iterable=${some})`,
  text`[x.append(1) for v in x]`,
  oneOf("x.maxlen", "!x.maxlen = 3", "x[1:2]"),
)
const dictLike = fc.oneof(
  shared,
  text`x[${item}]`,
  text`!x[${item}] = ${item}`,
  text`!del x[${item}]`,
  text`x.pop(${item})`,
  text`x.pop(${item}, ${item})`,
  text`x.get(${item})`,
  text`x.setdefault(${item}, ${item})`,
  text`x.popitem()`,
  text`x.update(${some})`,
  text`x.update(${some}, a=3)`,
  text`x ${wordOf("| & + - == != < <=")} ${some}`,
  text`${some} | x`,
  text`!x |= ${some}`,
  text`x.${wordOf("keys values items copy")}()`,
  text`type(x).fromkeys(${some}, ${item})`,
  text`[x.pop(k) for k in x]`,
  oneOf("x.items() == x.copy().items()", "repr(x)", "!x = dict(x)", "list(x.items())[::-1]"),
)
const counterSteps = fc.oneof(
  dictLike,
  text`x.${wordOf("subtract update")}(${some})`,
  text`x.most_common(${fc.oneof(count, oneOf(""))})`,
  text`!x ${wordOf("+= -= &= |=")} ${some}`,
  text`!x = Counter(${some}, b=2)`,
  oneOf("x.total()", "+x", "-x", "list(x.elements())", "!x = +x", "x.fromkeys('ab')"),
)
const orderedSteps = fc.oneof(
  dictLike,
  text`x.move_to_end(${item})`,
  text`x.move_to_end(${item}, last=${item})`,
  text`x.popitem(last=${item})`,
  text`x.popitem(${item})`,
  text`!x = OrderedDict(${some})`,
)
const defaultSteps = fc.oneof(
  dictLike,
  oneOf("!x.default_factory = list", "x.default_factory", "!x.default_factory = None", "x.__missing__(9)"),
  text`!x = defaultdict(${fc.oneof(some, oneOf("int", "lambda: 'd'"))}, ${some})`,
)

const imports = "import copy\\nfrom collections import *\\n"
export const deques = history(
  "deques",
  text`deque([${listed(item, 0, 5)}]${oneOf("", ", 3", ", maxlen=0", ", maxlen=5")})`,
  dequeSteps,
  10,
  imports,
)
export const counters = history(
  "counters",
  text`Counter(${oneOf("'abcab'", "[1, 1, 2]", "{'a': 3, 'b': -1}", "a=2")})`,
  counterSteps,
  10,
  imports,
)
export const orderedDicts = history(
  "ordered",
  text`OrderedDict([${listed(text`(${item}, ${item})`, 0, 4)}])`,
  orderedSteps,
  10,
  imports,
)
export const defaultDicts = history(
  "defaults",
  text`defaultdict(${oneOf("int", "list", "None")}, {'a': 1})`,
  defaultSteps,
  8,
  imports,
)

const ints = text`[${listed(smallInts, 0, 7)}]`
const source = fc.oneof(
  { weight: 5, arbitrary: ints },
  { weight: 2, arbitrary: strs },
  { weight: 2, arbitrary: oneOf("range(5)", "iter('abc')", "5", "None", "[(1, 2), (3, 4)]", "['b', 'a']", "{}", "()") },
)
const n = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -2, max: 5 }).map(String) },
  { weight: 1, arbitrary: oneOf("None", "'a'", "1.5", "2**70", "True") },
)
const fn = oneOf(
  "None",
  "bool",
  "operator.add",
  "lambda *a: a",
  "lambda a: a % 2",
  "lambda a, b: a * b",
  "5",
  "str",
  "max",
  "operator.lt",
)
const calls = fc.oneof(
  text`list(itertools.${wordOf("accumulate batched chain combinations combinations_with_replacement compress dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile zip_longest tee")}(${listed(fc.oneof(source, n, fn), 0, 3)}))`.filter(
    (s) => !/repeat\((?!.*, (-?\d|True)\))|2\*\*70/.test(s),
  ),
  text`list(itertools.accumulate(${source}, ${fn}, initial=${n}))`,
  text`list(itertools.batched(${source}, ${n}, strict=${oneOf("True", "False")}))`,
  text`list(itertools.chain.from_iterable(${source}))`,
  text`list(itertools.islice(${source}, ${n}, ${n}, ${n}))`,
  text`list(itertools.islice(itertools.count(${n}, ${n}), 4))`,
  text`itertools.count(${n}, ${n})`,
  text`list(itertools.islice(itertools.cycle(${source}), 7))`,
  text`list(itertools.product(${source}, ${source}, repeat=${oneOf("0", "1", "2", "-1", "'a'")}))`.filter((s) => s.length < 70),
  text`list(itertools.permutations(${ints}, ${n}))`.filter((s) => s.length < 55 && !/2\*\*70/.test(s)),
  text`[(k, list(g)) for k, g in itertools.groupby(${source}, key=${fn})]`,
  text`list(itertools.zip_longest(${source}, ${source}, fillvalue=${n}))`,
  text`list(itertools.${wordOf("takewhile dropwhile filterfalse starmap")}(${fn}, ${source}))`,
  text`itertools.${wordOf("repeat")}('x', ${n})`,
  text`functools.reduce(${fn}, ${source})`,
  text`functools.reduce(${fn}, ${source}, ${n})`,
  text`functools.partial(${fn}, ${n})(${n})`,
  text`sorted(${source}, key=functools.cmp_to_key(${oneOf("lambda a, b: (a > b) - (a < b)", "lambda a, b: 'x'", "lambda a: 1", "5")}))`,
  text`heapq.${wordOf("nsmallest nlargest")}(${n}, ${source})`.filter((s) => !/2\*\*70/.test(s)),
  text`heapq.${wordOf("nsmallest nlargest")}(${n}, ${source}, key=${fn})`.filter((s) => !/2\*\*70/.test(s)),
  text`list(heapq.merge(${source}, ${source}, reverse=${oneOf("True", "False")}))`,
  text`(h := ${ints}, heapq.heapify(h), [heapq.heappop(h) for _ in range(${oneOf("0", "2", "3")})])`,
  text`(h := sorted(${ints}), heapq.${wordOf("heappush heapreplace heappushpop")}(h, ${n}), h)`,
  text`bisect.${wordOf("bisect bisect_left bisect_right")}(${source}, ${n}, ${n}, ${n})`,
  text`bisect.${wordOf("bisect_left bisect_right")}(${source}, ${n}, key=${fn})`,
  text`(h := ${ints}, bisect.insort(h, ${n}, lo=${n}), h)`,
  text`operator.${wordOf("add sub mul truediv floordiv mod pow lt le eq and_ or_ xor contains countOf indexOf getitem concat is_ iadd")}(${fc.oneof(source, n)}, ${n})`.filter(
    (s) => !/2\*\*70/.test(s),
  ),
  text`operator.${wordOf("neg pos not_ truth index abs inv length_hint")}(${fc.oneof(source, n)})`,
  text`operator.itemgetter(${listed(n, 0, 3)})(${source})`,
  text`operator.attrgetter(${oneOf("'real'", "'real.imag'", "5", "'a', 'b'", "''")})(${n})`,
  text`operator.methodcaller(${oneOf("'count'", "'index'", "5", "'bit_length'")}${oneOf("", ", 1")})(${source})`,
  text`copy.${wordOf("copy deepcopy")}(${source})`.filter((s) => !/iter/.test(s)),
  text`ChainMap({'a': 1}, {'b': ${n}})${oneOf(".maps", "['b']", "['z']", ".parents", ".pop('b')", ".new_child({'a': 9})", " | {'c': 1}", ".popitem()", ".get('a')")}`,
  text`namedtuple(${oneOf("'P'", "5", "'class'", "'P-'")}, ${oneOf("'x y'", "['x', 'y']", "'x x'", "'_x y'", "'x def'", "5", "''")}${oneOf("", ", rename=True", ", defaults=[1]", ", defaults=[1, 2, 3]", ", module='m'")})(${listed(n, 0, 3)})`,
)
export const tools: Generator = {
  name: "tools",
  prelude: "import bisect, copy, functools, heapq, itertools, operator\nfrom collections import ChainMap, namedtuple\n",
  cases: calls,
}
