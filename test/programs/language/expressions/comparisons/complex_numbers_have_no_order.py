for source in (
    "1j == 1j, 1j != 2j, 1 + 0j == 1, hash(1 + 0j) == hash(1)",
    "1j < 2j",
    "1j < 1",
    "1 > 1j",
    "sorted([1j, 2j])",
    "max(1j, 2)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
