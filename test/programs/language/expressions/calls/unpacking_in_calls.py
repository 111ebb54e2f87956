def f(*args, **kw): return args, kw


print(f(*[1], *"ab", **{"x": 1}, **{"y": 2}), f(*(), **{}), f(*{"k": 1}), f(1, *(2, 3), 4, k=5), f(*range(2), **dict(a=1)))


class Keys:
    def keys(self): return ["p", "q"]
    def __getitem__(self, key): return key * 2


print(f(**Keys()))
for source in ("f(*5)", "f(**5)", "f(**[1])", "f(**{1: 2})", "f(x=1, **{'x': 2})", "f(**{'x': 1}, **{'x': 2})", "f(*None)", "len(*5)", "len(**5)", "f(**{'a': 1}, *[1])", "f(k=1, 2)", "f(k=1, k=2)", "f(1=2)", "f(a.b=1)", "f(**a, *b)", "f(True=1)", "f((a)=1)", "f(a for a in b, c)", "f(x=)"):
    try:
        exec(source)
        print("fine", source)
    except (SyntaxError, TypeError, NameError) as error:
        print(source, "->", error.msg if isinstance(error, SyntaxError) else error)
