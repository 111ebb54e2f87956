class K:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v % 3

    def __eq__(self, other):
        return isinstance(other, K) and self.v == other.v

    def __repr__(self):
        return f"K{self.v}"


d = {K(1): "a", K(4): "b"}
d[K(1)] = "c"
print(d, d[K(4)], K(7) in d, len(d))
del d[K(1)]
print(d)
print({1: "a", 1.0: "b", True: "c", 1 + 0j: "d"}, {2**70: 1, float(2**70): 2}, {"a": 1, ("a",): 2, b"a": 3})
n = float("nan")
print({n: 1}[n], float("nan") in {n: 1}, {0.0: "z"}[-0.0], {(1, 2.0): "t"}[1.0, 2])


class Unhashable:
    __hash__ = None


for key in ([], {}, set(), Unhashable(), bytearray()):
    try:
        {key: 1}
    except TypeError as error:
        print(error)
print({None: 1, (): 2, "": 3, frozenset(): 4, range(0): 5}, {print: "builtin"}[print], {K: 1}[K], {int: "t"})
