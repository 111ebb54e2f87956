// Every method of every built-in type, bound and unbound, with arguments of every kind, mostly wrong ones: the result and what became
// of the object.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import {
  bytesLiterals,
  floats,
  ints,
  listed,
  numberPrelude,
  oddities,
  oneOf,
  smallInts,
  strs,
  text,
  wordOf,
} from "../harness/literals.js"

// No counts that would fill the memory.
const calm = (source: string): boolean => !/[1-9]\d{4,}|\*\*/.test(source)

const sequenceDunders = "__add__ __mul__ __rmul__ __contains__ __getitem__ __len__ __iter__"
const comparisons = "__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __repr__ __str__ __format__ __hash__"
const textMethods = `capitalize center count endswith expandtabs find index isalnum isalpha isascii isdigit islower isspace istitle isupper join
  ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip
  swapcase title translate upper zfill __mod__ __rmod__ __getnewargs__`
const numberDunders = `__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__
  __rdivmod__ __neg__ __pos__ __abs__ __bool__ __int__ __float__ __getnewargs__`
const setMethods = `add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove
  symmetric_difference symmetric_difference_update union update __and__ __or__ __sub__ __xor__ __rand__ __ror__ __rsub__ __rxor__ __iand__
  __ior__ __isub__ __ixor__ __contains__ __len__ __iter__`

interface Kind {
  name: string
  subjects: fc.Arbitrary<string>
  methods: string
}

const small = fc.oneof(smallInts, strs, oneOf("1.5", "(1, 2)", "None"))
const kinds: Kind[] = [
  {
    name: "str",
    subjects: strs,
    methods: `${textMethods} casefold encode format format_map isdecimal isidentifier isnumeric isprintable maketrans ${sequenceDunders} ${comparisons}`,
  },
  {
    name: "bytes",
    subjects: bytesLiterals,
    methods: `${textMethods} decode hex fromhex maketrans ${sequenceDunders} ${comparisons}`,
  },
  {
    name: "bytearray",
    subjects: text`bytearray(${bytesLiterals})`,
    methods: `${textMethods.replace("__getnewargs__", "")} append clear copy decode extend hex insert pop remove reverse __iadd__ __imul__ __setitem__ __delitem__
      ${sequenceDunders} ${comparisons}`,
  },
  {
    name: "int",
    subjects: ints(90),
    methods: `as_integer_ratio bit_count bit_length conjugate is_integer to_bytes from_bytes __and__ __rand__ __or__ __ror__ __xor__ __rxor__
      __rshift__ __rlshift__ __invert__ __index__ __trunc__ __floor__ __ceil__ __round__ ${numberDunders} ${comparisons}`,
  },
  {
    name: "bool",
    subjects: oneOf("True", "False"),
    methods: `to_bytes __and__ __or__ __xor__ __invert__ __round__ ${numberDunders} ${comparisons}`,
  },
  {
    name: "float",
    subjects: floats,
    methods:
      `as_integer_ratio conjugate fromhex hex is_integer __trunc__ __floor__ __ceil__ __round__ __pow__ __rpow__ ${numberDunders} ${comparisons}`.replace(
        "__hash__",
        "",
      ),
  },
  {
    name: "complex",
    subjects: text`complex(${smallInts}, ${floats.filter((source) => source !== "nan")})`,
    methods: `conjugate __complex__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __neg__ __pos__ __abs__ __bool__ ${comparisons}`,
  },
  {
    name: "list",
    subjects: text`[${listed(small, 0, 4)}]`,
    methods: `append clear copy count extend index insert pop remove reverse sort __iadd__ __imul__ __setitem__ __delitem__ __reversed__ __init__
      ${sequenceDunders} ${comparisons}`,
  },
  {
    name: "tuple",
    subjects: text`(${listed(small, 1, 4)},)`,
    methods: `count index __getnewargs__ ${sequenceDunders} ${comparisons}`,
  },
  {
    name: "dict",
    subjects: text`{${listed(text`${small}: ${small}`, 0, 4)}}`,
    methods: `clear copy fromkeys get items keys pop popitem setdefault update values __contains__ __delitem__ __getitem__ __setitem__ __len__ __iter__
      __or__ __ror__ __ior__ __reversed__ __init__ ${comparisons}`,
  },
  { name: "set", subjects: text`set([${listed(smallInts, 0, 5)}])`, methods: `${setMethods} ${comparisons} __init__` },
  { name: "frozenset", subjects: text`frozenset([${listed(smallInts, 0, 5)}])`, methods: `${setMethods} ${comparisons}` },
  {
    name: "range",
    subjects: text`range(${smallInts}, ${smallInts}, ${oneOf("1", "2", "-1", "-3", "2")})`,
    methods: `count index __contains__ __getitem__ __len__ __iter__ __reversed__ __bool__ ${comparisons}`,
  },
  { name: "slice", subjects: text`slice(${listed(small, 1, 3)})`, methods: `indices ${comparisons}` },
  {
    name: "memoryview",
    subjects: text`memoryview(bytearray(${bytesLiterals}))`,
    methods: `cast hex release tobytes tolist toreadonly __getitem__ __setitem__ __delitem__ __len__ __iter__ __eq__ __ne__ __lt__ __enter__ __exit__`,
  },
  { name: "NoneType", subjects: oneOf("None"), methods: `__bool__ ${comparisons}` },
]

