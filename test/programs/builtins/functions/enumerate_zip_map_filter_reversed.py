print(list(enumerate("ab")), list(enumerate(["x"], 5)), dict(enumerate("ab", start=1)), next(enumerate([9])))
print(list(zip([1, 2], "ab", (True, False))), list(zip([1, 2, 3], "a")), list(zip()), list(zip(*[(1, 2), (3, 4)])), dict(zip("ab", range(2))), list(zip([1, 2], [3, 4], strict=True)))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(int, "123")), list(map(max, [1, 5], [3, 2])), list(map(len, ["a", "bb"])))
print(list(filter(None, [0, 1, "", "a", None])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isdigit, "a1b2")))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(0, 10, 3))), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})))
m = map(lambda x: print("called", x) or x, [1, 2])
print(next(m))
print([*m], type(m).__name__, type(zip()).__name__, iter(m) is m)
for bad in (lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: zip(5), lambda: map(str), lambda: list(map(5, [1])), lambda: reversed({1, 2}), lambda: filter(None), lambda: enumerate(5), lambda: list(map(lambda: 1, [1]))):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
