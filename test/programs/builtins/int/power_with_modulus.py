for source in (
    "[pow(2, 100, 7), pow(-2, 3, 7), pow(2, 3, -7), pow(0, 0, 1), pow(5, 0, 3), pow(3, 200, 10**30), pow(2, -1, 5), pow(-3, -2, 7), pow(True, 2, 3)]",
    "pow(2, -1, 4)",
    "pow(2, 2, 0)",
    "pow(2, 2, 1.0)",
    "pow(2.0, 2, 3)",
    'pow("a", 2)',
    'pow(2, "a", 3)',
    "pow(2, 3, None), pow(base=2, exp=5), pow(2, exp=3, mod=5)",
    "pow(2)",
    "pow(2, 3, 4, 5)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
