print((lambda: 0)(), (lambda x, y=2, *a, k, z=3, **d: (x, y, a, k, z, d))(1, k=5, q=6), (lambda *, a: a)(a=1), (lambda x, /: x)(1), (lambda *_: _)(1, 2), (lambda: (yield))().send(None))
f = lambda x: lambda y: x + y
print(f(1)(2), f.__name__, f.__qualname__, f(1).__qualname__, f.__defaults__, (lambda a=1: 0).__defaults__)
print([g() for g in [lambda n=n: n for n in range(3)]], sorted("bca", key=lambda c: -ord(c)), (lambda x: (x, x * 2))(3), (lambda: {})(), (lambda x: x if x else "no")(0))
for source in ("lambda x=1, y: x", "lambda *: x", "lambda x, x: x", "lambda (x): x", "lambda x:", "lambda: return 1", "lambda x: int: x", "lambda *a, *b: 1", "lambda **k, a: 1", "lambda /: 1", "lambda a, /, b, /: 1", "lambda None: 1", "lambda x.y: 1", "lambda *, **k: 1"):
    try:
        compile(source, "<s>", "eval")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
