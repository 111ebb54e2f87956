# The special cases of ** for floats; a negative base gives a complex number.
inf, nan = float("inf"), float("nan")
for base in (0.0, -0.0, 1.0, -1.0, 2.0, 0.5, inf, -inf, nan):
    for exponent in (0.0, 1.0, -1.0, 2.0, 3.0, 0.5, inf, -inf, nan):
        try:
            print(base, exponent, base**exponent)
        except (ZeroDivisionError, OverflowError) as error:
            print(base, exponent, type(error).__name__, error)
print((-8.0) ** (1 / 3), (-2.5) ** 2, (-2) ** 0.5)
try:
    10.0**400
except OverflowError as error:
    print(error)
