# isinstance and issubclass with tuples, unions, ABCs and odd second arguments.
import collections.abc


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == "magic"

    def __subclasscheck__(cls, other):
        return other is int


class Odd(metaclass=Meta):
    pass


print(isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int | str), isinstance(1, (str, (float, (int,)))), isinstance([], collections.abc.Iterable), isinstance("magic", Odd), issubclass(int, Odd), isinstance(Odd(), Odd), isinstance(True, (int, "not looked at")), isinstance(5, ()), issubclass(dict, collections.abc.Mapping), isinstance({}.keys(), collections.abc.Set))
for call in (lambda: isinstance(1, 5), lambda: isinstance(1, "int"), lambda: isinstance(1, [int]), lambda: isinstance(1, list[int]), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1, (str, 5)), lambda: isinstance(1), lambda: issubclass(int, list[int]), lambda: isinstance(1, int | list[int]), lambda: issubclass(list[int], list), lambda: isinstance(1, None), lambda: issubclass(int, (str, None))):
    try:
        print(call())
    except TypeError as error:
        print(error)
