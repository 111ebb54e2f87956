# max and min: keys, defaults, ties, errors.
print(max(1, 2.0, True), max([1, 1.0]), max(1.0, 1), min("ab", "b", key=len), max("a", "bb", "cc", key=len), max([], default=None), min([3], default=0), max({"a": 1, "b": 0}), max({"a": 1, "b": 0}, key={"a": 1, "b": 0}.get), max("hello"), min([[2], [1, 5]]), max(iter([1, 3, 2])))
for call in (lambda: max(), lambda: max([]), lambda: min(()), lambda: max(5), lambda: max(1, "a"), lambda: max([1, "a"]), lambda: max(1, 2, default=3), lambda: max([1], key=5), lambda: max([1], keys=len), lambda: min([1, 2], default=1, key=len), lambda: max(None), lambda: max(1, 2, key=None) and max(x=1), lambda: max(1j, 2j), lambda: min({}, {})):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
