# float() asks __float__, then __index__.
import warnings


class HasFloat:
    def __float__(self):
        return 2.5


class HasIndex:
    def __index__(self):
        return 7


class Sub(float):
    pass


class GivesSub:
    def __float__(self):
        return Sub(1.5)


class Bad:
    def __float__(self):
        return 1


warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as caught:
    for value in (HasFloat(), HasIndex(), GivesSub(), Bad(), None, [], 10**400, "x", 1j):
        try:
            result = float(value)
            print(result, type(result).__name__)
        except (TypeError, ValueError, OverflowError) as error:
            print(type(error).__name__, error)
    for warning in caught:
        print(warning.category.__name__, warning.message)
