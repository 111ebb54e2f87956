# ast.unparse and ast.dump of programs, all kinds of statements and expressions.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


srcs = ["x = yield", "a or b and c or d", "not (a and b)", "a if b else (c if d else e)", "(a if b else c) if d else e", "lambda: (yield)", "(x := 1)", "f(x := 1)", "a[x:=1]", "f'{x!r:>{w}} {{}} \\n {a=}'", "f'{\"a\"}'", "f'''{x}\n'\"'''", "f'{lambda x: 1}'", "f'{ {1:2} }'", "-(-x)", "--x", "(-1)**2", "-1**2", "2**-1", "(2**3)**4", "await x", "print(*a, **b)", "class A(B, metaclass=C): pass", "@d\n@e\ndef f[T: int = str, *U, **P](a, /, b: int=1, *c, d, e=2, **f) -> int:\n  '''doc'''\n  return", "def f(*, a): 'x\\ty'; pass", "try:\n a\nexcept A as b:\n c\nelse:\n d\nfinally:\n e", "try:\n a\nexcept* A:\n c", "match x:\n case 1 | 2 if y: pass\n case [a, *_]: pass\n case {'k': v, **rest}: pass\n case A(b, c=d): pass\n case (a as b): pass\n case None: pass\n case (1|2) as z: pass\n case [(1 as q)|2]: pass", "with a as b, c: pass", "async def f():\n async with a: pass\n async for x in y: pass\n else: z\n return [x async for x in y if a if b]", "for (a, b) in c: pass", "for a, b in c: pass", "del a, (b, c)", "x: int", "(x): int = 3", "x.y: int", "a, b = c, = d", "a += 1", "global x, y", "assert a, b", "raise a from b", "return", "while 1: break\nelse: continue", "from . import a", "from ..b import c as d", "type X[T] = int", "x[1, 2]", "x[(1,)]", "x[1:2, ::3]", "x[*a]", "x[*a, b]", "1 .real", "1.5.real", "(1).real", "u'a'", "b'x'", "'\\n'", "\"'\"", "'''a\nb'''", "{**a, 1: 2}", "{1, 2}", "()", "(1,)", "[]", "a < b < c", "(a < b) < c", "a in b not in c is d", "1j", "1e400", "'\\x00\\u1234'", "'\\U0001f600'", "if a: pass\nelif b: pass\nelse:\n  if c: pass", "'a' 'b'\nx", "class A:\n  '''d\\\\oc'''\n  x = 1", "x = (yield)", "yield x, y", "x = *a, b", "return", "[*a]", "lambda *a, b=1, **c: a", "lambda x, /, y: 1", "lambda: 1", "(yield from x) + 1", "f(a for a in b)", "f((a for a in b), c)", "nonlocal x", "~x", "not not x", "a @ b", "a // b % c", "a << b >> c", "a & b | c ^ d", "x = lambda: (1, 2)", "f'{x:%H:%M}'", "f'{x!s}'", "f'{(x:=1)}'", "f'{x:{y}{z}}'", "f'\\'{x}\"'", "f'{\"\\n\"}'", "rf'\\d{x}'"]
for s in srcs:
    try:
        tree = ast.parse(s)
    except SyntaxError as e:
        print(s, e)
        continue
    print(ast.unparse(tree))
    print(ast.dump(tree, indent=1))
