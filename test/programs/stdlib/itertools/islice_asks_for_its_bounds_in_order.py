import itertools


class Bound:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index", self.n)
        if self.n is None:
            raise KeyError("swallowed")
        return self.n


big = 2**70
for bounds in [(1, -1), (-1, -1), (-1, 5), (None, 5), (None, None), (1, -2), (1, 5, 0), (1, None), (big, big, big), (-big, 3), (0, 3, 2)]:
    try:
        print(list(itertools.islice("abc", *map(Bound, bounds))))
    except ValueError as error:
        print(error)
