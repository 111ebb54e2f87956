t = (1, 2, 1, "a")
print(t.index(1), t.index(1, 1), t.count(1), t.count("z"), t + (5,), t * 2, t[::-1], len(t), "a" in t, t[-1:])
for call in (lambda: t.index(9), lambda: t.index(2, 2), lambda: t[4], lambda: t["a"], lambda: t + [1], lambda: t * "a", lambda: t.index(), lambda: t.count(1, 2), lambda: tuple(5), lambda: tuple([1], [2]), lambda: tuple(sequence=[1]), lambda: t < [1], lambda: t[1.0], lambda: t.append(1)):
    try:
        print(call())
    except (ValueError, IndexError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
