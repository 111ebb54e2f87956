print(dict(), dict(a=1, b=2), dict({"x": 1}, y=2), dict([("k", 1), ["l", 2], "mn"]), dict(zip("ab", (1, 2))), dict({"a": 1}, a=5), dict(**{"z": 9}), dict(iter([(1, 2)])), dict(dict=1, self=2))


class Keys:
    def keys(self): return iter("pq")
    def __getitem__(self, key): return key * 2


print(dict(Keys()), dict(Keys(), q=1))
for call in (lambda: dict(5), lambda: dict([1]), lambda: dict([(1,)]), lambda: dict([(1, 2, 3)]), lambda: dict("ab"), lambda: dict({}, {}), lambda: dict(None), lambda: dict([([], 1)]), lambda: dict(**{1: 2}), lambda: dict(["abc"]), lambda: dict([(1, 2), 5]), lambda: dict([None])):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
