for source in (
    'sorted([3, 1, 2]), sorted("cab"), sorted({2: 1, 1: 2}), sorted([1, -2], key=abs, reverse=True), sorted([]), sorted([(1, "b"), (1, "a")], key=lambda t: t[0]), sorted(["b", "A"], key=str.lower)',
    "sorted(5)",
    'sorted([1, "a"])',
    "sorted()",
    "sorted([1], [2])",
    "sorted([1], key=5)",
    'sorted([1], reverse="a")',
    "sorted(iterable=[1])",
    "sorted([[1], [0, 5]])",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
