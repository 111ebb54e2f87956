class A(int):
    pass


class Mixin:
    def twice(self):
        return self * 2


class B(Mixin, A):
    pass


print(B(4).twice(), B.__mro__, type(B(2) + 1))
for bases in ((int, str), (list, dict), (int, float), (A, list), (Exception, int), (bool,), (type(None),), (range,), (slice,), (type(lambda: 0),), (tuple, list), (OSError, KeyError), (OSError, ImportError)):
    try:
        made = type("X", bases, {})
        print("ok", made.__mro__[1].__name__)
    except TypeError as error:
        print(error)


class C(Mixin, list):
    __slots__ = ()


try:
    C().x = 1
    print("has a dict")
except AttributeError as error:
    print(error)


class Base:
    __slots__ = ("a",)


try:
    class Both(Base, list):
        pass
except TypeError as error:
    print(error)
