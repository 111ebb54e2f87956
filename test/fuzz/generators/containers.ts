// Histories: many operations on one list, tuple, dict, set, range or iterator, with the object shown after each.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { ints, listed, oddities, oneOf, quoted, smallInts, text, wordOf } from "../harness/literals.js"

const names = fc.array(fc.constantFrom(..."abcdefgxyz_é"), { minLength: 0, maxLength: 3 }).map((found) => quoted(found.join("")))
const smallFloats = fc.integer({ min: -20, max: 20 }).map((n) => (n / 4).toFixed(2))
const scalars = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -9, max: 40 }).map(String) },
  { weight: 4, arbitrary: names },
  { weight: 1, arbitrary: ints(70) },
  { weight: 1, arbitrary: smallFloats },
  {
    weight: 1,
    arbitrary: oneOf("None", "True", "False", "1.0", "0.0", "2**61-1", "-1", "1e300", "1+0j", "2j", "b'a'"),
  },
)
/// Keys without a hash that depends on an address.
const key: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: scalars.filter((source) => source !== "None") },
  { weight: 2, arbitrary: text`(${scalars.filter((s) => !/^(\.\.\.|int|None)$/.test(s))}, ${names})` },
  { weight: 1, arbitrary: text`frozenset([${listed(names, 0, 3)}])` },
  { weight: 2, arbitrary: text`K(${fc.integer({ min: 0, max: 8 }).map(String)})` },
)
const plainKey = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -40, max: 80 }).map(String) },
  { weight: 4, arbitrary: names },
  { weight: 1, arbitrary: smallFloats },
  { weight: 1, arbitrary: ints(140) },
  { weight: 1, arbitrary: text`(${smallInts}, ${names})` },
)
const item = fc.oneof({ weight: 8, arbitrary: scalars }, { weight: 1, arbitrary: text`[${listed(scalars, 0, 2)}]` })
const index = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -9, max: 12 }).map(String) },
  { weight: 1, arbitrary: oneOf("None", "True", "2**70", "-2**70", "Index(2)", "1.0", "'a'") },
)
const slice = fc
  .tuple(
    fc.oneof(index, oneOf("")),
    fc.oneof(index, oneOf("")),
    fc.oneof(
      oneOf("", "", ":2", ":-1", ":-2", ":3", ":1", ":0"),
      index.map((i) => `:${i}`),
    ),
  )
  .map(([start, stop, step]) => `${start}:${stop}${step}`)
const iterables = fc.oneof(
  text`[${listed(item, 0, 5)}]`,
  text`(${listed(item, 0, 4)})`,
  text`range(${fc.integer({ min: 0, max: 9 }).map(String)})`,
  text`${names}`,
  text`iter([${listed(item, 0, 4)}])`,
  text`(v for v in [${listed(scalars, 0, 4)}])`,
  text`set([${listed(plainKey, 1, 5)}])`,
  text`{${listed(text`${plainKey}: 1`, 0, 5)}}`,
  text`L([${listed(scalars, 0, 4)}])`,
  text`Hinted(${fc.integer({ min: -2, max: 5 }).map(String)}, [${listed(scalars, 0, 3)}])`,
  oneOf("x", "x[:]", "x", "None", "5", "Bad()", "int"),
)

const listSteps = fc.oneof(
  text`x.append(${item})`,
  text`x.extend(${iterables})`,
  text`x.insert(${index}, ${item})`,
  text`x.pop(${fc.oneof(index, oneOf(""))})`,
  text`x.remove(${item})`,
  text`x.index(${item})`,
  text`x.index(${item}, ${index}, ${index})`,
  text`x.count(${item})`,
  text`x.${wordOf("reverse copy clear sort __len__ __iter__ __reversed__ __sizeof__".replace(" __sizeof__", ""))}()`,
  text`x.sort(key=${oneOf("str", "None", "repr", "lambda v: 0", "lambda v: x.append(1)", "5", "type")}, reverse=${oneOf("True", "False", "0", "[]", "'a'")})`,
  text`x[${index}]`,
  text`x[${slice}]`,
  text`!x[${index}] = ${item}`,
  text`!x[${slice}] = ${iterables}`,
  text`!del x[${index}]`,
  text`!del x[${slice}]`,
  text`!x += ${iterables}`,
  text`!x *= ${oneOf("0", "1", "2", "-1", "True", "'a'", "1.0", "2**70", "Index(2)").filter((n) => n !== "2**70")}`,
  text`x + ${iterables}`,
  text`x ${wordOf("< <= == != > >=")} ${iterables}`,
  text`${item} in x`,
  text`x * ${oneOf("0", "2", "'a'", "None", "Index(2)")}`,
  text`next(it, 'end')`,
  text`it.__length_hint__()`,
  text`it.__reduce__()`,
  text`it.__setstate__(${index})`,
  oneOf(
    "!it = iter(x)",
    "!it = reversed(x)",
    "!it = enumerate(x, 3)",
    "!it = zip(x, x)",
    "!it = map(str, x)",
    "list(it)",
    "[v for v in x if not isinstance(v, list)]",
    "!x = list(x)",
    "!x = x[:]",
    "!x = tuple(x)",
    "tuple(x)",
    "len(x)",
    "!x = L(x)",
  ),
)

