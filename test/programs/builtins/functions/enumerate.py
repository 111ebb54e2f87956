for source in (
    'list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("a", start=-1)), list(enumerate(iterable="x", start=2)), list(enumerate([], 3)), next(enumerate("q", 2**70)), type(enumerate("")).__name__',
    "enumerate()",
    "enumerate(5)",
    'enumerate("a", "b")',
    'enumerate("a", 1.5)',
    'enumerate("a", 1, 2)',
    'enumerate("a", begin=1)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
