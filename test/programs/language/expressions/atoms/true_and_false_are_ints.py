for source in (
    'True + 1, True == 1, True is 1 == 1, [1, 2][True], {True: 1, 1: 2}, isinstance(True, int), True * "ab", sum([True, False, True]), True < 2, -True',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
