import numbers
from decimal import Decimal
from fractions import Fraction

values = [1, True, 1.5, 1j, Fraction(1, 2), Decimal(1), "1", None]
for cls in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral):
    print(cls.__name__, [isinstance(value, cls) for value in values], cls.__mro__, sorted(cls.__abstractmethods__))


class Half(numbers.Real):
    pass


try:
    Half()
except TypeError as error:
    print(error)
