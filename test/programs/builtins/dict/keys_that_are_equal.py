# 1, 1.0, True and Decimal(1) are one key; the first key object stays.
from decimal import Decimal
from fractions import Fraction

d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[Decimal(1)] = "decimal"
d[Fraction(1)] = "fraction"
d[1 + 0j] = "complex"
print(d, len(d), d[1], list(map(type, d)))
e = {True: 0}
e[1] = 1
print(e, {0: "a", False: "b", 0.0: "c", -0.0: "d"}, {"1": 1, 1: 2, b"1": 3})
