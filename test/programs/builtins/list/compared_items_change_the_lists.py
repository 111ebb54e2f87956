class Clears:
    def __init__(self, clear):
        self.clear = clear

    def __eq__(self, other):
        self.clear()
        return NotImplemented


a, b = [], []
a.append(Clears(lambda: b.clear()))
b.append(Clears(lambda: a.clear()))
print(a == b, a, b)
c = []
c.append(Clears(lambda: c.clear()))
print(c == [1], c)

from functools import cmp_to_key


def append_and_pop(x, y):
    data.append(3)
    data.pop()
    return (x > y) - (x < y)


data = [1, 2]
try:
    data.sort(key=cmp_to_key(append_and_pop))
except ValueError as error:
    print(error, data)
