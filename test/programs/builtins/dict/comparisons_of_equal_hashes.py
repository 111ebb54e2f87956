# Which keys are compared with which, when their hashes are equal.
calls = []


class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        calls.append(f"{self!r}=={other!r}")
        return isinstance(other, K) and self.n % 4 == other.n % 4

    def __repr__(self):
        return f"K{self.n}"


def show(what):
    print(what, calls)
    calls.clear()


x = {"": 1, K(6): -2}
show(x)
show({"": 1, K(6): -2, 1: 1, 2: 2})
show(dict(x))
show(x.copy())
show({**x})
x.update(x.copy())
show(x)
y = {2: 31, 1.0: -7, K(8): -3, 12: 21, 21: 1}
show({**y})
show({9: 9, **y, 2j: 1})
show(2 in y)
show(K(8) in y)
show(K(2) in y)
show(y.pop(2))
show(y.setdefault(2, "new"))
show(y == dict(y))
show({K(1), K(4), K(5), 1})
show({K(1), K(5)} & {K(5), K(9), 2})
show(dict.fromkeys(y) == y)
