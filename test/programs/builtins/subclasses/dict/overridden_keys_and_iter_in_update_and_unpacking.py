class Keys(dict):
    def keys(self):
        print("keys")
        return ["k1", "k2"]

    def __getitem__(self, key):
        print("getitem", key)
        return key.upper()


class Iter(dict):
    def __iter__(self):
        print("iter")
        return iter(["i1"])

    def __getitem__(self, key):
        return key.upper()


class Items(dict):
    def items(self):
        print("items")
        return [("x", "y")]


for cls in (Keys, Iter, Items):
    d = cls(a=1)
    print(cls.__name__)
    for make in (lambda: dict(d), lambda: {**d}, lambda: (lambda **kw: kw)(**d), lambda: (e := {}, e.update(d))[0], lambda: {} | d, lambda: d | {}, lambda: list(d), lambda: sorted(d), lambda: d.copy(),
                 lambda: [*d], lambda: dict(**d), lambda: len(d), lambda: d == {"a": 1}, lambda: repr(d), lambda: dict.fromkeys(d), lambda: list(d.keys()), lambda: list(reversed(d))):
        try:
            print(make())
        except Exception as error:
            print(type(error).__name__, error)
