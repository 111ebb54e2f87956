// Random classes: with operators of their own, context managers, hooks of class creation, descriptors.

import { type Context, freshName, inside } from "./context.js"
import { int, list } from "./expressions.js"
import { bodyContext, typeParameters } from "./functions.js"
import { compound, joined, type Statement, simple } from "./layout.js"
import { block } from "./statements.js"

function method(context: Context, head: string, names: string[], result: string): Statement {
  const { random } = context
  const own = bodyContext(context, names, { level: 0, depth: 2 })
  const before = random.chance(30) ? block(own, 1, 2) : []
  return compound(random, `def ${head}:`, [...before, simple(random, result.startsWith("return") ? result : `return ${result}`)])
}

const dunders: [string, string, string][] = [
  ["__add__", "self, x", "self.v + (·x if isinstance(x, int) else· 1)"],
  ["__radd__", "self, x", "x + self.v"],
  ["__sub__", "self, x", "NotImplemented"],
  ["__rsub__", "self, x", "x - self.v"],
  ["__mul__", "self, x", "(self.v * x) % 50"],
  ["__floordiv__", "self, x", "self.v // x"],
  ["__matmul__", "self, x", "self.v"],
  ["__iadd__", "self, x", "self"],
  ["__and__", "self, x", "self.v & 7"],
  ["__neg__", "self", "-self.v"],
  ["__invert__", "self", "~self.v"],
  ["__eq__", "self, x", "self.v == x"],
  ["__lt__", "self, x", "self.v < 3"],
  ["__bool__", "self", "self.v > 2"],
  ["__len__", "self", "self.v"],
  ["__getitem__", "self, i", "self.v + (i if isinstance(i, int) else 0)"],
  ["__setitem__", "self, i, x", "None"],
  ["__delitem__", "self, i", "None"],
  ["__contains__", "self, x", "x == self.v"],
  ["__call__", "self, x=1", "self.v - x"],
  ["__int__", "self", "self.v"],
  ["__hash__", "self", "self.v"],
  ["__iter__", "self", "iter([self.v,· 1])"],
  ["__getattr__", "self, name", "7"],
]

/// A class of objects made from an int.
export function valueClass(context: Context): Statement {
  const { random, defined } = context
  const name = freshName(context, "V")
  const base = defined.classes.length > 0 && random.chance(40) ? random.pick(defined.classes) : ""
  const methods = dunders
    .filter(() => random.chance(45))
    .map(([name, params, result]) => {
      const fails = random.chance(6)
      return method(
        context,
        `${name}(${params})`,
        ["x"].filter((name) => params.includes(name)),
        fails ? `return ${int(context, 1)} // 0` : result,
      )
    })
  const body: Statement[] = [
    ...(random.chance(60) ? [simple(random, "__match_args__ = ('v',)")] : []),
    ...classStatements(context),
    compound(random, "def __init__(self, v=0):", [
      ...(base !== "" && random.chance(60) ? [simple(random, "super().__init__(·v·)")] : []),
      simple(random, "self.v = v"),
    ]),
    method(context, "__repr__(self)", [], `f'${name}({self.v!r})'`),
    ...methods,
    method(context, "method(self, a)", ["a"], `self.v ^ ${int(bodyContext(context, ["a"], { level: 0 }), 1)}`),
    ...(random.chance(60) ? property(context) : []),
    ...(random.chance(40)
      ? [{ lines: ["@staticmethod", ...method(context, "twice(a)", ["a"], "a * 2").lines], simple: false }]
      : []),
    ...(random.chance(30)
      ? [{ lines: ["@classmethod", ...method(context, "made(cls, a)", ["a"], "cls(a)").lines], simple: false }]
      : []),
  ]
  const hooks = random.chance(30) ? `${defined.decorators.includes("Meta") ? "metaclass=Meta" : ""}` : ""
  const bases = [base, hooks].filter((text) => text !== "").join(",· ")
  const head = `class ${name}${typeParameters(context)}${bases === "" ? "" : `(·${bases}·)`}:`
  defined.classes.push(name)
  return compound(random, head, body)
}

function property(context: Context): Statement[] {
  const { random } = context
  const parts = [
    { lines: ["@property", ...method(context, "p(self)", [], `self.v +· ${random.int(0, 3)}`).lines], simple: false },
  ]
  if (random.chance(60))
    parts.push({
      lines: ["@p.setter", ...method(context, "p(self, x)", ["x"], "return setattr(self,· 'v', x)").lines],
      simple: false,
    })
  if (random.chance(40)) parts.push({ lines: ["@p.deleter", ...method(context, "p(self)", [], "None").lines], simple: false })
  return parts
}

// What may stand in a class's body: it is run once, with names of its own.
function classStatements(context: Context): Statement[] {
  const { random } = context
  const own = inside(context, {
    place: "class",
    inLoop: false,
    loops: 1,
    level: 0,
    depth: 2,
    assignable: new Set(["m", "_c"]),
    ints: [...context.ints],
    isAsync: false,
    isGenerator: false,
  })
  const statements = [simple(random, `m = ${int(own, 2)}`)]
  own.ints.push("m")
  if (random.chance(40)) statements.push(...block(own, 1, 2))
  if (random.chance(40))
    statements.push(
      simple(
        random,
        `_c = [·x + m if· x else m for x in· [m,· ${int(own, 1)}]]`.replace(
          "x + m if· x else m",
          random.pick(["x", "x + 1", "(lambda: x)()"]),
        ),
      ),
    )
  if (random.chance(20)) statements.push(simple(random, `w:· int = ${int(own, 1)}`))
  return statements
}

