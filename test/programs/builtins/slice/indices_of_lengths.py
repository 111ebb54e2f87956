# slice.indices for all kinds of bounds.
for s in (slice(None), slice(2), slice(-2), slice(1, None), slice(-100, 100), slice(None, None, -1), slice(5, 1, -2), slice(None, None, 10**30), slice(10**30), slice(-(10**30), None, 3)):
    print(s, [s.indices(n) for n in (0, 1, 5)])


class Index:
    def __index__(self):
        return 3


print(slice(Index()).indices(10), [1, 2, 3, 4][Index() :], slice(1, 2) == slice(1, 2), slice(1) < slice(2), slice(None) == slice(None, None, None))
for call in (lambda: slice(0, 1, 0).indices(5), lambda: slice("a").indices(5), lambda: slice(1).indices(-1), lambda: slice(1).indices("a"), lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1.5).indices(3), lambda: slice(x=1), lambda: slice(1) < 1, lambda: setattr(slice(1), "start", 2)):
    try:
        print(call())
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "x"}[slice(1)], slice(1, "a", None), slice(1, 2).__reduce__())