const dictSources = fc.oneof(
  text`{${listed(text`${key}: ${scalars}`, 0, 4)}}`,
  text`[${listed(text`(${key}, ${scalars})`, 0, 3)}]`,
  text`[${listed(iterables, 0, 2)}]`,
  text`D({${listed(text`${key}: ${scalars}`, 0, 4)}})`,
  oneOf("x", "x.copy()", "x.items()", "None", "5", "['ab', 'cd']", "Keyed()", "Bad()", "[[]]", "['abc']", "dict.fromkeys('xyz')"),
)
const dictSteps = fc.oneof(
  { weight: 3, arbitrary: text`!x[${key}] = ${scalars}` },
  { weight: 2, arbitrary: text`!del x[${key}]` },
  { weight: 2, arbitrary: text`x.pop(${key})` },
  text`x.pop(${key}, ${scalars})`,
  text`x.popitem()`,
  text`x.setdefault(${key}, ${scalars})`,
  text`x.get(${key})`,
  text`x[${key}]`,
  text`${key} in x`,
  text`x.update(${dictSources})`,
  text`x.update(${dictSources}, a=1, b=2)`,
  text`x | ${dictSources}`,
  text`${dictSources} | x`,
  text`!x |= ${dictSources}`,
  text`!x = dict(${dictSources})`,
  text`!x = {**x, ${key}: ${scalars}}`,
  text`x == ${dictSources}`,
  text`x.${wordOf("keys values items copy clear __len__ __reversed__ __sizeof__ __iter__")}()`,
  text`dict.fromkeys(${iterables}, ${scalars})`,
  text`x.${wordOf("keys items")}() ${wordOf("& | - ^ < <= == >= >")} ${fc.oneof(iterables, text`set([${listed(key, 1, 4)}])`, oneOf("x.keys()", "x.items()", "x.values()", "{'a': 1}.keys()"))}`,
  text`${fc.oneof(text`set([${listed(plainKey, 1, 4)}])`, text`[${listed(plainKey, 1, 4)}]`)} ${wordOf("& | - ^ <")} x.${wordOf("keys items")}()`,
  text`x.${wordOf("keys items")}().isdisjoint(${iterables})`,
  text`(${key}, ${scalars}) in x.items()`,
  text`${scalars} in x.values()`,
  text`[x.pop(k) for k in x]`,
  text`next(it, 'end')`,
  text`next(it, 'end')`,
  oneOf(
    "!it = iter(x)",
    "!it = iter(x.items())",
    "!it = reversed(x.values())",
    "!it = reversed(x)",
    "it.__length_hint__()",
    "it.__reduce__()",
    "list(it)",
    "list(x.values())",
    "!x = x.copy()",
    "!x = dict(x)",
    "!x = D(x)",
    "sorted(x, key=repr)",
    "!x = {k: v for k, v in x.items() if v}",
    "x.items().mapping",
    "!for k in x: x[k] = 0",
    "!for k in list(x)[::2]: del x[k]",
    "!for i in range(7): x[i] = i",
    "!for c in 'abcdefgh': x[c] = c",
  ),
)

