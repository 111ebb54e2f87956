class M:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("in", self.n)
        return self.n

    def __exit__(self, t, v, tb):
        print("out", self.n, t and t.__name__)
        return self.n == 2 and t is KeyError


with M(1) as a, M(2) as b, M(3) as c:
    print(a, b, c)
    raise KeyError("k")
print("after")
try:
    with M(1), M(3):
        raise KeyError("x")
except KeyError:
    print("left")


def g():
    with M(7) as x:
        yield x
        yield x + 1


it = g()
next(it)
it.close()
