def f(*a): return a
for source in (
    'f(*"ab"), f(*{1: 2}), f(*range(2)), f(*(x for x in "c")), f(*[], *()), f(*map(str, [1]))',
    "f(*5)",
    "f(*None)",
    "f(**5)",
    "f(*1.5, 2)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
