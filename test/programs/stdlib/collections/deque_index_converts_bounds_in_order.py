from collections import deque


class Bound:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index", self.n)
        return self.n


d = deque("abcab")
print(d.index("b", Bound(2), Bound(5)))
for start in (None, "x"):
    try:
        d.index("a", start, Bound(1))
    except TypeError as error:
        print(error)
