# round() is exact: halves go to even only where the float is a half.
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.15, 0.25, 0.35, 1e16 + 1, 5e-324):
    print(x, round(x), round(x, 1), round(x, 2), round(x, -1))
print(round(1234.5678, -2), round(1e300, 5), round(1e22, -10), round(0.1, 400), round(1.5, -400), round(-0.0), round(-0.4, 0))
for bad in (float("inf"), float("nan")):
    try:
        round(bad)
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
    print(round(bad, 2))
try:
    round(1.7976931348623157e308, -308)
except OverflowError as error:
    print(error)
