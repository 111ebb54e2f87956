# What a class may be called, and a __dict__ property of the class's own.
class Text(str):
    def __del__(self):
        pass


class C:
    pass


for name in "A\0B", "A\udcdcB", b"A", Text("sub"), "B.A", "":
    for make in (lambda: type(name, (), {}), lambda: setattr(C, "__name__", name)):
        try:
            make()
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
        else:
            print(repr(C.__name__))
try:
    type("A", (), {"__doc__": "x\udcdcy"})
except UnicodeEncodeError as error:
    print(error)


class Shown:
    __dict__ = property(lambda self: {"a": 2})


shown = Shown()
shown.x = 3
print(vars(shown), shown.__dict__, shown.x)


class Long:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for n in -(2**70), 2**70, -1, 2.0:
    try:
        len(Long(n))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
