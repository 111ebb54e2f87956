# singledispatch: abstract classes, unions, annotations, ambiguity, and its errors.
import collections.abc as c
import typing
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(arg):
    """shows"""
    return "object"


@show.register
def _(arg: int):
    return "int"


@show.register(c.Sized)
def _(arg):
    return "sized"


@show.register(c.Sequence)
def _(arg):
    return "sequence"


@show.register
def _(arg: bytes | bytearray):
    return "bytes"


@show.register
def _(arg: typing.Union[None, float]):
    return "none or float"


show.register(c.Mapping, lambda arg: "mapping")
for value in (1, True, "s", [1], {1}, {}, b"", bytearray(), None, 2.5, 1j):
    print(repr(value), show(value))
print(show.__name__, show.__doc__, show.dispatch(bool)(1), type(show.registry), len(show.registry))


class Late:
    def __len__(self):
        return 0


print(show(Late()))
c.Mapping.register(Late)
print(show(Late()))


class Both:
    pass


@singledispatch
def two(arg):
    return "object"


two.register(c.Iterable, lambda arg: "iterable")
two.register(c.Container, lambda arg: "container")
c.Iterable.register(Both)
c.Container.register(Both)
for call in (
    lambda: two(Both()),
    lambda: two(),
    lambda: show.register(42),
    lambda: show.register(lambda arg: 1),
    lambda: show.register(list[int], print),
):
    try:
        print(call())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0].split("<function")[0])
try:

    @show.register
    def _(arg: list[int]):
        pass

except TypeError as error:
    print(error)


class Shower:
    @singledispatchmethod
    def show(self, arg):
        return "any"

    @show.register
    def _(self, arg: int):
        return "int"

    @singledispatchmethod
    @classmethod
    def made(cls, arg):
        return cls.__name__

    @made.register
    @classmethod
    def _(cls, arg: str):
        return cls.__name__ + arg


print(Shower().show(1), Shower().show(""), Shower.made(1), Shower.made("!"))
try:
    Shower().show()
except TypeError as error:
    print(error)
