# Old-style iteration by __getitem__ from 0 until IndexError.
class Old:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError("gone")
        return i * i


class Stops:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


class Fails:
    def __getitem__(self, i):
        if i == 2:
            raise KeyError(i)
        return i


print(list(Old(4)), 9 in Old(5), 10 in Old(3), max(Old(3)), dict(zip(Old(2), "ab")), [*Stops()], tuple(Old(0)), sum(Old(4)), sorted(Old(3), reverse=True))
a, *b = Old(4)
print(a, b)
try:
    list(Fails())
except KeyError as error:
    print(error)
it = iter(Old(3))
print(next(it), it.__reduce__()[1:][-1], list(it), it.__reduce__()[1:], next(it, "end"), type(it).__name__)
