class L(list):
    def __getitem__(self, i): return f"item {i}"
    def __len__(self): return 99
    def __iter__(self): return iter("own")
    def append(self, v): super().append(v * 2)


x = L([1, 2])
x.append(5)
print(x[0], len(x), list(x), [*x], x, sorted(x), x == [1, 2, 10], x.copy(), x.pop(), list.__len__(x), list.__getitem__(x, 0), max(x), "o" in x, 2 in x, bool(L()))
a, b, c = x
print(a, b, c, tuple(x), ",".join(x), x + [1], sum([1], 0), list(reversed(x)), x.index(2))
