import itertools


class Counting:
    n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        print("asked", self.n)
        if self.n > 2:
            raise StopIteration
        return self.n


a, b = itertools.tee(Counting())
print(list(a), list(b), list(a))
