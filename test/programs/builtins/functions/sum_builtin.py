for source in (
    "sum([1, 2]), sum([], 5), sum([1.5, 2]), sum([[1], [2]], []), sum((1, 2), start=10), sum({1: 2, 3: 4}), sum([True, True]), sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([2**62, 2**62]), sum(range(101)), sum([1j, 2]), sum([(1,), (2,)], ())",
    'sum(["a"])',
    'sum(["a"], "")',
    'sum([b"a"], b"")',
    "sum([bytearray()], bytearray())",
    "sum(5)",
    "sum()",
    "sum([1], [2])",
    "sum([1, None])",
    "sum([[1]])",
    "sum([1], 2, 3)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
