class A:
    def who(self): return "A", self.x


class B:
    def who(self): return "B", self.x


class Slotted:
    __slots__ = ("x",)


a = A()
a.x = 1
a.__class__ = B
print(a.who(), isinstance(a, B), type(a).__name__)
for value, new in ((a, Slotted), (a, int), (a, 5), (5, A), ([], A), (a, type(None))):
    try:
        value.__class__ = new
        print("changed")
    except TypeError as error:
        print(error)
