# // and % of floats: signs, zeros, infinities, and the remainder's sign.
inf, nan = float("inf"), float("nan")
for a in (7.5, -7.5, 0.0, -0.0, inf, nan, 1e308):
    for b in (2.0, -2.0, 0.1, inf, -inf):
        print(a, b, a // b, a % b, divmod(a, b))
for operate in (lambda: 1.0 // 0, lambda: 1.0 % 0.0, lambda: divmod(1.0, 0), lambda: 1.0 / 0, lambda: 0.0**-1):
    try:
        operate()
    except ZeroDivisionError as error:
        print(error)
