class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def f(p):
    match p:
        case Point3(1, y, z=z):
            return f"3d {y} {z}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y axis {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case int(n) | float(n):
            return f"number {n}"
        case str(s) | [str(s), *_]:
            return f"text {s}"
        case dict(d):
            return f"dict {d}"
        case [Point(x, _), Point(_, y)]:
            return f"two {x} {y}"
        case _:
            return "no"


for p in (Point3(1, 2, 3), Point(0, 0), Point(0, 5), Point(4, 4), Point(1, 2), 7, 1.5, "s", ["t", 1], {"k": 1}, [Point(1, 2), Point(3, 4)], None, True):
    print(f(p))
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as error:
    print(error)


class NoArgs: ...


try:
    match NoArgs():
        case NoArgs(1):
            pass
except TypeError as error:
    print(error)
try:
    match Point(1, 2):
        case Point(1, x=2):
            pass
except TypeError as error:
    print(error)
