print(min(3, 1, 2), max([1, 5, 3]), min("hello"), max({"a": 1, "b": 0}), min([[2], [1, 9]]), max(1, 2.5, True), min(-0.0, 0.0), max((1, "b"), (1, "a")))
print(min(["bb", "a"], key=len), max("abc", "de", key=len), min([], default="none"), max((x for x in []), default=0), max([1, -5, 3], key=abs), min("b", "a", "B", key=str.lower))
print(sum([1, 2, 3]), sum([]), sum([1, 2], 10), sum([0.1] * 10), sum([[1], [2]], []), sum((1.5, 2)), sum([True, True]), sum(range(101)), sum([1, 2.5, 3j]), sum([], start=5), sum([10**20, 1]), sum([0.1, 0.2, 0.3]))
print(any([0, "", None]), any([0, 1]), all([]), all([1, "a"]), all([1, 0]), any([]), any(x > 2 for x in [1, 3]))
for bad in (lambda: min(), lambda: max([]), lambda: max(5), lambda: min(1, "a"), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum(5), lambda: any(5), lambda: max(1, 2, default=3), lambda: sum([[1]]), lambda: min([1], key=5)):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
