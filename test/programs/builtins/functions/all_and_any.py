for source in (
    'all([]), any([]), all([1, 0]), any([0, "", 3]), all("ab"), any({0: 1}), all(x > 0 for x in (1, 2))',
    "all(5)",
    "any()",
    "all([1], [2])",
    "all(iter([1, 0, 1 / 1])), any(iter([0, 1]))",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
