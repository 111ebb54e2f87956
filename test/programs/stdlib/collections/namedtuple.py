from collections import namedtuple

P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), P._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), [*p], isinstance(p, tuple))
Q = namedtuple("Q", ["a", "b", "c"], defaults=[5, 6])
print(Q(1), Q(1, 2), Q._field_defaults, Q(1) < Q(2), hash(p) == hash((1, 2)))
a, b = p
print(a, b, {p: "key"}[1, 2], P.__doc__, P.x.__doc__, P.__name__)


class R(namedtuple("Base", "w h")):
    @property
    def area(self):
        return self.w * self.h

    def __str__(self):
        return f"R {self.w}x{self.h}"


print(R(2, 3).area, R(2, 3), repr(R(2, 3)))
print(namedtuple("N", "a def a", rename=True)._fields, namedtuple("C", "a, b")(1, 2))
for bad in (lambda: P(1), lambda: P(1, 2, 3), lambda: p.z, lambda: namedtuple("X", "a a"), lambda: namedtuple("X", "def"), lambda: namedtuple("X", "_a"), lambda: P._make([1]), lambda: p._replace(q=1)):
    try:
        bad()
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    p.x = 5
except AttributeError as error:
    print(error)
