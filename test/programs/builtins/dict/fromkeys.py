print(dict.fromkeys("abca"), dict.fromkeys([1, 2], 0), dict.fromkeys({}), dict.fromkeys((k for k in "x"), []), {}.fromkeys([1]), dict.fromkeys({3, 1, 2}, "v"), dict.fromkeys({"a": 1}))
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)


class D(dict):
    def __init__(self): print("init")
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)


print(type(D.fromkeys("xy")).__name__)
for call in (lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: dict.fromkeys("a", 1, 2), lambda: dict.fromkeys(iterable="a")):
    try:
        call()
    except TypeError as error:
        print(error)
