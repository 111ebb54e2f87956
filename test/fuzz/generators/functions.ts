// Calls of the built-in functions and types with right and wrong arguments, by position and by keyword.

import fc from "fast-check"
import type { Generator } from "../harness/generator.js"
import { ints, listed, oneOf, smallInts, strs, text, wordOf } from "../harness/literals.js"

const calm = (source: string): boolean => !/[1-9]\d{4,}|\*\*/.test(source)
const numbers = fc.oneof(smallInts, ints(70), oneOf("0.5", "-2.5", "1e10", "True", "2j", "Int(7)", "Index(3)"))
const sequences = fc.oneof(
  text`[${listed(numbers, 0, 4)}]`,
  text`(${listed(fc.oneof(numbers, strs), 0, 3)})`,
  text`{${listed(smallInts, 1, 4)}}`,
  text`{${listed(text`${strs}: ${smallInts}`, 0, 3)}}`,
  text`range(${smallInts}, ${smallInts})`,
  text`iter([${listed(numbers, 0, 4)}])`,
  text`(v for v in [${listed(numbers, 0, 4)}])`,
  text`${strs}`,
  oneOf(
    "b'abc'",
    "bytearray(b'xyz')",
    "Seq()",
    "Iter()",
    "BadIter()",
    "NoIter()",
    "Raises()",
    "[[1, 2], [3]]",
    "[(1, 'a'), (2, 'b')]",
  ),
)
const functions = oneOf(
  "abs",
  "str",
  "len",
  "repr",
  "lambda v: v",
  "lambda *v: v",
  "lambda a, b: (a, b)",
  "None",
  "int",
  "max",
  "print",
  "lambda: 1",
  "bool",
  "5",
  "Callable()",
)
const objects = oneOf(
  "Obj()",
  "Obj",
  "Seq()",
  "Slots()",
  "5",
  "'a'",
  "None",
  "[]",
  "int",
  "len",
  "Bools()",
  "BadBool()",
  "Meta",
  "WithMeta",
  "Prop()",
  "Callable()",
  "Index(2)",
  "Hash()",
  "BadHash()",
  "BadLen()",
  "BadRepr()",
  "BadIndex()",
  "Fmt()",
  "...",
  "NotImplemented",
  "super",
  "object()",
  "slice(1)",
  "type",
  "type(None)",
  "property",
  "staticmethod(len)",
  "Exception('a', 1)",
  "KeyError('k')",
  "1.5",
  "2j",
  "b'ab'",
  "{1}",
  "{}",
  "()",
  "range(2)",
)
const any = fc.oneof(
  { weight: 3, arbitrary: numbers },
  { weight: 3, arbitrary: sequences },
  { weight: 2, arbitrary: objects },
  { weight: 2, arbitrary: strs },
  { weight: 1, arbitrary: functions },
)
const names = oneOf(
  "'x'",
  "'y'",
  "'prop'",
  "'missing'",
  "'__class__'",
  "'__dict__'",
  "'__len__'",
  "5",
  "None",
  "b'x'",
  "''",
  "'real'",
  "'append'",
  "Str('x')",
)
const classes = oneOf(
  "int",
  "str",
  "(int, str)",
  "()",
  "(int, (str, (list,)))",
  "Obj",
  "WithMeta",
  "object",
  "5",
  "int | str",
  "int | None",
  "list[int]",
  "None",
  "[int]",
  "type",
  "(5,)",
  "Abstract",
  "(int, 5)",
  "Callable()",
)

const anyFunction =
  wordOf(`abs all any ascii bin bool bytearray bytes callable chr classmethod complex delattr dict divmod enumerate filter
  float format frozenset getattr hasattr hash hex int isinstance issubclass iter len list map max memoryview min next object oct ord pow print property range repr
  reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ eval dir id input globals locals open compile exec aiter anext`)
const keyword = oneOf(
  "key",
  "default",
  "reverse",
  "start",
  "iterable",
  "strict",
  "base",
  "x",
  "ndigits",
  "number",
  "mod",
  "exp",
  "object",
  "sep",
  "end",
  "file",
  "flush",
  "obj",
  "real",
  "imag",
  "encoding",
  "errors",
  "source",
  "fget",
  "doc",
  "name",
  "value",
  "string",
  "i",
  "c",
  "globals",
  "function",
  "__obj",
)
const safe = anyFunction.filter(
  (name) => !/^(id|input|globals|locals|open|dir|vars|hash|compile|exec|eval|object|__import__|print)$/.test(name),
)

