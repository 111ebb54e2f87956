import copy, pickle


class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    def __getnewargs__(self):
        return tuple(self)

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
print(p, p.x, p == (1, 2), copy.copy(p), copy.deepcopy(Point([1], 2)), pickle.loads(pickle.dumps(p)), pickle.loads(pickle.dumps(p, 0)) if False else "")
try:
    Point(1)
except TypeError as error:
    print(error)
try:
    p.z = 1
except AttributeError as error:
    print(error)
try:
    class S(tuple):
        __slots__ = ("a",)
except TypeError as error:
    print(error)


class D(tuple):
    pass


d = D([1, [2]])
d.tag = [3]
c, e = copy.copy(d), copy.deepcopy(d)
print(c, c.tag is d.tag, e, e.tag is d.tag, e[1] is d[1], pickle.loads(pickle.dumps(d, 0)).tag)
