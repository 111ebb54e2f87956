it = iter([1])
for source in (
    'next(it), next(it, "end"), next(iter([]), None)',
    "next(it)",
    "next([])",
    "next(5)",
    "next()",
    "next(it, 1, 2)",
    "next(x for x in ())",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