const argument = fc.oneof(
  { weight: 3, arbitrary: small },
  { weight: 2, arbitrary: oddities },
  { weight: 1, arbitrary: bytesLiterals },
  { weight: 1, arbitrary: ints(70).filter(calm) },
  { weight: 1, arbitrary: floats },
  {
    weight: 2,
    arbitrary: oneOf(
      "Index(1)",
      "Int(2)",
      "Str('a')",
      "Bytes(b'a')",
      "List([1])",
      "Raising()",
      "iter([1, 2])",
      "Index('a')",
      "[0, 1, 300]",
      "'utf-8'",
      "'little'",
    ),
  },
)
const keyword = wordOf(
  "sep maxsplit keepends tabsize encoding errors key reverse signed byteorder length count old new default iterable start stop value width fillchar x index object delete bytes_per_sep",
)

function callsOf({ name, subjects, methods }: Kind): fc.Arbitrary<string> {
  const method = wordOf(methods)
  const positional = listed(argument, 0, 3)
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(subjects, method, positional)
        .map(([subject, called, given]) => `x = ${subject}\nresult = (x.${called}(${given}), x)`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(subjects, method, positional, keyword, argument)
        .map(
          ([subject, called, given, named, value]) =>
            `(${subject}).${called}(${given}${given === "" ? "" : ", "}${named}=${value})`,
        ),
    },
    { weight: 1, arbitrary: text`${fc.constant(name)}.${method}(${positional})` },
    { weight: 1, arbitrary: text`(${subjects}).${method}` },
  )
}

export const methods: Generator = {
  name: "methods",
  prelude: `${numberPrelude}
class Int(int): pass
class Str(str): pass
class Bytes(bytes): pass
class List(list): pass
NoneType = type(None)
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __repr__(self): return f"Index({self.value!r})"
class Raising:
    def __iter__(self): raise ZeroDivisionError("iter")
    def __index__(self): raise ZeroDivisionError("index")
    def __eq__(self, other): raise ZeroDivisionError("eq")
    def __hash__(self): raise ZeroDivisionError("hash")
    def __repr__(self): return "Raising()"
`,
  cases: fc
    .oneof(...kinds.map(callsOf))
    // What an address decides: hashes of functions and types, orders of sets of them, views shown. Sizes that fill the memory.
    .filter(
      (source) =>
        !/(\(\.\.\.|NotImplemented|object|int|str|len)\)\.__hash__|__hash__\((\.\.\.|NotImpl|object|int|str|len)/.test(source),
    ),
}
