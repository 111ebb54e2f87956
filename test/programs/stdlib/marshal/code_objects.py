# marshal.dumps of code objects is CPython's to the byte, and loads gives an equal one that runs.
import marshal

sources = [
    "x = 1\ny = (1, 2, 'a b', 'ident')\nz = 1.5 + 2j\n",
    "def f(a, b=2, *c, d, **e):\n    'doc string'\n    def g(): return a\n    return lambda q: (q, 1000, 10**20, b'x', None, True, ..., 1j)\n",
    "class A:\n    class B:\n        z = 'a b'\n        t = lambda x: x in {1, 2, 3}\n        def m(self): return super().m()\n",
    "async def f():\n    async with a as b:\n        return [x async for x in b if x]\n",
    "try:\n    a\nexcept* E as e:\n    raise\nfinally:\n    del b\n",
    "def é(ü: 'ß' = 'naïve'): return f'{ü!r:>{10}}' + 'a' * 300\n",
    "type X[T: int = str] = list[T]\nmatch x:\n    case {'k': [1, *_], **rest}: pass\n",
]
for source in sources:
    code = compile(source, "some file.py", "exec")
    data = marshal.dumps(code)
    print(data)
    again = marshal.loads(data)
    print(again == code, again.co_consts == code.co_consts, list(again.co_lines()) == list(code.co_lines()))
namespace = {}
exec(marshal.loads(marshal.dumps(compile(sources[1], "f", "exec"))), namespace)
print(namespace["f"](1, d=2)(3), namespace["f"].__doc__, namespace["f"].__code__.co_freevars, namespace["f"].__kwdefaults__)
