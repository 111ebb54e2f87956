class Int:
    def __int__(self): return 5


class Float:
    def __float__(self): return 2.5


class Complex:
    def __complex__(self): return 1 + 2j


class Bad:
    def __int__(self): return 1.5
    def __float__(self): return 1
    def __complex__(self): return 1.5


class SubInt(int): ...
import warnings

print(int(Int()), float(Float()), complex(Complex()), complex(Float()), int(2.9), int(-2.9), int("  12 "), float("1e3"))
for call in (lambda: int(Bad()), lambda: float(Bad()), lambda: complex(Bad()), lambda: int(Float()), lambda: float(Int()), lambda: complex(Int()), lambda: int([]), lambda: float(1j), lambda: complex([])):
    try:
        print(call())
    except TypeError as error:
        print(error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    Int.__int__ = lambda self: True
    print(int(Int()), [str(w.message) for w in caught])
