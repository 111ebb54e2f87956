from functools import total_ordering


class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"V{self.n}"


print(V(1) == V(1), V(1) != V(1), V(1) != V(2), V(1) == 1, V(1) != "x", V(1) < V(2), V(1) > V(2))
print(sorted([V(3), V(1), V(2)]), max(V(1), V(5)), min([V(4), V(2)]), V(1) in [V(0), V(1)], [V(1), V(2)].index(V(2)))
try:
    V(1) <= V(2)
except TypeError as error:
    print(error)
try:
    hash(V(1))
except TypeError as error:
    print(error)


@total_ordering
class T:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __hash__(self):
        return hash(self.n)


print(T(1) <= T(1), T(2) >= T(3), T(2) > T(1), len({T(1), T(1), T(2)}), {T(1): "a"}[T(1)])


class Odd:
    def __eq__(self, other):
        return "yes"


print(Odd() == 1, 1 == Odd(), Odd() != 1, not Odd() == 1)
