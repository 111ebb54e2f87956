# What dict() and update() say of wrong arguments.
class Keys:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


class NoItems:
    def keys(self):
        return ["a"]


print(dict(Keys()), dict(Keys(), c=1), dict([("a", 1), ["b", 2], "cd"]), dict({"a": 1}, a=2), dict(**{"x y": 1}), dict(iter([(1, 2)])), dict(zip("ab", "cd")))
for call in (lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([("a",)]), lambda: dict([("a", 1, 2)]), lambda: dict([([], 1)]), lambda: dict({}, {}), lambda: dict(None), lambda: dict(**{1: 2}), lambda: dict(NoItems()), lambda: {}.update(1, 2), lambda: {}.update([1]), lambda: dict("ab"), lambda: dict([("a", 1), 5]), lambda: {}.update(None)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
