from collections import namedtuple
import copy, pickle


class P(namedtuple("P", "x y", defaults=[5])):
    def __new__(cls, x, y=7):
        return super().__new__(cls, x, y)

    def __add__(self, other):
        return P(self.x + other[0], self.y + other[1])

    def __repr__(self):
        return "P!" + super().__repr__()


p = P(1)
print(p, p + (1, 1), p._replace(x=9), p._asdict(), P._make([3, 4]), copy.copy(p), pickle.loads(pickle.dumps(p)), type(p._replace(y=1)).__name__, p == (1, 7), p.__dict__, p[:1], sum(p))
