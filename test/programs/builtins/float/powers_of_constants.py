# Folded while compiling, and computed: the same bits.
print(5e-324 ** True, 35**0.1, 56**-0.15363, 128**-4.79254, 2.0**0.5, (-8) ** 0.5, (1 + 2j) ** 0.5, (-2.0) ** 3, 0.0**0)
a, b = 35, 56
print(a**0.1, b**-0.15363, (a + 93) ** -4.79254, (a - 33.0) ** 0.5, (a - 43) ** 0.5, 5e-324 ** (a > 0))
for source in ["0.0 ** -1", "(-0.0) ** -1", "10.0 ** 400", "0j ** -1", "(1e200 + 1j) ** 3.5"]:
    try:
        print(eval(source))
    except ArithmeticError as error:
        print(type(error).__name__, error)
