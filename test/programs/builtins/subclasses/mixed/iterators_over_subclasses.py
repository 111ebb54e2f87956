class L(list):
    def __iter__(self):
        for item in super().__iter__():
            yield item * 10

    def __reversed__(self):
        return iter(["back"])


class Count:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError
        return i * i


l = L([1, 2, 3])
print(list(l), sum(l), max(l), sorted(l, reverse=True), list(reversed(l)), 10 in l, 1 in l, list(map(str, l)), dict(zip(l, l)), [x for x in l], "".join(map(str, l)), set(l) == {10, 20, 30}, l.index(1), list(l[:2]), tuple(l))
c = Count(4)
print(list(c), list(reversed(c)), 9 in c, max(c), sorted(c, reverse=True), tuple(c), dict(enumerate(c)), [*c], sum(c))
