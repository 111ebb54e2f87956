# Numbers of all kinds sort together; nan and equal items keep their places.
from decimal import Decimal
from fractions import Fraction

values = [2.5, True, 10**30, -1, Fraction(1, 3), Decimal("0.5"), 0, False, 1e300, -(10**40)]
print(sorted(values), sorted(values, reverse=True))
print(sorted([1, 1.0, True, 0, False, 0.0]), sorted([1, 1.0, True, 0, False, 0.0], reverse=True), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted(["b", "B", "a", "Ab", ""]), sorted("ba", key=str.upper), sorted([[2], [1, 5], [1]]), sorted({3: 1, 2: 2}), sorted([b"b", bytearray(b"a")]))
nan = float("nan")
print(sorted([3, nan, 1, 2]), sorted([nan, 2, 1]), sorted([2, 1, nan]))
