class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = P(1, 2)
p.x += 5
print(p.x, p.y, hasattr(p, "__dict__"), P.__slots__)
try:
    p.z = 1
except AttributeError as error:
    print(error)
del p.x
try:
    p.x
except AttributeError as error:
    print(error)


class Q(P):
    pass


q = Q(1, 2)
q.z = 3
print(q.z, q.__dict__, q.x)


class R(P):
    __slots__ = "w"


r = R(1, 2)
r.w = 9
print(r.w, r.y, type(P.x).__name__, P.__dict__["y"].__name__)
try:

    class Bad:
        __slots__ = ("a",)
        a = 1

except ValueError as error:
    print(error)
