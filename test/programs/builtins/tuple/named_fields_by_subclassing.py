# A tuple subclass with properties and its own __new__.
class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y=0):
        return super().__new__(cls, (x, y))

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __repr__(self):
        return f"Point(x={self.x}, y={self.y})"

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])


p = Point(1, y=2)
x, y = p
print(p, x, y, p + (1, 1), p == (1, 2), hash(p) == hash((1, 2)), {p: 1}[1, 2], p[::-1], len(p), sorted([Point(2), Point(1, 5)]), Point(*p) is p)
for act in ("p.x = 5", "p.z = 1", "Point()", "Point(1, 2, 3)"):
    try:
        exec(act)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
