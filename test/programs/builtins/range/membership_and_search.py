# `in`, index and count are computed for ints, searched for other things.
class Eq:
    def __eq__(self, other):
        return other == 20

    __hash__ = None


r = range(0, 100, 5)
print(25 in r, 26 in r, 25.0 in r, True in range(2), "a" in r, Eq() in r, 10**30 in range(0, 10**31, 10), None in r, -5 in r)
print(r.index(25), r.index(20.0), r.count(25), r.count(Eq()), r.count("x"), range(5, 0, -1).index(2))
for call in (lambda: r.index(26), lambda: r.index("a"), lambda: r.index(), lambda: r.index(5, 1), lambda: r.count()):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(0)) == hash(range(7, 7)), {range(3): 1}[range(0, 3, 1)], reversed(range(3)).__length_hint__(), bool(range(0)), repr(range(1, 5)), repr(range(1, 5, 1)), repr(range(1, 5, 2)))
