r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], 5 in r, 6 in r, r.index(8), r.count(11), r.start, r.stop, r.step)
print(range(5), range(0), list(range(5, 0, -2)), list(range(0, -5)), range(3) == range(0, 3, 1), range(0) == range(5, 1), hash(range(3)) == hash(range(0, 3)), bool(range(0)))
print(range(10**20)[10**19], len(range(10**15)), 10**18 in range(10**20), range(5).index(True), 2.0 in range(5), "a" in range(3), list(range(2**60, 2**60 + 3)))
print([i for i in range(3)], sum(range(100)), max(range(5)), list(reversed(range(4))), range(10)[2:8:2], range(True, 5), [*range(-3, 3)])
for bad in (lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(3)[5], lambda: range(), lambda: range(3).index(9), lambda: range(1, 2, 3, 4), lambda: len(range(10**30))):
    try:
        bad()
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        print(type(error).__name__, error)
