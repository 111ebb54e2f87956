print(0 or "x", "" or [] or {}, 1 and 2, 0 and 1, None and 1, "a" or 1 / 0, [] and 1 / 0, 1 and [] or "z", not "", not "a", not not 5, (1 or 2) and 3, 1 or 2 and 3, not 1 == 2, not (1 and 0))


class B:
    def __init__(self, name, truth): self.name, self.truth = name, truth
    def __bool__(self):
        print("bool", self.name)
        return self.truth
    def __repr__(self): return self.name


t, f = B("t", True), B("f", False)
print(t and f, t or f, f and t, f or t, not t, t and t and f, f or f or t)
if t and not f: print("once each")
while f or f: ...
print([1 for _ in "a" if t and f], t if f else f)
