import copy


class Slotted(set):
    __slots__ = ("x", "__dict__")


s = Slotted([1])
s.x, s.y = 1, 2
t = copy.copy(s)
print(t.x, t.y, t, s.__reduce__()[2])