const setSources = fc.oneof(
  { weight: 3, arbitrary: text`set([${listed(plainKey, 1, 8)}])` },
  text`set([${listed(key, 1, 5)}])`,
  text`frozenset([${listed(plainKey, 0, 8)}])`,
  text`[${listed(plainKey, 0, 6)}]`,
  text`{${listed(text`${plainKey}: 1`, 0, 6)}}`,
  text`set(range(${fc.integer({ min: -5, max: 60 }).map(String)}))`,
  text`range(${fc.integer({ min: 0, max: 90 }).map(String)})`,
  oneOf(
    "x",
    "set()",
    "x.copy()",
    "None",
    "5",
    "'abcdef'",
    "S([1, 2, 'a'])",
    "iter(x)",
    "[[]]",
    "dict.fromkeys('abc').keys()",
    "Bad()",
  ),
)
const setSteps = fc.oneof(
  { weight: 4, arbitrary: text`x.add(${key})` },
  { weight: 3, arbitrary: text`x.discard(${key})` },
  { weight: 2, arbitrary: text`x.remove(${key})` },
  { weight: 2, arbitrary: oneOf("x.pop()") },
  text`${key} in x`,
  text`[] in x`,
  text`{1} in x`,
  text`x.${wordOf("update difference_update intersection_update symmetric_difference_update")}(${setSources})`,
  text`x.${wordOf("union difference intersection symmetric_difference issubset issuperset isdisjoint")}(${setSources})`,
  text`x.${wordOf("union difference intersection update difference_update intersection_update")}(${listed(setSources, 0, 3)})`,
  text`x ${wordOf("& | - ^ < <= == != >= >")} ${setSources}`,
  text`${setSources} ${wordOf("& | - ^ < <= == != >= >")} x`,
  text`!x ${wordOf("&= |= -= ^=")} ${setSources}`,
  text`!x = x ${wordOf("& | - ^")} ${setSources}`,
  text`!x = ${wordOf("set frozenset S")}(${setSources})`,
  text`x.${wordOf("copy clear __len__ __sizeof__ __reduce__")}()`,
  text`x.update(range(${fc.integer({ min: -30, max: 30 }).map(String)}, ${fc.integer({ min: -10, max: 100 }).map(String)}, ${oneOf("1", "3", "8", "16")}))`,
  text`x.difference_update(range(${fc.integer({ min: -30, max: 30 }).map(String)}, ${fc.integer({ min: -10, max: 100 }).map(String)}, ${oneOf("1", "3", "7")}))`,
  text`next(it, 'end')`,
  text`[x.add(v) for v in x if isinstance(v, int) and v < 100]`,
  oneOf(
    "!it = iter(x)",
    "it.__length_hint__()",
    "it.__reduce__()",
    "list(x)",
    "!x = x.copy()",
    "!x = set(x)",
    "!x = set(list(x))",
    "!x = {*x}",
    "!x = {v for v in x}",
    "hash(frozenset(x))",
    "!x = frozenset(x)",
    "!x = set(sorted(x, key=repr))",
    "sorted(x, key=repr)",
    "!for v in list(x)[::2]: x.remove(v)",
    "!while len(x) > 3: x.pop()",
  ),
)

const rangeArguments = listed(
  fc.oneof(
    { weight: 6, arbitrary: smallInts },
    { weight: 1, arbitrary: ints(70) },
    { weight: 1, arbitrary: oddities },
    { weight: 1, arbitrary: oneOf("Index(2)", "True") },
  ),
  1,
  3,
)
const rangeSteps = fc.oneof(
  text`!x = range(${rangeArguments})`,
  text`x[${index}]`,
  text`x[${slice}]`,
  text`${smallInts} in x`,
  text`x.index(${fc.oneof(smallInts, oneOf("True", "2**60"))})`,
  text`x.count(${smallInts})`,
  text`x == range(${rangeArguments})`,
  text`slice(${rangeArguments}).indices(${fc.oneof(smallInts, ints(70), oddities)})`,
  text`slice(${rangeArguments}) ${wordOf("== < > <= != >=")} slice(${rangeArguments})`,
  text`hash(slice(${rangeArguments.filter((source) => !/Index|len|NotImpl|Ellipsis|\.\.\.|object|int|str/.test(source))}))`,
  text`slice(${rangeArguments}).${wordOf("start stop step __reduce__() __repr__()")}`,
  oneOf(
    "len(x)",
    "hash(x)",
    "x.start",
    "x.stop",
    "x.step",
    "x.__reduce__()",
    "list(x[:5])",
    "bool(x)",
    "!it = iter(x)",
    "!it = reversed(x)",
    "next(it, 'end')",
    "it.__length_hint__()",
    "it.__reduce__()",
    "x[::-1]",
    "x == x[:]",
    "x + x",
    "x < x",
    "range(x)",
    "min(x[:9])",
    "sum(x[:9])",
    "x.foo",
    "tuple(x[:4])",
  ),
)

