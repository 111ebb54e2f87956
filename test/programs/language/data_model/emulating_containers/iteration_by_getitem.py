class Seq:
    def __init__(self, n): self.n = n
    def __repr__(self): return "Seq"

    def __getitem__(self, index):
        if index >= self.n:
            raise IndexError(index)
        return index * index


s = Seq(4)
print(list(s), 9 in s, 8 in s, tuple(s), max(s), sum(s), [*s], dict(zip(s, s)), sorted(s, reverse=True))
it = iter(s)
print(type(it).__name__, next(it), it.__reduce__()[1:], list(it), list(it))
s.n = 10
print(list(it))
try:
    reversed(s)
except TypeError as error:
    print(error)
a, b, *c = Seq(5)
print(a, b, c)


class Stops(Seq):
    def __getitem__(self, index): raise StopIteration


print(list(Stops(1)))
