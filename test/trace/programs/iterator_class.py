class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


for x in It(2):
    pass
list(It(2))
a, b = It(2)
[x for x in It(2)]
1 in It(3)


class Seq:
    def __getitem__(self, i):
        if i == 2: raise IndexError
        return i


for x in Seq(): pass
list(Seq())


class Gen:
    def __iter__(self):
        yield 1
        yield 2


for x in Gen(): pass
a, b = Gen()
