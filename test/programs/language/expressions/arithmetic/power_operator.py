print(2**3**2, (-2) ** 2, -2**2, 2**-1, (-8) ** (1 / 3), 0**0, 0.0**0, 1**float("nan"), float("nan") ** 0, (-1) ** 0.5, 2**0.5, 10**-2, (-2) ** -3, True**2, 2**True)
print(pow(2, 10, 1000), pow(3, -1, 7), pow(-3, 3, 5), pow(2, 0, 1), (1 + 1j) ** 2, 1j**2, 2 ** (1 + 0j))
for expression in ("2 ** 'a'", "pow(2, -1, 4)", "pow(2, 3, 0)", "pow(2.0, 3, 5)", "10.0 ** 400", "pow(2, 3, 1.5)", "(-1.5) ** 1e400 if 0 else 1", "2 ** -10000.0"):
    try:
        print(eval(expression))
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as error:
        print(expression, type(error).__name__, error)
