# __int__ may return a strict subclass of int, with a warning; the result is a plain int.
import warnings


class Sub(int):
    pass


class Gives:
    def __int__(self):
        return Sub(7)


class GivesBool:
    def __index__(self):
        return True


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(int(Gives()), type(int(Gives())).__name__)
    print("abc"[GivesBool()])
    for warning in caught:
        print(warning.category.__name__, warning.message)
print(type(Sub(3) + 1).__name__, type(+Sub(3)).__name__, type(Sub(3).real).__name__, type(abs(Sub(3))).__name__, type(round(Sub(3))).__name__)
