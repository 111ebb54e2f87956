# Which comparisons max, min and sorted make, in which order.
class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n

    def __gt__(self, other):
        print(f"{self.n}>{other.n}", end=" ")
        return self.n > other.n


items = [N(2), N(1), N(3), N(3)]
print(max(items).n)
print(min(items).n)
print([x.n for x in sorted(items)])
print(max(items, key=lambda x: x) is items[2])
