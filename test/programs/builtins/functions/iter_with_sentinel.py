numbers = [3, 2, 1, 0]
for source in (
    'list(iter(numbers.pop, 2)), numbers, type(iter(int, 1)).__name__, list(iter(lambda: 5, 5)), next(iter([1])), iter((i := iter("a"))) is i',
    "iter(5)",
    "iter(5, 1)",
    "iter()",
    "iter([], 1)",
    "iter(1, 2, 3)",
    "iter(int, 1).__reduce__()[1][1]",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
