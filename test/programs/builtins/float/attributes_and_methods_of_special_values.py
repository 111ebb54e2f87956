# Methods of inf and nan that have no answer.
inf, nan = float("inf"), float("nan")
for x in (inf, -inf, nan):
    for name in ("as_integer_ratio", "__trunc__", "__floor__", "__ceil__", "__int__"):
        try:
            print(getattr(x, name)())
        except (OverflowError, ValueError) as error:
            print(name, type(error).__name__, error)
    print(x.is_integer(), x.hex(), x.conjugate(), x.real, x.imag)
print((2.5).__trunc__(), (-2.5).__floor__(), (-2.5).__ceil__(), (0.1).as_integer_ratio(), (-0.0).as_integer_ratio())
