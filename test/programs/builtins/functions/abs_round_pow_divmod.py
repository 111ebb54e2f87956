print(abs(-5), abs(5.5), abs(-0.0), abs(3 + 4j), abs(True), abs(-(10**20)))
print(round(2.5), round(-3.5), round(1.005, 2), round(12345, -2), round(1.0), round(5.5, 0), round(7), round(7, 2), round(1e300, 2), round(0.1 + 0.7, 15), round(True), round(2.5, None), round(15, -1), round(25, -1), round(-2.5))
print(pow(2, 10), pow(2, -1), pow(2.0, 3), pow(3, 4, 5), pow(7, -1, 11), pow(-3, 3), pow(0, 0), pow(10, 20, 7), pow(2, 0.5), pow(base=2, exp=3), pow(5, 3, -7), pow(-4, 0.5))
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), divmod(-1, 10**20), divmod(True, 2))
for bad in (lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5), lambda: pow(0, -1), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: abs("a"), lambda: round("x"), lambda: pow("a", 2), lambda: round(1.5, "a"), lambda: round(float("nan")), lambda: round(float("inf")), lambda: 0.0**-1):
    try:
        bad()
    except (ValueError, TypeError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
