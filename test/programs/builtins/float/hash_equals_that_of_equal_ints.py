# Numbers that are equal have one hash.
from decimal import Decimal
from fractions import Fraction

for x in (0.0, -0.0, 1.0, -1.0, 0.5, 1e300, 2.0**61, float("inf"), float("-inf"), -2.0):
    print(x, hash(x), hash(x) == hash(Fraction(x)) if abs(x) < 1e308 else "", hash(int(x)) if x == x and abs(x) < 1e308 else "")
print(hash(Decimal("0.5")) == hash(0.5), hash(-1), hash(-2), hash(1 + 0j), hash(0.5 + 0j) == hash(0.5), hash(2**61 - 1), hash(2**61))
