# sum() of floats loses nothing on the way; starts and other types.
print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([1e308, 1e308, -1e308]), sum([0.1] * 3, 0.0), sum([1, 2.5, 3]), sum([1, True, 2.0]), sum([0.1, 0.2, 0.3], 1), sum([1e16, 1, 1e-16, -1e16]))
print(sum([]), sum([], 5), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([1j, 2]), sum([0.1j] * 10), sum([1, 2], start=10), sum({1: 2, 3: 4}), sum([2**62, 2**62, 2**62]), sum([float("inf"), -1e308]), sum([float("inf"), float("-inf")]))
for call in (lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()), lambda: sum(["a"]), lambda: sum(5), lambda: sum([1], 2, 3), lambda: sum(), lambda: sum([1], begin=2), lambda: sum([[1]]), lambda: sum([1, None])):
    try:
        print(call())
    except TypeError as error:
        print(error)
