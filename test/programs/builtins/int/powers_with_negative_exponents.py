# A negative exponent gives a float, or the inverse with a modulus.
print(2**-1, 10**-3, (-2) ** -3, 1**-5, pow(3, -1, 7), pow(3, -2, 7), pow(10, -1, 10**9 + 7))
print(pow(2, 0, 1), pow(2, 10, -7), pow(-2, 3, 7), pow(-2, 3, -7), 0**0)
for call in (
    lambda: 0**-1,
    lambda: pow(2, -1, 4),
    lambda: pow(2, 1, 0),
    lambda: pow(2.0, 1, 3),
    lambda: pow(2, 1, 3.0),
    lambda: pow("a", 2),
    lambda: pow(2, 1, "a"),
):
    try:
        print(call())
    except (ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
