def k(*, a, b=2): return a, b
def p(a, /, b): return a, b
for source in (
    "k(a=1), k(b=3, a=1), p(1, 2), p(1, b=2)",
    "k()",
    "k(1)",
    "k(1, a=2)",
    "p(a=1, b=2)",
    "p(1)",
    "p(1, 2, 3)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
