class S(set):
    def __contains__(self, item):
        return True

    def __iter__(self):
        return iter(["x", "y"])

    def __len__(self):
        return 50

    def add(self, item):
        print("add", item)
        super().add(item)

    def __or__(self, other):
        return "or"

    def __ror__(self, other):
        return "ror"

    def __eq__(self, other):
        return "eq"


s = S([1])
s.update([2])
s.add(3)
s |= {4}
print(99 in s, sorted(s), len(s), s | {1}, {1} | s, s == {1}, {1} == s, sorted({0} | set()), {1, 99}.issubset(s), {1} <= s, sorted(set(s)), sorted(frozenset(s)), sorted({5}.union(s)), sorted([*s]), bool(s), sorted({1, 7} - s), sorted({1, 7} & s))
print(set.__len__(s), set.__contains__(s, 99), s.isdisjoint([99]), s.copy() == "eq", type(s.copy()).__name__, max(s))
