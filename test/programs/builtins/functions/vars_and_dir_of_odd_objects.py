# vars and dir: own __dir__, objects without __dict__, arguments.
class Own:
    def __dir__(self):
        return ["z", "a", "m"]


class BadDir:
    def __dir__(self):
        return 5


class Mixed:
    def __dir__(self):
        return [1, "a"]


class Slots:
    __slots__ = "x"


print(dir(Own()), Own().__dir__(), "x" in dir(Slots()), vars(type("T", (), {"k": 1}))["k"], type(vars(int)).__name__, sorted(vars(Own())))


def f(a):
    b = 2
    return sorted(dir()), sorted(vars()), sorted(locals())


print(f(1))
for call in (lambda: dir(BadDir()), lambda: dir(Mixed()), lambda: vars(5), lambda: vars(Slots()), lambda: vars(1, 2), lambda: dir(1, 2), lambda: vars([])):
    try:
        print(call())
    except TypeError as error:
        print(error)