const wildCalls = fc.oneof(
  text`${safe}(${listed(any.filter(calm), 0, 4)})`,
  text`${safe}(${listed(any.filter(calm), 0, 2)}${oneOf("", ", ")}${listed(text`${keyword}=${any.filter(calm)}`, 1, 2)})`.map(
    (source) => source.replace("(, ", "(").replace(/\)([a-z_]+=)/, "), $1"),
  ),
  text`${safe}(**{${listed(text`${names.filter((name) => /^'/.test(name))}: ${any.filter(calm)}`, 0, 2)}})`,
  text`${safe}(*${any.filter(calm)})`,
)
const itemised = fc.oneof(
  text`sorted(${sequences}, key=${functions}, reverse=${any})`,
  text`sorted(${sequences})`,
  text`${wordOf("max min")}(${listed(any, 1, 3)})`,
  text`${wordOf("max min")}(${sequences}, key=${functions})`,
  text`${wordOf("max min")}(${sequences}, default=${any})`,
  text`${wordOf("max min")}(${sequences}, ${sequences}, key=${functions}, default=${any})`,
  text`sum(${sequences}, ${any})`,
  text`sum(${sequences}, start=${any})`,
  text`list(map(${functions}, ${listed(sequences, 1, 3)}))`,
  text`list(filter(${functions}, ${sequences}))`,
  text`list(zip(${listed(sequences, 0, 3)}, strict=${any}))`.map((source) => source.replace("(, ", "(")),
  text`list(zip(${listed(sequences, 0, 3)}))`,
  text`list(enumerate(${sequences}, ${any}))`,
  text`list(reversed(${any}))`,
  text`${wordOf("all any list tuple")}(${any.filter(calm)})`,
  text`sorted(${wordOf("set frozenset")}(${sequences}), key=repr)`,
  text`dict(${sequences}${oneOf("", ", a=1", ", **{'b': 2}")})`,
  text`next(iter(${any}), ${any})`,
  text`next(${any})`,
  text`list(iter(${functions}, ${any}))`.filter((source) => /^list\(iter\((5|None)/.test(source)),
  text`divmod(${any}, ${any})`,
  text`pow(${any.filter(calm)}, ${smallInts}, ${any.filter(calm)})`,
  text`pow(${wordOf("base exp mod x")}=${smallInts}, exp=${smallInts}, mod=${any.filter(calm)})`,
  text`round(${any}, ${any})`,
  text`round(number=${any}, ndigits=${any})`,
  text`${wordOf("hash bin oct hex chr ord len repr ascii abs callable bool")}(${fc.oneof(any, objects).filter((source) => !/object\(\)|at 0x|lambda|Callable|Iter|Obj|Meta|Slots|Bools|Bad|Prop|print|len|Hash|Raises|Named|Fmt|WithMeta|super|staticm/.test(source))})`.filter(
    // The hash of a class, a generator or of another object without one of its own depends on its address.
    (source) => !/^hash\((?![-\d(['"])|^hash\(\(v for/.test(source),
  ),
  text`len(${objects})`,
  text`bool(${objects})`,
  text`not ${objects}`,
  text`format(${any}, ${fc.oneof(any, oneOf("'>10'", "'05d'", "'x'", "',.2f'"))})`,
  text`isinstance(${any}, ${classes})`,
  text`issubclass(${fc.oneof(classes, objects)}, ${classes})`,
  text`type(${any}).__name__`,
  text`type(${fc.oneof(names, any)}, ${oneOf("()", "(int,)", "(5,)", "[]", "(bool,)", "(int, str)", "(object, int)", "(Obj,)", "None")}, ${oneOf("{}", "{'x': 1}", "{1: 2}", "None", "[]", "{'__slots__': 'a'}", "{'__slots__': ('a', 'a')}", "{'__slots__': 5}")}).__mro__`,
  text`type(${any}, ${any})`,
  text`object(${any})`,
  text`vars(${fc.oneof(objects, any)})`.filter((source) => /Seq|Slots|5|'a'|None|\[/.test(source)),
  text`super(${listed(objects, 0, 3)})`,
  text`${wordOf("getattr hasattr delattr")}(${objects}, ${names})`.filter((s) => !/__dict__|__len__|__class__/.test(s)),
  text`getattr(${objects}, ${names}, ${any})`.filter((s) => !/__dict__|__len__|__class__/.test(s)),
  text`setattr(${objects}, ${names}, ${any})`.filter((s) => !/Obj,|Obj\(|type,|Meta/.test(s)),
  text`delattr(${objects}, ${names})`.filter((s) => !/Obj,|Obj\(|type,|Meta/.test(s)),
  text`eval(${fc.oneof(oneOf("'1+1'", "'x'", "' 1'", "'1 +'", "b'2*3'", "'a=1'", "''", "5", "'[y for y in (x,)]'"), any)}, ${oneOf("{}", "{'x': 5}", "None", "5", "[]", "{'__builtins__': {}}")}${oneOf("", ", {'x': 3}", ", 5", ", None", ", Seq()")})`,
  text`compile(${oneOf("'1+1'", "'x=1'", "5", "'1 +'", "b'1'")}, ${oneOf("'f'", "5", "b'f'")}, ${oneOf("'eval'", "'exec'", "'single'", "'x'", "5")}).co_filename`,
  text`slice(${listed(any, 0, 4)})`,
  text`sorted(dir(${oneOf("Obj()", "Slots()", "5", "Seq", "WithMeta")}))[-3:]`,
  text`dir(${oneOf("BadDir()", "1, 2", "StrDir()")})`,
  text`property(${listed(oneOf("None", "len", "5"), 0, 5)}).__doc__`,
  text`__import__(${oneOf("'math'", "5", "''", "'no_such'", "'os.path'", "name='math'")}${oneOf("", ", {}", ", {}, {}, ['a'], 0", ", level=-1", ", level='a'")}).__name__`,
  text`print(${listed(
    any.filter((s) => !/print|lambda|Iter|Seq|iter|for|Obj|Call/.test(s)),
    0,
    3,
  )}${oneOf("", ", sep=5", ", sep=None", ", end=5", ", file=5", ", flush=Raises()", ", x=1")})`.map((s) => s.replace("(, ", "(")),
)

const prelude = `
class Int(int): pass
class Str(str): pass
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __repr__(self): return f"Index({self.value})"
class Named:
    def __repr__(self): return type(self).__name__
class Seq(Named):
    def __getitem__(self, i):
        if i > 2: raise IndexError("end")
        return i * 10
    def __len__(self): return 3
class Iter(Named):
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
class BadIter(Named):
    def __iter__(self): return 5
class NoIter(Named):
    __iter__ = None
class Raises(Named):
    def __iter__(self): raise ZeroDivisionError("iter")
    def __bool__(self): raise ZeroDivisionError("bool")
class Obj(Named):
    x = 1
    def method(self): pass
class Slots(Named):
    __slots__ = ("x", "y")
class Bools(Named):
    def __bool__(self): return False
class BadBool(Named):
    def __bool__(self): return 5
class BadLen(Named):
    def __len__(self): return -1
class BadRepr:
    def __repr__(self): return 5
class BadIndex(Named):
    def __index__(self): return "a"
class Hash(Named):
    def __hash__(self): return 2**70
class BadHash(Named):
    def __hash__(self): return "a"
class Fmt(Named):
    def __format__(self, spec): return 5 if spec else "fmt"
class Meta(type):
    def __instancecheck__(cls, value): return "yes"
    def __repr__(cls): return "<meta " + cls.__name__ + ">"
    def __len__(cls): return 7
class WithMeta(Named, metaclass=Meta): pass
class Prop(Named):
    @property
    def prop(self): raise AttributeError("inner")
    @property
    def x(self): return 3
class Callable(Named):
    def __call__(self, *args): return len(args)
class BadDir(Named):
    def __dir__(self): return 5
class StrDir(Named):
    def __dir__(self): return ["b", "a", "b"]
import abc
class Abstract(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
`

export const builtins: Generator = {
  name: "builtins",
  prelude,
  cases: fc.oneof({ weight: 2, arbitrary: wildCalls }, { weight: 3, arbitrary: itemised }),
}
