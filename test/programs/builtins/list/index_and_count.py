x = [1, 2.0, "a", 2, None, float("nan"), True]
print(x.index(2), x.index(2, 2), x.index("a", -6), x.index(None, 1, 5), x.count(1), x.count(2), x.count("z"), x.count(float("nan")), x.index(x[5]))
for call in (lambda: x.index("z"), lambda: x.index(1, 1, 3), lambda: x.index(2, 4), lambda: x.index(), lambda: x.index(1, "a"), lambda: x.count(), lambda: x.index(1, None), lambda: x.index(1, 2, 3, 4), lambda: [[1]].index([2])):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