const tupleSteps = fc.oneof(
  text`!x = (${listed(item, 1, 5)},)`,
  text`x + ${iterables}`,
  text`x * ${oneOf("0", "2", "-1", "'a'", "None", "Index(2)")}`,
  text`x[${index}]`,
  text`x[${slice}]`,
  text`x.index(${item})`,
  text`x.index(${item}, ${index}, ${index})`,
  text`x.count(${item})`,
  text`x ${wordOf("< <= == != > >=")} (${listed(item, 1, 4)},)`,
  text`tuple(${iterables})`,
  text`!x[${index}] = ${item}`,
  text`!x += ${iterables}`,
  text`!a, *b = ${iterables}; it = (a, b)`,
  text`!a, b = ${iterables}; it = (a, b)`,
  text`!(a, b), *c, d = ${iterables}; it = (a, b, c, d)`,
  oneOf(
    "len(x)",
    "it",
    "!it = iter(x)",
    "next(it)",
    "!x = T(x)",
    "x.__getnewargs__()",
    "hash(tuple(str(v) for v in x))",
    "T(x) + x",
    "x.__sizeof__()",
  ),
)

export function history(
  name: string,
  start: fc.Arbitrary<string>,
  steps: fc.Arbitrary<string>,
  longest: number,
  imports = "",
): Generator {
  const cases = fc
    .tuple(start, fc.array(steps, { minLength: 2, maxLength: longest }))
    .map(([first, rest]) => `result = history(${quoted(first)}, [\n${rest.map((step) => `${quoted(step)},\n`).join("")}])`)
  // A set made of a dict asks its keys for their hash again; CPython has kept it.
  return {
    name,
    prelude: `logs_hashes = ${name === "dicts" ? "False" : "True"}\nimports = "${imports}"\n${historyPrelude}`,
    cases,
  }
}

const historyPrelude = `
class L(list): pass
class T(tuple): pass
class D(dict): pass
class S(set): pass
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __repr__(self): return f"Index({self.value})"
class Bad:
    def __iter__(self): raise ZeroDivisionError("bad")
class Hinted:
    def __init__(self, hint, items): self.hint = hint; self.items = iter(items)
    def __iter__(self): return self
    def __next__(self): return next(self.items)
    def __length_hint__(self): return self.hint
class Keyed:
    def keys(self): return ["k1", "k2"]
    def __getitem__(self, key): return key * 2
calls = []
class K:
    def __init__(self, n): self.n = n
    def __hash__(self):
        if logs_hashes: calls.append(f"h{self.n}")
        return self.n % 3
    def __eq__(self, other):
        calls.append(f"{self!r}=={other!r}")
        return isinstance(other, K) and self.n % 4 == other.n % 4
    def __repr__(self): return f"K{self.n}"
def history(start, steps):
    env = {"L": L, "T": T, "D": D, "S": S, "Index": Index, "Bad": Bad, "Hinted": Hinted, "Keyed": Keyed, "K": K, "it": iter(())}
    calls.clear()
    log = []
    def show(value):
        if hasattr(type(value), "__next__"): return type(value).__name__
        return repr(value)
    def run(step):
        try:
            if step[0] == "!":
                exec(step[1:], env)
                return "done"
            return show(eval(step, env))
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    exec(imports + "x = " + start, env)
    for step in steps:
        answer = run(step)
        # The order among keys of one hash depends on what was deleted before: a dict here does not keep CPython's gaps.
        shown = calls if logs_hashes else sorted(calls)
        log.append(f"{step} -> {answer} | {show(env['x'])}" + (f" | {' '.join(shown)}" if calls else ""))
        calls.clear()
    return log
`

export const lists = history(
  "lists",
  fc.oneof(text`[${listed(item, 0, 7)}]`, text`list(${iterables.filter((s) => !/x|None|5|Bad|int/.test(s))})`),
  listSteps,
  12,
)
export const tuples = history("tuples", text`(${listed(item, 1, 5)},)`, tupleSteps, 6)
export const dicts = history("dicts", text`{${listed(text`${key}: ${scalars}`, 0, 7)}}`, dictSteps, 14)
export const sets = history(
  "sets",
  fc.oneof(
    text`set([${listed(plainKey, 1, 9)}])`,
    text`set([${listed(key, 1, 5)}])`,
    text`frozenset([${listed(plainKey, 0, 9)}])`,
  ),
  setSteps,
  14,
)
export const ranges = history(
  "ranges",
  text`range(${listed(
    smallInts.filter((n) => n !== "0"),
    1,
    3,
  )})`,
  rangeSteps,
  6,
)
