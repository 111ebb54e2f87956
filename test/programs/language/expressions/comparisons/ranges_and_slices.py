for source in (
    "range(3) == range(0, 3), range(0) == range(1, 1), range(0, 10, 3) == range(0, 12, 3), range(3) != [0, 1, 2], slice(1, 2) == slice(1, 2), slice(1) < slice(2)",
    "range(1) < range(2)",
    "slice(1) < 5",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
