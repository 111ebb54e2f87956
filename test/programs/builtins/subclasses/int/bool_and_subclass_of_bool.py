try:
    class B(bool):
        pass
except TypeError as error:
    print(error)


class I(int):
    __slots__ = ()


print(I(True), I(True) is True, type(I(True) & True), isinstance(True, int), I.__flags__ & 1, I() == 0)
try:
    class S(int):
        __slots__ = ("x",)
except TypeError as error:
    print(error)
try:
    I(1).x = 2
except AttributeError as error:
    print(error)
