class Liar:
    @property
    def __class__(self):
        return int


class I(int):
    pass


class Meta(type):
    def __instancecheck__(cls, other):
        return other == 5


class Five(metaclass=Meta):
    pass


print(isinstance(Liar(), int), type(Liar()) is int, isinstance(I(1), int), issubclass(I, int), isinstance(True, I), isinstance(5, Five), isinstance(6, Five), isinstance(I(5), Five), isinstance(Five(), Five) if False else "")
i = I(3)


class J(int):
    pass


i.__class__ = J
print(type(i).__name__, isinstance(i, I))
try:
    i.__class__ = int
except TypeError as error:
    print(error)
try:
    [].__class__ = list
except TypeError as error:
    print(error)


class L(list):
    pass


class M(list):
    def total(self):
        return sum(self)


l = L([1, 2])
l.__class__ = M
print(l.total(), type(l).__name__)
try:
    l.__class__ = J
except TypeError as error:
    print(error)
