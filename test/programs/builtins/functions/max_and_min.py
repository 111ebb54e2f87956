for source in (
    'max(1, 2, 3), min([3, 1, 2]), max("ab", "b"), min(["bb", "a"], key=len), max([], default=5), min((), default=None), max(1, 1.0), max(1.0, 1), max([1, 2], [1, 3]), min({3: 1, 2: 5}), max("hello"), max(1, 2, key=lambda x: -x)',
    "max()",
    "max([])",
    "max(5)",
    'max(1, "a")',
    "max(1, 2, default=3)",
    "min([], key=len)",
    "max([1], foo=1)",
    "max(1, 2, key=5)",
    "min(None)",
    "max([1, 2], key=None)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
