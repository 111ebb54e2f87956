# An exception in a comparison or key leaves a permutation of the list.
class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n + other.n == 9:
            raise ValueError(f"{self.n} and {other.n}")
        return self.n < other.n

    def __repr__(self):
        return str(self.n)


items = [Item(n) for n in (3, 1, 4, 8, 5, 9, 2, 6, 0)]
try:
    items.sort()
except ValueError as error:
    print(error, items, sorted(item.n for item in items))
for values in ([1, "a"], [3, None, 2], [1j, 2j], [(1, "a"), (1, 2)], [{}, {}], [[1], (1,)]):
    try:
        sorted(values)
    except TypeError as error:
        print(error)
a = [3, 1, 2]
try:
    a.sort(key=lambda x: 1 / (x - 1))
except ZeroDivisionError as error:
    print(error, a)
