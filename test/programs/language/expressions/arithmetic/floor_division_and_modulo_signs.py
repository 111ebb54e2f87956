for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (7.5, 2), (-7.5, 2), (7.5, -2), (0.0, -3), (-0.0, 3), (1e300, -1e-300), (3, float("inf")), (-3, float("inf")), (-1, 2**70), (2**70, -3)):
    print(a, b, a // b, a % b, divmod(a, b), (a // b) * b + (a % b) == a)
for expression in ("1 // 0", "1 % 0", "1 / 0", "1.0 // 0", "1.0 % 0", "1.0 / 0.0", "divmod(1, 0)", "divmod(1.0, 0)", "0 ** -1", "0.0 ** -1", "1j / 0", "0j ** -1", "1j // 1", "1j % 1", "divmod(1j, 1)", "5 % 'a'"):
    try:
        print(eval(expression))
    except (ZeroDivisionError, TypeError) as error:
        print(expression, type(error).__name__, error)
