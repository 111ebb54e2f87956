# Which complaint comes first when a built-in is called with too many, too few and unknown arguments.
for name, call in {
    "callable": lambda: callable("A", (), globals=17),
    "min": lambda: min(x=1),
    "max": lambda: max(1, 2, foo=3),
    "int": lambda: int(None, end=-10, key="a"),
    "sum": lambda: sum(-15, flush=..., reverse=57),
    "sum str": lambda: sum(5, "a"),
    "list": lambda: list(-8, 3, imag=2),
    "tuple": lambda: tuple([], 1, i=2),
    "complex": lambda: complex(1, [2], imag="1"),
    "memoryview": lambda: memoryview("'", []),
    "round": lambda: round(abs, doc=1, mod=2),
    "eval": lambda: eval("1", 5),
    "eval locals": lambda: eval("1", {}, 5),
    "eval globals": lambda: eval("1", []),
    "delattr": lambda: delattr(int, "real"),
    "type": lambda: type("y", None, {}),
    "abs": lambda: abs(1, x=2),
    "sorted": lambda: sorted([1], foo=1),
    "print": lambda: print(1, foo=1),
    "zip": lambda: zip(1, foo=1),
    "range": lambda: range(1, 2, step=3),
    "star": lambda: abs(**{"x": 1}),
}.items():
    try:
        print(name, call())
    except TypeError as error:
        print(name, error)
