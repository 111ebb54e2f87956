d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, type(next(iter(d))).__name__)
d = {"a": 1, **{"a": 2}}
print(d, {0: "x", False: "y", 0.0: "z", -0.0: "w", 0j: "v"}, {(1, 2): 1, (1.0, 2): 2})


class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 7
    def __eq__(self, other): return isinstance(other, K) and self.n == other.n
    def __repr__(self): return f"K{self.n}"


d = {K(1): "a", K(2): "b", K(1): "c", 7: "seven"}
print(d, d[K(2)], K(3) in d, d.pop(K(1)), d)
