// Containers in containers: shown, compared, ordered, hashed, copied, and as JSON.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { bytesLiterals, floats, ints, numberPrelude, oneOf, smallInts, strs, text, wordOf } from "../harness/literals.js"

const scalar = fc.oneof(
  { weight: 4, arbitrary: smallInts },
  { weight: 2, arbitrary: strs },
  { weight: 1, arbitrary: floats },
  { weight: 1, arbitrary: ints(90) },
  { weight: 1, arbitrary: bytesLiterals },
  { weight: 2, arbitrary: oneOf("None", "True", "False", "1.0", "''", "nan", "(-0.0)", "2j", "()", "...") },
)
// Keys that no address decides.
const keyScalar = fc.oneof(
  smallInts,
  strs,
  floats.filter((source) => source !== "nan"),
  bytesLiterals,
  oneOf("True", "1.0", "()"),
)

const { value, key } = fc.letrec<{ value: string; key: string }>((tie) => ({
  key: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: keyScalar },
    { weight: 1, arbitrary: fc.array(tie("key"), { maxLength: 3 }).map((items) => tupleOf(items)) },
    { weight: 1, arbitrary: fc.array(tie("key"), { maxLength: 3 }).map((items) => `frozenset([${items.join(", ")}])`) },
  ),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`) },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 3 }).map((items) => tupleOf(items)) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.tuple(tie("key"), tie("value")), { maxLength: 3 })
        .map((items) => `{${items.map((pair) => pair.join(": ")).join(", ")}}`),
    },
    { weight: 1, arbitrary: fc.array(tie("key"), { minLength: 1, maxLength: 4 }).map((items) => `{${items.join(", ")}}`) },
    {
      weight: 1,
      arbitrary: fc
        .array(tie("value"), { maxLength: 3 })
        .map((items) => `${["deque", "List", "OrderedDict.fromkeys"][items.length % 2]}([${items.join(", ")}])`),
    },
  ),
}))

function tupleOf(items: string[]): string {
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`
}

/// Sequences of comparable things, so that more than errors comes out.
const alike = fc.oneof(
  fc.array(fc.array(smallInts, { maxLength: 3 }).map(tupleOf), { minLength: 1, maxLength: 6 }),
  fc.array(fc.tuple(strs, smallInts).map(tupleOf), { minLength: 1, maxLength: 6 }),
  fc.array(
    fc.array(smallInts, { maxLength: 3 }).map((items) => `{${items.join(", ")}}`.replace("{}", "set()")),
    { minLength: 1, maxLength: 5 },
  ),
  fc.array(fc.oneof(smallInts, floats, ints(80)), { minLength: 1, maxLength: 9 }),
)

export const nested: Generator = {
  name: "nested",
  prelude: `${numberPrelude}
import copy, json, pprint
from collections import deque, OrderedDict
class List(list): pass
def recursive(x):
    x = [x]
    x.append(x)
    return x
`,
  cases: fc.oneof(
    { weight: 4, arbitrary: value },
    {
      weight: 3,
      arbitrary: text`${value} ${wordOf("== != < <= > >= in is")} ${value}`.filter((source) => !source.includes(" is ")),
    },
    { weight: 2, arbitrary: fc.tuple(value, wordOf("== != < <= > >=")).map(([one, operator]) => `${one} ${operator} ${one}`) },
    { weight: 3, arbitrary: text`hash(${key})` },
    { weight: 1, arbitrary: text`hash(${value})`.filter((source) => !/nan|\.\.\./.test(source)) },
    { weight: 2, arbitrary: alike.map((items) => `sorted([${items.join(", ")}])`) },
    { weight: 1, arbitrary: alike.map((items) => `sorted([${items.join(", ")}], reverse=True, key=lambda v: (str(v), v))`) },
    {
      weight: 2,
      arbitrary: alike.map((items) => `min([${items.join(", ")}]), max(${items.join(", ")}, [])`.replace(/, max.*/, "")),
    },
    { weight: 1, arbitrary: text`copy.deepcopy(${value})` },
    { weight: 1, arbitrary: text`recursive(${value})` },
    {
      weight: 1,
      arbitrary: text`recursive(${value}) == recursive(${value})`.map((source) => `repr(${source.split(" == ")[0]})`),
    },
    {
      weight: 2,
      arbitrary: text`json.dumps(${value}${oneOf("", ", indent=2", ", sort_keys=True", ", ensure_ascii=False", ", separators=(',', ':')", ", allow_nan=False", ", skipkeys=True", ", indent='\\t', sort_keys=True", ", default=repr")})`,
    },
    {
      weight: 2,
      // Among tuples in sets that do not compare, pprint goes by addresses.
      arbitrary: text`pprint.pformat(${value.filter((source) => !/\((?!\[)/.test(source))}${oneOf("", ", width=20", ", width=1", ", compact=True, width=30", ", depth=2", ", indent=4", ", sort_dicts=False", ", underscore_numbers=True")})`,
    },
    { weight: 1, arbitrary: text`ascii(${value})` },
    { weight: 1, arbitrary: text`'%r %s' % (${value}, ${value})` },
    { weight: 1, arbitrary: text`[*${value}, *${value}]` },
    { weight: 1, arbitrary: text`{**${value}, **${value}}` },
  ),
}
