# / and ** of complex numbers, zero division and overflow.
print((1 + 2j) / (3 - 4j), (1 + 2j) / 2, 2 / (1 + 1j), (1 + 2j) * (3 - 4j), (1e200 + 1j) / (1e200 + 1j))
print((1 + 2j) ** 2, (1 + 2j) ** -3, (1 + 2j) ** 0, 0j**0, 0j**2, 2 ** (1 + 1j), (1j) ** 0.5, (1 + 2j) ** 100, (-1) ** 0.5)
for operate in (
    lambda: 1 / 0j,
    lambda: 0j**-1,
    lambda: 0j**1j,
    lambda: (1e300 + 1j) ** 2,
    lambda: 1j // 1,
    lambda: 1j % 2,
    lambda: divmod(1j, 2),
    lambda: 1j < 2j,
    lambda: int(1j),
    lambda: float(1j),
    lambda: round(1j),
    lambda: pow(1j, 2, 3),
):
    try:
        print(operate())
    except (ZeroDivisionError, OverflowError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
