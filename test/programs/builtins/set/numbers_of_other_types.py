# Decimals and fractions are found among ints and floats that equal them.
from decimal import Decimal
from fractions import Fraction

numbers = {1, 2.5, 10**20}
print(Decimal(1) in numbers, Decimal("2.5") in numbers, Fraction(5, 2) in numbers, Decimal(10**20) in numbers, Decimal("1.1") in numbers)
print(numbers & {Decimal(1), Fraction(5, 2)}, 1 in {Decimal(1)}, {Decimal(3)} == {3}, {Decimal(1), 1, 1.0, Fraction(1)}, len({Decimal("0.1"), 0.1}))
print({Decimal(1): "d"}.get(1), {1: "i"}.get(Decimal("1.0")), {True: "t"}[Decimal(1)], [1, 2].index(Decimal(2)), {Decimal(1): 0} == {1: 0})
