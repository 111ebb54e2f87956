# int() asks __int__, then __index__, then __trunc__ (deprecated).
import warnings


class HasInt:
    def __int__(self):
        return 3


class HasIndex:
    def __index__(self):
        return 4


class HasTrunc:
    def __trunc__(self):
        return 5


class Bad:
    def __int__(self):
        return "6"


warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as caught:
    for cls in (HasInt, HasIndex, HasTrunc, Bad):
        try:
            print(cls.__name__, int(cls()))
        except TypeError as error:
            print(error)
    for warning in caught:
        print(warning.category.__name__, warning.message)
for use in (lambda: [1, 2, 3, 4, 5][HasIndex()], lambda: bin(HasIndex()), lambda: range(HasIndex()), lambda: [1][HasInt()]):
    try:
        print(use())
    except TypeError as error:
        print(error)
