print(float(), float("1.5"), float("-1e-3"), float("nan"), float("INF"), float("+infinity"), float(True), float(" 3 "), float("1_000.5"), float(2**60), float("1e400"), float(".5"), float("5."))
print((1.5).as_integer_ratio(), (1.5).is_integer(), (2.0).is_integer(), (1.5).hex(), (-0.0).hex(), float.fromhex("1.8p1"), (2.5).conjugate(), (2.5).real, (2.5).imag)
print(hash(1.5), hash(1e300), hash(-0.0), hash(float("-inf")), hash(0.1), hash(3.0), hash(2.0**70))
print(1.0.__add__(2), (1.5).__floor__(), (1.5).__ceil__(), (-1.5).__trunc__(), (2.5).__round__(), (2.567).__round__(2), (1.5).__lt__(2), (1.5).__eq__(1.5), 1.5.__radd__(1))
print(str(1e5), str(123456.789e3), repr(1e-7), repr(0.1), repr(100.0), repr(1e16), repr(123456789.123456789), repr(2.0**-1074), 1.0 .__class__)
for bad in (lambda: float("x"), lambda: float(""), lambda: float(None), lambda: float([]), lambda: float("1e"), lambda: float(10**400), lambda: float("1__0"), lambda: float(1j)):
    try:
        bad()
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
