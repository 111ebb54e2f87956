# repr of floats: where the exponent form begins, and shortest digits.
for x in (1e15, 1e16, 123456789012345680.0, 1e-4, 1e-5, 0.00001234, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.0**70):
    print(repr(x), str(-x), f"{x}", [x])
print(0.1 + 0.2, 1 / 3, 100.0, 1e100, -0.0, 4.35, 2.2250738585072014e-308)