/// A metaclass, a base with __init_subclass__, or a descriptor with __set_name__, and a class that uses it.
export function hookedClass(context: Context): Statement {
  const { random } = context
  const [one, two] = [freshName(context, "H"), freshName(context, "H")]
  const user = (head: string, body: string) =>
    compound(random, `class ${two}${head}:`, [simple(random, body), ...classStatements(context)])
  const used = () => simple(random, `print(${two}.__name__,· getattr(${two}, 'q', None))`)
  const pick = random.int(0, 3)
  if (pick === 0) {
    const meta = compound(random, `class ${one}(type):`, [
      compound(random, "def __new__(meta, name, bases, names, **kw):", [
        simple(random, "print(name,· kw)"),
        simple(random, "return super().__new__(·meta,· name, bases,· names)"),
      ]),
      ...(random.chance(50)
        ? [compound(random, "def __init__(cls, name, bases, names, **kw):", [simple(random, "cls.q = 1")])]
        : []),
      ...(random.chance(50) ? [compound(random, "def __call__(cls, *a):", [simple(random, "return super().__call__(*a)")])] : []),
      ...(random.chance(50)
        ? [compound(random, "def __prepare__(name, bases, **kw):", [simple(random, "return {'q': 3}")])]
        : []),
    ])
    if (random.chance(50)) meta.lines.push(`${one}.__prepare__ = classmethod(lambda meta, name, bases, **kw: {'q': 3})`)
    return joined(
      meta,
      user(`(·metaclass=${one}${random.chance(40) ? ",· flag=1" : ""}·)`, "z = 1"),
      simple(random, `print(type(${two}()).__name__)`),
      used(),
    )
  }
  if (pick === 1) {
    const base = compound(random, `class ${one}:`, [
      compound(random, "def __init_subclass__(cls, /, **kw):", [
        simple(random, "super().__init_subclass__()"),
        simple(random, "cls.q = kw"),
      ]),
    ])
    return joined(base, user(`(${one},· n=${int(context, 1)})`, "z = 1"), used())
  }
  if (pick === 2) {
    const descriptor = compound(random, `class ${one}:`, [
      compound(random, "def __set_name__(self, owner, name):", [simple(random, "self.name = name")]),
      compound(random, "def __get__(self, object, owner=None):", [
        compound(random, "if object is None:", [simple(random, "return 0")]),
        simple(random, "return object.__dict__.get(·self.name,· 5)"),
      ]),
      compound(random, "def __set__(self, object, value):", [simple(random, "object.__dict__[self.name] = value + 1")]),
    ])
    return joined(
      descriptor,
      user("", `q = ${one}()`),
      simple(random, `o = ${two}()`),
      simple(random, "o.q = 3"),
      simple(random, "print(o.q)"),
      used(),
    )
  }
  const iterator = compound(random, `class ${one}:`, [
    compound(random, "def __init__(self, n):", [simple(random, "self.n = n")]),
    compound(random, "def __iter__(self):", [simple(random, "return self")]),
    compound(random, "def __next__(self):", [
      compound(random, "if self.n <= 0:", [
        simple(random, random.chance(80) ? "raise StopIteration" : "raise StopIteration(self)"),
      ]),
      simple(random, "self.n -= 1"),
      simple(random, "return self.n"),
    ]),
  ])
  return joined(
    iterator,
    simple(random, `print([·x for x in ${one}(3)])`),
    compound(random, `for a in ${one}(${random.int(0, 3)}):`, block(inside(context, { inLoop: true, loops: 1 }), 1, 2)),
    simple(random, `xs = [*${one}(2), *${list(context, 1)}[:2]]`),
  )
}

/// A class of context managers, which may fail and may suppress.
export function managerClass(context: Context, kind: "" | "async "): Statement {
  const { random, defined } = context
  const name = freshName(context, kind === "" ? "CM" : "ACM")
  const prefix = kind === "" ? "" : "a"
  const wait = kind !== "" && random.chance(60) ? [simple(random, "await Wait(1)")] : []
  const enter = random.chance(10) ? "raise E1('enter')" : random.chance(30) ? "return self.v,· 1" : "return self.v"
  const exit = random.among([
    [3, () => "return False"],
    [1, () => "return True"],
    [2, () => "return kind is not None and· issubclass(kind,· (ValueError, E1))"],
    [1, () => "raise E2('exit')"],
    [2, () => "pass"],
    [1, () => "return self.v > 2"],
  ])
  defined[kind === "" ? "managers" : "asyncManagers"].push(name)
  return compound(random, `class ${name}:`, [
    compound(random, "def __init__(self, v):", [simple(random, "self.v = v")]),
    compound(random, `${kind}def __${prefix}enter__(self):`, [...wait, simple(random, enter)]),
    compound(random, `${kind}def __${prefix}exit__(self, kind, error, tb):`, [
      ...(random.chance(50) ? [simple(random, "print('exit',· kind and kind.__name__)")] : []),
      ...wait,
      simple(random, exit),
    ]),
  ])
}

/// A context manager from a generator.
export function generatorManager(context: Context): Statement {
  const { random, defined } = context
  const name = freshName(context, "cm")
  defined.managers.push(name)
  const caught = random.chance(50)
  const body = [
    simple(random, "print('in',· n)"),
    joined(
      compound(random, "try:", [simple(random, "yield n")]),
      compound(random, caught ? `except ${random.word("ValueError E1")}:` : "finally:", [simple(random, "print('out')")]),
    ),
  ]
  return joined(
    { lines: ["from contextlib import contextmanager", "@contextmanager"], simple: false },
    compound(random, `def ${name}(n):`, body),
  )
}
