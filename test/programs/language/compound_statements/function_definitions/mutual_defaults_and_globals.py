x = 1
def f(a=x, b=lambda: x): return a, b()
x = 2
for source in (
    'f(), f(5), f.__defaults__[0], f(b=lambda: "own")',
    "f(1, 2)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
